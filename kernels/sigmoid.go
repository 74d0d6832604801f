package kernels

// Tanh returns the hyperbolic tangent, at most 2 ulp off. NaN gives NaN.
//
// Below 0.625 it is x + x³·P(x²) with P of degree 4 (coefficients: Cephes, tanhf); above, 1 − 2/(e²ˣ+1).
func Tanh(x float32) float32 {
	a := absolute(x)
	if a < 0.625 {
		z := float32(x * x)
		p := FMA32(-5.70498872745e-3, z, 2.06390887954e-2)
		p = FMA32(p, z, -5.37397155531e-2)
		p = FMA32(p, z, 1.33314422036e-1)
		p = FMA32(p, z, -3.33332819422e-1)
		return FMA32(float32(p*z), x, x)
	}
	t := 1 - 2/(Exp(2*a)+1)
	if x < 0 {
		return -t
	}
	return t
}

// Logistic returns 1/(1+e⁻ˣ), at most 2 ulp off where it is a normal number and +0 below. NaN gives NaN.
//
// With e = exp(−|x|) it is 1/(1+e), or e/(1+e) for negative x. The quotient is refined once by its remainder, in which
// the rounding error of 1+e takes part.
func Logistic(x float32) float32 {
	if x < expMin {
		return 0
	}
	e := Exp(-absolute(x))
	above := float32(1)
	if x < 0 {
		above = e
	}
	sum := 1 + e
	lost := e - (sum - 1)
	inverse := 1 / sum
	q := float32(above * inverse)
	rest := FMA32(-q, lost, FMA32(-q, sum, above))
	return FMA32(rest, inverse, q)
}
