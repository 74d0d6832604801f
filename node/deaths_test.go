package node

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// What recovery may take on a machine that does nothing else. Tests log it, and fail only far above: they share their
// machine.
const (
	workerTarget = time.Second
	leaderTarget = 3 * time.Second
	stopTarget   = 2 * time.Second
	mercy        = 10 // times a target
)

// longJob is the digits job with the given seed and length, of 20 steps a round.
func longJob(seed, rounds, epochs int) string {
	return fmt.Sprintf(strings.Replace(strings.Replace(digitsJob, "seed: 7", "seed: %d", 1),
		"rounds_per_epoch: 2, epochs: 2", "rounds_per_epoch: %d, epochs: %d", 1), seed, rounds, epochs)
}

// submission is a job in a fleet, and the same job in one process beside it.
type submission struct {
	id     string
	seen   chan coordinator.JobEvent
	local  chan training.Result
	stop   context.CancelFunc
	last   coordinator.State
	leader string
	step   int64 // the last that was applied
	reigns int
}

// submit gives the job to the fleet's first coordinator, begins to watch it through whichever coordinator answers, and
// trains it in this process besides.
func (f *processFleet) submit(text string) *submission {
	f.t.Helper()
	ctx, cancel := context.WithCancel(f.t.Context())
	f.t.Cleanup(cancel)
	st, err := store.OpenDir(f.t.TempDir())
	if err != nil {
		f.t.Fatal(err)
	}
	m, c, err := digits.Import(ctx, st)
	if err != nil {
		f.t.Fatal(err)
	}
	j, err := job.Parse("digits.yaml", []byte(text))
	if err != nil {
		f.t.Fatal(err)
	}
	j = j.Resolve(c.String())
	op := f.connect(f.running()["c0"].info.Addr)
	defer op.Close()
	if err := op.Upload(ctx, st, m); err != nil {
		f.t.Fatal(err)
	}
	s := &submission{seen: make(chan coordinator.JobEvent, 1024), local: make(chan training.Result, 1), stop: cancel}
	if s.id, err = op.Run(ctx, j, nil); err != nil {
		f.t.Fatal(err)
	}
	go f.watch(ctx, s)
	go func() {
		defer close(s.local)
		if r, err := runLocal(ctx, j, st, m); err == nil {
			s.local <- r
		} else if ctx.Err() == nil {
			f.t.Error(err)
		}
	}()
	return s
}

func runLocal(ctx context.Context, j *job.Job, st store.Store, m dataset.Manifest) (training.Result, error) {
	p, err := training.OpenJob(ctx, j, st, m)
	if err != nil {
		return training.Result{}, err
	}
	return training.RunLocal(ctx, training.LocalConfig{Program: p, Store: st, Workers: 1})
}

// watch asks one coordinator after the other, until the job has ended or ctx has.
func (f *processFleet) watch(ctx context.Context, s *submission) {
	defer close(s.seen)
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for ctx.Err() == nil {
		for _, c := range f.coordinators() {
			if f.watchAt(ctx, s, c) {
				return
			}
		}
		<-ticker.C
	}
}

// watchAt watches at one coordinator for as long as it answers, and says whether the job has ended.
func (f *processFleet) watchAt(ctx context.Context, s *submission, c osProcess) (ended bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(c.answers, cancel)()
	op, err := Connect(ctx, filepath.Join(f.dir, "fleet"), c.info.Addr)
	if err != nil {
		return false
	}
	defer op.Close()
	err = op.Watch(ctx, s.id, func(ev coordinator.JobEvent) bool {
		select {
		case s.seen <- ev:
		case <-ctx.Done():
			return false
		}
		ended = ended || ev.Job != nil && ev.Job.Ended()
		return true
	})
	return err == nil && ended
}

