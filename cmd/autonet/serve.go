package main

import (
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/node"
)

func newServe(a *app) *cobra.Command {
	var log ui.LogFlags
	var k kernelFlags
	var deployment string
	var cfg node.ServerConfig
	c := &cobra.Command{
		Use:   "serve PROJECT",
		Short: "Sell the predictions of a mature project over HTTP",
		Long: `Sell the predictions of a mature project over HTTP. The weights that the chain names are fetched from the
open network by CID. Each call comes with a receipt that its customer signed; receipts are kept on
disk and redeemed on the chain by the fleet's account, whose keystore is given.

GET /openapi.json describes the port, /healthz, /readyz and /metrics are for operators; autonet call
is a customer. What customers ask on the chain is answered there. The port is plain HTTP: put a proxy with TLS before it where inputs are private. Run one server a project.`,
		Example: `  autonet serve 0xC0FFEE… --dir server --chain http://127.0.0.1:8545 --deployment deployment.json \
    --keystore fleet.json --password-file fleet.password --listen 127.0.0.1:8080 \
    --network /ip4/0.0.0.0/tcp/4804 --bootstrap /ip4/10.0.0.1/tcp/4801/p2p/12D3Koo…`,
		Args: oneArg("a project's address"),
		RunE: func(c *cobra.Command, args []string) error {
			var err error
			if cfg.Log, err = log.Logger(a.err); err != nil {
				return err
			}
			if cfg.Project, err = parseProject(args[0]); err != nil {
				return err
			}
			if cfg.Deployment, err = readDeployment(deployment); err != nil {
				return err
			}
			if !cfg.Chain.Signs() {
				return ui.BadInputf("--keystore or --signer: expected the account of the project's fleet, which redeems")
			}
			if cfg.Compute, err = k.options(); err != nil {
				return err
			}
			return node.RunServer(c.Context(), cfg)
		},
	}
	fs := c.Flags()
	fs.StringVar(&cfg.Dir, "dir", "server", "the server's directory: receipts, blobs")
	fs.StringVar(&cfg.Listen, "listen", "127.0.0.1:8080", "host:port of HTTP; port 0 takes a free one, see node.json in --dir")
	fs.StringVar(&deployment, "deployment", "deployment.json", "file that says where the contracts are (the demo writes deployment.json into its --dir)")
	fs.DurationVar(&cfg.Limits.RedeemEvery, "redeem-every", 0, "wait between two redemptions, a transaction for each customer who called (default 5s)")
	fs.IntVar(&cfg.Limits.MaxBatch, "max-batch", 0, "samples that one request may hold (default 256)")
	fs.IntVar(&cfg.Limits.MaxInFlight, "max-in-flight", 0, "requests under way at the same time, a quarter of them of one customer (default 1024)")
	fs.IntVar(&cfg.Limits.MaxWindow, "max-window", 0, "calls that a customer may pay ahead (default 4096)")
	fs.Float64Var(&cfg.Limits.MaxRate, "max-rate", 0, "calls a second of one customer (default: no bound)")
	fs.DurationVar(&cfg.Limits.Deadline, "deadline", 0, "time for one request (default 10s)")
	k.add(c, "threads that compute an answer (default: one a processor)")
	chainFlags(c, &cfg.Chain)
	spendingFlags(c, &cfg.Chain)
	networkFlags(c, &cfg.Network)
	log.Add(fs, "info")
	return c
}
