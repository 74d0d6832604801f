package tensor

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestBuild(t *testing.T) {
	m := mustBuild(t, specs()["classifier"])
	if m.InputLen() != 12 || m.OutputLen() != 5 || m.TargetLen() != 1 || m.Len() != 12*7+7+7*6+6*5+5 {
		t.Errorf("input %d, output %d, target %d, parameters %d", m.InputLen(), m.OutputLen(), m.TargetLen(), m.Len())
	}
	next := 0
	var names []string
	for _, p := range m.Params() {
		if p.Offset != next {
			t.Errorf("%s starts at %d, expected %d", p.Name, p.Offset, next)
		}
		next += p.Len
		names = append(names, p.Name)
	}
	if want := []string{"1.weight", "1.bias", "3.weight", "5.weight", "5.bias"}; next != m.Len() || !slices.Equal(names, want) {
		t.Errorf("parameters %v of %d floats", names, next)
	}
	if p := m.Params()[0]; !slices.Equal(p.Shape, []int{7, 12}) {
		t.Errorf("a weight has shape [units, inputs]; got %v", p.Shape)
	}
	if r := mustBuild(t, specs()["residual"]); r.Params()[0].Name != "a.weight" {
		t.Errorf("a named layer's parameter is called %s", r.Params()[0].Name)
	}
}

// faulty is a model with one fault, and where Build must find it.
type faulty struct {
	name   string
	input  []int
	layers []LayerSpec
	loss   string
	layer  int
	field  string
	part   string
}

func (c *faulty) check(t *testing.T) {
	_, err := Build(Spec{Input: c.input, Layers: c.layers, Loss: c.loss})
	var fault *LayerError
	if !errors.As(err, &fault) {
		t.Fatalf("error %v, a LayerError expected", err)
	}
	if fault.Layer != c.layer || fault.Field != c.field || !strings.Contains(fault.Error(), c.part) {
		t.Errorf("layer %d, field %q: %v", fault.Layer, fault.Field, fault)
	}
}

func TestBuildNamesTheFault(t *testing.T) {
	dense := LayerSpec{Kind: "dense", Units: 3}
	for _, c := range []faulty{
		{"unknown kind", []int{2}, []LayerSpec{dense, {Kind: "conv"}}, CrossEntropy, 1, "kind", `"conv"`},
		{"softmax", []int{2}, []LayerSpec{dense, {Kind: "softmax"}}, CrossEntropy, 1, "kind", "applies softmax itself"},
		{"no units", []int{2}, []LayerSpec{{Kind: "dense"}}, CrossEntropy, 0, "units", "got 0"},
		{"negative units", []int{2}, []LayerSpec{{Kind: "dense", Units: -1}}, CrossEntropy, 0, "units", "got -1"},
		{"units on relu", []int{2}, []LayerSpec{dense, {Kind: "relu", Units: 2}}, CrossEntropy, 1, "units", "takes no units"},
		{"no_bias on relu", []int{2}, []LayerSpec{dense, {Kind: "relu", NoBias: true}}, CrossEntropy, 1, "no_bias", "takes no"},
		{"init", []int{2}, []LayerSpec{{Kind: "dense", Units: 2, Init: "ones"}}, CrossEntropy, 0, "init", `"ones"`},
		{"not flat", []int{2, 2}, []LayerSpec{dense}, CrossEntropy, 0, "kind", "flatten"},
		{"no loss", []int{2}, []LayerSpec{dense}, "", -1, "loss", "expected"},
		{"one class", []int{2}, []LayerSpec{{Kind: "dense", Units: 1}}, CrossEntropy, -1, "loss", "2 or more"},
		{"no input", nil, []LayerSpec{dense}, MSE, -1, "input", "got none"},
		{"empty side", []int{2, 0}, []LayerSpec{dense}, MSE, -1, "input", "[2 0]"},
		{"huge input", []int{1 << 30, 1 << 30}, []LayerSpec{dense}, MSE, -1, "input", "at most"},
		{"no layers", []int{2}, nil, MSE, -1, "layers", "got 0"},
		{"nothing to learn", []int{2}, []LayerSpec{{Kind: "tanh"}}, MSE, -1, "layers", "dense"},
		{"too many parameters", []int{1 << 20}, []LayerSpec{{Kind: "dense", Units: 1 << 20}}, MSE, 0, "units", "parameters"},
		{"bad name", []int{2}, []LayerSpec{{Kind: "dense", Units: 2, Name: "a/b"}}, MSE, 0, "name", "letters"},
		{"number as name", []int{2}, []LayerSpec{{Kind: "dense", Units: 2, Name: "7"}}, MSE, 0, "name", "not a number"},
		{"name twice", []int{2}, []LayerSpec{{Kind: "dense", Units: 2, Name: "a"}, {Kind: "tanh", Name: "a"}}, MSE, 1, "name", "layer 0"},
		{"from nowhere", []int{2}, []LayerSpec{dense, {Kind: "add", From: "a"}}, MSE, 1, "from", "earlier layer"},
		{"from itself", []int{2}, []LayerSpec{dense, {Kind: "add", From: "a", Name: "a"}}, MSE, 1, "from", "earlier layer"},
		{"from another shape", []int{2}, []LayerSpec{{Kind: "tanh", Name: "a"}, dense, {Kind: "add", From: "a"}}, MSE, 2, "from", "shape [3]"},
	} {
		t.Run(c.name, c.check)
	}
}

