package settlement

import (
	"math/big"
	"testing"
)

// TestMoneyBack: a goal that is missed, credits that lapse and a verifier that leaves each give back what they owe.
func TestMoneyBack(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	terms := w.terms(ctx, t)
	terms.FundingDeadline = terms.FundingDeadline - 10_000 + 60
	published, err := w.founder.Publish(ctx, terms)
	if err != nil {
		t.Fatal(err)
	}
	paid, err := w.investor.Invest(ctx, published.Project, MustATN("300"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.investor.Refund(ctx, published.Project); !reverted(err, "WrongState") {
		t.Fatalf("a refund before the deadline: %v", err)
	}
	if err := w.investor.WaitBlock(ctx, terms.FundingDeadline+1); err != nil {
		t.Fatal(err)
	}
	if due, err := w.investor.RefundOf(ctx, published.Project, w.investor.Address()); err != nil || due.Cmp(paid.Amount) != 0 {
		t.Fatalf("due %v, %v", due, err)
	}
	back, err := w.investor.Refund(ctx, published.Project)
	if err != nil || back.Amount.Cmp(paid.Amount) != 0 {
		t.Fatalf("refunded %v, %v; want %v", back.Amount, err, paid.Amount)
	}
	if info, err := w.customer.ProjectState(ctx, published.Project); err != nil || info.State != Refunding || info.Debts.Sign() != 0 {
		t.Fatalf("%+v, %v", info, err)
	}
	w.lapse(t)
	w.leave(t)
}

// lapse lets bought calls expire.
func (w *world) lapse(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	terms := w.terms(ctx, t)
	terms.Epochs, terms.CreditBlocks = 1, 40
	published, err := w.founder.Publish(ctx, terms)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.investor.Invest(ctx, published.Project, terms.Goal); err != nil {
		t.Fatal(err)
	}
	c := claim(published.Project, 1, 970_000)
	c.Final = true
	posting, err := w.fleet.Post(ctx, c)
	if err != nil {
		t.Fatal(err)
	}
	w.vote(t, posting.ProofID, 970_000)
	if _, err := w.fleet.Finalize(ctx, posting.ProofID); err != nil {
		t.Fatal(err)
	}
	bought, err := w.customer.BuyCredits(ctx, published.Project, 6)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.customer.WaitBlock(ctx, bought.Expiry+1); err != nil {
		t.Fatal(err)
	}
	lapsed, err := w.founder.Lapse(ctx, published.Project, w.customer.Address())
	if err != nil || lapsed.Amount.Cmp(MustATN("3")) != 0 {
		t.Fatalf("lapsed %v, %v", lapsed.Amount, err)
	}
	if credits, err := w.customer.Credits(ctx, published.Project, w.customer.Address()); err != nil || credits.Period != 1 || credits.Bought != 0 {
		t.Fatalf("%+v, %v", credits, err)
	}
}

// leave has a verifier resign; its bond is locked until its delay has passed.
func (w *world) leave(t *testing.T) {
	t.Helper()
	ctx, verifier := t.Context(), w.verifiers[0]
	if _, err := verifier.Resign(ctx); err != nil {
		t.Fatal(err)
	}
	info, err := verifier.Verifier(ctx, verifier.Address())
	if err != nil || info.InactiveFrom == 0 || info.WithdrawableFrom < info.InactiveFrom {
		t.Fatalf("%+v, %v", info, err)
	}
	_, err = verifier.WithdrawBond(ctx)
	revert, ok := Reverted(err, "BondLocked")
	if !ok || revert.Args[0].Value != info.WithdrawableFrom {
		t.Fatalf("an early withdrawal: %v", err)
	}
	debts, err := w.customer.Debts(ctx)
	if err != nil || debts[1].Debts.Cmp(new(big.Int).Mul(big.NewInt(3), MustATN("100"))) != 0 {
		t.Fatalf("%+v, %v", debts, err)
	}
}
