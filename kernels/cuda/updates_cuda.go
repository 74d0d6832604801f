//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	sgdKernel         = newKernel("update", "sgd")
	averageKernel     = newKernel("update", "average")
	momentumKernel    = newKernel("update", "momentum")
	nesterovKernel    = newKernel("update", "nesterov")
	adamKernel        = newKernel("update", "adam")
	lambMomentsKernel = newKernel("update", "lamb_moments")
	lambNormsKernel   = newKernel("update", "lamb_norms")
	lambStepKernel    = newKernel("update", "lamb_step")
)

// Update implements kernels.Backend.
func (b *Backend) Update(r kernels.Rule, dst, src kernels.Slots, grad []float32) {
	dst.Check(r.Kind, len(grad))
	src.Check(r.Kind, len(grad))
	switch r.Kind {
	case kernels.SGD:
		b.plainStep(sgdKernel, dst, src, grad, r.Scale, r.WeightDecay, r.Rate)
	case kernels.Average:
		b.plainStep(averageKernel, dst, src, grad, r.Scale, r.Momentum, 1-r.Momentum)
	case kernels.Momentum:
		b.momentumStep(momentumKernel, r, dst, src, grad)
	case kernels.Nesterov:
		b.momentumStep(nesterovKernel, r, dst, src, grad)
	case kernels.Adam, kernels.AdamW:
		b.adamStep(r, dst, src, grad)
	case kernels.Lamb:
		b.lambStep(r, dst, src, grad)
	default:
		panic("cuda: unknown update rule")
	}
}

// plainStep is that of a rule without state, of three scalars.
func (b *Backend) plainStep(k *kernel, dst, src kernels.Slots, grad []float32, x, y, z float32) {
	l := b.launch(k)
	l.ptr(dst.Params)
	l.ptr(src.Params)
	l.ptr(grad)
	l.f32(x)
	l.f32(y)
	l.f32(z)
	l.i64(len(grad))
	b.elements(l, len(grad))
}

func (b *Backend) momentumStep(k *kernel, r kernels.Rule, dst, src kernels.Slots, grad []float32) {
	l := b.launch(k)
	l.ptr(dst.Params)
	l.ptr(dst.First)
	l.ptr(src.Params)
	l.ptr(src.First)
	l.ptr(grad)
	l.f32(r.Scale)
	l.f32(r.WeightDecay)
	l.f32(r.Momentum)
	l.f32(r.Rate)
	l.i64(len(grad))
	b.elements(l, len(grad))
}

func (b *Backend) adamStep(r kernels.Rule, dst, src kernels.Slots, grad []float32) {
	coupled, apart := r.WeightDecay, float32(0)
	if r.Kind == kernels.AdamW {
		coupled, apart = 0, float32(r.Rate*r.WeightDecay)
	}
	l := b.launch(adamKernel)
	l.ptr(dst.Params)
	l.ptr(dst.First)
	l.ptr(dst.Second)
	l.ptr(src.Params)
	l.ptr(src.First)
	l.ptr(src.Second)
	l.ptr(grad)
	l.f32(r.Scale)
	l.f32(coupled)
	l.f32(apart)
	l.f32(r.Rate)
	l.moments(r)
	l.i64(len(grad))
	b.elements(l, len(grad))
}

// moments adds the scalars that Adam and LAMB share.
func (l *launch) moments(r kernels.Rule) {
	l.f32(r.Beta1)
	l.f32(1 - r.Beta1)
	l.f32(r.Beta2)
	l.f32(1 - r.Beta2)
	l.f32(r.Epsilon)
	l.f32(r.Correction1)
	l.f32(r.Correction2)
}

// lambStep keeps the tensor's norms on the device.
func (b *Backend) lambStep(r kernels.Rule, dst, src kernels.Slots, grad []float32) {
	step, squares := b.scratch(len(grad)), b.scratch(2)
	l := b.launch(lambMomentsKernel)
	l.ptr(step)
	l.ptr(dst.First)
	l.ptr(dst.Second)
	l.ptr(src.Params)
	l.ptr(src.First)
	l.ptr(src.Second)
	l.ptr(grad)
	l.f32(r.Scale)
	l.f32(r.WeightDecay)
	l.moments(r)
	l.i64(len(grad))
	b.elements(l, len(grad))

	l = b.launch(lambNormsKernel)
	l.ptr(squares)
	l.ptr(src.Params)
	l.ptr(step)
	l.i64(len(grad))
	l.run(line(2), line(longThreads), longSharedBytes)

	l = b.launch(lambStepKernel)
	l.ptr(dst.Params)
	l.ptr(src.Params)
	l.ptr(step)
	l.ptr(squares)
	l.f32(r.Rate)
	l.i64(len(grad))
	b.elements(l, len(grad))
	b.release(step)
	b.release(squares)
}
