package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

func updates(t *testing.T, b kernels.Backend) {
	base := kernels.Rule{
		Scale: 1.0 / 96, Rate: 0.013, WeightDecay: 0.01, Momentum: 0.9, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8,
		Correction1: 0.19, Correction2: 0.002,
	}
	each(t, func(t *testing.T, p numbers, n int) {
		for kind := kernels.SGD; kind <= kernels.Average; kind++ {
			r := base
			r.Kind, r.WeightDecay = kind, float32(n%2)*0.01
			update(t, b, p, r, n)
		}
	})
}

func update(t *testing.T, b kernels.Backend, p numbers, r kernels.Rule, n int) {
	t.Helper()
	what := fmt.Sprintf("update %d of %d", r.Kind, n)
	grad := p.fill(n, 1)
	src := []*buffer{p.fill(n, 2), p.fill(n, 3), p.fill(n, 4)}
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		b.Update(r, slots(r, out), slots(r, src), grad.data)
	}, []*buffer{p.fill(n, 5), p.fill(n, 6), p.fill(n, 7)}, append(src, grad))
	same(t, what+" in place", b, func(b kernels.Backend, out []*buffer) {
		b.Update(r, slots(r, out), slots(r, out), grad.data)
	}, src, []*buffer{grad})
}

func slots(r kernels.Rule, b []*buffer) kernels.Slots {
	switch r.Kind {
	case kernels.SGD, kernels.Average:
		return kernels.Slots{Params: b[0].data}
	case kernels.Momentum, kernels.Nesterov:
		return kernels.Slots{Params: b[0].data, First: b[1].data}
	}
	return kernels.Slots{Params: b[0].data, First: b[1].data, Second: b[2].data}
}
