package tensor

import (
	"slices"

	"github.com/autonet/autonet/kernels"
)

// transformerDeviation is GPT-2's for all weights (Radford et al., Language models are unsupervised multitask learners,
// 2019, section 2.3); those that end a residual branch have it divided by √(2·blocks).
const transformerDeviation = 0.02

func checkTransformer(l *LayerSpec, fault faultFunc) bool {
	if l.Norm == "" {
		l.Norm = layerNormName
	}
	if l.Norm != layerNormName && l.Norm != rmsNormName {
		fault("norm", "layernorm or rmsnorm expected, got %q", l.Norm)
	}
	if l.Activation == "" {
		l.Activation = "gelu"
	}
	if _, ok := activations[l.Activation]; !ok || l.Activation == "leaky_relu" {
		fault("activation", "relu, tanh, sigmoid, gelu, gelu_tanh or silu expected, got %q", l.Activation)
	}
	epsilon(l, fault)
	share(fault, "dropout", l.Dropout)
	if l.Hidden < 0 || l.Hidden > MaxWidth {
		fault("hidden", "1 to %d expected, got %d", MaxWidth, l.Hidden)
		return false
	}
	return count(fault, "heads", l.Heads, MaxWidth)
}

// recordTransformer records a pre-norm block: x + attention(norm(x)), then x + mlp(norm(x)).
func recordTransformer(b *builder, l *LayerSpec) bool {
	if !b.headsFit(l) {
		return false
	}
	features := b.shape[1]
	if l.Hidden == 0 {
		l.Hidden = 4 * features
	}
	if !b.room("hidden", 2*features+2, l.Hidden) {
		return false
	}
	start := initial{kind: Normal, scale: transformerDeviation}
	last := start
	last.scale *= scaleOf(1, 2*countKind(b.m.spec.Layers, l.Kind))

	in := b.last
	if !b.norm(l.Norm, "norm1.", l.Epsilon) || !b.attention(l, "attention.", start, last) ||
		!b.dropout(l.Dropout) || !b.grow(add{}, b.shape, in) {
		return false
	}
	in = b.last
	return b.norm(l.Norm, "norm2.", l.Epsilon) && b.mlp(l, start, last) &&
		b.dropout(l.Dropout) && b.grow(add{}, b.shape, in)
}

// mlp records a product to the hidden units of each step, their activation, and a product back.
func (b *builder) mlp(l *LayerSpec, start, last initial) bool {
	steps, features := b.shape[0], b.shape[1]
	up := dense{rows: steps, in: features, out: l.Hidden, weight: b.param("mlp.hidden.weight", start, l.Hidden, features)}
	up.bias = b.bias(l, "mlp.hidden.bias", l.Hidden)
	if !b.product(up) || !b.grow(activation{f: kernels.Activation{Kind: activations[l.Activation]}}, b.shape) {
		return false
	}
	down := dense{rows: steps, in: l.Hidden, out: features, weight: b.param("mlp.output.weight", last, features, l.Hidden)}
	down.bias = b.bias(l, "mlp.output.bias", features)
	return b.product(down)
}

// countKind counts the layers of a kind, nested ones too.
func countKind(layers []LayerSpec, kind string) int {
	n := 0
	for l := range slices.Values(layers) {
		if l.Kind == kind {
			n++
		}
		n += countKind(l.Layers, kind)
	}
	return n
}
