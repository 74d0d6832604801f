package coordinator

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/mapreduce"
)

func TestJobRunsToItsEndOnEveryCoordinator(t *testing.T) {
	n := newNodes(t, nil)
	n.submit(nil)
	s := n.state("the job's end", finished)
	if s.Round != jobRounds || len(s.Epochs) != jobClaims || s.Checkpoint.Weights != "weights after 24" {
		t.Errorf("the job ended as %+v", s)
	}
	for i, e := range s.Epochs {
		if e.Accuracy != 0.75 || e.Samples != 60 || e.Final != (i == 3) {
			t.Errorf("epoch %d: %+v", i+1, e)
		}
	}
	if want := (Payees{"w0": "payee of w0", "w1": "payee of w1"}); !reflect.DeepEqual(s.Payees, want) {
		t.Errorf("payees %v", s.Payees)
	}
	for _, name := range n.live() {
		jobs, err := n.client(name).Jobs(t.Context())
		if err != nil || len(jobs) != 1 || jobs[0].Name != n.job.Name || jobs[0].Steps != n.job.Steps() || jobs[0].State.Phase != Finished {
			t.Errorf("%s lists %+v (%v)", name, jobs, err)
		}
	}
	if _, err := n.client("c1").Submit(t.Context(), n.job.Canonical(), nil); status.Code(unwrapStatus(err)) != codes.AlreadyExists {
		t.Errorf("the same job again: %v", err)
	}
}

func TestSubmitRefuses(t *testing.T) {
	n := newNodes(t, nil)
	c := n.client("c0")
	if _, err := c.Submit(t.Context(), []byte(`{"name":"x"}`), nil); status.Code(unwrapStatus(err)) != codes.InvalidArgument || Retryable(err) {
		t.Errorf("half a job: %v", err)
	}
	absent := n.job.Resolve("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")
	if _, err := c.Submit(t.Context(), absent.Canonical(), nil); status.Code(unwrapStatus(err)) != codes.FailedPrecondition {
		t.Errorf("a job whose dataset nobody has: %v", err)
	}
	err := c.Watch(t.Context(), "nothing", func(JobEvent) bool { return true })
	if status.Code(unwrapStatus(err)) != codes.NotFound || !strings.Contains(err.Error(), `"nothing"`) {
		t.Errorf("watching no job: %v", err)
	}
}

// TestSubmitAgainAfterHalfASubmission: a coordinator died between the first and the last voter's Create; asking again
// completes what was begun.
func TestSubmitAgainAfterHalfASubmission(t *testing.T) {
	n := newNodes(t, nil)
	broken := n.node("c2")
	broken.server.Stop()
	if _, err := n.client("c0").Submit(t.Context(), n.job.Canonical(), nil); !Retryable(err) {
		t.Fatalf("with a voter that does not answer: %v", err)
	}
	n.mu.Lock()
	delete(n.all, "c2")
	n.mu.Unlock()
	if err := broken.stop(); err != nil {
		t.Log(err)
	}
	n.start("c2")
	n.submit(nil)
	n.state("the job's end", finished)
}

// events collects what a watcher is told until the job ends.
func (n *nodes) events(name string) (<-chan []JobEvent, <-chan JobEvent) {
	all, each := make(chan []JobEvent, 1), make(chan JobEvent, 4096)
	client := n.client(name)
	ctx, cancel := context.WithTimeout(n.t.Context(), waitTimeout)
	go func() {
		defer cancel()
		var seen []JobEvent
		if err := client.Watch(ctx, n.job.ID(), func(ev JobEvent) bool {
			seen = append(seen, ev)
			each <- ev
			return true
		}); err != nil && ctx.Err() == nil {
			n.t.Errorf("watch at %s: %v", name, err)
		}
		all <- seen
	}()
	return all, each
}

func count(events []JobEvent, kind NoticeKind) int {
	c := 0
	for _, ev := range events {
		if ev.Notice != nil && ev.Notice.Kind == kind {
			c++
		}
	}
	return c
}

// TestWatchThroughAnyCoordinator: whoever is asked tells what the leader notices, from the beginning of its reign, once.
func TestWatchThroughAnyCoordinator(t *testing.T) {
	n := newNodes(t, nil)
	release := n.hold()
	n.submit(nil)
	leader := n.leader()
	n.state("a plan", func(s State) bool { return s.Plan != nil })
	all := map[string]<-chan []JobEvent{}
	for _, name := range n.live() {
		seen, each := n.events(name)
		all[name] = seen
		for ev := range each { // its relay works
			if ev.Notice != nil && ev.Notice.Kind == NoticePlanned {
				break
			}
		}
	}
	release()
	for name, seen := range all {
		events := <-seen
		last := events[len(events)-1]
		if last.Job == nil || !last.Job.Ended() || last.Job.State.Phase != Finished {
			t.Errorf("%s: the last event is %+v", name, last)
		}
		if count(events, NoticeLeading) != 1 || count(events, NoticeJoined) != 2 {
			t.Errorf("%s: told of %d leaders and %d workers", name, count(events, NoticeLeading), count(events, NoticeJoined))
		}
		for _, ev := range events {
			if ev.Notice != nil && ev.Node != leader {
				t.Errorf("%s: told by %s, the leader is %s", name, ev.Node, leader)
			}
			if ev.Time.IsZero() {
				t.Errorf("%s: no time: %+v", name, ev)
			}
		}
	}
}

