package kernels

import "math"

// Activation is an elementwise nonlinearity. The zero value is the identity.
type Activation struct {
	Kind  ActivationKind
	Slope float32 // of LeakyRelu below zero
}

// ActivationKind names a nonlinearity.
type ActivationKind uint8

const (
	Identity  ActivationKind = iota
	Relu                     // max(x, 0)
	LeakyRelu                // x, or Slope·x below zero
	TanH
	Sigmoid
	Gelu     // x·Φ(x), Φ the normal distribution
	GeluTanh // Gelu with Φ by a hyperbolic tangent
	Silu     // x·Sigmoid(x)
)

// FromOutput reports whether the gradient is computed from the output y = f(x); elsewhere it needs the input.
func (f Activation) FromOutput() bool {
	switch f.Kind {
	case Identity, Relu, TanH, Sigmoid:
		return true
	case LeakyRelu:
		return f.Slope >= 0
	}
	return false
}

// Activate implements Backend.
func (c *cpu) Activate(f Activation, y, x []float32) {
	sameLength(len(y), len(x))
	switch f.Kind {
	case Identity:
		copy(y, x)
	case Relu:
		c.p.Relu(y, x)
	case LeakyRelu:
		c.p.LeakyRelu(y, x, f.Slope)
	case TanH:
		c.p.Tanh(y, x)
	case Sigmoid:
		c.p.Sigmoid(y, x)
	case Gelu:
		c.p.Gelu(y, x)
	case GeluTanh:
		c.p.GeluTanh(y, x)
	case Silu:
		c.p.Silu(y, x)
	default:
		panic("kernels: unknown activation")
	}
}

// ActivateGrad implements Backend.
func (c *cpu) ActivateGrad(f Activation, dx, dy, x, y []float32) {
	sameLength(len(dx), len(dy))
	from := x
	if f.FromOutput() {
		from = y
	}
	if f.Kind != Identity {
		sameLength(len(dx), len(from))
	}
	switch f.Kind {
	case Identity:
		c.p.IdentityGrad(dx, dy)
	case Relu:
		c.p.ReluGrad(dx, dy, from)
	case LeakyRelu:
		c.p.LeakyReluGrad(dx, dy, from, f.Slope)
	case TanH:
		c.p.TanhGrad(dx, dy, from)
	case Sigmoid:
		c.p.SigmoidGrad(dx, dy, from)
	case Gelu:
		c.p.GeluGrad(dx, dy, from)
	case GeluTanh:
		c.p.GeluTanhGrad(dx, dy, from)
	case Silu:
		c.p.SiluGrad(dx, dy, from)
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

// leakyRelu passes v where the gate is positive or NaN, and is slope·v elsewhere.
func leakyRelu(gate, v, slope float32) float32 {
	if gate <= 0 {
		return slope * v
	}
	return v
}

func reluAll(y, x []float32) {
	for i, v := range x {
		y[i] = relu(v, v)
	}
}

func leakyReluAll(y, x []float32, slope float32) {
	for i, v := range x {
		y[i] = leakyRelu(v, v, slope)
	}
}

func tanhAll(y, x []float32) {
	for i, v := range x {
		y[i] = Tanh(v)
	}
}

func sigmoidAll(y, x []float32) {
	for i, v := range x {
		y[i] = Logistic(v)
	}
}

func geluAll(y, x []float32) {
	for i, v := range x {
		y[i] = gelu1(v)
	}
}

// gelu1 is x/2·(1 + erf(x/√2)).
func gelu1(x float32) float32 {
	h := 0.5 * x
	return FMA32(h, Erf(float32(x*sqrtHalf)), h)
}

func geluTanhAll(y, x []float32) {
	for i, v := range x {
		y[i] = geluTanh1(v)
	}
}

func geluTanh1(x float32) float32 {
	h := 0.5 * x
	return FMA32(h, geluTanhArgument(x), h)
}

func siluAll(y, x []float32) {
	for i, v := range x {
		y[i] = silu1(v)
	}
}

func silu1(x float32) float32 { return x * Logistic(x) }
