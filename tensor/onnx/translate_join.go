package onnx

import (
	"slices"

	"github.com/autonet/autonet/tensor"
)

// operands splits a node's two inputs into the value that samples flow into and the constant; c is nil where there is
// none.
func (t *translation) operands(n *node) (value string, c *array) {
	if c = t.constant(n.inputs[1]); c != nil {
		return n.inputs[0], c
	}
	return n.inputs[1], t.constant(n.inputs[0])
}

func translateAdd(t *translation, n *node) error {
	value, c := t.operands(n)
	if c == nil {
		return t.sum(n)
	}
	if s := t.states[value]; s.scores != nil {
		return t.mask(n, s, c, func(i int) float64 { return c.number(i) })
	}
	return t.shift(n, value, c, 1)
}

func translateSub(t *translation, n *node) error {
	value, c := t.operands(n)
	if c == nil || value != n.inputs[0] {
		return n.unsupported("only the difference to a constant is supported")
	}
	return t.shift(n, value, c, -1)
}

// sum makes an add layer of two values.
func (t *translation) sum(n *node) error {
	a, err := t.whole(n, n.inputs[0])
	if err != nil {
		return err
	}
	b, err := t.whole(n, n.inputs[1])
	if err != nil {
		return err
	}
	same := slices.Equal(a.order.i, b.order.i) && slices.Equal(a.order.shape, b.order.shape)
	if !same || !slices.Equal(t.parts[a.part].shape, t.parts[b.part].shape) {
		if a.part, err = t.settle(n, n.inputs[0]); err == nil {
			b.part, err = t.settle(n, n.inputs[1])
		}
		if err != nil {
			return err
		}
		a.order = t.states[n.inputs[0]].order
	}
	p, q := t.parts[a.part], t.parts[b.part]
	if !slices.Equal(p.shape, q.shape) {
		return n.unsupported("values of shapes %v and %v are added", p.shape, q.shape)
	}
	t.put(n, &part{layer: tensor.LayerSpec{Kind: "add"}, in: []int{a.part, b.part}, shape: p.shape, sequence: p.sequence || q.sequence}, a.order)
	return nil
}

// feature says which bias, of how many, a place of a part's output takes; nil for parts that take none.
func (p *part) feature() (of func(place int64) int, count int) {
	switch p.layer.Kind {
	case "dense":
		units := p.layer.Units
		return func(place int64) int { return int(place) % units }, units
	case "conv1d", "conv2d":
		area, filters := int64(sizeOf(p.shape[1:])), p.layer.Filters
		return func(place int64) int { return int(place/area) % filters }, filters
	}
	return nil, 0
}

// spreadOut returns a constant as one number for each feature of a part, if that is what it is when it meets a value.
func spreadOut(c, order *array, of func(int64) int, count int) ([]float32, bool) {
	shape, ok := broadcast(c.shape, order.shape)
	if !ok || !slices.Equal(shape, order.shape) {
		return nil, false
	}
	list, seen := make([]float32, count), make([]bool, count)
	for i, j := range spread(c.shape, order.shape) {
		f, v := of(order.i[i]), float32(c.number(j))
		if seen[f] && list[f] != v {
			return nil, false
		}
		list[f], seen[f] = v, true
	}
	return list, !slices.Contains(seen, false)
}

// shift adds a constant times a sign: a bias of the layer before, or a vector for each position.
func (t *translation) shift(n *node, value string, c *array, sign float32) error {
	s, err := t.lookup(n, value)
	if err == nil {
		s, err = t.unscaled(n, value, s)
	}
	if err != nil {
		return err
	}
	p := t.parts[s.part]
	if of, count := p.feature(); of != nil && s.sole && t.users[value] == 1 && p.params["bias"] == nil {
		if bias, ok := spreadOut(c, s.order, of, count); ok {
			p.params["bias"], p.layer.NoBias = times(bias, sign), false
			t.name(p, n.inputs[0])
			t.name(p, n.inputs[1])
			t.moved(n, s)
			return nil
		}
	}
	if len(p.shape) != 2 {
		return n.unsupported("a constant is added where no layer has a bias")
	}
	if s, err = t.whole(n, value); err != nil {
		return err
	}
	p = t.parts[s.part]
	width := sizeOf(p.shape)
	vectors, ok := spreadOut(c, s.order, func(place int64) int { return int(place) % width }, width)
	if !ok {
		return n.unsupported("a constant of shape %v is added to a value of shape %v", c.shape, s.order.shape)
	}
	q := &part{
		layer: tensor.LayerSpec{Kind: "positional", Encoding: "learned"}, in: []int{s.part},
		params: map[string][]float32{"weight": times(vectors, sign)}, shape: p.shape, sequence: true,
	}
	t.name(q, n.inputs[0])
	t.name(q, n.inputs[1])
	t.put(n, q, s.order)
	return nil
}

