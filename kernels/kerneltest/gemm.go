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
	for _, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for _, s := range shapes() {
				for _, op := range []kernels.Op{kernels.NN, kernels.NT, kernels.TN} {
					for gap := range 2 {
						product(t, b, p, op, s, gap*3, false)
						product(t, b, p, op, s, gap*3, true)
					}
				}
			}
		})
	}
}

// view returns a matrix of rows×cols with gap numbers between its rows, and the buffer that it lies in.
func view(p numbers, rows, cols, gap int, stream uint32) (kernels.Matrix, *buffer) {
	n := 0
	if rows > 0 {
		n = (rows-1)*(cols+gap) + cols
	}
	buf := p.fill(n, stream)
	return kernels.Matrix{Data: buf.data, Rows: rows, Cols: cols, Stride: cols + gap}, buf
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
	a, abuf := view(p, ar, ac, gap, 1)
	bm, bbuf := view(p, br, bc, gap, 2)
	c, cbuf := view(p, m, n, gap, 3)
	want := append([]float32(nil), c.Data...)
	define(op, kernels.Matrix{Data: want, Rows: m, Cols: n, Stride: c.Stride}, a, bm, k, accumulate)
	b.Gemm(op, c, a, bm, kernels.Epilogue{Accumulate: accumulate})
	what := fmt.Sprintf("%v %dx%dx%d, gaps of %d, accumulate %v", op, m, n, k, gap, accumulate)
	cbuf.written(t, what, want)
	abuf.untouched(t, what)
	bbuf.untouched(t, what)
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
