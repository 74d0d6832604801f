package tensor

import (
	"testing"

	"github.com/autonet/autonet/kernels"
)

// BenchmarkStep measures whole training steps, gradient and update, of typical models on one goroutine of each fast
// backend: `-cpuprofile` of one of them shows what to cut next.
func BenchmarkStep(b *testing.B) {
	for _, c := range []struct {
		name  string
		spec  Spec
		batch int
	}{
		{"mlp", Spec{
			Input: []int{784}, Loss: CrossEntropy,
			Layers: []LayerSpec{
				{Kind: "dense", Units: 512}, {Kind: "relu"}, {Kind: "dense", Units: 256}, {Kind: "relu"}, {Kind: "dense", Units: 10},
			},
		}, 128},
		{"convolutions", Spec{
			Input: []int{1, 28, 28}, Loss: CrossEntropy,
			Layers: []LayerSpec{
				{Kind: "conv2d", Filters: 16, Kernel: Sides{5}}, {Kind: "relu"}, {Kind: "max_pool", Size: Sides{2}},
				{Kind: "conv2d", Filters: 32, Kernel: Sides{3}}, {Kind: "batchnorm"}, {Kind: "relu"}, {Kind: "max_pool", Size: Sides{2}},
				{Kind: "flatten"}, {Kind: "dense", Units: 10},
			},
		}, 64},
		{"transformer", Spec{
			Input: []int{64, 128}, Loss: CrossEntropy,
			Layers: []LayerSpec{
				{Kind: "transformer", Heads: 4, Causal: true, Dropout: 0.1}, {Kind: "transformer", Heads: 4, Causal: true, Dropout: 0.1},
				{Kind: "layernorm"}, {Kind: "mean"}, {Kind: "dense", Units: 10},
			},
		}, 8},
		{"lstm", Spec{
			Input: []int{32, 64}, Loss: CrossEntropy, Layers: []LayerSpec{{Kind: "lstm", Units: 64}, {Kind: "dense", Units: 10}},
		}, 64},
		{"gru", Spec{
			Input: []int{32, 64}, Loss: CrossEntropy,
			Layers: []LayerSpec{{Kind: "gru", Units: 64, Sequences: true}, {Kind: "mean"}, {Kind: "dense", Units: 10}},
		}, 64},
	} {
		for _, backend := range kernels.Backends()[1:] {
			b.Run(c.name+"/"+backend.Name(), func(b *testing.B) { benchmarkStep(b, backend, c.spec, c.batch) })
		}
	}
}

func benchmarkStep(b *testing.B, backend kernels.Backend, s Spec, batch int) {
	m := mustBuild(b, s)
	o, err := NewOptimizer(backend, OptimizerSpec{Kind: "adam", Rate: 1e-3}, m.Params())
	if err != nil {
		b.Fatal(err)
	}
	x, y := samples(m, batch)
	params, grad, state := m.Init(1), make([]float32, m.Len()), make([]float32, o.StateLen(m.Len()))
	w := workspaceOn(b, m, backend, batch)
	step, loss := int64(0), make([]float32, 1)
	for b.Loop() {
		step++
		w.Gradient(StepContext{Seed: 1, Step: step}, params, x, y, batch, grad, loss, nil)
		o.Update(step, 1/float32(batch), params, params, state, state, grad)
	}
	b.ReportMetric(float64(batch*b.N)/b.Elapsed().Seconds(), "samples/s")
}
