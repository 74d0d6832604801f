package chaintest

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/autonet/autonet/settlement"
)

// depth is the confirmations that those of a shaken network wait for.
const depth = 3

// testSettleReorganised settles claims while the newest blocks are taken away after the posting, the draw and the verdict.
// Each is posted once and paid once, as the first is, which nothing happens to.
func testSettleReorganised(t *testing.T, w *trouble) {
	s := newShaken(t, w)
	calm := s.settle(s.claim())
	for blocks := 1; blocks <= depth; blocks++ {
		for name, then := range map[string]func(*types.Transaction) error{"vanishes": nil, "comes back": s.restore} {
			c := s.claim()
			for _, kind := range []settlement.EventKind{settlement.ProofPosted, settlement.PanelDrawn, settlement.ProofFinalized} {
				s.shake(quake{kind: kind, blocks: blocks, then: then})
			}
			s.same(fmt.Sprintf("each %s, %d deep", name, blocks), s.settle(c), calm)
		}
	}
	c := s.claim()
	s.shake(quake{kind: settlement.ProofPosted, blocks: depth, then: s.steal})
	s.same("the posting's nonce is stolen", s.settle(c), calm)
	if s.last.Signed != 2 {
		t.Fatalf("signed %d times, want a second signature", s.last.Signed)
	}
}

// testSettleForgotten reorganises deeper than the confirmations. A settlement under way begins again; one whose record is
// final is over: nothing is sent for it, and who wants it in the new chain too settles the claim without the record.
func testSettleForgotten(t *testing.T, w *trouble) {
	s := newShaken(t, w)
	calm := s.settle(s.claim())
	c := s.claim()
	s.shake(quake{kind: settlement.PanelDrawn, posting: true})
	s.same("posting and draw are forgotten", s.settle(c), calm)
	for name, then := range map[string]func(*types.Transaction) error{"vanishes": nil, "comes back": s.restore} {
		c := s.claim()
		var record []byte
		settler := &settlement.Settler{Client: s.fleet}
		outcome, err := settler.Settle(t.Context(), c, nil, func(data []byte) error { record = data; return nil })
		s.do(err)
		s.paid(c, outcome)
		s.shake(quake{posting: true, then: then})
		s.calm()
		sent := s.watched.count()
		again, err := settler.Settle(t.Context(), c, record, nil)
		if err != nil || again.TxHash != outcome.TxHash || s.watched.count() != sent {
			t.Fatalf("a final record whose chain is gone: %+v, %v, %d sent", again, err, s.watched.count()-sent)
		}
		if miner, err := w.rich.Balance(t.Context(), c.Contributions[0].Miner); err != nil || miner.Sign() != 0 {
			t.Fatalf("the miner has %v, %v: the payment was not forgotten", miner, err)
		}
		s.same("final, and the posting "+name, s.settle(c), calm)
	}
}

// quake takes blocks away: from the newest of an event on, or from the posting on. then is told what posted, drew or
// finalized, before there are other blocks.
type quake struct {
	kind    settlement.EventKind // empty: at once
	blocks  int
	posting bool
	then    func(*types.Transaction) error
}

// shaken is an economy on an unruly node, whose blocks come by themselves.
type shaken struct {
	*trouble
	signer    *settlement.Account
	watched   *outbox
	fleet     *settlement.Client
	customer  *settlement.Client
	verifiers []*settlement.Client
	last      settlement.Record // of a settlement

	mu     sync.Mutex
	quakes []quake // in the order they are to come
	posted settlement.Event
}

