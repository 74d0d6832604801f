package proof

import (
	"context"
	"errors"
	"fmt"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

// Statement is what a claim says, as far as anybody can measure it again.
type Statement struct {
	Job     string // CID of the job's canonical JSON
	JobID   string // the job that the project was published for
	Dataset string // CID of the dataset that the project was published for; empty: any
	Model   string // CID of the model's canonical encoding that the project was published for; empty: any
	Metric  string // the metric's name that the project was published for; empty: any
	Weights string // CID
	Split   string // what the metric was measured on
}

// ErrWeights is what Measure's error wraps when the weights are missing or not the model's.
var ErrWeights = errors.New("weights")

// Measure computes the metric of a statement from blobs alone, in parts per million, by the same partitions and the same
// tree as the fleet. The error says which content is missing or does not belong together.
func Measure(ctx context.Context, blobs store.Source, s Statement, how ...training.Option) (uint32, error) {
	p, err := open(ctx, blobs, s, how)
	if err != nil {
		return 0, err
	}
	defer p.Close()
	params, err := p.LoadWeights(ctx, blobs, s.Weights)
	if err != nil {
		return 0, fmt.Errorf("%w: %s: %w", ErrWeights, s.Weights, err)
	}
	measured, err := p.Evaluate(ctx, params, s.Split)
	if err != nil {
		return 0, fmt.Errorf("evaluate on %s: %w", s.Split, err)
	}
	return MetricPPM(p.Job().Metric, measured), nil
}

func open(ctx context.Context, blobs store.Source, s Statement, how []training.Option) (*training.Program, error) {
	c, err := store.Parse(s.Job)
	if err != nil {
		return nil, fmt.Errorf("job: %w", err)
	}
	canonical, err := blobs.Get(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("job: %w", err)
	}
	j, err := job.Decode(canonical)
	if err != nil {
		return nil, fmt.Errorf("job %s: %w", s.Job, err)
	}
	if j.ID() != s.JobID {
		return nil, fmt.Errorf("job %s is %s, the project was published for %s", s.Job, j.ID(), s.JobID)
	}
	if s.Metric != "" && j.Metric.Name != s.Metric {
		return nil, fmt.Errorf("job %s is measured by %s, the project was published for %s", s.Job, j.Metric.Name, s.Metric)
	}
	if s.Dataset != "" && j.Dataset.CID != s.Dataset {
		return nil, fmt.Errorf("job %s reads dataset %s, the project was published for %s", s.Job, j.Dataset.CID, s.Dataset)
	}
	c, err = store.Parse(j.Dataset.CID)
	if err != nil {
		return nil, fmt.Errorf("job %s: dataset.cid: %w", s.Job, err)
	}
	m, err := dataset.Fetch(ctx, blobs, c)
	if err != nil {
		return nil, fmt.Errorf("dataset: %w", err)
	}
	p, err := training.OpenDataset(j, blobs, m, how...)
	if err != nil {
		return nil, err
	}
	if model := store.Sum(p.Model().Canonical()).String(); s.Model != "" && model != s.Model {
		return nil, fmt.Errorf("job %s trains model %s, the project was published for %s", s.Job, model, s.Model)
	}
	return p, nil
}
