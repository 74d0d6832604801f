package onnx

import (
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

type layers = []tensor.LayerSpec

// specs are models that between them use every kind of layer.
func specs() map[string]tensor.Spec {
	block := tensor.LayerSpec{Kind: "transformer", Heads: 2, Hidden: 12, Causal: true}
	plain := tensor.LayerSpec{Kind: "transformer", Heads: 4, Norm: "rmsnorm", Activation: "silu", NoBias: true, Dropout: 0.1}
	return map[string]tensor.Spec{
		"dense": {Input: []int{4, 3}, Loss: tensor.CrossEntropy, Layers: layers{
			{Kind: "flatten"}, {Kind: "dense", Units: 7, Name: "first"}, {Kind: "relu"}, {Kind: "dropout", Rate: 0.5},
			{Kind: "dense", Units: 6, NoBias: true}, {Kind: "sigmoid"}, {Kind: "dense", Units: 6}, {Kind: "tanh"},
			{Kind: "dense", Units: 6}, {Kind: "leaky_relu", Slope: 0.2}, {Kind: "dense", Units: 6}, {Kind: "gelu"},
			{Kind: "dense", Units: 6}, {Kind: "gelu_tanh"}, {Kind: "dense", Units: 6}, {Kind: "silu"}, {Kind: "dense", Units: 5},
		}},
		"joins": {Input: []int{5}, Loss: tensor.MSE, Layers: layers{
			{Kind: "dense", Units: 6, Name: "a"}, {Kind: "tanh", Name: "b"}, {Kind: "dense", Units: 6}, {Kind: "add", From: "b"},
			{Kind: "residual", Layers: layers{{Kind: "layernorm"}, {Kind: "dense", Units: 6}, {Kind: "relu"}}},
			{Kind: "concat", From: "a"}, {Kind: "batchnorm"}, {Kind: "rmsnorm"}, {Kind: "dense", Units: 3},
		}},
		"images": {Input: []int{11, 9}, Loss: tensor.CrossEntropy, Layers: layers{
			{Kind: "conv2d", Filters: 4, Kernel: tensor.Sides{3}, Padding: tensor.Sides{1}}, {Kind: "batchnorm", Name: "norm"}, {Kind: "relu"},
			{Kind: "max_pool", Size: tensor.Sides{2}}, {Kind: "conv2d", Filters: 4, Kernel: tensor.Sides{3}, Groups: 4, Padding: tensor.Sides{1}, Name: "deep"},
			{Kind: "conv2d", Filters: 6, Kernel: tensor.Sides{2, 1}, Stride: tensor.Sides{2, 1}, NoBias: true}, {Kind: "relu", Name: "kept"},
			{Kind: "conv2d", Filters: 2, Kernel: tensor.Sides{1}}, {Kind: "concat", From: "kept"},
			{Kind: "avg_pool", Size: tensor.Sides{2}, Stride: tensor.Sides{1}, Padding: tensor.Sides{1}},
			{Kind: "global_avg_pool"}, {Kind: "dense", Units: 3},
		}},
		"signals": {Input: []int{2, 12}, Loss: tensor.MSE, Layers: layers{
			{Kind: "conv1d", Filters: 3, Kernel: tensor.Sides{3}, Padding: tensor.Sides{1}}, {Kind: "relu"}, {Kind: "max_pool", Size: tensor.Sides{2}},
			{Kind: "transpose"}, {Kind: "dense", Units: 4}, {Kind: "layernorm"}, {Kind: "mean"}, {Kind: "dense", Units: 2},
		}},
		"gpt": {Input: []int{8}, Loss: tensor.CrossEntropy, Layers: layers{
			{Kind: "embedding", Vocab: 11, Dim: 8}, {Kind: "positional"}, block, block, {Kind: "layernorm"}, {Kind: "dense", Units: 11, NoBias: true},
		}},
		"encoder": {Input: []int{6, 8}, Loss: tensor.CrossEntropy, Layers: layers{
			{Kind: "reshape", Shape: []int{6, 8}}, {Kind: "positional", Encoding: tensor.Sinusoidal}, plain,
			{Kind: "attention", Heads: 2}, {Kind: "mean"}, {Kind: "dense", Units: 3},
		}},
		"gru": {Input: []int{5, 3}, Loss: tensor.MSE, Layers: layers{
			{Kind: "gru", Units: 4, Sequences: true}, {Kind: "gru", Units: 3, NoBias: true}, {Kind: "dense", Units: 2},
		}},
		"lstm": {Input: []int{5, 3}, Loss: tensor.MSE, Layers: layers{
			{Kind: "lstm", Units: 4, Sequences: true}, {Kind: "lstm", Units: 3, Sequences: true}, {Kind: "last"}, {Kind: "dense", Units: 2},
		}},
		"table": {Input: []int{5}, Loss: tensor.MSE, Layers: layers{
			{Kind: "embedding", Columns: []int{1, 3}, Vocab: 4, Dim: 3}, {Kind: "dense", Units: 4}, {Kind: "relu"}, {Kind: "dense", Units: 1},
		}},
	}
}

// trained builds a model with parameters that no initialisation gives: none of them is 0 or 1, and variances are positive.
func trained(t testing.TB, s tensor.Spec) (*tensor.Model, []float32) {
	t.Helper()
	m, err := tensor.Build(s)
	if err != nil {
		t.Fatal(err)
	}
	params := make([]float32, m.Len())
	kernels.FillUniform(params, kernels.Key{Seed: 5}, 0.4)
	for _, p := range m.Params() {
		for i := p.Offset; p.Statistic && i < p.Offset+p.Len; i++ {
			params[i] = float32(math.Abs(float64(params[i]))) + 0.1
		}
	}
	return m, params
}

// samplesFor returns n samples that the model can take.
func samplesFor(m *tensor.Model, n int) []float32 {
	x := make([]float32, n*m.InputLen())
	kernels.FillNormal(x, kernels.Key{Seed: 6}, 1)
	if l := m.Spec().Layers[0]; l.Kind == "embedding" {
		for i := range x {
			if column := i % m.InputLen(); l.Columns == nil || column == 1 || column == 3 {
				x[i] = float32(i * 7 % l.Vocab)
			}
		}
	}
	return x
}

func predict(m *tensor.Model, params, x []float32, n int) []float32 {
	out := make([]float32, n*m.OutputLen())
	m.NewWorkspace(n).Predict(params, x, n, out)
	return out
}

func exported(t testing.TB, m *tensor.Model, params []float32) []byte {
	t.Helper()
	b, err := Export(m, params, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestExportComputesTheSame runs each exported graph by the evaluator, which shares no arithmetic with tensor.
func TestExportComputesTheSame(t *testing.T) {
	for name, spec := range specs() {
		m, params := trained(t, spec)
		file, err := decode(exported(t, m, params))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		e, err := newEvaluator(file, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		const n = 3
		x := samplesFor(m, n)
		in := floats(append([]int{n}, spec.Input...), x)
		e.set("input", castTo(in, file.graph.inputs[0].elemType == typeInt64))
		if err := e.run(file.graph.nodes); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if d := difference(e.values["output"].f, predict(m, params, x, n)); d > 1e-5 {
			t.Errorf("%s: the graph's outputs are %.3g off", name, d)
		}
	}
}

// TestFlatSteps imports a graph whose output draws samples and steps together, as training code often does.
func TestFlatSteps(t *testing.T) {
	m, params := trained(t, specs()["gpt"])
	file, err := decode(exported(t, m, params))
	if err != nil {
		t.Fatal(err)
	}
	x := &exporter{graph: file.graph, taken: map[string]bool{"output": true}, last: "output"}
	x.then("Reshape", []string{x.integers("rows", -1, 11)})
	file.graph.outputs[0].name = x.last
	back, err := Import(encode(file), ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	in := samplesFor(m, 2)
	if d := difference(predict(back.Model, back.Params, in, 2), predict(m, params, in, 2)); d > 1e-5 {
		t.Errorf("predictions are %.3g off", d)
	}
}

// TestRoundTrip imports each exported graph and compares predictions. Columns of tables have no way back.
func TestRoundTrip(t *testing.T) {
	for name, spec := range specs() {
		if name == "table" {
			continue
		}
		m, params := trained(t, spec)
		back, err := Import(exported(t, m, params), ImportOptions{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		const n = 4
		x := samplesFor(m, n)
		if d := difference(predict(back.Model, back.Params, x, n), predict(m, params, x, n)); d > 1e-5 {
			t.Errorf("%s: predictions are %.3g off after export and import", name, d)
		}
		if back.Difference > 1e-5 {
			t.Errorf("%s: %.3g off the graph", name, back.Difference)
		}
	}
}
