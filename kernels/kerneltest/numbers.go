package kerneltest

import (
	"math"

	"github.com/autonet/autonet/kernels"
)

// numbers is a named kind of test data: the i-th number of a stream.
type numbers struct {
	name string
	at   func(k kernels.Key, i uint64) float32
}

// palette lists the kinds: what training sees, and what breaks a kernel that is only nearly right.
func palette() []numbers {
	return []numbers{
		{"normal", func(k kernels.Key, i uint64) float32 { return k.Normal(i) }},
		{"pixels", pixel},
		{"tiny", tiny},
		{"sparse", sparse},
		{"near midpoints", nearMidpoint},
		{"near subnormal midpoints", func(k kernels.Key, i uint64) float32 { return 0x1p-62 * nearMidpoint(k, i) }},
		{"any bits", func(k kernels.Key, i uint64) float32 { return math.Float32frombits(k.Word(i)) }},
		{"special", special},
	}
}

// fill returns n numbers between guards.
func (p numbers) fill(n int, stream uint32) *buffer {
	k := kernels.Key{Seed: 0x6b65726e, Step: stream}
	return newBuffer(n, func(i int) float32 { return p.at(k, uint64(i)) })
}

// pixel returns sixteenths, half of them zero: sums of their products often are midpoints exactly.
func pixel(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	if w&1 == 0 {
		return 0
	}
	return float32(w>>8%17) / 16
}

// tiny returns numbers around the square root of the least normal number, so that products are subnormal.
func tiny(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	return float32(math.Ldexp(float64(k.Normal(i)), -50-int(w%40)))
}

// sparse returns zeros of both signs among numbers whose products underflow to zeros of both signs.
func sparse(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	if w&1 == 0 {
		return float32(math.Copysign(0, float64(int32(w))))
	}
	return tiny(k, i) * 0x1p-20
}

// nearMidpoint returns 1 ± 2⁻ⁱ times powers of two: their products and sums crowd around midpoints of float32.
func nearMidpoint(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	v := 1 + math.Ldexp(1, -int(w%24))
	if w>>8&1 == 1 {
		v = 1 - math.Ldexp(1, -1-int(w%24))
	}
	if w>>9&1 == 1 {
		v = -v
	}
	return float32(math.Ldexp(v, -int(w>>10%27)))
}

// special returns infinities, NaNs, zeros of both signs and the ends of the range among ordinary numbers.
func special(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	ends := [...]float32{
		float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.NaN()), math.Float32frombits(0xffc12345),
		0, float32(math.Copysign(0, -1)), math.MaxFloat32, -math.MaxFloat32, 0x1p-149, -0x1p-149, 0x1p-126, -0x1.fffffcp-127,
		88.72284, -87.33655, 1, -1,
	}
	if w>>16%6 != 0 {
		return k.Normal(i)
	}
	return ends[w%uint32(len(ends))]
}
