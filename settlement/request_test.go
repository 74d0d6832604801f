package settlement

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// mature is a project that customers can buy calls of.
func (w *world) mature(t *testing.T, changes ...func(*Terms)) common.Address {
	t.Helper()
	changes = append(changes, func(terms *Terms) { terms.Epochs = 1 })
	c := claim(w.funded(t, changes...), 1, 970_000)
	c.Final = true
	posting, err := w.fleet.Post(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	w.vote(t, posting.ProofID, 970_000)
	if _, err := w.fleet.Finalize(t.Context(), posting.ProofID); err != nil {
		t.Fatal(err)
	}
	return c.Project
}

// TestRequests: a question that was asked on chain is answered there, or its customer gets its money back.
func TestRequests(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	project := w.mature(t)
	if _, err := w.customer.BuyCredits(ctx, project, 4); err != nil {
		t.Fatal(err)
	}
	asked, err := w.customer.Request(ctx, project, []byte("row 1"))
	if err != nil || asked.Deadline != asked.Block+20 {
		t.Fatalf("%+v, %v", asked, err)
	}
	if pending, err := w.fleet.RequestOf(ctx, project, w.customer.Address()); err != nil || pending.Deadline != asked.Deadline {
		t.Fatalf("%+v, %v", pending, err)
	}
	if _, err := w.customer.Reclaim(ctx, project); !reverted(err, "RequestNotMissed") {
		t.Fatalf("reclaimed at once: %v", err)
	}
	answered, err := w.fleet.Answer(ctx, project, w.customer.Address(), []byte("class 3"))
	if err != nil || answered.Amount.Cmp(MustATN("0.5")) != 0 {
		t.Fatalf("revenue %v, %v", answered.Amount, err)
	}
	if asked, err = w.customer.Request(ctx, project, []byte("row 2")); err != nil {
		t.Fatal(err)
	}
	if err := w.customer.WaitBlock(ctx, asked.Deadline+1); err != nil {
		t.Fatal(err)
	}
	back, err := w.customer.Reclaim(ctx, project)
	if err != nil || back.Amount.Cmp(MustATN("1.5")) != 0 {
		t.Fatalf("reclaimed %v, %v", back.Amount, err)
	}
	events, next, err := w.founder.Requests(ctx, project, Cursor{})
	if err != nil || len(events) != 3 || string(events[0].Input) != "row 1" || string(events[1].Output) != "class 3" || !events[1].Answered ||
		events[2].Customer != w.customer.Address() {
		t.Fatalf("%+v, %v", events, err)
	}
	if rest, _, err := w.founder.Requests(ctx, project, events[1].Next); err != nil || len(rest) != 1 {
		t.Fatalf("%+v, %v", rest, err)
	}
	if rest, _, err := w.founder.Requests(ctx, project, next); err != nil || len(rest) != 0 {
		t.Fatalf("%+v, %v", rest, err)
	}
	w.balanced(t)
}

// TestRoyalties: a composite passes a part of its revenue to the project that it is made of, where it is revenue.
func TestRoyalties(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	part := w.mature(t)
	composite := w.mature(t, func(terms *Terms) { terms.Parts = []Part{{part, 2000}} })
	if info, err := w.customer.ProjectState(ctx, composite); err != nil || len(info.Terms.Parts) != 1 || info.Terms.Parts[0] != (Part{part, 2000}) {
		t.Fatalf("%+v, %v", info.Terms.Parts, err)
	}
	if _, err := w.customer.BuyCredits(ctx, composite, 10); err != nil {
		t.Fatal(err)
	}
	receipt := Receipt{ChainID: w.deployment.ChainID, Project: composite, Customer: w.customer.Address(), Calls: 10}
	signed, err := receipt.Sign(ctx, person(t, 3))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.fleet.Redeem(ctx, signed); err != nil {
		t.Fatal(err)
	}
	due, err := w.customer.RoyaltyOf(ctx, composite, 0)
	if err != nil || due.Cmp(MustATN("1")) != 0 {
		t.Fatalf("due %v, %v", due, err)
	}
	paid, err := w.customer.PayRoyalty(ctx, composite, 0)
	if err != nil || paid.Amount.Cmp(due) != 0 {
		t.Fatalf("paid %v, %v", paid.Amount, err)
	}
	if fee, err := w.customer.PayFee(ctx, part); err != nil || fee.Amount.Cmp(MustATN("0.01")) != 0 {
		t.Fatalf("the part's fee %v, %v", fee.Amount, err)
	}
	w.balanced(t)
}
