package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newDAOPropose(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "propose ADDRESS AMOUNT REASON",
		Short:   "Propose that the treasury grants ATN to an address",
		Example: `  autonet dao propose 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 "5000 ATN" "audit of the contracts" --keystore me.json --password-file me.password`,
		Args:    cobra.ExactArgs(3),
		RunE: func(c *cobra.Command, args []string) error {
			return a.daoPropose(c.Context(), args[0], args[1], args[2], f)
		},
	}
	f.addWrite(c)
	return c
}

func (a *app) daoPropose(ctx context.Context, address, amount, reason string, f tradeFlags) error {
	to, err := parseAddress("ADDRESS", address)
	if err != nil {
		return err
	}
	wei, err := parseATN("AMOUNT", amount)
	if err != nil {
		return err
	}
	if err := market.Reasonable(reason); err != nil {
		return ui.BadInputf("REASON: %w", err)
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	has, err := d.Balance(ctx, d.Deployment().Treasury)
	if err != nil {
		return err
	}
	if err := market.Affordable(d.Deployment().Treasury, wei, has); err != nil {
		return ui.BadInputf("the treasury: %w", err)
	}
	grant := settlement.Grant{To: to, Amount: wei, Reason: reason}
	what := fmt.Sprintf("propose a grant of %s from the treasury to %s: %s", settlement.FormatATN(wei), to, ui.Printable(reason))
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.Proposed, error) { return c.ProposeGrant(ctx, grant) },
		func(p settlement.Proposed) (string, any) {
			return inBlock("proposed as "+p.ID.String(), p.Mined), struct {
				minedJSON
				ID string `json:"id"`
			}{minedFacts(p.Mined), p.ID.String()}
		})
}
