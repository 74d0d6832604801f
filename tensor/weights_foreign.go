package tensor

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/autonet/autonet/kernels"
)

// MapWeights fills a model's parameters from the tensors of a foreign file. A parameter takes the tensor that names gives
// it, or else the one of its own name, or else the only one left of its shape where it is the only one left of that
// shape. Anything else is refused with a list of both sides. NaNs become the canonical one.
func (m *Model) MapWeights(tensors []NamedTensor, names map[string]string) ([]float32, error) {
	byName := make(map[string]int, len(tensors))
	for i, t := range tensors {
		byName[t.Name] = i
	}
	chosen, taken := make([]int, len(m.params)), make([]bool, len(tensors))
	for i, p := range m.params {
		chosen[i] = -1
		name, given := names[p.Name]
		if !given {
			name = p.Name
		}
		j, there := byName[name]
		switch {
		case given && !there:
			return nil, fmt.Errorf("parameter %q: the file has no tensor %q", p.Name, name)
		case there && (given || slices.Equal(tensors[j].Shape, p.Shape)):
			chosen[i], taken[j] = j, true
		}
	}
	if err := m.mapByShape(tensors, chosen, taken); err != nil {
		return nil, err
	}
	flat := make([]float32, m.length)
	for i, p := range m.params {
		t := tensors[chosen[i]]
		if !slices.Equal(t.Shape, p.Shape) {
			return nil, fmt.Errorf("parameter %q: shape %v expected, tensor %q has %v", p.Name, p.Shape, t.Name, t.Shape)
		}
		x, err := t.Floats()
		if err != nil {
			return nil, fmt.Errorf("parameter %q: %w", p.Name, err)
		}
		for j, v := range x {
			flat[p.Offset+j] = math.Float32frombits(kernels.Bits(v))
		}
	}
	return flat, nil
}

// mapByShape chooses tensors for the parameters that have none yet, where shapes leave one way only.
func (m *Model) mapByShape(tensors []NamedTensor, chosen []int, taken []bool) error {
	var left []string
	for i, p := range m.params {
		if chosen[i] >= 0 {
			continue
		}
		fits := -1
		for j, t := range tensors {
			if !taken[j] && slices.Equal(t.Shape, p.Shape) {
				if fits >= 0 {
					fits = -1
					break
				}
				fits = j
			}
		}
		if fits < 0 || m.rivals(i, chosen) {
			left = append(left, fmt.Sprintf("%s %v", p.Name, p.Shape))
			continue
		}
		chosen[i], taken[fits] = fits, true
	}
	if len(left) == 0 {
		return nil
	}
	var offered []string
	for j, t := range tensors {
		if !taken[j] {
			offered = append(offered, fmt.Sprintf("%s %v", t.Name, t.Shape))
		}
	}
	return fmt.Errorf("no tensor is certain for the parameters %s; the file offers %s", listed(left), listed(offered))
}

// rivals says whether another parameter of the same shape has no tensor either.
func (m *Model) rivals(i int, chosen []int) bool {
	for k, p := range m.params {
		if k != i && chosen[k] < 0 && slices.Equal(p.Shape, m.params[i].Shape) {
			return true
		}
	}
	return false
}

// listed joins at most 16 items.
func listed(items []string) string {
	if len(items) == 0 {
		return "nothing"
	}
	if more := len(items) - 16; more > 0 {
		return strings.Join(items[:16], ", ") + fmt.Sprintf(" and %d more", more)
	}
	return strings.Join(items, ", ")
}