// TestLeaderIsReplaced: the next leader continues what the first one planned, and its watchers hear of it.
func TestLeaderIsReplaced(t *testing.T) {
	n := newNodes(t, nil)
	release := n.hold()
	n.submit(nil)
	first := n.leader()
	n.state("a plan", func(s State) bool { return s.Plan != nil })
	begin := time.Now()
	n.stop(first)
	second := n.leader()
	t.Logf("%s leads after %s, %v later", second, first, time.Since(begin).Round(time.Millisecond))
	var other string
	for _, name := range n.live() {
		if name != second {
			other = name
		}
	}
	seen, _ := n.events(other)
	release()
	n.state("the job's end", finished)
	// On a busy machine it may be replaced in its turn.
	if events := <-seen; count(events, NoticeLeading) == 0 || count(events, NoticeRecovered) == 0 {
		t.Errorf("%s was told of %d leaders, %d recoveries", other, count(events, NoticeLeading), count(events, NoticeRecovered))
	}
	n.start(first) // it catches up
	n.state("the job's end everywhere", finished)
}

// TestFleetContinuesFromItsDisks stops all coordinators, once with a snapshot and once without, and starts them again.
func TestFleetContinuesFromItsDisks(t *testing.T) {
	for _, snapshot := range []bool{false, true} {
		n := newNodes(t, nil)
		n.submit(nil)
		first := n.state("two rounds", func(s State) bool { return s.Round >= 2 })
		release := n.hold()
		if snapshot {
			for _, name := range n.live() {
				if err := n.group(name).raft.Snapshot().Error(); err != nil {
					t.Fatal(err)
				}
			}
		}
		names := n.live()
		for _, name := range names {
			n.stop(name)
		}
		for _, name := range names {
			n.start(name)
		}
		release()
		n.leader()
		s := n.state("the job's end", finished)
		if s.Round != jobRounds || s.First != first.First {
			t.Errorf("after a restart (snapshot: %v) the job ended as %+v", snapshot, s)
		}
		if got := n.group("c1").spec.Job; string(got) != string(n.job.Canonical()) {
			t.Errorf("the job is now %s", got)
		}
		for _, name := range names {
			n.stop(name)
		}
	}
}

// TestDamagedJobFileIsNamed: a coordinator does not begin with a job that it cannot read.
func TestDamagedJobFileIsNamed(t *testing.T) {
	n := newNodes(t, nil)
	n.submit(nil)
	n.stop("c0")
	file := filepath.Join(n.dir, "c0", n.job.ID(), specFile)
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, damage := range []string{"", string(body[:len(body)/2]), strings.Replace(string(body), `"seed":3`, `"seed":4`, 1)} {
		if err := os.WriteFile(file, []byte(damage), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(ServiceConfig{Self: "c0", Dir: filepath.Join(n.dir, "c0"), Peers: n.node("c1")}); err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%.20q: %v", damage, err)
		}
	}
}

// TestGarbledReportEndsItsStreamOnly: the leader dials again, and the job goes on.
func TestGarbledReportEndsItsStreamOnly(t *testing.T) {
	n := newNodes(t, nil)
	w := n.workers["w0"]
	w.garbled = true
	n.submit(nil)
	n.state("the job's end", finished)
	w.mu.Lock()
	garbled := w.garbled
	w.mu.Unlock()
	if garbled {
		t.Error("no report was garbled")
	}
	// The worker may come back after the job's end; whoever stayed is told what to offer.
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for deadline := time.After(20 * time.Second); ; {
		for _, w := range n.workers {
			w.mu.Lock()
			offered := slices.Contains(w.offered, "weights after 8")
			w.mu.Unlock()
			if offered {
				return
			}
		}
		select {
		case <-ticker.C:
		case <-deadline:
			t.Fatal("nobody was told to offer the weights to the network")
		}
	}
}

func TestRetryable(t *testing.T) {
	for code, want := range map[codes.Code]bool{codes.Unavailable: true, codes.Aborted: true, codes.NotFound: false, codes.InvalidArgument: false} {
		if got := Retryable(errors.Join(errors.New("submit"), status.Error(code, "x"))); got != want {
			t.Errorf("%v: %v", code, got)
		}
	}
	if Retryable(errors.New("something")) {
		t.Error("an error of no call may be tried again")
	}
}

func TestCommandQueueEndsAStreamThatIsNotRead(t *testing.T) {
	c := newControl(t.Context(), "w", Offer{})
	for range commandQueueLen {
		c.send(mapreduce.Command{Prepare: &mapreduce.Prepare{}})
	}
	if c.ctx.Err() != nil {
		t.Fatal("ended early")
	}
	c.send(mapreduce.Command{Prepare: &mapreduce.Prepare{}})
	if !errors.Is(context.Cause(c.ctx), errQueueFull) {
		t.Errorf("ended with %v", context.Cause(c.ctx))
	}
}
