//go:build unix

package training

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
	"github.com/autonet/autonet/mapreduce"
)

// TestGoldenCIDsApart gives the golden weights in a memory that is out of the program's reach.
func TestGoldenCIDsApart(t *testing.T) {
	every := 2
	if testing.Short() {
		every = 6
	}
	files := slices.DeleteFunc(goldenFiles(t), func(file string) bool {
		return strings.Contains(file, "testdata") || strings.Contains(file, "gpt") // they make so many calls that protecting the memory takes minutes
	})
	goldenOn(t, files, every, func(t *testing.T) kernels.Backend { return kerneltest.Apart(t, kernels.Best(), 1<<26) })
}

// TestApartRun measures, saves and loads what a processor does, and gives back all that it took.
func TestApartRun(t *testing.T) {
	j := digitsJob(t, true)
	p, st := program(t, j)
	want := trained(t, p, st, 1)
	device := &leaky{Backend: kerneltest.Apart(t, kernels.Best(), 1<<28)}
	q, st := program(t, j, On(device))
	got := trained(t, q, st, 2)
	if got.Checkpoint != want.Checkpoint || *got.Test != *want.Test || got.Evaluations[0] != want.Evaluations[0] {
		t.Errorf("%+v, want %+v", got, want)
	}
	s, err := q.Load(t.Context(), st, got.Checkpoint)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := q.Save(t.Context(), st, s); err != nil || again != got.Checkpoint {
		t.Errorf("saved again: %v, %v", again, err)
	}
	params, err := q.LoadWeights(t.Context(), st, got.Checkpoint.Weights)
	if err != nil {
		t.Fatal(err)
	}
	if m, err := q.Evaluate(t.Context(), params, dataset.Test); err != nil || m != got.Test.Measurement {
		t.Errorf("measured %v, %v, want %v", m, err, got.Test.Measurement)
	}
	q.Free(s)
	q.Close()
	if device.floats != 0 {
		t.Errorf("%d numbers are still held on the device", device.floats)
	}
	if limit := int(q.DeviceBytes() / 4); device.most > limit {
		t.Errorf("%d numbers were held at a time, %d foretold", device.most, limit)
	}
}

// leaky counts what is allocated.
type leaky struct {
	kernels.Backend
	floats, most int
}

func (l *leaky) Alloc(n int) ([]float32, error) {
	x, err := l.Backend.Alloc(n)
	if err == nil {
		l.floats += n
		l.most = max(l.most, l.floats)
	}
	return x, err
}

func (l *leaky) Free(x []float32) {
	l.floats -= len(x)
	l.Backend.Free(x)
}

// A job that does not fit says so before it begins, and names what it needs.
func TestApartTooSmall(t *testing.T) {
	j := digitsJob(t, true)
	train, other := goldenSamples(t, j, 600), goldenSamples(t, j, 3)
	_, err := New(j, train, other, other, On(kerneltest.Apart(t, kernels.Best(), 1<<16)))
	var none *kernels.OutOfMemoryError
	if !errors.As(err, &none) || !strings.Contains(err.Error(), "a job of ") || none.Asked <= none.Free {
		t.Errorf("%v", err)
	}
}

// A device that stops is the task's error, and no number that it gives is taken for one.
func TestDeviceFails(t *testing.T) {
	j := digitsJob(t, true)
	for _, products := range []int64{0, 1, 7, 500} {
		p, st := program(t, j, On(kerneltest.Dying(kernels.Best(), products)))
		_, err := RunLocal(t.Context(), LocalConfig{Program: p, Store: st})
		var failed *kernels.DeviceError
		if !errors.As(err, &failed) || !errors.Is(err, kerneltest.ErrDied) || errors.Is(err, ErrDiverged) {
			t.Errorf("after %d products: %v", products, err)
		}
	}
	p, _ := program(t, j, On(kerneltest.Dying(kernels.Best(), 0)))
	out := make([]float32, p.VectorLen(mapreduce.Train))
	err := p.Map(t.Context(), mapreduce.Task{Stage: mapreduce.Train}, start(t, p), out, func(lo, hi int) {
		t.Errorf("[%d,%d) is said to be ready", lo, hi)
	})
	var failed *kernels.DeviceError
	if !errors.As(err, &failed) {
		t.Errorf("a task: %v", err)
	}
}

// Divergence is found and placed on a device, too.
func TestApartDiverges(t *testing.T) {
	p, st := program(t, digitsJob(t, true), On(kerneltest.Apart(t, kernels.Best(), 1<<28)))
	s := start(t, p)
	params := make([]float32, len(s.Params))
	for i := range params {
		params[i] = 1e25
	}
	p.options.backend.Upload(s.Params, params)
	err := p.Diagnose(t.Context(), mapreduce.Train, dataset.Train, s)
	var diverged *DivergedError
	if !errors.As(err, &diverged) || diverged.Partition != 0 {
		t.Errorf("%v", err)
	}
	params[3] = float32(math.NaN())
	p.options.backend.Upload(s.Params, params)
	if _, err := p.Save(t.Context(), st, s); !errors.As(err, &diverged) || !strings.Contains(err.Error(), p.Model().Params()[0].Name) {
		t.Errorf("%v", err)
	}
}
