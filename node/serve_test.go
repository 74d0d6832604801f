package node

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/settlement/chaintest"
	"github.com/autonet/autonet/tensor"
)

const digitsTerms = `
metric: {name: accuracy, threshold: 0.5}
terms: {goal: "10", pay_per_epoch: "1", price_per_call: "0.01", founder_share: 0.1, challenge_blocks: 1, commit_blocks: 100}
`

// sale is a dev chain and the people around one project on it.
type sale struct {
	dir        string
	dev        *settlement.DevChain
	deployment settlement.Deployment
	job        *job.Job
	manifest   dataset.Manifest
	blobs      *store.Memory
	project    common.Address
	clients    map[string]*settlement.Client
}

func (s *sale) keystore(name string) string { return filepath.Join(s.dir, name+".json") }
func (s *sale) password() string            { return filepath.Join(s.dir, "password") }

// openSale publishes and funds the digits; sell matures them.
func openSale(t *testing.T) *sale {
	t.Helper()
	ctx := t.Context()
	s := &sale{dir: t.TempDir(), blobs: store.NewMemory(), clients: map[string]*settlement.Client{}}
	if err := settlement.WritePassword(s.password(), rand.Reader); err != nil {
		t.Fatal(err)
	}
	accounts, ether := map[string]*settlement.Account{}, map[common.Address]*big.Int{}
	for _, name := range []string{"fleet", "customer", "verifier"} {
		account, err := settlement.CreateKeystore(s.keystore(name), s.password(), settlement.ScryptLight, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		accounts[name], ether[account.Address()] = account, settlement.MustATN("1000")
	}
	var err error
	s.dev, err = settlement.OpenDevChain(settlement.DevChainConfig{Addr: "127.0.0.1:0", Period: 5 * time.Millisecond,
		EmptyPeriod: 100 * time.Millisecond, Ether: ether})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.dev.Close(); err != nil {
			t.Error(err)
		}
	})
	s.deployment, err = settlement.Deploy(ctx, s.dev.Chain(), settlement.ClientConfig{Signer: accounts["fleet"]},
		chaintest.Rules())
	if err != nil {
		t.Fatal(err)
	}
	for name, account := range accounts {
		if s.clients[name], err = settlement.NewClient(ctx, s.dev.Chain(), settlement.ClientConfig{Deployment: s.deployment, Signer: account,
			Poll: 5 * time.Millisecond}); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"customer", "verifier"} {
		if _, err := s.clients["fleet"].Transfer(ctx, accounts[name].Address(), settlement.MustATN("100")); err != nil {
			t.Fatal(err)
		}
	}
	s.publish(t)
	return s
}

func (s *sale) publish(t *testing.T) {
	t.Helper()
	j, err := job.Parse("digits.yaml", []byte(digitsJob+digitsTerms))
	if err != nil {
		t.Fatal(err)
	}
	m, c, err := digits.ImportWith(t.Context(), s.blobs, dataset.WriteOptions{SealTest: true})
	if err != nil {
		t.Fatal(err)
	}
	s.job, s.manifest = j.Resolve(c.String()), m
	published, err := Publish(t.Context(), s.clients["fleet"], s.job, m, s.clients["fleet"].Address())
	if err != nil {
		t.Fatal(err)
	}
	s.project = published.Project
	if _, err := s.clients["fleet"].Invest(t.Context(), s.project, settlement.MustATN("10")); err != nil {
		t.Fatal(err)
	}
}

// sell posts random weights as the first epoch's and its exam, has them accepted, and offers them and the job on the network.
func (s *sale) sell(t *testing.T) *dht.Host {
	t.Helper()
	ctx := t.Context()
	model, err := tensor.Build(s.job.Model)
	if err != nil {
		t.Fatal(err)
	}
	weights, err := s.blobs.Put(ctx, tensor.EncodeWeights(model, model.Init(1)))
	if err != nil {
		t.Fatal(err)
	}
	jobCID, err := s.blobs.Put(ctx, s.job.Canonical())
	if err != nil {
		t.Fatal(err)
	}
	fleet := s.clients["fleet"]
	claim := settlement.Claim{Project: s.project, Epoch: 1, Final: true, Before: weights.String(), After: weights.String(), MetricPPM: 900_000,
		Contributions: []settlement.Contribution{{Miner: fleet.Address(), Units: 1}}}
	if claim.Earnings, err = settlement.NextEarnings(nil, settlement.MustATN("0.9"), claim.Contributions); err != nil {
		t.Fatal(err)
	}
	chaintest.Prove(t, fleet, s.clients["verifier"], claim)
	host, _ := s.host(t)
	for _, c := range []store.CID{weights, jobCID} {
		if err := announced(host.Provide(ctx, c)); err != nil {
			t.Fatal(err)
		}
	}
	return host
}

