package kernels

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// exactFMA rounds the exact a·b+c once, by big arithmetic. Finite arguments only.
func exactFMA(a, b, c float32) float32 {
	f := func(v float32) *big.Float { return new(big.Float).SetPrec(1000).SetFloat64(float64(v)) }
	p := f(a)
	p.Mul(p, f(b))
	r, _ := p.Add(p, f(c)).Float32()
	return r
}

func checkFMA(t *testing.T, a, b, c float32) {
	t.Helper()
	want := exactFMA(a, b, c)
	if got := FMA32(a, b, c); Bits(got) != Bits(want) {
		t.Fatalf("FMA32(%x, %x, %x) = %x, exactly rounded %x", a, b, c, got, want)
	}
	if got := softFMA(a, b, c); Bits(got) != Bits(want) {
		t.Fatalf("softFMA(%x, %x, %x) = %x, exactly rounded %x", a, b, c, got, want)
	}
	if got := float32(fma64(float64(a), float64(b), float64(c))); Bits(got) != Bits(want) {
		t.Fatalf("fma64(%x, %x, %x) = %x, exactly rounded %x", a, b, c, got, want)
	}
	// The same through the product, whose choice of kernel depends on the magnitudes.
	out := []float32{c}
	Portable().Gemm(NN, Dense(out, 1, 1), Dense([]float32{a}, 1, 1), Dense([]float32{b}, 1, 1), Epilogue{Accumulate: true})
	if Bits(out[0]) != Bits(want) {
		t.Fatalf("Gemm(%x, %x, %x) = %x, exactly rounded %x", a, b, c, out[0], want)
	}
}

// cases is how many to try: a tenth under -short, which emulated processors run with.
func cases(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}

func finite(v float32) bool { return v-v == 0 }

func TestFMAOnAnyBits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range cases(200_000) {
		a, b, c := math.Float32frombits(r.Uint32()), math.Float32frombits(r.Uint32()), math.Float32frombits(r.Uint32())
		if finite(a) && finite(b) && finite(c) {
			checkFMA(t, a, b, c)
		}
	}
}

// Sums that lie next to a midpoint, closer than float64 resolves: c is a float32 and the product half its last place,
// times 1 or 1 ± 2⁻ⁱ or 1 − 2⁻²ⁱ. This is where rounding twice goes wrong; ordinary numbers hardly ever come here.
func TestFMANextToMidpoints(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	twice := 0
	for range cases(300_000) {
		e := r.IntN(277) - 149
		c := float32(math.Ldexp(float64(r.IntN(1<<24)), max(e-23, -149)))
		last := max(e-23, -149)
		i := 1 + r.IntN(23)
		a, b := 1+math.Ldexp(1, -i), 1.0
		switch r.IntN(3) {
		case 0:
			b = 1 - math.Ldexp(1, -i)
		case 1:
			a = 1 - math.Ldexp(1, -i)
		}
		split := last / 2
		x, y := float32(math.Ldexp(a, split)), float32(math.Ldexp(b, last-1-split))
		if r.IntN(2) == 0 {
			x = -x
		}
		checkFMA(t, x, y, c)
		if naive := float32(math.FMA(float64(x), float64(y), float64(c))); naive != exactFMA(x, y, c) {
			twice++
		}
	}
	if twice < cases(5_000) {
		t.Fatalf("only %d cases round twice wrongly: the test has lost its teeth", twice)
	}
}

// Products that are midpoints themselves, with a c too small for float64 to see.
func TestFMAOfMidpointProducts(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	for range cases(200_000) {
		// An odd number of 25 bits, times a power of two, as a product of two odd numbers.
		x, y := uint32(r.IntN(1<<12)|1|1<<11), uint32(r.IntN(1<<13)|1|1<<12)
		e := r.IntN(230) - 140
		split := e / 2
		a, b := float32(math.Ldexp(float64(x), split)), float32(math.Ldexp(float64(y), e-split-24))
		c := float32(math.Ldexp(float64(r.IntN(1<<24)-1<<23), max(-149, e-60-r.IntN(60))))
		checkFMA(t, a, b, c)
		checkFMA(t, -a, b, c)
	}
}

func TestFMASpecial(t *testing.T) {
	inf, nan, zero := float32(math.Inf(1)), float32(math.NaN()), float32(0)
	minus := float32(math.Copysign(0, -1))
	largest := float32(math.MaxFloat32)
	for _, c := range []struct{ a, b, c, want float32 }{
		{inf, 1, 1, inf}, {inf, 0, 1, nan}, {inf, 1, -inf, nan}, {nan, 1, 1, nan}, {1, 1, nan, nan}, {1, 2, -inf, -inf},
		{zero, minus, minus, minus}, {zero, 1, minus, zero}, {minus, 1, minus, minus}, {1, 1, -1, zero},
		{largest, 2, 0, inf}, {largest, 2, -largest, largest}, {largest, 1, 0x1p102, largest}, {largest, 1, 0x1p103, inf},
		{0x1p-100, 0x1p-50, 0, zero}, {0x1p-100, 0x1p-50, 0x1p-149, 0x1p-148}, {0x1.8p-100, 0x1p-50, 0, 0x1p-149},
	} {
		if got := FMA32(c.a, c.b, c.c); Bits(got) != Bits(c.want) {
			t.Errorf("FMA32(%x, %x, %x) = %x, want %x", c.a, c.b, c.c, got, c.want)
		}
	}
}

func FuzzFMA(f *testing.F) {
	f.Add(uint32(0x3f800001), uint32(0x3f7fffff), uint32(0x4b800000))
	f.Add(uint32(0x00800001), uint32(0x33000001), uint32(0x00000001))
	f.Fuzz(func(t *testing.T, a, b, c uint32) {
		x, y, z := math.Float32frombits(a), math.Float32frombits(b), math.Float32frombits(c)
		if finite(x) && finite(y) && finite(z) {
			checkFMA(t, x, y, z)
		}
	})
}
