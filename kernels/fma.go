package kernels

import "math"

// softFMA returns a·b+c rounded once, to nearest even.
//
// The product of two float32 is exact in float64, so only the sum and the conversion round. Rounding twice goes wrong
// only where the float64 sum falls on a midpoint of float32 that the exact sum is not on. All midpoints, those of
// subnormal results included, have 28 low zero bits; there the sum is rounded to odd first, after which the
// conversion is correct (Boldo, Melquiond: Emulation of a FMA and correctly rounded sums, 2008).
//
// Go may fuse the product and the sum in float64 (arm64, s390x…): it changes nothing, the product being exact.
func softFMA(a, b, c float32) float32 {
	p := float64(a) * float64(b)
	s := p + float64(c)
	if math.Float64bits(s)<<36 == 0 {
		s = roundToOdd(p, float64(c), s)
	}
	return float32(s)
}

// roundToOdd takes s, the float64 sum of x and y, and returns the exact sum rounded to odd. The last bit of s must be
// zero. Infinities and NaNs come back as they are.
func roundToOdd(x, y, s float64) float64 {
	e := sumError(x, y, s)
	if !(e < 0 || e > 0) {
		return s
	}
	// s is not zero: a sum of float64 that cancels is exact.
	if (e > 0) == (s > 0) {
		return math.Float64frombits(math.Float64bits(s) + 1)
	}
	return math.Float64frombits(math.Float64bits(s) - 1)
}

// sumError returns e such that s + e is exactly x + y, s being their float64 sum (TwoSum, Knuth).
func sumError(x, y, s float64) float64 {
	t := s - x
	return (x - (s - t)) + (y - t)
}

// sqrt32 is the correctly rounded square root: float64 holds more than 2·24+2 bits, so rounding twice is harmless.
func sqrt32(x float32) float32 { return float32(math.Sqrt(float64(x))) }
