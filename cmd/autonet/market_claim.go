package main

import (
	"context"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
)

type claimFlags struct {
	tradeFlags
	miner, payroll string
	network        node.Network
	log            ui.LogFlags
}

func newMarketClaim(a *app) *cobra.Command {
	var f claimFlags
	c := &cobra.Command{
		Use:   "claim PROJECT",
		Short: "Collect a miner's pay for all proved epochs at once",
		Long: `Collect what a miner has earned in a project and not got yet, for all proved epochs in one transaction.
The fleet publishes the list of earnings (payroll) with each epoch's proof; it is held to the root on
the chain, so it may come from anywhere: from the open network through the fleet's record, or by CID, or
from a file. Anyone may claim for a miner, who is paid.`,
		Example: `  autonet market claim 0xC0FFEE… --payroll payroll.json --keystore me.json --password-file me.password
  autonet market claim 0xC0FFEE… --network /ip4/0.0.0.0/tcp/0 --bootstrap /ip4/10.0.0.1/tcp/4801/p2p/12D3Koo… \
    --miner 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --keystore me.json --password-file me.password`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.marketClaim(c.Context(), args[0], f) },
	}
	f.addWrite(c)
	c.Flags().StringVar(&f.miner, "miner", "", "address of the miner (default: the keystore's)")
	c.Flags().StringVar(&f.payroll, "payroll", "", "file or CID of the payroll of the last proved epoch (default: found through the fleet's record)")
	networkFlags(c, &f.network)
	f.log.Add(c.Flags(), "warn")
	return c
}

func (a *app) marketClaim(ctx context.Context, address string, f claimFlags) error {
	var miner common.Address
	var err error
	if f.miner != "" {
		if miner, err = parseAddress("--miner", f.miner); err != nil {
			return err
		}
	}
	d, project, err := a.openProject(ctx, address, f.tradeFlags)
	if err != nil {
		return err
	}
	defer d.Close()
	if f.miner == "" {
		miner = d.Address()
	}
	payroll, err := a.findPayroll(ctx, project, f)
	if err != nil {
		return err
	}
	paidBefore, err := d.PaidTo(ctx, project.Address, miner)
	if err != nil {
		return err
	}
	list, due, err := market.Claimable(project, payroll, miner, paidBefore)
	if err != nil {
		return ui.BadInputf("--payroll: %w", err)
	}
	what := fmt.Sprintf("pay miner %s its %s of project %s, earned up to epoch %d", miner, settlement.FormatATN(due), project.Address, payroll.Epoch)
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) {
		return c.ClaimFrom(ctx, project.Address, miner, list)
	}, paid("paid"))
}

// findPayroll reads the payroll from a file, or fetches it from the open network, by CID or through the fleet's record.
func (a *app) findPayroll(ctx context.Context, project settlement.ProjectInfo, f claimFlags) (settlement.Payroll, error) {
	c, notCID := store.Parse(f.payroll)
	if notCID != nil && f.payroll != "" {
		body, err := os.ReadFile(f.payroll)
		if err != nil {
			return settlement.Payroll{}, ui.BadInputf("--payroll: a file or a CID expected, got %q: %w; %w", f.payroll, notCID, err)
		}
		payroll, err := settlement.DecodePayroll(body)
		return payroll, ui.BadInput(err)
	}
	if len(f.network.Bootstrap) == 0 {
		return settlement.Payroll{}, ui.BadInputf("--bootstrap: expected a node of the open network to fetch the payroll from, or a file as --payroll")
	}
	log, err := f.log.Logger(a.err)
	if err != nil {
		return settlement.Payroll{}, err
	}
	cfg := node.FetchConfig{Network: f.network, Log: log}
	if f.payroll == "" {
		return node.FindPayroll(ctx, cfg, project)
	}
	return node.FetchPayroll(ctx, cfg, c)
}
