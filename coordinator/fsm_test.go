package coordinator

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"testing"
	"time"

	"github.com/hashicorp/raft"
	"pgregory.net/rapid"

	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

var testShape = Shape{Partitions: 5, StepsPerRound: 3, RoundsPerEpoch: 2, Epochs: 4, Metric: job.Metric{Name: job.Accuracy},
	EarlyStopping: &job.EarlyStopping{Patience: 1}}

func firstState() State { return NewState(testShape, mapreduce.Checkpoint{Weights: "w0", State: "s0"}) }

// drawEntry draws an entry that fits the state, or one that may not.
func drawEntry(t *rapid.T, s State, attempt uint64) Entry {
	current := uint64(0)
	if s.Plan != nil {
		current = s.Plan.Attempt
	}
	if rapid.IntRange(0, 9).Draw(t, "odd") == 0 {
		current = rapid.Uint64Range(0, attempt).Draw(t, "attempt")
	}
	switch rapid.IntRange(0, 5).Draw(t, "kind") {
	case 0, 1:
		return Entry{Planned: drawPlan(t, s, attempt)}
	case 2:
		step := s.Checkpoint.Step + s.Shape.StepsPerRound
		return Entry{Round: &RoundEntry{Attempt: current, Checkpoint: mapreduce.Checkpoint{Step: step, Weights: fmt.Sprintf("w%d", step)}, Loss: 1 / float64(step)}}
	case 3:
		return Entry{Evaluated: &EvaluatedEntry{Attempt: current, Measurement: training.Measurement{Loss: 0.1,
			Accuracy: rapid.Float64Range(0, 1).Draw(t, "accuracy"), Samples: 10, Judged: 10, Correct: 9}}}
	case 4:
		j := &JournalEntry{Epoch: rapid.IntRange(-1, len(s.Epochs)).Draw(t, "epoch"), Record: []byte("record")}
		if rapid.Bool().Draw(t, "settled") {
			j.Record, j.Settled = nil, &Settlement{Accepted: true, Block: 7, Tx: "0x1", Paid: "3"}
		}
		return Entry{Journal: j}
	}
	return Entry{Failed: &FailedEntry{Attempt: current * uint64(rapid.IntRange(0, 1).Draw(t, "gives up")), Reason: "no <&> luck"}}
}

func drawPlan(t *rapid.T, s State, attempt uint64) *mapreduce.Plan {
	stage, split := s.Stage()
	p := &mapreduce.Plan{Attempt: attempt, Stage: stage, Split: split, Round: s.Round, From: s.Checkpoint.Step, To: s.Checkpoint.Step,
		Partitions: s.Shape.Partitions, Checkpoint: s.Checkpoint}
	workers := rapid.SliceOfNDistinct(rapid.SampledFrom([]mapreduce.WorkerID{"a", "b", "c", "d"}), 1, 4, rapid.ID).Draw(t, "workers")
	p.Members = mapreduce.Deal(s.Shape.Partitions, workers)
	for i := range p.Members {
		p.Members[i].Payee = "payee of " + string(p.Members[i].Worker)
	}
	if stage == mapreduce.Train {
		p.Round++
		p.To += s.Shape.StepsPerRound
		if s.Plan != nil && s.Plan.Round == p.Round {
			p.From = rapid.Int64Range(s.Plan.From, p.To).Draw(t, "from")
		}
	}
	return p
}

func logged(t interface{ Fatal(...any) }, e Entry) *raft.Log {
	body, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	return &raft.Log{Index: 1, Data: body}
}

