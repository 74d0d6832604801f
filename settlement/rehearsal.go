package settlement

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// ErrNoRehearsal is what a Rehearsal's errors wrap when the node cannot compute these transactions in a row.
var ErrNoRehearsal = errors.New("the node cannot rehearse this (eth_simulateV1)")

// simulator is what a rehearsal asks of a node besides Chain; go-ethereum's clients have it.
type simulator interface {
	SimulateV1(ctx context.Context, opts ethclient.SimulateOptions, block *rpc.BlockNumberOrHash) ([]ethclient.SimulateBlockResult, error)
}

// Rehearsal is a Chain on which nothing happens: what is sent to it is computed by the node on top of its newest block,
// each transaction after those before it, and forgotten. A Client that works on it does everything that it would do in
// earnest, up to the answer, so whoever asks a person for consent can say what it costs and what comes of it, and what a
// contract would refuse is refused before anything is signed. One account's transactions only, from one goroutine.
type Rehearsal struct {
	Chain
	simulator simulator
	account   common.Address
	head      *types.Header // all transactions are in this block, as far as a Client can see

	mu struct {
		sync.Mutex
		sent      []rehearsed
		estimated *estimated // since the last sending
	}
}

// estimated is a call and what it would do: whoever sends it next need not have it computed again.
type estimated struct {
	to     *common.Address
	data   []byte
	result ethclient.SimulateCallResult
}

// is says whether a transaction is that call.
func (e *estimated) is(tx *types.Transaction) bool {
	if e == nil || (e.to == nil) != (tx.To() == nil) || e.to != nil && *e.to != *tx.To() {
		return false
	}
	return tx.Value().Sign() == 0 && bytes.Equal(e.data, tx.Data())
}

// rehearsed is a transaction and what it did.
type rehearsed struct {
	tx     *types.Transaction
	result ethclient.SimulateCallResult
}

var _ Chain = (*Rehearsal)(nil)

// NewRehearsal begins a rehearsal of the account's transactions on the chain's present head.
func NewRehearsal(ctx context.Context, chain Chain, account common.Address) (*Rehearsal, error) {
	simulator, ok := chain.(simulator)
	if !ok {
		return nil, ErrNoRehearsal
	}
	head, err := chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	return &Rehearsal{Chain: chain, simulator: simulator, account: account, head: head}, nil
}

// Signer is the account's, but signs nothing: it is good for this rehearsal only.
func (r *Rehearsal) Signer() Signer { return unsigned(r.account) }

// unsigned is the Signer of a rehearsal.
type unsigned common.Address

func (u unsigned) Address() common.Address { return common.Address(u) }

func (u unsigned) SignTx(_ context.Context, tx *types.Transaction, _ *big.Int) (*types.Transaction, error) {
	return tx, nil
}

func (u unsigned) SignTyped(context.Context, apitypes.TypedData) ([]byte, error) {
	return nil, errors.New("a rehearsal signs nothing")
}

// simulate computes the transactions so far and one more call, whose result it returns. A refusal by a contract is an
// error with ErrorData, as of eth_call.
func (r *Rehearsal) simulate(ctx context.Context, last ethereum.CallMsg) (ethclient.SimulateCallResult, error) {
	var opts ethclient.SimulateOptions
	add := func(call ethereum.CallMsg) {
		opts.BlockStateCalls = append(opts.BlockStateCalls, ethclient.SimulateBlock{Calls: []ethereum.CallMsg{call}})
	}
	r.mu.Lock()
	for _, s := range r.mu.sent {
		add(ethereum.CallMsg{From: r.account, To: s.tx.To(), Value: s.tx.Value(), Data: s.tx.Data()})
	}
	r.mu.Unlock()
	add(last)
	blocks, err := r.simulator.SimulateV1(ctx, opts, nil) // on the newest block: nodes keep the state of older ones for a while only
	var answered rpc.Error
	creates := slices.ContainsFunc(opts.BlockStateCalls, func(b ethclient.SimulateBlock) bool { return b.Calls[0].To == nil })
	if errors.As(err, &answered) && (creates || answered.ErrorCode() == noSuchMethod) { // anvil cannot create contracts here
		return ethclient.SimulateCallResult{}, fmt.Errorf("%w: %w", ErrNoRehearsal, err)
	}
	if err != nil {
		return ethclient.SimulateCallResult{}, err
	}
	var results []ethclient.SimulateCallResult
	for _, block := range blocks {
		results = append(results, block.Calls...)
	}
	if len(results) != len(opts.BlockStateCalls) {
		return ethclient.SimulateCallResult{}, fmt.Errorf("eth_simulateV1: %d results, expected %d", len(results), len(opts.BlockStateCalls))
	}
	for _, result := range results {
		if result.Error != nil {
			return result, &rehearsedError{*result.Error, result.ReturnValue}
		}
	}
	return results[len(results)-1], nil
}

