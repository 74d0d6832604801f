package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"

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
	Contest bool // challenge a panel that rejects a proof, with a bond
}

// errUndecided: an epoch is never given up, so its settlement begins anew later.
var errUndecided = errors.New("no panel decided, time after time: are there verifiers?")

// settler joins a coordinator's claims to the chain and to the open network.
type settler struct {
	cfg    SettlerConfig
	b      *base
	signer settlement.Signer
}

var _ coordinator.Settler = (*settler)(nil)

// newSettler returns nil for a coordinator without an account. The chain need not be up: it is dialled when there is
// something to settle.
func newSettler(ctx context.Context, cfg SettlerConfig, b *base) (coordinator.Settler, error) {
	if !cfg.Signs() {
		return nil, nil
	}
	if b.host == nil {
		return nil, errors.New("settlement needs a place on the open network, where verifiers fetch what they check: give network listen addresses")
	}
	signer, release, err := cfg.OpenSigner(ctx)
	if err != nil {
		return nil, err
	}
	b.closers = append(b.closers, func() error { release(); return nil })
	return &settler{cfg: cfg, b: b, signer: signer}, nil
}

// Settle offers what the claim speaks of to the network, posts the claim with its bond and waits for the verdict. A
// rejected claim has lost the bond: it is not posted again, a person must look.
func (s *settler) Settle(ctx context.Context, claim coordinator.Claim, saved []byte, save func([]byte) error) (coordinator.Settlement, error) {
	market, err := DecodeMarket(claim.Settlement)
	if err != nil {
		return coordinator.Settlement{}, err
	}
	j, err := job.Decode(claim.Job)
	if err != nil {
		return coordinator.Settlement{}, err
	}
	chain, err := settlement.Dial(ctx, s.cfg.URL, settlement.Backoff{})
	if err != nil {
		return coordinator.Settlement{}, err
	}
	defer chain.Close()
	client, err := s.cfg.client(ctx, chain, market.Deployment, s.signer, s.b.cfg.Log)
	if err != nil {
		return coordinator.Settlement{}, err
	}
	project, err := client.ProjectState(ctx, market.Project)
	if err != nil {
		return coordinator.Settlement{}, err
	}
	if job := store.Sum(claim.Job).String(); job != project.Terms.Job {
		return coordinator.Settlement{}, fmt.Errorf("the fleet trains job %s, project %s was published for %s", job, project.Address, project.Terms.Job)
	}
	posted, payroll, err := s.claimOf(ctx, project, j, claim)
	if err != nil {
		return coordinator.Settlement{}, fmt.Errorf("claim of epoch %d: %w", claim.Epoch.Number, err)
	}
	if err := s.publish(ctx, j, claim, posted, payroll); err != nil {
		return coordinator.Settlement{}, fmt.Errorf("publish the proof of epoch %d: %w", posted.Epoch, err)
	}
	if err := s.bond(ctx, client, saved); err != nil {
		return coordinator.Settlement{}, err
	}
	settler := &settlement.Settler{Client: client, Contest: s.cfg.Contest}
	outcome, err := settler.Settle(ctx, posted, saved, save)
	if err == nil && outcome.Status == settlement.Undecided { // nothing is lost: begin anew
		outcome, err = settler.Settle(ctx, posted, nil, save)
	}
	if err != nil {
		return coordinator.Settlement{}, err
	}
	if outcome.Status == settlement.Undecided {
		return coordinator.Settlement{}, fmt.Errorf("epoch %d: %w", posted.Epoch, errUndecided)
	}
	if !outcome.Accepted() {
		s.b.cfg.Log.Error("proof not accepted", "epoch", posted.Epoch, "proof", outcome.ProofID, "verdict", outcome.Status,
			"panel", outcome.Panel, "revealed", outcome.Revealed, "agreed", outcome.Agreed)
	}
	paid := new(big.Int).Add(outcome.ToMiners, outcome.ToVerifiers)
	return coordinator.Settlement{Accepted: outcome.Accepted(), Block: outcome.Block, Tx: outcome.TxHash.Hex(), Paid: settlement.FormatATN(paid)}, nil
}

// bond puts what the fleet's stake lacks for a posting into it, before a claim's first.
func (s *settler) bond(ctx context.Context, client *settlement.Client, saved []byte) error {
	if len(saved) > 0 {
		return nil // the bond may be locked behind the posting already
	}
	rules, err := client.Rules(ctx)
	if err != nil {
		return err
	}
	paid, err := client.Fill(ctx, rules.PostingBond)
	if err == nil && paid.Amount.Sign() > 0 {
		s.b.cfg.Log.Info("posting bond deposited", "account", client.Address(), "amount", settlement.FormatATN(paid.Amount))
	}
	return err
}

// claimOf states a closed epoch in the chain's terms. Its payroll is nil for an exam that stands alone, which pays nothing.
func (s *settler) claimOf(ctx context.Context, project settlement.ProjectInfo, j *job.Job, c coordinator.Claim) (settlement.Claim, *settlement.Payroll, error) {
	claim := settlement.Claim{Project: project.Address, Epoch: uint64(c.Epoch.Number), Final: c.Epoch.Final,
		Before: c.Epoch.Before.Weights, After: c.Epoch.After.Weights, MetricPPM: proof.MetricPPM(j.Metric, c.Epoch.Measurement)}
	if !project.Terms.Paid(claim.Epoch) {
		return claim, nil, nil
	}
	payroll, after, err := payrollOf(project, c)
	if errors.Is(err, errOtherRoot) { // miners changed their accounts since: what was published and accepted counts
		payroll, after, err = s.payrollAgain(ctx, project, payroll)
	}
	claim.Contributions, claim.Earnings = payroll.Contributions, after
	return claim, &payroll, err
}

// payrollAgain takes the earnings before the epoch from the payroll that led to them.
func (s *settler) payrollAgain(ctx context.Context, project settlement.ProjectInfo, p settlement.Payroll) (settlement.Payroll, settlement.Earnings, error) {
	last, err := payrolls{s.b.host, s.b.blobs}.find(ctx, project, p.Epoch-1)
	if err != nil {
		return p, nil, err
	}
	pay := project.Terms.MinersPay()
	if p.Before, err = last.After(pay); err != nil {
		return p, nil, err
	}
	after, err := p.After(pay)
	if err != nil {
		return p, nil, err
	}
	return p, after, rooted(project, p, after)
}

// publish puts the weights, the payroll, for the test also the test split, and the signed record where verifiers find them.
func (s *settler) publish(ctx context.Context, j *job.Job, c coordinator.Claim, claim settlement.Claim, payroll *settlement.Payroll) error {
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
	record := dht.Proof{Project: lower(claim.Project), Epoch: claim.Epoch, WeightsBefore: claim.Before,
		WeightsAfter: claim.After, Model: store.Sum(model.Canonical()).String(), Dataset: j.Dataset.CID,
		Job: store.Sum(c.Job).String(), MetricPPM: claim.MetricPPM, Sequence: 1}
	if payroll != nil {
		blob, err := s.b.own.Put(ctx, payroll.Encode())
		if err != nil {
			return err
		}
		if err := s.b.provide(ctx, blob); err != nil {
			return err
		}
		record.Payroll = blob.String()
	}
	if err := endorse(ctx, &record, s.b.key, s.signer); err != nil {
		return err
	}
	err = announced(s.b.host.PublishProof(ctx, record))
	if errors.Is(err, dht.ErrStale) { // the same proof, put before
		return nil
	}
	return err
}
