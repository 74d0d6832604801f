package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// flight is the shell around pending: the signed bytes of its variants, and what it does next. One goroutine has it.
type flight struct {
	pending
	next order
	txs  []*types.Transaction // by variant
	said string
	// receipt is of the variant that was last seen in a block.
	receipt *types.Receipt
}

// newFlight follows a transaction that was sent, or may have been.
func (c *Client) newFlight(tx *types.Transaction) *flight {
	return &flight{
		pending: pending{spending: c.spending, confirmations: c.confirmations, nonce: tx.Nonce(), gas: tx.Gas(),
			variants: []variant{{tx.Hash(), fees{tx.GasTipCap(), tx.GasFeeCap()}}}},
		next: order{task: taskLook}, txs: []*types.Transaction{tx},
	}
}

// tend does what the flight asks for until it rests or ends; ended is taskDone or taskLost then, else taskRest. After an
// error, most of all a transient one, it goes on where it was.
func (c *Client) tend(ctx context.Context, f *flight) (ended task, err error) {
	for {
		doing := f.next.task
		ev, err := c.perform(ctx, f)
		switch {
		case err == nil:
			f.pending, f.next = f.pending.step(ev)
			c.say(f)
		case doing == taskSend, doing == taskFill: // the node may have it: the next look tells
			f.pending, _ = f.pending.step(ev)
			f.next = order{task: taskLook}
		case doing == taskSign && ctx.Err() == nil: // what is out may still be mined
			c.logger.Warn("replacement was not signed", "tx", f.txs[f.newest()].Hash(), "nonce", f.nonce, "err", err)
			f.next, err = order{task: taskRest}, nil
		}
		switch {
		case err != nil:
			return taskRest, fmt.Errorf("%s transaction %s: %w", doing, f.txs[f.newest()].Hash(), err)
		case f.next.task == taskRest, f.next.task == taskDone, f.next.task == taskLost:
			ended, f.next = f.next.task, order{task: taskLook} // a deeper reorganisation may have it looked at again
			return ended, nil
		}
	}
}

// perform runs the next task and says what was seen.
func (c *Client) perform(ctx context.Context, f *flight) (any, error) {
	switch f.next.task {
	case taskLook:
		return c.lookAt(ctx, f)
	case taskPrice:
		m, err := c.market(ctx)
		return sawMarket{m}, err
	case taskSign:
		return c.signVariant(ctx, f)
	case taskSend:
		return c.sendVariant(ctx, f)
	case taskFill:
		return sawFilled{}, c.fill(ctx, f.next)
	}
	return nil, fmt.Errorf("pending transaction: unknown task %q", f.next.task) // only a bug in pending
}

// say tells the log what is worth telling, and the same thing only once in a row.
func (c *Client) say(f *flight) {
	if f.next.say != "" && f.next.say != f.said {
		c.logger.Warn("transaction "+f.next.say, "tx", f.txs[f.newest()].Hash(), "nonce", f.nonce, "head", f.head)
	}
	f.said = f.next.say
}

// lookAt reads in the order that makes the answers mean something: a nonce that was used before a missing receipt was
// read belongs to another transaction.
func (c *Client) lookAt(ctx context.Context, f *flight) (sawChain, error) {
	head, err := c.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return sawChain{}, fmt.Errorf("read head: %w", err)
	}
	seen := sawChain{head: head.Number.Uint64()}
	from := c.signer.Address()
	if seen.mined, err = c.chain.NonceAt(ctx, from, nil); err != nil {
		return seen, fmt.Errorf("read nonce: %w", err)
	}
	if seen.mined <= f.nonce {
		seen.pool, err = c.chain.PendingNonceAt(ctx, from)
		return seen, wrap(err, "read pool")
	}
	seen.settled = seen.mined
	if c.confirmations > 0 {
		deep := new(big.Int).SetUint64(seen.head - min(seen.head, c.confirmations))
		if seen.settled, err = c.chain.NonceAt(ctx, from, deep); err != nil {
			return seen, c.doubtful(fmt.Errorf("read nonce at block %v: %w", deep, err))
		}
	}
	for i := f.newest(); i >= 0; i-- {
		receipt, err := c.receipt(ctx, f.txs[i].Hash())
		if err != nil {
			return seen, fmt.Errorf("read receipt: %w", err)
		}
		if receipt == nil {
			continue
		}
		depth, doubt, err := c.depth(ctx, receipt, head)
		if err != nil {
			return seen, err
		}
		f.receipt = receipt
		seen.at = &place{i, receipt.BlockNumber.Uint64(), receipt.BlockHash, depth}
		seen.doubt = doubt
		break
	}
	return seen, nil
}

// market reads what the next block asks for.
func (c *Client) market(ctx context.Context) (market, error) {
	tip, err := c.chain.SuggestGasTipCap(ctx)
	if err != nil {
		return market{}, fmt.Errorf("read gas tip: %w", err)
	}
	head, err := c.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return market{}, fmt.Errorf("read head: %w", err)
	}
	base := new(big.Int)
	if head.BaseFee != nil {
		base.Set(head.BaseFee)
	}
	return market{base, tip, head.GasLimit}, nil
}

func (c *Client) signVariant(ctx context.Context, f *flight) (sawSigned, error) {
	first := f.txs[0]
	tx, err := c.signer.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: f.nonce, GasTipCap: f.next.offer.tip, GasFeeCap: f.next.offer.most,
		To: first.To(), Value: first.Value(), Data: first.Data(), Gas: f.gas,
	}), c.chainID)
	if err != nil {
		return sawSigned{}, fmt.Errorf("sign for %s: %w", c.signer.Address(), err)
	}
	f.txs = append(f.txs, tx)
	return sawSigned{variant{tx.Hash(), f.next.offer}}, nil
}

// sendVariant takes every answer for one: a refusal says nothing about the variants that were sent before.
func (c *Client) sendVariant(ctx context.Context, f *flight) (sawSent, error) {
	tx := f.txs[f.next.variant]
	err := c.chain.SendTransaction(ctx, tx)
	if err != nil && (Transient(err) || ctx.Err() != nil) {
		return sawSent{}, err
	}
	if err != nil && !Known(err) && !NonceUsed(err) {
		c.logger.Warn("transaction was refused, an earlier sending may stand", "tx", tx.Hash(), "nonce", f.nonce, "err", err)
	}
	return sawSent{}, nil
}

// fill puts a transfer of nothing to oneself into a gap of the account's nonces. A refusal is as good as success: another
// has filled it, or the next look finds it open still.
func (c *Client) fill(ctx context.Context, o order) error {
	to := c.signer.Address()
	tx, err := c.signer.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: o.nonce, GasTipCap: o.offer.tip, GasFeeCap: o.offer.most, To: &to, Gas: transferGas,
	}), c.chainID)
	if err != nil {
		return fmt.Errorf("sign for %s: %w", to, err)
	}
	if err = c.chain.SendTransaction(ctx, tx); err != nil && Transient(err) {
		return err
	}
	c.logger.Warn("transaction of nothing fills a nonce that was lost", "tx", tx.Hash(), "nonce", o.nonce, "answer", err)
	return nil
}
