package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// disk keeps the last record that was saved, as a job's Raft state does.
type disk struct {
	data  []byte
	saves int
}

func (d *disk) save(data []byte) error {
	d.data, d.saves = append([]byte(nil), data...), d.saves+1
	return nil
}

// panel has the verifiers vote on every proof by themselves, each measuring what measured says.
func (w *world) panel(t *testing.T, measured uint32) {
	t.Helper()
	w.panelOf(t, func(ProofRecord) (uint32, bool) { return measured, true })
}

// panelOf has them vote what vote says of a proof in its present round, or not at all.
func (w *world) panelOf(t *testing.T, vote func(ProofRecord) (measured uint32, votes bool)) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	var members sync.WaitGroup
	t.Cleanup(func() { cancel(); members.Wait() })
	for i, verifier := range w.verifiers {
		members.Go(func() {
			for event, err := range verifier.Watch(ctx, Cursor{}, PanelDrawn, CommitsClosed) {
				var record ProofRecord
				if err == nil {
					record, err = verifier.Proof(ctx, event.ProofID)
				}
				var places []uint8
				measured, votes := vote(record)
				if err == nil && votes && record.Phase != PhaseDone {
					places, err = mine(ctx, verifier, event.ProofID, record.Round)
				}
				for _, place := range places {
					if err == nil && event.Kind == PanelDrawn {
						_, err = verifier.Commit(ctx, event.ProofID, record.Round, place, measured, [32]byte{byte(i)})
					} else if err == nil {
						_, err = verifier.Reveal(ctx, event.ProofID, place, measured, [32]byte{byte(i)})
					}
				}
				if err != nil && ctx.Err() == nil {
					t.Errorf("verifier %d: %v", i, err)
				}
			}
		})
	}
}

// history counts what the chain saw of one epoch, postings and verdicts, and reads what was released to the miners.
func (w *world) history(t *testing.T, c Claim) (posted, finalized int, released *big.Int) {
	t.Helper()
	events, _, err := w.fleet.Events(t.Context(), Cursor{})
	if err != nil {
		t.Fatal(err)
	}
	for _, event := range events {
		switch {
		case event.Project != c.Project || event.Epoch != c.Epoch:
		case event.Kind == ProofPosted:
			posted++
		case event.Kind == ProofFinalized:
			finalized++
		}
	}
	info, err := w.fleet.ProjectState(t.Context(), c.Project)
	if err != nil {
		t.Fatal(err)
	}
	return posted, finalized, info.MinersOwed
}

// once checks that the claim was posted and paid one time.
func (w *world) once(t *testing.T, c Claim, outcome Outcome) {
	t.Helper()
	posted, finalized, released := w.history(t, c)
	if posted != 1 || finalized != 1 || !outcome.Accepted() || released.Cmp(MustATN("270")) != 0 {
		t.Fatalf("posted %d times, finalized %d times, miners are owed %s; outcome %+v", posted, finalized, FormatATN(released), outcome)
	}
}

// freshClaim is epoch 1's of a new project, with miners that have nothing yet.
func (w *world) freshClaim(t *testing.T, ppm uint32, changes ...func(*Terms)) Claim {
	t.Helper()
	c := claim(w.funded(t, changes...), 1, ppm)
	for i := range c.Contributions {
		c.Contributions[i].Miner = testAccount(t).Address()
	}
	c.earn(1)
	return c
}

var errCrash = errors.New("crash")

// TestSettleSurvivesEveryCrash kills the settler before its effect number 0, 1, 2, … and restarts it from the last saved
// record, until a run meets no crash.
func TestSettleSurvivesEveryCrash(t *testing.T) {
	w := newWorld(t)
	w.panel(t, 970_000)
	seen := make(map[verb]bool)
	for crashAt, crashed := 0, true; crashed; crashAt++ {
		c := w.freshClaim(t, 970_000)
		var stored disk
		crashed = false
		left, last, drawn := crashAt, doPoll, false
		settler := &Settler{Client: w.client(t, w.dev.Chain(), person(t, 1))}
		settler.before = func(do effect) error {
			if do.do == doPoll || do.do == doPause || do.do == last {
				return nil // waiting changes nothing, and its length varies
			}
			if do.do == doDraw && drawn {
				return nil // the block was too early
			}
			drawn = drawn || do.do == doDraw
			last = do.do
			if left--; left >= 0 {
				return nil
			}
			crashed, seen[do.do] = true, true
			return errCrash
		}
		outcome, err := settler.Settle(t.Context(), c, stored.data, stored.save)
		if crashed {
			if !errors.Is(err, errCrash) {
				t.Fatal(err)
			}
			// Another process, another client, the same record.
			settler = &Settler{Client: w.client(t, w.dev.Chain(), person(t, 1))}
			outcome, err = settler.Settle(t.Context(), c, stored.data, stored.save)
		}
		if err != nil {
			t.Fatalf("crash before effect %d: %v", crashAt, err)
		}
		w.once(t, c, outcome)
		settler.before = nil
		again, err := settler.Settle(t.Context(), c, stored.data, stored.save)
		if err != nil || again.TxHash != outcome.TxHash || len(again.Verifiers) != 3 {
			t.Fatalf("settling a settled claim: %+v, %v", again, err)
		}
		if crashAt > 40 {
			t.Fatal("the settler never ends")
		}
	}
	for _, do := range []verb{doLook, doSign, doSave, doSend, doCheck, doWatch, doDraw, doFinalize, doCollect, doDone} {
		if !seen[do] {
			t.Errorf("no crash before %s was tried", do)
		}
	}
}

