package main

import (
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/node"
)

func newCoordinator(a *app) *cobra.Command {
	var f nodeFlags
	cfg := node.CoordinatorConfig{Planner: coordinator.DefaultConfig()}
	c := &cobra.Command{
		Use:   "coordinator",
		Short: "Run a coordinator of a fleet",
		Long: `Run a coordinator of a fleet: it takes submissions, is a voter of each job's Raft group, and leads the
jobs that the groups elect it for. The first one is given the fleet's directory and admits the
others; three survive the loss of one. Jobs continue from disk when a coordinator starts again.

With a keystore, what the epochs of a job for sale claim is settled on the chain.`,
		Example: `  autonet coordinator --dir c1 --fleet fleet --listen 10.0.0.1:7400 --gossip 10.0.0.1:7401
  autonet coordinator --dir c2 --join 10.0.0.1:7400 --token-file fleet/coordinator.token`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			var err error
			if cfg.Config, err = f.config(a); err != nil {
				return err
			}
			return node.RunCoordinator(c.Context(), cfg)
		},
	}
	f.add(c, "coordinator")
	c.Flags().StringVar(&cfg.Fleet, "fleet", "", "the fleet's directory (autonet fleet create): this coordinator admits newcomers")
	c.Flags().IntVar(&cfg.Planner.MinWorkers, "min-workers", cfg.Planner.MinWorkers, "workers that a job waits for")
	c.Flags().BoolVar(&cfg.Settler.Contest, "contest", false, "challenge a panel that rejects a proof; the bond is lost if the second panel rejects it too")
	chainFlags(c, &cfg.Settler.ChainConfig)
	spendingFlags(c, &cfg.Settler.ChainConfig)
	return c
}
