package worker

import (
	"errors"
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
	"github.com/autonet/autonet/mapreduce"
)

// TestLostDevice loses one worker's device in the middle of a step: it leaves, says why to its leader and to its process,
// and the others go on from what they hold to the weights of a run without losses.
func TestLostDevice(t *testing.T) {
	f := newFleet(t, 1)
	lost := make(chan struct{}, 2)
	victim := f.begin(func(cfg *ServiceConfig) {
		cfg.Kernels, cfg.Lost = kerneltest.Dying(kernels.Best(), 100), func() { lost <- struct{}{} }
	})
	f.begin()
	lines := f.openAll()
	p := f.plan(1, 0, 2000, f.names...)
	for _, l := range lines {
		l.send(mapreduce.Command{Start: p})
	}
	err := lines[victim.name].ended()
	if status.Code(err) != codes.FailedPrecondition || !strings.Contains(err.Error(), string(victim.name)+" leaves") || !strings.Contains(err.Error(), kerneltest.ErrDied.Error()) {
		t.Errorf("the leader is told %v", err)
	}
	<-lost
	var left *DeviceLostError
	if err := victim.service.Err(); !errors.As(err, &left) || !errors.Is(err, kerneltest.ErrDied) || left.Worker != victim.name {
		t.Errorf("the process is told %v", err)
	}
	again := f.call(victim.name, f.job.Canonical())
	if err := again.ended(); status.Code(err) != codes.FailedPrecondition || !strings.Contains(err.Error(), "leaves") {
		t.Errorf("who comes later is told %v", err)
	}
	delete(lines, victim.name)
	for w, l := range lines {
		if r := l.until("loss", func(r mapreduce.Report) bool { return r.Lost != nil }); r.Lost.Peer != victim.name {
			t.Errorf("%s lost %+v", w, r.Lost)
		}
	}
	held := f.prepare(lines, 2)
	from := min(held[f.names[0]].High, held[f.names[2]].High)
	if from < 1 {
		t.Fatalf("the device was lost before the first step was done: %+v", held)
	}
	to := from + 3
	if got, want := f.run(lines, f.plan(2, from, to, f.names[0], f.names[2])).Checkpoint, f.train(to); got != want {
		t.Errorf("after a loss at step %d: %+v, without: %+v", from, got, want)
	}
	if f.peers[f.names[0]].service.Err() != nil || len(lost) > 0 {
		t.Error("a loss is told twice, or by another worker")
	}
}
