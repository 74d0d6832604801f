package main

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

// maxReceipt bounds a file with a receipt; one takes about 500 bytes.
const maxReceipt = 64 << 10

func newMarketRedeem(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "redeem PROJECT RECEIPT",
		Short: "Turn a customer's receipt into revenue, as the project's fleet",
		Long: `Turn the calls that a customer's receipt speaks of into revenue of the shareholders. RECEIPT is a JSON
file (- for standard input) with chain_id, project, customer, period, calls and signature. Receipts
are cumulative: the newest stands for all before it. "autonet serve" redeems by itself.`,
		Example: "  autonet market redeem 0xC0FFEE… receipt.json --keystore fleet.json --password-file fleet.password",
		Args:    cobra.ExactArgs(2),
		RunE:    func(c *cobra.Command, args []string) error { return a.marketRedeem(c.Context(), args[0], args[1], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) marketRedeem(ctx context.Context, address, file string, f tradeFlags) error {
	data, err := a.readInput("RECEIPT", file, maxReceipt)
	if err != nil {
		return err
	}
	var receipt settlement.SignedReceipt
	if err := json.Unmarshal(data, &receipt); err != nil {
		return ui.BadInputf("RECEIPT: %s: %w", file, err)
	}
	d, project, err := a.openProject(ctx, address, f)
	if err != nil {
		return err
	}
	defer d.Close()
	code, err := d.chain.CodeAt(ctx, receipt.Customer, nil)
	if err != nil {
		return err
	}
	if err := market.Redeemable(receipt, project, d.ChainID().Uint64(), d.Address(), len(code) > 0); err != nil {
		return ui.BadInputf("RECEIPT: %w", err)
	}
	what := fmt.Sprintf("redeem %s of customer %s at project %s", market.Plural(receipt.Calls, "call"), receipt.Customer, project.Address)
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Payment, error) { return c.Redeem(ctx, receipt) }, paid("revenue of"))
}
