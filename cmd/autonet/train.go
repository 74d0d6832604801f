package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

type trainFlags struct {
	data, out    string
	start        string
	workers      int
	resume, json bool
	kernels      kernelFlags
}

func newTrain(a *app) *cobra.Command {
	var f trainFlags
	c := &cobra.Command{
		Use:   "train JOB.yaml",
		Short: "Train a job in one process",
		Long: `Train a job in one process, without a fleet or a chain. The weights, named by their CID, are
those that any fleet gives for the same job, and do not depend on --workers.

Each round ends in a checkpoint in OUT/checkpoints. Ctrl-C saves one, too, and --resume goes on
there. A job file's faults are all listed at once, and end the command with exit code 2.`,
		Example: `  autonet train examples/digits.yaml
  autonet train examples/mnist.yaml --data data/mnist --out runs/mnist --workers 2
  autonet train examples/mnist.yaml --data data/mnist --out runs/mnist --resume`,
		Args: oneArg("a job file, such as job.yaml,"),
		RunE: func(c *cobra.Command, args []string) error { return a.train(c.Context(), args[0], f) },
	}
	c.Flags().StringVar(&f.data, "data", "", "dataset directory (default: the one that the job names)")
	c.Flags().StringVar(&f.start, "init", "", startUsage)
	c.Flags().StringVar(&f.out, "out", "", "directory of the run (default: runs/NAME)")
	c.Flags().IntVar(&f.workers, "workers", runtime.GOMAXPROCS(0), "goroutines that share the partitions")
	f.kernels.add(c, "threads of each worker (default: all workers together have one a processor)")
	c.Flags().BoolVar(&f.resume, "resume", false, "go on with the run in --out, if there is one")
	c.Flags().BoolVar(&f.json, "json", false, "write what happens as JSON lines on standard output")
	return c
}

func (a *app) train(ctx context.Context, path string, f trainFlags) error {
	if f.workers < 1 {
		return ui.BadInputf("--workers: 1 or more expected, got %d", f.workers)
	}
	if _, _, err := f.kernels.choose(); err != nil {
		return err
	}
	j, err := readJob(path)
	if err != nil {
		return err
	}
	start, err := beginWith(j, f.start)
	if err != nil {
		return err
	}
	j, program, err := a.openTraining(ctx, j, path, &f)
	if err != nil {
		return err
	}
	run, err := training.CreateRun(f.out, j, f.data)
	if err != nil {
		return runError(f.out, err)
	}
	if start != nil {
		if _, err := run.Checkpoints.Put(ctx, start); err != nil {
			return err
		}
	}
	r := newTrainReport(a, j, f)
	started := a.now()
	result, err := training.RunLocal(ctx, training.LocalConfig{
		Program: program, Store: run.Checkpoints, Journal: run.Journal,
		Workers: f.workers, Resume: f.resume, Events: r.event,
	})
	r.progress.Close()
	if err != nil {
		if errors.Is(err, training.ErrDiverged) {
			if record, _ := run.Journal.Read(); record == nil {
				return fmt.Errorf("%w; there is no checkpoint yet", err)
			}
		}
		return runError(f.out, err)
	}
	return r.result(result, a.now().Sub(started))
}

// openTraining opens a job's program over its dataset and fills the flags that were left out.
func (a *app) openTraining(ctx context.Context, j *job.Job, path string, f *trainFlags) (*job.Job, *training.Program, error) {
	if f.out == "" {
		f.out = filepath.Join("runs", j.Name)
	}
	data, err := absolute(datasetDir(j, path, f.data))
	if err != nil {
		return nil, nil, err
	}
	j, st, m, err := openDataset(ctx, j, path, f.data)
	if err != nil {
		return nil, nil, err
	}
	f.data = data
	backend, threads, err := f.kernels.choose()
	if err != nil {
		return nil, nil, err
	}
	program, err := training.OpenJob(ctx, j, st, m, training.On(backend), training.Threads(f.workers*threads))
	return j, program, err
}

// runError says what the user can do about a run that did not finish.
func runError(out string, err error) error {
	switch {
	case errors.Is(err, training.ErrHasRun):
		return ui.BadInputf("%s: %w; continue it with --resume, or give another --out", out, err)
	case errors.Is(err, training.ErrOtherJob):
		return ui.BadInputf("%s: %w; give another --out", out, err)
	case errors.Is(err, training.ErrDiverged):
		return fmt.Errorf("%w; %s keeps its last good checkpoint", err, out)
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("stopped; continue with --resume --out %s: %w", out, err)
	}
	return err
}

// writeJSON writes one JSON line.
func (a *app) writeJSON(v any) error {
	return json.NewEncoder(a.out).Encode(v)
}
