package settlement

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// TestWritesOfOneSigner: two clients of the same account write at once, as two processes would; each write happens once.
func TestWritesOfOneSigner(t *testing.T) {
	w := newWorld(t)
	to := testAccount(t).Address()
	const each = 10
	var writers sync.WaitGroup
	for range 2 {
		client := w.client(t, w.dev.Chain(), person(t, 0))
		for range each {
			writers.Go(func() {
				if _, err := client.Transfer(t.Context(), to, big.NewInt(1)); err != nil {
					t.Error(err)
				}
			})
		}
	}
	writers.Wait()
	if balance, err := w.fleet.Balance(t.Context(), to); err != nil || balance.Int64() != 2*each {
		t.Fatalf("balance %v, %v, want %d", balance, err, 2*each)
	}
}

// TestWriteSurvivesTheNode: the chain is down at first, the answer to the sending is lost, the pool forgets the transaction, and the chain is down
// while the receipt is waited for.
func TestWriteSurvivesTheNode(t *testing.T) {
	w := newWorld(t)
	sky := &weather{Chain: w.dev.Chain()}
	client := w.client(t, sky, person(t, 0))
	to := testAccount(t).Address()
	for range 3 {
		sky.loseSent.Store(1)
		sky.down.Store(3) // before anything is sent
		var done atomic.Bool
		var write sync.WaitGroup
		write.Go(func() {
			defer done.Store(true)
			if _, err := client.Transfer(t.Context(), to, big.NewInt(1)); err != nil {
				t.Error(err)
			}
		})
		poll(t, "the transfer, with a pool that forgets", func() bool {
			if sky.loseSent.Load() <= 0 {
				w.dev.Drop()
				sky.down.CompareAndSwap(0, 2)
				sky.loseSent.Store(1 << 30)
			}
			return done.Load()
		})
		write.Wait()
	}
	if balance, err := w.fleet.Balance(t.Context(), to); err != nil || balance.Int64() != 3 {
		t.Fatalf("balance %v, %v, want 3", balance, err)
	}
}

// TestRevertInABlock: a transaction that was good when it was estimated fails in its block; the reason is found.
func TestRevertInABlock(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	data := w.fleet.abi.atn.PackTransfer(w.founder.Address(), MustATN("900000000"))
	c := w.fleet
	nonce, err := c.chain.PendingNonceAt(ctx, c.Address())
	if err != nil {
		t.Fatal(err)
	}
	tx, err := c.signer.SignTx(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID: c.chainID, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10), Gas: 200_000, To: &w.deployment.ATN, Data: data,
	}), c.chainID)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.chain.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	receipt, err := c.wait(ctx, tx)
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.mined(ctx, tx, receipt)
	revert, ok := Reverted(err, "ERC20InsufficientBalance")
	if !ok || revert.Tx != tx.Hash() || Transient(err) {
		t.Fatalf("got %v, want the balance to be insufficient", err)
	}
}

func TestReadOnlyClient(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	reader := w.client(t, w.dev.Chain(), nil)
	if _, err := reader.Transfer(ctx, w.founder.Address(), big.NewInt(1)); !errors.Is(err, ErrReadOnly) {
		t.Error(err)
	}
	if _, err := reader.Invest(ctx, w.founder.Address(), big.NewInt(1)); !errors.Is(err, ErrReadOnly) {
		t.Error(err)
	}
	if balance, err := reader.Balance(ctx, w.customer.Address()); err != nil || balance.Sign() == 0 {
		t.Error(balance, err)
	}
	if reader.Address() != (common.Address{}) {
		t.Error("a reader has an address")
	}
}

func TestDecodeReverts(t *testing.T) {
	c := newContracts()
	declared := c.proof.GetABI().Errors["WrongPhase"]
	data, err := declared.Inputs.Pack([32]byte{1}, uint8(PhaseFinalize), uint8(PhaseDone))
	if err != nil {
		t.Fatal(err)
	}
	got := c.revert(append(declared.ID[:4:4], data...)).Error()
	want := "reverted: WrongPhase(proofId=0x0100000000000000000000000000000000000000000000000000000000000000, expected=Finalize, actual=Done)"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for name, data := range map[string][]byte{
		"nothing": nil, "short": {1, 2}, "unknown": {1, 2, 3, 4}, "torn": append(declared.ID[:4:4], 1), "text": common.FromHex("08c379a0"),
	} {
		if revert := c.revert(data); revert.Name != "Unknown" {
			t.Errorf("%s: %v", name, revert)
		}
	}
}

// TestFlightGoesOn: one that has ended is looked at again, since a reorganisation deeper than the confirmations may have
// taken its transaction back.
func TestFlightGoesOn(t *testing.T) {
	m := newModel()
	c, err := newClient(t.Context(), m, ClientConfig{Signer: person(t, 1), Confirmations: 1})
	if err != nil {
		t.Fatal(err)
	}
	tx, err := c.send(t.Context(), &common.Address{7}, []byte{1})
	if err != nil {
		t.Fatal(err)
	}
	f := c.newFlight(tx)
	until := func(want task) {
		t.Helper()
		for range 2 * droppedLooks {
			if ended, err := c.tend(t.Context(), f); err != nil || ended == want {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
		}
		t.Fatalf("the flight does not come to %s", want)
	}
	until(taskRest)
	for range 2 {
		m.mine(1)
		m.mine(1)
		until(taskDone)
		until(taskDone)
		m.reorganise(2, false, rand.New(rand.NewPCG(1, 1)))
		until(taskRest) // it was sent again
	}
	m.mine(1)
	m.mine(1)
	until(taskDone)
	if times := m.count([]byte{1}); times != 1 {
		t.Fatalf("in the chain %d times", times)
	}
}
