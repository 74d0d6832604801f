package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newDAOCollect(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "collect",
		Short:   "Send the treasury the fees of all projects and slashed stakes; anyone may",
		Example: "  autonet dao collect --keystore me.json --password-file me.password",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.daoCollect(c.Context(), f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) daoCollect(ctx context.Context, f tradeFlags) error {
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	due, err := market.TreasuryDues(ctx, d.Client)
	if err != nil {
		return err
	}
	if len(due.Payments) == 0 {
		return ui.BadInputf("nothing is due to the treasury")
	}
	what := fmt.Sprintf("send the treasury the %s that it is due", settlement.FormatATN(due.Sum))
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) { return due.Pay(ctx, c) }, paid("the treasury got"))
}
