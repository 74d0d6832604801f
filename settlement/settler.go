package settlement

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Settler settles claims exactly once: it posts, waits for the verdict, ends the vote if nobody else did, and reads what
// was paid. It is the shell around journal; one Settler may settle several claims, one after the other.
type Settler struct {
	// Client reads, and signs as the project's fleet.
	Client *Client
	// Observe, if set, is told of every record as it is saved, for progress displays.
	Observe func(Record)

	before func(effect) error // tests crash here
	flight *flight            // of the posting that is signed: its replacements need not survive a crash
}

// Settle brings the claim to its verdict. saved is the record last stored for this claim (nil: none); save stores a
// record durably and is called before each effect that must not be forgotten. After a crash, or an error, Settle is
// called again with the last record that was stored: it never posts twice and never forgets.
//
// It waits through outages of the chain, and returns an error only when ctx ends, when save fails, when the contract
// refuses the posting (a *RevertError) or when the epoch was posted with another claim (ErrOtherClaim). A rejected proof
// is no error: Outcome.Accepted is false, and the epoch may be settled again from a nil record.
func (s *Settler) Settle(ctx context.Context, claim Claim, saved []byte, save func([]byte) error) (Outcome, error) {
	outcome, err := s.settle(ctx, claim, saved, save)
	return outcome, wrap(err, "settle epoch %d of %s", claim.Epoch, claim.Project)
}

func (s *Settler) settle(ctx context.Context, claim Claim, saved []byte, save func([]byte) error) (Outcome, error) {
	if _, err := claim.pack(); err != nil {
		return Outcome{}, err
	}
	record, err := decodeRecord(saved, claim.Digest(), s.Client.deployment.ChainID)
	if err != nil {
		return Outcome{}, err
	}
	logger := s.Client.logger.With("project", claim.Project, "epoch", claim.Epoch)
	j, effects := journal{Record: record}.step(evBegin{})
	for len(effects) > 0 {
		do := effects[0]
		effects = effects[1:]
		if s.before != nil {
			if err := s.before(do); err != nil {
				return Outcome{}, err
			}
		}
		switch do.do {
		case doDone:
			return *j.Outcome, nil
		case doFail:
			return Outcome{}, do.err
		case doSave:
			err = s.save(j.Record, save)
		case doPause:
			logger.Warn("chain does not answer, settlement waits", "stage", j.Stage, "failures", do.failures+1)
			err = s.Client.retry.Wait(ctx, do.failures)
		case doPoll:
			err = s.Client.retry.pause(ctx, s.Client.poll)
		default:
			var ev event
			if ev, err = s.perform(ctx, logger, claim, j.Record, do); err == nil {
				j, effects = j.step(ev)
			}
		}
		if err != nil {
			return Outcome{}, err
		}
	}
	return Outcome{}, errors.New("settlement journal: no effect left") // only a bug in the journal
}

func (s *Settler) save(record Record, save func([]byte) error) error {
	if err := save(record.Encode()); err != nil {
		return fmt.Errorf("save %s record: %w", record.Stage, err)
	}
	if s.Observe != nil {
		s.Observe(record)
	}
	return nil
}

// perform runs one effect and says what was seen. Its error is that of an ended context; everything else is an event.
func (s *Settler) perform(ctx context.Context, logger *slog.Logger, claim Claim, record Record, do effect) (event, error) {
	var ev event
	var err error
	switch do.do {
	case doLook:
		ev, err = s.look(ctx, claim)
	case doSign:
		ev, err = s.sign(ctx, claim, do.attempt)
	case doSend:
		ev, err = s.send(ctx, record)
	case doCheck:
		ev, err = s.check(ctx, claim, record)
	case doWatch:
		ev, err = s.watch(ctx, record.ProofID)
	case doFinalize:
		ev, err = s.finalize(ctx, record.ProofID)
	case doCollect:
		ev, err = s.collect(ctx, record)
	default:
		err = fmt.Errorf("settlement journal: unknown effect %q", do.do)
	}
	switch {
	case err == nil:
		logger.Debug("settlement", "effect", do.do, "event", ev)
		return ev, nil
	case ctx.Err() != nil:
		return nil, fmt.Errorf("%s: %w", do.do, ctx.Err())
	case Transient(err):
		logger.Debug("settlement", "effect", do.do, "err", err)
		return evUnreachable{}, nil
	}
	return evRefused{fmt.Errorf("%s: %w", do.do, err)}, nil
}

// look reads the newest posting of the claim's epoch.
func (s *Settler) look(ctx context.Context, claim Claim) (event, error) {
	c := s.Client
	block, err := c.settledBlock(ctx)
	if err != nil {
		return nil, err
	}
	epoch := uint32(claim.Epoch)
	attempts, err := call(ctx, c, block, c.deployment.Proof, c.abi.proof.PackAttempts(claim.Project, epoch), c.abi.proof.UnpackAttempts)
	if err != nil || attempts == 0 {
		return evLooked{}, err
	}
	newest, err := s.sight(ctx, block, claim, ProofIDOf(c.chainID, c.deployment.Proof, claim.Project, epoch, attempts-1))
	return evLooked{attempts, newest}, err
}

// sight reads a posting and compares it with the claim, contributions included: they decide who is paid.
func (s *Settler) sight(ctx context.Context, block *big.Int, claim Claim, id ProofID) (sighting, error) {
	seen, err := s.Client.proofAt(ctx, block, id)
	if err != nil || seen.Status == StatusNone {
		return sighting{}, err
	}
	parts, err := s.Client.contributionsAt(ctx, block, id)
	if err != nil {
		return sighting{}, err
	}
	same := seen.Project == claim.Project && seen.Epoch == claim.Epoch && seen.Final == claim.Final && seen.MetricPPM == claim.MetricPPM &&
		seen.Before == claim.Before && seen.After == claim.After && slices.Equal(parts, claim.Contributions)
	return sighting{id: id, status: seen.Status, same: same, block: seen.PostedAt}, nil
}

