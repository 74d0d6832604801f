package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Posting is a posted claim.
type Posting struct {
	Mined
	ProofID ProofID `json:"proof_id"`
}

// Post posts a claim as the project's fleet, without a journal: a caller that may crash uses a Settler. The posting bond
// must be in the fleet's free stake.
func (c *Client) Post(ctx context.Context, claim Claim) (Posting, error) {
	data, err := c.abi.postCall(claim)
	if err != nil {
		return Posting{}, err
	}
	mined, err := c.write(ctx, &c.deployment.Proof, data)
	if err != nil {
		return Posting{}, fmt.Errorf("post epoch %d of %s: %w", claim.Epoch, claim.Project, err)
	}
	event, _ := findEvent(mined.receipt.Logs, c.deployment.Proof, c.abi.proof.UnpackProofPostedEvent)
	if event == nil {
		return Posting{}, missing("ProofPosted", mined)
	}
	return Posting{mined, event.ProofId}, nil
}

// Draw draws the panel; anyone may, from two blocks after the posting (or the challenge) on.
func (c *Client) Draw(ctx context.Context, proof ProofID) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackDraw(proof))
	return mined, wrap(err, "draw the panel of %s", proof)
}

// Challenge has a second panel decide; the challenge bond must be in the signer's free stake.
func (c *Client) Challenge(ctx context.Context, proof ProofID) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackChallenge(proof))
	return mined, wrap(err, "challenge %s", proof)
}

// Finalize carries out the verdict of a vote that is over; anyone may.
func (c *Client) Finalize(ctx context.Context, proof ProofID) (Outcome, error) {
	posted, err := c.Posted(ctx, proof)
	if err != nil {
		return Outcome{}, fmt.Errorf("finalize %s: %w", proof, err)
	}
	after, err := cidBytes("weights after", posted.After)
	if err != nil {
		return Outcome{}, fmt.Errorf("finalize %s: %w", proof, err)
	}
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackFinalize(proof, after, posted.Root))
	if err != nil {
		return Outcome{}, fmt.Errorf("finalize %s: %w", proof, err)
	}
	return c.outcome(proof, mined.receipt)
}

// ProofRecord is a posted proof and its vote so far. What it claims besides the metric is in its ProofPosted event.
type ProofRecord struct {
	ID         ProofID        `json:"id"`
	Project    common.Address `json:"project"`
	Epoch      uint64         `json:"epoch"`
	Final      bool           `json:"final"`
	Status     Status         `json:"status"`
	Phase      VotePhase      `json:"phase"`
	MetricPPM  uint32         `json:"metric_ppm"` // as claimed
	PostedAt   uint64         `json:"posted_at"`
	Round      uint8          `json:"round"`    // 0: the first panel; 1: the appeal's
	Deadline   uint64         `json:"deadline"` // the last block of the present phase
	Panel      int            `json:"panel"`    // of this round
	Committed  int            `json:"committed"`
	Revealed   int            `json:"revealed"`
	Agreed     int            `json:"agreed"`
	Challenger common.Address `json:"challenger"` // zero: not challenged
	ClaimHash  common.Hash    `json:"claim_hash"`
}

// Proof reads a proof in its present phase; one that does not exist has StatusNone.
func (c *Client) Proof(ctx context.Context, id ProofID) (ProofRecord, error) {
	record, err := c.proofAt(ctx, nil, id)
	return record, wrap(err, "proof %s", id)
}

func (c *Client) proofAt(ctx context.Context, block *big.Int, id ProofID) (ProofRecord, error) {
	p := c.abi.proof
	r, err := call(ctx, c, block, c.deployment.Proof, p.PackRecordOf(id), p.UnpackRecordOf)
	if err != nil {
		return ProofRecord{}, err
	}
	return ProofRecord{
		ID: id, Project: r.Project, Epoch: uint64(r.Epoch), Final: r.Exam, Status: Status(r.Status), Phase: VotePhase(r.Phase),
		MetricPPM: r.Metric, PostedAt: r.PostedAt, Round: r.Round, Deadline: r.Deadline,
		Panel: int(r.Panel), Committed: int(r.Committed), Revealed: int(r.Revealed), Agreed: int(r.Agreed),
		Challenger: r.Challenger, ClaimHash: r.ClaimHash,
	}, nil
}

