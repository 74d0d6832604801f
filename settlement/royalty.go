package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// PayRoyalty sends a composite's part number index (from 0) its royalties; anyone may.
func (c *Client) PayRoyalty(ctx context.Context, project common.Address, index uint64) (Payment, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackPayRoyalty(new(big.Int).SetUint64(index)))
	if err != nil {
		return Payment{}, fmt.Errorf("pay royalty %d of %s: %w", index, project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackRoyaltyPaidEvent)
	if event == nil {
		return Payment{}, missing("RoyaltyPaid", mined)
	}
	return Payment{mined, event.Amount}, nil
}

// RoyaltyOf is what part number index would get from PayRoyalty now.
func (c *Client) RoyaltyOf(ctx context.Context, project common.Address, index uint64) (*big.Int, error) {
	p := c.abi.project
	due, err := call(ctx, c, nil, project, p.PackRoyaltyOf(new(big.Int).SetUint64(index)), p.UnpackRoyaltyOf)
	return due, wrap(err, "royalty %d of %s", index, project)
}

// PayFee sends a project's protocol fee to the treasury; anyone may.
func (c *Client) PayFee(ctx context.Context, project common.Address) (Payment, error) {
	mined, err := c.write(ctx, &project, c.abi.project.PackPayFee())
	if err != nil {
		return Payment{}, fmt.Errorf("pay fee of %s: %w", project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackFeePaidEvent)
	if event == nil {
		return Payment{}, missing("FeePaid", mined)
	}
	return Payment{mined, event.Amount}, nil
}
