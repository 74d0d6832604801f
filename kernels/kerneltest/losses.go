package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

func softmax(t *testing.T, b kernels.Backend) {
	eachGrid(t, func(t *testing.T, p numbers, rows, cols int) { softmaxes(t, b, p, rows, cols) })
}

func softmaxes(t *testing.T, b kernels.Backend, p numbers, rows, cols int) {
	t.Helper()
	what := fmt.Sprintf("softmax of %dx%d", rows, cols)
	x, dy := p.grid(rows, cols, 1, 1), p.grid(rows, cols, 2, 2)
	mx, mdy := x.matrix(rows, cols, 1), dy.matrix(rows, cols, 2)
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		b.Softmax(out[0].matrix(rows, cols, 3), mx)
		in := out[1].matrix(rows, cols, 0)
		b.Softmax(in, in)
	}, []*buffer{p.grid(rows, cols, 3, 3), p.grid(rows, cols, 0, 4)}, []*buffer{x})
	same(t, what+": gradient", b, func(b kernels.Backend, out []*buffer) {
		b.SoftmaxGrad(out[0].matrix(rows, cols, 3), mdy, mx)
		in := out[1].matrix(rows, cols, 0)
		b.SoftmaxGrad(in, in, mx)
		in = out[2].matrix(rows, cols, 0)
		b.SoftmaxGrad(in, mdy, in)
	}, []*buffer{p.grid(rows, cols, 3, 3), p.grid(rows, cols, 0, 4), p.grid(rows, cols, 0, 5)}, []*buffer{x, dy})
	crossEntropy(t, b, p, rows, cols)
}

func crossEntropy(t *testing.T, b kernels.Backend, p numbers, n, classes int) {
	t.Helper()
	for i, bad := range []float32{-1, 0.5, float32(classes), 1e30} {
		labels := newBuffer(n, func(i int) float32 { return float32((i * 7) % classes) })
		if n > 1 {
			labels.data[n-1] = bad
			labels.was = bitsOf(labels.all)
		}
		smoothing := float32(i%2) * 0.1
		loss(t, fmt.Sprintf("cross entropy of %d in %d classes", n, classes), b, p, n, classes,
			func(b kernels.Backend, losses []float32, grad, x kernels.Matrix) {
				b.CrossEntropy(losses, grad, x, labels.data, smoothing)
			})
		labels.untouched(t, "cross entropy")
	}
}

func losses(t *testing.T, b kernels.Backend) {
	eachGrid(t, func(t *testing.T, p numbers, rows, cols int) { rowLosses(t, b, p, rows, cols) })
}

func rowLosses(t *testing.T, b kernels.Backend, p numbers, rows, cols int) {
	t.Helper()
	buf := p.grid(rows, cols, 3, 9)
	target := buf.matrix(rows, cols, 3)
	for name, f := range map[string]func(b kernels.Backend, losses []float32, grad, x kernels.Matrix){
		"squared error":  func(b kernels.Backend, l []float32, g, x kernels.Matrix) { b.SquaredError(l, g, x, target) },
		"absolute error": func(b kernels.Backend, l []float32, g, x kernels.Matrix) { b.AbsoluteError(l, g, x, target) },
		"huber":          func(b kernels.Backend, l []float32, g, x kernels.Matrix) { b.Huber(l, g, x, target, 0.8) },
		"binary cross entropy": func(b kernels.Backend, l []float32, g, x kernels.Matrix) {
			b.BinaryCrossEntropy(l, g, x, target)
		},
	} {
		loss(t, fmt.Sprintf("%s of %dx%d", name, rows, cols), b, p, rows, cols, f)
		buf.untouched(t, name)
	}
}

// loss checks a loss with its gradient apart, without it, and in place.
func loss(
	t *testing.T, what string, b kernels.Backend, p numbers, rows, cols int,
	f func(b kernels.Backend, losses []float32, grad, x kernels.Matrix),
) {
	t.Helper()
	x := p.grid(rows, cols, 1, 1)
	m := x.matrix(rows, cols, 1)
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		f(b, out[0].data, out[1].matrix(rows, cols, 2), m)
		f(b, out[2].data, kernels.Matrix{}, m)
		in := out[4].matrix(rows, cols, 0)
		f(b, out[3].data, in, in)
	}, []*buffer{p.fill(rows, 3), p.grid(rows, cols, 2, 2), p.fill(rows, 4), p.fill(rows, 5), p.grid(rows, cols, 0, 6)}, []*buffer{x})
}
