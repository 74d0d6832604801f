package onnx

import (
	"math"
	"slices"

	"github.com/autonet/autonet/tensor"
)

// fusion is several nodes that compute one layer. It stands at the last of them; the others are skipped.
type fusion struct {
	in, out string
	layer   tensor.LayerSpec
	params  map[string][]float32
	last    *node
}

// maxRegion bounds the nodes of a fusion: a GELU by its tanh form has ten.
const maxRegion = 16

// regions finds elementwise functions and normalisations that an exporter wrote out in parts: nodes that begin at one
// value and whose numbers meet again in one. What they are is decided by what they compute.
func (im *importer) regions() {
	im.fused = map[*node]*fusion{}
	for i := 0; i < len(im.nodes); i++ {
		for _, in := range im.data(im.nodes[i]) {
			if f, nodes := im.grow(in, i); f != nil {
				for _, n := range nodes {
					im.fused[n] = f
				}
				break
			}
		}
	}
}

// elementwiseOps are what activations are written out in, and normOps what else normalisations are.
var (
	elementwiseOps = []string{"Add", "Sub", "Mul", "Div", "Pow", "Erf", "Tanh", "Sigmoid", "Exp", "Sqrt", "Relu", "Neg", "Reciprocal", "Abs", "Max", "Min", "Softplus", "Clip", "Where", "Less", "Greater"}
	normOps        = []string{"ReduceMean", "Cast"}
)

// grow collects nodes from value in on, the first of which is node i, and returns the largest set that is a layer.
func (im *importer) grow(in string, first int) (found *fusion, members []*node) {
	inside := map[string]bool{in: true}
	left := map[string]int{} // users not collected yet
	var nodes []*node
	for _, n := range im.nodes[first:min(first+4*maxRegion, len(im.nodes))] {
		data := im.data(n)
		if len(nodes) == maxRegion || im.fused[n] != nil && slices.Contains(data, in) {
			break
		}
		belongs := slices.Contains(elementwiseOps, n.op) || slices.Contains(normOps, n.op)
		for _, d := range data {
			belongs = belongs && inside[d]
		}
		if !belongs || len(data) == 0 || im.fused[n] != nil {
			continue
		}
		nodes = append(nodes, n)
		out := n.outputs[0]
		inside[out], left[out] = true, im.users[out]
		for _, d := range data {
			if left[d]--; left[d] <= 0 {
				delete(left, d) // in has other users, which do not matter
			}
		}
		if _, open := left[out]; len(left) != 1 || !open || len(nodes) < 2 {
			continue
		}
		f := im.activation(in, out, nodes)
		if f == nil {
			f = im.norm(in, out, nodes)
		}
		if f != nil {
			f.in, f.out, f.last = in, out, n
			found, members = f, slices.Clone(nodes)
		}
	}
	return found, members
}

// shapes of activations by name, in float64.
var activations = []struct {
	kind string
	f    func(x float64) float64
}{
	{"relu", func(x float64) float64 { return math.Max(x, 0) }},
	{"tanh", math.Tanh},
	{"sigmoid", logistic},
	{"gelu", func(x float64) float64 { return 0.5 * x * (1 + math.Erf(x/math.Sqrt2)) }},
	{"gelu_tanh", func(x float64) float64 { return 0.5 * x * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*x*x*x))) }},
	{"silu", func(x float64) float64 { return x * logistic(x) }},
}

// activation runs the nodes on points from −6 to 6 and says which activation they are.
func (im *importer) activation(in, out string, nodes []*node) *fusion {
	points := floats([]int{97}, make([]float32, 97))
	for i := range points.f {
		points.f[i] = float32(i-48) / 8
	}
	e := &evaluator{
		opset: im.e.opset, values: map[string]*array{in: points}, constant: map[string]bool{}, memory: 1 << 16, work: 1 << 20,
	}
	for _, n := range nodes {
		for _, name := range n.inputs {
			c := im.constant(name)
			if c == nil {
				continue
			}
			if c.len() != 1 {
				return nil
			}
			e.values[name] = c.view(nil)
		}
		if slices.Contains(normOps, n.op) || e.step(n) != nil {
			return nil
		}
	}
	y := e.values[out]
	if y == nil || y.isInt() || len(y.f) != len(points.f) {
		return nil
	}
	return recognised(points.f, y.f)
}

