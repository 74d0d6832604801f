package tensor

import (
	"slices"
	"strings"
)

// kind is what a layer's Kind stands for. Each family of layers has a file that holds its kinds, its checks and its
// operators; the table below is all of them.
type kind struct {
	name   string
	fields string // that it takes besides kind and name, separated by spaces
	short  string // the field that a bare value stands for, as in "dense: 10"
	// check looks at the fields alone, fills the defaults that need no shape, and reports whether the output's shape
	// can be known. nil: nothing to check.
	check func(l *LayerSpec, fault faultFunc) bool
	// record checks the shapes, fills the other defaults and records the operators. It reports false where the
	// output's shape cannot be known. nil: the layer holds layers, which the builder enters.
	record func(b *builder, l *LayerSpec) bool
}

// faultFunc reports a fault of a field.
type faultFunc func(field, format string, args ...any)

// The layers that there are:
//
//	dense            Units outputs: y = x·Wᵀ + b, W of shape [units, inputs], from a flat input, or at each step of a sequence
//	conv1d, conv2d   Filters windows of sides Kernel over [channels, length] or [channels, height, width]; Stride [1], Padding [0], Groups [1]
//	max_pool         the largest of each window of sides Size; Stride [Size], Padding [0]; over one or two dimensions
//	avg_pool         the mean of each window; padding counts as zeros
//	global_avg_pool  the mean of each channel
//	flatten          the same numbers in one dimension
//	reshape          the same numbers in the given Shape; two sides are a sequence [steps, features]
//	transpose        [a, b] to [b, a]; between channels first and sequences
//	dropout          drops a share Rate of the numbers in training and scales the others up
//	layernorm        each row to mean 0 and variance 1, times gain plus bias; Epsilon [1e-5]
//	rmsnorm          each row over its root mean square, times gain; Epsilon [1e-5]
//	batchnorm        each channel to mean 0 and variance 1 over the samples of a partition; Epsilon [1e-5], Momentum [0.9]
//	embedding        rows of a table of Vocab × Dim for the ids of the input; with Columns, only those of a table's row
//	positional       adds a vector that says where a step is: Encoding learned [default] or sinusoidal
//	attention        multi-head self-attention over a sequence: Heads, Causal, Dropout
//	transformer      pre-norm block: x + attention(norm(x)), then x + mlp(norm(x)); Hidden [4 × features], Norm [layernorm], Activation [gelu]
//	gru, lstm        recurrent, over a sequence; Sequences gives all steps' outputs, not only the last one's
//	last, mean       of a sequence: its last step, its mean over the steps
//	residual         x plus what Layers make of it
//	add, concat      x plus, or followed by, the output of the earlier layer named From
//	relu, leaky_relu, tanh, sigmoid, gelu, gelu_tanh, silu   elementwise
var kinds = slices.Concat(
	denseKinds, convKinds, poolKinds, shapeKinds, dropoutKinds, normKinds, embeddingKinds, attentionKinds, joinKinds,
	recurrentKinds, activationKinds,
)

// KindNames lists the kinds of layers.
func KindNames() []string {
	names := make([]string, len(kinds))
	for i := range kinds {
		names[i] = kinds[i].name
	}
	return names
}

// ShortField returns the field that a bare value of a layer stands for: "units" for dense in "- dense: 10".
func ShortField(name string) string {
	if k := kindNamed(name); k != nil && k.short != "" {
		return k.short
	}
	return "units"
}

func kindNamed(name string) *kind {
	if i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name }); i >= 0 {
		return &kinds[i]
	}
	return nil
}

// takes says whether a layer of this kind has a field.
func (k *kind) takes(field string) bool { return slices.Contains(strings.Fields(k.fields), field) }

// count checks a whole number that must be given.
func count(fault faultFunc, field string, n, most int) bool {
	if n < 1 || n > most {
		fault(field, "1 to %d expected, got %d", most, n)
		return false
	}
	return true
}

// share checks a share from 0 to below 1.
func share(fault faultFunc, field string, v float32) {
	if !(v >= 0 && v < 1) {
		fault(field, "a share from 0 to below 1 expected, got %g", v)
	}
}

// epsilon checks what a norm adds to the variance, and fills its default.
func epsilon(l *LayerSpec, fault faultFunc) {
	if l.Epsilon == 0 {
		l.Epsilon = 1e-5
	}
	if !(l.Epsilon > 0 && l.Epsilon <= 1) {
		fault("epsilon", "a number above 0 and at most 1 expected, got %g", l.Epsilon)
	}
}

// sides checks the sides of a window and spreads a single number over all of them. A field that is empty becomes the
// given default, unless that is below least.
func sides(s *Sides, fault faultFunc, field string, dims, least, missing int) bool {
	if len(*s) == 0 {
		*s = Sides{missing}
	}
	if len(*s) == 1 {
		*s = slices.Repeat(*s, dims)
	}
	if len(*s) != dims {
		fault(field, "1 or %d numbers expected, got %v", dims, []int(*s))
		return false
	}
	for _, n := range *s {
		if n < least || n > maxSide {
			fault(field, "numbers from %d to %d expected, got %v", least, maxSide, []int(*s))
			return false
		}
	}
	return true
}

// maxSide bounds a window's sides, so that their products stay far inside an int.
const maxSide = 1 << 14
