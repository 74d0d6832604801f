package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newMarketRefund(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "refund PROJECT",
		Short: "Give up a failed project's shares for their part of the money",
		Long: `Give up all the account's shares of a project that missed its goal or failed to train, for their part of
what is left of the investments: all of it after a missed goal.`,
		Example: "  autonet market refund 0xC0FFEE… --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return a.marketRefund(c.Context(), args[0], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) marketRefund(ctx context.Context, address string, f tradeFlags) error {
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := market.In(project, "money goes back", settlement.Refunding); err != nil {
		return ui.BadInput(err)
	}
	shares, err := d.Shares(ctx, project.Address, d.Address())
	if err != nil {
		return err
	}
	if shares.Sign() == 0 {
		return ui.BadInputf("account %s has no shares of project %s", d.Address(), project.Address)
	}
	what := fmt.Sprintf("give up all shares of project %s for a refund", project.Address)
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) { return c.Refund(ctx, project.Address) }, paid("got back"))
}
