package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Chain is what settlement asks of an Ethereum node; go-ethereum's clients satisfy it, and chaintest.Run is its
// contract. Callers use it concurrently. A receipt or transaction that the node does not know is ethereum.NotFound;
// a call that reverts is an error with ErrorData (the revert bytes), as in go-ethereum's rpc.DataError.
type Chain interface {
	ChainID(ctx context.Context) (*big.Int, error)
	BlockNumber(ctx context.Context) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	CodeAt(ctx context.Context, contract common.Address, block *big.Int) ([]byte, error)
	// NonceAt counts the account's transactions in blocks, PendingNonceAt also those in the node's pool.
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

var _ Chain = (*ethclient.Client)(nil)

// Remote is a Chain over JSON-RPC. Close frees its connections.
type Remote struct {
	*ethclient.Client
	url string
}

var _ Chain = (*Remote)(nil)

// Dial reaches the node at url (http, https, ws or wss) and asks for its chain id, retrying with backoff until ctx ends.
// A url that cannot be right, such as one with a foreign scheme, is refused at once.
func Dial(ctx context.Context, rawURL string, retry Backoff) (*Remote, error) {
	parsed, err := url.Parse(rawURL)
	if err != nil {
		return nil, fmt.Errorf("chain url: %w", err)
	}
	switch parsed.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return nil, fmt.Errorf("chain url %q: expected http, https, ws or wss", parsed.Redacted())
	}
	for attempt := 0; ; attempt++ {
		remote, err := dialOnce(ctx, rawURL)
		if err == nil {
			return remote, nil
		}
		if wait := retry.Wait(ctx, attempt); wait != nil {
			return nil, fmt.Errorf("chain at %s does not answer: %w", parsed.Redacted(), errors.Join(err, wait))
		}
	}
}

// dialTimeout bounds one attempt, so that a port that accepts and says nothing does not eat the caller's whole patience.
const dialTimeout = 5 * time.Second

func dialOnce(ctx context.Context, rawURL string) (*Remote, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	client, err := ethclient.DialContext(ctx, rawURL)
	if err != nil {
		return nil, err
	}
	if _, err := client.ChainID(ctx); err != nil {
		client.Close()
		return nil, err
	}
	return &Remote{Client: client, url: rawURL}, nil
}

// URL is the address that was dialled.
func (r *Remote) URL() string { return r.url }

// Transient reports whether err says nothing about the request itself, only that the node could not be asked: the same
// request may succeed later. A cancelled context is not transient, nor is anything that the node answered about the
// transaction or call (a revert, a nonce already used, no funds), nor a fault found before the node was asked.
func Transient(err error) bool {
	if errors.Is(err, errContradiction) {
		return true
	}
	var answered interface{ ErrorCode() int }
	if errors.As(err, &answered) {
		// JSON-RPC 2.0 section 5.1 and EIP-1474: internal error, resource unavailable, limit exceeded.
		return slices.Contains([]int{-32603, -32002, -32005}, answered.ErrorCode())
	}
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode >= 500 || status.StatusCode == http.StatusTooManyRequests || status.StatusCode == http.StatusRequestTimeout
	}
	if errors.Is(err, context.Canceled) {
		return false
	}
	var network net.Error
	var syntax *json.SyntaxError
	if errors.As(err, &network) || errors.As(err, &syntax) {
		return true
	}
	for _, cause := range []error{
		io.EOF, io.ErrUnexpectedEOF, rpc.ErrClientQuit, rpc.ErrNoResult, context.DeadlineExceeded, net.ErrClosed,
		syscall.ECONNREFUSED, syscall.ECONNRESET, syscall.EPIPE, errNoVerdict,
	} {
		if errors.Is(err, cause) {
			return true
		}
	}
	return false
}

// Nodes say why they refuse a transaction as text only, so the words of go-ethereum and anvil are matched; chaintest
// checks that they still are these.

// NonceUsed: a transaction of this account with this nonce is in a block.
func NonceUsed(err error) bool {
	return mentions(err, "nonce too low", "nonce is too low", "already been used")
}

// Known: the node has this very transaction.
func Known(err error) bool {
	return mentions(err, txpool.ErrAlreadyKnown.Error(), "already imported", "known transaction")
}

// Underpriced: another transaction with this nonce waits and pays as much, or the fee is below what the node takes.
func Underpriced(err error) bool {
	return mentions(err, "underpriced", "max fee per gas less than block base fee")
}

// feeTooLow: no other transaction is in the way; the node wants more for any.
func feeTooLow(err error) bool { return Underpriced(err) && !mentions(err, "replacement") }

func mentions(err error, words ...string) bool {
	if err == nil {
		return false
	}
	text := strings.ToLower(err.Error())
	for _, word := range words {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}
