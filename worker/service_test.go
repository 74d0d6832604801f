package worker

import (
	"encoding/json"
	"strings"
	"testing"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/mapreduce"
)

func TestPeersTrainWhatOneProcessTrains(t *testing.T) {
	f := newFleet(t, 3)
	lines := f.openAll()
	if got, want := f.run(lines, f.plan(1, 0, 6, f.names...)).Checkpoint, f.train(6); got != want {
		t.Errorf("three workers: %+v, one: %+v", got, want)
	}
	p := f.plan(2, 6, 6, f.names...)
	p.Stage, p.Split, p.Checkpoint = mapreduce.Evaluate, "validation", f.train(6)
	done := f.run(lines, p)
	if len(done.Sum) != 4 || done.Sum[1] == 0 || done.Sum[2] != done.Sum[1] || done.Sum[3] > done.Sum[1] {
		t.Errorf("evaluation measured %v", done.Sum)
	}
}

// TestLostPeer ends one of three workers in the middle of a plan: the others tell, and finish from what they hold.
func TestLostPeer(t *testing.T) {
	f := newFleet(t, 3)
	lines := f.openAll()
	p := f.plan(1, 0, 2000, f.names...)
	for _, l := range lines {
		l.send(mapreduce.Command{Start: p})
	}
	victim := f.names[1]
	lines[f.names[0]].until("step 3", func(r mapreduce.Report) bool { return r.Progress != nil && r.Progress.Step >= 3 })
	f.peers[victim].stop()
	delete(lines, victim)
	for w, l := range lines {
		r := l.until("loss", func(r mapreduce.Report) bool { return r.Lost != nil })
		if *r.Lost != (mapreduce.Lost{Attempt: 1, Peer: victim}) {
			t.Errorf("%s lost %+v", w, r.Lost)
		}
	}
	held := f.prepare(lines, 2)
	from := min(held[f.names[0]].High, held[f.names[2]].High)
	for w, s := range held {
		if s.Low != from && s.High != from {
			t.Fatalf("%s holds %+v, step %d is wanted", w, s, from)
		}
	}
	to := from + 3
	if got, want := f.run(lines, f.plan(2, from, to, f.names[0], f.names[2])).Checkpoint, f.train(to); got != want {
		t.Errorf("after a loss at step %d: %+v, without: %+v", from, got, want)
	}
}

// TestEarlyFragments starts a plan on one worker after the others have sent it their partials.
func TestEarlyFragments(t *testing.T) {
	f := newFleet(t, 3)
	lines := f.openAll()
	p := f.plan(1, 0, 3, f.names...)
	late := f.names[2]
	for _, w := range f.names[:2] {
		lines[w].send(mapreduce.Command{Start: p})
	}
	poll(t, "partials of both peers", func() bool { return f.peers[late].count(t, "autonet_worker_fragments_total", "received") >= 2 })
	lines[late].send(mapreduce.Command{Start: p})
	if got, want := f.result(lines, p).Checkpoint, f.train(3); got != want {
		t.Errorf("%+v, expected %+v", got, want)
	}
}

// TestNewerControlStreamTakesOver: of two leaders the one that came last is heard, and the other is told to go.
func TestNewerControlStreamTakesOver(t *testing.T) {
	f := newFleet(t, 1)
	old, _ := f.open(f.names[0])
	old.send(mapreduce.Command{Prepare: &mapreduce.Prepare{Attempt: 7}})
	old.until("status", isStatus)
	now, held := f.open(f.names[0])
	if held.Attempt != 7 {
		t.Errorf("the new leader hears of attempt %d, expected 7", held.Attempt)
	}
	if err := old.ended(); status.Code(err) != codes.Aborted {
		t.Errorf("the old leader's stream ended with %v", err)
	}
	if got, want := f.run(map[mapreduce.WorkerID]*line{f.names[0]: now}, f.plan(8, 0, 2, f.names[0])).Checkpoint, f.train(2); got != want {
		t.Errorf("%+v, expected %+v", got, want)
	}
}

// TestOlderAttemptsAreNotHeard: a deposed leader cannot stop what its successor began.
func TestOlderAttemptsAreNotHeard(t *testing.T) {
	f := newFleet(t, 1)
	l, _ := f.open(f.names[0])
	l.send(mapreduce.Command{Prepare: &mapreduce.Prepare{Attempt: 9}})
	l.until("status", isStatus)
	l.send(mapreduce.Command{Prepare: &mapreduce.Prepare{Attempt: 8}})
	l.send(mapreduce.Command{Start: f.plan(8, 0, 2, f.names[0])})
	l.send(mapreduce.Command{Prepare: &mapreduce.Prepare{Attempt: 10}})
	if r := l.next("status"); r.Status == nil || r.Status.Attempt != 10 || r.Status.High != mapreduce.NoStep {
		t.Errorf("after commands of an older attempt: %+v", r)
	}
}

