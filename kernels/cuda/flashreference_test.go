//go:build cuda && linux && cgo

package cuda

import (
	"math"

	"github.com/autonet/autonet/kernels"
)

// bounded is a number in float64, and the sum of its terms' magnitudes.
type bounded struct{ value, magnitude float64 }

func (b *bounded) add(x, y float64) {
	b.value += x * y
	b.magnitude += math.Abs(x * y)
}

// exactAttention is attention in float64 of n samples in dense matrices.
type exactAttention struct {
	kernels.AttentionShape
	q, k, v, do    []float32
	o, dq, dk, dv  []bounded
	maxima, sums   []float64
	scale          float64
	weights, grads []float64 // of one row
}

func newExactAttention(s kernels.AttentionShape, q, k, v, do []float32, n int) *exactAttention {
	all := func() []bounded { return make([]bounded, len(q)) }
	stats := n * s.Heads * s.Length
	e := &exactAttention{
		AttentionShape: s, q: q, k: k, v: v, do: do, o: all(), dq: all(), dk: all(), dv: all(),
		maxima: make([]float64, stats), sums: make([]float64, stats), scale: 1 / math.Sqrt(float64(s.HeadDim)),
		weights: make([]float64, s.Length), grads: make([]float64, s.Length),
	}
	for head := range n * s.Heads {
		for i := range s.Length {
			e.row(head, i)
		}
	}
	return e
}

// at is where a position's numbers begin.
func (e *exactAttention) at(head, i int) int {
	return (head/e.Heads*e.Length+i)*e.Width() + head%e.Heads*e.HeadDim
}

// dot multiplies two positions' numbers.
func (e *exactAttention) dot(x []float32, i int, y []float32, j int) (sum float64) {
	for c := range e.HeadDim {
		sum += float64(x[i+c]) * float64(y[j+c])
	}
	return sum
}

// row computes all that comes of position i of a head.
func (e *exactAttention) row(head, i int) {
	own, keys := e.at(head, i), e.Length
	if e.Causal {
		keys = i + 1
	}
	most, sum := math.Inf(-1), 0.0
	for j := range keys {
		e.weights[j] = e.dot(e.q, own, e.k, e.at(head, j)) * e.scale
		most = max(most, e.weights[j])
	}
	for j := range keys {
		e.weights[j] = math.Exp(e.weights[j] - most)
		sum += e.weights[j]
	}
	e.maxima[head*e.Length+i], e.sums[head*e.Length+i] = most, sum
	dots := 0.0
	for j := range keys {
		e.weights[j] /= sum
		e.grads[j] = e.dot(e.do, own, e.v, e.at(head, j))
		dots += e.weights[j] * e.grads[j]
	}
	for j := range keys {
		p, ds, at := e.weights[j], (e.grads[j]-dots)*e.weights[j]*e.scale, e.at(head, j)
		for c := range e.HeadDim {
			e.o[own+c].add(p, float64(e.v[at+c]))
			e.dv[at+c].add(p, float64(e.do[own+c]))
			e.dq[own+c].add(ds, float64(e.k[at+c]))
			e.dk[at+c].add(ds, float64(e.q[own+c]))
		}
	}
}
