//go:build amd64 && !noasm

package kernels

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

// after is what follows a block of x, which may be nil.
func after(x []float32) []float32 {
	if x == nil {
		return nil
	}
	return x[block:]
}

func avx512SquaredErrorAll(grad, out, target []float32, factor, delta float32) float32 {
	var lane [Lanes]float32
	for ; len(out) > block; grad, out, target = after(grad), out[block:], target[block:] {
		avx512SquaredError(grad, out[:block], target, factor, delta, &lane)
	}
	return avx512SquaredError(grad, out, target, factor, delta, &lane)
}

func avx512AbsoluteErrorAll(grad, out, target []float32, factor, delta float32) float32 {
	var lane [Lanes]float32
	for ; len(out) > block; grad, out, target = after(grad), out[block:], target[block:] {
		avx512AbsoluteError(grad, out[:block], target, factor, delta, &lane)
	}
	return avx512AbsoluteError(grad, out, target, factor, delta, &lane)
}

func avx512HuberAll(grad, out, target []float32, factor, delta float32) float32 {
	var lane [Lanes]float32
	for ; len(out) > block; grad, out, target = after(grad), out[block:], target[block:] {
		avx512Huber(grad, out[:block], target, factor, delta, &lane)
	}
	return avx512Huber(grad, out, target, factor, delta, &lane)
}

func avx512BinaryCrossEntropyAll(grad, out, target []float32, factor, delta float32) float32 {
	var lane [Lanes]float32
	for ; len(out) > block; grad, out, target = after(grad), out[block:], target[block:] {
		avx512BinaryCrossEntropy(grad, out[:block], target, factor, delta, &lane)
	}
	return avx512BinaryCrossEntropy(grad, out, target, factor, delta, &lane)
}

func avx2SquaredErrorAll(grad, out, target []float32, factor, delta float32) float32 {
	var lane [Lanes]float32
	for ; len(out) > block; grad, out, target = after(grad), out[block:], target[block:] {
		avx2SquaredError(grad, out[:block], target, factor, delta, &lane)
	}
	return avx2SquaredError(grad, out, target, factor, delta, &lane)
}

func avx2AbsoluteErrorAll(grad, out, target []float32, factor, delta float32) float32 {
	var lane [Lanes]float32
	for ; len(out) > block; grad, out, target = after(grad), out[block:], target[block:] {
		avx2AbsoluteError(grad, out[:block], target, factor, delta, &lane)
	}
	return avx2AbsoluteError(grad, out, target, factor, delta, &lane)
}

func avx2HuberAll(grad, out, target []float32, factor, delta float32) float32 {
	var lane [Lanes]float32
	for ; len(out) > block; grad, out, target = after(grad), out[block:], target[block:] {
		avx2Huber(grad, out[:block], target, factor, delta, &lane)
	}
	return avx2Huber(grad, out, target, factor, delta, &lane)
}

func avx2BinaryCrossEntropyAll(grad, out, target []float32, factor, delta float32) float32 {
	var lane [Lanes]float32
	for ; len(out) > block; grad, out, target = after(grad), out[block:], target[block:] {
		avx2BinaryCrossEntropy(grad, out[:block], target, factor, delta, &lane)
	}
	return avx2BinaryCrossEntropy(grad, out, target, factor, delta, &lane)
}

func avx512CenterAll(dst, x []float32, origin float32) float32 {
	var lane [Lanes]float32
	for ; len(dst) > block; dst, x = dst[block:], x[block:] {
		avx512Center(dst[:block], x, origin, &lane)
	}
	return avx512Center(dst, x, origin, &lane)
}

func avx2CenterAll(dst, x []float32, origin float32) float32 {
	var lane [Lanes]float32
	for ; len(dst) > block; dst, x = dst[block:], x[block:] {
		avx2Center(dst[:block], x, origin, &lane)
	}
	return avx2Center(dst, x, origin, &lane)
}
