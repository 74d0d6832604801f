package kerneltest

import (
	"fmt"
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// embeddings looks rows up in tables of one digit of a sort by bytes, of two and of three; with ids that are rare, frequent
// and none.
func embeddings(t *testing.T, b kernels.Backend) {
	shapes := []struct{ rows, ids, cols int }{
		{1, 1, 1}, {3, 0, 4}, {7, 40, 33}, {65, 700, 5}, {255, 600, 2}, {256, 600, 3}, {300, 1, 130},
	}
	if !testing.Short() {
		shapes = append(shapes, []struct{ rows, ids, cols int }{{65_536, 3000, 2}, {50_257, 2048, 9}, {2, 70_000, 1}, {65, 16_384, 33}}...)
	}
	for kind, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for i, s := range shapes {
				if kind > 0 && i > 4 {
					continue
				}
				what := fmt.Sprintf("%d rows of %d numbers, %d ids", s.rows, s.cols, s.ids)
				ids := newBuffer(s.ids, func(i int) float32 { return someID(uint64(i), s.rows) })
				table, dout := p.grid(s.rows, s.cols, 1, 1), p.grid(s.ids, s.cols, 2, 2)
				same(t, what, b, func(b kernels.Backend, out []*buffer) {
					b.Gather(out[0].matrix(s.ids, s.cols, 3), table.matrix(s.rows, s.cols, 1), ids.data)
				}, []*buffer{p.grid(s.ids, s.cols, 3, 3)}, []*buffer{table, ids})
				same(t, what+": gradient", b, func(b kernels.Backend, out []*buffer) {
					b.ScatterAdd(out[0].matrix(s.rows, s.cols, 1), dout.matrix(s.ids, s.cols, 2), ids.data)
				}, []*buffer{p.grid(s.rows, s.cols, 1, 4)}, []*buffer{dout, ids})
			}
		})
	}
}

// someID returns an id of a table: half of them are among a few rows, a few are no row.
func someID(i uint64, rows int) float32 {
	w := kernels.Key{Seed: 0x69647300}.Word(i)
	row := w >> 8 % uint32(rows)
	switch {
	case w%16 == 0:
		bad := []float32{-1, 0.5, float32(rows), float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.NaN()), 1e30}
		return bad[w>>8%uint32(len(bad))]
	case w%2 == 0:
		return float32(row % 5)
	}
	return float32(row)
}
