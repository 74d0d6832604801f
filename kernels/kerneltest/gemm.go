package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// shapes are m×n×k: every small remainder, lengths around the usual blocks, empty sides.
func shapes() [][3]int {
	s := [][3]int{
		{0, 3, 2}, {3, 0, 2}, {3, 2, 0}, {1, 1, 1000}, {1, 70, 33}, {70, 1, 33}, {33, 17, 65}, {64, 64, 64}, {13, 31, 129},
		{15, 33, 7}, {16, 48, 128}, {31, 127, 9}, {97, 5, 300}, {6, 16, 513}, {14, 32, 63}, {43, 95, 20},
	}
	if testing.Short() {
		return s[3:12]
	}
	for m := 1; m <= 5; m++ {
		for n := 1; n <= 5; n++ {
			s = append(s, [3]int{m, n, 1 + (m*n)%7})
		}
	}
	return s
}

func gemm(t *testing.T, b kernels.Backend) {
	epilogues(t, b)
	if !testing.Short() {
		large(t, b)
	}
	for _, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for _, s := range shapes() {
				for _, op := range []kernels.Op{kernels.NN, kernels.NT, kernels.TN} {
					for gap := range 2 {
						product(t, b, p, op, s, gap*3, false)
						product(t, b, p, op, s, gap*3, true)
					}
				}
				packed(t, b, p, s, false)
				packed(t, b, p, s, true)
			}
		})
	}
}

// product checks one shape of one operation.
func product(t *testing.T, b kernels.Backend, p numbers, op kernels.Op, s [3]int, gap int, accumulate bool) {
	t.Helper()
	m, n, k := s[0], s[1], s[2]
	ar, ac, br, bc := m, k, k, n
	if op == kernels.TN {
		ar, ac = k, m
	}
	if op == kernels.NT {
		br, bc = n, k
	}
	abuf, bbuf, cbuf := p.grid(ar, ac, gap, 1), p.grid(br, bc, gap, 2), p.grid(m, n, gap, 3)
	a, bm, c := abuf.matrix(ar, ac, gap), bbuf.matrix(br, bc, gap), cbuf.matrix(m, n, gap)
	want := append([]float32(nil), c.Data...)
	define(op, kernels.Matrix{Data: want, Rows: m, Cols: n, Stride: c.Stride}, a, bm, k, accumulate)
	b.Gemm(op, c, a, bm, kernels.Epilogue{Accumulate: accumulate})
	what := fmt.Sprintf("%v %dx%dx%d, gaps of %d, accumulate %v", op, m, n, k, gap, accumulate)
	cbuf.written(t, what, want)
	abuf.untouched(t, what)
	bbuf.untouched(t, what)
}

// packed checks one shape of a product with a packed B.
func packed(t *testing.T, b kernels.Backend, p numbers, s [3]int, accumulate bool) {
	t.Helper()
	m, n, k := s[0], s[1], s[2]
	abuf, bbuf, cbuf := p.grid(m, k, 3, 1), p.grid(n, k, 3, 2), p.grid(m, n, 3, 3)
	a, bm, c := abuf.matrix(m, k, 3), bbuf.matrix(n, k, 3), cbuf.matrix(m, n, 3)
	bias := p.fill(n, 4)
	want := cbuf.clone()
	e := kernels.Epilogue{Accumulate: accumulate, Bias: bias.data, Flush: accumulate, Activation: nonlinearities[(m+n)%len(nonlinearities)]}
	define(kernels.NT, want.matrix(m, n, 3), a, bm, k, accumulate)
	finish(want.matrix(m, n, 3), e)
	w := pack(t, b, bm)
	defer b.Free(w.Data)
	b.GemmPacked(c, a, w, e)
	cbuf.written(t, fmt.Sprintf("packed %dx%dx%d, accumulate %v", m, n, k, accumulate), want.data)
	abuf.untouched(t, "packed")
	bbuf.untouched(t, "packed")
	bias.untouched(t, "packed")
}

