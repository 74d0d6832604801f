//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

// activation is the kernels of one kind.
type activation struct{ forward, grad *kernel }

func newActivation(name string) activation {
	return activation{forward: newKernel("activation", name), grad: newKernel("activation", name+"_grad")}
}

var identityGradKernel = newKernel("activation", "identity_grad")

var activations = map[kernels.ActivationKind]activation{
	kernels.Relu:      newActivation("relu"),
	kernels.LeakyRelu: newActivation("leaky_relu"),
	kernels.TanH:      newActivation("tangent"),
	kernels.Sigmoid:   newActivation("sigmoid"),
	kernels.Gelu:      newActivation("gelu"),
	kernels.GeluTanh:  newActivation("gelu_tanh"),
	kernels.Silu:      newActivation("silu"),
}

// Activate implements kernels.Backend.
func (b *Backend) Activate(f kernels.Activation, y, x []float32) {
	kernels.SameLength(len(y), len(x))
	if f.Kind == kernels.Identity {
		b.Copy(y, x)
		return
	}
	l := b.launch(activationOf(f).forward)
	l.ptr(y)
	l.ptr(x)
	l.f32(f.Slope)
	l.i64(len(y))
	b.elements(l, len(y))
}

// ActivateGrad implements kernels.Backend.
func (b *Backend) ActivateGrad(f kernels.Activation, dx, dy, x, y []float32) {
	kernels.SameLength(len(dx), len(dy))
	if f.Kind == kernels.Identity {
		l := b.launch(identityGradKernel)
		l.ptr(dx)
		l.ptr(dy)
		l.i64(len(dx))
		b.elements(l, len(dx))
		return
	}
	from := x
	if f.FromOutput() {
		from = y
	}
	kernels.SameLength(len(dx), len(from))
	l := b.launch(activationOf(f).grad)
	l.ptr(dx)
	l.ptr(dy)
	l.ptr(from)
	l.f32(f.Slope)
	l.i64(len(dx))
	b.elements(l, len(dx))
}

func activationOf(f kernels.Activation) activation {
	a, ok := activations[f.Kind]
	if !ok {
		panic("cuda: unknown activation")
	}
	return a
}
