package kernels

import "math"

// Activate implements Backend.
func (portable) Activate(f Activation, y, x []float32) {
	sameLength(len(y), len(x))
	switch f {
	case Relu:
		for i, v := range x {
			y[i] = relu(v, v)
		}
	case TanH:
		for i, v := range x {
			y[i] = Tanh(v)
		}
	case Sigmoid:
		for i, v := range x {
			y[i] = Logistic(v)
		}
	default:
		panic("kernels: unknown activation")
	}
}

// ActivateGrad implements Backend.
func (portable) ActivateGrad(f Activation, dx, dy, y []float32) {
	sameLength(len(dx), len(dy))
	sameLength(len(dx), len(y))
	switch f {
	case Relu:
		for i, v := range y {
			dx[i] = relu(v, dy[i])
		}
	case TanH:
		for i, v := range y {
			dx[i] = dy[i] * FMA32(-v, v, 1)
		}
	case Sigmoid:
		for i, v := range y {
			dx[i] = dy[i] * FMA32(-v, v, v)
		}
	default:
		panic("kernels: unknown activation")
	}
}

// relu passes v where the gate is positive or NaN, and is +0 elsewhere.
func relu(gate, v float32) float32 {
	closed := uint32(0)
	if gate <= 0 {
		closed = 1
	}
	return math.Float32frombits(math.Float32bits(v) & (closed - 1)) // without a branch, which could not be predicted
}

// Tanh returns the hyperbolic tangent, at most 2 ulp off. NaN gives NaN.
//
// Below 0.625 it is x + x³·P(x²) with P of degree 4 (coefficients: Cephes, tanhf); above, 1 − 2/(e²ˣ+1).
func Tanh(x float32) float32 {
	a := math.Float32frombits(math.Float32bits(x) &^ (1 << 31))
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
	e := Exp(-math.Float32frombits(math.Float32bits(x) &^ (1 << 31)))
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
