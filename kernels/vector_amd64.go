//go:build amd64 && !noasm

package kernels

// The vector loops of amd64, as entries of the table. Assembly cannot be preempted, so each call of it gets at most
// block numbers: a few microseconds. A block holds whole rounds of the 64 lanes, so that cut sums stay the same.
const block = 1 << 14

func avx512Vectors() primitives {
	return primitives{
		Add: blocks2(avx512Add), Sum2: blocks3(avx512Sum2), Mul: blocks3(avx512Mul), MulAdd: blocks3(avx512MulAdd),
		Scale: blocks2By(avx512Scale), Shift: blocks2By(avx512Shift), Divide: blocks2By(avx512Divide), Axpy: blocksAxpy(avx512Axpy),
		Flush: blocks1(avx512Flush), AddRows: blocksOfRows(avx512AddRows),
		Sum: avx512SumAll, Dot: avx512DotAll, ExpSum: avx512ExpSumAll, Max: blocksMax(avx512Max), Finite: blocksFinite(avx512Magnitude),
		SoftmaxGrad: blocksSoftmaxGrad(avx512SoftmaxGrad),
		Relu:        blocks2(avx512Relu), LeakyRelu: blocks2By(avx512LeakyRelu), Tanh: blocks2(avx512Tanh), Sigmoid: blocks2(avx512Sigmoid),
		Gelu: blocks2(avx512Gelu), GeluTanh: blocks2(avx512GeluTanh), Silu: blocks2(avx512Silu),
		IdentityGrad: blocks2(avx512IdentityGrad), ReluGrad: blocks3(avx512ReluGrad), LeakyReluGrad: blocks3By(avx512LeakyReluGrad),
		TanhGrad: blocks3(avx512TanhGrad), SigmoidGrad: blocks3(avx512SigmoidGrad), GeluGrad: blocks3(avx512GeluGrad),
		GeluTanhGrad: blocks3(avx512GeluTanhGrad), SiluGrad: blocks3(avx512SiluGrad),
		SGD: blocksSGD(avx512SGD), Momentum: blocksMomentum(avx512Momentum), Adam: blocksAdam(avx512Adam),
	}
}

func avx2Vectors() primitives {
	return primitives{
		Add: blocks2(avx2Add), Sum2: blocks3(avx2Sum2), Mul: blocks3(avx2Mul), MulAdd: blocks3(avx2MulAdd),
		Scale: blocks2By(avx2Scale), Shift: blocks2By(avx2Shift), Divide: blocks2By(avx2Divide), Axpy: blocksAxpy(avx2Axpy),
		Flush: blocks1(avx2Flush), AddRows: blocksOfRows(avx2AddRows),
		Sum: avx2SumAll, Dot: avx2DotAll, ExpSum: avx2ExpSumAll, Max: blocksMax(avx2Max), Finite: blocksFinite(avx2Magnitude),
		SoftmaxGrad: blocksSoftmaxGrad(avx2SoftmaxGrad),
		Relu:        blocks2(avx2Relu), LeakyRelu: blocks2By(avx2LeakyRelu), Tanh: blocks2(avx2Tanh), Sigmoid: blocks2(avx2Sigmoid),
		Gelu: blocks2(avx2Gelu), GeluTanh: blocks2(avx2GeluTanh), Silu: blocks2(avx2Silu),
		IdentityGrad: blocks2(avx2IdentityGrad), ReluGrad: blocks3(avx2ReluGrad), LeakyReluGrad: blocks3By(avx2LeakyReluGrad),
		TanhGrad: blocks3(avx2TanhGrad), SigmoidGrad: blocks3(avx2SigmoidGrad), GeluGrad: blocks3(avx2GeluGrad),
		GeluTanhGrad: blocks3(avx2GeluTanhGrad), SiluGrad: blocks3(avx2SiluGrad),
		SGD: blocksSGD(avx2SGD), Momentum: blocksMomentum(avx2Momentum), Adam: blocksAdam(avx2Adam),
	}
}

// The lanes of a sum lie on the stack, which needs calls that the compiler sees through: so these are written twice.

func avx512SumAll(x []float32) float32 {
	var lane [Lanes]float32
	for ; len(x) > block; x = x[block:] {
		avx512Sum(x[:block], &lane)
	}
	return avx512Sum(x, &lane)
}

func avx512DotAll(x, y []float32) float32 {
	var lane [Lanes]float32
	for ; len(x) > block; x, y = x[block:], y[block:] {
		avx512Dot(x[:block], y, &lane)
	}
	return avx512Dot(x, y, &lane)
}

func avx512ExpSumAll(dst, x []float32, m float32) float32 {
	var lane [Lanes]float32
	for ; len(dst) > block; dst, x = dst[block:], x[block:] {
		avx512ExpSum(dst[:block], x, m, &lane)
	}
	return avx512ExpSum(dst, x, m, &lane)
}

func avx2SumAll(x []float32) float32 {
	var lane [Lanes]float32
	for ; len(x) > block; x = x[block:] {
		avx2Sum(x[:block], &lane)
	}
	return avx2Sum(x, &lane)
}

func avx2DotAll(x, y []float32) float32 {
	var lane [Lanes]float32
	for ; len(x) > block; x, y = x[block:], y[block:] {
		avx2Dot(x[:block], y, &lane)
	}
	return avx2Dot(x, y, &lane)
}

func avx2ExpSumAll(dst, x []float32, m float32) float32 {
	var lane [Lanes]float32
	for ; len(dst) > block; dst, x = dst[block:], x[block:] {
		avx2ExpSum(dst[:block], x, m, &lane)
	}
	return avx2ExpSum(dst, x, m, &lane)
}
