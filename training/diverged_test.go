package training

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/mapreduce"
)

func TestDiverges(t *testing.T) {
	j := digitsJob(t, true)
	j.Optimizer.Kind, j.Optimizer.Beta1, j.Optimizer.Beta2, j.Optimizer.Epsilon, j.Optimizer.Rate = "sgd", 0, 0, 0, 1e30
	p, st := program(t, j)
	_, err := RunLocal(t.Context(), LocalConfig{Program: p, Store: st})
	if !errors.Is(err, ErrDiverged) || !strings.HasPrefix(err.Error(), "training diverged at step 2, partition 0: layer 2 (dense): output not finite") {
		t.Errorf("got %v", err)
	}
}

// TestDivergesKeepsCheckpoints checks that a run that diverges after some rounds leaves the last good checkpoint, and that it
// can be resumed there, to the same end.
func TestDivergesKeepsCheckpoints(t *testing.T) {
	j := digitsJob(t, true)
	p, _ := program(t, j)
	seen, at := map[int32]bool{}, int64(7)
	sample := p.order.batch(p.train.N, j.Plan.Batch, j.Plan.Partitions, at-1, 3)[2]
	for step := range at - 1 {
		for part := range j.Plan.Partitions {
			for _, i := range p.order.batch(p.train.N, j.Plan.Batch, j.Plan.Partitions, step, part) {
				seen[i] = true
			}
		}
	}
	if seen[sample] {
		t.Fatal("the sample is read before")
	}
	row := p.train.Row(int(sample))
	for i := range row {
		row[i] = 3e38
	}
	journal, st2 := &memoryJournal{}, store.NewMemory()
	_, err := RunLocal(t.Context(), LocalConfig{Program: p, Store: st2, Journal: journal, Workers: 3})
	var found *DivergedError
	if !errors.As(err, &found) || found.Step != at || found.Partition != 3 || !strings.Contains(found.Where, "first in sample 2") {
		t.Fatalf("got %v, want one at step %d, partition 3", err, at)
	}
	if cp := journal.record.Checkpoint; cp.Step != 5 {
		t.Errorf("the checkpoint of step %d is kept, want step 5", cp.Step)
	}
	if _, err := p.Load(t.Context(), st2, journal.record.Checkpoint); err != nil {
		t.Error(err)
	}
	_, again := RunLocal(t.Context(), LocalConfig{Program: p, Store: st2, Journal: journal, Workers: 1, Resume: true})
	if again == nil || again.Error() != err.Error() {
		t.Errorf("resumed: %v, want %v", again, err)
	}
}

// TestNoCheckpointOfInfinity checks that weights and optimizer states that are not finite are not saved.
func TestNoCheckpointOfInfinity(t *testing.T) {
	p, st := program(t, digitsJob(t, true))
	s := start(t, p)
	s.Params[p.Model().Params()[1].Offset] = float32(math.NaN())
	if _, err := p.Save(t.Context(), st, s); !errors.Is(err, ErrDiverged) || !strings.Contains(err.Error(), p.Model().Params()[1].Name) {
		t.Errorf("weights: %v", err)
	}
	s = start(t, p)
	s.Slots[3] = float32(math.Inf(1))
	if _, err := p.Save(t.Context(), st, s); !errors.Is(err, ErrDiverged) {
		t.Errorf("optimizer's state: %v", err)
	}
}

// TestDiagnose checks the words for what is not one partition's, and that finite numbers are not accused.
func TestDiagnose(t *testing.T) {
	p, _ := program(t, digitsJob(t, true))
	s := start(t, p)
	for _, stage := range []mapreduce.Stage{mapreduce.Train, mapreduce.Evaluate} {
		if err := p.Diagnose(t.Context(), stage, dataset.Validation, s); err != nil {
			t.Errorf("%s: %v", stage, err)
		}
	}
	for i := range s.Params {
		s.Params[i] = 1e25
	}
	s.Step = 7
	err := p.Diagnose(t.Context(), mapreduce.Evaluate, dataset.Validation, s)
	if err == nil || !strings.HasPrefix(err.Error(), "training diverged after step 7, on the validation split") {
		t.Errorf("got %v", err)
	}
}
