package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newSeatsLeave(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "leave SEAT...",
		Short: "Leave seats: no later proof draws them",
		Long: `Leave seats. They vote where they were drawn, and their bonds come free after the unbonding delay, with
"autonet stake seats free".`,
		Example: "  autonet stake seats leave 3 4 --keystore me.json --password-file me.password",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.seats(c.Context(), args, f, "leave", "left", (*settlement.Client).LeaveSeats)
		},
	}
	f.addWrite(c)
	return c
}

func newSeatsFree(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:     "free SEAT...",
		Short:   "Turn the bonds of seats that were left long enough ago into free stake",
		Example: "  autonet stake seats free 3 4 --keystore me.json --password-file me.password",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.seats(c.Context(), args, f, "free", "freed", (*settlement.Client).FreeSeats)
		},
	}
	f.addWrite(c)
	return c
}

// seats does something to the account's own seats.
func (a *app) seats(ctx context.Context, args []string, f tradeFlags, verb, done string,
	act func(*settlement.Client, context.Context, []uint32) (settlement.Mined, error)) error {
	numbers, err := parseSeats(args)
	if err != nil {
		return err
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	own, err := d.Seats(ctx, d.Address())
	if err != nil {
		return err
	}
	if err := market.Owned(d.Address(), numbers, own); err != nil {
		return ui.BadInput(err)
	}
	return settle(ctx, d, fmt.Sprintf("%s seats %v", verb, numbers),
		func(c *settlement.Client) (settlement.Mined, error) { return act(c, ctx, numbers) }, mined(fmt.Sprintf("%s seats %v", done, numbers)))
}
