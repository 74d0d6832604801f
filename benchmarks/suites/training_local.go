package suites

import (
	"context"
	"errors"
	"math"
	"time"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

// local trains a job by training.RunLocal until the validation accuracy reaches the job's threshold.
type local struct {
	task    task
	job     *job.Job
	workers int
	how     []training.Option
}

// run measures samples/s of the steps alone, and the seconds from the first step's beginning to the accuracy, which
// hold the evaluations and checkpoints too.
func (l local) run(ctx context.Context) ([]float64, error) {
	program, err := training.New(l.job, l.task.train, l.task.validation, nil, l.how...)
	if err != nil {
		return nil, err
	}
	ctx, reached := context.WithCancel(ctx)
	defer reached()
	watch := stopwatch{threshold: l.job.Metric.Threshold, reached: reached, seconds: math.Inf(1)}
	_, err = training.RunLocal(ctx, training.LocalConfig{
		Program: program, Store: store.NewMemory(), Workers: l.workers, Events: watch.see,
	})
	if err != nil && !(errors.Is(err, context.Canceled) && !math.IsInf(watch.seconds, 1)) {
		return nil, err
	}
	return []float64{float64(watch.steps) * float64(l.job.Plan.Batch) / watch.stepping.Seconds(), watch.seconds}, nil
}

// stopwatch times a run by its events. A step's time is from the event before it to its own.
type stopwatch struct {
	threshold float64
	reached   func()

	begun, last time.Time
	steps       int
	stepping    time.Duration
	seconds     float64
}

func (w *stopwatch) see(e training.Event) {
	now := time.Now()
	switch {
	case e.Begun != nil:
		w.begun = now
	case e.Step != nil:
		w.steps++
		w.stepping += now.Sub(w.last)
	case e.Epoch != nil && e.Epoch.Accuracy >= w.threshold && math.IsInf(w.seconds, 1):
		w.seconds = now.Sub(w.begun).Seconds()
		w.reached()
	}
	w.last = now
}