// host is the fleet's place on the open network, and its key.
func (s *sale) host(t *testing.T) (*dht.Host, crypto.PrivKey) {
	t.Helper()
	key, err := dht.LoadOrCreateKey(filepath.Join(s.dir, "network.key"))
	if err != nil {
		t.Fatal(err)
	}
	host, err := openHost(t.Context(), Config{Network: network(), Log: slog.New(slog.DiscardHandler)}, key, s.blobs)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := host.Close(); err != nil {
			t.Error(err)
		}
	})
	return host, key
}

func network(bootstrap ...string) Network {
	return Network{Listen: []string{"/ip4/127.0.0.1/tcp/0"}, Bootstrap: bootstrap, Private: true}
}

func (s *sale) server(t *testing.T, account string, n Network) ServerConfig {
	return ServerConfig{Dir: filepath.Join(s.dir, "server"), Listen: "127.0.0.1:0", Deployment: s.deployment, Project: s.project, Network: n,
		Chain: ChainConfig{URL: s.dev.URL(), Keystore: s.keystore(account), PasswordFile: s.password()}, Log: slog.New(slog.NewTextHandler(t.Output(), nil))}
}

// TestServer: a server sells only what is mature, and as its fleet; it finds the model on the network, and after a restart
// in its own directory.
func TestServer(t *testing.T) {
	s := openSale(t)
	if err := RunServer(t.Context(), s.server(t, "fleet", network())); !errors.Is(err, ErrNotMature) {
		t.Fatalf("a project in training: %v", err)
	}
	host := s.sell(t)
	if err := RunServer(t.Context(), s.server(t, "customer", network())); err == nil || !strings.Contains(err.Error(), s.clients["fleet"].Address().Hex()) {
		t.Errorf("another account than the fleet's: %v", err)
	}
	if err := RunServer(t.Context(), s.server(t, "fleet", Network{})); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("without the network: %v", err)
	}
	if _, err := s.clients["customer"].BuyCredits(t.Context(), s.project, 10); err != nil {
		t.Fatal(err)
	}
	for served, n := range []Network{network(host.Addrs()...), {}} {
		cfg := s.server(t, "fleet", n)
		if err := os.RemoveAll(filepath.Join(cfg.Dir, infoFile)); err != nil { // that of an earlier life
			t.Fatal(err)
		}
		p := launch(t, cfg.Dir, func(ctx context.Context) error { return RunServer(ctx, cfg) })
		info := awaitInfo(t, p)
		transport := &http.Transport{}
		c, err := serving.NewClient(serving.ClientConfig{URL: info.HTTP, Project: s.project, ChainID: s.deployment.ChainID,
			Signer: s.signer(t, "customer"), Ledger: s.clients["customer"], HTTP: &http.Client{Transport: transport}})
		if err != nil {
			t.Fatal(err)
		}
		got, err := c.Predict(t.Context(), [][]float32{make([]float32, 64), make([]float32, 64)})
		if err != nil || len(got) != 2 || len(got[0].Probabilities) != 10 {
			t.Errorf("%+v, %v", got, err)
		}
		transport.CloseIdleConnections()
		p.kill(t)
		credits, err := s.clients["customer"].Credits(t.Context(), s.project, s.clients["customer"].Address())
		if want := uint64(2 * (served + 1)); err != nil || credits.Served != want {
			t.Errorf("the chain counts %+v, %v; want %d served", credits, err, want)
		}
	}
}

func (s *sale) signer(t *testing.T, name string) settlement.Signer {
	t.Helper()
	account, err := settlement.OpenKeystore(s.keystore(name), s.password())
	if err != nil {
		t.Fatal(err)
	}
	return account
}
