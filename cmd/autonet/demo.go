package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/demo"
	"github.com/autonet/autonet/internal/ui"
)

type demoFlags struct {
	json, dir string
	log       ui.LogFlags
}

func newDemo(a *app) *cobra.Command {
	var f demoFlags
	c := &cobra.Command{
		Use:   "demo",
		Short: "Run the main job end to end on this machine: chain, market, fleet, deaths, proofs, sale",
		Long: `Run the main job end to end on this machine, with real processes, an Ethereum dev chain and real data.
A model is published and funded, a fleet of three coordinators and four workers trains it and loses a
worker and its leading coordinator to kill -9, verifiers outside the fleet check each epoch, the
contract pays, a customer buys calls, the shareholders collect, and one process trains the same job
again to the same weights CID. It takes less than a minute and leaves nothing behind.`,
		Example: "  autonet demo\n  autonet demo --json facts.json --dir /tmp/demo",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.demo(c.Context(), f) },
	}
	c.Flags().StringVar(&f.json, "json", "", "write the demo's facts to this file as JSON")
	c.Flags().StringVar(&f.dir, "dir", "", "keep the processes' directories and logs in this new directory (default: a temporary one, removed)")
	f.log.Add(c.Flags(), "error")
	return c
}

func (a *app) demo(ctx context.Context, f demoFlags) (err error) {
	log, err := f.log.Logger(a.err)
	if err != nil {
		return err
	}
	dir := f.dir
	if dir == "" {
		if dir, err = os.MkdirTemp("", "autonet-demo-"); err != nil {
			return err
		}
		defer func() {
			if err == nil || errors.Is(err, context.Canceled) {
				err = errors.Join(err, os.RemoveAll(dir))
			}
		}()
	} else if entries, readErr := os.ReadDir(dir); readErr == nil && len(entries) > 0 {
		return ui.BadInputf("--dir: %s is not empty", dir)
	}
	facts, err := demo.Run(ctx, demo.Config{Dir: dir, Coordinators: 3, Workers: 4, Verifiers: 3, Out: a.out, Now: a.now, Log: log})
	if f.json != "" {
		body, jsonErr := json.MarshalIndent(facts, "", "  ")
		if jsonErr == nil {
			jsonErr = os.WriteFile(f.json, append(body, '\n'), 0o644)
		}
		err = errors.Join(err, jsonErr)
	}
	return err
}
