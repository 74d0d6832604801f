package onnx

import (
	"fmt"
	"math"
	"slices"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

// finish brings the parts that lead to the output into one line, builds the model and compares it with the graph.
func (t *translation) finish() (*Imported, error) {
	last := t.nodes[len(t.nodes)-1]
	end, err := t.end(last)
	if err != nil {
		return nil, err
	}
	if err := t.attentions(); err != nil {
		return nil, err
	}
	t.nameInput(last)
	line, err := t.line(end)
	if err != nil {
		return nil, err
	}
	t.label(line)
	out := t.parts[end]
	loss := tensor.MSE
	if len(out.shape) == 1 && out.shape[0] > 1 || len(out.shape) == 2 && out.sequence && out.shape[1] > 1 {
		loss = tensor.CrossEntropy
	}
	spec := tensor.Spec{Input: t.shape, Loss: loss}
	for _, id := range line {
		spec.Layers = append(spec.Layers, plain(t.parts[id].layer))
	}
	m, params, err := t.build(spec, line)
	if err != nil {
		return nil, err
	}
	worst, err := t.compare(m, params, line)
	if err != nil {
		return nil, err
	}
	t.note("the loss is set to %s: an ONNX file has none", loss)
	return &Imported{Spec: spec, Model: m, Params: params, Notes: t.notes, Difference: worst}, nil
}

// end returns the part that gives the output. One that only draws samples and steps together is left in its shape: a
// model's outputs are a sample's.
func (t *translation) end(last *node) (int, error) {
	s, err := t.whole(last, t.output)
	if err == nil && s.order.shape[0] != t.samples && ordered(s.order) {
		return s.part, nil
	}
	if err != nil {
		return 0, err
	}
	return t.settle(last, t.output)
}

// attentions replaces each core and the dense part behind it by an attention part.
func (t *translation) attentions() error {
	for id, c := range t.parts {
		if c.core == nil {
			continue
		}
		var users []int
		for j, p := range t.parts {
			if slices.Contains(p.in, id) {
				users = append(users, j)
			}
		}
		if len(users) != 1 || t.parts[users[0]].layer.Kind != "dense" {
			return c.node.unsupported("attention without a product of its output with a matrix")
		}
		l, err := t.attentionLayer(c, t.parts[users[0]])
		if err != nil {
			return err
		}
		t.parts[users[0]] = l
	}
	return nil
}

// nameInput puts a layer behind the input that changes nothing, where a later layer adds or joins the input: only layers
// have names.
func (t *translation) nameInput(n *node) {
	joins := func(p *part) bool { return len(p.in) == 2 && slices.Contains(p.in, 0) }
	if !slices.ContainsFunc(t.parts, joins) {
		return
	}
	for _, p := range t.parts {
		for i, in := range p.in {
			if in == 0 {
				p.in[i] = len(t.parts)
			}
		}
	}
	t.insert(n, 0, tensor.LayerSpec{Kind: "reshape", Shape: slices.Clone(t.shape)}, t.shape, len(t.shape) == 2)
}

// line orders the parts that end depends on so that each follows one of its inputs; the other input of a join must have
// come before.
func (t *translation) line(end int) ([]int, error) {
	wanted := map[int]bool{}
	var want func(id int)
	want = func(id int) {
		if id == 0 || wanted[id] {
			return
		}
		wanted[id] = true
		for _, in := range t.parts[id].in {
			want(in)
		}
	}
	want(end)
	var line []int
	done := map[int]bool{0: true}
	for at := 0; at != end; {
		next := -1
		for id := range t.parts {
			p := t.parts[id]
			if !wanted[id] || done[id] || !slices.Contains(p.in, at) || slices.ContainsFunc(p.in, func(in int) bool { return !done[in] }) {
				continue
			}
			if next >= 0 && len(p.in) < 2 {
				return nil, p.node.unsupported("it begins a second branch with layers of its own; only a branch that skips layers is supported")
			}
			if next < 0 || len(t.parts[next].in) > 1 {
				next = id
			}
		}
		if next < 0 {
			return nil, t.parts[end].node.unsupported("its inputs come from branches that cannot be brought into one line")
		}
		line, at = append(line, next), next
		done[next] = true
	}
	if len(line) != len(wanted) {
		return nil, t.parts[end].node.unsupported("its inputs come from branches that cannot be brought into one line")
	}
	return line, nil
}

// label names the layers that others refer to, and turns add and concat to them.
func (t *translation) label(line []int) {
	for i, id := range line {
		p := t.parts[id]
		if len(p.in) != 2 {
			continue
		}
		before := 0
		if i > 0 {
			before = line[i-1]
		}
		other := p.in[1]
		if other == before {
			other = p.in[0]
		}
		if t.parts[other].layer.Name == "" {
			t.parts[other].layer.Name = t.fresh(fmt.Sprintf("value%d", other))
		}
		p.layer.From = t.parts[other].layer.Name
	}
}

func (t *translation) fresh(name string) string {
	for t.names[name] {
		name += "_"
	}
	t.names[name] = true
	return name
}

// build makes the model and fills its parameters.
func (t *translation) build(spec tensor.Spec, line []int) (*tensor.Model, []float32, error) {
	m, err := tensor.Build(spec)
	if err != nil {
		return nil, nil, fmt.Errorf("the layers that were found do not go together: %w", err)
	}
	params := make([]float32, m.Len())
	known := map[string]tensor.Param{}
	for _, p := range m.Params() {
		known[p.Name] = p
	}
	filled := 0
	for i, l := range m.Outline() {
		p := t.parts[line[i]]
		for role, list := range p.params {
			place, there := known[l.Prefix+role]
			if !there && list == nil {
				continue
			}
			if len(list) == 0 && there { // a bias that the graph does not have beside ones that it has
				list = make([]float32, place.Len)
			}
			if !there || place.Len != len(list) {
				return nil, nil, p.node.unsupported("%d numbers for parameter %q", len(list), l.Prefix+role)
			}
			copy(params[place.Offset:], list)
			filled += place.Len
		}
	}
	if filled != m.Len() {
		return nil, nil, fmt.Errorf("%d of %d parameters were found", filled, m.Len())
	}
	return m, params, nil
}

// agreement is how far layers may be from the graph, relative to the largest number.
const agreement = 1e-4

// compare runs the layers on the samples and names the first one that gives something else than the graph.
func (t *translation) compare(m *tensor.Model, params []float32, line []int) (float64, error) {
	worst := t.distance(m, params, len(line), t.parts[line[len(line)-1]])
	if worst <= agreement {
		return worst, nil
	}
	spec := m.Spec()
	for i, id := range line {
		p := t.parts[id]
		prefix := tensor.Spec{Input: spec.Input, Layers: spec.Layers[:i+1], Loss: tensor.MSE}
		short, err := tensor.Build(prefix)
		if err != nil {
			continue // no parameters yet
		}
		if d := t.distance(short, params[:short.Len()], i+1, p); d > agreement {
			return 0, p.node.unsupported("the layer %q that was found gives other numbers (by %.3g)", p.layer.Kind, d)
		}
	}
	return 0, fmt.Errorf("the layers that were found give other outputs than the graph (by %.3g)", worst)
}

// distance compares a model's outputs with the value that its last part stands for; 0 where it stands for none.
func (t *translation) distance(m *tensor.Model, params []float32, layers int, last *part) float64 {
	value, order := last.value, last.order
	if layers > 0 && t.states[t.output].order != nil && last == t.parts[t.states[t.output].part] {
		value, order = t.output, t.states[t.output].order
	}
	if value == "" || order == nil || order.len() != t.samples*m.OutputLen() {
		return 0
	}
	in := castTo(t.e.values[t.input], false)
	out := make([]float32, t.samples*m.OutputLen())
	w, err := m.NewWorkspaceOn(kernels.Best(), t.samples)
	if err != nil {
		return math.Inf(1)
	}
	w.Predict(params, in.f, t.samples, out)
	want, got := t.e.values[value].f, make([]float32, len(out))
	for i, place := range order.i {
		got[i] = out[place]
	}
	return difference(got, want)
}
