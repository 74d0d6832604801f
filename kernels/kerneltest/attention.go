package kerneltest

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

func attentionShapes() []kernels.AttentionShape {
	s := []kernels.AttentionShape{
		{Heads: 1, Length: 1, HeadDim: 1}, {Heads: 2, Length: 5, HeadDim: 3}, {Heads: 3, Length: 17, HeadDim: 16, Causal: true},
		{Heads: 1, Length: 64, HeadDim: 8, Causal: true}, {Heads: 2, Length: 66, HeadDim: 5, Causal: true}, {Heads: 1, Length: 65, HeadDim: 7},
	}
	if testing.Short() {
		return s
	}
	return append(s,
		kernels.AttentionShape{Heads: 4, Length: 150, HeadDim: 32, Causal: true}, kernels.AttentionShape{Heads: 2, Length: 129, HeadDim: 33},
		kernels.AttentionShape{Heads: 1, Length: 63, HeadDim: 31, Causal: true}, kernels.AttentionShape{Heads: 1, Length: 127, HeadDim: 4},
		kernels.AttentionShape{Heads: 1, Length: 128, HeadDim: 5, Causal: true}, kernels.AttentionShape{Heads: 2, Length: 300, HeadDim: 3},
		kernels.AttentionShape{Heads: 1, Length: 260, HeadDim: 12, Causal: true}, kernels.AttentionShape{Heads: 2, Length: 9, HeadDim: 65},
		kernels.AttentionShape{Heads: 1, Length: 66, HeadDim: 130, Causal: true})
}

// attention lays q, k and v side by side, as a layer makes them, and their gradients too.
func attention(t *testing.T, b kernels.Backend) {
	for kind, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for i, s := range attentionShapes() {
				for _, n := range []int{1, 3} {
					if (kind > 0 || n > 1) && i > 5 || kind > 0 && n > 1 && i > 2 {
						continue
					}
					attend(t, b, p, s, n)
				}
			}
		})
	}
}

func attend(t *testing.T, b kernels.Backend, p numbers, s kernels.AttentionShape, n int) {
	t.Helper()
	what := fmt.Sprintf("attention of %d times %+v", n, s)
	rows, w := n*s.Length, s.Width()
	third := func(buf *buffer, i int) kernels.Matrix {
		return kernels.Matrix{Data: buf.data[i*w:], Rows: rows, Cols: w, Stride: 3*w + 1}
	}
	x, do := p.fill(rows*(3*w+1), 1), p.fill(rows*w, 2)
	q, k, v := third(x, 0), third(x, 1), third(x, 2)
	lse := p.fill(s.StatsLen(n), 3)
	same(t, what, b, func(b kernels.Backend, out []*buffer) {
		b.Attention(s, out[0].data, out[1].data, q, k, v, n)
		b.Attention(s, out[2].data, nil, q, k, v, n)
	}, []*buffer{p.fill(rows*w, 4), p.fill(s.StatsLen(n), 5), p.fill(rows*w, 6)}, []*buffer{x})
	for i := range lse.data { // statistics as a forward pass leaves them
		lse.data[i] = absolute(lse.data[i]) + 0.5
	}
	lse.was = bitsOf(lse.all)
	same(t, what+": gradient", b, func(b kernels.Backend, out []*buffer) {
		b.AttentionGrad(s, third(out[0], 0), third(out[0], 1), third(out[0], 2), do.data, lse.data, q, k, v, n)
	}, []*buffer{p.fill(len(x.data), 7)}, []*buffer{x, do, lse})
}

func absolute(x float32) float32 {
	if x < 0 {
		return -x
	}
	return x
}
