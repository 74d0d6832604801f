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

// errFeeRose: between reading the fee and sending, it rose above the offer.
var errFeeRose = errors.New("fee rose before the transaction was sent")

const (
	// maxResign bounds how often a write is signed anew because something else took its nonce.
	maxResign = 8
	// newSlotGas is what a write to empty storage costs (EIP-2929); spareSlots is for how many of them there is room.
	newSlotGas = 22_100
	spareSlots = 2
	// saltGas is the range of the salt in a transaction's gas limit.
	saltGas = 1 << 16
	// txGasLimit is the most gas a transaction may ask for (EIP-7825).
	txGasLimit = 1 << 24
)

// write sends data to a contract (nil: creates one) and waits until it is deep enough in the chain, through outages,
// reorganisations and fees over the caps. It does its work once: a transaction is signed with a new nonce only when the
// earlier one was never sent or can never be in a block.
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
		case tx == nil && worthWaiting(err) && ctx.Err() == nil:
			c.logger.Warn("nothing was sent yet", "failures", failures+1, "err", err)
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

// worthWaiting: the same write may go through later, and nothing of it is out.
func worthWaiting(err error) bool {
	return Transient(err) || errors.Is(err, ErrSpendingCap) || errors.Is(err, errFeeRose)
}

// send signs with the signer's next nonce and hands the transaction to the node, in turn. The nonce is the write's until
// wait is over.
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
		c.nonces.take(tx.Nonce())
		return tx, nil
	case feeTooLow(err):
		return nil, errors.Join(errFeeRose, err)
	case NonceUsed(err) || Underpriced(err):
		return nil, errors.Join(errReplaced, err)
	case Transient(err):
		// The node may have it: wait finds out, and sends the same bytes again if not.
		c.nonces.take(tx.Nonce())
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
	m, err := c.market(ctx)
	if err != nil {
		return nil, err
	}
	// More than the estimate, and the salt: other transactions may touch the same storage first, or one that the estimate
	// counted on may never come. Gas that is not used costs nothing.
	gas = min(gas+gas/4+spareSlots*newSlotGas+c.salt()%saltGas, max(gas, min(m.gasLimit, txGasLimit)))
	offer, err := c.spending.first(m, gas)
	if err != nil {
		return nil, err
	}
	nonce, err := c.chain.PendingNonceAt(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("read nonce of %s: %w", from, err)
	}
	signed, err := c.signer.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: c.nonces.free(nonce), GasTipCap: offer.tip, GasFeeCap: offer.most, To: to, Data: data, Gas: gas,
	}), c.chainID)
	if err != nil {
		return nil, fmt.Errorf("sign for %s: %w", from, err)
	}
	return signed, nil
}

// wait follows a transaction, and what replaces it, until one of them is deep enough, whatever happens to the node's pool,
// the chain or the connection. It gives the nonce back.
func (c *Client) wait(ctx context.Context, tx *types.Transaction) (*types.Receipt, error) {
	defer c.nonces.give(tx.Nonce())
	f := c.newFlight(tx)
	for failures := 0; ; {
		ended, err := c.tend(ctx, f)
		switch {
		case ended == taskDone:
			return f.receipt, nil
		case ended == taskLost:
			return nil, fmt.Errorf("transaction %s: %w", tx.Hash(), errReplaced)
		case err == nil:
			failures = 0
			err = c.retry.pause(ctx, c.poll)
		case Transient(err) && ctx.Err() == nil:
			c.logger.Warn("chain does not answer", "tx", tx.Hash(), "failures", failures+1, "err", err)
			err = c.retry.Wait(ctx, failures)
			failures++
		}
		if err != nil {
			return nil, fmt.Errorf("wait for transaction %s: %w", tx.Hash(), err)
		}
	}
}

// receipt is nil without error when the node has none. A node that cannot tell yet, or reads from an older block than the
// receipt's, contradicts itself: what is asked next must see what the transaction did.
func (c *Client) receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	receipt, err := c.chain.TransactionReceipt(ctx, hash)
	switch {
	case errors.Is(err, ethereum.NotFound):
		return nil, nil
	case mentions(err, "indexing is in progress"):
		return nil, errors.Join(errContradiction, err)
	case err != nil:
		return nil, err
	}
	head, err := c.chain.BlockNumber(ctx)
	if err == nil && head < receipt.BlockNumber.Uint64() {
		err = fmt.Errorf("%w: receipt of block %v, head %d", errContradiction, receipt.BlockNumber, head)
	}
	return receipt, err
}

// mined turns a receipt into a result or into the reason of its failure, found by running the call again.
func (c *Client) mined(ctx context.Context, tx *types.Transaction, receipt *types.Receipt) (Mined, error) {
	mined := Mined{Tx: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), GasUsed: receipt.GasUsed, receipt: receipt}
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
	revert.Tx = receipt.TxHash
	return mined, revert
}
