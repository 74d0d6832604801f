package onnx

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/autonet/autonet/tensor"
)

// scores are attention's, between the product of queries and keys and that of weights and values.
type scores struct {
	q, k      heads
	scale     float64
	causal    bool
	softmaxed bool
	nans      bool // the value says which weights are NaN
}

// heads say which columns of a part's rows each head reads, and which sample and head each matrix of the value is.
type heads struct {
	part    int
	columns [][]int // of a head, one for each dimension
	groups  []int   // sample × heads + head, in the order of the matrices
	steps   int
	scale   float64
}

// headsOf takes a value of shape […, steps, dim] apart.
func (t *translation) headsOf(n *node, s state, order *array) (heads, error) {
	h := heads{part: s.part, scale: s.scale}
	p, rank := t.parts[s.part], len(order.shape)
	unfit := n.unsupported("its operands are no heads of queries, keys and values")
	if rank < 3 || len(p.shape) != 2 || p.shape[0] != order.shape[rank-2] {
		return h, unfit
	}
	dim, width := order.shape[rank-1], p.shape[1]
	h.steps = p.shape[0]
	matrices := sizeOf(order.shape[:rank-2])
	count := matrices / t.samples
	if dim == 0 || count == 0 || matrices%t.samples != 0 {
		return h, unfit
	}
	seen := make([]int, t.samples)
	for g := range matrices {
		m := order.i[g*h.steps*dim : (g+1)*h.steps*dim]
		sample := int(m[0]) / (h.steps * width)
		columns := make([]int, dim)
		for d := range dim {
			columns[d] = int(m[d]) % width
		}
		for i, v := range m {
			if v != int64((sample*h.steps+i/dim)*width+columns[i%dim]) {
				return h, unfit
			}
		}
		head := seen[sample]
		seen[sample]++
		if sample == 0 && head == len(h.columns) {
			h.columns = append(h.columns, columns)
		}
		if head >= len(h.columns) || !slices.Equal(h.columns[head], columns) {
			return h, unfit
		}
		h.groups = append(h.groups, sample*count+head)
	}
	return h, nil
}

// attend translates a product of two values: queries and keys, or attention's weights and values.
func (t *translation) attend(n *node) error {
	a, knownA := t.states[n.inputs[0]]
	b, knownB := t.states[n.inputs[1]]
	if !knownA || !knownB || b.scores != nil {
		return n.unsupported("a product of two values that is no attention")
	}
	if a.scores != nil {
		return t.mix(n, a, b)
	}
	q, err := t.headsOf(n, a, a.order)
	if err != nil {
		return err
	}
	rank := len(b.order.shape)
	perm := make([]int64, rank)
	for i := range perm {
		perm[i] = int64(i)
	}
	if rank < 3 {
		return n.unsupported("a product of two values that is no attention")
	}
	perm[rank-1], perm[rank-2] = perm[rank-2], perm[rank-1]
	keys, err := transpose(t.e, &node{op: "Transpose", attributes: []attribute{intsAttribute("perm", perm...)}}, []*array{b.order})
	if err != nil {
		return err
	}
	k, err := t.headsOf(n, b, keys[0])
	if err != nil {
		return err
	}
	if !slices.Equal(q.groups, k.groups) || len(q.columns[0]) != len(k.columns[0]) {
		return n.unsupported("queries and keys of different heads")
	}
	t.states[n.outputs[0]] = state{scores: &scores{q: q, k: k, scale: q.scale * k.scale}}
	return nil
}

// core is attention between its projections.
type core struct {
	q, k, v heads
	causal  bool
	scale   float64
}

// mix translates the product of attention's weights and values.
func (t *translation) mix(n *node, a, b state) error {
	v, err := t.headsOf(n, b, b.order)
	if err != nil {
		return err
	}
	s := a.scores
	if !s.softmaxed || s.nans || !slices.Equal(s.q.groups, v.groups) || len(v.columns[0]) != len(s.q.columns[0]) {
		return n.unsupported("a product of two values that is no attention")
	}
	count, dim := len(v.columns), len(v.columns[0])
	p := &part{
		core: &core{q: s.q, k: s.k, v: v, causal: s.causal, scale: s.scale},
		in:   []int{s.q.part, s.k.part, v.part}, shape: []int{v.steps, count * dim}, sequence: true,
	}
	order := integers(b.order.shape, nil)
	for _, g := range v.groups {
		for i := range v.steps {
			for d := range dim {
				order.i = append(order.i, int64((g/count*v.steps+i)*count*dim+g%count*dim+d))
			}
		}
	}
	t.put(n, p, order)
	return nil
}

// moveScores lets the matrices of scores be grouped otherwise, but not change places.
func (t *translation) moveScores(n *node, s state) error {
	before, after := t.e.values[n.inputs[0]].shape, t.e.values[n.outputs[0]].shape
	ok := n.op == "Reshape" || n.op == "Squeeze" || n.op == "Unsqueeze"
	if !ok || len(after) < 3 || !slices.Equal(before[len(before)-2:], after[len(after)-2:]) {
		return n.unsupported("attention's scores change places")
	}
	t.states[n.outputs[0]] = s
	return nil
}

