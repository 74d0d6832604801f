package kernels

import "math"

// bf16 rounds to the upper half of a float32, to nearest even.
func bf16(x float32) uint16 {
	b := math.Float32bits(x)
	if x != x {
		return nanBits >> 16
	}
	return uint16((b + 0x7fff + b>>16&1) >> 16)
}

// f16 rounds to binary16, to nearest even.
func f16(x float32) uint16 {
	const (
		infinite   = 0x7c00
		tooLarge   = 0x477ff000 // 65520, halfway between the largest binary16 and infinity
		leastExact = 0x38800000 // 2⁻¹⁴, the least normal binary16
	)
	b := math.Float32bits(x)
	sign, m := uint16(b>>16&0x8000), b&^(1<<31)
	switch {
	case x != x:
		return 0x7e00
	case m >= tooLarge:
		return sign | infinite
	case m < leastExact: // the last place of ½ is that of subnormal binary16: the sum rounds where it should
		return sign | uint16(math.Float32bits(absolute(x)+0.5)-math.Float32bits(0.5))
	}
	return sign | uint16((m+0xfff+m>>13&1-112<<23)>>13)
}

// fromF16 returns the number that a binary16 stands for.
func fromF16(h uint16) float32 {
	sign, exponent, fraction := uint32(h&0x8000)<<16, uint32(h>>10&0x1f), uint32(h&0x3ff)
	switch {
	case exponent == 0:
		return math.Float32frombits(sign | math.Float32bits(float32(fraction)*0x1p-24))
	case exponent < 31:
		return math.Float32frombits(sign | (exponent+112)<<23 | fraction<<13)
	case fraction == 0:
		return math.Float32frombits(sign | 0x7f800000)
	}
	return math.Float32frombits(nanBits)
}

func toBF16(dst []uint16, src []float32) {
	for i, v := range src {
		dst[i] = bf16(v)
	}
}

func fromBF16(dst []float32, src []uint16) {
	for i, h := range src {
		dst[i] = math.Float32frombits(uint32(h) << 16)
	}
}

func toF16All(dst []uint16, src []float32) {
	for i, v := range src {
		dst[i] = f16(v)
	}
}

func fromF16All(dst []float32, src []uint16) {
	for i, h := range src {
		dst[i] = fromF16(h)
	}
}
