package kerneltest

import (
	"fmt"
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
)

func reductions(t *testing.T, b kernels.Backend) {
	each(t, func(t *testing.T, p numbers, n int) {
		x, y := p.fill(n, 1), p.fill(n, 2)
		same(t, fmt.Sprintf("sum and dot of %d", n), b, func(b kernels.Backend, out []*buffer) {
			out[0].data[0] = b.Sum(x.data)
			out[0].data[1] = b.Dot(x.data, y.data)
			out[0].data[2] = b.Dot(x.data, x.data)
			if b.Finite(x.data) {
				out[0].data[3] = 1
			}
		}, []*buffer{newBuffer(4, func(int) float32 { return 0 })}, []*buffer{x, y})
	})
	eachGrid(t, func(t *testing.T, p numbers, rows, cols int) { sums(t, b, p, rows, cols) })
	finite(t, b)
}

func sums(t *testing.T, b kernels.Backend, p numbers, rows, cols int) {
	t.Helper()
	m := p.grid(rows, cols, 2, 1)
	same(t, fmt.Sprintf("sums of %dx%d", rows, cols), b, func(b kernels.Backend, out []*buffer) {
		b.ColumnSums(out[0].data, m.matrix(rows, cols, 2), false)
		b.ColumnSums(out[1].data, m.matrix(rows, cols, 2), true)
		b.RowSums(out[2].data, m.matrix(rows, cols, 2))
		b.RowMeans(out[3].data, m.matrix(rows, cols, 2))
	}, []*buffer{p.fill(cols, 2), p.fill(cols, 3), p.fill(rows, 4), p.fill(rows, 5)}, []*buffer{m})
}

// finite puts what is not finite at every place.
func finite(t *testing.T, b kernels.Backend) {
	x := palette()[0].fill(131, 1)
	for i := range x.data {
		was := x.data[i]
		for _, bad := range []float32{float32(math.NaN()), float32(math.Inf(1)), float32(math.Inf(-1)), math.Float32frombits(0xff800001)} {
			x.data[i] = bad
			if b.Finite(x.data) || !b.Finite(x.data[:i]) || !b.Finite(x.data[i+1:]) {
				t.Fatalf("%g at %d is not told from finite numbers", bad, i)
			}
		}
		x.data[i] = was
	}
}
