package tensor

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Build checks a Spec, infers its shapes and records its operators. The error joins every fault found, each a
// *LayerError; behind a layer whose output shape is unknown only what needs no shape is checked.
func Build(s Spec) (*Model, error) {
	b := builder{names: map[string]*output{}}
	b.m.spec = s.clone()
	b.outline = &b.m.outline
	b.model()
	if len(b.faults) > 0 {
		return nil, errors.Join(b.faults...)
	}
	return &b.m, nil
}

// builder carries what is known after some layers.
type builder struct {
	m       Model
	faults  []error
	names   map[string]*output // layers by name
	layers  int                // seen so far, nested ones counted
	values  int64              // floats of a sample in all values so far, and saved beside them
	outline *[]Applied         // of the list of layers at hand

	// The layer at hand.
	path   string // "layers[2].layers[0]"
	prefix string // of its parameters' names
	kind   string
	depth  int

	// The output of the layer before. Nothing of it holds unless known.
	known    bool
	last     value
	shape    []int
	sequence bool // the shape is [steps, features]: layers that take flat inputs take each step's
	dropouts int  // recorded so far; each has a stream of its own
}

// output is what a named layer gives.
type output struct {
	path  string
	value value
	shape []int
	known bool // value and shape hold
	done  bool // the layer is behind us
}

func (b *builder) fault(field, format string, args ...any) {
	layer := -1
	if b.path != "" {
		layer, _ = strconv.Atoi(strings.SplitN(plainPath(b.path), ".", 2)[0])
	}
	b.faults = append(b.faults, &LayerError{Layer: layer, Path: b.path, Field: field, Err: fmt.Errorf(format, args...)})
}

func (b *builder) model() {
	spec := &b.m.spec
	width, err := shapeLen(spec.Input)
	if err != nil {
		b.fault("input", "%w", err)
	}
	checkLoss(spec, b.fault)
	if n := len(spec.Layers); n < 1 || n > MaxLayers {
		b.fault("layers", "1 to %d layers expected, got %d", MaxLayers, n)
		return
	}
	b.known = err == nil
	b.shape = spec.Input
	b.m.inputLen = width
	b.last = b.m.graph.input(width)
	for i := range spec.Layers {
		b.layer(i, &spec.Layers[i])
	}
	b.path = ""
	if !b.known {
		return
	}
	b.m.output = b.shape
	b.m.graph.output = b.last
	b.loss(spec)
	if b.m.length == 0 && len(b.faults) == 0 {
		b.fault("layers", "at least one layer with parameters expected (dense)")
	}
}

// layer checks layer i of the list at hand, fills its defaults and records its operators. b.known says afterwards
// whether the output's shape is known.
func (b *builder) layer(i int, l *LayerSpec) {
	path, prefix, kind := b.path, b.prefix, b.kind
	defer func() { b.path, b.prefix, b.kind = path, prefix, kind }()
	if path != "" {
		b.path += "."
	}
	b.path += fmt.Sprintf("layers[%d]", i)
	b.kind = l.Kind
	if b.layers++; b.layers > MaxLayers {
		if b.layers == MaxLayers+1 {
			b.fault("kind", "at most %d layers in the model expected, got more", MaxLayers)
		}
		b.known = false
		return
	}
	named := b.name(l)
	b.prefix += strconv.Itoa(i) + "."
	if named != nil {
		b.prefix = l.Name + "."
	}
	b.outlined(l, func() { b.known = b.apply(l) && b.known })
	if named != nil {
		named.value, named.shape, named.known, named.done = b.last, b.shape, b.known, true
	}
}

// apply checks one layer and records it where the shape before it is known. It reports whether its own is then.
func (b *builder) apply(l *LayerSpec) bool {
	kind := kindNamed(l.Kind)
	if kind == nil {
		hint := ""
		if l.Kind == "softmax" {
			hint = "; cross_entropy applies softmax itself"
		}
		b.fault("kind", "%s expected, got %q%s", strings.Join(KindNames(), ", "), l.Kind, hint)
		return false
	}
	for _, field := range l.given() {
		if !kind.takes(field) {
			b.fault(field, "a %s layer takes no %s", l.Kind, field)
		}
	}
	sound := kind.check == nil || kind.check(l, b.fault)
	if kind.takes("from") && b.from(l) == nil {
		return false
	}
	switch {
	case kind.record == nil:
		return b.residual(l)
	case !sound || !b.known:
		return false
	}
	return kind.record(b, l)
}

// from returns the earlier layer that l names, nil where there is none.
func (b *builder) from(l *LayerSpec) *output {
	o := b.names[l.From]
	if o == nil || !o.done {
		b.fault("from", "the name of an earlier layer expected, got %q", l.From)
		return nil
	}
	return o
}

// name checks a layer's name, which goes into the names of its parameters and into from.
func (b *builder) name(l *LayerSpec) *output {
	if l.Name == "" {
		return nil
	}
	bad := func(r rune) bool {
		return !(r == '_' || r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z')
	}
	if _, err := strconv.Atoi(l.Name); err == nil || len(l.Name) > 64 || strings.ContainsFunc(l.Name, bad) {
		b.fault("name", "1 to 64 letters, digits, - and _, and not a number, expected, got %q", l.Name)
		return nil
	}
	if other, taken := b.names[l.Name]; taken {
		b.fault("name", "a name of its own expected, but layer %s is %q too", plainPath(other.path), l.Name)
		return nil
	}
	o := &output{path: b.path}
	b.names[l.Name] = o
	return o
}

// width returns the number of floats of the shape at hand.
func (b *builder) width() int {
	n := 1
	for _, side := range b.shape {
		n *= side
	}
	return n
}

// room reports whether the model has room for so many rows and columns more of parameters, a fault at field if not.
func (b *builder) room(field string, rows, cols int) bool {
	if rows > 0 && cols > (MaxParams-b.m.length)/rows {
		b.fault(field, "at most %d parameters in the model expected, got more", MaxParams)
		return false
	}
	return true
}

// param lays a parameter out behind those before it and returns its place.
func (b *builder) param(role string, init initial, shape ...int) span {
	n := 1
	for _, side := range shape {
		n *= side
	}
	lo := b.m.length
	b.m.params = append(b.m.params, Param{
		Name: b.prefix + role, Shape: slices.Clone(shape), Offset: lo, Len: n, init: init,
	})
	b.m.length += n
	return span{lo, lo + n}
}

// vector lays out a parameter of one dimension, or none: an empty place behind those before it.
func (b *builder) vector(role, init string, n int) span {
	if n == 0 {
		return span{b.m.length, b.m.length}
	}
	return b.param(role, initial{kind: init}, n)
}

// grow records an operator that follows the last value and gives the shape. It reports false, with a fault, where
// that is too large.
func (b *builder) grow(op operator, shape []int, more ...value) bool {
	width, err := shapeLen(shape)
	if err != nil {
		b.fault("kind", "%w", err)
		return false
	}
	if b.values += int64(width) + int64(op.traits().saved); b.values > MaxValues {
		b.fault("kind", "at most %d numbers a sample in the whole model expected, got more", int64(MaxValues))
		return false
	}
	label := fmt.Sprintf("layer %s (%s)", plainPath(b.path), b.kind)
	b.last = b.m.graph.record(op, label, width, append([]value{b.last}, more...)...)
	b.shape = shape
	return true
}

// unfit reports that the shape at hand is not what the layer takes.
func (b *builder) unfit(expected string) bool {
	b.fault("kind", "%s expects %s, got shape %v", b.kind, expected, b.shape)
	return false
}
