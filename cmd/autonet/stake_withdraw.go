package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newStakeWithdraw(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "withdraw",
		Short:   "Take out the stake that was asked for, after the delay",
		Example: "  autonet stake withdraw --keystore me.json --password-file me.password",
		Args:    cobra.NoArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return a.stakeWithdraw(c.Context(), f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) stakeWithdraw(ctx context.Context, f tradeFlags) error {
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	stake, err := d.Stake(ctx, d.Address())
	if err != nil {
		return err
	}
	block, err := d.Block(ctx)
	if err != nil {
		return err
	}
	if err := market.Withdrawable(d.Address(), stake, block); err != nil {
		return ui.BadInput(err)
	}
	return settle(ctx, d, "withdraw "+settlement.FormatATN(stake.Unbonding)+" of stake",
		func(c *settlement.Client) (settlement.Payment, error) { return c.WithdrawStake(ctx) }, paid("withdrew"))
}
