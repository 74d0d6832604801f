//go:build unix

package tensor

import (
	"errors"
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// Every layer computes the same bits in a memory that is out of the program's reach.
func TestApart(t *testing.T) {
	device := kerneltest.Apart(t, kernels.Best(), 1<<28)
	for name, s := range allSpecs() {
		m := mustBuild(t, s)
		apart(t, name, m, device, 5, roomFor(m, 3, 5))
	}
	m := mustBuild(t, specs()["regression"])
	apart(t, "losses in many pieces", m, device, 150, 47)
}

// apart compares a device with the portable backend, on n samples in chunks.
func apart(t *testing.T, name string, m *Model, device kernels.Backend, n, chunk int) {
	t.Helper()
	x, y := samples(m, n)
	params, at := m.Init(7), StepContext{Seed: 1, Step: 2, First: 3}
	want, wantOut := make([]float32, m.Len()), make([]float32, n*m.OutputLen())
	plain := m.NewWorkspace(n)
	loss := plain.gradient(at, params, x, y, n, want, nil)
	plain.Predict(params, x, n, wantOut)
	sum, correct := plain.Loss(params, x, y, n)

	w := workspaceOn(t, m, device, chunk)
	there := func(v []float32) []float32 {
		d := onDevice(t, device, len(v))
		device.Upload(d, v)
		return d
	}
	here := func(v []float32) []float32 {
		h := make([]float32, len(v))
		device.Download(h, v)
		return h
	}
	p, grad, total := there(params), onDevice(t, device, m.Len()), onDevice(t, device, 1)
	early := make([]float32, m.Len())
	w.Gradient(at, p, there(x), there(y), n, grad, total, func(lo, hi int) { copy(early[lo:hi], here(grad[lo:hi])) })
	sameBits(t, name+": gradient", here(grad), want)
	sameBits(t, name+": gradient when it was said to be final", early, want)
	sameBits(t, name+": loss", here(total), []float32{loss})
	out := make([]float32, n*m.OutputLen())
	w.Predict(p, x, n, out)
	sameBits(t, name+": outputs", out, wantOut)
	if s, c := w.Loss(p, x, y, n); kernels.Bits(s) != kernels.Bits(sum) || c != correct {
		t.Errorf("%s: loss %g with %d correct, want %g and %d", name, s, c, sum, correct)
	}
	frozen := mustFreeze(t, m, device, p)
	inferenceOn(t, m, device, chunk).PredictFrozen(frozen, x, n, out)
	sameBits(t, name+": outputs of frozen parameters", out, wantOut)
	if err := w.Diagnose(at, p, there(x), there(y), n); err != nil {
		t.Errorf("%s: %v", name, err)
	}
}

func onDevice(t *testing.T, device kernels.Backend, n int) []float32 {
	t.Helper()
	x, err := device.Alloc(n)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { device.Free(x) })
	return x
}

// Optimizers, too.
func TestApartUpdates(t *testing.T) {
	m := mustBuild(t, layerSpecs()["batch"])
	for _, s := range rules() {
		s.ClipNorm = 0.1
		device := kerneltest.Apart(t, kernels.Best(), 1<<24)
		var got [2][]float32
		for i, backend := range []kernels.Backend{kernels.Portable(), device} {
			o, err := NewOptimizer(backend, s, m.Params())
			if err != nil {
				t.Fatal(err)
			}
			params, grad, state := onDevice(t, backend, m.Len()), onDevice(t, backend, m.Len()), onDevice(t, backend, o.StateLen(m.Len()))
			backend.Upload(params, m.Init(1))
			backend.Upload(grad, m.Init(2))
			o.Update(1, 0.5, params, params, state, state, grad)
			o.Update(2, 0.5, params, params, state, state, grad)
			got[i] = make([]float32, m.Len())
			backend.Download(got[i], params)
		}
		sameBits(t, fmt.Sprint(s.Kind), got[1], got[0])
	}
}

// A device that is too small says for what.
func TestApartTooSmall(t *testing.T) {
	m := mustBuild(t, specs()["classifier"])
	device := kerneltest.Apart(t, kernels.Best(), 1<<16)
	_, err := m.NewWorkspaceOn(device, 4096)
	var none *kernels.OutOfMemoryError
	if !errors.As(err, &none) || none.What != "a workspace for 4096 samples" || none.Asked != m.PeakBytes(device, 4096) {
		t.Errorf("%v", err)
	}
}
