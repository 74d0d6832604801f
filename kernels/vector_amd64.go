//go:build amd64 && !noasm

package kernels

// The vector loops of amd64, as entries of the table.

func avx512Vectors() primitives {
	return primitives{
		Add: blocks2(avx512Add), Sum2: blocks3(avx512Sum2), Mul: blocks3(avx512Mul), MulAdd: blocks3(avx512MulAdd),
		Scale: blocks2By(avx512Scale), Shift: blocks2By(avx512Shift), Divide: blocks2By(avx512Divide), Axpy: blocksAxpy(avx512Axpy),
		FMA: blocks4(avx512FMA), Affine: blocks2By2(avx512Affine), NormGrad: blocksNormGrad(avx512NormGrad),
		Center: avx512CenterAll, Standardize: blocks2By2(avx512Standardize), Normalize: blocks4By(avx512Normalize),
		Dropout: avx512DropoutAll,
		Flush:   blocks1(avx512Flush), AddRows: blocksOfRows(avx512AddRows),
		CopyBlock: blocksMatrix(avx512CopyBlock), AddBlock: blocksMatrix(avx512AddBlock), MaxWindows: blocksMaxWindows(avx512MaxWindows),
		Sum: avx512SumAll, Dot: avx512DotAll, ExpSum: avx512ExpSumAll, Max: blocksMax(avx512Max), Finite: blocksFinite(avx512Magnitude),
		SoftmaxGrad:  blocksSoftmaxGrad(avx512SoftmaxGrad),
		SquaredError: avx512SquaredErrorAll, AbsoluteError: avx512AbsoluteErrorAll, Huber: avx512HuberAll,
		BinaryCrossEntropy: avx512BinaryCrossEntropyAll,
		Relu:               blocks2(avx512Relu), LeakyRelu: blocks2By(avx512LeakyRelu), Tanh: blocks2(avx512Tanh), Sigmoid: blocks2(avx512Sigmoid),
		Gelu: blocks2(avx512Gelu), GeluTanh: blocks2(avx512GeluTanh), Silu: blocks2(avx512Silu),
		IdentityGrad: blocks2(avx512IdentityGrad), ReluGrad: blocks3(avx512ReluGrad), LeakyReluGrad: blocks3By(avx512LeakyReluGrad),
		TanhGrad: blocks3(avx512TanhGrad), SigmoidGrad: blocks3(avx512SigmoidGrad), GeluGrad: blocks3(avx512GeluGrad),
		GeluTanhGrad: blocks3(avx512GeluTanhGrad), SiluGrad: blocks3(avx512SiluGrad),
		SGD: blocksSGD(avx512SGD), Momentum: blocksMomentum(avx512Momentum), Nesterov: blocksMomentum(avx512Nesterov),
		Adam: blocksAdam(avx512Adam), Lamb: blocksLamb(avx512Lamb),
		ToBF16: blocksConvert(avx512ToBF16, toBF16), FromBF16: blocksConvert(avx512FromBF16, fromBF16),
		ToF16: blocksConvert(avx512ToF16, toF16All), FromF16: blocksConvert(avx512FromF16, fromF16All),
		MaxAbs: blocksMaxAbs(avx512MaxAbs), ToInt8: blocksConvertBy(avx512ToInt8, toInt8), FromInt8: blocksConvertBy(avx512FromInt8, fromInt8),
	}
}

func avx2Vectors() primitives {
	return primitives{
		Add: blocks2(avx2Add), Sum2: blocks3(avx2Sum2), Mul: blocks3(avx2Mul), MulAdd: blocks3(avx2MulAdd),
		Scale: blocks2By(avx2Scale), Shift: blocks2By(avx2Shift), Divide: blocks2By(avx2Divide), Axpy: blocksAxpy(avx2Axpy),
		FMA: blocks4(avx2FMA), Affine: blocks2By2(avx2Affine), NormGrad: blocksNormGrad(avx2NormGrad),
		Center: avx2CenterAll, Standardize: blocks2By2(avx2Standardize), Normalize: blocks4By(avx2Normalize),
		Dropout: avx2DropoutAll,
		Flush:   blocks1(avx2Flush), AddRows: blocksOfRows(avx2AddRows),
		CopyBlock: blocksMatrix(avx2CopyBlock), AddBlock: blocksMatrix(avx2AddBlock), MaxWindows: blocksMaxWindows(avx2MaxWindows),
		Sum: avx2SumAll, Dot: avx2DotAll, ExpSum: avx2ExpSumAll, Max: blocksMax(avx2Max), Finite: blocksFinite(avx2Magnitude),
		SoftmaxGrad:  blocksSoftmaxGrad(avx2SoftmaxGrad),
		SquaredError: avx2SquaredErrorAll, AbsoluteError: avx2AbsoluteErrorAll, Huber: avx2HuberAll,
		BinaryCrossEntropy: avx2BinaryCrossEntropyAll,
		Relu:               blocks2(avx2Relu), LeakyRelu: blocks2By(avx2LeakyRelu), Tanh: blocks2(avx2Tanh), Sigmoid: blocks2(avx2Sigmoid),
		Gelu: blocks2(avx2Gelu), GeluTanh: blocks2(avx2GeluTanh), Silu: blocks2(avx2Silu),
		IdentityGrad: blocks2(avx2IdentityGrad), ReluGrad: blocks3(avx2ReluGrad), LeakyReluGrad: blocks3By(avx2LeakyReluGrad),
		TanhGrad: blocks3(avx2TanhGrad), SigmoidGrad: blocks3(avx2SigmoidGrad), GeluGrad: blocks3(avx2GeluGrad),
		GeluTanhGrad: blocks3(avx2GeluTanhGrad), SiluGrad: blocks3(avx2SiluGrad),
		SGD: blocksSGD(avx2SGD), Momentum: blocksMomentum(avx2Momentum), Nesterov: blocksMomentum(avx2Nesterov),
		Adam: blocksAdam(avx2Adam), Lamb: blocksLamb(avx2Lamb),
		ToBF16: blocksConvert(avx2ToBF16, toBF16), FromBF16: blocksConvert(avx2FromBF16, fromBF16),
		ToF16: blocksConvert(avx2ToF16, toF16All), FromF16: blocksConvert(avx2FromF16, fromF16All),
		MaxAbs: blocksMaxAbs(avx2MaxAbs), ToInt8: blocksConvertBy(avx2ToInt8, toInt8), FromInt8: blocksConvertBy(avx2FromInt8, fromInt8),
	}
}
