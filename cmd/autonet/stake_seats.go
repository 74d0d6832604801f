package main

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/market"
	"github.com/autonet/autonet/settlement"
)

func newStakeSeats(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:     "seats",
		Short:   "Take, leave and free a verifier's seats",
		Example: "  autonet stake seats take 2 --keystore me.json --password-file me.password",
	}
	c.AddCommand(newSeatsTake(a), newSeatsLeave(a), newSeatsFree(a))
	return c
}

// maxSeats is how many seats one transaction takes at most; the contract may say less.
const maxSeats = 64

func newSeatsTake(a *app) *cobra.Command {
	var f tradeFlags
	c := &cobra.Command{
		Use:   "take COUNT",
		Short: "Take seats, locking a bond of free stake for each",
		Long: `Take seats in the draw of verifiers, locking a bond of the account's free stake for each. Whoever has a
seat must run "autonet verify": one that is drawn and does not vote loses a part of its bond.`,
		Example: "  autonet stake seats take 2 --keystore me.json --password-file me.password",
		Args:    cobra.ExactArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return a.seatsTake(c.Context(), args[0], f) },
	}
	f.addWrite(c)
	return c
}

func (a *app) seatsTake(ctx context.Context, count string, f tradeFlags) error {
	n, err := parseCount("COUNT", count, 1, maxSeats)
	if err != nil {
		return err
	}
	d, err := a.openDesk(ctx, f, true)
	if err != nil {
		return err
	}
	defer d.Close()
	rules, err := d.Rules(ctx)
	if err != nil {
		return err
	}
	stake, err := d.Stake(ctx, d.Address())
	if err != nil {
		return err
	}
	what := fmt.Sprintf("take %s, locking %s of stake for each", market.Plural(n, "seat"), settlement.FormatATN(rules.SeatBond))
	bonds := new(big.Int).Mul(rules.SeatBond, new(big.Int).SetUint64(n))
	if err := market.Stakeable(d.Address(), market.Plural(n, "seat"), bonds, stake); err != nil {
		return ui.BadInput(err)
	}
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.SeatsTaken, error) { return c.TakeSeats(ctx, uint32(n)) }, tookSeats)
}

// seat gives the account the seats that it lacks, depositing what its stake lacks for them.
func (d *desk) seat(ctx context.Context, want uint32) error {
	own, err := d.Seats(ctx, d.Address())
	if err != nil {
		return err
	}
	missing := market.MissingSeats(own, want)
	if missing == 0 {
		return nil
	}
	rules, err := d.Rules(ctx)
	if err != nil {
		return err
	}
	bonds := new(big.Int).Mul(rules.SeatBond, new(big.Int).SetUint64(uint64(missing)))
	stake, err := d.Stake(ctx, d.Address())
	if err != nil {
		return err
	}
	balance, err := d.Balance(ctx, d.Address())
	if err != nil {
		return err
	}
	if deposit := new(big.Int).Sub(bonds, stake.Free); deposit.Cmp(balance) > 0 {
		return ui.BadInput(market.Affordable(d.Address(), deposit, balance))
	}
	what := fmt.Sprintf("take %s, with %s of stake for each, depositing what is missing", market.Plural(uint64(missing), "seat"),
		settlement.FormatATN(rules.SeatBond))
	return settle(ctx, d, what, func(c *settlement.Client) (settlement.SeatsTaken, error) {
		if _, err := c.Fill(ctx, bonds); err != nil {
			return settlement.SeatsTaken{}, err
		}
		return c.TakeSeats(ctx, missing)
	}, tookSeats)
}

func tookSeats(s settlement.SeatsTaken) (string, any) {
	text := inBlock(fmt.Sprintf("took seats %v, drawn for proofs posted from block %d on,", s.Seats, s.ActiveFrom), s.Mined)
	return text, struct {
		minedJSON
		Seats      []uint32 `json:"seats"`
		ActiveFrom uint64   `json:"active_from"`
	}{minedFacts(s.Mined), s.Seats, s.ActiveFrom}
}

// parseSeats reads numbers of seats.
func parseSeats(args []string) ([]uint32, error) {
	seats := make([]uint32, len(args))
	for i, text := range args {
		n, err := parseCount("SEAT", text, 0, math.MaxUint32)
		if err != nil {
			return nil, err
		}
		seats[i] = uint32(n)
	}
	return seats, nil
}