func TestBuildNamesTheShapes(t *testing.T) {
	dense := LayerSpec{Kind: "dense", Units: 3}
	for _, c := range []faulty{
		{"no image", []int{10}, []LayerSpec{{Kind: "conv2d", Filters: 2, Kernel: Sides{3}}}, MSE, 0, "kind", "expects [channels, height, width] or [height, width], got shape [10]"},
		{"no kernel", []int{4, 4}, []LayerSpec{{Kind: "conv2d", Filters: 2}}, MSE, 0, "kernel", "from 1"},
		{"three sides", []int{4, 4}, []LayerSpec{{Kind: "conv2d", Filters: 2, Kernel: Sides{1, 2, 3}}}, MSE, 0, "kernel", "[1 2 3]"},
		{"large kernel", []int{4, 4}, []LayerSpec{{Kind: "conv2d", Filters: 2, Kernel: Sides{5}}}, MSE, 0, "kernel", "[4 4]"},
		{"groups", []int{3, 4, 4}, []LayerSpec{{Kind: "conv2d", Filters: 4, Kernel: Sides{2}, Groups: 2}}, MSE, 0, "groups", "3 channels"},
		{"large pool", []int{4, 4}, []LayerSpec{{Kind: "max_pool", Size: Sides{5}}}, MSE, 0, "size", "[4 4]"},
		{"pool of padding", []int{4, 4}, []LayerSpec{{Kind: "max_pool", Size: Sides{2}, Padding: Sides{2}}}, MSE, 0, "padding", "less than"},
		{"pool of three sides", []int{4, 4}, []LayerSpec{{Kind: "avg_pool", Size: Sides{2, 2, 2}}}, MSE, 0, "size", "[4 4]"},
		{"reshape", []int{6}, []LayerSpec{{Kind: "reshape", Shape: []int{2, 4}}}, MSE, 0, "shape", "[6]"},
		{"rate", []int{6}, []LayerSpec{{Kind: "dropout", Rate: 1}}, MSE, 0, "rate", "below 1"},
		{"heads", []int{4, 6}, []LayerSpec{{Kind: "attention", Heads: 4}}, MSE, 0, "heads", "[4 6]"},
		{"no sequence", []int{6}, []LayerSpec{{Kind: "transformer", Heads: 4}}, MSE, 0, "kind", "[6]"},
		{"norm", []int{4, 6}, []LayerSpec{{Kind: "transformer", Heads: 2, Norm: "batchnorm"}}, MSE, 0, "norm", "rmsnorm"},
		{"activation", []int{4, 6}, []LayerSpec{{Kind: "transformer", Heads: 2, Activation: "swish"}}, MSE, 0, "activation", "silu"},
		{"late ids", []int{4}, []LayerSpec{{Kind: "tanh"}, {Kind: "embedding", Vocab: 3, Dim: 2}}, MSE, 1, "kind", "before any other"},
		{"columns", []int{4}, []LayerSpec{{Kind: "embedding", Vocab: 3, Dim: 2, Columns: []int{1, 4}}}, MSE, 0, "columns", "0 to 3"},
		{"columns twice", []int{4}, []LayerSpec{{Kind: "embedding", Vocab: 3, Dim: 2, Columns: []int{1, 1}}}, MSE, 0, "columns", "once"},
		{"encoding", []int{4, 2}, []LayerSpec{{Kind: "positional", Encoding: "rotary"}}, MSE, 0, "encoding", "sinusoidal"},
		{"scale", []int{4}, []LayerSpec{{Kind: "dense", Units: 2, Scale: 2}}, MSE, 0, "scale", "glorot_uniform"},
		{"residual", []int{4}, []LayerSpec{{Kind: "residual", Layers: []LayerSpec{{Kind: "tanh"}, {Kind: "dense", Units: 3}}}}, MSE, 0, "layers", "[4]"},
		{"nothing inside", []int{4}, []LayerSpec{{Kind: "residual"}}, MSE, 0, "layers", "none"},
		{"inside", []int{4}, []LayerSpec{dense, {Kind: "residual", Layers: []LayerSpec{{Kind: "relu"}, {Kind: "dense"}}}}, MSE, 1, "units", "layer 1.1"},
		{"from the one around", []int{2}, []LayerSpec{{Kind: "residual", Name: "r", Layers: []LayerSpec{{Kind: "add", From: "r"}}}}, MSE, 0, "from", "earlier"},
		{"concat", []int{2, 3, 3}, []LayerSpec{{Kind: "tanh", Name: "a"}, {Kind: "max_pool", Size: Sides{2}}, {Kind: "concat", From: "a"}}, MSE, 2, "from", "[2 3 3]"},
		{"large memory", []int{1 << 20, 16}, []LayerSpec{{Kind: "gru", Units: 1 << 12}}, MSE, 0, "kind", "in the whole model"},
		{"large output", []int{1 << 12}, []LayerSpec{{Kind: "embedding", Vocab: 2, Dim: 1 << 14}}, MSE, 0, "kind", "at most"},
	} {
		t.Run(c.name, c.check)
	}
}

