package onnx

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/autonet/autonet/tensor"
)

// What Export writes: an operator set that has LayerNormalization and Gelu, and the file format that goes with it.
const (
	exportOpset = 20
	exportIR    = 9
)

// Options are what an export may add. The zero value is what most want.
type Options struct {
	Name string // of the graph [model]
}

// Export writes a model and its parameters as an ONNX file with one input, "input", and one output, "output": the raw
// outputs, for cross_entropy the logits. The number of samples is free. Initializers have the names and shapes of the
// parameters. Token ids are int64; dropout vanishes; batchnorm takes its running statistics. The same model gives the
// same bytes.
func Export(m *tensor.Model, params []float32, o Options) ([]byte, error) {
	if len(params) != m.Len() {
		return nil, fmt.Errorf("%d parameters expected, got %d", m.Len(), len(params))
	}
	if o.Name == "" {
		o.Name = "model"
	}
	x := &exporter{
		graph: &graph{name: o.Name}, flat: params, params: map[string]tensor.Param{},
		named: map[string]string{}, taken: map[string]bool{}, last: "input",
		exports: joined(exportShapes, exportPlain, exportWindows, exportNorms, exportSequences, exportBlocks, exportRecurrences),
	}
	for _, p := range m.Params() {
		x.params[p.Name] = p
	}
	x.input(m)
	if err := x.layers(m.Outline()); err != nil {
		return nil, err
	}
	x.node("Identity", "output", x.last)
	x.graph.outputs = []valueInfo{{name: "output", elemType: typeFloat, dims: batched(m.OutputShape())}}
	return encode(&model{irVersion: exportIR, producer: "autonet", graph: x.graph, opset: exportOpset}), nil
}

// exporter translates one model.
type exporter struct {
	exports map[string]export
	graph   *graph
	flat    []float32
	params  map[string]tensor.Param
	named   map[string]string // the value of each named layer
	taken   map[string]bool   // names of values, nodes and initializers
	prefix  string            // of the layer at hand
	last    string            // the value of the layer before
}

// export translates a layer of a kind: it reads x.last and sets it. The files export_*.go hold them.
type export func(x *exporter, l *tensor.Applied) error

func joined(tables ...map[string]export) map[string]export {
	all := map[string]export{}
	for _, table := range tables {
		for kind, f := range table {
			all[kind] = f
		}
	}
	return all
}

// batched puts a free number of samples before a shape.
func batched(shape []int) []dimension {
	dims := []dimension{{name: "N"}}
	for _, side := range shape {
		dims = append(dims, dimension{size: int64(side)})
	}
	return dims
}

// input declares the input: integers where the first layer that computes looks rows up in a table by every number.
func (x *exporter) input(m *tensor.Model) {
	spec := m.Spec()
	elemType := int64(typeFloat)
	for _, l := range spec.Layers {
		if l.Kind == "embedding" && len(l.Columns) == 0 {
			elemType = typeInt64
		}
		if l.Kind != "flatten" && l.Kind != "reshape" {
			break
		}
	}
	x.graph.inputs = []valueInfo{{name: "input", elemType: elemType, dims: batched(spec.Input)}}
	x.taken["input"], x.taken["output"] = true, true
}

func (x *exporter) layers(list []tensor.Applied) error {
	for i := range list {
		l := &list[i]
		translate, known := x.exports[l.Kind]
		if !known {
			return fmt.Errorf("layer %s (%s) has no form in ONNX", strings.TrimSuffix(l.Prefix, "."), l.Kind)
		}
		x.prefix = l.Prefix
		if err := translate(x, l); err != nil {
			return fmt.Errorf("layer %s (%s): %w", strings.TrimSuffix(l.Prefix, "."), l.Kind, err)
		}
		if l.Name != "" {
			x.named[l.Name] = x.last
		}
	}
	return nil
}

// unique returns a name that nothing has yet.
func (x *exporter) unique(name string) string {
	for i, base := 2, name; x.taken[name]; i++ {
		name = fmt.Sprintf("%s_%d", base, i)
	}
	x.taken[name] = true
	return name
}

// node adds a node with one output of the given name, and returns it.
func (x *exporter) node(op, output string, inputs ...string) *node {
	n := &node{op: op, name: output + "/node", inputs: inputs, outputs: []string{output}}
	x.graph.nodes = append(x.graph.nodes, n)
	return n
}

// apply adds a node whose output, which it returns, is named after the layer and the operator.
func (x *exporter) apply(op string, inputs []string, attributes ...attribute) string {
	n := x.node(op, x.unique(x.prefix+op), inputs...)
	n.attributes = attributes
	return n.outputs[0]
}

// then applies an operator to the last value and constants.
func (x *exporter) then(op string, more []string, attributes ...attribute) {
	x.last = x.apply(op, append([]string{x.last}, more...), attributes...)
}

// has says whether the layer at hand has a parameter.
func (x *exporter) has(role string) bool {
	_, there := x.params[x.prefix+role]
	return there
}

// values returns the numbers of a parameter of the layer at hand.
func (x *exporter) values(role string) []float32 {
	p := x.params[x.prefix+role]
	return x.flat[p.Offset : p.Offset+p.Len]
}

// param adds a parameter of the layer at hand as an initializer and returns its name.
func (x *exporter) param(role string) string {
	p := x.params[x.prefix+role]
	return x.numbers(p.Name, p.Shape, x.values(role))
}

// numbers adds an initializer of numbers; the same name gives the same initializer.
func (x *exporter) numbers(name string, shape []int, list []float32) string {
	raw := make([]byte, 0, 4*len(list))
	for _, v := range list {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(v))
	}
	return x.initializer(&tensorData{name: name, dims: wide(shape), dataType: typeFloat, raw: raw})
}

// integers adds an initializer of integers: a shape, axes, an index.
func (x *exporter) integers(name string, list ...int64) string {
	var raw []byte
	for _, v := range list {
		raw = binary.LittleEndian.AppendUint64(raw, uint64(v))
	}
	return x.initializer(&tensorData{
		name: x.unique(x.prefix + name), dims: []int64{int64(len(list))}, dataType: typeInt64, raw: raw,
	})
}

// scalar adds a constant number.
func (x *exporter) scalar(name string, v float32) string {
	return x.numbers(x.unique(x.prefix+name), nil, []float32{v})
}

func (x *exporter) initializer(t *tensorData) string {
	known := slices.ContainsFunc(x.graph.initializers, func(other *tensorData) bool { return other.name == t.name })
	if !known {
		x.graph.initializers = append(x.graph.initializers, t)
		x.taken[t.name] = true
	}
	return t.name
}

func wide(list []int) []int64 {
	out := make([]int64, len(list))
	for i, v := range list {
		out[i] = int64(v)
	}
	return out
}

// Attributes.

func intAttribute(name string, v int64) attribute {
	return attribute{name: name, kind: attributeInt, integer: v}
}

func intsAttribute(name string, list ...int64) attribute {
	return attribute{name: name, kind: attributeInts, ints: list}
}

func floatAttribute(name string, v float32) attribute {
	return attribute{name: name, kind: attributeFloat, number: v}
}

func textAttribute(name, v string) attribute {
	return attribute{name: name, kind: attributeString, text: v}
}
