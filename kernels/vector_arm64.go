//go:build arm64 && !noasm

package kernels

// neonVectors are the vector loops of arm64, as entries of the table. Conversions, dropout and windows stay with Go.
func neonVectors() primitives {
	return primitives{
		Add: blocks2(neonAdd), Sum2: blocks3(neonSum2), Mul: blocks3(neonMul), MulAdd: blocks3(neonMulAdd),
		Scale: blocks2By(neonScale), Shift: blocks2By(neonShift), Divide: blocks2By(neonDivide), Axpy: blocksAxpy(neonAxpy),
		FMA: blocks4(neonFMA), Affine: blocks2By2(neonAffine), NormGrad: blocksNormGrad(neonNormGrad),
		Center: neonCenterAll, Standardize: blocks2By2(neonStandardize), Normalize: blocks4By(neonNormalize),
		Flush: blocks1(neonFlush), AddRows: blocksOfRows(neonAddRows), AddBlock: neonAddBlock,
		Sum: neonSumAll, Dot: neonDotAll, ExpSum: neonExpSumAll, Max: blocksMax(neonMax), MaxAbs: blocksMaxAbs(neonMaxAbs),
		Finite: blocksFinite(neonMagnitude), SoftmaxGrad: blocksSoftmaxGrad(neonSoftmaxGrad),
		Relu: blocks2(neonRelu), LeakyRelu: blocks2By(neonLeakyRelu), Tanh: blocks2(neonTanh), Sigmoid: blocks2(neonSigmoid),
		Gelu: blocks2(neonGelu), GeluTanh: blocks2(neonGeluTanh), Silu: blocks2(neonSilu),
		IdentityGrad: blocks2(neonIdentityGrad), ReluGrad: blocks3(neonReluGrad), LeakyReluGrad: blocks3By(neonLeakyReluGrad),
		TanhGrad: blocks3(neonTanhGrad), SigmoidGrad: blocks3(neonSigmoidGrad), GeluGrad: blocks3(neonGeluGrad),
		GeluTanhGrad: blocks3(neonGeluTanhGrad), SiluGrad: blocks3(neonSiluGrad),
		SGD: blocksSGD(neonSGD), Momentum: blocksMomentum(neonMomentum), Nesterov: blocksMomentum(neonNesterov),
		Adam: blocksAdam(neonAdam), Lamb: blocksLamb(neonLamb),
	}
}

func neonAddBlock(dst, src Matrix) {
	add := blocks2(neonAdd)
	for i := range dst.Rows {
		add(dst.Row(i), src.Row(i))
	}
}

// The lanes of a sum lie on the stack, which needs calls that the compiler sees through.

func neonSumAll(x []float32) float32 {
	var lane [Lanes]float32
	for ; len(x) > block; x = x[block:] {
		neonSum(x[:block], &lane)
	}
	return neonSum(x, &lane)
}

func neonDotAll(x, y []float32) float32 {
	var lane [Lanes]float32
	for ; len(x) > block; x, y = x[block:], y[block:] {
		neonDot(x[:block], y, &lane)
	}
	return neonDot(x, y, &lane)
}

func neonCenterAll(dst, x []float32, origin float32) float32 {
	var lane [Lanes]float32
	for ; len(dst) > block; dst, x = dst[block:], x[block:] {
		neonCenter(dst[:block], x, origin, &lane)
	}
	return neonCenter(dst, x, origin, &lane)
}

func neonExpSumAll(dst, x []float32, m float32) float32 {
	var lane [Lanes]float32
	for ; len(dst) > block; dst, x = dst[block:], x[block:] {
		neonExpSum(dst[:block], x, m, &lane)
	}
	return neonExpSum(dst, x, m, &lane)
}