// TestStateSurvivesLogAndSnapshot drives one replica by entries and another by their JSON, which is replaced by a copy
// restored from a snapshot now and then. All the while tasks are credited as often as they were done.
func TestStateSurvivesLogAndSnapshot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		direct, r := firstState(), newReplica(firstState())
		for attempt := range uint64(rapid.IntRange(0, 60).Draw(t, "entries")) {
			e := drawEntry(t, direct, attempt+1)
			before := asJSON(t, direct)
			next, changed := direct.Apply(e)
			if asJSON(t, direct) != before {
				t.Fatalf("%+v changed the state that it was applied to", e)
			}
			if again, twice := next.Apply(e); twice && e.Journal == nil {
				t.Fatalf("%+v came twice and changed the state twice: %+v", e, again)
			}
			direct = next
			if got := r.Apply(logged(t, e)); got != changed {
				t.Fatalf("%+v: %v, from the log %v", e, changed, got)
			}
			if rapid.IntRange(0, 5).Draw(t, "snapshot") == 0 {
				r = restored(t, r)
			}
			if got, want := asJSON(t, r.State()), asJSON(t, direct); got != want {
				t.Fatalf("state %s, from the log %s", want, got)
			}
			checkTasks(t, direct)
		}
	})
}

func asJSON(t *rapid.T, s State) string {
	body, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// checkTasks checks that each committed step's tasks are credited once.
func checkTasks(t *rapid.T, s State) {
	perRound := s.Shape.StepsPerRound * int64(s.Shape.Partitions)
	open := int64(s.Round) * perRound
	for _, e := range s.Epochs {
		open -= total(e.Tasks)
	}
	if got := total(s.Tasks); got != open {
		t.Fatalf("%d tasks are credited and not claimed, expected %d: %+v", got, open, s)
	}
}

func total(tasks Tasks) int64 {
	sum := int64(0)
	for _, n := range tasks {
		sum += n
	}
	return sum
}

// restored returns a new replica with the snapshot of r.
func restored(t *rapid.T, r *replica) *replica {
	snap, err := r.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	sink := &memorySink{}
	if err := snap.Persist(sink); err != nil || !sink.closed {
		t.Fatal(err, sink.closed)
	}
	snap.Release()
	other := newReplica(State{})
	if err := other.Restore(io.NopCloser(&sink.Buffer)); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(other.State().Shape, r.State().Shape) {
		t.Fatal("the shape is lost")
	}
	return other
}

// memorySink is a raft.SnapshotSink; with full set, of a disk that is full.
type memorySink struct {
	bytes.Buffer
	full, closed, cancelled bool
}

func (s *memorySink) Write(p []byte) (int, error) {
	if s.full {
		return 0, errors.New("no space left on device")
	}
	return s.Buffer.Write(p)
}
func (s *memorySink) Close() error  { s.closed = true; return nil }
func (s *memorySink) Cancel() error { s.cancelled = true; return nil }
func (s *memorySink) ID() string    { return "snapshot" }

func TestSnapshotOnAFullDiskIsCancelled(t *testing.T) {
	snap, err := newReplica(firstState()).Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	sink := &memorySink{full: true}
	if err := snap.Persist(sink); err == nil || !sink.cancelled || sink.closed {
		t.Errorf("persisted with %v: %+v", err, sink)
	}
}

func TestDamagedEntriesAndSnapshotsChangeNothing(t *testing.T) {
	r := newReplica(firstState())
	if err, ok := r.Apply(&raft.Log{Index: 7, Data: []byte(`{"round":`)}).(error); !ok || err == nil {
		t.Error("half an entry is taken")
	}
	if err := r.Restore(io.NopCloser(bytes.NewReader([]byte(`{"round":`)))); err == nil {
		t.Error("half a snapshot is taken")
	}
	if !reflect.DeepEqual(r.State(), firstState()) {
		t.Errorf("the state is now %+v", r.State())
	}
}

// FuzzEntry applies whatever decodes as an entry: the state must stay one that can be stored and planned from.
func FuzzEntry(f *testing.F) {
	plan := &mapreduce.Plan{Attempt: 1, Stage: mapreduce.Train, Round: 1, To: 3, Partitions: 5, Checkpoint: firstState().Checkpoint,
		Members: mapreduce.Deal(5, []mapreduce.WorkerID{"a", "b"})}
	for _, e := range []Entry{{Planned: plan}, {Round: &RoundEntry{Attempt: 1, Checkpoint: mapreduce.Checkpoint{Step: 3}}},
		{Evaluated: &EvaluatedEntry{Attempt: 1}}, {Journal: &JournalEntry{Record: []byte("x")}}, {Failed: &FailedEntry{Attempt: 1, Reason: "r"}}} {
		f.Add(logged(f, e).Data, logged(f, Entry{Planned: plan}).Data)
	}
	f.Fuzz(func(t *testing.T, first, second []byte) {
		r := newReplica(firstState())
		r.Apply(&raft.Log{Data: first})
		r.Apply(&raft.Log{Data: second})
		if _, err := json.Marshal(r.State()); err != nil {
			t.Fatal(err)
		}
		p := NewPlanner(DefaultConfig(), r.State())
		p.Step(time.Unix(0, 0), Event{Elected: &Elected{Term: 1}})
		p.Step(time.Unix(0, 0), Event{Connected: &Connected{Worker: "a"}})
	})
}

// FuzzReport gives a leader whatever decodes as a worker's report, in the middle of a plan.
func FuzzReport(f *testing.F) {
	attempt := uint64(1)<<32 + 1
	for _, r := range []mapreduce.Report{
		{Status: &mapreduce.Status{Attempt: attempt, Low: -1, High: 4}},
		{Progress: &mapreduce.Progress{Attempt: attempt, Step: 1, Loss: 1}},
		{Lost: &mapreduce.Lost{Attempt: attempt, Peer: "b"}},
		{Done: &mapreduce.Done{Attempt: attempt, Checkpoint: mapreduce.Checkpoint{Step: 3, Weights: "w3"}, Sum: []float32{1, 2}}},
		{Failed: &mapreduce.Failed{Attempt: attempt, Reason: "x"}},
	} {
		body, err := json.Marshal(r)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body, body, uint8(0))
		f.Add(body, body, uint8(1))
	}
	f.Fuzz(func(t *testing.T, first, second []byte, evaluate uint8) {
		p, apply := atWork(t, evaluate%2 == 1)
		for i, body := range [][]byte{first, second} {
			var r mapreduce.Report
			if json.Unmarshal(body, &r) != nil {
				return
			}
			apply(p.Step(time.Unix(1, 0), Event{Reported: &Reported{Worker: mapreduce.WorkerID([]string{"a", "b"}[i]), Report: r}}))
		}
		apply(p.Step(time.Unix(100, 0), Event{Tick: &struct{}{}}))
	})
}

