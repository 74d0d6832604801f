package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Mined is a transaction that is in a block and did what it said.
type Mined struct {
	Tx      common.Hash `json:"tx"`
	Block   uint64      `json:"block"`
	GasUsed uint64      `json:"gas_used"`

	receipt *types.Receipt
}

// errReplaced: the nonce went to another transaction of the same signer, so this one can never be in a block.
var errReplaced = errors.New("transaction was replaced by another with its nonce")

const (
	// maxResign bounds how often a write is signed anew because something else took its nonce.
	maxResign = 8
	// rebroadcastPolls is how many looks for a receipt pass before the same bytes are sent again.
	rebroadcastPolls = 20
	// saltGas is the range of the salt in a transaction's gas limit.
	saltGas = 1 << 16
)

// write sends data to a contract (nil: creates one) and waits for the receipt, through outages. It does its work once: a
// transaction is signed anew only when the earlier one was never sent or can never be in a block.
func (c *Client) write(ctx context.Context, to *common.Address, data []byte) (Mined, error) {
	for resigned, failures := 0, 0; resigned < maxResign; {
		tx, err := c.send(ctx, to, data)
		if err == nil {
			var receipt *types.Receipt
			if receipt, err = c.wait(ctx, tx); err == nil {
				return c.mined(ctx, tx, receipt)
			}
		}
		switch {
		case errors.Is(err, errReplaced):
			resigned++
		case tx == nil && Transient(err) && ctx.Err() == nil:
			c.logger.Warn("chain does not answer, nothing was sent yet", "failures", failures+1, "err", err)
			if wait := c.retry.Wait(ctx, failures); wait != nil {
				return Mined{}, errors.Join(err, wait)
			}
			failures++
		default:
			return Mined{}, err
		}
	}
	return Mined{}, fmt.Errorf("after %d attempts: %w", maxResign, errReplaced)
}

// send signs with the signer's next nonce and hands the transaction to the node, in turn.
func (c *Client) send(ctx context.Context, to *common.Address, data []byte) (*types.Transaction, error) {
	select {
	case <-c.turn:
		defer func() { c.turn <- struct{}{} }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	tx, err := c.sign(ctx, to, data)
	if err != nil {
		return nil, err
	}
	err = c.chain.SendTransaction(ctx, tx)
	switch {
	case err == nil || Known(err):
		return tx, nil
	case NonceUsed(err) || Underpriced(err):
		return nil, errors.Join(errReplaced, err)
	case Transient(err):
		// The node may have it: wait finds out, and sends the same bytes again if not.
		return tx, nil
	}
	return nil, fmt.Errorf("send transaction: %w", err)
}

// sign builds and signs an EIP-1559 transaction. What would revert is refused here, decoded, before anything is sent.
func (c *Client) sign(ctx context.Context, to *common.Address, data []byte) (*types.Transaction, error) {
	if c.signer == nil {
		return nil, ErrReadOnly
	}
	from := c.signer.Address()
	gas, err := c.chain.EstimateGas(ctx, ethereum.CallMsg{From: from, To: to, Data: data})
	if err != nil {
		return nil, c.abi.decode(err)
	}
	tip, err := c.chain.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("read gas tip: %w", err)
	}
	head, err := c.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	feeCap := new(big.Int).Set(tip)
	if head.BaseFee != nil {
		// Twice the base fee outlives six full blocks (EIP-1559: at most 12.5 % more each).
		feeCap.Add(feeCap, new(big.Int).Lsh(head.BaseFee, 1))
	}
	nonce, err := c.chain.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("read nonce of %s: %w", from, err)
	}
	signed, err := c.signer.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: feeCap, To: to, Data: data,
		// A quarter more than the estimate, since other transactions may touch the same storage first, and the salt. Gas
		// that is not used costs nothing.
		Gas: min(gas+gas/4+c.salt()%saltGas, max(gas, head.GasLimit)),
	}), c.chainID)
	if err != nil {
		return nil, fmt.Errorf("sign for %s: %w", from, err)
	}
	return signed, nil
}

// wait follows a transaction to its receipt, whatever happens to the node's pool or to the connection.
func (c *Client) wait(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	failures := 0
	for polls := 1; ; polls++ {
		// The nonce is read before the receipt: used and still no receipt means that another transaction used it.
		used, err := c.nonceUsed(ctx, tx, polls)
		var receipt *types.Receipt
		if err == nil {
			receipt, err = c.receipt(ctx, tx.Hash())
		}
		switch {
		case receipt != nil:
			return receipt, nil
		case used && err == nil:
			return nil, fmt.Errorf("transaction %s: %w", tx.Hash(), errReplaced)
		case err == nil:
			failures = 0
			if polls%rebroadcastPolls == 0 {
				err = c.chain.SendTransaction(ctx, tx) // the next look decides, whatever the node says now
				c.logger.Debug("transaction sent again", "tx", tx.Hash(), "answer", err)
			}
			err = c.retry.pause(ctx, c.poll)
		case Transient(err):
			c.logger.Warn("chain does not answer", "tx", tx.Hash(), "failures", failures+1, "err", err)
			err = c.retry.Wait(ctx, failures)
			failures++
		}
		if err != nil {
			return nil, fmt.Errorf("wait for transaction %s: %w", tx.Hash(), err)
		}
	}
}

// nonceUsed is asked every few polls only: it matters for lost transactions.
func (c *Client) nonceUsed(ctx context.Context, tx *types.Transaction, polls int) (bool, error) {
	if polls%5 != 0 {
		return false, nil
	}
	nonce, err := c.chain.NonceAt(ctx, c.signer.Address(), nil)
	return err == nil && nonce > tx.Nonce(), err
}

// receipt is nil without error when the node has none (yet), or has one whose block it does not read from yet: what is
// asked next must see what the transaction did.
func (c *Client) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	receipt, err := c.chain.TransactionReceipt(ctx, hash)
	if errors.Is(err, ethereum.NotFound) || mentions(err, "indexing is in progress") {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	head, err := c.chain.BlockNumber(ctx)
	if err != nil || head < receipt.BlockNumber.Uint64() {
		return nil, err
	}
	return receipt, nil
}

// mined turns a receipt into a result or into the reason of its failure, found by running the call again.
func (c *Client) mined(ctx context.Context, tx *types.Transaction, receipt *types.Receipt) (Mined, error) {
	mined := Mined{Tx: tx.Hash(), Block: receipt.BlockNumber.Uint64(), GasUsed: receipt.GasUsed, receipt: receipt}
	if receipt.Status == types.ReceiptStatusSuccessful {
		return mined, nil
	}
	revert := &RevertError{Name: "Unknown"}
	if receipt.GasUsed >= tx.Gas() {
		revert.Name = "OutOfGas"
	}
	// What came earlier in the same block may be the reason: it shows in the state after the block only.
	message := ethereum.CallMsg{From: c.signer.Address(), To: tx.To(), Gas: tx.Gas(), Data: tx.Data()}
	for _, block := range []*big.Int{new(big.Int).Sub(receipt.BlockNumber, common.Big1), receipt.BlockNumber} {
		_, err := c.chain.CallContract(ctx, message, block)
		if errors.As(c.abi.decode(err), &revert) {
			break
		}
	}
	revert.Tx = tx.Hash()
	return mined, revert
}
