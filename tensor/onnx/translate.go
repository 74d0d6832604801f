package onnx

import (
	"slices"

	"github.com/autonet/autonet/tensor"
)

// translator makes parts, or other states, of a node's outputs.
type translator func(t *translation, n *node) error

// translators are by operator; the files translate_*.go hold them.
var translators = map[string]translator{
	"Gemm": translateGemm, "MatMul": translateMatMul,
	"Add": translateAdd, "Sub": translateSub, "Mul": translateMul, "Div": translateMul, "Where": translateWhere,
	"Relu": activationOf("relu"), "Tanh": activationOf("tanh"), "Sigmoid": activationOf("sigmoid"),
	"LeakyRelu": translateLeakyRelu, "Gelu": translateGelu, "Swish": activationOf("silu"),
	"Softmax": translateSoftmax, "LogSoftmax": translateSoftmax, "IsNaN": translateIsNaN,
	"Conv": translateConv, "MaxPool": translatePool, "AveragePool": translatePool,
	"GlobalAveragePool": translateMean, "ReduceMean": translateMean,
	"BatchNormalization": translateBatchNorm, "LayerNormalization": translateRowNorm,
	"RMSNormalization": translateRowNorm, "SimplifiedLayerNormalization": translateRowNorm,
	"Gather": translateGather, "Concat": translateConcat,
	"GRU": translateRecurrent, "LSTM": translateRecurrent,
	"Identity": move, "Dropout": move, "Cast": move, "CastLike": move, "Reshape": move, "Flatten": move, "Squeeze": move,
	"Unsqueeze": move, "Transpose": move, "Slice": move, "Split": move,
}

// translate goes through the nodes in order.
func (t *translation) translate() error {
	for _, n := range t.nodes {
		if f := t.fused[n]; f != nil {
			if n == f.last {
				if err := t.translateFusion(n, f); err != nil {
					return err
				}
			}
			continue
		}
		f, known := translators[n.op]
		if !known {
			return n.unsupported("no layer computes this operator")
		}
		if err := f(t, n); err != nil {
			return err
		}
	}
	return nil
}

// move follows numbers that only change places: it applies the operator to their places.
func move(t *translation, n *node) error {
	s, known := t.states[n.inputs[0]]
	if !known {
		return n.unsupported("its input %q is nothing that a layer gives", n.inputs[0])
	}
	for _, in := range n.inputs[1:] {
		if in != "" && !t.e.constant[in] {
			return n.unsupported("where numbers go depends on the sample")
		}
	}
	if n.op == "Identity" || n.op == "Cast" || n.op == "CastLike" || n.op == "Dropout" {
		s.sole = s.sole && t.users[n.outputs[0]] == 1
		t.states[n.outputs[0]] = s
		return nil
	}
	if s.scores != nil {
		return t.moveScores(n, s)
	}
	in := []*array{s.order}
	for _, name := range n.inputs[1:] {
		in = append(in, t.e.values[name])
	}
	out, err := operators[n.op](t.e, n, in)
	if err != nil {
		return err
	}
	sole := s.sole && len(n.outputs) == 1
	for i, order := range out {
		if i < len(n.outputs) {
			t.states[n.outputs[i]] = state{part: s.part, order: order, scale: s.scale, sole: sole && t.users[n.outputs[i]] == 1}
		}
	}
	return nil
}

// keep makes a part that changes numbers where they are.
func (t *translation) keep(n *node, value string, l tensor.LayerSpec) error {
	s, err := t.whole(n, value)
	if err != nil {
		return err
	}
	p := t.parts[s.part]
	t.put(n, &part{layer: l, in: []int{s.part}, shape: p.shape, sequence: p.sequence}, s.order)
	return nil
}

func activationOf(kind string) translator {
	return func(t *translation, n *node) error { return t.keep(n, n.inputs[0], tensor.LayerSpec{Kind: kind}) }
}

func translateLeakyRelu(t *translation, n *node) error {
	slope := n.float("alpha", 0.01)
	if !(slope > 0 && slope < 1) {
		return n.unsupported("a slope of %g", slope)
	}
	return t.keep(n, n.inputs[0], tensor.LayerSpec{Kind: "leaky_relu", Slope: slope})
}

func translateGelu(t *translation, n *node) error {
	kind := "gelu"
	if n.text("approximate", "none") == "tanh" {
		kind = "gelu_tanh"
	}
	return t.keep(n, n.inputs[0], tensor.LayerSpec{Kind: kind})
}

func (t *translation) translateFusion(n *node, f *fusion) error {
	if f.params == nil {
		return t.keep(n, f.in, f.layer)
	}
	return t.rowNorm(n, f.in, f.layer, f.params)
}

