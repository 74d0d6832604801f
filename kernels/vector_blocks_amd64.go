//go:build amd64 && !noasm

package kernels

// Each of these turns a loop in assembly, which takes its length from its first slice, into an entry of the table that
// calls it block by block.

func blocks1(f func(x []float32)) func(x []float32) {
	return func(x []float32) {
		for ; len(x) > block; x = x[block:] {
			f(x[:block])
		}
		f(x)
	}
}

func blocks2(f func(a, b []float32)) func(a, b []float32) {
	return func(a, b []float32) {
		for ; len(a) > block; a, b = a[block:], b[block:] {
			f(a[:block], b)
		}
		f(a, b)
	}
}

func blocks3(f func(a, b, c []float32)) func(a, b, c []float32) {
	return func(a, b, c []float32) {
		for ; len(a) > block; a, b, c = a[block:], b[block:], c[block:] {
			f(a[:block], b, c)
		}
		f(a, b, c)
	}
}

func blocks2By(f func(a, b []float32, by float32)) func(a, b []float32, by float32) {
	return func(a, b []float32, by float32) {
		for ; len(a) > block; a, b = a[block:], b[block:] {
			f(a[:block], b, by)
		}
		f(a, b, by)
	}
}

func blocks3By(f func(a, b, c []float32, by float32)) func(a, b, c []float32, by float32) {
	return func(a, b, c []float32, by float32) {
		for ; len(a) > block; a, b, c = a[block:], b[block:], c[block:] {
			f(a[:block], b, c, by)
		}
		f(a, b, c, by)
	}
}

func blocksAxpy(f func(dst []float32, a float32, x []float32)) func(dst []float32, a float32, x []float32) {
	return func(dst []float32, a float32, x []float32) {
		for ; len(dst) > block; dst, x = dst[block:], x[block:] {
			f(dst[:block], a, x)
		}
		f(dst, a, x)
	}
}

func blocksSoftmaxGrad(f func(dst, dy, y []float32, d, scale float32)) func(dst, dy, y []float32, d, scale float32) {
	return func(dst, dy, y []float32, d, scale float32) {
		for ; len(dst) > block; dst, dy, y = dst[block:], dy[block:], y[block:] {
			f(dst[:block], dy, y, d, scale)
		}
		f(dst, dy, y, d, scale)
	}
}

// blocksOfRows cuts rows × columns: the sum of a column may be cut anywhere, since it goes on from dst.
func blocksOfRows(f func(dst, src []float32, rows, stride int)) func(dst, src []float32, rows, stride int) {
	return func(dst, src []float32, rows, stride int) {
		atOnce := max(1, block/max(1, len(dst)))
		for rows > 0 {
			n := min(rows, atOnce)
			f(dst, src, n, stride)
			if rows -= n; rows > 0 {
				src = src[n*stride:]
			}
		}
	}
}

func blocksMax(f func(x []float32, m float32) float32) func(x []float32) float32 {
	return func(x []float32) float32 {
		m := x[0]
		for ; len(x) > block; x = x[block:] {
			m = f(x[:block], m)
		}
		return f(x, m)
	}
}

func blocksFinite(magnitude func(x []float32) float32) func(x []float32) bool {
	return func(x []float32) bool {
		for ; len(x) > block; x = x[block:] {
			if m := magnitude(x[:block]); m-m != 0 {
				return false
			}
		}
		m := magnitude(x)
		return m-m == 0
	}
}

func blocksSGD(f func(dst, src, grad []float32, scale, rate, decay float32)) func(r Rule, dst, src Slots, grad []float32) {
	return func(r Rule, dst, src Slots, grad []float32) {
		for len(grad) > 0 {
			n := min(block, len(grad))
			f(dst.Params[:n], src.Params, grad, r.Scale, r.Rate, r.WeightDecay)
			dst.Params, src.Params, grad = dst.Params[n:], src.Params[n:], grad[n:]
		}
	}
}

func blocksMomentum(
	f func(dst, dstFirst, src, srcFirst, grad []float32, scale, rate, decay, momentum float32),
) func(r Rule, dst, src Slots, grad []float32) {
	return func(r Rule, dst, src Slots, grad []float32) {
		for len(grad) > 0 {
			n := min(block, len(grad))
			f(dst.Params[:n], dst.First, src.Params, src.First, grad, r.Scale, r.Rate, r.WeightDecay, r.Momentum)
			dst.Params, dst.First = dst.Params[n:], dst.First[n:]
			src.Params, src.First, grad = src.Params[n:], src.First[n:], grad[n:]
		}
	}
}

func blocksAdam(
	f func(dst, dstFirst, dstSecond, src, srcFirst, srcSecond, grad []float32,
		scale, rate, coupled, apart, beta1, rest1, beta2, rest2, correction1, correction2, epsilon float32),
) func(r Rule, dst, src Slots, grad []float32) {
	return func(r Rule, dst, src Slots, grad []float32) {
		coupled, apart := r.WeightDecay, float32(0)
		if r.Kind == AdamW {
			coupled, apart = 0, float32(r.Rate*r.WeightDecay)
		}
		for len(grad) > 0 {
			n := min(block/2, len(grad))
			f(dst.Params[:n], dst.First, dst.Second, src.Params, src.First, src.Second, grad, r.Scale, r.Rate, coupled, apart,
				r.Beta1, 1-r.Beta1, r.Beta2, 1-r.Beta2, r.Correction1, r.Correction2, r.Epsilon)
			dst.Params, dst.First, dst.Second = dst.Params[n:], dst.First[n:], dst.Second[n:]
			src.Params, src.First, src.Second, grad = src.Params[n:], src.First[n:], src.Second[n:], grad[n:]
		}
	}
}
