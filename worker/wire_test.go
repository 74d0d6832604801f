package worker

import (
	"math"
	"testing"

	"google.golang.org/protobuf/proto"

	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/mapreduce"
)

func TestFragmentsSurviveTheWire(t *testing.T) {
	f := &Fragment{From: "a", Attempt: 1 << 63, Step: 1 << 40, Bucket: 7, Sum: true, Pieces: []mapreduce.Piece{
		{Node: mapreduce.Node{Level: 3, Index: 5}, Data: []float32{1, -0.5, float32(math.Inf(1)), math.Float32frombits(1), math.Float32frombits(1 << 31)}},
		{Node: mapreduce.Node{}, Data: []float32{}},
	}}
	body, err := proto.Marshal(encode("job", f))
	if err != nil {
		t.Fatal(err)
	}
	var m fleetpb.Fragment
	if err := proto.Unmarshal(body, &m); err != nil {
		t.Fatal(err)
	}
	got, err := decode("a", &m)
	if err != nil {
		t.Fatal(err)
	}
	same(t, got, f)
	if m.JobId != "job" || f.Floats() != 5 {
		t.Errorf("job %q, %d floats", m.JobId, f.Floats())
	}
}

// same compares bit by bit.
func same(t *testing.T, a, b *Fragment) {
	t.Helper()
	equal := a.From == b.From && a.Attempt == b.Attempt && a.Step == b.Step && a.Bucket == b.Bucket && a.Sum == b.Sum && len(a.Pieces) == len(b.Pieces)
	for i := 0; equal && i < len(a.Pieces); i++ {
		equal = a.Pieces[i].Node == b.Pieces[i].Node && len(a.Pieces[i].Data) == len(b.Pieces[i].Data)
		for j := 0; equal && j < len(a.Pieces[i].Data); j++ {
			equal = math.Float32bits(a.Pieces[i].Data[j]) == math.Float32bits(b.Pieces[i].Data[j])
		}
	}
	if !equal {
		t.Errorf("%+v became %+v", b, a)
	}
}

// FuzzFragment gives a machine in the middle of a step whatever decodes as a peer's fragment. What decodes encodes again.
func FuzzFragment(f *testing.F) {
	for _, fragment := range []*Fragment{
		{Attempt: 1, Pieces: []mapreduce.Piece{{Node: mapreduce.Node{Index: 1}, Data: []float32{1, 2}}}},
		{Attempt: 1, Bucket: 1, Sum: true, Pieces: []mapreduce.Piece{{Node: mapreduce.Node{Level: 1}, Data: []float32{1, 2}}}},
		{Attempt: 2, Step: 5},
	} {
		body, err := proto.Marshal(encode("job", fragment))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		var m fleetpb.Fragment
		if proto.Unmarshal(body, &m) != nil {
			return
		}
		fragment, err := decode("b", &m)
		if err != nil {
			return
		}
		again, err := decode("b", encode(m.JobId, fragment))
		if err != nil {
			t.Fatal(err)
		}
		same(t, again, fragment)
		machine := atWork()
		machine.Step(Event{Fragment: fragment})
		machine.Step(Event{Mapped: &Mapped{Attempt: 1, Pieces: []mapreduce.Piece{{Node: mapreduce.Node{Index: 0}, Data: []float32{1, 1}}}}})
		machine.Step(Event{Fragment: again})
	})
}

// atWork returns a machine "a" that maps one of two partitions, with "b".
func atWork() *Machine {
	m := NewMachine(Config{Self: "a", VectorLen: func(mapreduce.Stage) int { return 4 }, Tail: func(mapreduce.Stage) int { return 2 }, Add: addFloats, Finite: func([]float32) bool { return true }, Diverged: func(error) bool { return false }})
	m.Step(Event{Command: &mapreduce.Command{Start: &mapreduce.Plan{Attempt: 1, Stage: mapreduce.Train, Round: 1, To: 3, Partitions: 2,
		Members: mapreduce.Deal(2, []mapreduce.WorkerID{"a", "b"})}}})
	m.Step(Event{Loaded: &Loaded{Attempt: 1}})
	return m
}
