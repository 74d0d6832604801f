package tensor

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Build checks a Spec, infers its shapes and records its operators. The error joins every fault found, each a
// *LayerError; a layer whose output shape is unknown ends the search.
func Build(s Spec) (*Model, error) {
	b := builder{names: map[string]int{}}
	b.m.spec = Spec{Input: slices.Clone(s.Input), Layers: slices.Clone(s.Layers), Loss: s.Loss}
	b.model()
	if len(b.faults) > 0 {
		return nil, errors.Join(b.faults...)
	}
	return &b.m, nil
}

// builder carries what is known after some layers.
type builder struct {
	m      Model
	faults []error
	shape  []int // output of the layer before
	width  int   // its number of floats
	last   value
	shapes [][]int        // output shape of every layer
	outs   []value        // output of every layer
	names  map[string]int // layer by name
}

func (b *builder) fault(layer int, field, format string, args ...any) {
	b.faults = append(b.faults, &LayerError{Layer: layer, Field: field, Err: fmt.Errorf(format, args...)})
}

func (b *builder) model() {
	width, err := shapeLen(b.m.spec.Input)
	if err != nil {
		b.fault(-1, "input", "%w", err)
	}
	loss, lossKnown := losses[b.m.spec.Loss]
	if !lossKnown {
		b.fault(-1, "loss", "cross_entropy or mse expected, got %q", b.m.spec.Loss)
	}
	if n := len(b.m.spec.Layers); n < 1 || n > MaxLayers {
		b.fault(-1, "layers", "1 to %d layers expected, got %d", MaxLayers, n)
		return
	}
	if err != nil {
		return
	}
	b.shape, b.width = b.m.spec.Input, width
	b.last = b.m.graph.input(width)
	b.m.inputLen = width
	for i := range b.m.spec.Layers {
		if !b.layer(i, &b.m.spec.Layers[i]) {
			return
		}
	}
	b.m.outputLen = b.width
	b.m.graph.output, b.m.graph.loss = b.last, loss
	if b.m.spec.Loss == CrossEntropy && (len(b.shape) != 1 || b.width < 2) {
		b.fault(-1, "loss", "cross_entropy needs one output for each of 2 or more classes, got shape %v", b.shape)
	}
	if b.m.length == 0 && len(b.faults) == 0 {
		b.fault(-1, "layers", "at least one layer with parameters expected (dense)")
	}
}

// layer checks layer i, fills its defaults and records its operator. It reports whether the output shape is known.
func (b *builder) layer(i int, l *LayerSpec) bool {
	b.name(i, l)
	kind, ok := kinds[l.Kind]
	if !ok {
		hint := ""
		if l.Kind == "softmax" {
			hint = "; cross_entropy applies softmax itself"
		}
		b.fault(i, "kind", "%s expected, got %q%s", strings.Join(kindNames, ", "), l.Kind, hint)
		return false
	}
	for _, f := range []struct {
		field      string
		set, taken bool
	}{
		{"units", l.Units != 0, kind.weights},
		{"init", l.Init != "", kind.weights},
		{"no_bias", l.NoBias, kind.weights},
		{"from", l.From != "", kind.from},
	} {
		if f.set && !f.taken {
			b.fault(i, f.field, "a %s layer takes no %s", l.Kind, f.field)
		}
	}
	if !kind.record(b, i, l) {
		return false
	}
	b.shapes = append(b.shapes, b.shape)
	b.outs = append(b.outs, b.last)
	return true
}

// name checks a layer's name, which goes into the names of its parameters and into add layers.
func (b *builder) name(i int, l *LayerSpec) {
	if l.Name == "" {
		return
	}
	bad := func(r rune) bool {
		return !(r == '_' || r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z')
	}
	if _, err := strconv.Atoi(l.Name); err == nil || len(l.Name) > 64 || strings.ContainsFunc(l.Name, bad) {
		b.fault(i, "name", "1 to 64 letters, digits, - and _, and not a number, expected, got %q", l.Name)
		return
	}
	if j, taken := b.names[l.Name]; taken {
		b.fault(i, "name", "a name of its own expected, but layer %d is %q too", j, l.Name)
		return
	}
	b.names[l.Name] = i
}

// param lays a parameter out behind those before it and returns its place.
func (b *builder) param(i int, l *LayerSpec, role, init string, shape ...int) span {
	name := l.Name
	if name == "" {
		name = strconv.Itoa(i)
	}
	n := 1
	for _, side := range shape {
		n *= side
	}
	lo := b.m.length
	b.m.params = append(b.m.params, Param{Name: name + "." + role, Shape: shape, Offset: lo, Len: n, init: init})
	b.m.length += n
	return span{lo, lo + n}
}

// grow records an operator that follows the last layer.
func (b *builder) grow(op operator, shape []int, more ...value) {
	width := 1
	for _, side := range shape {
		width *= side
	}
	b.last = b.m.graph.record(op, width, append([]value{b.last}, more...)...)
	b.shape, b.width = shape, width
}
