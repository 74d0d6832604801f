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

// Settler settles claims exactly once: it posts, draws the panel and carries out the verdict unless others do, posts again
// what stayed undecided, and reads what was released. It is the shell around journal; one Settler may settle several
// claims, one after the other. The posting bond must be in the fleet's free stake.
type Settler struct {
	// Client reads, and signs as the project's fleet.
	Client *Client
	// Contest has a panel that rejects a claim challenged, with the challenge bond, which is deposited if the stake lacks it
	// and lost if the second panel rejects the claim too.
	Contest bool
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
// refuses the posting (a *RevertError) or when the epoch was posted with another claim (ErrOtherClaim). A proof that is
// rejected, or undecided time after time, is no error: Outcome.Status says so, and the epoch may be settled again from a
// nil record.
//
// A record that is final is taken at its word, without a look at the chain. If a reorganisation deeper than the client's
// confirmations takes its verdict back, nobody is paid until the claim is settled from a nil record, and then once.
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
	j, effects := journal{Record: record, contest: s.Contest}.step(evBegin{})
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
		ev, err = s.sign(ctx, claim, do.number)
	case doSend:
		ev, err = s.send(ctx, record)
	case doCheck:
		ev, err = s.check(ctx, claim, record)
	case doWatch:
		ev, err = s.watch(ctx, record.ProofID)
	case doDraw:
		ev, err = s.draw(ctx, record.ProofID)
	case doContest:
		ev, err = s.contest(ctx, logger, record.ProofID)
	case doFinalize:
		ev, err = s.finalize(ctx, claim, record.ProofID)
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

// look finds the newest posting of the claim's epoch among the project's, whose epochs never fall.
func (s *Settler) look(ctx context.Context, claim Claim) (ev evLooked, err error) {
	c := s.Client
	block, err := c.settledBlock(ctx)
	if err != nil {
		return ev, err
	}
	next, err := call(ctx, c, block, c.deployment.Proof, c.abi.proof.PackPosted(claim.Project), c.abi.proof.UnpackPosted)
	if err != nil {
		return ev, err
	}
	ev.next = next
	for number := next; number > 0; number-- {
		id := ProofIDOf(c.chainID, c.deployment.Proof, claim.Project, number-1)
		seen, err := c.proofAt(ctx, block, id)
		if err != nil {
			return ev, err
		}
		if seen.Epoch == claim.Epoch {
			ev.newest, err = s.compare(ctx, claim, seen)
			return ev, err
		}
		ev.busy = ev.busy || seen.Status == Voting
		if seen.Epoch < claim.Epoch {
			break
		}
	}
	return ev, nil
}

// sight reads a posting and compares it with the claim.
func (s *Settler) sight(ctx context.Context, block *big.Int, claim Claim, id ProofID) (sighting, error) {
	seen, err := s.Client.proofAt(ctx, block, id)
	if err != nil || seen.Status == StatusNone {
		return sighting{}, err
	}
	return s.compare(ctx, claim, seen)
}

// compare holds a posting to the claim, the root of the earnings included: it decides who is paid.
func (s *Settler) compare(ctx context.Context, claim Claim, seen ProofRecord) (sighting, error) {
	packed, err := claim.pack()
	if err != nil {
		return sighting{}, err
	}
	posted, err := s.Client.postedAt(ctx, seen.ID, seen.PostedAt)
	if err != nil {
		return sighting{}, err
	}
	same := seen.Project == claim.Project && seen.Epoch == claim.Epoch && seen.Final == claim.Final && seen.MetricPPM == claim.MetricPPM &&
		posted.Before == claim.Before && seen.ClaimHash == claimHash(packed.after, packed.root)
	return sighting{id: seen.ID, status: seen.Status, same: same, block: seen.PostedAt}, nil
}

// sign makes the transaction; the node's estimate refuses what would revert.
func (s *Settler) sign(ctx context.Context, claim Claim, number uint32) (event, error) {
	c := s.Client
	data, err := c.abi.postCall(claim)
	if err != nil {
		return nil, err
	}
	tx, err := c.sign(ctx, &c.deployment.Proof, data)
	if raced, lost := s.raced(ctx, claim, err); lost {
		return raced, nil
	}
	if err != nil {
		return nil, err
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("encode transaction: %w", err)
	}
	return evSigned{raw, tx.Hash(), tx.Nonce(), ProofIDOf(c.chainID, c.deployment.Proof, claim.Project, number)}, nil
}

// raced tells a refusal of the posting because somebody posted since the look from one that stands.
func (s *Settler) raced(ctx context.Context, claim Claim, refusal error) (event, bool) {
	if _, pending := Reverted(refusal, "ProofPending"); pending {
		return evRaced{}, true
	}
	if _, reverted := Reverted(refusal); !reverted {
		return nil, false
	}
	seen, err := s.look(ctx, claim)
	if err != nil {
		return evUnreachable{}, Transient(err)
	}
	return evRaced{}, seen.newest.status == Voting || seen.newest.status == Accepted
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
	newest := settled
	if err == nil && c.confirmations > 0 {
		newest, err = c.Proof(ctx, id)
	}
	losing := newest.Phase == PhaseChallenge && 2*newest.Agreed < newest.Revealed
	return evWatched{settled.Status, newest.Phase, losing}, err
}

// draw draws the panel; that somebody else has done it, or that it is a block too early, is as good. Too few seats for a
// panel leave the proof undecided in the end.
func (s *Settler) draw(ctx context.Context, id ProofID) (event, error) {
	_, err := s.Client.Draw(ctx, id)
	return evDrawn{}, lostRace(err, "WrongPhase", "DrawNotYet", "PanelTooSmall")
}

// contest challenges the panel. One that cannot be challenged, for want of money or of time, has spoken: no error.
func (s *Settler) contest(ctx context.Context, logger *slog.Logger, id ProofID) (event, error) {
	rules, err := s.Client.Rules(ctx)
	if err == nil {
		_, err = s.Client.Fill(ctx, rules.ChallengeBond)
	}
	if err == nil {
		_, err = s.Client.Challenge(ctx, id)
	}
	if revert, ok := Reverted(err); ok {
		logger.Error("a rejection cannot be challenged", "proof", id, "err", revert)
		return evContested{}, nil
	}
	if err == nil {
		logger.Warn("a rejection was challenged", "proof", id, "bond", FormatATN(rules.ChallengeBond))
	}
	return evContested{}, err
}

// finalize carries out the verdict; that somebody else has done it is as good.
func (s *Settler) finalize(ctx context.Context, claim Claim, id ProofID) (event, error) {
	c := s.Client
	packed, err := claim.pack()
	if err != nil {
		return nil, err
	}
	_, err = c.write(ctx, &c.deployment.Proof, c.abi.proof.PackFinalize(id, packed.after, packed.root))
	return evFinalized{}, lostRace(err, "WrongPhase")
}

// lostRace forgives a refusal of one of these names, and a transaction that reverted in its block, whatever the reason: the
// next look tells, and the next estimate refuses what cannot be.
func lostRace(err error, names ...string) error {
	revert, ok := Reverted(err)
	if ok && (slices.Contains(names, revert.Name) || revert.Tx != (common.Hash{})) {
		return nil
	}
	return err
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
