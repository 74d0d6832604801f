package tensor

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// torchCase is a line of testdata/torch/cases.json, which make.py there explains.
type torchCase struct {
	Name      string         `json:"name"`
	Samples   int            `json:"samples"`
	Spec      *Spec          `json:"spec"`
	Optimizer *OptimizerSpec `json:"optimizer"`
	Schedule  *ScheduleSpec  `json:"schedule"`
	Rate      float32        `json:"rate"`
}

// torchVectors are PyTorch's numbers by name.
type torchVectors map[string][]float32

func readTorch(t *testing.T) ([]torchCase, torchVectors) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "torch", "cases.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []torchCase
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&cases); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join("testdata", "torch", "vectors.safetensors"))
	if err != nil {
		t.Fatal(err)
	}
	tensors, err := ReadSafetensors(b)
	if err != nil {
		t.Fatal(err)
	}
	vectors := torchVectors{}
	for _, v := range tensors {
		if vectors[v.Name], err = v.Floats(); err != nil {
			t.Fatal(err)
		}
	}
	return cases, vectors
}

// torchTolerance is how far a number may be from PyTorch's in float64, relative to the largest of its vector or to 0.1,
// whichever is larger: the gradient of a bias before batchnorm is nothing but rounding.
const torchTolerance = 1e-5

func (v torchVectors) compare(t *testing.T, name string, got []float32) {
	t.Helper()
	want, there := v[name]
	if !there || len(want) != len(got) {
		t.Errorf("%s: %d numbers, PyTorch has %d", name, len(got), len(want))
		return
	}
	scale := 0.1
	for _, w := range want {
		scale = math.Max(scale, math.Abs(float64(w)))
	}
	for i, w := range want {
		if d := math.Abs(float64(got[i]) - float64(w)); !(d <= torchTolerance*scale) {
			t.Errorf("%s: number %d is %g, PyTorch has %g (%.2g of the largest)", name, i, got[i], w, d/scale)
			return
		}
	}
}

// TestTorch compares outputs, losses and gradients of every layer and loss, and the steps of every optimizer and schedule,
// with PyTorch's, on every backend.
func TestTorch(t *testing.T) {
	cases, vectors := readTorch(t)
	kinds := map[string]bool{"dropout": true} // whose randomness is our own
	for _, c := range cases {
		switch {
		case c.Spec != nil:
			for _, backend := range kernels.Backends() {
				t.Run(c.Name+"/"+backend.Name(), func(t *testing.T) { c.model(t, backend, vectors) })
			}
			for _, l := range c.Spec.Layers {
				kinds[l.Kind] = true
			}
		case c.Optimizer != nil:
			t.Run(c.Name, func(t *testing.T) { c.optimizer(t, vectors) })
		default:
			s := schedule{c.Schedule.withDefaults(), c.Rate}
			var rates []float32
			for i := range vectors[c.Name+"/rates"] {
				rates = append(rates, s.at(int64(i+1)))
			}
			vectors.compare(t, c.Name+"/rates", rates)
		}
	}
	for _, kind := range KindNames() {
		if !kinds[kind] {
			t.Errorf("no case has a layer %s; add one to testdata/torch/make.py", kind)
		}
	}
}

func (c torchCase) model(t *testing.T, backend kernels.Backend, v torchVectors) {
	m := mustBuild(t, *c.Spec)
	params := make([]float32, m.Len())
	for _, p := range m.Params() {
		list := v[c.Name+"/params/"+p.Name]
		if len(list) != p.Len {
			t.Fatalf("parameter %s has %d numbers, PyTorch's %d", p.Name, p.Len, len(list))
		}
		copy(params[p.Offset:], list)
	}
	x, y := v[c.Name+"/x"], v[c.Name+"/y"]
	w := workspaceOn(t, m, backend, c.Samples)
	out, grad := make([]float32, c.Samples*m.OutputLen()), make([]float32, m.Len())
	w.Predict(params, x, c.Samples, out)
	v.compare(t, c.Name+"/out", out)
	loss := w.gradient(StepContext{}, params, x, y, c.Samples, grad, nil)
	sum := float32(0)
	for _, l := range v[c.Name+"/losses"] {
		sum += l
	}
	if d := math.Abs(float64(loss - sum)); d > torchTolerance*float64(max(sum, 1)) {
		t.Errorf("the losses' sum is %g, PyTorch's %g", loss, sum)
	}
	for _, p := range m.Params() {
		v.compare(t, c.Name+"/grad/"+p.Name, grad[p.Offset:p.Offset+p.Len])
	}
}

func (c torchCase) optimizer(t *testing.T, v torchVectors) {
	layout := []Param{{Name: "a", Shape: []int{5}, Len: 5}, {Name: "b", Shape: []int{2, 1}, Offset: 5, Len: 2}}
	for _, backend := range kernels.Backends() {
		o, err := NewOptimizer(backend, *c.Optimizer, layout)
		if err != nil {
			t.Fatal(err)
		}
		params, grads := append([]float32(nil), v[c.Name+"/params"]...), v[c.Name+"/grads"]
		state, after := make([]float32, o.StateLen(7)), []float32{}
		for step := range len(grads) / 7 {
			o.Update(int64(step+1), 1, params, params, state, state, grads[7*step:7*step+7])
			after = append(after, params...)
		}
		v.compare(t, c.Name+"/after", after)
		if t.Failed() {
			t.Fatalf("on %s", backend.Name())
		}
	}
}

// TestTorchCoversOptimizers holds make.py to every optimizer and schedule that there is.
func TestTorchCoversOptimizers(t *testing.T) {
	cases, _ := readTorch(t)
	var all strings.Builder
	for _, c := range cases {
		all.WriteString(c.Name + " ")
	}
	for _, k := range ruleKinds {
		if !strings.Contains(all.String(), "optimizer_"+k.name+" ") {
			t.Errorf("no case has the optimizer %s", k.name)
		}
	}
	for _, kind := range scheduleKinds {
		if !strings.Contains(all.String(), "schedule_"+kind+" ") {
			t.Errorf("no case has the schedule %s", kind)
		}
	}
	for _, loss := range lossNames {
		if !strings.Contains(all.String(), "loss_"+loss+" ") {
			t.Errorf("no case has the loss %s", loss)
		}
	}
}
