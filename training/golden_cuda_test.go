//go:build cuda && linux && cgo

package training

import (
	"errors"
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/cuda"
)

// TestDeviceGoldenCIDs gives the golden weights on a GPU: in one process, and in a fleet of it and a processor.
func TestDeviceGoldenCIDs(t *testing.T) {
	files := goldenFiles(t)
	every := 1
	if testing.Short() {
		files, every = files[:5], 2 // an emulated device is slow
	}
	goldenOn(t, files, every, gpu)
}

// TestDeviceRun trains, measures, saves and loads on a GPU what a processor does.
func TestDeviceRun(t *testing.T) {
	j := digitsJob(t, true)
	p, st := program(t, j)
	want := trained(t, p, st, 1)
	q, st := program(t, j, On(gpu(t)))
	defer q.Close()
	got := trained(t, q, st, 2)
	if got.Checkpoint != want.Checkpoint || *got.Test != *want.Test || got.Evaluations[0] != want.Evaluations[0] {
		t.Errorf("%+v, want %+v", got, want)
	}
	s, err := q.Load(t.Context(), st, got.Checkpoint)
	if err != nil {
		t.Fatal(err)
	}
	defer q.Free(s)
	if again, err := q.Save(t.Context(), st, s); err != nil || again != got.Checkpoint {
		t.Errorf("saved again: %v, %v", again, err)
	}
}

// gpu opens the first device; without one the test is skipped.
func gpu(t *testing.T) kernels.Backend {
	t.Helper()
	all, err := cuda.Devices()
	if errors.Is(err, cuda.ErrNoDriver) || err == nil && len(all) == 0 {
		t.Skip("no device here: ", err)
	}
	b, err := cuda.Open(0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := b.Err(); err != nil {
			t.Error(err)
		}
		b.Close()
	})
	return b
}
