package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// VerifierInfo says in which blocks an account is on panels: those of proofs posted in [ActiveFrom, InactiveFrom).
type VerifierInfo struct {
	ActiveFrom       uint64 `json:"active_from"`   // 0: no verifier
	InactiveFrom     uint64 `json:"inactive_from"` // 0: not resigned
	WithdrawableFrom uint64 `json:"withdrawable_from"`
}

// Join bonds the signer as a verifier, approving the bond first.
func (c *Client) Join(ctx context.Context) (Mined, error) {
	bond, err := c.Bond(ctx)
	if err != nil {
		return Mined{}, fmt.Errorf("join verifiers: %w", err)
	}
	if err := c.allow(ctx, c.deployment.Proof, bond); err != nil {
		return Mined{}, fmt.Errorf("join verifiers: %w", err)
	}
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackJoin())
	return mined, wrap(err, "join verifiers")
}

// Resign takes the signer off all later panels.
func (c *Client) Resign(ctx context.Context) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackResign())
	return mined, wrap(err, "resign as verifier")
}

// WithdrawBond gives the signer's bond back after its delay.
func (c *Client) WithdrawBond(ctx context.Context) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackWithdrawBond())
	return mined, wrap(err, "withdraw bond")
}

// Bond is what a verifier bonds, in wei of ATN.
func (c *Client) Bond(ctx context.Context) (*big.Int, error) {
	return call(ctx, c, nil, c.deployment.Proof, c.abi.proof.PackBond(), c.abi.proof.UnpackBond)
}

// Verifier reads an account's standing.
func (c *Client) Verifier(ctx context.Context, account common.Address) (VerifierInfo, error) {
	out, err := call(ctx, c, nil, c.deployment.Proof, c.abi.proof.PackVerifierOf(account), c.abi.proof.UnpackVerifierOf)
	return VerifierInfo{out.ActiveFrom, out.InactiveFrom, out.WithdrawableFrom}, wrap(err, "verifier %s", account)
}

// Verifiers lists all who have a bond, active or not.
func (c *Client) Verifiers(ctx context.Context) ([]common.Address, error) {
	return call(ctx, c, nil, c.deployment.Proof, c.abi.proof.PackVerifiers(), c.abi.proof.UnpackVerifiers)
}

// Posting is a posted claim.
type Posting struct {
	Mined
	ProofID ProofID `json:"proof_id"`
}

// Post posts a claim as the project's fleet, without a journal: a caller that may crash uses a Settler.
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

// Commit commits the signer to what it measured (in ppm). The salt is fresh randomness, kept until Reveal.
func (c *Client) Commit(ctx context.Context, proof ProofID, measured uint32, salt [32]byte) (Mined, error) {
	hash := VoteHash(proof, c.Address(), measured, salt)
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackCommit(proof, hash))
	return mined, wrap(err, "commit vote on %s", proof)
}

// Reveal shows the vote that was committed.
func (c *Client) Reveal(ctx context.Context, proof ProofID, measured uint32, salt [32]byte) (Mined, error) {
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackReveal(proof, measured, salt))
	return mined, wrap(err, "reveal vote on %s", proof)
}

// Finalize ends a vote that is over; anyone may. An accepted proof pays in the same transaction.
func (c *Client) Finalize(ctx context.Context, proof ProofID) (Outcome, error) {
	mined, err := c.write(ctx, &c.deployment.Proof, c.abi.proof.PackFinalize(proof))
	if err != nil {
		return Outcome{}, fmt.Errorf("finalize %s: %w", proof, err)
	}
	return c.outcome(proof, mined.receipt)
}

// ProofRecord is a posted proof and its vote so far.
type ProofRecord struct {
	ID             ProofID        `json:"id"`
	Project        common.Address `json:"project"`
	Epoch          uint64         `json:"epoch"`
	Final          bool           `json:"final"`
	Status         Status         `json:"status"`
	Phase          VotePhase      `json:"phase"`
	MetricPPM      uint32         `json:"metric_ppm"` // as claimed
	PostedAt       uint64         `json:"posted_at"`
	CommitDeadline uint64         `json:"commit_deadline"` // the last block of commits
	RevealDeadline uint64         `json:"reveal_deadline"` // the last block of reveals
	Panel          int            `json:"panel"`
	Committed      int            `json:"committed"`
	Revealed       int            `json:"revealed"`
	Agreed         int            `json:"agreed"`
	Before         string         `json:"before"` // CID
	After          string         `json:"after"`  // CID
}

// Proof reads a proof in its present phase; one that does not exist has StatusNone.
func (c *Client) Proof(ctx context.Context, id ProofID) (ProofRecord, error) {
	block, err := c.headNumber(ctx)
	if err != nil {
		return ProofRecord{}, err
	}
	record, err := c.proofAt(ctx, block, id)
	return record, wrap(err, "proof %s", id)
}

