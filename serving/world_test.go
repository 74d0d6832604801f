package serving_test

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/goleak"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/training"
)

// TestMain looks for leaks; the dev chain's libraries keep two kinds of goroutines beyond their Close.
func TestMain(m *testing.M) {
	if role := os.Getenv(roleVariable); role != "" {
		if err := playRole(role); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	goleak.VerifyTestMain(m,
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// person is the n-th account: always the same key.
func person(t testing.TB, n int) *settlement.Account {
	t.Helper()
	return account(n)
}

func account(n int) *settlement.Account {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "person %d", n)))
	if err != nil {
		panic(err) // a digest of keccak is no key once in 2^128
	}
	return settlement.AccountFromKey(key)
}

// adder answers with the class round(x0+x1) of 4 and counts its calls.
type adder struct{ calls chan struct{} }

func (adder) InputLen() int { return 2 }

func (a adder) PredictBatch(x []float32, n int) ([]training.Prediction, error) {
	out := make([]training.Prediction, n)
	for i := range out {
		out[i] = a.predict(x[2*i:])
	}
	return out, nil
}

func (a adder) predict(x []float32) training.Prediction {
	if a.calls != nil {
		a.calls <- struct{}{}
	}
	p := make([]float32, 4)
	class := int(x[0]+x[1]) % 4
	p[class] = 1
	return training.Prediction{Class: class, Probabilities: p, Outputs: p}
}

// market is a dev chain with a mature project on it.
type market struct {
	dev        *settlement.DevChain
	deployment settlement.Deployment
	project    common.Address
	fleet      *settlement.Client
	investor   *settlement.Client
	customer   *settlement.Client
}

const (
	thePrice  = "0.5"
	lifeSpan  = 100 // blocks that credits live
	testPoll  = 5 * time.Millisecond
	forEver   = 100_000
	fleetAcct = 1
	customer1 = 3
)

func openMarket(t *testing.T) *market {
	t.Helper()
	const people = 5
	ether := make(map[common.Address]*big.Int)
	for n := range people {
		ether[person(t, n).Address()] = settlement.MustATN("1000")
	}
	dev, err := settlement.OpenDevChain(settlement.DevChainConfig{Period: 4 * time.Millisecond, EmptyPeriod: 200 * time.Millisecond, Ether: ether})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := dev.Close(); err != nil {
			t.Error(err)
		}
	})
	m := &market{dev: dev}
	m.deployment, err = settlement.Deploy(t.Context(), dev.Chain(), settlement.ClientConfig{Signer: person(t, 0), Poll: testPoll},
		settlement.DeployConfig{Bond: settlement.MustATN("100"), MinPanel: 1, JoinDelay: 1, LeaveDelay: forEver})
	if err != nil {
		t.Fatal(err)
	}
	founder := m.client(t, 0)
	m.fleet, m.investor, m.customer = m.client(t, fleetAcct), m.client(t, 2), m.client(t, customer1)
	verifier := m.client(t, 4)
	for n := 1; n < people; n++ {
		if _, err := founder.Transfer(t.Context(), person(t, n).Address(), settlement.MustATN("10000")); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := verifier.Join(t.Context()); err != nil {
		t.Fatal(err)
	}
	m.mature(t, founder, verifier)
	return m
}

func (m *market) client(t *testing.T, n int) *settlement.Client {
	t.Helper()
	c, err := settlement.NewClient(t.Context(), m.dev.Chain(), settlement.ClientConfig{Deployment: m.deployment, Signer: person(t, n), Poll: testPoll})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func blob(text string) string { return store.Sum([]byte(text)).String() }

// mature publishes a project, funds it and has its test passed.
func (m *market) mature(t *testing.T, founder, verifier *settlement.Client) {
	t.Helper()
	ctx := t.Context()
	head, err := founder.Block(ctx)
	if err != nil {
		t.Fatal(err)
	}
	published, err := founder.Publish(ctx, settlement.Terms{
		JobID: "adder-01234567", Model: blob("model"), Dataset: blob("dataset"), TestSplit: blob("test"), Metric: settlement.Accuracy,
		ThresholdPPM: 900_000, Goal: settlement.MustATN("1000"), PayPerEpoch: settlement.MustATN("100"), PricePerCall: settlement.MustATN(thePrice),
		Epochs: 1, FundingDeadline: head + 10_000, TrainingDeadline: head + 100_000, CreditBlocks: lifeSpan, CommitBlocks: 5_000,
		RevealBlocks: 5_000, Fleet: m.fleet.Address(),
	})
	if err != nil {
		t.Fatal(err)
	}
	m.project = published.Project
	if _, err := m.investor.Invest(ctx, m.project, settlement.MustATN("1000")); err != nil {
		t.Fatal(err)
	}
	posting, err := m.fleet.Post(ctx, settlement.Claim{Project: m.project, Epoch: 1, Final: true, Before: blob("w0"), After: blob("w1"),
		MetricPPM: 950_000, Contributions: []settlement.Contribution{{Miner: m.fleet.Address(), Units: 1}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, vote := range []func(context.Context, settlement.ProofID, uint32, [32]byte) (settlement.Mined, error){verifier.Commit, verifier.Reveal} {
		if _, err := vote(ctx, posting.ProofID, 950_000, [32]byte{1}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := verifier.Finalize(ctx, posting.ProofID); err != nil {
		t.Fatal(err)
	}
}

func (m *market) config(t *testing.T, dir string) serving.Config {
	return serving.Config{Predictor: adder{}, Ledger: m.fleet, Redeemer: m.fleet, Project: m.project, ChainID: m.deployment.ChainID,
		Dir: dir, Logger: slog.New(slog.NewTextHandler(t.Output(), nil)), JobID: "adder-01234567", Weights: blob("w1"), Classes: 4,
		PricePerCall: settlement.MustATN(thePrice)}
}

// running is a server on a port.
type running struct {
	url  string
	stop func() time.Duration // waits, and returns how long it took
}

// start serves until stop or the test's end.
func start(t *testing.T, cfg serving.Config) *running {
	t.Helper()
	server, err := serving.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- server.Serve(ctx, listener) }()
	r := &running{url: "http://" + listener.Addr().String()}
	stopped := false
	r.stop = func() time.Duration {
		if stopped {
			return 0
		}
		stopped = true
		began := time.Now()
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
		if err := server.Close(); err != nil {
			t.Error(err)
		}
		return time.Since(began)
	}
	t.Cleanup(func() { r.stop() })
	return r
}

// caller is a customer's client of a server.
func (m *market) caller(t *testing.T, url string) *serving.Client {
	t.Helper()
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	c, err := serving.NewClient(serving.ClientConfig{URL: url, Project: m.project, ChainID: m.deployment.ChainID,
		Signer: person(t, customer1), Ledger: m.customer, HTTP: &http.Client{Transport: transport},
		Retry: settlement.Backoff{First: time.Millisecond, Max: 10 * time.Millisecond}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}
