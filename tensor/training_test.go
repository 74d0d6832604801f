package tensor

import (
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// A sample has the same masks with others as without them, and others at another place or step.
func TestDropoutIsTheSamplesOwn(t *testing.T) {
	m := mustBuild(t, layerSpecs()["dropout"])
	const n = 8
	x, y := samples(m, n)
	params, in := m.Init(1), m.InputLen()
	of := func(s StepContext, lo, hi int) []float32 {
		grad := make([]float32, m.Len())
		m.NewWorkspace(3).gradient(s, params, x[lo*in:hi*in], y[lo:hi], hi-lo, grad, nil)
		return grad
	}
	whole := of(StepContext{Seed: 1, Step: 7, First: 16}, 0, n)
	halves := of(StepContext{Seed: 1, Step: 7, First: 16}, 0, 5)
	kernels.Add(halves, of(StepContext{Seed: 1, Step: 7, First: 21}, 5, n))
	for i, v := range whole {
		if math.Abs(float64(v-halves[i])) > 1e-5 {
			t.Fatalf("derivative %d is %g, of the halves %g", i, v, halves[i])
		}
	}
	for _, s := range []StepContext{{Seed: 2, Step: 7, First: 16}, {Seed: 1, Step: 8, First: 16}, {Seed: 1, Step: 7, First: 24}} {
		other, differ := of(s, 0, n), 0
		for i := range whole {
			if whole[i] != other[i] {
				differ++
			}
		}
		if differ < len(whole)/4 {
			t.Errorf("%+v: only %d of %d derivatives differ", s, differ, len(whole))
		}
	}
}

func TestRunningStatistics(t *testing.T) {
	m := mustBuild(t, Spec{Input: []int{2}, Loss: MSE, Layers: []LayerSpec{
		{Kind: "batchnorm", Momentum: 0.75}, {Kind: "dense", Units: 1},
	}})
	x, y := []float32{1, 10, 3, 30, 5, 20, 7, 20}, make([]float32, 4)
	params, grad := m.Init(1), make([]float32, m.Len())
	m.NewWorkspace(4).gradient(StepContext{}, params, x, y, 4, grad, nil)
	o := mustOptimizer(t, OptimizerSpec{Kind: "adamw", Rate: 0.1, WeightDecay: 0.5}, m.Params()...)
	state := make([]float32, o.StateLen(m.Len()))
	o.Update(1, 0.25, params, params, state, state, grad)
	for _, p := range m.Params() {
		want, checked := map[string][]float32{"0.mean": {1, 5}, "0.variance": {0.75 + 5.0/4, 0.75 + 50.0/4}}[p.Name]
		if checked != p.Statistic {
			t.Errorf("%s is a statistic: %v", p.Name, p.Statistic)
		}
		for i, v := range want {
			if got := params[p.Offset+i]; math.Abs(float64(got-v)) > 1e-5*float64(v) {
				t.Errorf("%s: %g after a step, want %g", p.Name, got, v)
			}
			if state[p.Offset+i] != 0 {
				t.Errorf("%s has an optimizer's state", p.Name)
			}
		}
	}
	// Inference goes by what was learned: the sample (5−ε, …) does not depend on its neighbours.
	alone, among := make([]float32, 1), make([]float32, 4)
	w := m.NewWorkspace(4)
	w.Predict(params, x[:2], 1, alone)
	w.Predict(params, x, 4, among)
	sameBits(t, "prediction", among[:1], alone)
}

func TestSequencesOfClasses(t *testing.T) {
	m := mustBuild(t, layerSpecs()["text"])
	if m.TargetLen() != 5 || m.OutputLen() != 35 || len(m.OutputShape()) != 2 {
		t.Errorf("%d targets, %d outputs, shape %v", m.TargetLen(), m.OutputLen(), m.OutputShape())
	}
	x, y := samples(m, 3)
	if _, correct := m.NewWorkspace(2).Loss(m.Init(1), x, y, 3); correct < 0 || correct > 15 {
		t.Errorf("%d correct of 15 labels", correct)
	}
}

func TestParameterNames(t *testing.T) {
	m := mustBuild(t, Spec{Input: []int{4}, Loss: CrossEntropy, Layers: []LayerSpec{
		{Kind: "embedding", Vocab: 5, Dim: 4, Name: "tokens"},
		{Kind: "residual", Layers: []LayerSpec{{Kind: "dense", Units: 4}}},
		{Kind: "transformer", Heads: 2}, {Kind: "lstm", Units: 2, NoBias: true}, {Kind: "dense", Units: 5},
	}})
	want := []string{
		"tokens.weight", "1.0.weight", "1.0.bias", "2.norm1.gain", "2.norm1.bias",
		"2.attention.query.weight", "2.attention.key.weight", "2.attention.value.weight",
		"2.attention.query.bias", "2.attention.key.bias", "2.attention.value.bias",
		"2.attention.output.weight", "2.attention.output.bias", "2.norm2.gain", "2.norm2.bias",
		"2.mlp.hidden.weight", "2.mlp.hidden.bias", "2.mlp.output.weight", "2.mlp.output.bias",
		"3.input.weight", "3.hidden.weight", "4.weight", "4.bias",
	}
	for i, p := range m.Params() {
		if i >= len(want) || p.Name != want[i] {
			t.Fatalf("parameter %d is %s, expected %v", i, p.Name, want)
		}
	}
}
