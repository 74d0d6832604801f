package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/node"
)

type submitFlags struct {
	operateFlags
	data, market string
	start        string
	watch, json  bool
}

func newSubmit(a *app) *cobra.Command {
	var f submitFlags
	c := &cobra.Command{
		Use:   "submit JOB.yaml",
		Short: "Give a job to a fleet",
		Long: `Give a job to a fleet: its dataset is uploaded to a coordinator, its Raft group begins, and the workers
train it. The same job file gives the same weights CID as "autonet train". The job's id is printed.`,
		Example: `  autonet submit examples/digits.yaml --fleet fleet --coordinator 127.0.0.1:7400 --watch
  autonet submit examples/mnist.yaml --data data/mnist --fleet fleet`,
		Args: oneArg("a job file, such as job.yaml,"),
		RunE: func(c *cobra.Command, args []string) error { return a.submit(c.Context(), args[0], f) },
	}
	f.add(c)
	c.Flags().StringVar(&f.data, "data", "", "dataset directory (default: the one that the job names)")
	c.Flags().StringVar(&f.start, "init", "", startUsage)
	c.Flags().StringVar(&f.market, "market", "", "JSON file that says to which project the job settles (default: nothing is settled)")
	c.Flags().BoolVar(&f.watch, "watch", false, "stay and watch the job, as autonet watch does")
	c.Flags().BoolVar(&f.json, "json", false, "with --watch: write events as JSON lines")
	return c
}

func (a *app) submit(ctx context.Context, path string, f submitFlags) error {
	j, err := readJob(path)
	if err != nil {
		return err
	}
	start, err := beginWith(j, f.start)
	if err != nil {
		return err
	}
	j, st, m, err := openDataset(ctx, j, path, f.data)
	if err != nil {
		return err
	}
	var market *node.Market
	if f.market != "" {
		body, err := os.ReadFile(f.market)
		if err != nil {
			return ui.BadInputf("--market: %w", err)
		}
		decoded, err := node.DecodeMarket(body)
		if err != nil {
			return ui.BadInputf("--market: %s: %w", f.market, err)
		}
		market = &decoded
	}
	op, err := f.connect(ctx)
	if err != nil {
		return err
	}
	defer op.Close()
	fmt.Fprintf(a.err, "giving the fleet what it has not got of dataset %s\n", j.Dataset.CID)
	if err := op.Upload(ctx, st, m); err != nil {
		return err
	}
	if start != nil {
		if err := op.UploadWeights(ctx, start); err != nil {
			return err
		}
	}
	id, err := op.Run(ctx, j, market)
	if err != nil {
		return err
	}
	if !f.json {
		fmt.Fprintln(a.out, id)
	}
	if !f.watch {
		return nil
	}
	return a.watchJob(ctx, f.operateFlags, id, f.json)
}