// TestSettleCrashesAtRandom kills the settler again and again, before any effect, in one settlement.
func TestSettleCrashesAtRandom(t *testing.T) {
	w := newWorld(t)
	w.panel(t, 970_000)
	random := rand.New(rand.NewPCG(crashSeed, 0))
	for range 3 {
		w.crashAtRandom(t, random, w.freshClaim(t, 970_000))
	}
}

// TestContestCrashesAtRandom does so while the first panel rejects what the second accepts.
func TestContestCrashesAtRandom(t *testing.T) {
	w := newWorld(t)
	w.panelOf(t, func(r ProofRecord) (uint32, bool) { return 900_000 + 70_000*uint32(r.Round), true })
	random := rand.New(rand.NewPCG(crashSeed, 1))
	for range 2 {
		w.crashAtRandom(t, random, w.freshClaim(t, 970_000, contestable))
		if stake := w.stake(t, w.fleet.Address()); stake.Locked.Sign() != 0 {
			t.Fatalf("bonds are locked: %+v", stake)
		}
		for _, verifier := range w.verifiers { // the first round's votes cost them their seats
			w.seat(t, verifier)
		}
	}
}

// contestable leaves a slow machine the time to deposit a bond and to challenge with it.
func contestable(terms *Terms) { terms.ChallengeBlocks = 50 }

const crashSeed = 7

// crashAtRandom settles a claim in as many lives as it takes.
func (w *world) crashAtRandom(t *testing.T, random *rand.Rand, c Claim) {
	t.Helper()
	var stored disk
	for {
		settler := &Settler{Client: w.client(t, w.dev.Chain(), person(t, 1)), Contest: true}
		settler.before = func(do effect) error {
			if do.do != doPoll && random.IntN(4) == 0 {
				return errCrash
			}
			return nil
		}
		outcome, err := settler.Settle(t.Context(), c, stored.data, stored.save)
		if err == nil {
			w.once(t, c, outcome)
			return
		}
		if !errors.Is(err, errCrash) {
			t.Fatalf("seed %d: %v", crashSeed, err)
		}
	}
}

// weather is a chain that is down at times: calls fail before they reach the node, and answers to sent transactions get
// lost after they did.
type weather struct {
	Chain
	down     atomic.Int64 // calls that still fail; negative: all
	loseSent atomic.Int64 // answers that still get lost
	failed   atomic.Int64
}

func (c *weather) err() error {
	if left := c.down.Load(); left < 0 || (left > 0 && c.down.Add(-1) >= 0) {
		c.failed.Add(1)
		return fmt.Errorf("dial: %w", syscall.ECONNREFUSED)
	}
	return nil
}

func (c *weather) BlockNumber(ctx context.Context) (uint64, error) {
	if err := c.err(); err != nil {
		return 0, err
	}
	return c.Chain.BlockNumber(ctx)
}

func (c *weather) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if err := c.err(); err != nil {
		return nil, err
	}
	return c.Chain.CallContract(ctx, call, block)
}

func (c *weather) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	if err := c.err(); err != nil {
		return 0, err
	}
	return c.Chain.EstimateGas(ctx, call)
}

func (c *weather) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	if err := c.err(); err != nil {
		return nil, err
	}
	return c.Chain.TransactionReceipt(ctx, hash)
}

func (c *weather) FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	if err := c.err(); err != nil {
		return nil, err
	}
	return c.Chain.FilterLogs(ctx, query)
}

func (c *weather) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := c.err(); err != nil {
		return err
	}
	err := c.Chain.SendTransaction(ctx, tx)
	if c.loseSent.Add(-1) >= 0 {
		return fmt.Errorf("read answer: %w", syscall.ECONNRESET)
	}
	return err
}

// TestSettleThroughOutages: the chain does not answer for a while, before and after every effect.
func TestSettleThroughOutages(t *testing.T) {
	w := newWorld(t)
	w.panel(t, 970_000)
	c := w.freshClaim(t, 970_000)
	sky := &weather{Chain: w.dev.Chain()}
	sky.loseSent.Store(3)
	settler := &Settler{Client: w.client(t, sky, person(t, 1))}
	retried := false
	settler.before = func(do effect) error {
		switch {
		case do.do == doPause:
			retried = true
		case do.do != doPoll && !retried:
			sky.down.Store(3)
		case do.do != doPoll:
			retried = false
		}
		return nil
	}
	var stored disk
	outcome, err := settler.Settle(t.Context(), c, nil, stored.save)
	if err != nil {
		t.Fatal(err)
	}
	w.once(t, c, outcome)
	if sky.failed.Load() < 10 {
		t.Errorf("only %d calls failed: the test shows nothing", sky.failed.Load())
	}
}