// until takes events until one is right, and returns it.
func (s *submission) until(t *testing.T, what string, right func(coordinator.JobEvent) bool) coordinator.JobEvent {
	t.Helper()
	deadline := time.After(90 * time.Second)
	for {
		select {
		case ev, ok := <-s.seen:
			if !ok {
				t.Fatalf("the job ended before: %s; %s %s at step %d", what, s.last.Phase, s.last.Reason, s.last.Checkpoint.Step)
			}
			s.take(ev)
			if right(ev) {
				return ev
			}
		case <-deadline:
			t.Fatalf("not seen: %s; the job is %s at step %d, leader %q", what, s.last.Phase, s.step, s.leader)
		}
	}
}

func (s *submission) take(ev coordinator.JobEvent) {
	if ev.Job != nil {
		s.last = ev.Job.State
		if ev.Job.Leader != "" {
			s.leader = ev.Job.Leader
		}
	}
	if n := ev.Notice; n != nil && n.Kind == coordinator.NoticeProgress {
		s.step = max(s.step, n.Step)
	}
	if n := ev.Notice; n != nil && n.Kind == coordinator.NoticeLeading {
		s.leader = ev.Node
		s.reigns++
	}
}

// reached is right for progress to a step.
func reached(step int64) func(coordinator.JobEvent) bool {
	return func(ev coordinator.JobEvent) bool {
		return ev.Notice != nil && ev.Notice.Kind == coordinator.NoticeProgress && ev.Notice.Step >= step
	}
}

// noticed is right for a notice of a kind, younger than after.
func noticed(kind coordinator.NoticeKind, after time.Time) func(coordinator.JobEvent) bool {
	return func(ev coordinator.JobEvent) bool {
		return ev.Notice != nil && ev.Notice.Kind == kind && ev.Time.After(after)
	}
}

// finish waits for the job's end and compares its weights with those of the run in one process.
func (s *submission) finish(t *testing.T) {
	t.Helper()
	s.until(t, "the job's end", func(ev coordinator.JobEvent) bool { return ev.Job != nil && ev.Job.Ended() })
	local, ok := <-s.local
	if !ok {
		t.Fatal("the run in one process failed")
	}
	if s.last.Phase != coordinator.Finished || s.last.Checkpoint.Weights != local.Checkpoint.Weights {
		t.Fatalf("fleet: %s %s %+v; one process: %+v", s.last.Phase, s.last.Reason, s.last.Checkpoint, local.Checkpoint)
	}
	for i, e := range local.Evaluations {
		if got := s.last.Epochs[i]; got.Loss != e.Loss || got.Accuracy != e.Accuracy {
			t.Errorf("epoch %d: fleet measured %v and %v, one process %v and %v", i+1, got.Loss, got.Accuracy, e.Loss, e.Accuracy)
		}
	}
	t.Logf("weights %s, test accuracy %.4f, leaders heard of: %d", s.last.Checkpoint.Weights, s.last.Epochs[len(s.last.Epochs)-1].Accuracy, s.reigns)
}

// measured logs how long something took beside its target, and fails far above it.
func measured(t *testing.T, what string, took, target time.Duration) {
	t.Helper()
	t.Logf("%s after %v (target %v)", what, took.Round(time.Millisecond), target)
	if took > mercy*target {
		t.Errorf("%s after %v, target %v", what, took, target)
	}
}

// member returns the name of a running worker that the present plan gives partitions to.
func (f *processFleet) member(s *submission) string {
	f.t.Helper()
	for _, m := range s.last.Plan.Members {
		if name := f.named(string(m.Worker)); name != "" && m.Parts.Len() > 0 {
			return name
		}
	}
	f.t.Fatalf("no member of %+v runs", s.last.Plan)
	return ""
}

