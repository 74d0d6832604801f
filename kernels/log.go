package kernels

import "math"

// Log returns the natural logarithm, at most 1 ulp off. Log(±0) is −Inf, negative numbers and NaN give NaN.
//
// x = 2ᵉ·(1+f) with 1+f in [√½,√2); log(1+f) = f − f²/2 + f³·P(f) with P of degree 8 (coefficients: Cephes, logf).
func Log(x float32) float32 {
	switch {
	case x != x || x < 0:
		return float32(math.NaN())
	case x == 0:
		return float32(math.Inf(-1))
	case x > math.MaxFloat32:
		return x
	}
	e := int32(0)
	if x < smallest {
		x *= 0x1p23
		e = -23
	}
	b := math.Float32bits(x)
	const sqrtHalf = 0x3f3504f3
	shifted := b + (0x3f800000 - sqrtHalf)
	e += int32(shifted>>23) - 127
	f := math.Float32frombits(shifted&0x007fffff+sqrtHalf) - 1
	z := float32(f * f)
	p := FMA32(7.0376836292e-2, f, -1.1514610310e-1)
	p = FMA32(p, f, 1.1676998740e-1)
	p = FMA32(p, f, -1.2420140846e-1)
	p = FMA32(p, f, 1.4249322787e-1)
	p = FMA32(p, f, -1.6668057665e-1)
	p = FMA32(p, f, 2.0000714765e-1)
	p = FMA32(p, f, -2.4999993993e-1)
	p = FMA32(p, f, 3.3333331174e-1)
	n := float32(e)
	p = float32(float32(p*f) * z)
	p = FMA32(n, ln2Lo, p)
	p = FMA32(-0.5, z, p)
	return FMA32(n, ln2Hi, f+p)
}
