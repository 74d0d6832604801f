package peers

import (
	"context"
	_ "embed"
	"encoding/json"
)

//go:embed ddp.py
var ddpScript string

// DDP is a training run by PyTorch's DistributedDataParallel over gloo on this machine.
type DDP struct {
	Workers       int       `json:"workers"` // processes, each with one thread
	Batch         int       `json:"batch"`   // samples of a step over all workers; a multiple of Workers
	Seed          uint64    `json:"seed"`    // of the order of the samples
	Width         int       `json:"width"`   // numbers in a sample
	Layers        []Layer   `json:"layers"`
	Optimizer     Optimizer `json:"optimizer"`
	Files         Files     `json:"files"` // train_x, train_y, validation_x, validation_y, weights in the order of the layers
	EvaluateEvery int       `json:"evaluate_every"`
	MaxSteps      int       `json:"max_steps"`
	Threshold     float64   `json:"threshold"` // validation accuracy that ends the run
}

// Layer is one layer of the peer's model: dense, relu, tanh, sigmoid or flatten.
type Layer struct {
	Kind  string `json:"kind"`
	Units int    `json:"units"` // of dense
	Bias  bool   `json:"bias"`  // of dense
}

// Optimizer is sgd, momentum, adam or adamw, with every number filled in.
type Optimizer struct {
	Kind        string  `json:"kind"`
	Rate        float32 `json:"rate"`
	Momentum    float32 `json:"momentum"`
	Beta1       float32 `json:"beta1"`
	Beta2       float32 `json:"beta2"`
	Epsilon     float32 `json:"epsilon"`
	WeightDecay float32 `json:"weight_decay"`
}

// DDPResult is what the peer measured: of its steps alone, and from the first step to the threshold with evaluations.
type DDPResult struct {
	SamplesPerSecond   float64  `json:"samples_per_second"`
	SecondsToThreshold *float64 `json:"seconds_to_threshold"` // nil: not reached
	Steps              int      `json:"steps"`
	Accuracy           float64  `json:"accuracy"` // at the last evaluation
	Parameters         int      `json:"parameters"`
}

// Run trains and measures. The time to start the processes and to warm them up does not count.
func (d DDP) Run(ctx context.Context, python Python) (DDPResult, error) {
	input, err := json.Marshal(d)
	if err != nil {
		return DDPResult{}, err
	}
	var result DDPResult
	err = python.runScript(ctx, ddpScript, input, &result)
	return result, err
}
