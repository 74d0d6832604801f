package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

func losses(t *testing.T, b kernels.Backend) {
	for _, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for _, classes := range []int{1, 2, 3, 10, 63, 64, 65, 100, 1000} {
				for _, n := range []int{0, 1, 5} {
					crossEntropy(t, b, p, n, classes)
					squaredError(t, b, p, n, classes)
				}
			}
		})
	}
}

func crossEntropy(t *testing.T, b kernels.Backend, p numbers, n, classes int) {
	t.Helper()
	labels := newBuffer(n, func(i int) float32 { return float32((i * 7) % classes) })
	for _, bad := range []float32{-1, 0.5, float32(classes), 1e30} {
		if n > 0 {
			labels.data[n-1] = bad
		}
		labels.was = bitsOf(labels.all)
		call := func(b kernels.Backend, losses []float32, grad, x kernels.Matrix) {
			b.CrossEntropy(losses, grad, x, labels.data, 0)
		}
		fused(t, fmt.Sprintf("cross entropy of %d in %d classes", n, classes), b, call, p, n, classes)
		labels.untouched(t, "cross entropy")
	}
}

func squaredError(t *testing.T, b kernels.Backend, p numbers, n, width int) {
	t.Helper()
	target, tbuf := view(p, n, width, 3, 9)
	call := func(b kernels.Backend, losses []float32, grad, x kernels.Matrix) {
		b.SquaredError(losses, grad, x, target)
	}
	fused(t, fmt.Sprintf("squared error of %dx%d", n, width), b, call, p, n, width)
	tbuf.untouched(t, "squared error")
}

// fused checks a loss with its gradient apart, in place, and without it.
func fused(
	t *testing.T, what string, b kernels.Backend,
	call func(b kernels.Backend, losses []float32, grad, x kernels.Matrix), p numbers, n, width int,
) {
	t.Helper()
	x, xbuf := view(p, n, width, 1, 1)
	grad, gbuf := view(p, n, width, 2, 2)
	loss := p.fill(n, 3)
	wantGrad, wantLoss := gbuf.clone(), loss.clone()
	want := grad
	want.Data = wantGrad.data
	call(kernels.Portable(), wantLoss.data, want, x)
	call(b, loss.data, grad, x)
	loss.written(t, what, wantLoss.data)
	gbuf.written(t, what+": gradient", wantGrad.data)
	xbuf.untouched(t, what)

	loss = p.fill(n, 3)
	call(b, loss.data, kernels.Matrix{}, x)
	loss.written(t, what+" alone", wantLoss.data)
	xbuf.untouched(t, what+" alone")

	loss = p.fill(n, 3)
	call(b, loss.data, x, x)
	loss.written(t, what+" in place", wantLoss.data)
	for i := range n {
		for j, v := range x.Row(i) {
			if kernels.Bits(v) != kernels.Bits(want.Row(i)[j]) {
				t.Fatalf("%s in place: gradient (%d,%d) is %x, want %x", what, i, j, v, want.Row(i)[j])
			}
		}
	}
}

func updates(t *testing.T, b kernels.Backend) {
	base := kernels.Rule{
		Scale: 1.0 / 96, Rate: 0.013, WeightDecay: 0.01, Momentum: 0.9, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8,
		Correction1: 0.19, Correction2: 0.002,
	}
	each(t, func(t *testing.T, p numbers, n int) {
		for _, kind := range []kernels.RuleKind{kernels.SGD, kernels.Momentum, kernels.Adam, kernels.AdamW} {
			r := base
			r.Kind = kind
			update(t, b, p, r, n)
		}
	})
}

func update(t *testing.T, b kernels.Backend, p numbers, r kernels.Rule, n int) {
	t.Helper()
	grad := p.fill(n, 1)
	var src, dst, want [3]*buffer
	for i := range src {
		src[i], dst[i] = p.fill(n, uint32(2+i)), p.fill(n, uint32(5+i))
		want[i] = dst[i].clone()
	}
	kernels.Portable().Update(r, slots(r, want), slots(r, src), grad.data)
	b.Update(r, slots(r, dst), slots(r, src), grad.data)
	for i := range dst {
		what := fmt.Sprintf("update %d of %d, slot %d", r.Kind, n, i)
		dst[i].written(t, what, want[i].data)
		src[i].untouched(t, what)
	}
	grad.untouched(t, "update")
	b.Update(r, slots(r, src), slots(r, src), grad.data)
	for i := range used(r) {
		src[i].written(t, fmt.Sprintf("update %d of %d in place, slot %d", r.Kind, n, i), want[i].data)
	}
}

// used returns how many vectors a rule works on, the parameters among them.
func used(r kernels.Rule) int {
	switch r.Kind {
	case kernels.SGD:
		return 1
	case kernels.Momentum:
		return 2
	}
	return 3
}

func slots(r kernels.Rule, b [3]*buffer) kernels.Slots {
	s := kernels.Slots{Params: b[0].data}
	if used(r) > 1 {
		s.First = b[1].data
	}
	if used(r) > 2 {
		s.Second = b[2].data
	}
	return s
}

// allocations checks that products, which a step makes most of, leave no garbage.
func allocations(t *testing.T, b kernels.Backend) {
	p := palette()[0]
	x, y, z := p.fill(33*65, 1), p.fill(65*17, 2), p.fill(33*17, 3)
	c, a, w := kernels.Dense(z.data, 33, 17), kernels.Dense(x.data, 33, 65), kernels.Dense(y.data, 65, 17)
	n := testing.AllocsPerRun(10, func() {
		b.Gemm(kernels.NN, c, a, w, kernels.Epilogue{Accumulate: true})
		b.ColumnSums(y.data[:17], c, false)
		b.Activate(kernels.Activation{Kind: kernels.TanH}, z.data, z.data)
		b.Flush(z.data)
	})
	if n != 0 {
		t.Errorf("%g allocations in a step, none expected", n)
	}
}
