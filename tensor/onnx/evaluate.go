package onnx

import (
	"fmt"
)

// maxValues and maxWork bound an evaluation: numbers that its values may hold together, and elementary operations, which
// are those of GPT-2's smallest model on a thousand tokens.
const (
	maxValues = 1 << 28
	maxWork   = 1 << 38
)

// operator computes a node's outputs. It may return fewer than the node has; absent inputs are nil.
type operator func(e *evaluator, n *node, in []*array) ([]*array, error)

// operators are the ones that the evaluator knows; the files evaluate_*.go hold them.
var operators = merged(arithmetic, reductions, rearrangements, indexing, matrices, windows, norms, recurrences)

func merged(tables ...map[string]operator) map[string]operator {
	all := map[string]operator{}
	for _, table := range tables {
		for name, op := range table {
			all[name] = op
		}
	}
	return all
}

// evaluator runs a graph on given inputs and keeps every value. What no sample's numbers flow into is constant, shapes
// included: a shape is known before the numbers are.
type evaluator struct {
	opset    int64
	external External
	values   map[string]*array
	constant map[string]bool
	memory   int   // numbers that may still be made
	work     int64 // operations that may still be done
}

// newEvaluator loads the initializers and constants of a graph.
func newEvaluator(m *model, external External) (*evaluator, error) {
	e := &evaluator{
		opset: m.opset, external: external, memory: maxValues, work: maxWork,
		values: map[string]*array{}, constant: map[string]bool{},
	}
	for _, t := range m.graph.initializers {
		if e.values[t.name] != nil {
			return nil, fmt.Errorf("%w: two initializers %q", ErrFormat, t.name)
		}
		a, err := t.array(external)
		if err != nil {
			return nil, err
		}
		e.values[t.name], e.constant[t.name] = a, true
	}
	return e, nil
}

// set makes a value that samples flow into.
func (e *evaluator) set(name string, a *array) { e.values[name], e.constant[name] = a, false }

// run computes nodes in the order of the file, which ONNX demands to be topological.
func (e *evaluator) run(nodes []*node) error {
	for _, n := range nodes {
		if err := e.step(n); err != nil {
			return err
		}
	}
	return nil
}

// step computes one node.
func (e *evaluator) step(n *node) error {
	op, known := operators[n.op]
	if !known || n.domain != "" && n.domain != "ai.onnx" {
		return n.unsupported("this operator is not supported")
	}
	in, constant := make([]*array, len(n.inputs)), true
	for i, name := range n.inputs {
		if name == "" {
			continue
		}
		if in[i] = e.values[name]; in[i] == nil {
			return fmt.Errorf("%w: %w", ErrFormat, n.unsupported("its input %q comes from nowhere", name))
		}
		constant = constant && (e.constant[name] || n.op == "Shape" || n.op == "Size")
	}
	out, err := op(e, n, in)
	if err != nil {
		return err
	}
	for i, a := range out {
		if i >= len(n.outputs) || n.outputs[i] == "" {
			continue
		}
		e.values[n.outputs[i]], e.constant[n.outputs[i]] = a, constant
	}
	return nil
}

// make allocates the numbers of a shape, within the bounds.
func (e *evaluator) make(n *node, shape []int, isInt bool) (*array, error) {
	size := 1
	for _, side := range shape {
		if side < 0 || size > 0 && side > e.memory/size {
			return nil, n.unsupported("its output of shape %v is too large", shape)
		}
		size *= side
	}
	if len(shape) > maxRank {
		return nil, n.unsupported("its output has %d dimensions, at most %d expected", len(shape), maxRank)
	}
	e.memory -= size
	if isInt {
		return integers(shape, make([]int64, size)), nil
	}
	return floats(shape, make([]float32, size)), nil
}

// spend counts operations that are about to be done.
func (e *evaluator) spend(n *node, factors ...int) error {
	work := int64(1)
	for _, f := range factors {
		if work *= max(int64(f), 1); work > e.work {
			return n.unsupported("it takes too many operations")
		}
	}
	e.work -= work
	return nil
}

// need fails unless the first count inputs are there, as numbers (f) or integers (i), "?" taking both.
func (n *node) need(in []*array, kinds string) error {
	for i, kind := range kinds {
		if i >= len(in) || in[i] == nil {
			return n.unsupported("input %d is missing", i)
		}
		if kind == 'f' && in[i].isInt() || kind == 'i' && !in[i].isInt() {
			return n.unsupported("input %d has an element type that is not supported", i)
		}
	}
	return nil
}

// at returns an optional input.
func at(in []*array, i int) *array {
	if i < len(in) {
		return in[i]
	}
	return nil
}

// axis resolves an axis that may count from the end.
func (n *node) axis(axis int64, rank int) (int, error) {
	if axis < 0 {
		axis += int64(rank)
	}
	if axis < 0 || axis >= int64(rank) {
		return 0, n.unsupported("axis %d of a value of %d dimensions", axis, rank)
	}
	return int(axis), nil
}

// list returns the integers of an input, or of an attribute as older opsets have it; ok is false where there is neither.
func (n *node) list(in []*array, i int, attribute string) (list []int64, ok bool, err error) {
	if a := at(in, i); a != nil {
		if !a.isInt() {
			return nil, false, n.unsupported("input %d: integers expected", i)
		}
		return a.i, true, nil
	}
	list, ok = n.ints(attribute)
	return list, ok, nil
}
