package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// errContradiction: two answers of a node do not fit each other. Nodes behind one address that are not equally far do
// that, and so does a node in the middle of a reorganisation; it is worth another look, so it is transient.
var errContradiction = errors.New("node contradicts itself")

// depth counts the blocks on top of a receipt's, up to the confirmations, and says why it trusts none of them: the node
// does not have the receipt's block, has another in its place, or names a head that its own blocks do not lead to. Block
// hashes are computed from the headers here, so a head far in the future counts for nothing by itself.
//
// What it cannot find out: a node that makes up a whole chain of headers, consistent in itself, and lives by it.
func (c *Client) depth(ctx context.Context, receipt *types.Receipt, head *types.Header) (depth uint64, doubt string, err error) {
	number := receipt.BlockNumber.Uint64()
	if head.Number.Uint64() < number { // mined since
		if head, err = c.chain.HeaderByNumber(ctx, nil); err != nil {
			return 0, "", fmt.Errorf("read head: %w", err)
		}
	}
	if head.Number.Uint64() < number {
		return 0, fmt.Sprintf("has a receipt of block %d, but the node's head is %d", number, head.Number), nil
	}
	parent := receipt.BlockHash
	for at := number; ; at++ {
		header := head
		if at != head.Number.Uint64() {
			header, err = c.chain.HeaderByNumber(ctx, new(big.Int).SetUint64(at))
		}
		switch {
		case errors.Is(err, ethereum.NotFound):
			return 0, fmt.Sprintf("has a receipt of block %d, but the node, whose head is %d, does not have block %d", number, head.Number, at), nil
		case err != nil:
			return 0, "", fmt.Errorf("read block %d: %w", at, err)
		case at == number && header.Hash() != receipt.BlockHash, at > number && header.ParentHash != parent:
			return 0, fmt.Sprintf("has a receipt of block %d (%s), which block %d of the node does not follow", number, receipt.BlockHash, at), nil
		case at-number >= c.confirmations || at == head.Number.Uint64():
			return at - number, "", nil
		}
		parent = header.Hash()
	}
}

// settledBlock is the newest block that is deep enough to be read as final. The node must have it, since a head alone
// proves nothing.
func (c *Client) settledBlock(ctx context.Context) (*big.Int, error) {
	head, err := c.chain.BlockNumber(ctx)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	block := new(big.Int).SetUint64(max(head-min(head, c.confirmations), c.deployment.Block))
	if c.confirmations == 0 {
		return block, nil
	}
	if _, err := c.chain.HeaderByNumber(ctx, block); err != nil {
		return nil, c.doubtful(fmt.Errorf("read block %v under head %d: %w", block, head, err))
	}
	return block, nil
}

// doubtful marks the error of a node that does not have a block which its head implies.
func (c *Client) doubtful(err error) error {
	if errors.Is(err, ethereum.NotFound) || mentions(err, "header not found", "unknown block", "block not found", "blockoutofrange", "block height is",
		"block range extends beyond current head", "invalid block range") {
		return errors.Join(errContradiction, err)
	}
	return err
}