func recognised(x, y []float32) *fusion {
	slope := -float64(y[40]) // at −1
	all := append(slices.Clone(activations), struct {
		kind string
		f    func(x float64) float64
	}{"leaky_relu", func(x float64) float64 { return math.Max(x, 0) + slope*math.Min(x, 0) }})
	for _, a := range all {
		same := true
		for i := range x {
			same = same && math.Abs(a.f(float64(x[i]))-float64(y[i])) < 1e-5
		}
		if !same {
			continue
		}
		l := tensor.LayerSpec{Kind: a.kind}
		if a.kind == "leaky_relu" {
			if !(slope > 0 && slope < 1) {
				return nil
			}
			l.Slope = float32(slope)
		}
		return &fusion{layer: l}
	}
	return nil
}

// norm compares what the nodes made of the samples with both normalisations of the last dimension.
func (im *importer) norm(in, out string, nodes []*node) *fusion {
	if !slices.ContainsFunc(nodes, func(n *node) bool { return n.op == "ReduceMean" }) {
		return nil
	}
	x, y := im.e.values[in], im.e.values[out]
	if x.isInt() || y.isInt() || len(x.shape) < 2 || !slices.Equal(x.shape, y.shape) {
		return nil
	}
	width := x.shape[len(x.shape)-1]
	gain, bias, small := []float32(nil), []float32(nil), []float64{0}
	for _, n := range nodes {
		for _, name := range n.inputs {
			c := im.constant(name)
			switch v, single := c.scalar(); {
			case c == nil || c.isInt():
			case single && v > 0 && v < 0.1 && n.op == "Add":
				small = append(small, v)
			case c.len() == width && n.op == "Mul":
				gain = c.f
			case c.len() == width && n.op == "Add":
				bias = c.f
			}
		}
	}
	for _, kind := range []string{"LayerNormalization", "RMSNormalization"} {
		for _, eps := range small {
			if f := matchNorm(kind, x, y, gain, bias, float32(eps)); f != nil {
				return f
			}
		}
	}
	return nil
}

func matchNorm(kind string, x, y *array, gain, bias []float32, eps float32) *fusion {
	width := x.shape[len(x.shape)-1]
	layer, params := tensor.LayerSpec{Kind: "layernorm", Epsilon: eps}, map[string][]float32{"gain": gain, "bias": bias}
	if gain == nil {
		gain = slices.Repeat([]float32{1}, width)
		params["gain"] = gain
	}
	in := []*array{x, floats([]int{width}, gain)}
	switch {
	case kind == "RMSNormalization" && bias != nil || eps == 0:
		return nil
	case kind == "RMSNormalization":
		layer.Kind = "rmsnorm"
		delete(params, "bias")
	default:
		if bias == nil {
			params["bias"] = make([]float32, width)
		}
		in = append(in, floats([]int{width}, params["bias"]))
	}
	n := &node{op: kind, attributes: []attribute{intAttribute("axis", -1), floatAttribute("epsilon", eps)}}
	out, err := rowNorm(&evaluator{memory: maxValues, work: maxWork}, n, in)
	if err != nil || difference(out[0].f, y.f) > 1e-4 {
		return nil
	}
	return &fusion{layer: layer, params: params}
}

// difference is the largest distance of two vectors, relative to 1 or to the largest number if that is larger; +Inf where
// there are NaNs.
func difference(a, b []float32) float64 {
	most, scale := 0.0, 1.0
	for i := range a {
		d := math.Abs(float64(a[i]) - float64(b[i]))
		if math.IsNaN(d) {
			return math.Inf(1)
		}
		most, scale = math.Max(most, d), math.Max(scale, math.Abs(float64(b[i])))
	}
	return most / scale
}
