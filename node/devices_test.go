package node

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// TestFleetOutlivesALostDevice loses a worker's device in the middle of training: its process ends with the reason, the
// other workers go on at once, and the weights are those of a run without losses.
func TestFleetOutlivesALostDevice(t *testing.T) {
	f := newProcessFleet(t)
	f.start("c0")
	f.start("w0")
	f.launchAs("w1", childConfig{Products: 1000})
	f.await("w1")
	victim := f.running()["w1"]
	s := f.submit(longJob(9, 20, 2))
	ev := s.until(t, "the worker says why it leaves", func(ev coordinator.JobEvent) bool {
		return ev.Notice != nil && ev.Notice.Kind == coordinator.NoticeFailed
	})
	if string(ev.Notice.Worker) != victim.info.ID || !strings.Contains(ev.Notice.Reason, kerneltest.ErrDied.Error()) {
		t.Errorf("told %+v", ev.Notice)
	}
	begin := ev.Time
	ev = s.until(t, "recovery", noticed(coordinator.NoticeRecovered, begin.Add(-time.Second)))
	measured(t, "training goes on without the device", ev.Time.Sub(begin), workerTarget)
	select {
	case <-victim.done:
	case <-time.After(mercy * stopTarget):
		t.Fatal("the worker's process does not end")
	}
	log, err := os.ReadFile(f.logFile("w1"))
	if err != nil {
		t.Fatal(err)
	}
	want := "worker " + victim.info.ID + " leaves, for its device is lost: " + kerneltest.ErrDied.Error() + "\n"
	if code := victim.cmd.ProcessState.ExitCode(); code != 1 || !strings.Contains(string(log), "\n"+want) {
		t.Errorf("exit code %d, want 1 and the line %q", code, want)
	}
	s.finish(t)
}
