package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

// maxCalls bounds one purchase well below what a counter of calls can hold.
const maxCalls = 1 << 48

func newMarketHire(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "hire PROJECT CALLS",
		Short: "Buy calls of a mature project's model",
		Long: `Buy calls of a mature project's model at its price. "autonet call" uses them; what is not used by their
last block lapses.`,
		Example: "  autonet market hire 0xC0FFEE… 100 --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(2),
		RunE:    func(c *cobra.Command, args []string) error { return a.marketHire(c.Context(), args[0], args[1], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) marketHire(ctx context.Context, address, count string, f tradeFlags) error {
	calls, err := parseCount("CALLS", count, 1, maxCalls)
	if err != nil {
		return err
	}
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.hire(ctx, project, calls)
}

// hire buys calls.
func (d *desk) hire(ctx context.Context, project settlement.ProjectInfo, calls uint64) error {
	balance, err := d.Balance(ctx, d.Address())
	if err != nil {
		return err
	}
	price, err := market.Price(project, d.Address(), calls, balance)
	if err != nil {
		return ui.BadInput(err)
	}
	what := fmt.Sprintf("buy %s of project %s for %s", market.Plural(calls, "call"), project.Address, settlement.FormatATN(price))
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Purchase, error) {
		return c.BuyCredits(ctx, project.Address, calls)
	}, bought)
}

func bought(p settlement.Purchase) (string, any) {
	text := fmt.Sprintf("bought %s for %s; they lapse after block %d", market.Plural(p.Calls, "call"), settlement.FormatATN(p.Paid), p.Expiry)
	return text, struct {
		minedJSON
		Calls  uint64 `json:"calls"`
		Amount string `json:"amount"`
		Expiry uint64 `json:"expiry"`
	}{minedFacts(p.Mined), p.Calls, settlement.FormatATN(p.Paid), p.Expiry}
}
