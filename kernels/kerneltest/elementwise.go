package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// pairwise are the operations of two sources on a destination.
var pairwise = map[string]func(b kernels.Backend, dst, x, y []float32){
	"add":    func(b kernels.Backend, dst, x, _ []float32) { b.Add(dst, x) },
	"sum2":   func(b kernels.Backend, dst, x, y []float32) { b.Sum2(dst, x, y) },
	"mul":    func(b kernels.Backend, dst, x, y []float32) { b.Mul(dst, x, y) },
	"muladd": func(b kernels.Backend, dst, x, y []float32) { b.MulAdd(dst, x, y) },
	"flush":  func(b kernels.Backend, dst, _, _ []float32) { b.Flush(dst) },
}

// factors multiply: ordinary ones, and those that meet special numbers.
var factors = []float32{0.75, -3, 0, 1e-40, 1e38}

func elementwise(t *testing.T, b kernels.Backend) {
	each(t, func(t *testing.T, p numbers, n int) {
		x, y := p.fill(n, 1), p.fill(n, 2)
		in := []*buffer{x, y}
		for name, f := range pairwise {
			what := fmt.Sprintf("%s of %d", name, n)
			same(t, what, b, func(b kernels.Backend, out []*buffer) {
				f(b, out[0].data, x.data, y.data)
			}, []*buffer{p.fill(n, 3)}, in)
			same(t, what+" in place of the first", b, func(b kernels.Backend, out []*buffer) {
				f(b, out[0].data, out[0].data, y.data)
			}, []*buffer{p.fill(n, 3)}, in)
			same(t, what+" in place of the second", b, func(b kernels.Backend, out []*buffer) {
				f(b, out[0].data, x.data, out[0].data)
			}, []*buffer{p.fill(n, 3)}, in)
		}
		for _, factor := range factors {
			scaled(t, b, p, x, n, factor)
		}
	})
	eachGrid(t, func(t *testing.T, p numbers, rows, cols int) {
		row := p.fill(cols, 3)
		same(t, fmt.Sprintf("add row to %dx%d", rows, cols), b, func(b kernels.Backend, out []*buffer) {
			b.AddRow(out[0].matrix(rows, cols, 2), row.data)
		}, []*buffer{p.grid(rows, cols, 2, 1)}, []*buffer{row})
	})
}

func scaled(t *testing.T, b kernels.Backend, p numbers, x *buffer, n int, factor float32) {
	t.Helper()
	what := fmt.Sprintf("%d by %g", n, factor)
	same(t, "scale of "+what, b, func(b kernels.Backend, out []*buffer) {
		b.Scale(out[0].data, x.data, factor)
		b.Scale(out[1].data, out[1].data, factor)
		b.Axpy(out[2].data, factor, x.data)
		b.Axpy(out[3].data, factor, out[3].data)
	}, []*buffer{p.fill(n, 3), p.fill(n, 4), p.fill(n, 5), p.fill(n, 6)}, []*buffer{x})
}

// nonlinearities are every kind, with slopes of both signs.
var nonlinearities = []kernels.Activation{
	{}, {Kind: kernels.Relu}, {Kind: kernels.LeakyRelu, Slope: 0.01}, {Kind: kernels.LeakyRelu, Slope: -0.5},
	{Kind: kernels.TanH}, {Kind: kernels.Sigmoid}, {Kind: kernels.Gelu}, {Kind: kernels.GeluTanh}, {Kind: kernels.Silu},
}

func activations(t *testing.T, b kernels.Backend) {
	each(t, func(t *testing.T, p numbers, n int) {
		for _, f := range nonlinearities {
			activation(t, b, p, f, n)
		}
	})
	// The exponents that a step of 2²³ sees: where functions change their formula.
	for _, f := range nonlinearities {
		x := newBuffer(1<<16, everywhere)
		same(t, fmt.Sprintf("activation %+v everywhere", f), b, func(b kernels.Backend, out []*buffer) {
			b.Activate(f, out[0].data, x.data)
			b.ActivateGrad(f, out[1].data, out[1].data, x.data, x.data)
		}, []*buffer{x.clone(), palette()[0].fill(1<<16, 1)}, []*buffer{x})
	}
}

// activation checks a function and its gradient, apart and in place.
func activation(t *testing.T, b kernels.Backend, p numbers, f kernels.Activation, n int) {
	t.Helper()
	what := fmt.Sprintf("activation %+v of %d", f, n)
	x, dy := p.fill(n, 1), p.fill(n, 2)
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		b.Activate(f, out[0].data, x.data)
		b.Activate(f, out[1].data, out[1].data)
	}, []*buffer{p.fill(n, 3), p.fill(n, 4)}, []*buffer{x})
	grad := func(b kernels.Backend, dx, dy, from []float32) {
		if f.FromOutput() {
			b.ActivateGrad(f, dx, dy, nil, from)
		} else {
			b.ActivateGrad(f, dx, dy, from, nil)
		}
	}
	same(t, what+": gradient", b, func(b kernels.Backend, out []*buffer) {
		grad(b, out[0].data, dy.data, x.data)
		grad(b, out[1].data, out[1].data, x.data)
		grad(b, out[2].data, dy.data, out[2].data)
	}, []*buffer{p.fill(n, 3), p.fill(n, 4), p.fill(n, 5)}, []*buffer{x, dy})
}
