package benchmarks

import (
	"context"
	"log/slog"

	"github.com/autonet/autonet/kernels"
)

// Suite is one family of comparisons. Works is called once a run and may import data into env.Scratch.
type Suite interface {
	// Name is what a person types: lower-case letters.
	Name() string
	// Summary says in a line what is measured.
	Summary() string
	// Works lists what is to be measured, in the order of the table.
	Works(ctx context.Context, env Env) ([]Work, error)
}

// Env is what suites work with.
type Env struct {
	Scratch string          // an empty folder for files of this run
	Data    []string        // dataset directories given by the user; suites take those that they know
	Python  string          // interpreter with the peers' packages; empty: no such peers
	Quick   bool            // a smoke test: little work, numbers of no worth
	Logger  *slog.Logger    // of what is worth knowing but no result
	Kernels kernels.Backend // our arithmetic; nil: the fastest of this processor
	Threads int             // of each of our workers, where a suite does not set them; below 1: one

	// StepProcess starts this program as suites.MeasureSteps: a process whose memory is that of training steps alone.
	// Empty: steps are measured in this process, and their memory is not.
	StepProcess []string
	// ServeProcess starts this program as suites.ServeModel: a server of predictions.
	ServeProcess []string
}

// Work is one thing done by us and by a peer on the same input.
type Work struct {
	Group    string // works of one group share a plot: "digits"
	Name     string // within the group: "2 workers"
	Metrics  []Metric
	Ours     Runner
	Peer     Runner // nil where there is none
	PeerName string // "PyTorch DDP"
	Note     string // printed below the table, e.g. why there is no peer
}

// Runner does the work once and measures it, one number for each of the work's metrics. +Inf stands for a goal that was
// not reached. Runners of one suite run one at a time.
type Runner func(ctx context.Context) ([]float64, error)

// Metric is what a number means.
type Metric struct {
	Unit   string // "samples/s"
	Better Better
}

// Better says which of two numbers is the better.
type Better string

// Whether more is better or less is.
const (
	Higher Better = "higher"
	Lower  Better = "lower"
)
