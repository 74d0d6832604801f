package main

import (
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/node"
)

func newWorker(a *app) *cobra.Command {
	var f nodeFlags
	var k kernelFlags
	cfg := node.WorkerConfig{}
	c := &cobra.Command{
		Use:   "worker",
		Short: "Run a worker of a fleet",
		Long: `Run a worker of a fleet: it maps partitions, reduces buckets and keeps shards and weights, for every
job that the fleet's coordinators lead. It joins with a token the first time, and by its own
certificate from then on. Ctrl-C leaves; the others go on without it.

A worker computes on the processor, or on one GPU: run one worker for each, with --kernels cuda:0, cuda:1 and
so on, each in a directory of its own. One whose GPU is lost leaves with the reason and exit code 1, for a
supervisor to start again.`,
		Example: `  autonet worker --dir w1 --join 10.0.0.1:7400 --token-file worker.token
  autonet worker --dir gpu0 --kernels cuda:0 --join 10.0.0.1:7400 --token-file worker.token
  autonet worker --dir w1 --listen 10.0.0.7:7400 --gossip 10.0.0.7:7401 --miner 0x70997970C51812dc3A010C7d01b50e0d17dc79C8`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			var err error
			if cfg.Config, err = f.config(a); err != nil {
				return err
			}
			if cfg.Kernels, cfg.Threads, err = k.choose(); err != nil {
				return err
			}
			if k.device != nil {
				closeSensors := onDevice(&cfg, k.device.Device())
				defer closeSensors()
			}
			return node.RunWorker(c.Context(), cfg)
		},
	}
	f.add(c, "worker")
	c.Flags().StringVar(&cfg.Miner, "miner", "", "address that is paid on the chain for this worker's tasks")
	k.add(c, "threads that map partitions (default: one a processor)")
	return c
}
