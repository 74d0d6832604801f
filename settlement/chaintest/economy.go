package chaintest

import (
	"context"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// Three CIDs of short texts; the chain never looks behind them.
const (
	cidModel   = "bafkreidsjpevd5ltgrpcsclukohopjsdpgqt2suaoexvswzsdhbw7u2zse"
	cidDataset = "bafkreif2pall7dybz7vecqka3zo24irdwabwdi4wc55jznaq75q7eaavvu"
	cidWeights = "bafkreigks6arfsq3xxfpvqrrwonchxcnu6do76auprhhfomao6c273sixm"
)

// testEconomy walks one project through its whole life, the proof settled by a Settler and voted on by three verifiers
// that watch the chain.
func testEconomy(t *testing.T, n Node) {
	ctx := t.Context()
	founder := deploy(t, n)
	people := make([]*settlement.Client, 6)
	signers := make([]*settlement.Account, len(people))
	for i := range people {
		signers[i] = account(t)
		people[i] = fund(t, n, founder, signers[i])
	}
	fleet, customer, clock, verifiers := people[0], people[1], people[2], people[3:]
	for _, verifier := range verifiers {
		if _, err := verifier.Deposit(ctx, settlement.MustATN("100")); err != nil {
			t.Fatal(err)
		}
		if _, err := verifier.TakeSeats(ctx, 1); err != nil {
			t.Fatal(err)
		}
	}
	rules, err := fleet.Rules(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fleet.Fill(ctx, rules.PostingBond); err != nil {
		t.Fatal(err)
	}
	project := publish(t, founder, fleet.Address())
	if _, err := customer.Invest(ctx, project, settlement.MustATN("1000")); err != nil {
		t.Fatal(err)
	}
	settle(t, fleet, clock, verifiers, project)
	sell(t, project, fleet, customer, signers[1])
	debts, err := founder.Debts(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, debt := range debts {
		if debt.Balance.Cmp(debt.Debts) != 0 {
			t.Errorf("%s holds %s and owes %s", debt.Name, settlement.FormatATN(debt.Balance), settlement.FormatATN(debt.Debts))
		}
	}
}

// settle brings the project's only epoch to its verdict, and pays its miner.
func settle(t *testing.T, fleet, clock *settlement.Client, verifiers []*settlement.Client, project common.Address) {
	t.Helper()
	ctx := t.Context()
	const measured = 970_000
	defer vote(t, verifiers, measured)()
	defer tick(t, clock)()
	miner := account(t).Address()
	claim := settlement.Claim{
		Project: project, Epoch: 1, Final: true, Before: cidModel, After: cidWeights, MetricPPM: measured,
		Contributions: []settlement.Contribution{{Miner: miner, Units: 5}},
		Earnings:      settlement.Earnings{{Miner: miner, Cumulative: settlement.MustATN("360")}},
	}
	var record []byte
	settler := &settlement.Settler{Client: fleet}
	outcome, err := settler.Settle(ctx, claim, nil, func(data []byte) error { record = data; return nil })
	if err != nil || !outcome.Accepted() || len(outcome.Verifiers) != 3 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	if again, err := settler.Settle(ctx, claim, record, nil); err != nil || again.TxHash != outcome.TxHash {
		t.Fatalf("settling again: %+v, %v", again, err)
	}
	paid, err := fleet.ClaimFrom(ctx, project, miner, claim.Earnings)
	if err != nil || paid.Amount.Cmp(settlement.MustATN("360")) != 0 {
		t.Fatalf("claimed %v, %v", paid.Amount, err)
	}
}

// tick has blocks come, on nodes that make none without a transaction; the returned function stops it and waits.
func tick(t *testing.T, clock *settlement.Client) (stop func()) {
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() {
		for ctx.Err() == nil {
			if _, err := clock.Transfer(ctx, clock.Address(), new(big.Int)); err != nil && ctx.Err() == nil {
				t.Errorf("clock: %v", err)
				return
			}
		}
	})
	return func() { cancel(); running.Wait() }
}

// fund gives an account ether and ATN and returns its client.
func fund(t *testing.T, n Node, rich *settlement.Client, signer settlement.Signer) *settlement.Client {
	t.Helper()
	tx := pay(t, n, signer.Address(), settlement.MustATN("10"), nonce(t, n)) // ether has 18 decimals too
	if err := n.Chain.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	mined(t, n, tx.Hash())
	if _, err := rich.Transfer(t.Context(), signer.Address(), settlement.MustATN("10000")); err != nil {
		t.Fatal(err)
	}
	client, err := settlement.NewClient(t.Context(), n.Chain, settlement.ClientConfig{Deployment: rich.Deployment(), Signer: signer, Poll: poll})
	if err != nil {
		t.Fatal(err)
	}
	return client
}

func publish(t *testing.T, founder *settlement.Client, fleet common.Address) common.Address {
	t.Helper()
	head, err := founder.Block(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	published, err := founder.Publish(t.Context(), settlement.Terms{
		JobID: "digits-01234567", Job: cidModel, Model: cidModel, Dataset: cidDataset, TestSplit: cidDataset, Metric: settlement.Accuracy,
		ThresholdPPM: 965_000, Goal: settlement.MustATN("1000"), PayPerEpoch: settlement.MustATN("400"), PricePerCall: settlement.MustATN("1"),
		Epochs: 1, VerifierShareBPS: 1000, FounderShareBPS: 2000, FundingDeadline: head + 10_000, TrainingDeadline: head + 100_000,
		CreditBlocks: 5_000, AnswerBlocks: 100, CommitBlocks: 5_000, RevealBlocks: 5_000, ChallengeBlocks: 2, Fleet: fleet,
	})
	if err != nil {
		t.Fatal(err)
	}
	return published.Project
}

// vote has verifiers follow the chain's events; the returned function stops them and waits.
func vote(t *testing.T, verifiers []*settlement.Client, measured uint32) (stop func()) {
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	for _, verifier := range verifiers {
		running.Go(func() {
			salt := [32]byte(common.BytesToHash(verifier.Address().Bytes()))
			for event, err := range verifier.Watch(ctx, settlement.Cursor{}, settlement.PanelDrawn, settlement.CommitsClosed) {
				var panel []settlement.Place
				if err == nil {
					panel, err = verifier.Panel(ctx, event.ProofID, 0)
				}
				for _, place := range panel {
					switch {
					case err != nil || place.Owner != verifier.Address():
					case event.Kind == settlement.PanelDrawn:
						_, err = verifier.Commit(ctx, event.ProofID, 0, place.Place, measured, salt)
					default:
						_, err = verifier.Reveal(ctx, event.ProofID, place.Place, measured, salt)
					}
				}
				if err != nil && ctx.Err() == nil {
					t.Errorf("verifier %s: %v", verifier.Address(), err)
				}
			}
		})
	}
	return func() { cancel(); running.Wait() }
}

// sell has the customer buy calls and sign for some, and take its part of the dividends.
func sell(t *testing.T, project common.Address, fleet, customer *settlement.Client, signer settlement.Signer) {
	t.Helper()
	ctx := t.Context()
	if _, err := customer.BuyCredits(ctx, project, 10); err != nil {
		t.Fatal(err)
	}
	receipt := settlement.Receipt{ChainID: fleet.ChainID().Uint64(), Project: project, Customer: signer.Address(), Calls: 7}
	signed, err := receipt.Sign(ctx, signer)
	if err != nil {
		t.Fatal(err)
	}
	revenue, err := fleet.Redeem(ctx, signed)
	if err != nil || revenue.Amount.Cmp(settlement.MustATN("7")) != 0 {
		t.Fatalf("revenue %v, %v", revenue.Amount, err)
	}
	claimed, err := customer.ClaimDividends(ctx, project)
	// 600 of escrow and 7 of revenue less a hundredth, of which the founder's fifth is not the customer's; rounding keeps
	// some wei.
	if dust := new(big.Int).Sub(settlement.MustATN("485.544"), claimed.Amount); err != nil || dust.Sign() < 0 || dust.Cmp(big.NewInt(2)) > 0 {
		t.Fatalf("dividends %v, %v", claimed.Amount, err)
	}
}
