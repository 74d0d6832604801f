package node

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/tensor"
)

// TermsOf states a job's terms in the chain's words. The job must be resolved to the dataset m, whose test split must be
// sealed; block is the present one, from which the terms' spans are counted; fleet is the account that will post proofs.
// Parts of a composite are the caller's to add.
func TermsOf(j *job.Job, m dataset.Manifest, block uint64, fleet common.Address) (settlement.Terms, error) {
	if j.Terms == nil {
		return settlement.Terms{}, errors.New("terms: expected the job file to have them")
	}
	test := m.Splits[dataset.Test]
	if !test.Sealed {
		return settlement.Terms{}, fmt.Errorf("dataset %s: expected a sealed test split: whoever trains must not see it", m.CID())
	}
	model, err := tensor.Build(j.Model)
	if err != nil {
		return settlement.Terms{}, err
	}
	metric, err := settlement.MetricNamed(j.Metric.Name)
	if err != nil {
		return settlement.Terms{}, err
	}
	t := settlement.Terms{
		JobID: j.ID(), Job: store.Sum(j.Canonical()).String(), Model: store.Sum(model.Canonical()).String(), Dataset: m.CID().String(),
		TestSplit: test.SplitCID, Metric: metric, ThresholdPPM: uint32(math.RoundToEven(j.Metric.Threshold * 1e6)),
		Epochs: uint32(j.Plan.Epochs), VerifierShareBPS: j.Terms.VerifierShareBps(), FounderShareBPS: j.Terms.FounderShareBps(),
		FundingDeadline: block + j.Terms.FundingBlocks, TrainingDeadline: block + j.Terms.TrainingBlocks,
		CreditBlocks: j.Terms.CreditBlocks, AnswerBlocks: j.Terms.AnswerBlocks,
		CommitBlocks: j.Terms.CommitBlocks, RevealBlocks: j.Terms.RevealBlocks, ChallengeBlocks: j.Terms.ChallengeBlocks, Fleet: fleet,
	}
	var faults [3]error
	t.Goal, faults[0] = amount("terms.goal", j.Terms.Goal)
	t.PayPerEpoch, faults[1] = amount("terms.pay_per_epoch", j.Terms.PayPerEpoch)
	t.PricePerCall, faults[2] = amount("terms.price_per_call", j.Terms.PricePerCall)
	return t, errors.Join(faults[:]...)
}

func amount(field, text string) (*big.Int, error) {
	wei, err := settlement.ParseATN(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", field, err)
	}
	return wei, nil
}

// Publish puts a job on the market as the client's account.
func Publish(ctx context.Context, client *settlement.Client, j *job.Job, m dataset.Manifest, fleet common.Address) (settlement.Publication, error) {
	block, err := client.Block(ctx)
	if err != nil {
		return settlement.Publication{}, err
	}
	terms, err := TermsOf(j, m, block, fleet)
	if err != nil {
		return settlement.Publication{}, err
	}
	return client.Publish(ctx, terms)
}
