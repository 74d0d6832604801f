package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/settlement"
)

func newMarketDividends(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "dividends PROJECT",
		Short:   "Collect what the account's shares of a project have earned",
		Example: "  autonet market dividends 0xC0FFEE… --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return a.marketDividends(c.Context(), args[0], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) marketDividends(ctx context.Context, address string, f tradeFlags) error {
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	due, err := d.Dividends(ctx, project.Address, d.Address())
	if err != nil {
		return err
	}
	if due.Sign() == 0 {
		return ui.BadInputf("account %s has no dividends to collect from project %s", d.Address(), project.Address)
	}
	what := fmt.Sprintf("collect dividends of project %s", project.Address)
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) { return c.ClaimDividends(ctx, project.Address) }, paid("collected"))
}
