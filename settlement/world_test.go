package settlement

import (
	"context"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"
)

// world is a dev chain with the contracts and the people of a small economy on it.
type world struct {
	dev        *DevChain
	deployment Deployment
	founder    *Client
	fleet      *Client
	investor   *Client
	customer   *Client
	verifiers  []*Client
}

const testPoll = 5 * time.Millisecond

// person is the n-th account: always the same key.
func person(t *testing.T, n int) *Account {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "person %d", n)))
	if err != nil {
		t.Fatal(err)
	}
	return AccountFromKey(key)
}

func newWorld(t *testing.T) *world {
	t.Helper()
	const people = 7
	ether := make(map[common.Address]*big.Int)
	for n := range people {
		ether[person(t, n).Address()] = MustATN("1000")
	}
	w := &world{dev: openDevChain(t, DevChainConfig{Period: 4 * time.Millisecond, EmptyPeriod: 12 * time.Millisecond, Ether: ether})}
	ctx := t.Context()
	config := ClientConfig{Signer: person(t, 0), Poll: testPoll}
	deployment, err := Deploy(ctx, w.dev.Chain(), config, testRules())
	if err != nil {
		t.Fatal(err)
	}
	w.deployment = deployment
	clients := make([]*Client, people)
	for n := range people {
		clients[n] = w.client(t, w.dev.Chain(), person(t, n))
		if n > 0 {
			if _, err := clients[0].Transfer(ctx, person(t, n).Address(), MustATN("1000000")); err != nil {
				t.Fatal(err)
			}
		}
	}
	w.founder, w.fleet, w.investor, w.customer, w.verifiers = clients[0], clients[1], clients[2], clients[3], clients[4:]
	if _, err := w.fleet.Deposit(ctx, MustATN("500")); err != nil {
		t.Fatal(err)
	}
	for _, verifier := range w.verifiers {
		w.seat(t, verifier)
	}
	return w
}

// testRules are those of a small network: three seats make a panel and an appeal's.
func testRules() DeployConfig {
	return DeployConfig{
		Stake: StakeConfig{SeatBond: MustATN("100"), JoinDelay: 1, UnbondingDelay: 100_000},
		Proof: ProofConfig{Panel: 3, AppealPanel: 3, MinPanel: 3, NoShowPenaltyBPS: 1_000, MinorityPenaltyBPS: 3_000,
			PostingBond: MustATN("50"), ChallengeBond: MustATN("40")},
		Governor: GovernorConfig{VotingDelay: 1, VotingPeriod: 40, ProposalThreshold: MustATN("1000"), QuorumPercent: 4},
	}
}

