package tensor

import (
	"math"
	"testing"
)

// Buffers whose contents are needed at the same time must not overlap, unless one moves into the other in place.
func TestPlanKeepsLiveBuffersApart(t *testing.T) {
	for name, s := range allSpecs() {
		m := mustBuild(t, s)
		for _, p := range []*program{m.graph.training(), m.graph.inference()} {
			p.plan()
			first, last := make([]int, len(p.widths)), make([]int, len(p.widths))
			for b := range first {
				first[b] = -1
			}
			for i := range p.code {
				for _, b := range p.code[i].touched() {
					if b > 0 {
						if first[b] < 0 {
							first[b] = i
						}
						last[b] = i
					}
				}
			}
			for a := 1; a < len(p.widths); a++ {
				for b := 1; b < a; b++ {
					apart := p.offsets[a]+p.widths[a] <= p.offsets[b] || p.offsets[b]+p.widths[b] <= p.offsets[a]
					if first[a] < 0 || first[b] < 0 || apart {
						continue
					}
					// Sharing is sound where one ends no later than the instruction that makes the other.
					if last[a] > first[b] && last[b] > first[a] {
						t.Errorf("%s: buffers %d and %d overlap while both are live", name, a, b)
					}
					if at := max(first[a], first[b]); (last[a] == first[b] || last[b] == first[a]) && !p.code[at].inPlace {
						t.Errorf("%s: instruction %d writes %d over %d, which it reads", name, at, a, b)
					}
				}
			}
		}
	}
}

// What lies in the arena before must not matter.
func TestGradientIgnoresOldMemory(t *testing.T) {
	for name, s := range allSpecs() {
		m := mustBuild(t, s)
		x, y := samples(m, 6)
		clean, dirty := make([]float32, m.Len()), make([]float32, m.Len())
		w := m.NewWorkspace(6)
		w.Gradient(StepContext{}, m.Init(1), x, y, 6, clean, nil)
		for i := range w.arena {
			w.arena[i] = float32(math.NaN())
		}
		for i := range dirty {
			dirty[i] = float32(math.NaN())
		}
		w.Gradient(StepContext{}, m.Init(1), x, y, 6, dirty, nil)
		sameBits(t, name, dirty, clean)
	}
}

func TestPlanReusesMemory(t *testing.T) {
	s := Spec{Input: []int{100}, Loss: MSE}
	for range 10 {
		s.Layers = append(s.Layers, LayerSpec{Kind: "dense", Units: 100}, LayerSpec{Kind: "tanh"})
	}
	m := mustBuild(t, s)
	// Training keeps each layer's output, in place of its product; of the two gradients of a
	// step one takes the place of an output that was used for the last time. Inference needs two buffers.
	if p := m.graph.training(); true {
		if p.plan(); p.floats != 1100 {
			t.Errorf("training plans %d floats a sample, 1100 expected", p.floats)
		}
	}
	if p := m.graph.inference(); true {
		if p.plan(); p.floats != 200 {
			t.Errorf("inference plans %d floats a sample, 200 expected", p.floats)
		}
	}
	if got := m.NewWorkspace(8).PeakBytes(); got != 4*(1100*8+8) {
		t.Errorf("workspace for 8 samples: %d bytes", got)
	}
}