// moved gives a node's output the state of its input, whose part now computes it.
func (t *translation) moved(n *node, s state) {
	p := t.parts[s.part]
	p.value, p.order = n.outputs[0], s.order
	s.sole = t.users[n.outputs[0]] == 1
	t.states[n.outputs[0]] = s
}

// translateMul is for Mul and Div by constants.
func translateMul(t *translation, n *node) error {
	value, c := t.operands(n)
	if c == nil || n.op == "Div" && value != n.inputs[0] {
		return n.unsupported("only the product with a constant is supported")
	}
	factor := func(v float64) float64 {
		if n.op == "Div" {
			return 1 / v
		}
		return v
	}
	s, known := t.states[value]
	if !known {
		return n.unsupported("its input %q is nothing that a layer gives", value)
	}
	if v, ok := c.scalar(); ok {
		s.sole = s.sole && t.users[n.outputs[0]] == 1
		if s.scores != nil {
			scaled := *s.scores
			scaled.scale *= factor(v)
			s.scores = &scaled
		} else {
			s.scale *= factor(v)
		}
		t.states[n.outputs[0]] = s
		return nil
	}
	s, err := t.lookup(n, value)
	if err != nil {
		return err
	}
	p := t.parts[s.part]
	of, count := p.feature()
	if of == nil || !s.sole || t.users[value] != 1 {
		return n.unsupported("a constant of shape %v scales a value that no layer before it can take over", c.shape)
	}
	gains, ok := spreadOut(c, s.order, of, count)
	if !ok {
		return n.unsupported("a constant of shape %v scales a value of shape %v", c.shape, s.order.shape)
	}
	for role, each := range map[string]int{"weight": len(p.params["weight"]) / count, "bias": 1} {
		list := slices.Clone(p.params[role])
		for i := range list {
			list[i] = float32(float64(list[i]) * factor(float64(gains[i/each])))
		}
		if list != nil {
			p.params[role] = list
		}
	}
	t.moved(n, s)
	return nil
}

// translateConcat joins two values or more where tensor's concat does: the last side of flat inputs and sequences, the
// channels of images. The value that was computed last goes in front, and the order remembers where it belongs.
func translateConcat(t *translation, n *node) error {
	var ids []int
	for _, value := range n.inputs {
		if t.constant(value) != nil {
			return n.unsupported("a constant is joined to a value")
		}
		id, err := t.settle(n, value)
		if err != nil {
			return err
		}
		ids = append(ids, id)
	}
	axis, err := n.axis(n.int("axis", 0), len(t.states[n.inputs[0]].order.shape))
	if err != nil {
		return err
	}
	front := ids[0]
	for _, id := range ids[1:] {
		front = max(front, id)
	}
	at := axis - 1
	p := t.parts[front]
	if want := 0; at < 0 || len(p.shape) == 2 && p.sequence && at != 1 || (len(p.shape) != 2 || !p.sequence) && at != want {
		return n.unsupported("values of shape %v are joined along dimension %d", p.shape, axis)
	}
	joined, shape := front, slices.Clone(p.shape)
	sizes, starts := 0, map[int]int{}
	starts[front], sizes = 0, p.shape[at]
	for _, id := range ids {
		if id == front {
			continue
		}
		if _, twice := starts[id]; twice {
			return n.unsupported("a value is joined to itself")
		}
		starts[id] = sizes
		sizes += t.parts[id].shape[at]
		shape = slices.Clone(shape)
		shape[at] = sizes
		t.parts = append(t.parts, &part{layer: tensor.LayerSpec{Kind: "concat"}, in: []int{joined, id}, shape: shape, sequence: p.sequence, node: n})
		joined = len(t.parts) - 1
	}
	order, err := t.joinedOrder(n, ids, starts, shape, at)
	if err != nil {
		return err
	}
	t.states[n.outputs[0]] = state{part: joined, order: order, scale: 1, sole: t.users[n.outputs[0]] == 1}
	t.parts[joined].value, t.parts[joined].order = n.outputs[0], order
	return nil
}

// joinedOrder runs the concatenation on places in the joined part's output.
func (t *translation) joinedOrder(n *node, ids []int, starts map[int]int, shape []int, at int) (*array, error) {
	whole := identityOrder(append([]int{t.samples}, shape...))
	var pieces []*array
	for _, id := range ids {
		from := &node{op: "Slice", outputs: []string{""}}
		start := int64(starts[id])
		piece, err := slice(t.e, from, []*array{
			whole, vector(start), vector(start + int64(t.parts[id].shape[at])), vector(int64(at + 1)),
		})
		if err != nil {
			return nil, err
		}
		pieces = append(pieces, piece[0])
	}
	out, err := concat(t.e, n, pieces)
	if err != nil {
		return nil, err
	}
	return out[0], nil
}
