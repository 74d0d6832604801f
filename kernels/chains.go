package kernels

import "math"

// chains adds a[l]·b[l] to the sums, for the l of at in their order, each rounded as by FMA32. It stops in front of the
// first one where rounding twice would be wrong, and returns how many it has done, and the first sum that has not taken
// part in the next one.
//
// Every midpoint of float32 ends in 28 zero bits as a float64: one test and jump clears an ordinary sum, and whether it
// is a midpoint, and inexact, is looked at aside. Eight chains hide the latency of sums and conversions. The tests come
// in fours, for a chain, its sum and the row's number must all find a register.
func chains(sums *[panel]float64, at []uint8, a *[depth]float64, b *[depth][panel]float64) (done, first int) {
	c0, c1, c2, c3, c4, c5, c6, c7 := sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]
	var s0, s1, s2, s3, s4, s5, s6, s7, x float64
	var y *[panel]float64
	done = len(at)
	for i, l := range at {
		x, y = a[l%depth], &b[l%depth]
		s0 = x*y[0] + c0
		s1 = x*y[1] + c1
		s2 = x*y[2] + c2
		s3 = x*y[3] + c3
		if short(s0) {
			goto lookLow
		}
		if short(s1) {
			goto lookLow
		}
		if short(s2) {
			goto lookLow
		}
		if short(s3) {
			goto lookLow
		}
	low:
		c0 = float64(float32(s0))
		c1 = float64(float32(s1))
		c2 = float64(float32(s2))
		c3 = float64(float32(s3))
		s4 = x*y[4] + c4
		s5 = x*y[5] + c5
		s6 = x*y[6] + c6
		s7 = x*y[7] + c7
		if short(s4) {
			goto lookHigh
		}
		if short(s5) {
			goto lookHigh
		}
		if short(s6) {
			goto lookHigh
		}
		if short(s7) {
			goto lookHigh
		}
	high:
		c4 = float64(float32(s4))
		c5 = float64(float32(s5))
		c6 = float64(float32(s6))
		c7 = float64(float32(s7))
		continue
	lookLow:
		if !(twice(x, y[0], c0, s0) || twice(x, y[1], c1, s1) || twice(x, y[2], c2, s2) || twice(x, y[3], c3, s3)) {
			goto low
		}
		done = i
		break
	lookHigh:
		if !(twice(x, y[4], c4, s4) || twice(x, y[5], c5, s5) || twice(x, y[6], c6, s6) || twice(x, y[7], c7, s7)) {
			goto high
		}
		done, first = i, 4
		break
	}
	*sums = [panel]float64{c0, c1, c2, c3, c4, c5, c6, c7}
	return done, first
}

// short reports that the last 28 bits are zero, as they are in every midpoint of float32, subnormal ones included.
func short(s float64) bool { return math.Float64bits(s)&(1<<28-1) == 0 }

// twice reports that s, the float64 sum of x·y and z, may round to another float32 than the exact sum: s ends as a
// midpoint of normal numbers does or lies among the subnormal ones, and is not the exact sum. s is finite then.
func twice(x, y, z, s float64) bool {
	const normal = (1023 - 126) << 53 // the least normal float32, without the bit of the sign
	b := math.Float64bits(s)
	if uint32(b)<<3 != 1<<31 && b<<1-1 >= normal-1 {
		return false
	}
	return sumError(x*y, z, s) != 0
}

// fma64 returns what FMA32 converts: a number that rounds to float32 as x·y+z does. All three hold float32 values.
//
//go:noinline
func fma64(x, y, z float64) float64 {
	p := x * y
	s := p + z
	if short(s) {
		return roundToOdd(p, z, s)
	}
	return s
}