// TestSettleStopsWithItsContext: an outage that outlasts the caller loses nothing.
func TestSettleStopsWithItsContext(t *testing.T) {
	w := newWorld(t)
	w.panel(t, 970_000)
	c := w.freshClaim(t, 970_000)
	sky := &weather{Chain: w.dev.Chain()}
	settler := &Settler{Client: w.client(t, sky, person(t, 1))}
	var stored disk
	ctx, cancel := context.WithCancel(t.Context())
	settler.before = func(do effect) error {
		switch do.do {
		case doSend:
			sky.down.Store(-1)
		case doPause:
			if sky.failed.Load() > 3 {
				cancel()
			}
		}
		return nil
	}
	if _, err := settler.Settle(ctx, c, nil, stored.save); !errors.Is(err, context.Canceled) || stored.saves != 1 {
		t.Fatalf("%v after %d saves", err, stored.saves)
	}
	sky.down.Store(0)
	settler.before = nil
	outcome, err := settler.Settle(t.Context(), c, stored.data, stored.save)
	if err != nil {
		t.Fatal(err)
	}
	w.once(t, c, outcome)
}

// TestSettleWhenItsNonceIsTaken: the fleet's account sends something else with the nonce of the saved posting.
func TestSettleWhenItsNonceIsTaken(t *testing.T) {
	w := newWorld(t)
	w.panel(t, 970_000)
	c := w.freshClaim(t, 970_000)
	settler := &Settler{Client: w.client(t, w.dev.Chain(), person(t, 1))}
	var stored disk
	settler.before = func(do effect) error {
		if do.do == doSend {
			return errCrash
		}
		return nil
	}
	if _, err := settler.Settle(t.Context(), c, nil, stored.save); !errors.Is(err, errCrash) {
		t.Fatal(err)
	}
	if _, err := w.fleet.Transfer(t.Context(), w.founder.Address(), big.NewInt(1)); err != nil {
		t.Fatal(err)
	}
	settler.before = nil
	var last Record
	settler.Observe = func(r Record) { last = r }
	outcome, err := settler.Settle(t.Context(), c, stored.data, stored.save)
	if err != nil || last.Signed != 2 {
		t.Fatalf("signed %d times, %v; want a second signature", last.Signed, err)
	}
	w.once(t, c, outcome)
}

// TestTwoCoordinatorsSettle: two leaders that each believe to be the only one settle the same claim at once.
func TestTwoCoordinatorsSettle(t *testing.T) {
	w := newWorld(t)
	w.panel(t, 970_000)
	c := w.freshClaim(t, 970_000)
	var leaders sync.WaitGroup
	outcomes := make([]Outcome, 2)
	for i := range outcomes {
		settler := &Settler{Client: w.client(t, w.dev.Chain(), person(t, 1))}
		leaders.Go(func() {
			var stored disk
			var err error
			if outcomes[i], err = settler.Settle(t.Context(), c, nil, stored.save); err != nil {
				t.Errorf("leader %d: %v", i, err)
			}
		})
	}
	leaders.Wait()
	w.once(t, c, outcomes[0])
	if outcomes[0].TxHash != outcomes[1].TxHash {
		t.Errorf("two verdicts: %+v", outcomes)
	}
}

// TestSettleRejected: the panel measures something else; nobody is paid, and the epoch may be settled again.
func TestSettleRejected(t *testing.T) {
	w := newWorld(t)
	w.panel(t, 970_000)
	lie := w.freshClaim(t, 999_000)
	settler := &Settler{Client: w.client(t, w.dev.Chain(), person(t, 1))}
	var stored disk
	outcome, err := settler.Settle(t.Context(), lie, nil, stored.save)
	if err != nil || outcome.Status != Rejected || outcome.Agreed != 0 || outcome.Revealed != 3 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	if again, err := settler.Settle(t.Context(), lie, stored.data, stored.save); err != nil || again.TxHash != outcome.TxHash {
		t.Fatalf("a rejected claim with its record: %+v, %v", again, err)
	}
	truth := lie
	truth.MetricPPM = 970_000
	if _, err := settler.Settle(t.Context(), truth, stored.data, stored.save); err == nil {
		t.Fatal("a record of another claim was accepted")
	}
	if outcome, err = settler.Settle(t.Context(), truth, nil, stored.save); err != nil || !outcome.Accepted() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	if _, err := settler.Settle(t.Context(), lie, nil, stored.save); !errors.Is(err, ErrOtherClaim) {
		t.Fatalf("a second claim for a settled epoch: %v", err)
	}
	truth.Epoch = 3
	if _, err := settler.Settle(t.Context(), truth, nil, stored.save); !reverted(err, "EpochOutOfOrder") {
		t.Fatalf("an epoch too early: %v", err)
	}
	truth.Before = "not a cid"
	if _, err := settler.Settle(t.Context(), truth, nil, stored.save); err == nil || Transient(err) {
		t.Fatalf("malformed claim: %v", err)
	}
}
