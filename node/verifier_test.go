package node

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/proof"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/tensor"
)

// claimant is a fleet that claims what it likes, and offers what it likes on the network.
type claimant struct {
	t    *testing.T
	s    *sale
	host *dht.Host
	key  crypto.PrivKey
}

// offer puts a blob on the network.
func (c *claimant) offer(data []byte) store.CID {
	c.t.Helper()
	cid, err := c.s.blobs.Put(c.t.Context(), data)
	if err == nil {
		err = announced(c.host.Provide(c.t.Context(), cid))
	}
	if err != nil {
		c.t.Fatal(err)
	}
	return cid
}

// publish offers a payroll and the record that names it.
func (c *claimant) publish(claim settlement.Claim, payroll settlement.Payroll) {
	c.t.Helper()
	ctx, account := c.t.Context(), c.s.signer(c.t, "fleet")
	record := dht.Proof{Project: lower(claim.Project), Epoch: claim.Epoch, WeightsBefore: claim.Before, WeightsAfter: claim.After,
		Model: claim.After, Dataset: c.s.job.Dataset.CID, Job: claim.After, Payroll: c.offer(payroll.Encode()).String(),
		MetricPPM: claim.MetricPPM, Sequence: claim.Epoch}
	if err := endorse(ctx, &record, c.key, account); err != nil {
		c.t.Fatal(err)
	}
	if err := announced(c.host.PublishProof(ctx, record)); err != nil {
		c.t.Fatal(err)
	}
}

// settle posts a claim and waits for its verdict; nobody draws but the verifier.
func (c *claimant) settle(claim settlement.Claim) settlement.Outcome {
	c.t.Helper()
	ctx, fleet := c.t.Context(), c.s.clients["fleet"]
	if _, err := fleet.Fill(ctx, settlement.MustATN("1")); err != nil {
		c.t.Fatal(err)
	}
	posting, err := fleet.Post(ctx, claim)
	if err != nil {
		c.t.Fatal(err)
	}
	poll(c.t, readyTimeout, "the end of the vote", func() bool {
		record, err := fleet.Proof(ctx, posting.ProofID)
		return err == nil && record.Phase == settlement.PhaseFinalize
	})
	outcome, err := fleet.Finalize(ctx, posting.ProofID)
	if err != nil {
		c.t.Fatal(err)
	}
	return outcome
}

// TestVerifier: a verifier by itself takes a seat, draws, finds what claims speak of on the network, accepts what is true
// and rejects wrong metrics, wrong earnings and weights that are none.
func TestVerifier(t *testing.T) {
	s := openSale(t)
	ctx := t.Context()
	c := &claimant{t: t, s: s}
	c.host, c.key = s.host(t)
	b := &base{blobs: s.blobs, host: c.host}
	if err := b.provideDataset(ctx, s.job.Dataset.CID, dataset.Train, dataset.Validation); err != nil {
		t.Fatal(err)
	}
	jobCID := c.offer(s.job.Canonical())
	cfg := VerifierConfig{Dir: filepath.Join(s.dir, "verifier"), Deployment: s.deployment, Network: network(c.host.Addrs()...), Random: testRandom{}, Log: testLog(t),
		Chain: ChainConfig{URL: s.dev.URL(), Keystore: s.keystore("verifier"), PasswordFile: s.password()}}
	p := launch(t, cfg.Dir, func(ctx context.Context) error { return RunVerifier(ctx, cfg) })
	defer p.kill(t)
	awaitInfo(t, p)

	model, err := tensor.Build(s.job.Model)
	if err != nil {
		t.Fatal(err)
	}
	weights := c.offer(tensor.EncodeWeights(model, model.Init(1))).String()
	measured, err := proof.Measure(ctx, s.blobs, proof.Statement{Job: jobCID.String(), JobID: s.job.ID(), Weights: weights, Split: dataset.Validation})
	if err != nil {
		t.Fatal(err)
	}
	units := []settlement.Contribution{{Miner: s.clients["customer"].Address(), Units: 3}}
	payroll := settlement.Payroll{Project: s.project, Epoch: 1, Contributions: units}
	after, err := payroll.After(settlement.MustATN("0.9"))
	if err != nil {
		t.Fatal(err)
	}
	good := settlement.Claim{Project: s.project, Epoch: 1, Before: weights, After: weights, MetricPPM: measured, Contributions: units, Earnings: after}
	c.publish(good, payroll)
	lie := good
	lie.MetricPPM++
	rich := good
	rich.Earnings = settlement.Earnings{{Miner: units[0].Miner, Cumulative: new(big.Int).Add(after[0].Cumulative, big.NewInt(1))}}
	empty := good
	empty.After = jobCID.String()
	for name, claim := range map[string]settlement.Claim{"metric": lie, "earnings": rich, "weights": empty} {
		if outcome := c.settle(claim); outcome.Status != settlement.Rejected || outcome.Revealed != 1 {
			t.Errorf("wrong %s: %+v", name, outcome)
		}
	}
	if outcome := c.settle(good); !outcome.Accepted() {
		t.Errorf("%+v", outcome)
	}
	if paid, err := s.clients["customer"].ClaimFrom(ctx, s.project, units[0].Miner, after); err != nil || paid.Amount.Cmp(settlement.MustATN("0.9")) != 0 {
		t.Errorf("claimed %v, %v", paid.Amount, err)
	}
	found, err := FindPayroll(ctx, FetchConfig{Network: network(c.host.Addrs()...), Log: testLog(t)}, s.state(t))
	if err != nil || found.Epoch != 1 {
		t.Errorf("%+v, %v", found, err)
	}
}

// state reads the project.
func (s *sale) state(t *testing.T) settlement.ProjectInfo {
	t.Helper()
	info, err := s.clients["fleet"].ProjectState(t.Context(), s.project)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

// testRandom is not random.
type testRandom struct{}

func (testRandom) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(i)
	}
	return len(p), nil
}
