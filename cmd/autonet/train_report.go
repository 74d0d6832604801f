package main

import (
	"fmt"
	"time"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

// trainReport shows a run to a person, or writes it for a script.
type trainReport struct {
	*app
	job      *job.Job
	flags    trainFlags
	progress *ui.Progress
	bar      *ui.Bar
	begun    training.Begun
	last     training.StepDone
}

func newTrainReport(a *app, j *job.Job, f trainFlags) *trainReport {
	return &trainReport{app: a, job: j, flags: f, progress: ui.NewProgress(a.err, a.now)}
}

// event takes what the trainer tells.
func (r *trainReport) event(e training.Event) {
	switch {
	case e.Begun != nil:
		r.begun = *e.Begun
		r.progress.Printf("%s: %s steps of %d samples, %s", r.job.ID(), thousands(e.Begun.Steps), r.job.Plan.Batch, workers(e.Begun.Workers))
		if e.Begun.Step > 0 {
			r.progress.Printf("resumed after step %s", thousands(e.Begun.Step))
		}
		r.bar = r.progress.Bar(r.job.Name, "steps", e.Begun.Step, e.Begun.Steps)
	case e.Step != nil:
		r.last = *e.Step
		r.bar.Set(e.Step.Step, fmt.Sprintf("loss %.4f", e.Step.Loss))
	case e.Round != nil:
		r.json(map[string]any{"event": "round", "round": e.Round.Round, "loss": r.last.Loss, "checkpoint": e.Round.Checkpoint})
	case e.Epoch != nil:
		r.progress.Printf("epoch %d/%d: validation %s", e.Epoch.Epoch, r.job.Plan.Epochs, measured(e.Epoch.Measurement))
		r.json(map[string]any{"event": "epoch", "evaluation": e.Epoch})
	case e.Stopped != nil:
		r.progress.Printf("checkpoint of step %s saved: weights %s", thousands(e.Stopped.Step), e.Stopped.Weights)
		r.json(map[string]any{"event": "stopped", "checkpoint": e.Stopped})
	}
}

func (r *trainReport) json(v any) {
	if r.flags.json {
		_ = r.writeJSON(v) // a reader who left does not stop the training
	}
}

func measured(m training.Measurement) string {
	return fmt.Sprintf("%s of %s", m.Text(), thousands(max(m.Judged, m.Samples)))
}

// trainResult is the last JSON line of "autonet train --json".
type trainResult struct {
	Event         string               `json:"event"` // "done"
	Job           string               `json:"job"`
	Dataset       string               `json:"dataset_cid"`
	Weights       string               `json:"weights_cid"`
	State         string               `json:"state_cid"`
	Step          int64                `json:"step"`
	Test          *training.Evaluation `json:"test,omitempty"`
	Met           *bool                `json:"threshold_met,omitempty"`
	Stopped       bool                 `json:"stopped_early,omitempty"`
	Best          *training.Evaluation `json:"best,omitempty"` // of a job that may stop early: the epoch that did best
	Workers       int                  `json:"workers"`
	Seconds       float64              `json:"seconds"`
	SamplesPerSec float64              `json:"samples_per_s"`
}

// result shows a finished run.
func (r *trainReport) result(res training.Result, took time.Duration) error {
	steps := res.Checkpoint.Step - r.begun.Step
	out := trainResult{
		Event: "done", Job: r.job.ID(), Dataset: r.job.Dataset.CID,
		Weights: res.Checkpoint.Weights, State: res.Checkpoint.State, Step: res.Checkpoint.Step,
		Test: res.Test, Workers: r.begun.Workers, Seconds: took.Seconds(),
		SamplesPerSec: float64(steps*int64(r.job.Plan.Batch)) / took.Seconds(),
	}
	if res.Test != nil && r.job.Metric.Threshold > 0 {
		met := r.job.Metric.Met(res.Test.Of(r.job.Metric.Name))
		out.Met = &met
	}
	if r.job.Plan.EarlyStopping != nil {
		out.Stopped, out.Best = res.Stopped, best(r.job.Metric, res.Evaluations)
	}
	if r.flags.json {
		return r.writeJSON(out)
	}
	fmt.Fprintf(r.out, "weights   %s\n", out.Weights)
	if res.Test != nil {
		fmt.Fprintf(r.out, "test      %s%s\n", measured(res.Test.Measurement), r.verdict(out.Met))
	} else {
		fmt.Fprintf(r.out, "test      sealed\n")
	}
	if out.Best != nil {
		fmt.Fprintf(r.out, "epochs    %d of %d, %s; best: epoch %d, validation %s\n", len(res.Evaluations), r.job.Plan.Epochs,
			ending(res.Stopped), out.Best.Epoch, measured(out.Best.Measurement))
	}
	fmt.Fprintf(r.out, "trained   %s steps in %.1f s, %s samples/s, %s\n", thousands(steps), out.Seconds, thousands(int64(out.SamplesPerSec)), workers(out.Workers))
	fmt.Fprintf(r.out, "run       %s\n", r.flags.out)
	return nil
}

func ending(stopped bool) string {
	if stopped {
		return "stopped early"
	}
	return "run to the end"
}

// best returns the epoch that did best, the first of equals; nil of none.
func best(m job.Metric, all []training.Evaluation) *training.Evaluation {
	values := make([]float64, len(all))
	for i, e := range all {
		values[i] = e.Of(m.Name)
	}
	if i := m.Best(values); i >= 0 {
		return &all[i]
	}
	return nil
}

func (r *trainReport) verdict(met *bool) string {
	switch m := r.job.Metric; {
	case met == nil:
		return ""
	case *met:
		return fmt.Sprintf(" (meets the %s of %v)", m.Name, m.Threshold)
	default:
		return fmt.Sprintf(" (misses the %s of %v)", m.Name, m.Threshold)
	}
}

func workers(n int) string {
	if n == 1 {
		return "1 worker"
	}
	return fmt.Sprintf("%d workers", n)
}