func newShaken(t *testing.T, w *trouble) *shaken {
	t.Helper()
	ctx := t.Context()
	s := &shaken{trouble: w, signer: account(t), watched: &outbox{Chain: w.Chain, sent: make(map[common.Hash]*types.Transaction)}}
	running, stop := context.WithCancel(ctx)
	var maker sync.WaitGroup
	maker.Go(func() { s.run(running) })
	t.Cleanup(func() { stop(); maker.Wait() })
	fund(t, w.Node, w.rich, s.signer)
	s.fleet = w.clientOf(s.signer, s.watched, settlement.Spending{}, depth)
	if _, err := s.fleet.Deposit(ctx, settlement.MustATN("5000")); err != nil {
		t.Fatal(err)
	}
	s.customer = fund(t, w.Node, w.rich, account(t))
	for range 3 {
		signer := account(t)
		fund(t, w.Node, w.rich, signer)
		verifier := w.clientOf(signer, w.Chain, settlement.Spending{}, depth)
		_, err := verifier.Deposit(ctx, settlement.MustATN("100"))
		if err == nil {
			_, err = verifier.TakeSeats(ctx, 1)
		}
		s.do(err)
		s.verifiers = append(s.verifiers, verifier)
	}
	t.Cleanup(vote(t, s.verifiers, measuredPPM))
	return s
}

// run makes the blocks, and the quakes.
func (s *shaken) run(ctx context.Context) {
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if err := s.block(ctx); err != nil && ctx.Err() == nil {
			s.t.Errorf("blocks: %v", err)
		}
	}
}

func (s *shaken) block(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.Mine(1); err != nil {
		return err
	}
	head, err := s.rich.Block(ctx)
	if err != nil {
		return err
	}
	events, _, err := s.rich.Events(ctx, settlement.Cursor{Block: head}, settlement.ProofPosted, settlement.PanelDrawn, settlement.ProofFinalized)
	if err != nil {
		return err
	}
	happened := settlement.Event{}
	for _, event := range events {
		if happened = event; event.Kind == settlement.ProofPosted {
			s.posted = event
		}
	}
	if len(s.quakes) == 0 || s.quakes[0].kind != happened.Kind && s.quakes[0].kind != "" {
		return nil
	}
	q := s.quakes[0]
	if q.posting {
		happened, q.blocks = s.posted, int(head-s.posted.Block)+1
	} else if err := s.Mine(q.blocks - 1); err != nil {
		return err
	}
	s.watched.mu.Lock()
	defer s.watched.mu.Unlock()
	if err := s.Reorganise(q.blocks); err != nil {
		return err
	}
	s.quakes = s.quakes[1:]
	if q.then == nil {
		return nil
	}
	if err := q.then(s.watched.sent[happened.Tx]); err != nil {
		return fmt.Errorf("what comes after %s: %w", happened.Kind, err)
	}
	return nil
}

// shake has a quake come after those that are to come already.
func (s *shaken) shake(q quake) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.quakes = append(s.quakes, q)
}

// calm waits until there was every quake.
func (s *shaken) calm() {
	s.t.Helper()
	soon(s.t, "all quakes", func() (bool, error) {
		s.mu.Lock()
		defer s.mu.Unlock()
		return len(s.quakes) == 0, fmt.Errorf("%d to come", len(s.quakes))
	})
}

// restore sends what vanished again, as another node does that still had it. A replacement may be out.
func (s *shaken) restore(tx *types.Transaction) error {
	if err := s.Chain.SendTransaction(s.t.Context(), tx); err != nil && !settlement.Known(err) && !settlement.NonceUsed(err) && !settlement.Underpriced(err) {
		return err
	}
	return nil
}

// steal has another process of the fleet's account take the nonce of what vanished.
func (s *shaken) steal(tx *types.Transaction) error {
	theft, err := s.signer.SignTx(s.t.Context(), types.NewTx(&types.DynamicFeeTx{ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: big.NewInt(50_000_000_000),
		GasFeeCap: big.NewInt(90_000_000_000), Gas: 21_000, To: &s.to}), tx.ChainId())
	if err != nil {
		return err
	}
	return s.Chain.SendTransaction(s.t.Context(), theft)
}

const measuredPPM = 970_000