// TestFleetOutlivesWorkerAndLeader kills a worker and the leading coordinator in the middle of training, has a new worker
// join, has the dead come back, and ends all processes by Ctrl-C.
func TestFleetOutlivesWorkerAndLeader(t *testing.T) {
	f := newProcessFleet(t)
	f.start("c0")
	f.start("c1", "c2", "w0", "w1", "w2", "w3")
	s := f.submit(longJob(7, 40, 2))
	s.until(t, "step 30", reached(30))

	victim := f.member(s)
	begin := time.Now()
	f.kill(victim)
	ev := s.until(t, "recovery from a worker's death", noticed(coordinator.NoticeRecovered, begin))
	measured(t, "training goes on without worker "+victim, ev.Time.Sub(begin), workerTarget)

	f.start("w4")
	ev = s.until(t, "a plan with the new worker", planned(f.running()["w4"].info.ID))
	if p := ev.Notice.Plan; p.From != p.Checkpoint.Step {
		t.Errorf("the new worker joins at step %d, between rounds", p.From)
	}

	s.until(t, "20 more steps", reached(s.step+20))
	leader := f.named(s.leader)
	if leader == "" {
		t.Fatalf("leader %q is no running coordinator", s.leader)
	}
	begin = time.Now()
	f.kill(leader)
	ev = s.until(t, "recovery from the leader's death", noticed(coordinator.NoticeRecovered, begin))
	measured(t, "training goes on without leader "+leader, ev.Time.Sub(begin), leaderTarget)

	f.start(victim, leader)
	s.until(t, "a plan with the worker that is back", planned(f.running()[victim].info.ID))
	s.finish(t)
	op := f.connect(f.running()[leader].info.Addr)
	defer op.Close()
	poll(t, readyTimeout, "the coordinator that is back has caught up", func() bool {
		jobs, err := op.Jobs(t.Context())
		return err == nil && len(jobs) == 1 && jobs[0].State.Checkpoint == s.last.Checkpoint && jobs[0].Ended()
	})
	f.interrupt()
}

// planned is right for a plan with a worker.
func planned(id string) func(coordinator.JobEvent) bool {
	return func(ev coordinator.JobEvent) bool {
		if ev.Notice == nil || ev.Notice.Plan == nil {
			return false
		}
		_, ok := ev.Notice.Plan.Member(mapreduce.WorkerID(id))
		return ok
	}
}

// interrupt sends Ctrl-C to all processes at once and holds each to its promise.
func (f *processFleet) interrupt() {
	f.t.Helper()
	begin := time.Now()
	var ended []*osProcess
	for name := range f.running() {
		ended = append(ended, f.end(name, os.Interrupt))
	}
	for _, p := range ended {
		select {
		case <-p.done:
			measured(f.t, "Ctrl-C ends "+p.name, time.Since(begin), stopTarget)
			if code := p.cmd.ProcessState.ExitCode(); code != 0 {
				f.t.Errorf("%s ended with %v", p.name, p.cmd.ProcessState)
			}
		case <-time.After(mercy * stopTarget):
			f.t.Errorf("%s does not end by Ctrl-C", p.name)
			p.cmd.Process.Kill()
			<-p.done
		}
	}
}

// TestFleetContinuesFromDisk kills every process in the middle of training and starts all again in their directories, at
// other ports.
func TestFleetContinuesFromDisk(t *testing.T) {
	f := newProcessFleet(t)
	f.start("c0")
	names := []string{"c1", "c2", "w0", "w1", "w2", "w3"}
	f.start(names...)
	s := f.submit(longJob(8, 16, 2))
	s.until(t, "two rounds", func(ev coordinator.JobEvent) bool { return ev.Job != nil && ev.Job.State.Round >= 2 })
	s.until(t, "a step between rounds", func(ev coordinator.JobEvent) bool { return reached(0)(ev) && ev.Notice.Step%20 > 5 })
	for name := range f.running() {
		f.kill(name)
	}
	round := s.last.Round

	begin := time.Now()
	f.start("c0")
	f.start(names...)
	t.Logf("all processes ready after %v", time.Since(begin).Round(time.Millisecond))
	ev := s.until(t, "a plan after the restart", noticed(coordinator.NoticePlanned, begin))
	if p := ev.Notice.Plan; p.Round <= round || p.From != p.Checkpoint.Step || p.Checkpoint.Step < int64(20*round) {
		t.Errorf("after round %d the fleet continues with %+v", round, p)
	}
	ev = s.until(t, "a step after the restart", noticed(coordinator.NoticeProgress, begin))
	t.Logf("first step %d after %v", ev.Notice.Step, ev.Time.Sub(begin).Round(time.Millisecond))
	s.finish(t)
}
