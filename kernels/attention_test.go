package kernels

import (
	"fmt"
	"math"
	"testing"
)

// attention64 is attention on dense matrices of n·Length rows.
func attention64(s AttentionShape, q, k, v []float64, n int) []float64 {
	width := s.Width()
	o := make([]float64, len(q))
	for i := range n * s.Length {
		first := i / s.Length * s.Length
		for h := 0; h < width; h += s.HeadDim {
			keys := s.allowed(i - first)
			score := make([]float64, keys)
			for j := range score {
				for d := range s.HeadDim {
					score[j] += q[i*width+h+d] * k[(first+j)*width+h+d] / math.Sqrt(float64(s.HeadDim))
				}
			}
			p, _ := softmax64(score)
			for j := range p {
				for d := range s.HeadDim {
					o[i*width+h+d] += p[j] * v[(first+j)*width+h+d]
				}
			}
		}
	}
	return o
}

func TestAttention(t *testing.T) {
	shapes := []AttentionShape{
		{Heads: 1, Length: 1, HeadDim: 1}, {Heads: 2, Length: 5, HeadDim: 3}, {Heads: 1, Length: 7, HeadDim: 4, Causal: true},
		{Heads: 1, Length: 66, HeadDim: 2, Causal: true}, {Heads: 1, Length: 65, HeadDim: 2},
	}
	for _, s := range shapes {
		t.Run(fmt.Sprint(s), func(t *testing.T) {
			const n = 2
			rows, width := n*s.Length, s.Width()
			// q, k and v lie side by side in one matrix, as a layer makes them.
			all := Matrix{Data: normals(rows*3*width, 1), Rows: rows, Cols: 3 * width, Stride: 3 * width}
			q, k, v := all.Sub(0, 0, rows, width), all.Sub(0, width, rows, width), all.Sub(0, 2*width, rows, width)
			grad := Matrix{Data: normals(rows*3*width, 2), Rows: rows, Cols: 3 * width, Stride: 3 * width}
			o, do, lse := make([]float32, rows*width), normals(rows*width, 3), make([]float32, s.StatsLen(n))
			p := Portable()
			p.Attention(s, o, lse, q, k, v, n)
			p.AttentionGrad(s, grad.Sub(0, 0, rows, width), grad.Sub(0, width, rows, width), grad.Sub(0, 2*width, rows, width),
				do, lse, q, k, v, n)

			var w [3][]float64
			for i, m := range []Matrix{q, k, v} {
				for r := range rows {
					w[i] = append(w[i], widen(m.Row(r))...)
				}
			}
			near(t, "attention", o, attention64(s, w[0], w[1], w[2], n), 2e-6)
			value := func([]float64) float64 { return weighted(do, attention64(s, w[0], w[1], w[2], n)) }
			if s.Length > 64 && testing.Short() {
				return
			}
			for i, what := range []string{"dq", "dk", "dv"} {
				var got []float32
				for r := range rows {
					got = append(got, grad.Row(r)[i*width:(i+1)*width]...)
				}
				near(t, what, got, derivative(w[i], value), 2e-5)
			}
		})
	}
}

// A causal position must not see what comes after it, whatever it is.
func TestCausalAttentionSeesNoFuture(t *testing.T) {
	s := AttentionShape{Heads: 2, Length: 130, HeadDim: 4, Causal: true}
	w := s.Width()
	q, k, v := normals(s.Length*w, 1), normals(s.Length*w, 2), normals(s.Length*w, 3)
	view := func(x []float32) Matrix { return Dense(x, s.Length, w) }
	was, now := make([]float32, len(q)), make([]float32, len(q))
	Portable().Attention(s, was, nil, view(q), view(k), view(v), 1)
	const from = 70
	for i := from * w; i < len(k); i++ {
		k[i], v[i] = 1e30, -3
	}
	Portable().Attention(s, now, nil, view(q), view(k), view(v), 1)
	sameBits(t, "the past", now[:from*w], was[:from*w])
}
