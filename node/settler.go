package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/proof"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/tensor"
)

// SettlerConfig is how a coordinator reaches the chain, as the account of its fleet.
type SettlerConfig struct {
	ChainConfig
}

// maxPostings bounds how often an epoch is posted when its proof is rejected: a panel may lack a quorum once, but a fleet
// whose bits are refused again and again must be looked at.
const maxPostings = 3

// settler joins a coordinator's claims to the chain and to the open network.
type settler struct {
	cfg     SettlerConfig
	b       *base
	account *settlement.Account
}

var _ coordinator.Settler = (*settler)(nil)

// newSettler returns nil for a coordinator without a keystore. The chain need not be up: it is dialled when there is
// something to settle.
func newSettler(cfg SettlerConfig, b *base) (coordinator.Settler, error) {
	if cfg.Keystore == "" {
		return nil, nil
	}
	if b.host == nil {
		return nil, errors.New("settlement needs a place on the open network, where verifiers fetch what they check: give network listen addresses")
	}
	account, err := settlement.OpenKeystore(cfg.Keystore, cfg.PasswordFile)
	if err != nil {
		return nil, err
	}
	return &settler{cfg: cfg, b: b, account: account}, nil
}

// Settle offers what the claim speaks of to the network, posts the claim and waits for the verdict.
func (s *settler) Settle(ctx context.Context, claim coordinator.Claim, saved []byte, save func([]byte) error) (coordinator.Settlement, error) {
	market, err := DecodeMarket(claim.Settlement)
	if err != nil {
		return coordinator.Settlement{}, err
	}
	j, err := job.Decode(claim.Job)
	if err != nil {
		return coordinator.Settlement{}, err
	}
	posted := claimOf(market.Project, j, claim)
	if err := s.publish(ctx, j, claim, posted); err != nil {
		return coordinator.Settlement{}, fmt.Errorf("publish the proof of epoch %d: %w", posted.Epoch, err)
	}
	chain, err := settlement.Dial(ctx, s.cfg.URL, settlement.Backoff{})
	if err != nil {
		return coordinator.Settlement{}, err
	}
	defer chain.Close()
	client, err := chainClient(ctx, chain, market.Deployment, s.account, s.b.cfg.Log)
	if err != nil {
		return coordinator.Settlement{}, err
	}
	var outcome settlement.Outcome
	for range maxPostings {
		outcome, err = (&settlement.Settler{Client: client}).Settle(ctx, posted, saved, save)
		if err != nil || outcome.Accepted {
			break
		}
		s.b.cfg.Log.Warn("proof rejected", "epoch", posted.Epoch, "panel", outcome.Panel, "revealed", outcome.Revealed, "agreed", outcome.Agreed)
		saved = nil
	}
	if err != nil {
		return coordinator.Settlement{}, err
	}
	paid := new(big.Int)
	for _, p := range outcome.Paid {
		paid.Add(paid, p.Amount)
	}
	return coordinator.Settlement{Accepted: outcome.Accepted, Block: outcome.Block, Tx: outcome.TxHash.Hex(), Paid: settlement.FormatATN(paid)}, nil
}

// claimOf states a closed epoch in the chain's terms: who is paid for how many map tasks.
func claimOf(project common.Address, j *job.Job, c coordinator.Claim) settlement.Claim {
	units := map[common.Address]uint64{}
	for w, n := range c.Epoch.Tasks {
		if payee := c.Payees[w]; common.IsHexAddress(payee) && n > 0 {
			units[common.HexToAddress(payee)] += uint64(n)
		}
	}
	claim := settlement.Claim{Project: project, Epoch: uint64(c.Epoch.Number), Final: c.Epoch.Final,
		Before: c.Epoch.Before.Weights, After: c.Epoch.After.Weights,
		MetricPPM:     proof.MetricPPM(j.Metric, c.Epoch.Measurement),
		Contributions: []settlement.Contribution{}}
	for miner, n := range units {
		claim.Contributions = append(claim.Contributions, settlement.Contribution{Miner: miner, Units: n})
	}
	slices.SortFunc(claim.Contributions, func(a, b settlement.Contribution) int { return a.Miner.Cmp(b.Miner) })
	return claim
}

// publish puts the weights, for the test also the test split, and the signed record where verifiers find them.
func (s *settler) publish(ctx context.Context, j *job.Job, c coordinator.Claim, claim settlement.Claim) error {
	weights, err := store.Parse(claim.After)
	if err != nil {
		return err
	}
	if err := s.b.provide(ctx, weights); err != nil {
		return err
	}
	if claim.Final {
		if err := s.b.provideDataset(ctx, j.Dataset.CID, dataset.Test); err != nil {
			return err
		}
	}
	model, err := tensor.Build(j.Model)
	if err != nil {
		return err
	}
	record := dht.Proof{Project: strings.ToLower(claim.Project.Hex()), Epoch: claim.Epoch, WeightsBefore: claim.Before,
		WeightsAfter: claim.After, Model: store.Sum(model.Canonical()).String(), Dataset: j.Dataset.CID,
		Job: store.Sum(c.Job).String(), MetricPPM: claim.MetricPPM, Sequence: 1}
	if err := record.Sign(s.b.key); err != nil {
		return err
	}
	err = announced(s.b.host.PublishProof(ctx, record))
	if errors.Is(err, dht.ErrStale) { // the same proof, put before
		return nil
	}
	return err
}