// seat has a client take one seat.
func (w *world) seat(t *testing.T, verifier *Client) {
	t.Helper()
	if _, err := verifier.Fill(t.Context(), MustATN("100")); err != nil {
		t.Fatal(err)
	}
	if _, err := verifier.TakeSeats(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
}

func (w *world) client(t *testing.T, chain Chain, signer Signer) *Client {
	t.Helper()
	client, err := NewClient(t.Context(), chain, ClientConfig{
		Deployment: w.deployment, Signer: signer, Poll: testPoll, Retry: Backoff{First: time.Millisecond, Max: 20 * time.Millisecond},
	})
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// blob is the CID of some text.
func blob(text string) string {
	digest, err := multihash.Sum([]byte(text), multihash.SHA2_256, -1)
	if err != nil {
		panic(err)
	}
	return cid.NewCidV1(cid.Raw, digest).String()
}

// terms are good ones: two epochs of 300 ATN from a goal of 1,000.
func (w *world) terms(ctx context.Context, t *testing.T) Terms {
	t.Helper()
	head, err := w.fleet.Block(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return Terms{
		JobID: "digits-01234567", Job: blob("job"), Model: blob("model"), Dataset: blob("dataset"), TestSplit: blob("test"),
		Metric: Accuracy, ThresholdPPM: 965_000, Goal: MustATN("1000"), PayPerEpoch: MustATN("300"), PricePerCall: MustATN("0.5"),
		Epochs: 2, VerifierShareBPS: 1000, FounderShareBPS: 2000, FundingDeadline: head + 10_000, TrainingDeadline: head + 1_000_000,
		CreditBlocks: 5_000, AnswerBlocks: 20, CommitBlocks: 5_000, RevealBlocks: 5_000, ChallengeBlocks: 4, Fleet: w.fleet.Address(),
	}
}

// funded publishes a project and has it funded; changes are made to its terms.
func (w *world) funded(t *testing.T, changes ...func(*Terms)) common.Address {
	t.Helper()
	terms := w.terms(t.Context(), t)
	for _, change := range changes {
		change(&terms)
	}
	published, err := w.founder.Publish(t.Context(), terms)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.investor.Invest(t.Context(), published.Project, MustATN("1000")); err != nil {
		t.Fatal(err)
	}
	return published.Project
}

// claim is epoch n's: weights n-1 before, weights n after, the same work of the same miners in each epoch.
func claim(project common.Address, epoch uint64, ppm uint32) Claim {
	c := Claim{
		Project: project, Epoch: epoch, Before: blob(fmt.Sprint("weights ", epoch-1)), After: blob(fmt.Sprint("weights ", epoch)), MetricPPM: ppm,
		Contributions: []Contribution{{common.HexToAddress("0xa1"), 3}, {common.HexToAddress("0xa2"), 1}},
	}
	c.earn(epoch)
	return c
}

// earn sets what the miners have earned after so many epochs.
func (c *Claim) earn(epochs uint64) {
	c.Earnings = nil
	for range epochs {
		var err error
		if c.Earnings, err = NextEarnings(c.Earnings, MustATN("270"), c.Contributions); err != nil {
			panic(err)
		}
	}
}

// mine are the places of a round's panel that a client has.
func mine(ctx context.Context, c *Client, proof ProofID, round uint8) ([]uint8, error) {
	panel, err := c.Panel(ctx, proof, round)
	var places []uint8
	for _, place := range panel {
		if place.Owner == c.Address() {
			places = append(places, place.Place)
		}
	}
	return places, err
}

// vote draws the panel and has every verifier on it measure ppm: all commit, all reveal; then it waits until the verdict
// is due.
func (w *world) vote(t *testing.T, proof ProofID, ppm uint32) {
	t.Helper()
	record := w.drawn(t, proof)
	w.poll(t, proof, ppm, record.Round)
	w.until(t, proof, PhaseFinalize)
}

// drawn draws the panel of a proof's present round.
func (w *world) drawn(t *testing.T, proof ProofID) ProofRecord {
	t.Helper()
	record, err := w.customer.Proof(t.Context(), proof)
	if err != nil {
		t.Fatal(err)
	}
	const window = 255 // Voting.DRAW_WINDOW; the first block to draw in is two after the posting or the challenge
	if err := w.customer.WaitBlock(t.Context(), record.Deadline-window+1); err != nil {
		t.Fatal(err)
	}
	if _, err := w.customer.Draw(t.Context(), proof); err != nil {
		t.Fatal(err)
	}
	return record
}

// poll has all verifiers on the panel commit to ppm, and then reveal it.
func (w *world) poll(t *testing.T, proof ProofID, ppm uint32, round uint8) {
	t.Helper()
	for _, step := range []func(*Client, uint8) (Mined, error){
		func(v *Client, place uint8) (Mined, error) {
			return v.Commit(t.Context(), proof, round, place, ppm, [32]byte{1})
		},
		func(v *Client, place uint8) (Mined, error) {
			return v.Reveal(t.Context(), proof, place, ppm, [32]byte{1})
		},
	} {
		for _, verifier := range w.verifiers {
			places, err := mine(t.Context(), verifier, proof, round)
			if err != nil {
				t.Fatal(err)
			}
			for _, place := range places {
				if _, err := step(verifier, place); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// until waits for a phase of a vote.
func (w *world) until(t *testing.T, proof ProofID, phase VotePhase) {
	t.Helper()
	poll(t, "phase "+phase.String(), func() bool {
		record, err := w.customer.Proof(t.Context(), proof)
		return err == nil && record.Phase == phase
	})
}
