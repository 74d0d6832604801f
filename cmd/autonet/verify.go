package main

import (
	"context"
	"crypto/rand"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/node"
)

func newVerify(a *app) *cobra.Command {
	var log ui.LogFlags
	var k kernelFlags
	var deployment string
	var yes bool
	cfg := node.VerifierConfig{Random: rand.Reader}
	c := &cobra.Command{
		Use:   "verify",
		Short: "Run a verifier: check what fleets claim, and vote",
		Long: `Run a verifier. It takes seats, with a bond of ATN for each, watches the chain for proofs, fetches the
weights that they speak of from the open network by CID, evaluates them, checks what the miners are
said to have earned, and votes by commit and reveal. It trusts nobody's number but its own, and needs
no fleet. Where seats are missing it shows what they take and asks, unless --yes agrees beforehand.`,
		Example: `  autonet verify --dir v1 --chain http://127.0.0.1:8545 --deployment deployment.json \
    --keystore v1.json --password-file v1.password --network /ip4/0.0.0.0/tcp/4803 --bootstrap /ip4/10.0.0.1/tcp/4801/p2p/12D3Koo…`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			var err error
			if cfg.Log, err = log.Logger(a.err); err != nil {
				return err
			}
			if cfg.Deployment, err = readDeployment(deployment); err != nil {
				return err
			}
			if !cfg.Chain.Signs() {
				return ui.BadInputf("--keystore or --signer: expected the account that votes")
			}
			if len(cfg.Network.Listen) == 0 {
				return ui.BadInputf("--network: expected an address to listen on")
			}
			if cfg.Compute, err = k.options(); err != nil {
				return err
			}
			if !yes {
				if err := a.askForSeats(c.Context(), tradeFlags{chain: cfg.Chain, deployment: deployment}, cfg.Seats); err != nil {
					return err
				}
			}
			return node.RunVerifier(c.Context(), cfg)
		},
	}
	c.Flags().StringVar(&cfg.Dir, "dir", "verifier", "the verifier's directory: votes, blobs")
	c.Flags().StringVar(&deployment, "deployment", "deployment.json", "file that says where the contracts are (the demo writes deployment.json into its --dir)")
	c.Flags().Uint32Var(&cfg.Seats, "seats", 1, "seats that it takes, with a bond for each; each is a place in the draw of panels")
	c.Flags().BoolVar(&yes, "yes", false, "agree beforehand to the bonds of seats that the account has not got yet")
	k.add(c, "threads that measure a claim (default: one a processor)")
	chainFlags(c, &cfg.Chain)
	spendingFlags(c, &cfg.Chain)
	networkFlags(c, &cfg.Network)
	log.Add(c.Flags(), "info")
	return c
}

// askForSeats takes the seats that are missing, once their bill is agreed to.
func (a *app) askForSeats(ctx context.Context, f tradeFlags, seats uint32) error {
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.seat(ctx, max(seats, 1))
}
