package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newMarketReclaim(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "reclaim PROJECT",
		Short: "Get the price of all unserved calls back after a request was not answered",
		Long: `Get the price of all the account's unserved calls back, after "autonet market request" was not answered in
time. No receipt that the account signed before is worth anything afterwards.`,
		Example: "  autonet market reclaim 0xC0FFEE… --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return a.marketReclaim(c.Context(), args[0], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) marketReclaim(ctx context.Context, address string, f tradeFlags) error {
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	request, err := d.RequestOf(ctx, project.Address, d.Address())
	if err != nil {
		return err
	}
	if err := market.Reclaimable(project, d.Address(), request); err != nil {
		return ui.BadInput(err)
	}
	what := fmt.Sprintf("take back the price of all unserved calls of project %s", project.Address)
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) { return c.Reclaim(ctx, project.Address) }, paid("got back"))
}