func (c *Client) proofAt(ctx context.Context, block *big.Int, id ProofID) (ProofRecord, error) {
	p := c.abi.proof
	r, err := call(ctx, c, block, c.deployment.Proof, p.PackRecordOf(id), p.UnpackRecordOf)
	if err != nil {
		return ProofRecord{}, err
	}
	phase, err := call(ctx, c, block, c.deployment.Proof, p.PackPhaseOf(id), p.UnpackPhaseOf)
	if err != nil {
		return ProofRecord{}, err
	}
	record := ProofRecord{
		ID: id, Project: r.Project, Epoch: uint64(r.Epoch), Final: r.Exam, Status: Status(r.Status), Phase: VotePhase(phase),
		MetricPPM: r.Metric, PostedAt: r.PostedAt, CommitDeadline: r.CommitDeadline, RevealDeadline: r.RevealDeadline,
		Panel: int(r.Panel), Committed: int(r.Committed), Revealed: int(r.Revealed), Agreed: int(r.Agreed),
	}
	if record.Before, err = cidString(r.WeightsBefore); err != nil {
		return record, err
	}
	record.After, err = cidString(r.WeightsAfter)
	return record, err
}

// Contributions reads what a proof claims that each miner did.
func (c *Client) Contributions(ctx context.Context, id ProofID) ([]Contribution, error) {
	return c.contributionsAt(ctx, nil, id)
}

func (c *Client) contributionsAt(ctx context.Context, block *big.Int, id ProofID) ([]Contribution, error) {
	p := c.abi.proof
	parts, err := call(ctx, c, block, c.deployment.Proof, p.PackContributionsOf(id), p.UnpackContributionsOf)
	if err != nil {
		return nil, fmt.Errorf("contributions of %s: %w", id, err)
	}
	var list []Contribution
	for _, part := range parts {
		list = append(list, Contribution{part.Miner, part.Units})
	}
	return list, nil
}

// OnPanel says whether the account votes on the proof.
func (c *Client) OnPanel(ctx context.Context, id ProofID, account common.Address) (bool, error) {
	p := c.abi.proof
	return call(ctx, c, nil, c.deployment.Proof, p.PackIsOnPanel(id, account), p.UnpackIsOnPanel)
}

// VoteInfo is one verifier's vote on one proof.
type VoteInfo struct {
	Commitment common.Hash `json:"commitment"` // zero: not committed
	Measured   uint32      `json:"measured"`   // ppm; zero until revealed
	Revealed   bool        `json:"revealed"`
}

// Vote reads a verifier's vote, so that one that crashed knows what it has done.
func (c *Client) Vote(ctx context.Context, id ProofID, voter common.Address) (VoteInfo, error) {
	p := c.abi.proof
	vote, err := call(ctx, c, nil, c.deployment.Proof, p.PackVoteOf(id, voter), p.UnpackVoteOf)
	return VoteInfo{vote.Commitment, vote.Measured, vote.Revealed}, wrap(err, "vote of %s on %s", voter, id)
}

// Outcome is the verdict on a claim and what it paid, to the wei.
type Outcome struct {
	ProofID  ProofID     `json:"proof_id"`
	Accepted bool        `json:"accepted"`
	Block    uint64      `json:"block"` // of the verdict
	TxHash   common.Hash `json:"tx"`    // of the verdict
	Panel    int         `json:"panel"`
	Revealed int         `json:"revealed"`
	Agreed   int         `json:"agreed"`
	Paid     []Paid      `json:"paid"`
}

// Paid is one payment of a verdict.
type Paid struct {
	To     common.Address `json:"to"`
	Role   string         `json:"role"` // "miner" or "verifier"
	Amount *big.Int       `json:"amount"`
	Units  uint64         `json:"units,omitempty"` // a miner's
}

// outcome reads the verdict's transaction.
func (c *Client) outcome(id ProofID, receipt *types.Receipt) (Outcome, error) {
	for _, event := range findEvents(receipt.Logs, c.deployment.Proof, c.abi.proof.UnpackProofFinalizedEvent) {
		if event.ProofId != id {
			continue
		}
		outcome := Outcome{
			ProofID: id, Accepted: Status(event.Status) == Accepted, Block: receipt.BlockNumber.Uint64(), TxHash: receipt.TxHash,
			Panel: int(event.Panel), Revealed: int(event.Revealed), Agreed: int(event.Agreed),
		}
		for _, paid := range findEvents(receipt.Logs, event.Project, c.abi.project.UnpackMinerPaidEvent) {
			if paid.Epoch == event.Epoch {
				outcome.Paid = append(outcome.Paid, Paid{paid.Miner, "miner", paid.Amount, paid.Units})
			}
		}
		for _, paid := range findEvents(receipt.Logs, event.Project, c.abi.project.UnpackVerifierPaidEvent) {
			if paid.Epoch == event.Epoch {
				outcome.Paid = append(outcome.Paid, Paid{To: paid.Verifier, Role: "verifier", Amount: paid.Amount})
			}
		}
		return outcome, nil
	}
	return Outcome{}, fmt.Errorf("transaction %s holds no ProofFinalized event of %s", receipt.TxHash, id)
}
