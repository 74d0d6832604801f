package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/tensor"
	"github.com/autonet/autonet/training"
)

type evalFlags struct {
	data, split, weights string
	json                 bool
	kernels              kernelFlags
}

func newEval(a *app) *cobra.Command {
	var f evalFlags
	c := &cobra.Command{
		Use:   "eval RUN",
		Short: "Measure trained weights on a split of their dataset",
		Long: `Measure the weights of a run (a directory that "autonet train" wrote) on a split of the dataset,
through the job's own partitions, so that the numbers are those of a fleet bit for bit.`,
		Example: `  autonet eval runs/digits
  autonet eval runs/mnist --split validation
  autonet eval runs/mnist --data elsewhere/mnist --weights weights.safetensors --json`,
		Args: oneArg("the directory of a run, such as runs/NAME,"),
		RunE: func(c *cobra.Command, args []string) error { return a.eval(c.Context(), args[0], f) },
	}
	c.Flags().StringVar(&f.data, "data", "", "dataset directory (default: that of the run)")
	c.Flags().StringVar(&f.split, "split", "test", "train, validation or test")
	c.Flags().StringVar(&f.weights, "weights", "", "CID of a checkpoint's weights, or a safetensors file (default: the newest)")
	c.Flags().BoolVar(&f.json, "json", false, "write one JSON object")
	f.kernels.add(c, "threads that compute (default: one a processor)")
	return c
}

func (a *app) eval(ctx context.Context, dir string, f evalFlags) error {
	how, err := f.kernels.options()
	if err != nil {
		return err
	}
	run, record, err := openRun(dir)
	if err != nil {
		return err
	}
	cid, weights, err := runWeights(ctx, run, record, f.weights)
	if err != nil {
		return err
	}
	program, err := openProgram(ctx, run, f.data, how)
	if err != nil {
		return err
	}
	params, err := tensor.DecodeWeights(program.Model(), weights)
	if err != nil {
		return ui.BadInputf("%s: %w", cmp.Or(f.weights, cid), err)
	}
	m, err := program.Evaluate(ctx, params, f.split)
	if errors.Is(err, dataset.ErrNoSplit) {
		return ui.BadInputf("--split: the dataset has none that is called %q", f.split)
	}
	if err != nil {
		return err
	}
	if f.json {
		out := evaluated{Job: run.Job.ID(), Weights: cid, Split: f.split, Loss: m.Loss, Samples: m.Samples, Judged: m.Judged, Metric: m.Metric, Value: m.Value}
		if m.Judged > 0 {
			out.Accuracy, out.Correct = &m.Accuracy, &m.Correct
		}
		return a.writeJSON(out)
	}
	fmt.Fprintf(a.out, "weights   %s\n%-9s %s\n", cid, f.split, measured(m))
	return nil
}

// evaluated is what "autonet eval --json" writes.
type evaluated struct {
	Job     string `json:"job"`
	Weights string `json:"weights_cid"`
	Split   string `json:"split"`

	// What training.Measurement holds, without what is no measure of outputs that are numbers.
	Loss     float64  `json:"loss"`
	Accuracy *float64 `json:"accuracy,omitempty"`
	Samples  int64    `json:"samples"`
	Judged   int64    `json:"judged,omitempty"`
	Correct  *int64   `json:"correct,omitempty"`
	Metric   string   `json:"metric,omitempty"`
	Value    float64  `json:"value,omitempty"`
}

// openProgram opens the program of a run to evaluate.
func openProgram(ctx context.Context, run *training.RunDir, data string, how []training.Option) (*training.Program, error) {
	j, st, m, err := openDataset(ctx, run.Job, run.Path, runData(run, data))
	if err != nil {
		return nil, err
	}
	return training.OpenDataset(j, st, m, how...)
}
