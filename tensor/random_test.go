package tensor

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/autonet/autonet/kernels"
)

// drawSpec draws a model of any layers that fit: what does not fit behind the others is left out.
func drawSpec(t *rapid.T) Spec {
	inputs := [][]int{{4}, {6}, {3, 4}, {2, 4, 4}, {5, 5}}
	s := Spec{
		Input: rapid.SampledFrom(inputs).Draw(t, "input"),
		Loss:  rapid.SampledFrom([]string{CrossEntropy, MSE}).Draw(t, "loss"),
	}
	tail := []LayerSpec{{Kind: "flatten"}, {Kind: "dense", Units: rapid.IntRange(2, 4).Draw(t, "outputs")}}
	var names []string
	for i := range rapid.IntRange(0, 8).Draw(t, "layers") {
		l := drawLayer(t, names, 0)
		l.Name = fmt.Sprintf("l%d", i)
		tried := s
		tried.Layers = append(slices.Clone(s.Layers), append([]LayerSpec{l}, tail...)...)
		if _, err := Build(tried); err == nil {
			s.Layers, names = append(s.Layers, l), append(names, l.Name)
		}
	}
	s.Layers = append(s.Layers, tail...)
	return s
}

func drawLayer(t *rapid.T, names []string, depth int) LayerSpec {
	small := func(what string) int { return rapid.IntRange(1, 4).Draw(t, what) }
	side := func(what string, lo int) Sides { return Sides{rapid.IntRange(lo, 2).Draw(t, what)} }
	l := LayerSpec{Kind: rapid.SampledFrom(KindNames()).Draw(t, "kind")}
	takes := kindNamed(l.Kind).takes
	for _, f := range []struct {
		field string
		set   func()
	}{
		{"units", func() { l.Units = small("units") }}, {"filters", func() { l.Filters = small("filters") }},
		{"kernel", func() { l.Kernel = side("kernel", 1) }}, {"size", func() { l.Size = side("size", 1) }},
		{"stride", func() { l.Stride = side("stride", 1) }}, {"padding", func() { l.Padding = side("padding", 0) }},
		{"groups", func() { l.Groups = rapid.IntRange(1, 2).Draw(t, "groups") }},
		{"shape", func() { l.Shape = []int{2, 2} }}, {"rate", func() { l.Rate = 0.3 }},
		{"vocab", func() { l.Vocab = 3 }}, {"dim", func() { l.Dim = small("dim") }},
		{"heads", func() { l.Heads = rapid.IntRange(1, 2).Draw(t, "heads") }},
		{"causal", func() { l.Causal = rapid.Bool().Draw(t, "causal") }},
		{"sequences", func() { l.Sequences = rapid.Bool().Draw(t, "sequences") }},
		{"no_bias", func() { l.NoBias = rapid.Bool().Draw(t, "no bias") }},
		{"from", func() { l.From = rapid.SampledFrom(append([]string{""}, names...)).Draw(t, "from") }},
		{"layers", func() {
			for range rapid.IntRange(1, 2).Draw(t, "inside") {
				if depth < 2 {
					l.Layers = append(l.Layers, drawLayer(t, names, depth+1))
				}
			}
		}},
	} {
		if takes(f.field) {
			f.set()
		}
	}
	return l
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
		loss := m.NewWorkspace(n).gradient(StepContext{}, params, x, y, n, want, nil)
		for _, fault := range planFaults(m) {
			t.Error(fault)
		}
		w := m.NewWorkspace(roomFor(m, rapid.IntRange(1, n).Draw(t, "chunk"), n))
		for i := range w.arena {
			w.arena[i] = float32(math.NaN())
		}
		next := m.Len()
		again := w.gradient(StepContext{}, params, x, y, n, got, func(lo, hi int) {
			if hi != next {
				t.Fatalf("range [%d,%d) after %d", lo, hi, next)
			}
			next = lo
		})
		if kernels.Bits(again) != kernels.Bits(loss) || next != 0 {
			t.Fatalf("loss %x, whole %x; %d parameters not handed out", again, loss, next)
		}
		for i := range want {
			if kernels.Bits(got[i]) != kernels.Bits(want[i]) {
				t.Fatalf("gradient %d: %x, whole %x", i, got[i], want[i])
			}
		}
	})
}

// Whatever the spec: Build answers, with a model or with errors that name a layer and a field, and plans its memory.
func TestAnySpec(t *testing.T) {
	number := rapid.OneOf(rapid.IntRange(-2, 4), rapid.IntRange(1, 1<<25), rapid.Int())
	numbers := rapid.SliceOfN(number, 0, 3)
	real := rapid.OneOf(rapid.Just(float32(0)), rapid.Just(float32(0.5)), rapid.Float32())
	var layer func(depth int) *rapid.Generator[LayerSpec]
	layer = func(depth int) *rapid.Generator[LayerSpec] {
		return rapid.Custom(func(t *rapid.T) LayerSpec {
			l := LayerSpec{Kind: rapid.OneOf(rapid.SampledFrom(KindNames()), rapid.String()).Draw(t, "kind")}
			k := kindNamed(l.Kind)
			v := reflect.ValueOf(&l).Elem()
			for i := range v.NumField() {
				field, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
				if field == "kind" || k != nil && !k.takes(field) && field != "name" && rapid.IntRange(0, 30).Draw(t, "stray") > 0 {
					continue
				}
				switch f := v.Field(i).Addr().Interface().(type) {
				case *string:
					*f = rapid.SampledFrom([]string{"", "a", "b", "0", "ü", HeNormal, "normal", "learned", "sinusoidal", "rmsnorm", "silu"}).Draw(t, field)
				case *int:
					*f = number.Draw(t, field)
				case *bool:
					*f = rapid.Bool().Draw(t, field)
				case *float32:
					*f = real.Draw(t, field)
				case *Sides:
					*f = numbers.Draw(t, field)
				case *[]int:
					*f = numbers.Draw(t, field)
				case *[]LayerSpec:
					if depth < 3 {
						*f = rapid.SliceOfN(layer(depth+1), 0, 2).Draw(t, field)
					}
				default:
					t.Fatalf("field %s of a type that is not drawn", field)
				}
			}
			return l
		})
	}
	rapid.Check(t, func(t *rapid.T) {
		s := Spec{
			Input:          numbers.Draw(t, "input"),
			Layers:         rapid.SliceOfN(layer(0), 0, 4).Draw(t, "layers"),
			Loss:           rapid.SampledFrom(append([]string{""}, lossNames...)).Draw(t, "loss"),
			LabelSmoothing: real.Draw(t, "label smoothing"),
			Delta:          real.Draw(t, "delta"),
		}
		m, err := Build(s)
		if err == nil {
			if m.Len() < 1 || m.Len() > MaxParams || m.PeakBytes(kernels.Portable(), 1) < 0 || json.Unmarshal(m.Canonical(), &s) != nil {
				t.Fatalf("%d parameters, %d bytes, %s", m.Len(), m.PeakBytes(kernels.Portable(), 1), m.Canonical())
			}
			if again, err := Build(s); err != nil || string(again.Canonical()) != string(m.Canonical()) {
				t.Fatalf("the canonical form %s gives %v", m.Canonical(), err)
			}
			return
		}
		var fault *LayerError
		if !errors.As(err, &fault) || len(Faults(err)) == 0 || fault.Field == "" {
			t.Fatalf("error %v", err)
		}
	})
}
