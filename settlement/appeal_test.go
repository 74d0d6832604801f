package settlement

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// stake reads what an account has at stake.
func (w *world) stake(t *testing.T, account common.Address) StakeInfo {
	t.Helper()
	info, err := w.customer.Stake(t.Context(), account)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

// TestSettleUndecided: the first panel does not vote, so its proof is undecided and its seats are vacated; once there are
// others, the same claim is posted again, and paid once.
func TestSettleUndecided(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	c := claim(w.funded(t, func(terms *Terms) { terms.CommitBlocks = 60 }), 1, 970_000)
	first := ProofIDOf(w.fleet.ChainID(), w.deployment.Proof, c.Project, 0)
	w.panelOf(t, func(r ProofRecord) (uint32, bool) { return 970_000, r.ID != first })
	before := w.stake(t, w.fleet.Address())
	settler := &Settler{Client: w.client(t, w.dev.Chain(), person(t, 1))}
	var stored disk
	if _, err := settler.Settle(ctx, c, nil, stored.save); !reverted(err, "PanelTooSmall") {
		t.Fatalf("without seats: %v", err)
	}
	for _, verifier := range w.verifiers {
		w.seat(t, verifier)
	}
	outcome, err := settler.Settle(ctx, c, stored.data, stored.save)
	if err != nil {
		t.Fatal(err)
	}
	posted, finalized, released := w.history(t, c)
	if !outcome.Accepted() || posted != 2 || finalized != 2 || released.Cmp(MustATN("270")) != 0 {
		t.Fatalf("posted %d times, finalized %d times, released %v; %+v", posted, finalized, released, outcome)
	}
	if record, err := w.fleet.Proof(ctx, first); err != nil || record.Status != Undecided {
		t.Errorf("the first proof: %+v, %v", record, err)
	}
	if after := w.stake(t, w.fleet.Address()); after.Bonded.Cmp(before.Bonded) != 0 || after.Locked.Sign() != 0 {
		t.Errorf("the fleet's stake was %+v and is %+v", before, after)
	}
	if again, err := settler.Settle(ctx, c, stored.data, stored.save); err != nil || again.TxHash != outcome.TxHash {
		t.Errorf("settling again: %+v, %v", again, err)
	}
	w.balanced(t)
}

// TestSettleContests: the first panel rejects what is true. A fleet that contests wins before the second, and the panel
// pays; one that does not loses its bond.
func TestSettleContests(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	w.panelOf(t, func(r ProofRecord) (uint32, bool) { return 900_000 + 70_000*uint32(r.Round), true })
	for _, contests := range []bool{true, false} {
		c := w.freshClaim(t, 970_000, contestable)
		settler := &Settler{Client: w.client(t, w.dev.Chain(), person(t, 1)), Contest: contests}
		before := w.stake(t, w.fleet.Address())
		var stored disk
		outcome, err := settler.Settle(ctx, c, nil, stored.save)
		if err != nil || outcome.Accepted() != contests {
			t.Fatalf("contests %v: %+v, %v", contests, outcome, err)
		}
		lost := new(big.Int).Sub(before.Bonded, w.stake(t, w.fleet.Address()).Bonded)
		if want := map[bool]string{true: "0", false: "50"}[contests]; lost.Cmp(MustATN(want)) != 0 {
			t.Errorf("contests %v: the fleet lost %s, want %s", contests, FormatATN(lost), want)
		}
		record, err := w.fleet.Proof(ctx, outcome.ProofID)
		if err != nil || (record.Challenger == w.fleet.Address()) != contests {
			t.Errorf("contests %v: %+v, %v", contests, record, err)
		}
		for _, verifier := range w.verifiers { // a slashed seat is vacated
			if contests {
				w.seat(t, verifier)
			}
		}
	}
	if swept, err := w.customer.Sweep(ctx); err != nil || swept.Amount.Sign() <= 0 {
		t.Errorf("swept %v, %v", swept.Amount, err)
	}
	w.balanced(t)
}

// TestFalseClaim: a panel that finds a claim false says so without a measurement.
func TestFalseClaim(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	c := w.freshClaim(t, 970_000)
	posting, err := w.fleet.Post(ctx, c)
	if err != nil {
		t.Fatal(err)
	}
	w.vote(t, posting.ProofID, FalseClaim)
	outcome, err := w.customer.Finalize(ctx, posting.ProofID)
	if err != nil || outcome.Status != Rejected || outcome.Agreed != 0 || outcome.ToVerifiers.Cmp(MustATN("30")) != 0 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	vote, err := w.customer.Vote(ctx, posting.ProofID, 0, 0)
	if err != nil || !vote.Revealed || vote.Measured != FalseClaim {
		t.Fatalf("%+v, %v", vote, err)
	}
	c.MetricPPM = FalseClaim
	if _, err := w.fleet.Post(ctx, c); err == nil {
		t.Fatal("a claim that no vote could agree with was posted")
	}
}
