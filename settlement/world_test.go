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
	deployment, err := Deploy(ctx, w.dev.Chain(), config, DeployConfig{
		Bond: MustATN("100"), MinPanel: 3, JoinDelay: 1, LeaveDelay: 100_000,
	})
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
	for _, verifier := range w.verifiers {
		if _, err := verifier.Join(ctx); err != nil {
			t.Fatal(err)
		}
	}
	return w
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
		JobID: "digits-01234567", Model: blob("model"), Dataset: blob("dataset"), TestSplit: blob("test"),
		Metric: Accuracy, ThresholdPPM: 965_000, Goal: MustATN("1000"), PayPerEpoch: MustATN("300"), PricePerCall: MustATN("0.5"),
		Epochs: 2, VerifierShareBPS: 1000, FounderShareBPS: 2000, FundingDeadline: head + 10_000, TrainingDeadline: head + 1_000_000,
		CreditBlocks: 5_000, CommitBlocks: 5_000, RevealBlocks: 5_000, Fleet: w.fleet.Address(),
	}
}

// funded publishes a project and has it funded.
func (w *world) funded(t *testing.T) common.Address {
	t.Helper()
	published, err := w.founder.Publish(t.Context(), w.terms(t.Context(), t))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.investor.Invest(t.Context(), published.Project, MustATN("1000")); err != nil {
		t.Fatal(err)
	}
	return published.Project
}

// claim is epoch n's: weights n-1 before, weights n after.
func claim(project common.Address, epoch uint64, ppm uint32) Claim {
	return Claim{
		Project: project, Epoch: epoch, Before: blob(fmt.Sprint("weights ", epoch-1)), After: blob(fmt.Sprint("weights ", epoch)), MetricPPM: ppm,
		Contributions: []Contribution{{common.HexToAddress("0xa1"), 3}, {common.HexToAddress("0xa2"), 1}},
	}
}

// vote has every verifier measure ppm: all commit, then all reveal.
func (w *world) vote(t *testing.T, proof ProofID, ppm uint32) {
	t.Helper()
	for _, step := range []func(*Client) (Mined, error){
		func(v *Client) (Mined, error) { return v.Commit(t.Context(), proof, ppm, [32]byte{1}) },
		func(v *Client) (Mined, error) { return v.Reveal(t.Context(), proof, ppm, [32]byte{1}) },
	} {
		for _, verifier := range w.verifiers {
			if _, err := step(verifier); err != nil {
				t.Fatal(err)
			}
		}
	}
}
