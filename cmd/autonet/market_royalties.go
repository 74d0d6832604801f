package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newMarketRoyalties(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "royalties PROJECT",
		Short: "Send a composite project's parts what they are due of its revenue; anyone may",
		Long: `Send each part of a composite project what it is due of the composite's revenue, where that is anything.
There it is revenue: of its shareholders, and of its own parts.`,
		Example: "  autonet market royalties 0xC0FFEE… --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return a.marketRoyalties(c.Context(), args[0], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) marketRoyalties(ctx context.Context, address string, f tradeFlags) error {
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	if len(project.Terms.Parts) == 0 {
		return ui.BadInputf("project %s has no parts", project.Address)
	}
	due, err := market.Royalties(ctx, d.Client, project)
	if err != nil {
		return err
	}
	if len(due.Payments) == 0 {
		return ui.BadInputf("project %s owes its parts nothing", project.Address)
	}
	what := fmt.Sprintf("pay %s of royalties to %s of project %s", settlement.FormatATN(due.Sum), market.Plural(uint64(len(due.Payments)), "part"),
		project.Address)
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) { return due.Pay(ctx, c) }, paid("paid"))
}
