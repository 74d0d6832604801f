package settlement

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"
)

// ProofID names one posting of one epoch of one project; no other chain, contract or attempt has the same.
type ProofID = common.Hash

// State is a project's stage of life.
type State uint8

// A project's life only ever moves along Funding → Training → Validating → Mature, or from one of the first three to
// Refunding.
const (
	Funding State = iota
	Training
	Validating // training is over, the test split open: only the exam can follow
	Mature
	Refunding
)

func (s State) String() string {
	return word(uint8(s), "Funding", "Training", "Validating", "Mature", "Refunding")
}

// Metric is what a project's epochs and its exam are measured by, in ppm.
type Metric uint8

// The metrics. Those from Loss on are met from the threshold downwards, the others from it upwards.
const (
	Accuracy Metric = iota
	TopK
	F1Macro
	F1Micro
	AUC
	Loss
	Perplexity
	MSE
	MAE
)

var metricNames = []string{"accuracy", "top_k", "f1_macro", "f1_micro", "auc", "loss", "perplexity", "mse", "mae"}

func (m Metric) String() string { return word(uint8(m), metricNames...) }

// Lower says that lower values of the metric are better.
func (m Metric) Lower() bool { return m >= Loss }

// MetricNamed is the metric that a job file names so.
func MetricNamed(name string) (Metric, error) {
	i := slices.Index(metricNames, name)
	if i < 0 {
		return 0, fmt.Errorf("metric %q: expected one of %s", name, strings.Join(metricNames, ", "))
	}
	return Metric(i), nil
}

// Status is the verdict on a proof.
type Status uint8

// The verdicts; StatusNone is that of a proof which does not exist. Undecided is a vote without quorum or majority, or
// one whose panel was never drawn: nobody is right, and the epoch may be posted again.
const (
	StatusNone Status = iota
	Voting
	Accepted
	Rejected
	Undecided
)

func (s Status) String() string {
	return word(uint8(s), "None", "Voting", "Accepted", "Rejected", "Undecided")
}

// VotePhase is what may be done with a proof in a block.
type VotePhase uint8

// The phases of a vote. A challenge leads from PhaseChallenge back to PhaseDraw, once.
const (
	PhaseNone VotePhase = iota
	PhaseDraw
	PhaseCommit
	PhaseReveal
	PhaseChallenge
	PhaseFinalize
	PhaseDone
)

func (p VotePhase) String() string {
	return word(uint8(p), "None", "Draw", "Commit", "Reveal", "Challenge", "Finalize", "Done")
}

func word(value uint8, names ...string) string {
	if int(value) < len(names) {
		return names[value]
	}
	return fmt.Sprintf("unknown(%d)", value)
}

// cidBytes reads a CID's text into the form that the contracts take: CIDv1, raw or dag-pb, sha2-256, 36 bytes.
func cidBytes(field, text string) ([]byte, error) {
	parsed, err := cid.Decode(text)
	if err != nil {
		return nil, fmt.Errorf("%s %q: expected a CID: %w", field, text, err)
	}
	prefix := parsed.Prefix()
	if prefix.Version != 1 || (prefix.Codec != cid.Raw && prefix.Codec != cid.DagProtobuf) ||
		prefix.MhType != multihash.SHA2_256 || prefix.MhLength != 32 {
		return nil, fmt.Errorf("%s %q: expected a CIDv1 with codec raw or dag-pb and a sha2-256 digest", field, text)
	}
	return parsed.Bytes(), nil
}

// cidDigest is the 32-byte digest inside a CID.
func cidDigest(field, text string) (digest [32]byte, err error) {
	binary, err := cidBytes(field, text)
	if err != nil {
		return digest, err
	}
	copy(digest[:], binary[len(binary)-32:])
	return digest, nil
}

// cidString is the inverse of cidBytes; no bytes are no CID, "".
func cidString(binary []byte) (string, error) {
	if len(binary) == 0 {
		return "", nil
	}
	parsed, err := cid.Cast(binary)
	if err != nil {
		return "", fmt.Errorf("cid %x on chain: %w", binary, err)
	}
	return parsed.String(), nil
}
