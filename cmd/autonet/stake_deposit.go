package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/settlement"
)

func newStakeDeposit(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "deposit AMOUNT",
		Short:   "Add ATN to the account's stake",
		Example: "  autonet stake deposit \"1000 ATN\" --keystore me.json --password-file me.password",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(c *cobra.Command, args []string) error {
			return a.stakeDeposit(c.Context(), strings.Join(args, " "), f)
		},
	}
	f.addWrite(c)
	return c
}

func (a *app) stakeDeposit(ctx context.Context, amount string, f tradeFlags) error {
	wei, err := parseATN("AMOUNT", amount)
	if err != nil {
		return err
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.affords(ctx, wei); err != nil {
		return err
	}
	text := settlement.FormatATN(wei)
	return settle(ctx, d, "deposit "+text+" as stake", func(c *settlement.Client) (settlement.Mined, error) { return c.Deposit(ctx, wei) },
		mined("deposited "+text))
}
