package kernels

const (
	sqrtHalf = 0x1.6a09e6p-1 // √½, rounded down: sqrtHalf² < ½
	// The tanh form of Gelu (Hendrycks, Gimpel: Gaussian error linear units, 2016): √(2/π)·(x + 0.044715·x³).
	geluLinear = 0x1.988454p-1 // √(2/π)
	geluCubic  = 0x1.2444f2p-5 // 0.044715·√(2/π)
	geluSlope  = 0x1.b6676cp-4 // 3·geluCubic
	normalPeak = 0x1.988454p-2 // 1/√(2π)
)

// geluTanhArgument returns tanh(√(2/π)·(x + 0.044715·x³)).
func geluTanhArgument(x float32) float32 {
	return Tanh(float32(x * FMA32(float32(x*x), geluCubic, geluLinear)))
}

// geluSlopeAt is the derivative of x·Φ(x): Φ(x) + x·φ(x).
func geluSlopeAt(x float32) float32 {
	density := Exp(-0.5 * float32(x*x))
	return FMA32(float32(x*density), normalPeak, FMA32(0.5, Erf(float32(x*sqrtHalf)), 0.5))
}

// geluTanhSlopeAt is the derivative of Gelu's tanh form, with t its tangent: (1+t)/2 + x/2·(1−t²)·(its argument)′.
func geluTanhSlopeAt(x float32) float32 {
	t := geluTanhArgument(x)
	inner := FMA32(float32(x*x), geluSlope, geluLinear)
	return FMA32(float32(0.5*x*FMA32(-t, t, 1)), inner, FMA32(0.5, t, 0.5))
}

func identityGrad(dx, dy []float32) {
	for i, g := range dy {
		dx[i] = Flush1(g)
	}
}

func reluGrad(dx, dy, y []float32) {
	for i, v := range y {
		dx[i] = Flush1(relu(v, dy[i]))
	}
}

func leakyReluGrad(dx, dy, gate []float32, slope float32) {
	for i, v := range gate {
		dx[i] = Flush1(leakyRelu(v, dy[i], slope))
	}
}

func tanhGrad(dx, dy, y []float32) {
	for i, v := range y {
		dx[i] = Flush1(dy[i] * FMA32(-v, v, 1))
	}
}

func sigmoidGrad(dx, dy, y []float32) {
	for i, v := range y {
		dx[i] = Flush1(dy[i] * FMA32(-v, v, v))
	}
}

func geluGrad(dx, dy, x []float32) {
	for i, v := range x {
		dx[i] = Flush1(dy[i] * geluSlopeAt(v))
	}
}

func geluTanhGrad(dx, dy, x []float32) {
	for i, v := range x {
		dx[i] = Flush1(dy[i] * geluTanhSlopeAt(v))
	}
}

// siluGrad uses the derivative σ·(1 + x·(1−σ)) of x·σ(x).
func siluGrad(dx, dy, x []float32) {
	for i, v := range x {
		s := Logistic(v)
		dx[i] = Flush1(dy[i] * float32(s*FMA32(v, 1-s, 1)))
	}
}
