package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newMarketInvest(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "invest PROJECT AMOUNT",
		Short: "Invest in a project that is funding, for as many shares",
		Long: `Invest in a project that is funding. What is over its goal is not taken, but the account must have it. If
the goal is missed, or training fails, "autonet market refund" gives the money back.`,
		Example: `  autonet market invest 0xC0FFEE… "250 ATN" --keystore me.json --password-file me.password`,
		Args:    cobra.RangeArgs(2, 3),
		RunE: func(c *cobra.Command, args []string) error {
			return a.marketInvest(c.Context(), args[0], strings.Join(args[1:], " "), f)
		},
	}
	f.addWrite(c)
	return c
}

func (a *app) marketInvest(ctx context.Context, address, amount string, f tradeFlags) error {
	wei, err := parseATN("AMOUNT", amount)
	if err != nil {
		return err
	}
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	balance, err := d.Balance(ctx, d.Address())
	if err != nil {
		return err
	}
	if wei, err = market.Investable(project, d.Address(), wei, balance); err != nil {
		return ui.BadInput(err)
	}
	what := fmt.Sprintf("invest %s in project %s (%s)", settlement.FormatATN(wei), project.Address, ui.Printable(project.Terms.JobID))
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) { return c.Invest(ctx, project.Address, wei) }, paid("invested"))
}
