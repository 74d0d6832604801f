package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// lengths are every remainder of the widest vector and some longer ones; a few of them under -short.
func lengths() []int {
	if testing.Short() {
		return []int{0, 1, 2, 3, 5, 15, 16, 17, 31, 64, 65, 129}
	}
	ns := []int{100, 127, 128, 129, 255, 1000, 1025}
	for n := range 70 {
		ns = append(ns, n)
	}
	return ns
}

// each runs f on every kind of numbers and every length.
func each(t *testing.T, f func(t *testing.T, p numbers, n int)) {
	for _, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for _, n := range lengths() {
				f(t, p, n)
			}
		})
	}
}

func sums(t *testing.T, b kernels.Backend) {
	ref := kernels.Portable()
	each(t, func(t *testing.T, p numbers, n int) {
		x := p.fill(n, 1)
		if got, want := b.Sum(x.data), ref.Sum(x.data); kernels.Bits(got) != kernels.Bits(want) {
			t.Fatalf("sum of %d: %x, want %x", n, got, want)
		}
		x.untouched(t, "sum")

		y, src := p.fill(n, 2), p.fill(n, 3)
		want := y.clone()
		ref.Add(want.data, src.data)
		b.Add(y.data, src.data)
		y.written(t, "add", want.data)
		src.untouched(t, "add")
	})
	for _, p := range palette() {
		for _, s := range shapes() {
			rowsAndColumns(t, b, p, s[0], s[1])
		}
	}
}

func rowsAndColumns(t *testing.T, b kernels.Backend, p numbers, rows, cols int) {
	t.Helper()
	ref := kernels.Portable()
	what := fmt.Sprintf("%s %dx%d", p.name, rows, cols)
	m, mbuf := view(p, rows, cols, 2, 1)
	for _, accumulate := range []bool{false, true} {
		sum := p.fill(cols, 2)
		want := sum.clone()
		ref.ColumnSums(want.data, m, accumulate)
		b.ColumnSums(sum.data, m, accumulate)
		sum.written(t, "column sums "+what, want.data)
		mbuf.untouched(t, "column sums "+what)
	}
	row := p.fill(cols, 3)
	want, wbuf := view(p, rows, cols, 2, 1)
	ref.AddRow(want, row.data)
	b.AddRow(m, row.data)
	mbuf.written(t, "add row "+what, wbuf.data)
	row.untouched(t, "add row "+what)
}

func elementwise(t *testing.T, b kernels.Backend) {
	ref := kernels.Portable()
	each(t, func(t *testing.T, p numbers, n int) {
		x := p.fill(n, 1)
		want := x.clone()
		ref.Flush(want.data)
		b.Flush(x.data)
		x.written(t, "flush", want.data)
		for _, f := range activations {
			activation(t, b, p, f, n)
		}
	})
}

var activations = []kernels.Activation{
	{}, {Kind: kernels.Relu}, {Kind: kernels.LeakyRelu, Slope: 0.01}, {Kind: kernels.LeakyRelu, Slope: -0.5}, {Kind: kernels.TanH},
	{Kind: kernels.Sigmoid}, {Kind: kernels.Gelu}, {Kind: kernels.GeluTanh}, {Kind: kernels.Silu},
}

// activation checks a function and its gradient, apart and in place.
func activation(t *testing.T, b kernels.Backend, p numbers, f kernels.Activation, n int) {
	t.Helper()
	ref := kernels.Portable()
	what := fmt.Sprintf("activation %v of %d", f, n)
	x, y := p.fill(n, 1), p.fill(n, 2)
	want := y.clone()
	ref.Activate(f, want.data, x.data)
	b.Activate(f, y.data, x.data)
	y.written(t, what, want.data)
	x.untouched(t, what)
	b.Activate(f, x.data, x.data)
	x.written(t, what+" in place", want.data)

	dx, dy, out := p.fill(n, 3), p.fill(n, 4), p.fill(n, 5)
	want = dx.clone()
	ref.ActivateGrad(f, want.data, dy.data, out.data, out.data)
	b.ActivateGrad(f, dx.data, dy.data, out.data, out.data)
	dx.written(t, what+" gradient", want.data)
	dy.untouched(t, what+" gradient")
	out.untouched(t, what+" gradient")
	b.ActivateGrad(f, dy.data, dy.data, out.data, out.data)
	dy.written(t, what+" gradient in place of dy", want.data)
	dy = p.fill(n, 4)
	b.ActivateGrad(f, out.data, dy.data, out.data, out.data)
	out.written(t, what+" gradient in place of y", want.data)
}
