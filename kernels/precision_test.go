package kernels_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/autonet/autonet/kernels"
)

// A number is rounded to the nearest of its precision, by at most the unit roundoff, and is then left as it is.
func TestRound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := math.Float32frombits(rapid.Uint32().Draw(t, "bits"))
		for _, p := range []kernels.Precision{kernels.Exact, kernels.TF32, kernels.BF16} {
			y := p.Round(x)
			if x != x {
				if y == y {
					t.Fatalf("%v: NaN becomes %v", p, y)
				}
				continue
			}
			if again := p.Round(y); again != y {
				t.Fatalf("%v: %x becomes %x, and that %x", p, x, y, again)
			}
			if a := math.Abs(float64(x)); a < 0x1p-126 || a > 0x1.fep127 {
				continue
			}
			if off := math.Abs(float64(y)-float64(x)) / math.Abs(float64(x)); p != kernels.Exact && off > p.Unit() || p == kernels.Exact && off != 0 {
				t.Fatalf("%v: %x becomes %x: off by %g of it, at most %g expected", p, x, y, off, p.Unit())
			}
		}
	})
}

// BF16 rounds as the conversion does.
func TestRoundIsTheConversion(t *testing.T) {
	b := kernels.Portable()
	rapid.Check(t, func(t *rapid.T) {
		x := []float32{math.Float32frombits(rapid.Uint32().Draw(t, "bits"))}
		h, y := make([]uint16, 1), make([]float32, 1)
		b.ToBF16(h, x)
		b.FromBF16(y, h)
		if got := kernels.BF16.Round(x[0]); kernels.Bits(got) != kernels.Bits(y[0]) {
			t.Fatalf("%x becomes %x, converted %x", x[0], got, y[0])
		}
	})
}

// At less precision a product is the exact one of rounded numbers, on every processor's backend and any number of threads.
func TestAtIsExactOnRoundedNumbers(t *testing.T) {
	const m, n, k = 37, 70, 129
	a, b := numbers(m*k, 1), numbers(k*n, 2)
	for _, p := range []kernels.Precision{kernels.TF32, kernels.BF16} {
		want := make([]float32, m*n)
		kernels.Portable().Gemm(kernels.NN, kernels.Dense(want, m, n), kernels.Dense(roundAll(p, a), m, k), kernels.Dense(roundAll(p, b), k, n), kernels.Epilogue{})
		for _, on := range kernels.Backends() {
			for _, threads := range []int{1, 3} {
				fast, err := kernels.At(kernels.WithThreads(on, threads), p)
				if err != nil {
					t.Fatal(err)
				}
				got := make([]float32, m*n)
				fast.Gemm(kernels.NN, kernels.Dense(got, m, n), kernels.Dense(a, m, k), kernels.Dense(b, k, n), kernels.Epilogue{})
				for i := range got {
					if got[i] != want[i] {
						t.Fatalf("%s: number %d is %v, want %v", fast.Name(), i, got[i], want[i])
					}
				}
			}
		}
	}
}

func TestParsePrecision(t *testing.T) {
	for _, p := range []kernels.Precision{kernels.Exact, kernels.TF32, kernels.BF16} {
		if got, err := kernels.ParsePrecision(p.String()); err != nil || got != p {
			t.Errorf("%v: got %v, %v", p, got, err)
		}
	}
	if _, err := kernels.ParsePrecision("fp8"); err == nil {
		t.Error("fp8: no error")
	}
}

func numbers(n int, seed uint64) []float32 {
	x := make([]float32, n)
	kernels.FillNormal(x, kernels.Key{Seed: seed}, 1)
	return x
}

func roundAll(p kernels.Precision, x []float32) []float32 {
	y := make([]float32, len(x))
	for i, v := range x {
		y[i] = p.Round(v)
	}
	return y
}
