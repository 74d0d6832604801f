package suites

import (
	"context"
	"fmt"
	"math"
	"path/filepath"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/benchmarks/peers"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/tensor"
)

// prepare writes the samples and our initial weights where the peer's processes read them.
func (d ddp) prepare(env benchmarks.Env, t task, j *job.Job) error {
	if d.note != "" {
		return nil
	}
	model, err := tensor.Build(j.Model)
	if err != nil {
		return err
	}
	weights := model.Init(j.Seed)
	d.parameters[t.group] = len(weights)
	files, err := peers.WriteFiles(filepath.Join(env.Scratch, t.group), map[string][]float32{
		"train_x": t.train.X, "train_y": t.train.Y, "validation_x": t.validation.X, "validation_y": t.validation.Y,
		"weights": weights,
	})
	d.files[t.group] = files
	return err
}

// runner returns the peer's Runner; nil where the peer is not installed.
func (d ddp) runner(t task, j *job.Job, workers int) benchmarks.Runner {
	if d.note != "" {
		return nil
	}
	layers := []peers.Layer{}
	for _, l := range j.Model.Layers {
		layers = append(layers, peers.Layer{Kind: l.Kind, Units: l.Units, Bias: !l.NoBias})
	}
	optimizer := j.Optimizer.WithDefaults()
	spec := peers.DDP{
		Workers: workers, Batch: j.Plan.Batch, Seed: j.Seed,
		Width: t.train.Width, Layers: layers, Files: d.files[t.group],
		Optimizer: peers.Optimizer{
			Kind: optimizer.Kind, Rate: optimizer.Rate, Momentum: optimizer.Momentum,
			Beta1: optimizer.Beta1, Beta2: optimizer.Beta2, Epsilon: optimizer.Epsilon, WeightDecay: optimizer.WeightDecay,
		},
		EvaluateEvery: int(j.StepsPerEpoch()), MaxSteps: int(j.Steps()), Threshold: j.Metric.Threshold,
	}
	return func(ctx context.Context) ([]float64, error) {
		result, err := spec.Run(ctx, d.python)
		if err != nil {
			return nil, err
		}
		if want := d.parameters[t.group]; result.Parameters != want {
			return nil, fmt.Errorf("a model of %d parameters expected, the peer's has %d", want, result.Parameters)
		}
		seconds := math.Inf(1)
		if result.SecondsToThreshold != nil {
			seconds = *result.SecondsToThreshold
		}
		return []float64{result.SamplesPerSecond, seconds}, nil
	}
}
