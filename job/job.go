// Package job holds the job file: what one training run is, as a person writes it in YAML, and as the fleet and the chain
// name it. A job says everything that the weights depend on (model, optimizer, dataset, plan, seed), what it is measured
// by, and, for a job on the market, the terms of its funding.
//
// A Job is a value: made by Parse, read by everyone, changed by nobody. Parse refuses a file whole, with every fault in
// it by line and field (Faults). The package reads no files and knows no datasets: facts about the dataset are handed
// to CheckDataset.
package job

import (
	"github.com/autonet/autonet/internal/form"
	"github.com/autonet/autonet/tensor"
)

// Job is one training run. Default documents what each field is when the file leaves it out.
type Job struct {
	// Name is for people: lower-case letters, digits, '-' and '_', at most 32.
	Name string `json:"name"`
	// Seed keys all randomness: initial weights and the order of the samples.
	Seed uint64 `json:"seed"`
	// Precision is how exactly training computes: exact, tf32 or bf16 [exact]. A job with terms is exact.
	Precision Precision `json:"precision,omitempty"`
	// Dataset names the samples.
	Dataset DatasetRef `json:"dataset"`
	// Model is the graph that is trained, and its loss.
	Model tensor.Spec `json:"model"`
	// Weights is the CID of the weights that training begins with, as tensor.EncodeWeights writes them. Empty: fresh ones,
	// which the seed makes.
	Weights string `json:"weights,omitempty"`
	// Optimizer turns summed gradients into updates.
	Optimizer tensor.OptimizerSpec `json:"optimizer"`
	// Plan cuts the training into steps, rounds and epochs.
	Plan Plan `json:"plan"`
	// Metric is what the epochs are judged by.
	Metric Metric `json:"metric"`
	// Terms are those of the project on the market; nil for a job that is not for sale.
	Terms *Terms `json:"terms,omitempty"`

	file  string               // as given to Parse
	marks map[string]form.Mark // where each field stands in the file
}

// DatasetRef names a dataset by the CID of its manifest, by a place to read it from, or by both.
type DatasetRef struct {
	// CID of the manifest: the dataset's identity. A job with terms must have it once it is published; Resolve sets it.
	CID string `json:"cid,omitempty"`
	// Path is a dataset directory, relative to the job file's, or "embedded:digits" for the dataset inside the binary. It
	// says where, not what: it is no part of the job's identity.
	Path string `json:"path,omitempty"`
}

// Plan is the shape of the training. Steps, rounds and epochs are counted, not timed.
type Plan struct {
	// Batch is the number of samples of a step.
	Batch int `json:"batch"`
	// Partitions is into how many map tasks a step is cut; at most that many workers can help. It divides Batch.
	Partitions int `json:"partitions"`
	// StepsPerRound steps end in a checkpoint.
	StepsPerRound int `json:"steps_per_round"`
	// RoundsPerEpoch rounds end in a validation, a proof and a payment.
	RoundsPerEpoch int `json:"rounds_per_epoch"`
	// Epochs is how often that happens: it counts settlements, not passes over the dataset.
	Epochs int `json:"epochs"`
	// EarlyStopping ends the job before its last epoch; nil: never.
	EarlyStopping *EarlyStopping `json:"early_stopping,omitempty"`
	// Device is what workers must compute on to be given a part: any, cpu or cuda [any]. It changes no bit of an exact job.
	Device Device `json:"device,omitempty"`
	// DeviceMemory is the least memory of such a device, "8 GiB"; only with device cuda. Empty: any will do.
	DeviceMemory string `json:"device_memory,omitempty"`
}

// Terms are the economics of a job on the market. Amounts are decimal ATN with at most 18 decimals. Spans are blocks,
// counted from publishing unless they say otherwise.
type Terms struct {
	Goal            string  `json:"goal"`             // what the investors put in, in all
	PayPerEpoch     string  `json:"pay_per_epoch"`    // leaves the escrow for each proved epoch; epochs × it is at most Goal
	PricePerCall    string  `json:"price_per_call"`   // what a customer pays for one credit
	FounderShare    float64 `json:"founder_share"`    // the founder's part of all shares, 0.2 is 20 %; four decimals
	VerifierShare   float64 `json:"verifier_share"`   // the verifiers' part of PayPerEpoch; four decimals
	FundingBlocks   uint64  `json:"funding_blocks"`   // until the last block that takes investments
	TrainingBlocks  uint64  `json:"training_blocks"`  // until the last block that takes proofs
	CreditBlocks    uint64  `json:"credit_blocks"`    // life of credits, from their purchase
	CommitBlocks    uint32  `json:"commit_blocks"`    // a panel's time to commit, from its draw
	RevealBlocks    uint32  `json:"reveal_blocks"`    // a panel's time to reveal, from the last commit
	ChallengeBlocks uint32  `json:"challenge_blocks"` // anyone's time to challenge the panel, from the last reveal
	AnswerBlocks    uint32  `json:"answer_blocks"`    // the server's time to answer a call that a customer repeats on the chain
}

// Default is what a field is when the file leaves it out. Fields that are zero here must be given, save metric.threshold
// (no bar), dataset (cid or path is enough) and terms (no market). A cosine schedule without steps takes those of the
// whole job. What a layer, an optimizer or a schedule leaves out is tensor's to say.
func Default() Job {
	return Job{
		Seed:      1,
		Precision: Exact,
		Model:     tensor.Spec{Loss: "cross_entropy"},
		Plan: Plan{
			Partitions:     8,   // eight workers can help
			StepsPerRound:  100, // checkpoint every hundred steps
			RoundsPerEpoch: 1,
			Device:         AnyDevice,
		},
		Metric: Metric{Name: Accuracy},
	}
}

// defaultTerms is what a term is when the file has terms but leaves it out.
func defaultTerms() Terms {
	return Terms{
		VerifierShare:   0.1,
		FundingBlocks:   50_000, // a week of 12 s blocks
		TrainingBlocks:  200_000,
		CreditBlocks:    200_000,
		CommitBlocks:    50,
		RevealBlocks:    50,
		ChallengeBlocks: 50,
		AnswerBlocks:    300,
	}
}

// FounderShareBps returns the founder's share in basis points.
func (t *Terms) FounderShareBps() uint16 { return bps(t.FounderShare) }

// VerifierShareBps returns the verifiers' share in basis points.
func (t *Terms) VerifierShareBps() uint16 { return bps(t.VerifierShare) }

func bps(share float64) uint16 { return uint16(share*10_000 + 0.5) }

// StepsPerEpoch returns the steps between two settlements.
func (j *Job) StepsPerEpoch() int64 {
	return int64(j.Plan.StepsPerRound) * int64(j.Plan.RoundsPerEpoch)
}

// Steps returns the steps of the whole job.
func (j *Job) Steps() int64 { return j.StepsPerEpoch() * int64(j.Plan.Epochs) }

// Rounds returns the rounds of the whole job.
func (j *Job) Rounds() int { return j.Plan.RoundsPerEpoch * j.Plan.Epochs }

// Resolve returns the job with the CID of the dataset that was found for it.
func (j *Job) Resolve(datasetCID string) *Job {
	r := *j
	r.Dataset.CID = datasetCID
	return &r
}