// claim is the only epoch's of a new project that is funded.
func (s *shaken) claim() settlement.Claim {
	s.t.Helper()
	project := publish(s.t, s.rich, s.fleet.Address())
	if _, err := s.customer.Invest(s.t.Context(), project, settlement.MustATN("1000")); err != nil {
		s.t.Fatal(err)
	}
	miner := account(s.t).Address()
	return settlement.Claim{
		Project: project, Epoch: 1, Final: true, Before: cidModel, After: cidWeights, MetricPPM: measuredPPM,
		Contributions: []settlement.Contribution{{Miner: miner, Units: 5}},
		Earnings:      settlement.Earnings{{Miner: miner, Cumulative: settlement.MustATN("360")}},
	}
}

// settle settles a claim through all quakes, and has its miner paid.
func (s *shaken) settle(c settlement.Claim) settlement.Outcome {
	s.t.Helper()
	settler := &settlement.Settler{Client: s.fleet, Observe: func(r settlement.Record) { s.last = r }}
	outcome, err := settler.Settle(s.t.Context(), c, nil, func([]byte) error { return nil })
	if err != nil {
		s.t.Fatal(err)
	}
	s.calm()
	s.paid(c, outcome)
	return outcome
}

// paid has the miner paid, and checks that the chain has one posting, the verdict of the outcome, and all its money.
func (s *shaken) paid(c settlement.Claim, outcome settlement.Outcome) {
	s.t.Helper()
	ctx, miner := s.t.Context(), c.Contributions[0].Miner
	if _, err := s.fleet.ClaimFrom(ctx, c.Project, miner, c.Earnings); err != nil {
		s.t.Fatal(err)
	}
	if balance, err := s.rich.Balance(ctx, miner); err != nil || balance.Cmp(settlement.MustATN("360")) != 0 {
		s.t.Fatalf("the miner has %v, %v", balance, err)
	}
	if _, err := s.fleet.ClaimFrom(ctx, c.Project, miner, c.Earnings); err == nil {
		s.t.Fatal("paid again")
	}
	events, _, err := s.rich.Events(ctx, settlement.Cursor{}, settlement.ProofPosted, settlement.ProofFinalized)
	s.do(err)
	var seen []string
	for _, event := range events {
		if event.Project == c.Project {
			seen = append(seen, string(event.Kind))
		}
		if event.Project == c.Project && event.Kind == settlement.ProofFinalized && (event.Tx != outcome.TxHash || event.Block != outcome.Block) {
			s.t.Errorf("verdict %s in block %d, the outcome says %+v", event.Tx, event.Block, outcome)
		}
	}
	if got := strings.Join(seen, " "); got != "ProofPosted ProofFinalized" {
		s.t.Fatalf("the chain has %s", got)
	}
	debts, err := s.rich.Debts(ctx)
	s.do(err)
	for _, debt := range debts {
		if debt.Balance.Cmp(debt.Debts) != 0 {
			s.t.Errorf("%s holds %s and owes %s", debt.Name, settlement.FormatATN(debt.Balance), settlement.FormatATN(debt.Debts))
		}
	}
}

// same checks that an outcome is that of a settlement which nothing happened to.
func (s *shaken) same(name string, got, want settlement.Outcome) {
	s.t.Helper()
	s.t.Log(name)
	say := func(o settlement.Outcome) string {
		return fmt.Sprint(o.Status, o.Panel, o.Revealed, o.Agreed, o.ToMiners, o.ToVerifiers, len(o.Verifiers))
	}
	if say(got) != say(want) || !got.Accepted() {
		s.t.Fatalf("%s: %+v, want %+v", name, got, want)
	}
}

// outbox is a chain that keeps what was sent; nothing is sent while it is locked.
type outbox struct {
	settlement.Chain

	mu   sync.Mutex
	sent map[common.Hash]*types.Transaction
}

func (o *outbox) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.sent[tx.Hash()] = tx
	return o.Chain.SendTransaction(ctx, tx)
}

func (o *outbox) count() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.sent)
}
