package kernels

// Erf returns the error function, at most 2 ulp off. ±Inf give ±1, NaN gives NaN.
//
// Below 0.925 it is x + x·P(x²) with P of degree 5; above, 1 − exp(−x − x·Q(x)) with Q of degree 6; from 4 on it is 1.
// Both polynomials are minimax fits of the relative error.
func Erf(x float32) float32 {
	a := absolute(x)
	if a < 0.925 {
		z := float32(x * x)
		p := FMA32(-0x1.395b6p-11, z, 0x1.470e1cp-8)
		p = FMA32(p, z, -0x1.b683b4p-6)
		p = FMA32(p, z, 0x1.ce19e8p-4)
		p = FMA32(p, z, -0x1.8126e2p-2)
		p = FMA32(p, z, 0x1.06eba6p-3)
		return FMA32(p, x, x)
	}
	r := float32(1)
	if !(a >= 4) {
		q := FMA32(0x1.7f56bp-17, a, -0x1.5482c6p-12)
		q = FMA32(q, a, 0x1.de7452p-9)
		q = FMA32(q, a, -0x1.859708p-6)
		q = FMA32(q, a, 0x1.b339aep-4)
		q = FMA32(q, a, 0x1.453106p-1)
		q = FMA32(q, a, 0x1.077a5ep-3)
		r = 1 - Exp(FMA32(-q, a, -a))
	}
	if x < 0 {
		return -r
	}
	return r
}
