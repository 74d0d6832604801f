//go:build cuda && linux && cgo

package node

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/mapreduce"
)

// emulator is the folder of the emulated driver; without it the test is skipped.
func emulator(t *testing.T) string {
	t.Helper()
	libraries, err := filepath.Abs(filepath.Join("..", ".cache", "cuda", "emulator"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(libraries, "libcuda.so.1")); err != nil {
		t.Skip("the emulated driver is not built: ", err)
	}
	return libraries
}

// TestFleetOfMixedDevices: processors and GPUs train one job together, to the weights of one process.
func TestFleetOfMixedDevices(t *testing.T) {
	libraries := emulator(t)
	f := newProcessFleet(t)
	f.start("c0")
	f.start("w0")
	for _, name := range []string{"w1", "w2"} {
		f.launchAs(name, childConfig{Kernels: "cuda:0", env: []string{"LD_LIBRARY_PATH=" + libraries}})
		f.await(name)
	}
	s := f.submit(longJob(11, 4, 2))
	s.finish(t)
	for _, name := range []string{"w0", "w1", "w2"} {
		if n := s.last.Epochs[1].Tasks[mapreduce.WorkerID(f.running()[name].info.ID)]; n == 0 {
			t.Errorf("%s did no task of the second epoch: %v", name, s.last.Epochs[1].Tasks)
		}
	}
}

// TestFleetOutlivesALostCUDADevice is TestFleetOutlivesALostDevice with the emulated driver, whose device is lost after some
// launches: half of the fleet computes on a GPU, and what it computed counts.
func TestFleetOutlivesALostCUDADevice(t *testing.T) {
	libraries := emulator(t)
	f := newProcessFleet(t)
	f.start("c0")
	f.start("w0")
	f.launchAs("w1", childConfig{Kernels: "cuda:0", env: []string{"LD_LIBRARY_PATH=" + libraries, "AUTONET_EMULATED_LOSE=4000"}})
	f.await("w1")
	victim := f.running()["w1"]
	s := f.submit(longJob(9, 20, 2))
	s.until(t, "a step with the GPU", reached(1))
	ev := s.until(t, "the worker says why it leaves", func(ev coordinator.JobEvent) bool {
		return ev.Notice != nil && ev.Notice.Kind == coordinator.NoticeFailed
	})
	if string(ev.Notice.Worker) != victim.info.ID || !strings.Contains(ev.Notice.Reason, "lost: CUDA_ERROR") {
		t.Errorf("told %+v", ev.Notice)
	}
	select {
	case <-victim.done:
	case <-time.After(mercy * stopTarget):
		t.Fatal("the worker's process does not end")
	}
	if code := victim.cmd.ProcessState.ExitCode(); code != 1 {
		t.Errorf("exit code %d, want 1", code)
	}
	if left := s.step; left < 1 {
		t.Errorf("lost at step %d, before anything was computed on the GPU", left)
	}
	s.finish(t)
}
