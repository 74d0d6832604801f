package mapreduce

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func drawPlan(t *rapid.T) *Plan {
	partitions := rapid.IntRange(1, 40).Draw(t, "partitions")
	workers := make([]WorkerID, rapid.IntRange(1, 12).Draw(t, "workers"))
	for i := range workers {
		workers[i] = WorkerID(fmt.Sprintf("w%02d", i))
	}
	return &Plan{Partitions: partitions, Members: Deal(partitions, rapid.Permutation(workers).Draw(t, "names"))}
}

func TestDealGivesEachPartitionToOneWorker(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlan(t)
		next := 0
		for i, m := range p.Members {
			if m.Parts.Lo != next || m.Parts.Len() < p.Partitions/len(p.Members) {
				t.Fatalf("dealt %+v", p.Members)
			}
			if i > 0 && m.Worker <= p.Members[i-1].Worker {
				t.Fatalf("members are not in ascending order: %+v", p.Members)
			}
			if got, ok := p.Member(m.Worker); !ok || got != m {
				t.Fatalf("%s has %+v, found %+v", m.Worker, m, got)
			}
			next = m.Parts.Hi
		}
		if next != p.Partitions {
			t.Fatalf("%d partitions, dealt %+v", p.Partitions, p.Members)
		}
		if _, ok := p.Member("nobody"); ok {
			t.Fatal("a stranger is a member")
		}
	})
}

func TestDealLeavesItsArgumentAlone(t *testing.T) {
	workers := []WorkerID{"b", "a"}
	Deal(4, workers)
	if !slices.Equal(workers, []WorkerID{"b", "a"}) {
		t.Errorf("workers are now %v", workers)
	}
}

// TestBucketsCoverTheVector: whatever the length, buckets cut it without gaps, none is too long to be sent early, and
// every member reduces at least one, so that no member can run ahead.
func TestBucketsCoverTheVector(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlan(t)
		n := rapid.OneOf(rapid.IntRange(0, 50), rapid.IntRange(0, 20*BucketFloats)).Draw(t, "floats")
		next := 0
		reduces := map[WorkerID]int{}
		for b := range p.Buckets(n) {
			r := p.Bucket(n, b)
			if r.Lo != next || r.Len() < 0 || r.Len() > BucketFloats {
				t.Fatalf("bucket %d of %d floats is %+v", b, n, r)
			}
			next = r.Hi
			reduces[p.Reducer(b)]++
		}
		if next != n {
			t.Fatalf("buckets of %d floats end at %d", n, next)
		}
		for _, m := range p.Members {
			if reduces[m.Worker] == 0 {
				t.Fatalf("%s reduces nothing: %v", m.Worker, reduces)
			}
		}
	})
}

func TestPlansTreeIsTheJobs(t *testing.T) {
	p := &Plan{Partitions: 7, Members: Deal(7, []WorkerID{"a", "b"})}
	if got := p.Tree(); got != (Tree{Partitions: 7}) {
		t.Errorf("tree %+v", got)
	}
}

// TestValidate: a plan that is dealt is right, and no field of it may be anything else.
func TestValidate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlan(t)
		p.Stage = Train
		p.Checkpoint.Step = rapid.Int64Range(0, 100).Draw(t, "checkpoint")
		p.From = p.Checkpoint.Step + rapid.Int64Range(0, 10).Draw(t, "from")
		p.To = p.From + rapid.Int64Range(0, 10).Draw(t, "to")
		if err := p.Validate(); err != nil {
			t.Fatal(err)
		}
		last := len(p.Members) - 1
		name, spoil := draw(t, map[string]func(){
			"no stage":        func() { p.Stage = "" },
			"backwards":       func() { p.To = p.From - 1 },
			"before":          func() { p.From = p.Checkpoint.Step - 1 },
			"negative":        func() { p.Checkpoint.Step = -1 },
			"evaluates steps": func() { p.Stage, p.To = Evaluate, p.Checkpoint.Step+1 },
			"no partitions":   func() { p.Partitions = 0 },
			"too many":        func() { p.Partitions = MaxPartitions + 1 },
			"one more":        func() { p.Partitions++ },
			"nobody":          func() { p.Members = nil },
			"twice":           func() { p.Members = append(p.Members, p.Members[last]) },
			"gap":             func() { p.Members[last].Parts.Lo++ },
			"overlap":         func() { p.Members[0].Parts.Lo-- },
			"reversed":        func() { p.Members[last].Parts.Hi = p.Members[last].Parts.Lo - 1 },
		})
		spoil()
		if err := p.Validate(); err == nil {
			t.Fatalf("%s is taken: %+v", name, p)
		}
	})
}

// draw draws one of some named functions.
func draw(t *rapid.T, all map[string]func()) (string, func()) {
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	name := rapid.SampledFrom(names).Draw(t, "case")
	return name, all[name]
}
