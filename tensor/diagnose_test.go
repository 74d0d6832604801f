package tensor

import (
	"errors"
	"math"
	"testing"
)

func TestDiagnoseNamesThePlace(t *testing.T) {
	m := mustBuild(t, specs()["classifier"])
	const n = 5
	x, y := samples(m, n)
	params := m.Init(1)
	w := m.NewWorkspace(2)
	for _, c := range []struct {
		name  string
		spoil func(params, x, y []float32)
		want  string
	}{
		{"nothing", func(_, _, _ []float32) {}, ""},
		{"a weight", func(p, _, _ []float32) { p[m.params[2].Offset] = float32(math.NaN()) }, "parameter 3.weight: value not finite"},
		{"a sample", func(_, x, _ []float32) { x[3*12+1] = float32(math.Inf(1)) }, "the input: value not finite, first in sample 3"},
		{"a label", func(_, _, y []float32) { y[4] = 5 }, "the loss: value not finite, first in sample 4"},
		{"a product", func(p, x, _ []float32) {
			for i := range 12 {
				p[i], x[36+i] = 1e30, 1e30
			}
		}, "layer 1 (dense): output not finite, first in sample 3"},
		{"a gradient", func(p, x, _ []float32) {
			for i := range m.params[0].Len {
				p[i] = 1e-25
			}
			for i := range m.params[3].Len {
				p[m.params[3].Offset+i] *= 1e37
			}
			for i := range x {
				x[i] = 1e20
			}
		}, "layer 1 (dense): gradient of its parameters not finite"},
	} {
		p, in, labels := append([]float32(nil), params...), append([]float32(nil), x...), append([]float32(nil), y...)
		c.spoil(p, in, labels)
		err := w.Diagnose(StepContext{First: 100}, p, in, labels, n)
		if c.want == "" {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		var found *NonFinite
		if !errors.As(err, &found) || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
	grad := make([]float32, m.Len())
	w.gradient(StepContext{}, params, x, y, n, grad, nil)
	if w.after != nil || !w.pass.backend.Finite(grad) {
		t.Error("the workspace is not as it was")
	}
}
