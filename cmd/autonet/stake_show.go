package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
)

func newStakeShow(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "show ADDRESS",
		Short:   "Show an account's stake and seats",
		Example: "  autonet stake show 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 --json",
		Args:    cobra.ExactArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return a.stakeShow(c.Context(), args[0], f) },
	}
	f.addRead(c)
	return c
}

func (a *app) stakeShow(ctx context.Context, address string, f tradeFlags) error {
	account, err := parseAddress("ADDRESS", address)
	if err != nil {
		return err
	}
	d, err := a.openDesk(ctx, f, false)
	if err != nil {
		return err
	}
	defer d.Close()
	stake, err := market.ReadStake(ctx, d.Client, account)
	if err != nil {
		return err
	}
	if f.json {
		return a.writeJSON(stake)
	}
	rows := [][]string{{"bonded", stake.Bonded}, {"locked", stake.Locked}, {"free", stake.Free},
		{"asked back", fmt.Sprintf("%s, from block %d on", stake.Unbonding, stake.ReleaseAt)}}
	for _, seat := range stake.Seats {
		rows = append(rows, []string{fmt.Sprintf("seat %d", seat.Seat), market.SeatText(seat)})
	}
	return ui.Table(a.out, []string{"STAKE", stake.Address}, rows)
}
