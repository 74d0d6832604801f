package tensor

import "github.com/autonet/autonet/kernels"

// activations are the elementwise nonlinearities by name.
var activations = map[string]kernels.ActivationKind{
	"relu": kernels.Relu, "leaky_relu": kernels.LeakyRelu, "tanh": kernels.TanH, "sigmoid": kernels.Sigmoid,
	"gelu": kernels.Gelu, "gelu_tanh": kernels.GeluTanh, "silu": kernels.Silu,
}

var activationKinds = []kind{
	{name: "relu", record: recordActivation},
	{name: "leaky_relu", fields: "slope", short: "slope", check: checkSlope, record: recordActivation},
	{name: "tanh", record: recordActivation},
	{name: "sigmoid", record: recordActivation},
	{name: "gelu", record: recordActivation},
	{name: "gelu_tanh", record: recordActivation},
	{name: "silu", record: recordActivation},
}

func checkSlope(l *LayerSpec, fault faultFunc) bool {
	if l.Slope == 0 {
		l.Slope = 0.01
	}
	if !(l.Slope > 0 && l.Slope < 1) {
		fault("slope", "a number above 0 and below 1 expected, got %g", l.Slope)
	}
	return true
}

func recordActivation(b *builder, l *LayerSpec) bool {
	return b.grow(activation{f: kernels.Activation{Kind: activations[l.Kind], Slope: l.Slope}}, b.shape)
}

// activation is an elementwise nonlinearity.
type activation struct {
	plain
	f kernels.Activation
}

func (a activation) forward(p *pass, o *operands) { p.backend.Activate(a.f, o.out, o.in[0]) }

func (a activation) backward(p *pass, o *operands) {
	var x []float32
	if !a.f.FromOutput() {
		x = o.in[0]
	}
	p.backend.ActivateGrad(a.f, o.din[0], o.dout, x, o.out)
}

func (a activation) traits() traits {
	from := a.f.FromOutput()
	return traits{keepsIn: !from, keepsOut: from, inPlace: true}
}
