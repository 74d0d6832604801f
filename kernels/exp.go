package kernels

import "math"

// magic is 1.5·2²³: adding it rounds a float32 of magnitude below 2²² to an integer, to nearest even.
const magic = 0x1.8p23

const (
	log2e = 0x1.715476p0
	// ln2 in two parts; the upper has few enough bits that its product with an exponent is exact.
	ln2Hi = 0x1.62e400p-1
	ln2Lo = 0x1.7f7d1cp-20

	expMax = 0x1.62e42ep6  // the largest argument whose exponential is finite
	expMin = -0x1.5d589ep6 // the least argument whose exponential is a normal number
)

// Exp returns eˣ, at most 1 ulp off. Where eˣ is below 2⁻¹²⁶ the result is +0; NaN gives NaN.
//
// x = n·ln2 + r with |r| ≤ ln2/2; eʳ is a polynomial of degree 6 in Horner's form, one fused multiply-add a
// coefficient; n goes into the exponent.
func Exp(x float32) float32 {
	switch {
	case x != x:
		return x
	case x > expMax:
		return float32(math.Inf(1))
	case x < expMin:
		return 0
	}
	t := FMA32(x, log2e, magic)
	n := t - magic
	r := FMA32(n, -ln2Hi, x)
	r = FMA32(n, -ln2Lo, r)
	p := FMA32(0x1.694000p-10, r, 0x1.125edcp-7)
	p = FMA32(p, r, 0x1.555b5ap-5)
	p = FMA32(p, r, 0x1.555450p-3)
	p = FMA32(p, r, 0x1.fffff6p-2)
	p = FMA32(p, r, 1)
	p = FMA32(p, r, 1)
	// In two factors, since 2ⁿ alone may be out of range.
	k := int32(n)
	return float32(p * power2(k/2) * power2(k-k/2))
}

// power2 returns 2ᵏ for −126 ≤ k ≤ 127.
func power2(k int32) float32 { return math.Float32frombits(uint32(k+127) << 23) }
