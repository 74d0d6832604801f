package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// draws covers what depends on random numbers or on ids.
func draws(t *testing.T, b kernels.Backend) {
	each(t, func(t *testing.T, p numbers, n int) {
		x := p.fill(n, 1)
		for i, rate := range []float32{0.1, 0.5, 0, 1} {
			for _, at := range []uint64{0, 3, 1<<34 - 5, 1<<63 + 2} {
				key := kernels.Key{Seed: 1<<40 + 7, Purpose: kernels.ForDropout, Step: uint32(i)}
				same(t, fmt.Sprintf("dropout of %d at %d", n, at), b, func(b kernels.Backend, out []*buffer) {
					b.Dropout(out[0].data, x.data, key, at, rate)
					b.Dropout(out[1].data, out[1].data, key, at, rate)
				}, []*buffer{p.fill(n, 2), p.fill(n, 3)}, []*buffer{x})
			}
		}
	})
	eachGrid(t, func(t *testing.T, p numbers, rows, cols int) {
		table, dout := p.grid(rows, cols, 1, 1), p.grid(2*rows+1, cols, 2, 2)
		ids := newBuffer(2*rows+1, func(i int) float32 {
			if i%5 == 4 {
				return []float32{-1, 0.5, float32(rows), 1e30}[i/5%4]
			}
			return float32(i * 7 % max(rows, 1))
		})
		same(t, fmt.Sprintf("embedding of %dx%d", rows, cols), b, func(b kernels.Backend, out []*buffer) {
			b.Gather(out[0].matrix(2*rows+1, cols, 3), table.matrix(rows, cols, 1), ids.data)
			b.ScatterAdd(out[1].matrix(rows, cols, 1), dout.matrix(2*rows+1, cols, 2), ids.data)
		}, []*buffer{p.grid(2*rows+1, cols, 3, 3), p.grid(rows, cols, 1, 4)}, []*buffer{table, dout, ids})
	})
}
