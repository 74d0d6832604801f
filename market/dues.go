package market

import (
	"context"
	"math/big"

	"github.com/autonet/autonet/settlement"
)

// Payment is a transaction that anyone may send, and which pays somebody else.
type Payment func(context.Context, *settlement.Client) (settlement.Payment, error)

// Dues are what can be paid to somebody now, and how.
type Dues struct {
	Sum      *big.Int
	Payments []Payment
}

func (d *Dues) add(wei *big.Int, pay Payment) {
	if wei.Sign() > 0 {
		d.Sum.Add(d.Sum, wei)
		d.Payments = append(d.Payments, pay)
	}
}

// Pay makes all payments, in order, and returns their sum with the last one's transaction.
func (d Dues) Pay(ctx context.Context, c *settlement.Client) (settlement.Payment, error) {
	sum := settlement.Payment{Amount: new(big.Int)}
	for _, pay := range d.Payments {
		payment, err := pay(ctx, c)
		if err != nil {
			return sum, err
		}
		sum.Mined = payment.Mined
		sum.Amount.Add(sum.Amount, payment.Amount)
	}
	return sum, nil
}

// Royalties are what a composite's parts are due.
func Royalties(ctx context.Context, c *settlement.Client, project settlement.ProjectInfo) (Dues, error) {
	due := Dues{Sum: new(big.Int)}
	for i := range project.Terms.Parts {
		index := uint64(i)
		amount, err := c.RoyaltyOf(ctx, project.Address, index)
		if err != nil {
			return due, err
		}
		due.add(amount, func(ctx context.Context, c *settlement.Client) (settlement.Payment, error) {
			return c.PayRoyalty(ctx, project.Address, index)
		})
	}
	return due, nil
}

// TreasuryDues are what the treasury is due: every project's fee, and slashed stakes.
func TreasuryDues(ctx context.Context, c *settlement.Client) (Dues, error) {
	due := Dues{Sum: new(big.Int)}
	projects, err := c.Projects(ctx)
	if err != nil {
		return due, err
	}
	for _, address := range projects {
		project, err := c.ProjectState(ctx, address)
		if err != nil {
			return due, err
		}
		due.add(project.FeeOwed, func(ctx context.Context, c *settlement.Client) (settlement.Payment, error) {
			return c.PayFee(ctx, address)
		})
	}
	slashed, err := c.Slashed(ctx)
	if err != nil {
		return due, err
	}
	due.add(slashed, func(ctx context.Context, c *settlement.Client) (settlement.Payment, error) { return c.Sweep(ctx) })
	return due, nil
}
