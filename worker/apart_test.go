//go:build unix

package worker

import (
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// TestMixedFleet trains with a processor and a device whose memory is out of the program's reach, and then goes back a step:
// both times all hold the weights of a run in one place.
func TestMixedFleet(t *testing.T) {
	f := newFleet(t, 1)
	apart := func(cfg *ServiceConfig) { cfg.Kernels = kerneltest.Apart(t, kernels.Best(), 1<<28) }
	f.begin(apart)
	lines := f.openAll()
	if got, want := f.run(lines, f.plan(1, 0, 5, f.names...)).Checkpoint, f.train(5); got != want {
		t.Errorf("a processor and a device: %+v, want %+v", got, want)
	}
	held := f.prepare(lines, 2)
	for w, s := range held {
		if s.Low != 4 || s.High != 5 {
			t.Errorf("%s holds %+v", w, s)
		}
	}
	if got, want := f.run(lines, f.plan(3, 4, 8, f.names...)).Checkpoint, f.train(8); got != want {
		t.Errorf("from the step before: %+v, want %+v", got, want)
	}
}
