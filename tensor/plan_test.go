package tensor

import (
	"fmt"
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// Buffers whose contents are needed at the same time must not overlap, unless one moves into the other in place.
func TestPlanKeepsLiveBuffersApart(t *testing.T) {
	for name, s := range allSpecs() {
		for _, fault := range planFaults(mustBuild(t, s)) {
			t.Errorf("%s: %s", name, fault)
		}
	}
}

// planFaults lists what is wrong with a model's plans.
func planFaults(m *Model) (faults []string) {
	for _, p := range []*program{m.graph.training(), m.graph.inference()} {
		p.plan()
		first, last := lives(p)
		for a := 1; a < len(p.widths); a++ {
			if first[a] >= 0 && p.offsets[a]+p.widths[a] > p.floats {
				faults = append(faults, fmt.Sprintf("buffer %d reaches beyond the arena", a))
			}
			for b := 1; b < a; b++ {
				apart := p.offsets[a]+p.widths[a] <= p.offsets[b] || p.offsets[b]+p.widths[b] <= p.offsets[a]
				if first[a] < 0 || first[b] < 0 || apart {
					continue
				}
				// Sharing is sound where one ends no later than the instruction that makes the other.
				if last[a] > first[b] && last[b] > first[a] {
					faults = append(faults, fmt.Sprintf("buffers %d and %d overlap while both are live", a, b))
				}
				at := max(first[a], first[b])
				if (last[a] == first[b] || last[b] == first[a]) && !movesBetween(&p.code[at], a, b) {
					faults = append(faults, fmt.Sprintf("instruction %d writes %d over %d, which it reads", at, a, b))
				}
			}
		}
	}
	return faults
}

func movesBetween(i *instruction, a, b int) bool {
	if !i.inPlace {
		return false
	}
	dst, src := i.moves()
	return dst == a && src == b || dst == b && src == a
}

// lives returns the first and the last instruction that touch each buffer, −1 for none.
func lives(p *program) (first, last []int) {
	first, last = make([]int, len(p.widths)), make([]int, len(p.widths))
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
	return first, last
}

// What lies in the arena before must not matter.
func TestGradientIgnoresOldMemory(t *testing.T) {
	for name, s := range allSpecs() {
		m := mustBuild(t, s)
		x, y := samples(m, 6)
		clean, dirty := make([]float32, m.Len()), make([]float32, m.Len())
		w := m.NewWorkspace(6)
		w.gradient(StepContext{}, m.Init(1), x, y, 6, clean, nil)
		for i := range w.arena {
			w.arena[i] = float32(math.NaN())
		}
		for i := range dirty {
			dirty[i] = float32(math.NaN())
		}
		w.gradient(StepContext{}, m.Init(1), x, y, 6, dirty, nil)
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
	if got := m.NewWorkspace(8).PeakBytes(); got != 4*(1100*8+2*64+64+1) || m.PeakBytes(kernels.Portable(), 8) != got {
		t.Errorf("workspace for 8 samples: %d bytes, foretold %d", got, m.PeakBytes(kernels.Portable(), 8))
	}
	if got := inferenceOn(t, m, kernels.Portable(), 8).PeakBytes(); got != 4*(200*8+2*64+64+1) {
		t.Errorf("workspace for inference: %d bytes", got)
	}
}

// A product applies the activation behind it by itself, in training where its gradient needs no more than its output.
func TestFusion(t *testing.T) {
	count := func(p *program) (fused, alone int) {
		for _, i := range p.code {
			if i.code != forward {
				continue
			}
			switch op := i.op.(type) {
			case dense:
				if op.f != (kernels.Activation{}) {
					fused++
				}
			case activation:
				alone++
			}
		}
		return fused, alone
	}
	of := func(kind string) *Model {
		return mustBuild(t, Spec{Input: []int{3}, Loss: MSE, Layers: []LayerSpec{
			{Kind: "dense", Units: 3, Name: "a"}, {Kind: kind}, {Kind: "dense", Units: 3}, {Kind: kind}, {Kind: "add", From: "a"},
		}})
	}
	for _, c := range []struct {
		kind, program string
		fused, alone  int
	}{
		{"relu", "training", 1, 1}, {"relu", "inference", 1, 1}, {"gelu", "training", 0, 2}, {"gelu", "inference", 1, 1},
	} {
		p := of(c.kind).graph.training()
		if c.program == "inference" {
			p = of(c.kind).graph.inference()
		}
		if fused, alone := count(p); fused != c.fused || alone != c.alone {
			t.Errorf("%s in %s: %d fused and %d alone, want %d and %d", c.kind, c.program, fused, alone, c.fused, c.alone)
		}
	}
}
