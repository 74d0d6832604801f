package chaintest

import (
	"math/big"
	"testing"

	"github.com/autonet/autonet/settlement"
)

// Rules are those of a network in which a single seat judges, from the block on that follows its taking.
func Rules() settlement.DeployConfig {
	rules := settlement.DefaultDeployConfig()
	rules.Stake = settlement.StakeConfig{SeatBond: settlement.MustATN("1"), JoinDelay: 1, UnbondingDelay: 100_000}
	rules.Proof.Panel, rules.Proof.AppealPanel, rules.Proof.MinPanel = 1, 1, 1
	rules.Proof.PostingBond, rules.Proof.ChallengeBond = settlement.MustATN("1"), settlement.MustATN("1")
	return rules
}

// Prove posts a claim under Rules and has the verifier, who needs no seat yet, find it true. It makes the blocks that it
// waits for; both accounts need 2 ATN.
func Prove(t testing.TB, fleet, verifier *settlement.Client, claim settlement.Claim) settlement.Outcome {
	t.Helper()
	ctx := t.Context()
	check := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	seats, err := verifier.Seats(ctx, verifier.Address())
	check(err)
	if len(seats) == 0 {
		_, err = verifier.Fill(ctx, settlement.MustATN("1"))
		check(err)
		_, err = verifier.TakeSeats(ctx, 1)
		check(err)
	}
	_, err = fleet.Fill(ctx, settlement.MustATN("1"))
	check(err)
	posting, err := fleet.Post(ctx, claim)
	check(err)
	pass(t, fleet, posting.Block+2)
	_, err = verifier.Draw(ctx, posting.ProofID)
	check(err)
	salt := [32]byte{1}
	_, err = verifier.Commit(ctx, posting.ProofID, 0, 0, claim.MetricPPM, salt)
	check(err)
	shown, err := verifier.Reveal(ctx, posting.ProofID, 0, claim.MetricPPM, salt)
	check(err)
	project, err := fleet.ProjectState(ctx, claim.Project)
	check(err)
	pass(t, fleet, shown.Block+uint64(project.Terms.ChallengeBlocks)+1)
	outcome, err := verifier.Finalize(ctx, posting.ProofID)
	check(err)
	if !outcome.Accepted() {
		t.Fatalf("claim %+v: %+v", claim, outcome)
	}
	return outcome
}

// pass makes blocks until the chain is at a block.
func pass(t testing.TB, client *settlement.Client, block uint64) {
	t.Helper()
	for {
		head, err := client.Block(t.Context())
		if err == nil && head >= block {
			return
		}
		if err == nil {
			_, err = client.Transfer(t.Context(), client.Address(), new(big.Int))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}