// ErrNoProof: no such proof was posted.
var ErrNoProof = errors.New("no such proof")

// Posted reads what a proof claims, from the event of its posting.
func (c *Client) Posted(ctx context.Context, id ProofID) (Event, error) {
	record, err := c.Proof(ctx, id)
	if err != nil {
		return Event{}, err
	}
	if record.Status == StatusNone {
		return Event{}, fmt.Errorf("%w: %s", ErrNoProof, id)
	}
	event, err := c.postedAt(ctx, id, record.PostedAt)
	return event, wrap(err, "proof %s", id)
}

// errNoPosting: the node shows a proof but not the event of its posting yet. It is worth another look.
var errNoPosting = fmt.Errorf("posting of the proof: %w", errNoVerdict)

// postedAt finds the posting's event in its block.
func (c *Client) postedAt(ctx context.Context, id ProofID, block uint64) (Event, error) {
	number := new(big.Int).SetUint64(block)
	logs, err := c.chain.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: number, ToBlock: number, Addresses: []common.Address{c.deployment.Proof},
		Topics: [][]common.Hash{{c.abi.proof.GetABI().Events[string(ProofPosted)].ID}, {id}},
	})
	if err != nil {
		return Event{}, c.doubtful(fmt.Errorf("read posting: %w", err))
	}
	if len(logs) == 0 {
		return Event{}, errNoPosting
	}
	return c.event(&logs[0])
}

// Outcome is the verdict on a claim and what it released, to the wei.
type Outcome struct {
	ProofID     ProofID     `json:"proof_id"`
	Status      Status      `json:"status"` // Accepted, Rejected or Undecided
	Block       uint64      `json:"block"`  // of the verdict
	TxHash      common.Hash `json:"tx"`     // of the verdict
	Panel       int         `json:"panel"`  // of the round that decided
	Revealed    int         `json:"revealed"`
	Agreed      int         `json:"agreed"`
	ToMiners    *big.Int    `json:"to_miners"`    // to be claimed by the claim's root
	ToVerifiers *big.Int    `json:"to_verifiers"` // added to their stakes
	Verifiers   []Paid      `json:"verifiers"`
}

// Accepted says that the claim was found true.
func (o Outcome) Accepted() bool { return o.Status == Accepted }

// Paid is what one verifier's places got.
type Paid struct {
	To     common.Address `json:"to"`
	Amount *big.Int       `json:"amount"`
}

// outcome reads the verdict's transaction.
func (c *Client) outcome(id ProofID, receipt *types.Receipt) (Outcome, error) {
	for _, event := range findEvents(receipt.Logs, c.deployment.Proof, c.abi.proof.UnpackProofFinalizedEvent) {
		if event.ProofId != id {
			continue
		}
		outcome := Outcome{
			ProofID: id, Status: Status(event.Status), Block: receipt.BlockNumber.Uint64(), TxHash: receipt.TxHash,
			Panel: int(event.Panel), Revealed: int(event.Revealed), Agreed: int(event.Agreed),
			ToMiners: event.ToMiners, ToVerifiers: event.ToVerifiers,
		}
		for _, paid := range findEvents(receipt.Logs, c.deployment.Proof, c.abi.proof.UnpackVerifierPaidEvent) {
			if paid.ProofId == id {
				outcome.Verifiers = append(outcome.Verifiers, Paid{paid.Verifier, paid.Amount})
			}
		}
		return outcome, nil
	}
	return Outcome{}, fmt.Errorf("transaction %s holds no ProofFinalized event of %s", receipt.TxHash, id)
}
