package main

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
)

func newMarketShow(a *app) *cobra.Command {
	var f tradeFlags
	var holder string
	c := &cobra.Command{
		Use:   "show PROJECT",
		Short: "Show a project's terms, state and money, and what an account has in it",
		Example: `  autonet market show 0xC0FFEE…
  autonet market show 0xC0FFEE… --account 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return a.marketShow(c.Context(), args[0], holder, f) },
	}
	f.addRead(c)
	c.Flags().StringVar(&holder, "account", "", "also show what this address has in the project: shares, dividends, calls, pay")
	return c
}

func (a *app) marketShow(ctx context.Context, address, holder string, f tradeFlags) error {
	project, err := parseProject(address)
	if err != nil {
		return err
	}
	var account common.Address
	if holder != "" {
		if account, err = parseAddress("--account", holder); err != nil {
			return err
		}
	}
	d, err := a.openDesk(ctx, f, false)
	if err != nil {
		return err
	}
	defer d.Close()
	info, err := d.ProjectState(ctx, project)
	if err != nil {
		return err
	}
	shown := market.ShowProject(info)
	if holder != "" {
		if shown.Account, err = market.ReadHolding(ctx, d.Client, info, account); err != nil {
			return err
		}
	}
	if f.json {
		return a.writeJSON(shown)
	}
	return ui.Table(a.out, []string{"PROJECT", shown.Address}, shown.Rows())
}
