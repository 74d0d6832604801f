package kernels

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// Convolutions without im2col have the portable bits: random shapes, with what surrounds the outputs left alone.
func TestConvolutionsOnRandomShapes(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	rounds := 200
	if testing.Short() {
		rounds = 40
	}
	for range rounds {
		groups := []int{1, 1, 2}[r.IntN(3)]
		s := ConvShape{
			Channels: groups * []int{1, 3, 8, 16, 32, 40}[r.IntN(6)], Height: 1 + r.IntN(12), Width: 5 + r.IntN(40),
			Filters: groups * (1 + r.IntN(20)), KernelH: 1 + r.IntN(3), KernelW: 1 + r.IntN(4),
			StrideH: 1 + r.IntN(2), StrideW: 1 + r.IntN(3)/2*r.IntN(3), PadH: r.IntN(3), PadW: r.IntN(3), Groups: groups,
		}
		s.StrideW = max(1, s.StrideW)
		if s.Validate() != nil {
			continue
		}
		const n = 2
		x, y, w, b := noise(r, n*s.InLen()), noise(r, n*s.OutLen()), noise(r, s.WeightLen()), noise(r, s.Filters)
		f := []Activation{{}, {Kind: Relu}, {Kind: TanH}}[r.IntN(3)]
		accumulate := r.IntN(2) == 0
		for name, run := range map[string]func(Backend) []float32{
			"conv": func(k Backend) []float32 {
				z := banded(y)
				k.Conv(s, z[8:8+len(y)], x, w, b, n, f)
				return z
			},
			"weights": func(k Backend) []float32 {
				z := banded(w)
				k.ConvGradWeights(s, z[8:8+len(w)], y, x, n, accumulate)
				return z
			},
			"input": func(k Backend) []float32 {
				z := banded(x)
				k.ConvGradInput(s, z[8:8+len(x)], y, w, n)
				return z
			},
		} {
			want := run(Portable())
			for _, k := range Backends()[1:] {
				for _, k := range []Backend{k, WithThreads(k, 2)} {
					compareBits(t, fmt.Sprintf("%s on %s: %+v", name, k.Name(), s), run(k), want)
				}
			}
		}
	}
}

func noise(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

// banded copies x between guard bands of eight numbers.
func banded(x []float32) []float32 {
	z := make([]float32, len(x)+16)
	for i := range z {
		z[i] = sentinel
	}
	copy(z[8:], x)
	return z
}

func compareBits(t *testing.T, what string, got, want []float32) {
	t.Helper()
	for i := range want {
		if Bits(got[i]) != Bits(want[i]) {
			t.Fatalf("%s: number %d is %v, not %v", what, i, got[i], want[i])
		}
	}
}
