package coordinator

import (
	"testing"

	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// TestStoppedEpochIsClaimedByTheTest closes epochs until the job stops early: the last one is settled by the final record
// alone, in order, with its number, weights before and tasks.
func TestStoppedEpochIsClaimedByTheTest(t *testing.T) {
	s := NewState(Shape{Partitions: 2, StepsPerRound: 1, RoundsPerEpoch: 1, Epochs: 9, Metric: job.Metric{Name: job.Loss},
		EarlyStopping: &job.EarlyStopping{Patience: 2}}, mapreduce.Checkpoint{Weights: "w0"})
	attempt := uint64(0)
	apply := func(e Entry) {
		t.Helper()
		next, changed := s.Apply(e)
		if !changed {
			t.Fatalf("%+v changes nothing in %+v", e, s)
		}
		s = next
	}
	stage := func(e func() Entry) {
		t.Helper()
		attempt++
		kind, split := s.Stage()
		p := &mapreduce.Plan{Attempt: attempt, Stage: kind, Split: split, Round: s.Round, From: s.Checkpoint.Step, To: s.Checkpoint.Step,
			Partitions: 2, Checkpoint: s.Checkpoint, Members: mapreduce.Deal(2, []mapreduce.WorkerID{"a"})}
		if kind == mapreduce.Train {
			p.Round, p.To = p.Round+1, p.To+1
		}
		apply(Entry{Planned: p})
		apply(e())
	}
	for _, loss := range []float64{3, 2, 2.5, 2, 1} {
		if s.Phase != Training {
			break
		}
		stage(func() Entry {
			cp := mapreduce.Checkpoint{Step: s.Checkpoint.Step + 1, Weights: "w" + string(rune('1'+s.Checkpoint.Step))}
			return Entry{Round: &RoundEntry{Attempt: attempt, Checkpoint: cp}}
		})
		stage(func() Entry {
			return Entry{Evaluated: &EvaluatedEntry{Attempt: attempt, Measurement: training.Measurement{Loss: loss, Samples: 1}}}
		})
	}
	stage(func() Entry {
		return Entry{Evaluated: &EvaluatedEntry{Attempt: attempt, Measurement: training.Measurement{Loss: 2, Samples: 1}}}
	})
	if s.Phase != Finished || s.Epoch != 4 || len(s.Epochs) != 5 || s.Best().Number != 2 {
		t.Fatalf("%s after %d epochs, best %+v", s.Phase, s.Epoch, s.Best())
	}
	var claimed []Epoch
	for {
		i, ok := s.Unsettled()
		if !ok {
			break
		}
		claimed = append(claimed, s.Epochs[i])
		apply(Entry{Journal: &JournalEntry{Epoch: i, Settled: &Settlement{Accepted: true}}})
	}
	tasks, weights := int64(0), "w0"
	for i, e := range claimed {
		if e.Number != i+1 || e.Before.Weights != weights || e.Tasks["a"] != 2 || e.Final != (i == 3) {
			t.Errorf("claim %d is %+v", i+1, e)
		}
		tasks, weights = tasks+e.Tasks["a"], e.After.Weights
	}
	if len(claimed) != 4 || tasks != 8 || weights != s.Checkpoint.Weights {
		t.Errorf("%d claims of %d tasks end in %s", len(claimed), tasks, weights)
	}
	if _, changed := s.Apply(Entry{Journal: &JournalEntry{Epoch: 3, Record: []byte("x")}}); changed {
		t.Error("the epoch that stopped the job is settled by itself")
	}
}