func TestBuildReportsEveryFault(t *testing.T) {
	_, err := Build(Spec{
		Input: []int{2}, Loss: "hinge",
		Layers: []LayerSpec{{Kind: "dense", Units: 2, Init: "ones"}, {Kind: "relu", Units: 3}, {Kind: "gulp"}},
	})
	if n := len(Faults(err)); n != 4 {
		t.Errorf("%d faults found, 4 expected: %v", n, err)
	}
}

func TestCanonicalFillsDefaults(t *testing.T) {
	m := mustBuild(t, Spec{Input: []int{2}, Layers: []LayerSpec{{Kind: "dense", Units: 3}, {Kind: "relu", Name: "r"}}, Loss: MSE})
	want := `{"input":[2],"layers":[{"kind":"dense","units":3,"init":"glorot_uniform"},{"kind":"relu","name":"r"}],"loss":"mse"}`
	if got := string(m.Canonical()); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestBuildDoesNotKeepTheCallersSpec(t *testing.T) {
	s := specs()["classifier"]
	m := mustBuild(t, s)
	was := string(m.Canonical())
	s.Input[0], s.Layers[1].Units = 99, 99
	m.Spec().Input[0], m.Params()[0].Shape[0] = 98, 98
	if string(m.Canonical()) != was || m.params[0].Shape[0] != 7 {
		t.Error("the model changed with the caller's slices")
	}
}

func TestOutline(t *testing.T) {
	m := mustBuild(t, Spec{
		Input: []int{2, 3},
		Layers: []LayerSpec{
			{Kind: "reshape", Shape: []int{2, 3}},
			{Kind: "residual", Name: "block", Layers: []LayerSpec{{Kind: "dense", Units: 3}, {Kind: "relu"}}},
			{Kind: "last"}, {Kind: "dense", Units: 2},
		},
		Loss: CrossEntropy,
	})
	layers := m.Outline()
	if len(layers) != 4 || len(layers[1].Inside) != 2 {
		t.Fatalf("%d layers, %d of them inside the second", len(layers), len(layers[1].Inside))
	}
	inside := layers[1].Inside[0]
	if inside.Prefix+"weight" != m.Params()[0].Name || !inside.In.Sequence || !slices.Equal(inside.Out.Shape, []int{2, 3}) {
		t.Errorf("the layer inside is %+v, the first parameter %q", inside, m.Params()[0].Name)
	}
	if last := layers[3]; last.In.Sequence || !slices.Equal(last.In.Shape, []int{3}) || !slices.Equal(last.Out.Shape, []int{2}) {
		t.Errorf("the last layer is %+v", last)
	}
}

func TestLossFaults(t *testing.T) {
	for field, s := range map[string]Spec{
		"loss":            {Loss: CrossEntropy, Input: []int{2, 3}, Layers: []LayerSpec{{Kind: "conv1d", Filters: 2, Kernel: Sides{1}}}},
		"label_smoothing": {Loss: MSE, LabelSmoothing: 0.1},
		"delta":           {Loss: MAE, Delta: 1},
	} {
		if s.Layers == nil {
			s.Input, s.Layers = []int{2}, []LayerSpec{{Kind: "dense", Units: 2}}
		}
		var fault *LayerError
		if _, err := Build(s); !errors.As(err, &fault) || fault.Field != field || fault.Layer != -1 {
			t.Errorf("%s: %v", field, err)
		}
	}
}

func TestDepthAndCount(t *testing.T) {
	deep := LayerSpec{Kind: "tanh"}
	for range MaxDepth + 1 {
		deep = LayerSpec{Kind: "residual", Layers: []LayerSpec{deep}}
	}
	many := LayerSpec{Kind: "residual", Layers: slices.Repeat([]LayerSpec{{Kind: "tanh"}}, MaxLayers)}
	for _, l := range []LayerSpec{deep, many} {
		_, err := Build(Spec{Input: []int{2}, Loss: MSE, Layers: []LayerSpec{{Kind: "dense", Units: 2}, l}})
		if n := len(Faults(err)); n != 1 {
			t.Errorf("%d faults: %v", n, err)
		}
	}
}