// TestStatesOutliveTheControlStream: a worker keeps what it holds while there is no leader.
func TestStatesOutliveTheControlStream(t *testing.T) {
	f := newFleet(t, 1)
	l, _ := f.open(f.names[0])
	f.run(map[mapreduce.WorkerID]*line{f.names[0]: l}, f.plan(1, 0, 4, f.names[0]))
	l.cancel()
	if err := l.ended(); status.Code(err) != codes.Canceled {
		t.Errorf("stream ended with %v", err)
	}
	if _, held := f.open(f.names[0]); held.Low != 3 || held.High != 4 {
		t.Errorf("the next leader hears of %+v, expected steps 3 and 4", held)
	}
}

// TestCleanEndDismissesTheJob: a leader that closes its stream has no more use for the job here.
func TestCleanEndDismissesTheJob(t *testing.T) {
	f := newFleet(t, 2)
	a, b := f.names[0], f.names[1]
	l, _ := f.open(a)
	f.run(map[mapreduce.WorkerID]*line{a: l}, f.plan(1, 0, 2, a))
	if err := l.stream.CloseSend(); err != nil {
		t.Fatal(err)
	}
	if err := l.ended(); err == nil || err.Error() != "EOF" {
		t.Errorf("stream ended with %v", err)
	}
	conn, err := f.peers[b].dialer.GRPC(t.Context(), cluster.NodeID(a))
	if err != nil {
		t.Fatal(err)
	}
	shuffle, err := fleetpb.NewWorkerClient(conn).Shuffle(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := shuffle.Send(encode(f.job.ID(), &Fragment{Attempt: 2})); err != nil {
		t.Fatal(err)
	}
	if err := shuffle.RecvMsg(new(fleetpb.ShuffleSummary)); status.Code(err) != codes.FailedPrecondition {
		t.Errorf("a fragment for a job that is not here: %v", err)
	}
	if _, held := f.open(a); held.High != mapreduce.NoStep {
		t.Errorf("after its end the job holds %+v", held)
	}
}

// TestJobThatCannotBeOpened: the leader hears why, and may try again.
func TestJobThatCannotBeOpened(t *testing.T) {
	f := newFleet(t, 1)
	l := f.call(f.names[0], []byte(`{"name":"nonsense"}`))
	if err := l.ended(); status.Code(err) != codes.FailedPrecondition || !strings.Contains(err.Error(), f.job.ID()) {
		t.Errorf("nonsense: %v", err)
	}
	f.open(f.names[0])
}

// TestMalformedCommands: what a leader would never say ends the stream, not the worker.
func TestMalformedCommands(t *testing.T) {
	f := newFleet(t, 1)
	negative := f.plan(1, 0, 2, f.names[0])
	negative.Partitions = -1
	gap := f.plan(1, 0, 2, f.names[0])
	gap.Members[0].Parts.Lo = 2
	for _, p := range []*mapreduce.Plan{negative, gap, {Attempt: 1}} {
		l, _ := f.open(f.names[0])
		l.send(mapreduce.Command{Start: p})
		if err := l.ended(); status.Code(err) != codes.InvalidArgument {
			t.Errorf("plan %+v: %v", p, err)
		}
	}
	l, _ := f.open(f.names[0])
	if err := l.stream.Send(&fleetpb.Document{JobId: l.job, Json: []byte(`{"start":`)}); err != nil {
		t.Fatal(err)
	}
	if err := l.ended(); status.Code(err) != codes.InvalidArgument {
		t.Errorf("half a command: %v", err)
	}
}

// TestWorkersRefuseWorkersControl: only coordinators command.
func TestWorkersRefuseWorkersControl(t *testing.T) {
	f := newFleet(t, 2)
	conn, err := f.peers[f.names[0]].dialer.GRPC(t.Context(), cluster.NodeID(f.names[1]))
	if err != nil {
		t.Fatal(err)
	}
	stream, err := fleetpb.NewWorkerClient(conn).Control(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); status.Code(err) != codes.PermissionDenied {
		t.Errorf("a worker's command: %v", err)
	}
}

func TestCommandsSurviveJSON(t *testing.T) {
	for _, c := range []mapreduce.Command{
		{Prepare: &mapreduce.Prepare{Attempt: 1<<63 + 1, Forget: true}},
		{Publish: &mapreduce.Publish{CIDs: []string{"a", "b"}}},
		{Start: &mapreduce.Plan{Attempt: 3, Stage: mapreduce.Train, Members: []mapreduce.Member{{Worker: "a", Payee: "p", Parts: mapreduce.Range{Lo: 1, Hi: 2}}}}},
	} {
		body, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		var back mapreduce.Command
		if err := json.Unmarshal(body, &back); err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(back)
		if err != nil || string(again) != string(body) {
			t.Errorf("%s became %s (%v)", body, again, err)
		}
	}
}
