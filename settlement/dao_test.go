package settlement

import (
	"errors"
	"math/big"
	"testing"
)

// TestGrant: holders vote a grant out of the treasury, through the timelock; nothing else comes out.
func TestGrant(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	if _, err := w.founder.Transfer(ctx, w.deployment.Treasury, MustATN("100")); err != nil {
		t.Fatal(err)
	}
	grant := Grant{To: w.customer.Address(), Amount: MustATN("60"), Reason: "an audit"}
	if _, err := w.founder.ProposeGrant(ctx, grant); !reverted(err, "GovernorInsufficientProposerVotes") {
		t.Fatalf("a proposal without delegated votes: %v", err)
	}
	delegated, err := w.founder.Delegate(ctx, w.founder.Address())
	if err != nil {
		t.Fatal(err)
	}
	if votes, err := w.customer.Votes(ctx, w.founder.Address()); err != nil || votes.Sign() == 0 {
		t.Fatalf("votes %v, %v", votes, err)
	}
	if err := w.founder.WaitBlock(ctx, delegated.Block+1); err != nil {
		t.Fatal(err)
	}
	proposed, err := w.founder.ProposeGrant(ctx, grant)
	if err != nil {
		t.Fatal(err)
	}
	proposal := w.proposalIn(t, proposed.ID, ProposalActive)
	if len(proposal.Grants) != 1 || proposal.Grants[0].To != grant.To || proposal.Grants[0].Amount.Cmp(grant.Amount) != 0 || proposal.Quorum.Sign() == 0 {
		t.Fatalf("%+v", proposal)
	}
	if _, err := w.founder.CastVote(ctx, proposed.ID, For, "sound"); err != nil {
		t.Fatal(err)
	}
	if _, err := w.founder.CastVote(ctx, proposed.ID, Against, "again"); !reverted(err, "GovernorAlreadyCastVote") {
		t.Fatalf("a second vote: %v", err)
	}
	if voted, err := w.customer.HasVoted(ctx, proposed.ID, w.founder.Address()); err != nil || !voted {
		t.Fatalf("voted %v, %v", voted, err)
	}
	if _, err := w.customer.Queue(ctx, proposed.ID); !reverted(err, "GovernorUnexpectedProposalState") {
		t.Fatalf("queued during the vote: %v", err)
	}
	w.proposalIn(t, proposed.ID, ProposalSucceeded)
	if _, err := w.customer.Queue(ctx, proposed.ID); err != nil {
		t.Fatal(err)
	}
	before, err := w.customer.Balance(ctx, grant.To)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.fleet.Execute(ctx, proposed.ID); err != nil {
		t.Fatal(err)
	}
	after, err := w.customer.Balance(ctx, grant.To)
	if err != nil || after.Sub(after, before).Cmp(grant.Amount) != 0 {
		t.Fatalf("granted %v, %v", after, err)
	}
	all, err := w.customer.Proposals(ctx)
	if err != nil || len(all) != 1 || all[0].State != ProposalExecuted || all[0].For.Sign() == 0 {
		t.Fatalf("%+v, %v", all, err)
	}
	if _, err := w.customer.Proposal(ctx, big.NewInt(7)); !errors.Is(err, ErrNoProposal) {
		t.Fatalf("no proposal: %v", err)
	}
	w.balanced(t)
}

// proposalIn waits until a proposal is in a state.
func (w *world) proposalIn(t *testing.T, id *big.Int, state ProposalState) (p Proposal) {
	t.Helper()
	poll(t, "proposal "+state.String(), func() bool {
		var err error
		if p, err = w.customer.Proposal(t.Context(), id); err != nil {
			t.Fatal(err)
		}
		return p.State == state
	})
	return p
}
