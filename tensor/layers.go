package tensor

import (
	"slices"

	"github.com/autonet/autonet/kernels"
)

// kind is what a layer's Kind stands for.
type kind struct {
	weights bool // takes Units, Init and NoBias
	from    bool // takes From
	// record checks the layer's fields and shapes, fills its defaults and records its operator. It reports false
	// where the output shape cannot be known.
	record func(b *builder, i int, l *LayerSpec) bool
}

var kindNames = []string{"dense", "relu", "tanh", "sigmoid", "flatten", "add"}

var kinds = map[string]kind{
	"dense":   {weights: true, record: recordDense},
	"relu":    {record: recordActivation(kernels.Relu)},
	"tanh":    {record: recordActivation(kernels.TanH)},
	"sigmoid": {record: recordActivation(kernels.Sigmoid)},
	"flatten": {record: recordFlatten},
	"add":     {from: true, record: recordAdd},
}

var inits = []string{GlorotUniform, GlorotNormal, HeUniform, HeNormal, Zeros}

func recordDense(b *builder, i int, l *LayerSpec) bool {
	if l.Init == "" {
		l.Init = GlorotUniform
	}
	if !slices.Contains(inits, l.Init) {
		b.fault(i, "init", "one of %v expected, got %q", inits, l.Init)
	}
	if len(b.shape) != 1 {
		b.fault(i, "kind", "dense expects a flat input, got shape %v; put a flatten layer before it", b.shape)
	}
	if l.Units < 1 || l.Units > MaxWidth {
		b.fault(i, "units", "1 to %d units expected, got %d", MaxWidth, l.Units)
		return false
	}
	if l.Units > (MaxParams-b.m.length)/(b.width+1) {
		b.fault(i, "units", "at most %d parameters in the model expected, got more", MaxParams)
		return false
	}
	op := dense{in: b.width, out: l.Units}
	op.weight = b.param(i, l, "weight", l.Init, l.Units, b.width)
	op.bias = span{op.weight.hi, op.weight.hi}
	if !l.NoBias {
		op.bias = b.param(i, l, "bias", Zeros, l.Units)
	}
	b.grow(op, []int{l.Units})
	return true
}

func recordActivation(f kernels.ActivationKind) func(*builder, int, *LayerSpec) bool {
	return func(b *builder, _ int, _ *LayerSpec) bool {
		b.grow(activation{kernels.Activation{Kind: f}}, b.shape)
		return true
	}
}

// recordFlatten records no operator: the numbers lie in one dimension already.
func recordFlatten(b *builder, _ int, _ *LayerSpec) bool {
	b.shape = []int{b.width}
	return true
}

func recordAdd(b *builder, i int, l *LayerSpec) bool {
	j, ok := b.names[l.From]
	switch {
	case l.From == "" || !ok || j >= i:
		b.fault(i, "from", "the name of an earlier layer expected, got %q", l.From)
	case !slices.Equal(b.shapes[j], b.shape):
		b.fault(i, "from", "a layer of shape %v expected, but %q has %v", b.shape, l.From, b.shapes[j])
	default:
		b.grow(add{}, b.shape, b.outs[j])
	}
	return true
}
