package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// ClaimEarnings pays a miner what it earned and has not got, for all proved epochs at once; anyone may claim for it. Amount
// is what was paid.
func (c *Client) ClaimEarnings(ctx context.Context, project, miner common.Address, cumulative *big.Int, proof []common.Hash) (Payment, error) {
	hashes := make([][32]byte, len(proof))
	for i, hash := range proof {
		hashes[i] = hash
	}
	mined, err := c.write(ctx, &project, c.abi.project.PackClaim(miner, cumulative, hashes))
	if err != nil {
		return Payment{}, fmt.Errorf("claim earnings of %s in %s: %w", miner, project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, project, c.abi.project.UnpackMinerPaidEvent)
	if event == nil {
		return Payment{}, missing("MinerPaid", mined)
	}
	return Payment{mined, event.Amount}, nil
}

// ClaimFrom claims for a miner with a published list of earnings, which must be that of the last accepted epoch.
func (c *Client) ClaimFrom(ctx context.Context, project, miner common.Address, list Earnings) (Payment, error) {
	root, err := c.EarningsRoot(ctx, project)
	if err != nil {
		return Payment{}, err
	}
	if got := list.Root(project); got != root {
		return Payment{}, fmt.Errorf("claim earnings in %s: the list's root is %s, the project's %s: it is that of another epoch", project, got, root)
	}
	proof, cumulative, err := list.Proof(project, miner)
	if err != nil {
		return Payment{}, err
	}
	return c.ClaimEarnings(ctx, project, miner, cumulative, proof)
}

// EarningsRoot is the root of the miners' earnings after the last accepted paid epoch, zero before the first.
func (c *Client) EarningsRoot(ctx context.Context, project common.Address) (common.Hash, error) {
	root, err := call(ctx, c, nil, project, c.abi.project.PackEarningsRoot(), c.abi.project.UnpackEarningsRoot)
	return root, wrap(err, "earnings root of %s", project)
}

// PaidTo is all that a project has paid a miner.
func (c *Client) PaidTo(ctx context.Context, project, miner common.Address) (*big.Int, error) {
	paid, err := call(ctx, c, nil, project, c.abi.project.PackPaidTo(miner), c.abi.project.UnpackPaidTo)
	return paid, wrap(err, "pay of %s by %s", miner, project)
}
