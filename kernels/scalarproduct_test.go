package kernels

import (
	"math"
	"math/rand/v2"
	"testing"
)

// Leaving the zeros of A out must not show: an infinity times zero is NaN, and a sum that underflowed to −0 becomes +0
// when +0 is added.
func TestProductWithZeros(t *testing.T) {
	inf, minus := float32(math.Inf(1)), float32(math.Copysign(0, -1))
	for _, c := range []struct{ a, b []float32 }{
		{[]float32{0, 1}, []float32{inf, 1}},
		{[]float32{-0x1p-100, 0}, []float32{0x1p-100, 5}},
		{[]float32{-0x1p-100, 0, 0x1p-70}, []float32{0x1p-100, 5, 0x1p-70}},
		{[]float32{0, -0x1p-100}, []float32{5, 0x1p-100}},
		{[]float32{minus, -1}, []float32{5, 0}},
		{[]float32{-1, minus}, []float32{0, 5}},
	} {
		for _, old := range []float32{0, minus, 1, inf} {
			want := old
			for l := range c.a {
				want = FMA32(c.a[l], c.b[l], want)
			}
			out := []float32{old}
			scalarProduct(NN, Dense(out, 1, 1), Dense(c.a, 1, len(c.a)), Dense(c.b, len(c.b), 1), len(c.a), true)
			if Bits(out[0]) != Bits(want) {
				t.Errorf("%x + %x · %x = %x, want %x", old, c.a, c.b, out[0], want)
			}
		}
	}
}

// Chains through everything that the product treats apart, in one: zeros, midpoints exact and not, subnormal sums.
func TestProductOfMixedNumbers(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	number := func() float32 {
		v := 1 + math.Ldexp(1, -r.IntN(24))
		switch r.IntN(6) {
		case 0:
			return 0
		case 1:
			v = r.NormFloat64()
		case 2:
			v = float64(r.IntN(17)) / 16
		case 3:
			v = 1 - math.Ldexp(1, -1-r.IntN(24))
		}
		if r.IntN(2) == 0 {
			v = -v
		}
		return float32(math.Ldexp(v, -r.IntN(27)))
	}
	for range cases(10_000) {
		m, n, k := 1+r.IntN(4), 1+r.IntN(11), 1+r.IntN(80)
		scale := []float32{1, 0x1p-63, 0x1p-75}[r.IntN(3)]
		a, b, c := Dense(make([]float32, m*k), m, k), Dense(make([]float32, k*n), k, n), Dense(make([]float32, m*n), m, n)
		for _, x := range [][]float32{a.Data, b.Data} {
			for i := range x {
				x[i] = number() * scale
			}
		}
		scalarProduct(NN, c, a, b, k, false)
		for i := range m {
			for j := range n {
				var want float32
				for l := range k {
					want = FMA32(a.Data[i*k+l], b.Data[l*n+j], want)
				}
				if got := c.Data[i*n+j]; Bits(got) != Bits(want) {
					t.Fatalf("%dx%dx%d: number (%d,%d) is %x, want %x", m, n, k, i, j, got, want)
				}
			}
		}
	}
}
