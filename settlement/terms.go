package settlement

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement/bindings"
)

// Terms are a project's, fixed at publishing. Amounts are in wei of ATN, shares in basis points (10,000 are the whole),
// deadlines are block numbers. CIDs are CIDv1, raw or dag-pb, sha2-256.
type Terms struct {
	JobID            string         `json:"job_id"`
	Job              string         `json:"job"`        // CID of the resolved job's canonical JSON: all that decides the weights
	Model            string         `json:"model"`      // CID of the model's canonical encoding
	Dataset          string         `json:"dataset"`    // CID of the dataset's manifest
	TestSplit        string         `json:"test_split"` // CID of the sealed test split's blob; the chain keeps its digest only
	Metric           Metric         `json:"metric"`
	ThresholdPPM     uint32         `json:"threshold_ppm"`
	Goal             *big.Int       `json:"goal"`
	PayPerEpoch      *big.Int       `json:"pay_per_epoch"` // verifiers' share included
	PricePerCall     *big.Int       `json:"price_per_call"`
	Epochs           uint32         `json:"epochs"` // that are paid
	VerifierShareBPS uint16         `json:"verifier_share_bps"`
	FounderShareBPS  uint16         `json:"founder_share_bps"`
	FundingDeadline  uint64         `json:"funding_deadline"`
	TrainingDeadline uint64         `json:"training_deadline"`
	CreditBlocks     uint64         `json:"credit_blocks"`    // life of bought calls
	AnswerBlocks     uint32         `json:"answer_blocks"`    // the server's time to answer a request on chain
	CommitBlocks     uint32         `json:"commit_blocks"`    // a panel's time to commit, from the draw
	RevealBlocks     uint32         `json:"reveal_blocks"`    // a panel's time to reveal, from the end of the commits
	ChallengeBlocks  uint32         `json:"challenge_blocks"` // anyone's time to challenge, from the end of the reveals
	Fleet            common.Address `json:"fleet"`            // posts proofs and redeems calls
	Parts            []Part         `json:"parts,omitempty"`  // of a composite
	// TestDigest is what the chain keeps of TestSplit; read back from the chain, where TestSplit is unknown.
	TestDigest common.Hash `json:"test_digest"`
}

// Part is a mature project that a composite is made of, and its part of the composite's revenue.
type Part struct {
	Project    common.Address `json:"project"`
	RoyaltyBPS uint16         `json:"royalty_bps"`
}

const wholeBPS = 10_000

// VerifiersPay is what the verifiers of one epoch get together, rounded down as on chain.
func (t Terms) VerifiersPay() *big.Int {
	pay := new(big.Int).Mul(t.PayPerEpoch, big.NewInt(int64(t.VerifierShareBPS)))
	return pay.Quo(pay, big.NewInt(wholeBPS))
}

// MinersPay is what the miners of one epoch earn together.
func (t Terms) MinersPay() *big.Int { return new(big.Int).Sub(t.PayPerEpoch, t.VerifiersPay()) }

// Paid says whether an epoch is one that is paid: the exam that stands alone is not.
func (t Terms) Paid(epoch uint64) bool { return epoch <= uint64(t.Epochs) }

// pack checks what can be checked before the chain is asked and lists all faults; the contract has the last word.
func (t Terms) pack() (bindings.Terms, error) {
	var faults []error
	keep := func(err error) {
		if err != nil {
			faults = append(faults, err)
		}
	}
	job, err := cidBytes("terms: job", t.Job)
	keep(err)
	model, err := cidBytes("terms: model", t.Model)
	keep(err)
	dataset, err := cidBytes("terms: dataset", t.Dataset)
	keep(err)
	digest, err := cidDigest("terms: test split", t.TestSplit)
	keep(err)
	for _, amount := range []struct {
		name string
		wei  *big.Int
	}{{"goal", t.Goal}, {"pay per epoch", t.PayPerEpoch}, {"price per call", t.PricePerCall}} {
		if amount.wei == nil || amount.wei.Sign() < 0 || amount.wei.BitLen() > 128 {
			keep(fmt.Errorf("terms: %s: expected an amount from 0 to 2^128-1 wei, got %v", amount.name, amount.wei))
		}
	}
	if t.TestDigest != (common.Hash{}) && t.TestDigest != digest {
		keep(fmt.Errorf("terms: test digest %s is not that of test split %s", t.TestDigest, t.TestSplit))
	}
	parts := []bindings.Part{}
	for _, part := range t.Parts {
		parts = append(parts, bindings.Part{Project: part.Project, Royalty: part.RoyaltyBPS})
	}
	return bindings.Terms{
		JobId: t.JobID, JobCid: job, ModelCid: model, DatasetCid: dataset, TestHash: digest, Metric: uint8(t.Metric), Threshold: t.ThresholdPPM,
		Goal: t.Goal, PayPerEpoch: t.PayPerEpoch, PricePerCall: t.PricePerCall, Epochs: t.Epochs,
		VerifierShare: t.VerifierShareBPS, FounderShare: t.FounderShareBPS,
		FundingDeadline: t.FundingDeadline, TrainingDeadline: t.TrainingDeadline, CreditBlocks: t.CreditBlocks,
		AnswerBlocks: t.AnswerBlocks, CommitBlocks: t.CommitBlocks, RevealBlocks: t.RevealBlocks, ChallengeBlocks: t.ChallengeBlocks,
		Fleet: t.Fleet, Parts: parts,
	}, errors.Join(faults...)
}

func unpackTerms(t bindings.Terms) (Terms, error) {
	job, errJob := cidString(t.JobCid)
	model, errModel := cidString(t.ModelCid)
	dataset, errDataset := cidString(t.DatasetCid)
	var parts []Part
	for _, part := range t.Parts {
		parts = append(parts, Part{part.Project, part.Royalty})
	}
	return Terms{
		JobID: t.JobId, Job: job, Model: model, Dataset: dataset, TestDigest: t.TestHash, Metric: Metric(t.Metric), ThresholdPPM: t.Threshold,
		Goal: t.Goal, PayPerEpoch: t.PayPerEpoch, PricePerCall: t.PricePerCall, Epochs: t.Epochs,
		VerifierShareBPS: t.VerifierShare, FounderShareBPS: t.FounderShare,
		FundingDeadline: t.FundingDeadline, TrainingDeadline: t.TrainingDeadline, CreditBlocks: t.CreditBlocks,
		AnswerBlocks: t.AnswerBlocks, CommitBlocks: t.CommitBlocks, RevealBlocks: t.RevealBlocks, ChallengeBlocks: t.ChallengeBlocks,
		Fleet: t.Fleet, Parts: parts,
	}, errors.Join(errJob, errModel, errDataset)
}