// mask takes a constant mask into the scores: nothing, or everything behind each position.
func (t *translation) mask(n *node, s state, c *array, at func(i int) float64) error {
	shape := t.e.values[n.outputs[0]].shape
	full, ok := broadcast(c.shape, shape)
	if !ok || !slices.Equal(full, shape) || s.scores.softmaxed || len(shape) < 2 {
		return n.unsupported("a constant of shape %v where attention's mask is expected", c.shape)
	}
	steps := s.scores.q.steps
	none, causal := true, true
	for i, j := range spread(c.shape, shape) {
		v := at(j)
		hidden, behind := v <= -1e4, i%steps > i/steps%steps
		if v != 0 && !hidden {
			return n.unsupported("a mask that neither hides nor shows a position")
		}
		none, causal = none && !hidden, causal && hidden == behind
	}
	if !none && !causal {
		return n.unsupported("a mask that is not the causal one")
	}
	masked := *s.scores
	masked.causal = masked.causal || !none
	s.scores = &masked
	t.states[n.outputs[0]] = s
	return nil
}

// translateWhere is for masks that choose, and for weights whose NaNs are replaced.
func translateWhere(t *translation, n *node) error {
	condition := t.constant(n.inputs[0])
	if condition == nil {
		s, last := t.states[n.inputs[0]], t.states[n.inputs[2]]
		if s.scores == nil || !s.scores.nans || last.scores == nil || !last.scores.softmaxed {
			return n.unsupported("a choice that depends on the sample")
		}
		t.states[n.outputs[0]] = last
		return nil
	}
	for i, other := range map[int]int{1: 2, 2: 1} {
		s, fill := t.states[n.inputs[i]], t.constant(n.inputs[other])
		v, single := fill.scalar()
		if s.scores == nil || !single || v > -1e4 {
			continue
		}
		return t.mask(n, s, condition, func(j int) float64 {
			if (condition.i[j] != 0) == (i == 1) {
				return 0
			}
			return math.Inf(-1)
		})
	}
	return n.unsupported("a choice that is no mask of attention")
}

func translateIsNaN(t *translation, n *node) error {
	s := t.states[n.inputs[0]]
	if s.scores == nil || !s.scores.softmaxed {
		return n.unsupported("no layer computes this operator")
	}
	asked := *s.scores
	asked.nans = true
	t.states[n.outputs[0]] = state{scores: &asked}
	return nil
}

// translateSoftmax is attention's, or the graph's last node, which the loss computes itself.
func translateSoftmax(t *translation, n *node) error {
	s, known := t.states[n.inputs[0]]
	rank := len(t.e.values[n.inputs[0]].shape)
	axis, err := n.axis(n.int("axis", -1), rank)
	if err != nil {
		return err
	}
	switch {
	case !known || axis != rank-1:
		return n.unsupported("over dimension %d of a value of %d", axis, rank)
	case s.scores != nil:
		soft := *s.scores
		soft.softmaxed = true
		s.scores = &soft
	case n.outputs[0] == t.output && n.inputs[0] != t.input:
		t.note("the last %s is left out: cross_entropy applies it itself, and the outputs are logits", n.op)
		t.output = n.inputs[0]
		return nil
	default:
		return n.unsupported("a softmax that is neither attention's nor the last node")
	}
	t.states[n.outputs[0]] = s
	return nil
}

// attentionLayer makes one layer of a core and the products around it: dense parts for queries, keys and values of one
// input, and one of the core's output.
func (t *translation) attentionLayer(c *part, out *part) (*part, error) {
	k := c.core
	count, dim := len(k.q.columns), len(k.q.columns[0])
	features := count * dim
	source := -1
	l := &part{
		layer:  tensor.LayerSpec{Kind: "attention", Heads: count, Causal: k.causal, NoBias: true, Name: moduleOf(out.layer.Name)},
		params: map[string][]float32{}, shape: out.shape, sequence: true, node: c.node, value: out.value, order: out.order,
	}
	for _, h := range []struct {
		role string
		heads
	}{{"query", k.q}, {"key", k.k}, {"value", k.v}} {
		p := t.parts[h.part]
		if p.layer.Kind != "dense" || source >= 0 && p.in[0] != source || len(p.params["weight"]) != p.layer.Units*features {
			return nil, c.node.unsupported("%s that are no product of the one input with a matrix", h.role)
		}
		source = p.in[0]
		factor := 1.0
		switch h.role {
		case "query": // tensor scales by 1/√dim itself
			factor = k.scale * math.Sqrt(float64(dim))
		case "value":
			factor = h.scale
		}
		var weight, bias []float32
		for _, columns := range h.columns {
			for _, j := range columns {
				weight = append(weight, p.params["weight"][j*features:(j+1)*features]...)
				if b := p.params["bias"]; b != nil {
					bias = append(bias, b[j])
				}
			}
		}
		if math.Abs(factor-1) < 1e-6 {
			factor = 1
		}
		l.params[h.role+".weight"] = times(weight, float32(factor))
		if bias != nil {
			l.layer.NoBias = false
		} else {
			bias = make([]float32, features)
		}
		l.params[h.role+".bias"] = times(bias, float32(factor))
	}
	l.params["output.weight"], l.params["output.bias"] = out.params["weight"], out.params["bias"]
	if out.params["bias"] != nil {
		l.layer.NoBias = false
	}
	if l.layer.NoBias {
		for role := range l.params {
			if strings.HasSuffix(role, ".bias") {
				delete(l.params, role)
			}
		}
	}
	if len(out.params["weight"]) != features*features {
		return nil, c.node.unsupported("%d features in heads and an output of another size", features)
	}
	l.in = []int{source}
	return l, nil
}

// moduleOf is the name of attention by that of the product at its end.
func moduleOf(name string) string {
	for _, end := range []string{"-output", "-out_proj", "-c_proj", "-proj"} {
		if cut, ok := strings.CutSuffix(name, end); ok && cut != "" {
			name = cut
			break
		}
	}
	if _, err := strconv.Atoi(name); err == nil {
		return ""
	}
	return name
}
