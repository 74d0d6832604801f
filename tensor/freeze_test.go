package tensor

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// Every layer predicts the same bits with frozen parameters, on every backend, however many samples there are; without
// garbage, and without a product that would lay weights out again.
func TestFrozenPredictsTheSame(t *testing.T) {
	for name, spec := range allSpecs() {
		m := mustBuild(t, spec)
		params := m.Init(3)
		for _, b := range append(kernels.Backends(), kernels.WithThreads(kernels.Best(), 2)) {
			frozen := mustFreeze(t, m, b, params)
			for _, n := range []int{1, 2, 7, 20} {
				x, _ := samples(m, n)
				want, got := make([]float32, n*m.OutputLen()), make([]float32, n*m.OutputLen())
				inferenceOn(t, m, b, 8).Predict(params, x, n, want)
				counted := &counting{Backend: b}
				w := inferenceOn(t, m, counted, 8)
				w.PredictFrozen(frozen, x, n, got)
				sameBits(t, fmt.Sprintf("%s on %s, %d samples", name, b.Name(), n), got, want)
				if counted.products[kernels.NT] != 0 {
					t.Errorf("%s: %d products of weights as they lie", name, counted.products[kernels.NT])
				}
				if garbage := testing.AllocsPerRun(3, func() { w.PredictFrozen(frozen, x, n, got) }); garbage != 0 {
					t.Errorf("%s on %s: %g allocations a call", name, b.Name(), garbage)
				}
			}
		}
	}
}

// Layers wide enough for several panels, whose last is not full, and for threads.
func TestFrozenWideLayers(t *testing.T) {
	for _, spec := range []Spec{
		{Input: []int{300}, Loss: MSE, Layers: []LayerSpec{{Kind: "dense", Units: 1000}, {Kind: "gelu"}, {Kind: "dense", Units: 150}, {Kind: "relu"}, {Kind: "dense", Units: 9}}},
		{Input: []int{3, 80}, Loss: MSE, Layers: []LayerSpec{{Kind: "gru", Units: 70, Sequences: true}, {Kind: "lstm", Units: 50}}},
		{Input: []int{5, 96}, Loss: MSE, Layers: []LayerSpec{{Kind: "transformer", Heads: 3}, {Kind: "mean"}}},
	} {
		m := mustBuild(t, spec)
		params := m.Init(4)
		frozen := mustFreeze(t, m, kernels.Best(), params)
		if least := 4 * int64(m.Len()) * 9 / 10; frozen.Bytes() < least {
			t.Errorf("%d bytes of copies, at least %d expected", frozen.Bytes(), least)
		}
		x, _ := samples(m, 70)
		want, got := make([]float32, 70*m.OutputLen()), make([]float32, 70*m.OutputLen())
		inferenceOn(t, m, kernels.Portable(), 70).Predict(params, x, 70, want)
		for _, b := range append(kernels.Backends(), kernels.WithThreads(kernels.Best(), 2)) {
			for _, chunk := range []int{1, 5, 70} {
				inferenceOn(t, m, b, chunk).PredictFrozen(frozen, x, 70, got)
				sameBits(t, fmt.Sprintf("%s, chunks of %d", b.Name(), chunk), got, want)
			}
		}
	}
}

func mustFreeze(t *testing.T, m *Model, b kernels.Backend, params []float32) *Frozen {
	t.Helper()
	f, err := m.Freeze(b, params)
	if err != nil {
		t.Fatal(err)
	}
	return f
}
