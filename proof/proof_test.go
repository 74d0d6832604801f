package proof

import (
	"math"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

const jobFile = `
name: digits
dataset: embedded:digits
model:
  input: [64]
  layers: [{dense: 16}, relu, {dense: 10}]
optimizer: {kind: adam, rate: 0.01}
plan: {batch: 64, partitions: 4, steps_per_round: 20, rounds_per_epoch: 1, epochs: 1}
`

// trained is a small job that has been run in one process.
type trained struct {
	job     *job.Job
	program *training.Program
	blobs   store.Store
	result  training.Result
	claim   Statement
}

func train(t *testing.T) trained {
	t.Helper()
	ctx, blobs := t.Context(), store.NewMemory()
	m, c, err := digits.Import(ctx, blobs)
	if err != nil {
		t.Fatal(err)
	}
	j, err := job.Parse("digits.yaml", []byte(jobFile))
	if err != nil {
		t.Fatal(err)
	}
	j = j.Resolve(c.String())
	p, err := training.OpenJob(ctx, j, blobs, m)
	if err != nil {
		t.Fatal(err)
	}
	result, err := training.RunLocal(ctx, training.LocalConfig{Program: p, Store: blobs})
	if err != nil {
		t.Fatal(err)
	}
	jobCID, err := blobs.Put(ctx, j.Canonical())
	if err != nil {
		t.Fatal(err)
	}
	return trained{j, p, blobs, result, Statement{Job: jobCID.String(), JobID: j.ID(), Dataset: c.String(),
		Model: store.Sum(p.Model().Canonical()).String(), Metric: job.Accuracy, Weights: result.Checkpoint.Weights, Split: dataset.Validation}}
}

// A verifier comes to the number that the trainer claims, from blobs alone.
func TestMeasureIsTheClaim(t *testing.T) {
	x := train(t)
	got, err := Measure(t.Context(), x.blobs, x.claim)
	if err != nil {
		t.Fatal(err)
	}
	e := x.result.Evaluations[0]
	if want := MetricPPM(x.job.Metric, e.Measurement); got != want || got < 500_000 {
		t.Fatalf("measured %d ppm, the trainer %d", got, want)
	}
}

func TestMeasureRefusesWhatDoesNotBelongTogether(t *testing.T) {
	x := train(t)
	other := store.Sum([]byte("something else")).String()
	for _, c := range []struct {
		name, want string
		change     func(*Statement)
	}{
		{"job that is not there", "blob not found", func(s *Statement) { s.Job = other }},
		{"job of another project", "was published for digits-00000000", func(s *Statement) { s.JobID = "digits-00000000" }},
		{"other dataset", "was published for " + other, func(s *Statement) { s.Dataset = other }},
		{"other model", "was published for " + other, func(s *Statement) { s.Model = other }},
		{"other metric", "was published for loss", func(s *Statement) { s.Metric = job.Loss }},
		{"weights that are not there", "weights", func(s *Statement) { s.Weights = other }},
		{"weights of no model", "weights", func(s *Statement) { s.Weights = x.claim.Job }},
		{"unknown split", "secret", func(s *Statement) { s.Split = "secret" }},
		{"no CID", "job", func(s *Statement) { s.Job = "nonsense" }},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := x.claim
			c.change(&s)
			if _, err := Measure(t.Context(), x.blobs, s); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("got %v, want an error about %q", err, c.want)
			}
		})
	}
}

// Whoever replays a round ends in the committed checkpoint; one changed weight ends elsewhere.
func TestReplay(t *testing.T) {
	x := train(t)
	ctx := t.Context()
	initial, err := x.program.Init()
	if err != nil {
		t.Fatal(err)
	}
	first, err := x.program.Save(ctx, x.blobs, initial)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Replay(ctx, x.program, x.blobs, first, x.result.Checkpoint.Step)
	if err != nil || got != x.result.Checkpoint {
		t.Fatalf("replay ends in %+v, %v; committed is %+v", got, err, x.result.Checkpoint)
	}
	initial.Params[0] = math.Nextafter32(initial.Params[0], 1)
	if first, err = x.program.Save(ctx, x.blobs, initial); err != nil {
		t.Fatal(err)
	}
	if got, err = Replay(ctx, x.program, x.blobs, first, x.result.Checkpoint.Step); err != nil || got == x.result.Checkpoint {
		t.Fatalf("replay from other weights ends in %+v, %v", got, err)
	}
	if _, err := Replay(ctx, x.program, x.blobs, mapreduce.Checkpoint{Weights: first.Weights, State: first.Weights}, 1); err == nil {
		t.Fatal("replay takes weights for an optimizer's state")
	}
}

func TestMetricPPM(t *testing.T) {
	accuracy, loss := job.Metric{Name: job.Accuracy}, job.Metric{Name: job.Loss}
	for _, c := range []struct {
		metric         job.Metric
		loss, accuracy float64
		want           uint32
	}{
		{accuracy, 9, 0.974074, 974_074},
		{accuracy, 9, 0, 0},
		{accuracy, 9, 1, 1_000_000},
		{accuracy, 9, 0.0000005, 0}, // a tie goes to the even number
		{loss, 0.25, 1, 250_000},
		{loss, 1e9, 1, math.MaxUint32},
		{loss, math.Inf(1), 1, math.MaxUint32},
		{loss, math.NaN(), 1, 0},
	} {
		if got := MetricPPM(c.metric, training.Measurement{Loss: c.loss, Accuracy: c.accuracy}); got != c.want {
			t.Errorf("%s: loss %v, accuracy %v: %d ppm, want %d", c.metric.Name, c.loss, c.accuracy, got, c.want)
		}
	}
}
