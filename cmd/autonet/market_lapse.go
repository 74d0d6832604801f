package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newMarketLapse(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "lapse PROJECT CUSTOMER",
		Short:   "Turn a customer's lapsed calls into revenue; anyone may",
		Example: "  autonet market lapse 0xC0FFEE… 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(2),
		RunE:    func(c *cobra.Command, args []string) error { return a.marketLapse(c.Context(), args[0], args[1], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) marketLapse(ctx context.Context, address, who string, f tradeFlags) error {
	customer, err := parseAddress("CUSTOMER", who)
	if err != nil {
		return err
	}
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	credits, err := d.Credits(ctx, project.Address, customer)
	if err != nil {
		return err
	}
	if err := market.Lapsed(project, customer, credits); err != nil {
		return ui.BadInput(err)
	}
	what := fmt.Sprintf("turn the lapsed calls of customer %s at project %s into revenue", customer, project.Address)
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) { return c.Lapse(ctx, project.Address, customer) }, paid("lapsed calls worth"))
}
