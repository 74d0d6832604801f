package kernels

import (
	"math"
	"testing"
)

// The helpers below compare operators with plain definitions: bit by bit where README.md fixes each operation, and with
// float64 within a stated tolerance where a reader wants to know that the formula is the right one.

func normals(n int, seed uint64) []float32 {
	x := make([]float32, n)
	FillNormal(x, Key{Seed: seed}, 1)
	return x
}

func widen(x []float32) []float64 {
	w := make([]float64, len(x))
	for i, v := range x {
		w[i] = float64(v)
	}
	return w
}

// sameBits compares bit by bit, every NaN being the same.
func sameBits(t *testing.T, what string, got, want []float32) {
	t.Helper()
	sameLength(len(got), len(want))
	for i := range got {
		if Bits(got[i]) != Bits(want[i]) {
			t.Fatalf("%s: number %d of %d is %x, want %x", what, i, len(got), got[i], want[i])
		}
	}
}

// near compares within tolerance × (1 + |want|).
func near(t *testing.T, what string, got []float32, want []float64, tolerance float64) {
	t.Helper()
	sameLength(len(got), len(want))
	for i := range got {
		if !(math.Abs(float64(got[i])-want[i]) <= tolerance*(1+math.Abs(want[i]))) {
			t.Fatalf("%s: number %d of %d is %g, want %g", what, i, len(got), got[i], want[i])
		}
	}
}

// derivative differentiates f numerically at x, which must not be near a kink.
func derivative(x []float64, f func(x []float64) float64) []float64 {
	const h = 1e-5
	d := make([]float64, len(x))
	for i, v := range x {
		x[i] = v + h
		up := f(x)
		x[i] = v - h
		d[i] = (up - f(x)) / (2 * h)
		x[i] = v
	}
	return d
}

// weighted is the scalar whose gradient operators are asked for: Σ weight·value.
func weighted(weights []float32, values []float64) float64 {
	sum := 0.0
	for i, v := range values {
		sum += float64(weights[i]) * v
	}
	return sum
}
