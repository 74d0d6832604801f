package settlement

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrReadOnly is returned by writes of a Client without a signer.
var ErrReadOnly = errors.New("client has no signer: read only")

// ErrWrongChain is what the error wraps when the node's chain is not the deployment's.
var ErrWrongChain = errors.New("wrong chain")

// ClientConfig configures a Client.
type ClientConfig struct {
	Deployment Deployment
	Signer     Signer        // nil: read only
	Poll       time.Duration // between looks for a receipt or an event; 0 means 100 ms
	Retry      Backoff       // between attempts to reach a node that does not answer
	Logger     *slog.Logger  // nil discards
	Spending   Spending      // what transactions may cost
	// Confirmations is how many blocks must lie on top of another before what it holds counts: writes return, settlements
	// and watched events are believed, then and not before. Reorganisations up to this depth are survived. 0 believes
	// the newest block, which suits dev chains only.
	Confirmations uint64
	// Salt makes the transactions of two clients of one account differ, even if they do the same with the same nonce, so
	// that no client takes another's receipt for its own. nil takes math/rand.
	Salt func() uint64
}

// maxConfirmations is what a node that keeps no old states still answers: go-ethereum keeps 128.
const maxConfirmations = 120

// Validate lists all faults but those of the deployment.
func (cfg ClientConfig) Validate() error {
	faults := []error{cfg.Spending.Validate()}
	if cfg.Confirmations > maxConfirmations {
		faults = append(faults, fmt.Errorf("confirmations: expected at most %d, got %d", maxConfirmations, cfg.Confirmations))
	}
	return errors.Join(faults...)
}

const defaultPoll = 100 * time.Millisecond

// Client reads and writes the contracts for one signer. It is used concurrently; its writes take turns, so that their
// nonces are in order. Reads return transient errors as they are; a write waits through any outage until it has its
// receipt or the context ends.
type Client struct {
	chain      Chain
	signer     Signer
	deployment Deployment
	chainID    *big.Int
	spending   Spending
	poll       time.Duration
	retry      Backoff
	logger     *slog.Logger
	salt       func() uint64
	abi        *contracts
	turn       chan struct{} // holds one token: who has it may take the signer's next nonce
	nonces     nonces

	confirmations uint64
}

// NewClient checks that the deployment is on this chain.
func NewClient(ctx context.Context, chain Chain, cfg ClientConfig) (*Client, error) {
	if err := cfg.Deployment.Validate(); err != nil {
		return nil, err
	}
	c, err := newClient(ctx, chain, cfg)
	if err != nil {
		return nil, err
	}
	if got := c.chainID.Uint64(); !c.chainID.IsUint64() || got != cfg.Deployment.ChainID {
		return nil, fmt.Errorf("%w: the node is on chain %v, the deployment on %d", ErrWrongChain, c.chainID, cfg.Deployment.ChainID)
	}
	code, err := chain.CodeAt(ctx, cfg.Deployment.Market, nil)
	if err != nil {
		return nil, fmt.Errorf("read market %s: %w", cfg.Deployment.Market, err)
	}
	if len(code) == 0 {
		return nil, fmt.Errorf("%w: no market at %s on chain %v", ErrWrongChain, cfg.Deployment.Market, c.chainID)
	}
	return c, nil
}

func newClient(ctx context.Context, chain Chain, cfg ClientConfig) (*Client, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	chainID, err := chain.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	c := &Client{
		chain: chain, signer: cfg.Signer, deployment: cfg.Deployment, chainID: chainID,
		poll: cfg.Poll, retry: cfg.Retry, logger: cfg.Logger, salt: cfg.Salt,
		abi: newContracts(), turn: make(chan struct{}, 1),
		spending: cfg.Spending, confirmations: cfg.Confirmations,
	}
	if c.salt == nil {
		c.salt = rand.Uint64
	}
	if c.poll <= 0 {
		c.poll = defaultPoll
	}
	if c.logger == nil {
		c.logger = slog.New(slog.DiscardHandler)
	}
	c.turn <- struct{}{}
	return c, nil
}

// Deployment says which contracts the client talks to.
func (c *Client) Deployment() Deployment { return c.deployment }

// ChainID is the chain's.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Address is the signer's, zero for a client that only reads.
func (c *Client) Address() common.Address {
	if c.signer == nil {
		return common.Address{}
	}
	return c.signer.Address()
}

// Block is the number of the newest block.
func (c *Client) Block(ctx context.Context) (uint64, error) { return c.chain.BlockNumber(ctx) }

// WaitBlock returns once the chain has reached the block, through outages, or when ctx ends.
func (c *Client) WaitBlock(ctx context.Context, number uint64) error {
	for failures := 0; ; {
		head, err := c.chain.BlockNumber(ctx)
		switch {
		case err == nil && head >= number:
			return nil
		case err == nil:
			failures = 0
			err = c.retry.pause(ctx, c.poll)
		case Transient(err):
			err = c.retry.Wait(ctx, failures)
			failures++
		}
		if err != nil {
			return fmt.Errorf("wait for block %d: %w", number, err)
		}
	}
}

// call reads a contract at a block (nil: the newest) and unpacks the answer.
func call[T any](ctx context.Context, c *Client, block *big.Int, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	message := ethereum.CallMsg{From: c.Address(), To: &to, Data: data}
	answer, err := c.chain.CallContract(ctx, message, block)
	if err != nil && block != nil {
		err = c.doubtful(err)
	}
	if err != nil {
		return none, c.abi.decode(err)
	}
	if len(answer) == 0 {
		return none, fmt.Errorf("no contract at %s on chain %v", to, c.chainID)
	}
	return unpack(answer)
}

// findEvent returns the first event of that kind that the contract emitted in these logs.
func findEvent[T any](logs []*types.Log, contract common.Address, unpack func(*types.Log) (*T, error)) (*T, bool) {
	all := findEvents(logs, contract, unpack)
	if len(all) == 0 {
		return nil, false
	}
	return all[0], true
}

func findEvents[T any](logs []*types.Log, contract common.Address, unpack func(*types.Log) (*T, error)) []*T {
	var found []*T
	for _, log := range logs {
		if log.Address != contract || len(log.Topics) == 0 {
			continue
		}
		if event, err := unpack(log); err == nil {
			found = append(found, event)
		}
	}
	return found
}
