// Package chaintest is the conformance suite of settlement.Chain: what settlement asks of a node, checked against any
// node that has a funded account. The embedded dev chain and anvil both run it, the second as a process of its own.
//
// It owns nothing: the caller opens the chain and closes it. It fails through testing.T only.
package chaintest

import (
	"context"
	"crypto/rand"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/autonet/autonet/settlement"
)

// Node is a chain under test. Its blocks come by themselves: a pending transaction is mined within a second or so.
type Node struct {
	Chain settlement.Chain
	Rich  settlement.Signer // has at least 1,000 ether
	// Unreachable is a chain of the same kind whose node is gone.
	Unreachable settlement.Chain
}

const poll = 10 * time.Millisecond

// Run checks a node. open is called once for each part.
func Run(t *testing.T, open func(t *testing.T) Node) {
	for name, part := range map[string]func(*testing.T, Node){
		"Heads":        testHeads,
		"Transactions": testTransactions,
		"Nonces":       testNonces,
		"Reverts":      testReverts,
		"Outage":       testOutage,
		"HeadLost":     testHeadLost,
		"Economy":      testEconomy,
		"Rehearsal":    testRehearsal,
	} {
		t.Run(name, func(t *testing.T) { part(t, open(t)) })
	}
}

func testHeads(t *testing.T, n Node) {
	ctx := t.Context()
	id, err := n.Chain.ChainID(ctx)
	if err != nil || id.Sign() <= 0 {
		t.Fatalf("chain id %v, %v", id, err)
	}
	head, err := n.Chain.HeaderByNumber(ctx, nil)
	if err != nil || head.BaseFee == nil || head.GasLimit == 0 {
		t.Fatalf("head %+v, %v: expected base fee (EIP-1559) and gas limit", head, err)
	}
	genesis, err := n.Chain.HeaderByNumber(ctx, common.Big0)
	if err != nil || genesis.Number.Sign() != 0 {
		t.Fatalf("genesis %+v, %v", genesis, err)
	}
	if _, err := n.Chain.HeaderByNumber(ctx, big.NewInt(1<<40)); !errors.Is(err, ethereum.NotFound) {
		t.Fatalf("a block of the future: %v, want NotFound", err)
	}
	soon(t, "receipt of nothing: NotFound", func() (bool, error) { // a node that has just started indexes first
		_, err := n.Chain.TransactionReceipt(ctx, common.Hash{1})
		return errors.Is(err, ethereum.NotFound), err
	})
	if code, err := n.Chain.CodeAt(ctx, n.Rich.Address(), nil); err != nil || len(code) != 0 {
		t.Fatalf("code of an account: %x, %v", code, err)
	}
}

// pay signs a transfer of ether with a nonce.
func pay(t *testing.T, n Node, to common.Address, wei *big.Int, nonce uint64) *types.Transaction {
	t.Helper()
	id, err := n.Chain.ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tip, err := n.Chain.SuggestGasTipCap(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	tx, err := n.Rich.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, big.NewInt(10_000_000_000)), Gas: 21_000, To: &to, Value: wei,
	}), id)
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func nonce(t *testing.T, n Node) uint64 {
	t.Helper()
	nonce, err := n.Chain.PendingNonceAt(t.Context(), n.Rich.Address())
	if err != nil {
		t.Fatal(err)
	}
	return nonce
}

// mined waits until a transaction is in a block.
func mined(t *testing.T, n Node, hash common.Hash) (receipt *types.Receipt) {
	t.Helper()
	soon(t, "transaction "+hash.Hex()+" in a block", func() (_ bool, err error) {
		receipt, err = n.Chain.TransactionReceipt(t.Context(), hash)
		return err == nil, err
	})
	return receipt
}

// soon waits until what is expected is seen; seen returns what it saw instead.
func soon(t *testing.T, expected string, seen func() (bool, error)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	for {
		ok, err := seen()
		if ok {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatalf("expected %s; last seen: %v", expected, err)
		case <-ticker.C:
		}
	}
}

func testTransactions(t *testing.T, n Node) {
	ctx, to := t.Context(), account(t).Address()
	tx := pay(t, n, to, big.NewInt(42), nonce(t, n))
	if err := n.Chain.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	receipt := mined(t, n, tx.Hash())
	if receipt.Status != types.ReceiptStatusSuccessful || receipt.GasUsed != 21_000 || receipt.TxHash != tx.Hash() {
		t.Fatalf("receipt %+v", receipt)
	}
	if balance, err := n.Chain.BalanceAt(ctx, to, nil); err != nil || balance.Int64() != 42 {
		t.Fatalf("balance %v, %v", balance, err)
	}
	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	if balance, err := n.Chain.BalanceAt(ctx, to, before); err != nil || balance.Sign() != 0 {
		t.Fatalf("balance a block earlier: %v, %v", balance, err)
	}
	if head, err := n.Chain.BlockNumber(ctx); err != nil || head < receipt.BlockNumber.Uint64() {
		t.Fatalf("head %d, %v is below the receipt's block %v", head, err, receipt.BlockNumber)
	}
}

