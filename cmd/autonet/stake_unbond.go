package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newStakeUnbond(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "unbond AMOUNT",
		Short: "Ask for stake back; \"withdraw\" pays it after the delay",
		Long: `Ask for free stake back. It can be withdrawn after the unbonding delay, which starts anew for what was asked
for before.`,
		Example: "  autonet stake unbond \"250 ATN\" --keystore me.json --password-file me.password",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			return a.stakeUnbond(c.Context(), strings.Join(args, " "), f)
		},
	}
	f.addWrite(c)
	return c
}

func (a *app) stakeUnbond(ctx context.Context, amount string, f tradeFlags) error {
	wei, err := parseATN("AMOUNT", amount)
	if err != nil {
		return err
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	stake, err := d.Stake(ctx, d.Address())
	if err != nil {
		return err
	}
	text := settlement.FormatATN(wei)
	if err := market.Stakeable(d.Address(), "unbonding "+text, wei, stake); err != nil {
		return ui.BadInput(err)
	}
	return settle(ctx, d, "ask for "+text+" of stake back", func(c *settlement.Client) (settlement.Mined, error) { return c.Unbond(ctx, wei) },
		mined("asked for "+text))
}
