package tensor

import (
	"maps"
	"math"
	"slices"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// allSpecs are specs and layerSpecs together.
func allSpecs() map[string]Spec {
	all := specs()
	maps.Copy(all, layerSpecs())
	return all
}

// specs are models of the simplest layers that between them use every shape of graph.
func specs() map[string]Spec {
	return map[string]Spec{
		"classifier": {
			Input: []int{4, 3},
			Layers: []LayerSpec{
				{Kind: "flatten"}, {Kind: "dense", Units: 7, Init: HeNormal}, {Kind: "relu"},
				{Kind: "dense", Units: 6, NoBias: true}, {Kind: "sigmoid"}, {Kind: "dense", Units: 5},
			},
			Loss: CrossEntropy,
		},
		"regression": {
			Input: []int{3},
			Layers: []LayerSpec{
				{Kind: "tanh"}, {Kind: "dense", Units: 8, Init: GlorotNormal}, {Kind: "tanh"},
				{Kind: "dense", Units: 2, Init: HeUniform}, {Kind: "sigmoid"},
			},
			Loss: MSE,
		},
		"residual": {
			Input: []int{5},
			Layers: []LayerSpec{
				{Kind: "dense", Units: 6, Name: "a"}, {Kind: "tanh", Name: "b"}, {Kind: "dense", Units: 6},
				{Kind: "add", From: "b"}, {Kind: "tanh", Name: "c"}, {Kind: "add", From: "b"},
				{Kind: "add", From: "a"}, {Kind: "add", From: "c"}, {Kind: "dense", Units: 3},
			},
			Loss: CrossEntropy,
		},
		"doubled": {
			Input:  []int{2},
			Layers: []LayerSpec{{Kind: "dense", Units: 3, Name: "a"}, {Kind: "add", From: "a"}, {Kind: "dense", Units: 2}},
			Loss:   MSE,
		},
	}
}

func mustBuild(t testing.TB, s Spec) *Model {
	t.Helper()
	m, err := Build(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// workspaceOn is NewWorkspaceOn, closed when the test ends.
func workspaceOn(t testing.TB, m *Model, backend kernels.Backend, maxBatch int) *Workspace {
	t.Helper()
	w, err := m.NewWorkspaceOn(backend, maxBatch)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	return w
}

// inferenceOn is NewInference, closed when the test ends.
func inferenceOn(t testing.TB, m *Model, backend kernels.Backend, maxBatch int) *Workspace {
	t.Helper()
	w, err := m.NewInference(backend, maxBatch)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	return w
}

// gradient is Gradient in the program's memory; it returns the loss.
func (w *Workspace) gradient(s StepContext, params, x, y []float32, n int, grad []float32, ready func(lo, hi int)) float32 {
	loss := []float32{float32(math.NaN())}
	w.Gradient(s, params, x, y, n, grad, loss, ready)
	return loss[0]
}

// samples returns n random samples and targets that fit the model.
func samples(m *Model, n int) (x, y []float32) {
	x, y = make([]float32, n*m.InputLen()), make([]float32, n*m.TargetLen())
	kernels.FillNormal(x, kernels.Key{Seed: 21}, 1)
	kernels.FillUniform(y, kernels.Key{Seed: 22}, 1)
	switch m.spec.Loss {
	case CrossEntropy:
		for i := range y {
			y[i] = float32(kernels.Key{Seed: 23}.Below(uint64(i), uint64(m.graph.loss.width)))
		}
	case BinaryCrossEntropy:
		for i := range y {
			y[i] = max(y[i], 0)
		}
	}
	if l := m.spec.Layers[0]; l.Kind == "embedding" {
		for i := range x {
			if l.Columns == nil || slices.Contains(l.Columns, i%m.InputLen()) {
				x[i] = float32(kernels.Key{Seed: 24}.Below(uint64(i), uint64(l.Vocab)))
			}
		}
	}
	return x, y
}

func sameBits(t *testing.T, what string, got, want []float32) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d numbers, want %d", what, len(got), len(want))
	}
	for i := range got {
		if kernels.Bits(got[i]) != kernels.Bits(want[i]) {
			t.Fatalf("%s: number %d is %x, want %x", what, i, got[i], want[i])
		}
	}
}
