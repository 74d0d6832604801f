package onnx

import (
	"slices"
	"strconv"
	"strings"

	"github.com/autonet/autonet/tensor"
)

// part is a layer that was found. Parts are numbered in the order of the graph; part 0 is the input.
type part struct {
	layer    tensor.LayerSpec
	params   map[string][]float32 // by role
	in       []int
	shape    []int // of a sample of its output
	sequence bool  // as tensor sees it: steps of features
	node     *node // that it comes from, for errors
	core     *core // of attention without its projections
	value    string
	order    *array // which number of the part's output stands where in value
}

// state says what a value of the graph is: numbers of one part's output, in an order of their own, times a scale. The
// order has the value's shape and holds places in the output of all samples.
type state struct {
	part   int
	order  *array
	scale  float64
	sole   bool    // nothing else takes the part's output
	scores *scores // the value is attention's scores or weights instead
}

// translation is the way from nodes to parts.
type translation struct {
	*importer
	parts  []*part
	states map[string]state
	names  map[string]bool
}

func newTranslation(im *importer) *translation {
	t := &translation{importer: im, states: map[string]state{}, names: map[string]bool{}}
	t.parts = []*part{{shape: im.shape}}
	t.states[im.input] = state{order: identityOrder(append([]int{im.samples}, im.shape...)), scale: 1, sole: true}
	return t
}

func identityOrder(shape []int) *array {
	order := integers(shape, make([]int64, sizeOf(shape)))
	for i := range order.i {
		order.i[i] = int64(i)
	}
	return order
}

// put makes a part and its output a node's first output, whose order is given.
func (t *translation) put(n *node, p *part, order *array) {
	p.node, p.value, p.order = n, n.outputs[0], order
	t.parts = append(t.parts, p)
	t.states[p.value] = state{part: len(t.parts) - 1, order: order, scale: 1, sole: t.users[p.value] == 1}
}

// insert makes a part that only arranges another's output.
func (t *translation) insert(n *node, from int, l tensor.LayerSpec, shape []int, sequence bool) int {
	t.parts = append(t.parts, &part{layer: l, in: []int{from}, shape: shape, sequence: sequence, node: n})
	return len(t.parts) - 1
}

// reshaped returns a part that has the shape.
func (t *translation) reshaped(n *node, from int, shape []int) int {
	if slices.Equal(t.parts[from].shape, shape) {
		return from
	}
	l := tensor.LayerSpec{Kind: "reshape", Shape: slices.Clone(shape)}
	if len(shape) == 1 {
		l = tensor.LayerSpec{Kind: "flatten"}
	}
	return t.insert(n, from, l, slices.Clone(shape), len(shape) == 2)
}

// stepwise returns a part whose two sides tensor takes for steps and features.
func (t *translation) stepwise(n *node, from int) int {
	p := t.parts[from]
	if p.sequence || len(p.shape) != 2 {
		return from
	}
	return t.insert(n, from, tensor.LayerSpec{Kind: "reshape", Shape: slices.Clone(p.shape)}, p.shape, true)
}

// lookup returns the state of a value that is a part's output.
func (t *translation) lookup(n *node, value string) (state, error) {
	s, known := t.states[value]
	switch {
	case !known:
		return s, n.unsupported("its input %q is nothing that a layer gives", value)
	case s.scores != nil:
		return s, n.unsupported("it takes attention's scores apart")
	}
	return s, nil
}

// whole returns the state of a value that holds every number of its part, unscaled; parts that arrange or scale the
// numbers are added or changed where needed.
func (t *translation) whole(n *node, value string) (state, error) {
	s, err := t.lookup(n, value)
	if err == nil {
		s, err = t.unscaled(n, value, s)
	}
	if err == nil && s.order.len() != t.samples*sizeOf(t.parts[s.part].shape) {
		if _, err = t.settle(n, value); err == nil {
			s = t.states[value]
		}
	}
	return s, err
}

// unscaled folds a value's scale into the part's parameters.
func (t *translation) unscaled(n *node, value string, s state) (state, error) {
	if s.scale == 1 {
		return s, nil
	}
	p := t.parts[s.part]
	roles, foldable := map[string][]string{
		"dense": {"weight", "bias"}, "conv1d": {"weight", "bias"}, "conv2d": {"weight", "bias"}, "embedding": {"weight"},
		"layernorm": {"gain", "bias"}, "rmsnorm": {"gain"}, "batchnorm": {"gain", "bias"},
	}[p.layer.Kind]
	if !foldable || !s.sole {
		return s, n.unsupported("its input is scaled by %g, which no layer before it can take over", s.scale)
	}
	for _, role := range roles {
		scaled := slices.Clone(p.params[role])
		for i := range scaled {
			scaled[i] = float32(float64(scaled[i]) * s.scale)
		}
		p.params[role] = scaled
	}
	p.value = "" // its output is no longer that value
	s.scale = 1
	t.states[value] = s
	return s, nil
}

