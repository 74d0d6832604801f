package settlement

import "testing"

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

// leave has a verifier leave its seat and ask for what is free; the bond stays until the delay has passed.
func (w *world) leave(t *testing.T) {
	t.Helper()
	ctx, verifier := t.Context(), w.verifiers[0]
	seats, err := verifier.Seats(ctx, verifier.Address())
	if err != nil || len(seats) != 1 || seats[0].ActiveFrom == 0 || seats[0].InactiveFrom != 0 {
		t.Fatalf("%+v, %v", seats, err)
	}
	numbers := []uint32{seats[0].Seat}
	if _, err := verifier.LeaveSeats(ctx, numbers); err != nil {
		t.Fatal(err)
	}
	if _, err := verifier.FreeSeats(ctx, numbers); !reverted(err, "StillBonded") {
		t.Fatalf("a bond freed early: %v", err)
	}
	info, err := verifier.Stake(ctx, verifier.Address())
	if err != nil || info.Locked.Cmp(MustATN("100")) != 0 || info.Free.Sign() <= 0 {
		t.Fatalf("%+v, %v; want the bond locked, and the pay of a vote free", info, err)
	}
	if _, err := verifier.Unbond(ctx, info.Bonded); !reverted(err, "NotEnoughStake") {
		t.Fatalf("unbonding what is locked: %v", err)
	}
	if _, err := verifier.Unbond(ctx, info.Free); err != nil {
		t.Fatal(err)
	}
	_, err = verifier.WithdrawStake(ctx)
	revert, ok := Reverted(err, "StillBonded")
	after, readErr := verifier.Stake(ctx, verifier.Address())
	if readErr != nil || !ok || revert.Args[0].Value != after.ReleaseAt || after.Unbonding.Cmp(info.Free) != 0 {
		t.Fatalf("an early withdrawal: %v; %+v, %v", err, after, readErr)
	}
	w.balanced(t)
}