// atWork returns a leader whose workers a and b work on a plan, and what commits its entries.
func atWork(t *testing.T, evaluate bool) (*Planner, func([]Effect)) {
	state := firstState()
	if evaluate {
		state.Phase, state.Round, state.Checkpoint.Step = Validating, 2, 6
	}
	p := NewPlanner(DefaultConfig(), state)
	var apply func([]Effect)
	apply = func(effects []Effect) {
		for _, e := range effects {
			if e.Propose == nil {
				continue
			}
			r := newReplica(state)
			r.Apply(logged(t, *e.Propose))
			state = r.State()
			apply(p.Step(time.Unix(1, 0), Event{Changed: &state}))
		}
	}
	now := time.Unix(0, 0)
	apply(p.Step(now, Event{Elected: &Elected{Term: 1}}))
	for _, w := range []mapreduce.WorkerID{"a", "b"} {
		apply(p.Step(now, Event{Connected: &Connected{Worker: w}}))
		apply(p.Step(now, Event{Reported: &Reported{Worker: w, Report: mapreduce.Report{Status: &mapreduce.Status{Attempt: 1<<32 + 1, Low: -1, High: -1}}}}))
	}
	apply(p.Step(now.Add(time.Second), Event{Tick: &struct{}{}}))
	if p.stance != working {
		t.Fatalf("the leader does not work: %+v", p)
	}
	return p, apply
}