// sign makes the transaction; the node's estimate refuses what would revert.
func (s *Settler) sign(ctx context.Context, claim Claim, attempt uint32) (event, error) {
	c := s.Client
	data, err := c.abi.postCall(claim)
	if err != nil {
		return nil, err
	}
	tx, err := c.sign(ctx, &c.deployment.Proof, data)
	if _, posted := Reverted(err, "EpochAlreadyPosted"); posted {
		return evRaced{}, nil
	}
	if err != nil {
		return nil, err
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode transaction: %w", err)
	}
	id := ProofIDOf(c.chainID, c.deployment.Proof, claim.Project, uint32(claim.Epoch), attempt)
	return evSigned{raw, tx.Hash(), tx.Nonce(), id}, nil
}

// send hands over the saved bytes, the same ones every time.
func (s *Settler) send(ctx context.Context, record Record) (event, error) {
	tx, err := record.transaction()
	if err != nil {
		return nil, err
	}
	err = s.Client.chain.SendTransaction(ctx, tx)
	if err == nil || Known(err) || NonceUsed(err) || Underpriced(err) {
		return evSent{}, nil
	}
	return nil, err
}

// check reads in the order that makes the answers mean something: a nonce that was used before a missing receipt was
// read belongs to another transaction, and a posting read last includes that transaction's.
func (s *Settler) check(ctx context.Context, claim Claim, record Record) (event, error) {
	c := s.Client
	tx, err := record.transaction()
	if err != nil {
		return nil, err
	}
	from, err := types.Sender(types.LatestSignerForChainID(c.chainID), tx)
	if err != nil {
		return nil, fmt.Errorf("settlement record: signature: %w", err)
	}
	block, err := c.settledBlock(ctx)
	if err != nil {
		return nil, err
	}
	nonce, err := c.chain.NonceAt(ctx, from, block)
	if err != nil {
		return nil, c.doubtful(fmt.Errorf("read nonce: %w", err))
	}
	receipt, err := c.receipt(ctx, record.Tx)
	if err != nil {
		return nil, fmt.Errorf("read receipt: %w", err)
	}
	if c.confirmations == 0 {
		if block, err = c.settledBlock(ctx); err != nil {
			return nil, err
		}
	} else if receipt != nil && receipt.BlockNumber.Cmp(block) > 0 {
		receipt = nil
	}
	ev := evChecked{nonceUsed: nonce > record.Nonce, receipt: noReceipt}
	id := record.ProofID
	switch {
	case receipt == nil:
	case receipt.Status != types.ReceiptStatusSuccessful:
		ev.receipt = revertedReceipt
	default:
		ev.receipt = goodReceipt
		if posted, found := findEvent(receipt.Logs, c.deployment.Proof, c.abi.proof.UnpackProofPostedEvent); found {
			id = posted.ProofId
		}
	}
	if ev.posting, err = s.sight(ctx, block, claim, id); err == nil && receipt == nil && ev.posting.status == StatusNone && !ev.nonceUsed {
		err = s.tend(ctx, tx)
	}
	return ev, err
}

// tend has a posting on its way replaced when it is stuck, and the nonces before it filled. How it ends, the chain tells.
func (s *Settler) tend(ctx context.Context, tx *types.Transaction) error {
	if s.flight == nil || s.flight.txs[0].Hash() != tx.Hash() {
		s.flight = s.Client.newFlight(tx)
	}
	_, err := s.Client.tend(ctx, s.flight)
	return err
}

// watch reads the vote: its status from the settled block, its phase from the newest, since finalizing is for that one.
func (s *Settler) watch(ctx context.Context, id ProofID) (event, error) {
	c := s.Client
	block, err := c.settledBlock(ctx)
	if err != nil {
		return nil, err
	}
	settled, err := c.proofAt(ctx, block, id)
	if err != nil || c.confirmations == 0 {
		return evWatched{settled.Status, settled.Phase}, err
	}
	newest, err := c.Proof(ctx, id)
	return evWatched{settled.Status, newest.Phase}, err
}

// finalize ends the vote; that somebody else has done it is as good. A transaction that reverted in its block lost a
// race, whatever the reason: the next look tells, and the next estimate refuses what cannot be.
func (s *Settler) finalize(ctx context.Context, id ProofID) (event, error) {
	_, err := s.Client.Finalize(ctx, id)
	if revert, ok := Reverted(err); ok && (revert.Name == "WrongPhase" || revert.Tx != (common.Hash{})) {
		err = nil
	}
	return evFinalized{}, err
}

// errNoVerdict: the node shows a verdict but not its event yet. It is worth another look.
var errNoVerdict = errors.New("verdict has no event yet")

// collect finds the transaction that ended the vote and reads what it paid.
func (s *Settler) collect(ctx context.Context, record Record) (event, error) {
	c := s.Client
	finalized := c.abi.proof.GetABI().Events["ProofFinalized"].ID
	logs, _, err := c.filterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{c.deployment.Proof}, Topics: [][]common.Hash{{finalized}, {record.ProofID}},
	}, record.Block)
	if err != nil {
		return nil, fmt.Errorf("read verdict: %w", err)
	}
	if len(logs) == 0 {
		return nil, errNoVerdict
	}
	receipt, err := c.receipt(ctx, logs[0].TxHash)
	if err != nil {
		return nil, fmt.Errorf("read verdict: %w", err)
	}
	if receipt == nil {
		return nil, errNoVerdict
	}
	outcome, err := c.outcome(record.ProofID, receipt)
	return evCollected{outcome}, err
}