// noSuchMethod is JSON-RPC's code (2.0, section 5.1).
const noSuchMethod = -32601

// rehearsedError is a call's failure as a node reports it for eth_call.
type rehearsedError struct {
	cause    ethclient.CallError
	returned []byte
}

func (e *rehearsedError) Error() string  { return e.cause.Message }
func (e *rehearsedError) ErrorCode() int { return e.cause.Code }

// ErrorData is what the contract reverted with: go-ethereum puts it into the error, anvil into the answer.
func (e *rehearsedError) ErrorData() any {
	if e.cause.Data == "" && len(e.returned) > 0 {
		return hexutil.Encode(e.returned)
	}
	return e.cause.Data
}

// EstimateGas implements Chain: what the call takes after the transactions so far.
func (r *Rehearsal) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	result, err := r.simulate(ctx, call)
	if err == nil && call.From == r.account && call.Value == nil {
		r.mu.Lock()
		r.mu.estimated = &estimated{call.To, call.Data, result}
		r.mu.Unlock()
	}
	return max(result.GasUsed, result.MaxUsedGas), err
}

// CallContract implements Chain. After a transaction the block is no matter: only what comes after it can be read.
func (r *Rehearsal) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if len(r.transactions()) == 0 {
		return r.Chain.CallContract(ctx, call, block)
	}
	result, err := r.simulate(ctx, call)
	return result.ReturnValue, err
}

// SendTransaction implements Chain: it computes and remembers the transaction.
func (r *Rehearsal) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if _, known := r.find(tx.Hash()); known {
		return nil
	}
	r.mu.Lock()
	last := r.mu.estimated
	r.mu.Unlock()
	if !last.is(tx) {
		result, err := r.simulate(ctx, ethereum.CallMsg{From: r.account, To: tx.To(), Value: tx.Value(), Data: tx.Data()})
		if err != nil {
			return err
		}
		last = &estimated{result: result}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.mu.sent, r.mu.estimated = append(r.mu.sent, rehearsed{tx, last.result}), nil
	return nil
}

func (r *Rehearsal) transactions() []rehearsed {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.mu.sent)
}

func (r *Rehearsal) find(hash common.Hash) (rehearsed, bool) {
	all := r.transactions()
	i := slices.IndexFunc(all, func(s rehearsed) bool { return s.tx.Hash() == hash })
	if i < 0 {
		return rehearsed{}, false
	}
	return all[i], true
}

// HeaderByNumber implements Chain: the newest header stays the same, so that all fees are of one block.
func (r *Rehearsal) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if number == nil {
		return types.CopyHeader(r.head), nil
	}
	return r.Chain.HeaderByNumber(ctx, number)
}

// BlockNumber implements Chain: time stands still.
func (r *Rehearsal) BlockNumber(context.Context) (uint64, error) { return r.head.Number.Uint64(), nil }

// NonceAt implements Chain.
func (r *Rehearsal) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	nonce, err := r.Chain.NonceAt(ctx, account, block)
	if account == r.account {
		nonce += uint64(len(r.transactions()))
	}
	return nonce, err
}

// PendingNonceAt implements Chain. What waits in the node's pool is left out: nothing here is computed on top of it.
func (r *Rehearsal) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return r.NonceAt(ctx, account, nil)
}

// TransactionReceipt implements Chain.
func (r *Rehearsal) TransactionReceipt(_ context.Context, hash common.Hash) (*types.Receipt, error) {
	s, known := r.find(hash)
	if !known {
		return nil, ethereum.NotFound
	}
	receipt := &types.Receipt{
		Type: s.tx.Type(), Status: types.ReceiptStatusSuccessful, TxHash: hash, GasUsed: s.result.GasUsed, Logs: s.result.Logs,
		BlockNumber: new(big.Int).Set(r.head.Number), BlockHash: r.head.Hash(),
	}
	if s.tx.To() == nil {
		receipt.ContractAddress = crypto.CreateAddress(r.account, s.tx.Nonce())
	}
	return receipt, nil
}
