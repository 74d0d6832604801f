package kernels

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Every binary16 and bfloat16 comes back as it went, and what lies between two goes to the nearer, ties to even.
func TestHalvesRoundToNearestEven(t *testing.T) {
	for _, c := range []struct {
		name     string
		to       func(float32) uint16
		from     func(uint16) float32
		infinite uint16
		nan      uint16
	}{
		{"f16", f16, fromF16, 0x7c00, 0x7e00},
		{"bf16", bf16, func(h uint16) float32 { return math.Float32frombits(uint32(h) << 16) }, 0x7f80, 0x7fc0},
	} {
		for h := uint16(0); h < c.infinite; h++ {
			x := c.from(h)
			up := float64(c.from(h + 1))
			if h+1 == c.infinite { // as if the exponent went on
				up = 2*float64(x) - float64(c.from(h-1))
			}
			middle := float32((float64(x) + up) / 2)
			even := h + h&1
			for _, v := range []struct {
				x    float32
				want uint16
			}{
				{x, h}, {middle, even}, {math.Nextafter32(middle, 0), h}, {math.Nextafter32(middle, math.MaxFloat32), h + 1},
			} {
				if got := c.to(v.x); got != v.want {
					t.Fatalf("%s of %x is %#04x, want %#04x", c.name, v.x, got, v.want)
				}
				if got := c.to(-v.x); got != v.want|0x8000 {
					t.Fatalf("%s of %x is %#04x, want %#04x", c.name, -v.x, got, v.want|0x8000)
				}
			}
		}
		inf := float32(math.Inf(1))
		if c.to(inf) != c.infinite || c.to(math.MaxFloat32) != c.infinite || c.to(float32(math.NaN())) != c.nan ||
			c.to(math.Float32frombits(0xff800001)) != c.nan || c.from(c.infinite) != inf || !math.IsNaN(float64(c.from(c.nan|0x8001))) {
			t.Errorf("%s of infinities and NaNs", c.name)
		}
	}
}

func TestInt8(t *testing.T) {
	p := Portable()
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.SliceOf(rapid.Float32()).Draw(t, "x")
		q, back := make([]int8, len(x)), make([]float32, len(x))
		scale := p.ToInt8(q, x)
		p.FromInt8(back, q, scale)
		for i, v := range x {
			if scale > 0x1p-100 && scale < 0x1p120 && math.Abs(float64(back[i])-float64(v)) > 0.50001*float64(scale) {
				t.Fatalf("%g became %g in steps of %g", v, back[i], scale)
			}
		}
	})
	inf, nan := float32(math.Inf(1)), float32(math.NaN())
	q := make([]int8, 3)
	if s := p.ToInt8(q, []float32{nan, 1, -2}); s != 2/float32(127) || !slices.Equal(q, []int8{0, 64, -127}) {
		t.Errorf("with a NaN: %v in steps of %g", q, s)
	}
	if s := p.ToInt8(q, []float32{inf, 1, -inf}); s != inf || !slices.Equal(q, []int8{0, 0, 0}) {
		t.Errorf("with an infinity: %v in steps of %g", q, s)
	}
	if s := p.ToInt8(q, []float32{0x1p-149, 0, 0}); s != 0 || !slices.Equal(q, []int8{0, 0, 0}) {
		t.Errorf("of next to nothing: %v in steps of %g", q, s)
	}
}

func TestTopK(t *testing.T) {
	number := rapid.OneOf(
		rapid.Float32(), rapid.SampledFrom([]float32{0, 1, -1, 2, float32(math.NaN()), float32(math.Inf(-1)), 0x1p-149}),
	)
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.SliceOf(number).Draw(t, "x")
		k := rapid.IntRange(0, len(x)).Draw(t, "k")
		order := make([]int32, len(x))
		for i := range order {
			order[i] = int32(i)
		}
		slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(magnitude(x[b]), magnitude(x[a])) })
		want := order[:k]
		slices.Sort(want)
		got := make([]int32, k)
		Portable().TopK(got, x)
		if !slices.Equal(got, want) {
			t.Fatalf("%d of %v are at %v, want %v", k, x, got, want)
		}
	})
}
