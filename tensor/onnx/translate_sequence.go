package onnx

import (
	"slices"

	"github.com/autonet/autonet/tensor"
)

// translateGather is an embedding where a constant table is looked up, and a choice of numbers elsewhere.
func translateGather(t *translation, n *node) error {
	table := t.constant(n.inputs[0])
	if table == nil {
		return move(t, n)
	}
	from, err := t.settle(n, n.inputs[1])
	if err != nil {
		return err
	}
	if table.isInt() || len(table.shape) != 2 || n.int("axis", 0) != 0 || from != 0 || len(t.shape) != 1 {
		return n.unsupported("only rows of a constant table for the ids of the input are supported")
	}
	p := &part{
		layer: tensor.LayerSpec{Kind: "embedding", Vocab: table.shape[0], Dim: table.shape[1]}, in: []int{0},
		params: map[string][]float32{"weight": table.f}, shape: []int{t.shape[0], table.shape[1]}, sequence: true,
	}
	t.name(p, n.inputs[0])
	t.put(n, p, identityOrder(t.e.values[n.outputs[0]].shape))
	return nil
}

// stepsFirst says whether an order is that of [steps, samples, features].
func stepsFirst(order *array, shape []int, samples int) bool {
	if len(shape) != 2 || order.len() != samples*shape[0]*shape[1] {
		return false
	}
	steps, features := shape[0], shape[1]
	for i, v := range order.i {
		s, f, n := i/features/samples, i%features, i/features%samples
		if v != int64((n*steps+s)*features+f) {
			return false
		}
	}
	return true
}

// translateRecurrent finds a GRU or LSTM over [steps, samples, features] of which either all steps' outputs or only the
// last one's are used.
func translateRecurrent(t *translation, n *node) error {
	s, err := t.whole(n, n.inputs[0])
	if err != nil {
		return err
	}
	q := t.parts[s.part]
	if !stepsFirst(s.order, q.shape, t.samples) {
		return n.unsupported("an input of steps, samples, features expected")
	}
	in := make([]*array, len(n.inputs))
	for i, name := range n.inputs {
		in[i] = t.constant(name)
	}
	in[0] = t.e.values[n.inputs[0]]
	for i, name := range n.inputs[1:] {
		if name != "" && in[1+i] == nil {
			return n.unsupported("a constant input %d expected", 1+i)
		}
	}
	r, err := n.recurrence(in)
	if err != nil {
		return err
	}
	for _, initial := range []*array{r.h, r.c} {
		if initial != nil && slices.ContainsFunc(initial.f, func(v float32) bool { return v != 0 }) {
			return n.unsupported("an initial state other than 0")
		}
	}
	all, last := t.usedOutput(n, 0), t.usedOutput(n, 1)
	if all && last || t.usedOutput(n, 2) {
		return n.unsupported("either all steps' outputs or the last one's expected to be used")
	}
	from := t.stepwise(n, s.part)
	l := tensor.LayerSpec{Kind: map[string]string{"GRU": "gru", "LSTM": "lstm"}[n.op], Units: r.units, Sequences: all}
	p := &part{layer: l, in: []int{from}, shape: []int{r.units}, params: recurrentParams(l.Kind, r, in[1].f, in[2].f)}
	if !all {
		t.putOutput(n, 1, p, identityOrder([]int{1, t.samples, r.units}))
		return nil
	}
	p.shape, p.sequence = []int{r.steps, r.units}, true
	order := integers([]int{r.steps, 1, t.samples, r.units}, make([]int64, r.steps*t.samples*r.units))
	for i := range order.i {
		step, sample, unit := i/r.units/t.samples, i/r.units%t.samples, i%r.units
		order.i[i] = int64((sample*r.steps+step)*r.units + unit)
	}
	t.putOutput(n, 0, p, order)
	return nil
}

func (t *translation) usedOutput(n *node, i int) bool {
	return i < len(n.outputs) && n.outputs[i] != "" && t.users[n.outputs[i]] > 0
}

// putOutput is put for a node's output other than the first.
func (t *translation) putOutput(n *node, i int, p *part, order *array) {
	one := *n
	one.outputs = n.outputs[i : i+1]
	t.put(&one, p, order)
}

// recurrentParams brings a node's weights into tensor's order of gates.
func recurrentParams(kind string, r recurrence, w, rw []float32) map[string][]float32 {
	return map[string][]float32{
		"input.weight": reordered(kind, w, true), "hidden.weight": reordered(kind, rw, true),
		"input.bias": reordered(kind, r.inBias, true), "hidden.bias": reordered(kind, r.outBias, true),
	}
}