func pack(t *testing.T, b kernels.Backend, m kernels.Matrix) kernels.Packed {
	t.Helper()
	p, err := b.Pack(m)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// define is the product as README.md states it.
func define(op kernels.Op, c, a, b kernels.Matrix, k int, accumulate bool) {
	for i := range c.Rows {
		row := c.Row(i)
		for j := range row {
			var sum float32
			if accumulate {
				sum = row[j]
			}
			for l := range k {
				x, y := i*a.Stride+l, l*b.Stride+j
				if op == kernels.TN {
					x = l*a.Stride + i
				}
				if op == kernels.NT {
					y = j*b.Stride + l
				}
				sum = kernels.FMA32(a.Data[x], b.Data[y], sum)
			}
			row[j] = sum
		}
	}
}

// epilogues checks what follows a product against the steps that README.md lists.
func epilogues(t *testing.T, b kernels.Backend) {
	for _, p := range few() {
		for _, s := range [][3]int{{1, 1, 1}, {5, 3, 2}, {17, 33, 9}, {30, 70, 65}, {3, 0, 1}} {
			for i := range 32 {
				m, n, k := s[0], s[1], s[2]
				abuf, bbuf, c := p.fill(m*k, 1), p.fill(k*n, 2), p.grid(m, n, 1, 3)
				bias, rows := p.fill(n, 4), p.fill(m, 5)
				e := kernels.Epilogue{Accumulate: i&1 != 0, Flush: i&2 != 0, Activation: nonlinearities[i%len(nonlinearities)]}
				if i&4 != 0 {
					e.Bias = bias.data
				}
				if i&8 != 0 {
					e.RowBias = rows.data
				}
				want := c.clone()
				define(kernels.NN, want.matrix(m, n, 1), abuf.matrix(m, k, 0), bbuf.matrix(k, n, 0), k, e.Accumulate)
				finish(want.matrix(m, n, 1), e)
				b.Gemm(kernels.NN, c.matrix(m, n, 1), abuf.matrix(m, k, 0), bbuf.matrix(k, n, 0), e)
				c.written(t, fmt.Sprintf("%s %v with epilogue %d", p.name, s, i), want.data)
				bias.untouched(t, "epilogue")
				rows.untouched(t, "epilogue")
			}
		}
	}
}

// finish applies an epilogue one step after the other.
func finish(c kernels.Matrix, e kernels.Epilogue) {
	for i := range c.Rows {
		row := c.Row(i)
		for j := range row {
			if e.Bias != nil {
				row[j] += e.Bias[j]
			}
			if e.RowBias != nil {
				row[j] += e.RowBias[i]
			}
		}
		kernels.Portable().Activate(e.Activation, row, row)
		if e.Flush {
			kernels.Portable().Flush(row)
		}
	}
}

// large checks products that fast backends cut into blocks, against the portable one.
func large(t *testing.T, b kernels.Backend) {
	for _, s := range [][3]int{{301, 67, 1100}, {5, 700, 600}, {700, 5, 600}, {290, 1100, 20}, {1, 3000, 130}, {33, 40, 3000}} {
		for i, p := range few() {
			if i > 0 && s[0]*s[1]*s[2] > 5_000_000 {
				continue
			}
			m, n, k := s[0], s[1], s[2]
			abuf, bbuf := p.fill(m*k, 1), p.fill(k*n, 2)
			for _, op := range []kernels.Op{kernels.NN, kernels.NT, kernels.TN} {
				a, w := abuf.matrix(m, k, 0), bbuf.matrix(k, n, 0)
				if op == kernels.TN {
					a = abuf.matrix(k, m, 0)
				}
				if op == kernels.NT {
					w = bbuf.matrix(n, k, 0)
				}
				e := kernels.Epilogue{Accumulate: i == 0, Flush: true, Activation: kernels.Activation{Kind: kernels.Relu}}
				same(t, fmt.Sprintf("%s %v %v", p.name, op, s), b, func(b kernels.Backend, out []*buffer) {
					b.Gemm(op, out[0].matrix(m, n, 2), a, w, e)
				}, []*buffer{p.grid(m, n, 2, 3)}, []*buffer{abuf, bbuf})
			}
			same(t, fmt.Sprintf("%s packed %v", p.name, s), b, func(b kernels.Backend, out []*buffer) {
				w := pack(t, b, bbuf.matrix(n, k, 0))
				defer b.Free(w.Data)
				b.GemmPacked(out[0].matrix(m, n, 2), abuf.matrix(m, k, 0), w, kernels.Epilogue{Accumulate: i == 0, Flush: true})
			}, []*buffer{p.grid(m, n, 2, 3)}, []*buffer{abuf, bbuf})
		}
	}
}