// settle returns a part whose output has the value's shape and order, adding layers that flatten, reshape, transpose or
// take the last step.
func (t *translation) settle(n *node, value string) (int, error) {
	s, err := t.lookup(n, value)
	if err == nil {
		s, err = t.unscaled(n, value, s)
	}
	if err != nil {
		return 0, err
	}
	shape := s.order.shape
	if len(shape) < 2 || shape[0] != t.samples {
		return 0, n.unsupported("its input of shape %v does not begin with the %d samples", shape, t.samples)
	}
	to := s.part
	switch p := t.parts[s.part]; {
	case ordered(s.order):
	case len(p.shape) == 2 && turnedOrder(s.order, p.shape, t.samples):
		// From a sequence, so that channels come first and convolutions take them; whoever wants steps reshapes.
		to = t.insert(n, t.stepwise(n, to), tensor.LayerSpec{Kind: "transpose"}, []int{p.shape[1], p.shape[0]}, false)
	case len(p.shape) == 2 && lastOrder(s.order, p.shape, t.samples):
		to = t.insert(n, t.stepwise(n, to), tensor.LayerSpec{Kind: "last"}, []int{p.shape[1]}, false)
	default:
		return 0, n.unsupported("its input is arranged in a way that no layer gives")
	}
	to = t.reshaped(n, to, shape[1:])
	t.states[value] = state{part: to, order: identityOrder(shape), scale: 1, sole: s.sole}
	return to, nil
}

func ordered(order *array) bool {
	for i, v := range order.i {
		if v != int64(i) {
			return false
		}
	}
	return true
}

// turnedOrder says whether each sample's two sides are swapped.
func turnedOrder(order *array, shape []int, samples int) bool {
	rows, cols := shape[0], shape[1]
	if order.len() != samples*rows*cols {
		return false
	}
	for i, v := range order.i {
		s, r := i/(rows*cols), i%(rows*cols)
		if v != int64(s*rows*cols+r%rows*cols+r/rows) {
			return false
		}
	}
	return true
}

// lastOrder says whether only each sample's last step is there.
func lastOrder(order *array, shape []int, samples int) bool {
	steps, features := shape[0], shape[1]
	if order.len() != samples*features {
		return false
	}
	for i, v := range order.i {
		if v != int64((i/features*steps+steps-1)*features+i%features) {
			return false
		}
	}
	return true
}

// rows returns a part whose last side is width, for a layer that takes each row alone, and where each row of the value
// begins in it. perm says which number of a part's row stands where in the value's; nil: in order.
func (t *translation) rows(n *node, value string, width int) (from int, starts []int64, perm []int, err error) {
	s, err := t.whole(n, value)
	if err != nil {
		return 0, nil, nil, err
	}
	starts, perm, ok := rowsOf(s.order, width)
	if !ok {
		if _, err := t.settle(n, value); err != nil {
			return 0, nil, nil, err
		}
		s = t.states[value]
		starts, perm, ok = rowsOf(s.order, width)
	}
	size := sizeOf(t.parts[s.part].shape)
	if !ok || size%width != 0 {
		return 0, nil, nil, n.unsupported("its input's rows of %d are no rows of the layer before", width)
	}
	if size == width {
		from = t.reshaped(n, s.part, []int{width})
	} else {
		from = t.stepwise(n, t.reshaped(n, s.part, []int{size / width, width}))
	}
	if from != s.part {
		t.states[value] = state{part: from, order: s.order, scale: 1, sole: s.sole}
	}
	return from, starts, perm, nil
}

// rowsOf takes an order apart into rows that hold the same places relative to their start.
func rowsOf(order *array, width int) (starts []int64, perm []int, ok bool) {
	if len(order.shape) == 0 || order.shape[len(order.shape)-1] != width || width == 0 {
		return nil, nil, false
	}
	perm = make([]int, width)
	for at := 0; at < len(order.i); at += width {
		row := order.i[at : at+width]
		start := slices.Min(row)
		if start%int64(width) != 0 {
			return nil, nil, false
		}
		for k, v := range row {
			if v-start >= int64(width) || at > 0 && perm[k] != int(v-start) {
				return nil, nil, false
			}
			perm[k] = int(v - start)
		}
		starts = append(starts, start)
	}
	for k, v := range perm {
		if v != k {
			return starts, perm, true
		}
	}
	return starts, nil, true
}

// rowOrder is the order of a value of the same rows, each of width numbers now instead of before.
func rowOrder(shape []int, starts []int64, before, width int) *array {
	shape = append(slices.Clone(shape[:len(shape)-1]), width)
	order := integers(shape, make([]int64, 0, len(starts)*width))
	for _, start := range starts {
		for k := range width {
			order.i = append(order.i, start/int64(before)*int64(width)+int64(k))
		}
	}
	return order
}

// name gives a part the name of the module that an initializer belongs to: "fc1.weight" gives "fc1".
func (t *translation) name(p *part, initializer string) {
	module, _, dotted := cutLast(initializer, ".")
	isWeight := func(w *tensorData) bool { return w.name == initializer }
	if p.layer.Name != "" || !dotted || !slices.ContainsFunc(t.graph.initializers, isWeight) {
		return
	}
	clean := strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '-'
	}, module)
	if _, err := strconv.Atoi(clean); err == nil || clean == "" || len(clean) > 64 || t.names[clean] {
		return
	}
	t.names[clean] = true
	p.layer.Name = clean
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}