// testNonces checks the facts that exactly-once settlement stands on.
func testNonces(t *testing.T, n Node) {
	ctx, to := t.Context(), account(t).Address()
	first := nonce(t, n)
	tx := pay(t, n, to, big.NewInt(1), first)
	if err := n.Chain.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	if err := n.Chain.SendTransaction(ctx, tx); err != nil && !settlement.Known(err) && !settlement.NonceUsed(err) {
		t.Fatalf("the same bytes again: %v, want already known", err)
	}
	mined(t, n, tx.Hash())
	if err := n.Chain.SendTransaction(ctx, tx); !settlement.NonceUsed(err) && !settlement.Known(err) {
		t.Fatalf("the same bytes when they are in a block: %v, want nonce used", err)
	}
	other := pay(t, n, to, big.NewInt(2), first)
	soon(t, "another transaction with a used nonce: nonce used", func() (bool, error) { // the pool follows the head
		err := n.Chain.SendTransaction(ctx, other)
		if err == nil || settlement.Transient(err) {
			t.Fatalf("another transaction with a used nonce: %v, want a refusal", err)
		}
		return settlement.NonceUsed(err), err
	})
	if next, err := n.Chain.NonceAt(ctx, n.Rich.Address(), nil); err != nil || next != first+1 {
		t.Fatalf("nonce %d, %v, want %d", next, err, first+1)
	}
	if balance, err := n.Chain.BalanceAt(ctx, to, nil); err != nil || balance.Int64() != 1 {
		t.Fatalf("balance %v, %v: paid other than once", balance, err)
	}
}

func testReverts(t *testing.T, n Node) {
	ctx := t.Context()
	rich := deploy(t, n)
	poor, err := settlement.NewClient(ctx, n.Chain, settlement.ClientConfig{Deployment: rich.Deployment(), Signer: account(t), Poll: poll})
	if err != nil {
		t.Fatal(err)
	}
	_, err = poor.Transfer(ctx, n.Rich.Address(), big.NewInt(5))
	revert, ok := settlement.Reverted(err, "ERC20InsufficientBalance")
	if !ok || len(revert.Args) != 3 || revert.Args[2].Value.(*big.Int).Int64() != 5 || settlement.Transient(err) {
		t.Fatalf("transfer without a balance: %v, want ERC20InsufficientBalance(…, needed=5)", err)
	}
	if _, err := rich.ProjectState(ctx, n.Rich.Address()); err == nil || settlement.Transient(err) {
		t.Fatalf("an account as project: %v", err)
	}
	wrong := rich.Deployment()
	wrong.ChainID++
	if _, err := settlement.NewClient(ctx, n.Chain, settlement.ClientConfig{Deployment: wrong}); !errors.Is(err, settlement.ErrWrongChain) {
		t.Fatalf("a deployment of another chain: %v", err)
	}
	wrong = rich.Deployment()
	wrong.Market = n.Rich.Address()
	if _, err := settlement.NewClient(ctx, n.Chain, settlement.ClientConfig{Deployment: wrong}); !errors.Is(err, settlement.ErrWrongChain) {
		t.Fatalf("a market that is none: %v", err)
	}
}

func testOutage(t *testing.T, n Node) {
	if _, err := n.Unreachable.BlockNumber(t.Context()); !settlement.Transient(err) {
		t.Fatalf("a node that is gone: %v, want a transient error", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	// A node in the same process may answer before the client looks at the context; not a hundred times in a row.
	var err error
	for range 100 {
		if _, err = n.Chain.BlockNumber(ctx); err != nil {
			break
		}
	}
	if err == nil || settlement.Transient(err) {
		t.Fatalf("cancelled calls: %v, want an error that is not transient", err)
	}
}

// testHeadLost asks for the events up to a head that the node does not have, as it is in the middle of a reorganisation.
func testHeadLost(t *testing.T, n Node) {
	rich := deploy(t, n)
	reader, err := settlement.NewClient(t.Context(), ahead{n.Chain}, settlement.ClientConfig{Deployment: rich.Deployment()})
	if err != nil {
		t.Fatal(err)
	}
	head, err := rich.Block(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := reader.Events(t.Context(), settlement.Cursor{Block: head + 500}); !settlement.Transient(err) {
		t.Fatalf("events above the head: %v, want a transient error", err)
	}
}

// ahead is a chain whose head is said to be where it is not.
type ahead struct{ settlement.Chain }

func (c ahead) BlockNumber(ctx context.Context) (uint64, error) {
	head, err := c.Chain.BlockNumber(ctx)
	return head + 1000, err
}

func account(t *testing.T) *settlement.Account {
	t.Helper()
	account, err := settlement.NewAccount(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return account
}

// deploy makes the contracts and returns the rich account's client.
func deploy(t *testing.T, n Node) *settlement.Client {
	t.Helper()
	config := settlement.ClientConfig{Signer: n.Rich, Poll: poll}
	rules := settlement.DefaultDeployConfig()
	rules.Stake = settlement.StakeConfig{SeatBond: settlement.MustATN("100"), JoinDelay: 1, UnbondingDelay: 100_000}
	rules.Proof.Panel, rules.Proof.AppealPanel, rules.Proof.MinPanel = 3, 3, 3
	rules.Governor = settlement.GovernorConfig{VotingDelay: 1, VotingPeriod: 20, ProposalThreshold: settlement.MustATN("1000"), QuorumPercent: 4}
	deployment, err := settlement.Deploy(t.Context(), n.Chain, config, rules)
	if err != nil {
		t.Fatal(err)
	}
	config.Deployment = deployment
	client, err := settlement.NewClient(t.Context(), n.Chain, config)
	if err != nil {
		t.Fatal(err)
	}
	return client
}
