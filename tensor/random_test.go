package tensor

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

var simpleKinds = []string{"dense", "relu", "tanh", "sigmoid", "flatten", "add"}

// drawSpec draws a model of dense layers, activations and additions in any arrangement that fits.
func drawSpec(t *rapid.T) Spec {
	width := rapid.IntRange(1, 5).Draw(t, "input")
	s := Spec{Input: []int{width}, Loss: rapid.SampledFrom([]string{CrossEntropy, MSE}).Draw(t, "loss")}
	widths := map[int][]string{} // names of the layers of each width
	for i := range rapid.IntRange(0, 8).Draw(t, "layers") {
		l := LayerSpec{Name: fmt.Sprintf("l%d", i), Kind: rapid.SampledFrom(simpleKinds).Draw(t, "kind")}
		if l.Kind == "dense" {
			l.Units = rapid.IntRange(1, 5).Draw(t, "units")
			l.NoBias = rapid.Bool().Draw(t, "no bias")
			width = l.Units
		}
		if l.Kind == "add" {
			if len(widths[width]) == 0 {
				continue
			}
			l.From = rapid.SampledFrom(widths[width]).Draw(t, "from")
		}
		widths[width] = append(widths[width], l.Name)
		s.Layers = append(s.Layers, l)
	}
	s.Layers = append(s.Layers, LayerSpec{Kind: "dense", Units: rapid.IntRange(2, 4).Draw(t, "outputs")})
	return s
}

// Whatever the graph: memory left over, the size of the chunks and handing out ranges change no bit.
func TestAnyGraph(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, err := Build(drawSpec(t))
		if err != nil {
			t.Fatal(err)
		}
		n := rapid.IntRange(1, 9).Draw(t, "samples")
		x, y := samples(m, n)
		params, want, got := m.Init(1), make([]float32, m.Len()), make([]float32, m.Len())
		loss := m.NewWorkspace(n).Gradient(StepContext{}, params, x, y, n, want, nil)
		w := m.NewWorkspace(rapid.IntRange(1, n).Draw(t, "chunk"))
		for i := range w.arena {
			w.arena[i] = float32(math.NaN())
		}
		next := m.Len()
		again := w.Gradient(StepContext{}, params, x, y, n, got, func(lo, hi int) {
			if hi != next {
				t.Fatalf("range [%d,%d) after %d", lo, hi, next)
			}
			next = lo
		})
		if again != loss || next != 0 {
			t.Fatalf("loss %x, whole %x; %d parameters not handed out", again, loss, next)
		}
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("gradient %d: %x, whole %x", i, got[i], want[i])
			}
		}
	})
}

// Whatever the spec: Build answers, with a model or with errors that name a layer and a field.
func TestAnySpec(t *testing.T) {
	number := rapid.OneOf(rapid.IntRange(-2, 4), rapid.Int())
	layer := rapid.Custom(func(t *rapid.T) LayerSpec {
		return LayerSpec{
			Kind:   rapid.OneOf(rapid.SampledFrom(simpleKinds), rapid.String()).Draw(t, "kind"),
			Name:   rapid.SampledFrom([]string{"", "a", "b", "0", "ü"}).Draw(t, "name"),
			Units:  number.Draw(t, "units"),
			Init:   rapid.SampledFrom([]string{"", HeNormal, "ones"}).Draw(t, "init"),
			NoBias: rapid.Bool().Draw(t, "no bias"),
			From:   rapid.SampledFrom([]string{"", "a", "b"}).Draw(t, "from"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		s := Spec{
			Input:  rapid.SliceOfN(number, 0, 3).Draw(t, "input"),
			Layers: rapid.SliceOfN(layer, 0, 4).Draw(t, "layers"),
			Loss:   rapid.SampledFrom([]string{CrossEntropy, MSE, ""}).Draw(t, "loss"),
		}
		m, err := Build(s)
		if err == nil {
			if m.Len() < 1 || m.Len() > MaxParams {
				t.Fatalf("%d parameters", m.Len())
			}
			return
		}
		var fault *LayerError
		if !errors.As(err, &fault) || len(Faults(err)) == 0 || fault.Field == "" {
			t.Fatalf("error %v", err)
		}
	})
}
