package main

import (
	"context"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

func newJobs(a *app) *cobra.Command {
	var f operateFlags
	var asJSON bool
	c := &cobra.Command{
		Use:     "jobs",
		Short:   "List a fleet's jobs",
		Example: "  autonet jobs --fleet fleet --coordinator 127.0.0.1:7400",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.jobs(c.Context(), f, asJSON) },
	}
	f.add(c)
	c.Flags().BoolVar(&asJSON, "json", false, "write one JSON line for each job")
	return c
}

func (a *app) jobs(ctx context.Context, f operateFlags, asJSON bool) error {
	op, err := f.connect(ctx)
	if err != nil {
		return err
	}
	defer op.Close()
	jobs, err := op.Jobs(ctx)
	if err != nil {
		return err
	}
	if asJSON {
		for _, j := range jobs {
			if err := a.writeJSON(j); err != nil {
				return err
			}
		}
		return nil
	}
	w := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "JOB\tPHASE\tEPOCH\tSTEP\tLOSS\tMEASURED\tLEADER\tWEIGHTS")
	for _, j := range jobs {
		measured := "-"
		if n := len(j.State.Epochs); n > 0 {
			last := j.State.Epochs[n-1]
			measured = fmt.Sprintf("%s (%s)", metricText(j.State.Shape.Metric, last.Measurement), last.Split)
		}
		fmt.Fprintf(w, "%s\t%s\t%d/%d\t%d/%d\t%.4f\t%s\t%s\t%s\n", j.ID, j.State.Phase, j.State.Epoch, j.State.Shape.Epochs,
			j.State.Checkpoint.Step, j.Steps, j.State.Loss, measured, j.Leader, j.State.Checkpoint.Weights)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, j := range jobs {
		if j.State.Phase == coordinator.Failed {
			fmt.Fprintf(a.out, "%s failed: %s\n", j.ID, j.State.Reason)
		}
		if j.Waiting != "" {
			fmt.Fprintf(a.out, "%s waits for %s\n", j.ID, j.Waiting)
		}
	}
	return nil
}

// metricText writes the value of a job's metric.
func metricText(metric job.Metric, m training.Measurement) string {
	name := metric.Name
	if name == "" {
		name = job.Accuracy
	}
	if value := m.Of(name); metric.Share() || metric.Name == "" {
		return name + " " + percent(value)
	} else {
		return fmt.Sprintf("%s %.4f", name, value)
	}
}
