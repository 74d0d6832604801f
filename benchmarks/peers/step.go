package peers

import (
	"context"
	_ "embed"
	"encoding/json"
)

//go:embed step.py
var stepScript string

// Step is training steps of a model on made-up samples, all on this processor or on a GPU. Ours takes the same work.
type Step struct {
	Model      string  `json:"model"` // mlp, cnn, gpt; digits, mlp-4096, cnn-256, gpt-384
	Batch      int     `json:"batch"`
	Device     string  `json:"device,omitempty"`    // "cuda": the first GPU; empty: this processor
	Precision  string  `json:"precision,omitempty"` // exact (float32), tf32, bf16 (autocast)
	Graph      bool    `json:"graph,omitempty"`     // as a CUDA graph
	Together   int     `json:"together,omitempty"`  // steps between two looks at the clock; below 1: one
	Threads    int     `json:"threads"`
	Compile    bool    `json:"compile"`     // by torch.compile
	WarmUp     int     `json:"warm_up"`     // steps that do not count
	LeastSteps int     `json:"least_steps"` // that count
	Seconds    float64 `json:"seconds"`     // to go on for at least
}

// StepResult is what was measured.
type StepResult struct {
	SamplesPerSecond float64  `json:"samples_per_second"` // by the median step
	PeakBytes        *float64 `json:"peak_bytes"`         // the most that the process had resident; nil: not known here
	Parameters       int      `json:"parameters"`
}

// Run trains in a process of its own and measures.
func (s Step) Run(ctx context.Context, python Python) (StepResult, error) {
	input, err := json.Marshal(s)
	if err != nil {
		return StepResult{}, err
	}
	var result StepResult
	err = python.runScript(ctx, stepScript, input, &result)
	return result, err
}