// translateGemm: x·W + b with a constant W.
func translateGemm(t *translation, n *node) error {
	w := t.constant(n.inputs[1])
	if w == nil || w.isInt() || len(w.shape) != 2 || n.int("transA", 0) != 0 {
		return n.unsupported("a constant matrix expected as its second input")
	}
	w = turned(w, n.int("transB", 0) == 0)
	alpha, beta := n.float("alpha", 1), n.float("beta", 1)
	p := &part{layer: tensor.LayerSpec{Kind: "dense", Units: w.shape[0], NoBias: true}, params: map[string][]float32{}}
	p.params["weight"] = times(w.f, alpha)
	t.name(p, n.inputs[1])
	if len(n.inputs) > 2 && n.inputs[2] != "" {
		b := t.constant(n.inputs[2])
		if b == nil || b.isInt() || b.len() != 1 && b.len() != w.shape[0] {
			return n.unsupported("a constant bias of %d numbers expected", w.shape[0])
		}
		p.params["bias"] = times(b.f, beta)
		if b.len() == 1 {
			p.params["bias"] = slices.Repeat(p.params["bias"], w.shape[0])
		}
		p.layer.NoBias = false
		t.name(p, n.inputs[2])
	}
	return t.dense(n, n.inputs[0], p, w.shape[1])
}

func times(x []float32, factor float32) []float32 {
	y := slices.Clone(x)
	for i := range y {
		y[i] *= factor
	}
	return y
}

func translateMatMul(t *translation, n *node) error {
	w := t.constant(n.inputs[1])
	if w == nil {
		return t.attend(n)
	}
	if w.isInt() || len(w.shape) != 2 {
		return n.unsupported("a constant matrix expected as its second input")
	}
	turnedW := turned(w, true)
	p := &part{
		layer:  tensor.LayerSpec{Kind: "dense", Units: w.shape[1], NoBias: true},
		params: map[string][]float32{"weight": turnedW.f},
	}
	t.name(p, t.origin(n.inputs[1]))
	return t.dense(n, n.inputs[0], p, w.shape[0])
}

// origin returns the initializer that a constant was only turned from.
func (t *translation) origin(name string) string {
	for _, n := range t.graph.nodes {
		if len(n.outputs) == 1 && n.outputs[0] == name && (n.op == "Transpose" || n.op == "Identity") {
			return n.inputs[0]
		}
	}
	return name
}

// dense makes a dense part of rows of width numbers.
func (t *translation) dense(n *node, value string, p *part, width int) error {
	from, starts, perm, err := t.rows(n, value, width)
	if err != nil {
		return err
	}
	if perm != nil {
		arranged := make([]float32, len(p.params["weight"]))
		for i, v := range p.params["weight"] {
			arranged[i/width*width+perm[i%width]] = v
		}
		p.params["weight"] = arranged
	}
	q := t.parts[from]
	p.in, p.sequence = []int{from}, q.sequence
	p.shape = append(slices.Clone(q.shape[:len(q.shape)-1]), p.layer.Units)
	t.put(n, p, rowOrder(t.states[value].order.shape, starts, width, p.layer.Units))
	return nil
}

func translateRowNorm(t *translation, n *node) error {
	gain, bias := t.constant(n.inputs[1]), (*array)(nil)
	if len(n.inputs) > 2 {
		bias = t.constant(n.inputs[2])
	}
	if gain == nil || gain.isInt() || len(n.outputs) > 1 && t.users[n.outputs[1]] > 0 {
		return n.unsupported("a constant gain and one output expected")
	}
	layer := tensor.LayerSpec{Kind: "rmsnorm", Epsilon: n.float("epsilon", 1e-5)}
	params := map[string][]float32{"gain": gain.f}
	if n.op == "LayerNormalization" {
		layer.Kind, params["bias"] = "layernorm", make([]float32, gain.len())
		if bias != nil {
			params["bias"] = bias.f
		}
	}
	return t.rowNorm(n, n.inputs[0], layer, params)
}

// rowNorm makes a part that normalises rows of as many numbers as the gain has.
func (t *translation) rowNorm(n *node, value string, l tensor.LayerSpec, params map[string][]float32) error {
	width := len(params["gain"])
	from, starts, perm, err := t.rows(n, value, width)
	if err != nil {
		return err
	}
	if perm != nil {
		return n.unsupported("its input's rows are arranged in a way that no layer gives")
	}
	q := t.parts[from]
	p := &part{layer: l, params: params, in: []int{from}, shape: q.shape, sequence: q.sequence}
	for _, name := range n.inputs {
		t.name(p, name)
	}
	t.put(n, p, rowOrder(t.states[value].order.shape, starts, width, width))
	return nil
}
