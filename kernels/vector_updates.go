//go:build (amd64 || arm64) && !noasm

package kernels

// These turn the steps of optimizers in assembly into entries of the table that call them block by block; half a block
// where a step divides.

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

func blocksLamb(
	f func(dstFirst, dstSecond, src, srcFirst, srcSecond, grad, step []float32,
		scale, decay, beta1, rest1, beta2, rest2, correction1, correction2, epsilon float32),
) func(r Rule, dst, src Slots, grad, step []float32) {
	return func(r Rule, dst, src Slots, grad, step []float32) {
		for len(grad) > 0 {
			n := min(block/2, len(grad))
			f(dst.First, dst.Second, src.Params, src.First, src.Second, grad[:n], step, r.Scale, r.WeightDecay,
				r.Beta1, 1-r.Beta1, r.Beta2, 1-r.Beta2, r.Correction1, r.Correction2, r.Epsilon)
			dst.First, dst.Second = dst.First[n:], dst.Second[n:]
			src.Params, src.First, src.Second, grad, step = src.Params[n:], src.First[n:], src.Second[n:], grad[n:], step[n:]
		}
	}
}
