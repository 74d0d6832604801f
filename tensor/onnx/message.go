package onnx

import (
	"errors"
	"fmt"
)

// ErrFormat is in the chain of every error about bytes that are no ONNX file, or one that lies or asks for too much.
var ErrFormat = errors.New("not a readable ONNX file")

// Bounds of what a file may hold. They keep the memory for a file's structure in proportion to real models.
const (
	maxFile       = 1<<32 + 1<<28 // bytes: tensor.MaxParams numbers and their graph
	maxNodes      = 1 << 16
	maxTables     = 1 << 16 // initializers, and values with a declared type
	maxList       = 1 << 12 // inputs or outputs of a node, and numbers of an attribute
	maxAttributes = 64
	maxRank       = 8
	maxName       = 1 << 12 // bytes
)

// model is what this package keeps of a ModelProto. Fields are named and numbered as onnx.proto of ONNX 1.17 does.
type model struct {
	irVersion       int64
	producer        string
	producerVersion string
	graph           *graph
	opset           int64 // of the default domain
}

// graph is what is kept of a GraphProto.
type graph struct {
	name         string
	nodes        []*node
	initializers []*tensorData
	inputs       []valueInfo
	outputs      []valueInfo
}

// node is one application of an operator.
type node struct {
	op, name, domain string
	inputs, outputs  []string
	attributes       []attribute
}

// attribute is a constant of a node. Exactly one of the values is meant, as kind says.
type attribute struct {
	name    string
	kind    int64 // attributeInt…
	number  float32
	integer int64
	text    string
	tensor  *tensorData
	numbers []float32
	ints    []int64
	graph   bool // holds a graph: of If, Loop and Scan, which no layer needs
}

// AttributeProto.AttributeType.
const (
	attributeFloat  = 1
	attributeInt    = 2
	attributeString = 3
	attributeTensor = 4
	attributeFloats = 6
	attributeInts   = 7
)

// tensorData is a TensorProto: raw little-endian bytes, or numbers in the field of their type.
type tensorData struct {
	name     string
	dims     []int64
	dataType int64
	raw      []byte
	floats   []float32
	ints     []int64
	external []entry // data_location EXTERNAL: where in which file the bytes are
	outside  bool
}

type entry struct{ key, value string }

// TensorProto.DataType.
const (
	typeFloat    = 1
	typeUint8    = 2
	typeInt8     = 3
	typeInt32    = 6
	typeInt64    = 7
	typeBool     = 9
	typeFloat16  = 10
	typeDouble   = 11
	typeBFloat16 = 16
)

// valueInfo declares an input or output. A dimension is its size, or −1 with a name where it is free.
type valueInfo struct {
	name     string
	elemType int64
	dims     []dimension
}

type dimension struct {
	size int64
	name string
}

// UnsupportedError says which node of a graph has no counterpart among tensor's layers.
type UnsupportedError struct {
	Node     string // its name, or its first output's
	Operator string
	Problem  string
}

// Error names the node, the operator and the problem.
func (e *UnsupportedError) Error() string {
	return fmt.Sprintf("node %q (%s): %s", e.Node, e.Operator, e.Problem)
}

func (n *node) label() string {
	if n.name != "" {
		return n.name
	}
	if len(n.outputs) > 0 {
		return n.outputs[0]
	}
	return "?"
}

func (n *node) unsupported(format string, args ...any) error {
	return &UnsupportedError{Node: n.label(), Operator: n.op, Problem: fmt.Sprintf(format, args...)}
}

// find returns the attribute of that name; nil where there is none.
func (n *node) find(name string) *attribute {
	for i := range n.attributes {
		if n.attributes[i].name == name {
			return &n.attributes[i]
		}
	}
	return nil
}

func (n *node) int(name string, otherwise int64) int64 {
	if a := n.find(name); a != nil && a.kind == attributeInt {
		return a.integer
	}
	return otherwise
}

func (n *node) float(name string, otherwise float32) float32 {
	if a := n.find(name); a != nil && a.kind == attributeFloat {
		return a.number
	}
	return otherwise
}

func (n *node) text(name, otherwise string) string {
	if a := n.find(name); a != nil && a.kind == attributeString {
		return a.text
	}
	return otherwise
}

// ints returns a list attribute; ok is false where the node has none.
func (n *node) ints(name string) (list []int64, ok bool) {
	if a := n.find(name); a != nil && a.kind == attributeInts {
		return a.ints, true
	}
	return nil, false
}
