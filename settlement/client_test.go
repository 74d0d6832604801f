package settlement

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// TestLifeOfAProject walks the whole economy: publish, fund, prove two epochs, mature, sell calls, share the revenue.
func TestLifeOfAProject(t *testing.T) {
	w, ctx := newWorld(t), t.Context()
	published, err := w.founder.Publish(ctx, w.terms(ctx, t))
	if err != nil {
		t.Fatal(err)
	}
	project := published.Project
	paid, err := w.investor.Invest(ctx, project, MustATN("1500"))
	if err != nil || paid.Amount.Cmp(MustATN("1000")) != 0 {
		t.Fatalf("invest: took %s, %v; want what was missing to the goal", FormatATN(paid.Amount), err)
	}
	if _, err := w.fleet.Post(ctx, claim(project, 2, 900_000)); !reverted(err, "EpochOutOfOrder") {
		t.Fatalf("post out of order: %v", err)
	}
	for epoch := uint64(1); epoch <= 2; epoch++ {
		c := claim(project, epoch, 970_000)
		c.Final = epoch == 2
		posting, err := w.fleet.Post(ctx, c)
		if err != nil {
			t.Fatal(err)
		}
		w.vote(t, posting.ProofID, c.MetricPPM)
		outcome, err := w.customer.Finalize(ctx, posting.ProofID)
		if err != nil || !outcome.Accepted() || len(outcome.Verifiers) != 3 {
			t.Fatalf("epoch %d: %+v, %v", epoch, outcome, err)
		}
		if outcome.ToMiners.Cmp(MustATN("270")) != 0 || outcome.ToVerifiers.Cmp(MustATN("30")) != 0 || outcome.Verifiers[0].Amount.Cmp(MustATN("10")) != 0 {
			t.Fatalf("epoch %d released %+v", epoch, outcome)
		}
	}
	w.wages(t, project)
	info, err := w.customer.ProjectState(ctx, project)
	if err != nil || info.State != Mature || info.Weights != blob("weights 2") || info.Terms.Model != blob("model") {
		t.Fatalf("%+v, %v", info, err)
	}
	w.sell(t, project)
	w.balanced(t)
}

// balanced checks that every contract owes what it holds.
func (w *world) balanced(t *testing.T) {
	t.Helper()
	debts, err := w.customer.Debts(t.Context())
	if err != nil || len(debts) < 7 {
		t.Fatalf("%v, %v", debts, err)
	}
	for _, debt := range debts {
		if debt.Balance.Cmp(debt.Debts) != 0 {
			t.Errorf("%s holds %s and owes %s", debt.Name, FormatATN(debt.Balance), FormatATN(debt.Debts))
		}
	}
}

// wages has the two epochs' miners claim: once for both epochs, by anyone, and nothing a second time.
func (w *world) wages(t *testing.T, project common.Address) {
	t.Helper()
	ctx, c := t.Context(), claim(project, 2, 970_000)
	for i, want := range []string{"405", "135"} {
		miner := c.Contributions[i].Miner
		paid, err := w.customer.ClaimFrom(ctx, project, miner, c.Earnings)
		if err != nil || paid.Amount.Cmp(MustATN(want)) != 0 {
			t.Fatalf("miner %d claimed %v, %v; want %s", i, paid.Amount, err, want)
		}
		if balance, err := w.fleet.Balance(ctx, miner); err != nil || balance.Cmp(paid.Amount) != 0 {
			t.Fatalf("miner %d has %v, %v", i, balance, err)
		}
		if got, err := w.fleet.PaidTo(ctx, project, miner); err != nil || got.Cmp(paid.Amount) != 0 {
			t.Fatalf("miner %d was paid %v, %v", i, got, err)
		}
		if _, err := w.customer.ClaimFrom(ctx, project, miner, c.Earnings); !reverted(err, "NothingToClaim") {
			t.Fatalf("a second claim: %v", err)
		}
	}
	if _, err := w.customer.ClaimFrom(ctx, project, w.fleet.Address(), c.Earnings); !errors.Is(err, ErrNoEarnings) {
		t.Fatalf("a claim of one who did nothing: %v", err)
	}
	if _, err := w.customer.ClaimFrom(ctx, project, w.fleet.Address(), claim(project, 1, 970_000).Earnings); err == nil || Transient(err) {
		t.Fatalf("a claim with an old list: %v", err)
	}
	proof, cumulative, err := c.Earnings.Proof(project, c.Contributions[0].Miner)
	if err != nil {
		t.Fatal(err)
	}
	cumulative.Add(cumulative, big.NewInt(1))
	if _, err := w.customer.ClaimEarnings(ctx, project, c.Contributions[0].Miner, cumulative, proof); !reverted(err, "BadEarningsProof") {
		t.Fatalf("a claim for more: %v", err)
	}
}

func reverted(err error, name string) bool {
	_, ok := Reverted(err, name)
	return ok
}

// sell has the customer buy ten calls, sign for eight of them, and the shareholders take their dividends.
func (w *world) sell(t *testing.T, project common.Address) {
	t.Helper()
	ctx := t.Context()
	bought, err := w.customer.BuyCredits(ctx, project, 10)
	if err != nil || bought.Calls != 10 || bought.Paid.Cmp(MustATN("5")) != 0 {
		t.Fatalf("%+v, %v", bought, err)
	}
	receipt := Receipt{ChainID: w.deployment.ChainID, Project: project, Customer: w.customer.Address(), Calls: 8}
	signed, err := receipt.Sign(ctx, person(t, 3))
	if err != nil {
		t.Fatal(err)
	}
	revenue, err := w.fleet.Redeem(ctx, signed)
	if err != nil || revenue.Amount.Cmp(MustATN("4")) != 0 {
		t.Fatalf("revenue %s, %v", FormatATN(revenue.Amount), err)
	}
	if _, err := w.fleet.Redeem(ctx, signed); !reverted(err, "CallsOutOfRange") {
		t.Fatalf("same receipt twice: %v", err)
	}
	signed.Calls = 10
	if _, err := w.fleet.Redeem(ctx, signed); !errors.Is(err, ErrBadReceipt) {
		t.Fatalf("forged receipt: %v", err)
	}
	credits, err := w.customer.Credits(ctx, project, w.customer.Address())
	if err != nil || credits.Bought != 10 || credits.Served != 8 {
		t.Fatalf("%+v, %v", credits, err)
	}
	// 400 ATN of escrow were left at maturity, 4 came from calls, less a hundredth for the network; the founder has a
	// fifth of the shares. Rounding may keep 1 wei a holder and event.
	for client, want := range map[*Client]string{w.founder: "80.792", w.investor: "323.168"} {
		got, err := client.ClaimDividends(ctx, project)
		if dust := new(big.Int).Sub(MustATN(want), got.Amount); err != nil || dust.Sign() < 0 || dust.Cmp(big.NewInt(2)) > 0 {
			t.Fatalf("dividends %s, %v; want %s", FormatATN(got.Amount), err, want)
		}
	}
	if _, err := w.customer.Lapse(ctx, project, w.customer.Address()); !reverted(err, "CreditsNotLapsed") {
		t.Fatalf("early lapse: %v", err)
	}
	if fee, err := w.customer.PayFee(ctx, project); err != nil || fee.Amount.Cmp(MustATN("0.04")) != 0 {
		t.Fatalf("fee %v, %v", fee.Amount, err)
	}
}
