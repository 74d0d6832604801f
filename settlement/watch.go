package settlement

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/autonet/autonet/settlement/bindings"
)

// Cursor is a place in the chain's log: everything before it was seen. Its zero value is the network's birth; a watcher
// that stores the cursor of each event it has handled resumes behind it.
type Cursor struct {
	Block uint64 `json:"block"`
	Index uint   `json:"index"` // of the log in its block
}

// after says that the log lies before the cursor.
func (c Cursor) after(log *types.Log) bool {
	return log.BlockNumber < c.Block || log.BlockNumber == c.Block && log.Index < c.Index
}

// EventKind names what happened to a proof, as the contract's event does.
type EventKind string

// The events of proofs.
const (
	ProofPosted     EventKind = "ProofPosted"
	PanelDrawn      EventKind = "PanelDrawn"
	VoteCommitted   EventKind = "VoteCommitted"
	CommitsClosed   EventKind = "CommitsClosed"
	VoteRevealed    EventKind = "VoteRevealed"
	RevealsClosed   EventKind = "RevealsClosed"
	ProofChallenged EventKind = "ProofChallenged"
	ProofFinalized  EventKind = "ProofFinalized"
	VerifierPaid    EventKind = "VerifierPaid"
)

// Event is one thing that happened to a proof. Fields that the kind does not have are zero.
type Event struct {
	Kind    EventKind   `json:"kind"`
	Next    Cursor      `json:"next"` // resumes behind this event
	Block   uint64      `json:"block"`
	Tx      common.Hash `json:"tx"`
	ProofID ProofID     `json:"proof_id"`

	Project     common.Address `json:"project"`                // ProofPosted, ProofFinalized
	Epoch       uint64         `json:"epoch"`                  // ProofPosted, ProofFinalized
	Final       bool           `json:"final"`                  // ProofPosted
	MetricPPM   uint32         `json:"metric_ppm"`             // ProofPosted: claimed; VoteRevealed: measured
	Before      string         `json:"before"`                 // ProofPosted
	After       string         `json:"after"`                  // ProofPosted
	Root        common.Hash    `json:"root"`                   // ProofPosted: of the miners' earnings
	Account     common.Address `json:"account"`                // who posted, voted, challenged or was paid
	Round       uint8          `json:"round"`                  // PanelDrawn, of votes, RevealsClosed
	Place       uint8          `json:"place"`                  // of votes
	Seats       []uint32       `json:"seats,omitempty"`        // PanelDrawn: by place
	Panel       int            `json:"panel"`                  // PanelDrawn, ProofFinalized
	Revealed    int            `json:"revealed"`               // ProofFinalized
	Agreed      int            `json:"agreed"`                 // ProofFinalized
	Deadline    uint64         `json:"deadline"`               // PanelDrawn: last block of commits; CommitsClosed: of reveals; RevealsClosed: of challenges
	Status      Status         `json:"status"`                 // ProofFinalized
	ToMiners    *big.Int       `json:"to_miners,omitempty"`    // ProofFinalized
	ToVerifiers *big.Int       `json:"to_verifiers,omitempty"` // ProofFinalized
	Amount      *big.Int       `json:"amount,omitempty"`       // VerifierPaid
}

// Watch streams the proof events behind the cursor, in the order of the chain, and then those that happen, until ctx
// ends or the consumer stops. An event comes when its block is as deep as the client's confirmations say; what a deeper
// reorganisation takes back is not taken back here. Outages are waited out. Kinds limits the stream; none means all. It runs in the consumer's
// goroutine; the error, if any, is the last thing it yields.
func (c *Client) Watch(ctx context.Context, from Cursor, kinds ...EventKind) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		failures := 0
		for {
			events, next, err := c.Events(ctx, from, kinds...)
			for _, event := range events {
				if !yield(event, nil) {
					return
				}
			}
			from = next
			switch {
			case err == nil:
				failures = 0
				err = c.retry.pause(ctx, c.poll)
			case Transient(err) && ctx.Err() == nil:
				c.logger.Warn("chain does not answer, watching waits", "failures", failures+1, "err", err)
				err = c.retry.Wait(ctx, failures)
				failures++
			}
			if err != nil {
				yield(Event{}, fmt.Errorf("watch proofs from block %d: %w", from.Block, err))
				return
			}
		}
	}
}

// Events reads once what happened behind the cursor, and where to go on. With an error come the events that were read
// before it.
func (c *Client) Events(ctx context.Context, from Cursor, kinds ...EventKind) ([]Event, Cursor, error) {
	if len(kinds) == 0 {
		kinds = []EventKind{ProofPosted, PanelDrawn, VoteCommitted, CommitsClosed, VoteRevealed, RevealsClosed, ProofChallenged, ProofFinalized, VerifierPaid}
	}
	var topics []common.Hash
	for _, kind := range kinds {
		topics = append(topics, c.abi.proof.GetABI().Events[string(kind)].ID)
	}
	query := ethereum.FilterQuery{Addresses: []common.Address{c.deployment.Proof}, Topics: [][]common.Hash{topics}}
	logs, end, err := c.filterLogs(ctx, query, max(from.Block, c.deployment.Block))
	next := from
	if end > from.Block {
		next = Cursor{Block: end}
	}
	var events []Event
	for i := range logs {
		log := &logs[i]
		if log.Removed || from.after(log) {
			continue
		}
		event, bad := c.event(log)
		if bad != nil {
			return events, next, bad
		}
		events = append(events, event)
	}
	return events, next, err
}

// logRange bounds one query: nodes refuse wide ones.
const logRange = 2000

// filterLogs reads all matching logs from a block to the newest that is deep enough, range by range. With an error come
// those read before it. end is the first block that was not read.
func (c *Client) filterLogs(ctx context.Context, query ethereum.FilterQuery, from uint64) (all []types.Log, end uint64, err error) {
	settled, err := c.settledBlock(ctx)
	if err != nil {
		return nil, from, err
	}
	head := settled.Uint64()
	for ; from <= head; from = min(head, from+logRange-1) + 1 {
		query.FromBlock = new(big.Int).SetUint64(from)
		query.ToBlock = new(big.Int).SetUint64(min(head, from+logRange-1))
		logs, err := c.chain.FilterLogs(ctx, query)
		if err != nil {
			return all, from, c.doubtful(fmt.Errorf("read logs of blocks %v to %v: %w", query.FromBlock, query.ToBlock, err))
		}
		all = append(all, logs...)
	}
	return all, from, nil
}

func (c *Client) event(log *types.Log) (Event, error) {
	p := c.abi.proof
	event := Event{Next: Cursor{log.BlockNumber, log.Index + 1}, Block: log.BlockNumber, Tx: log.TxHash}
	err := fmt.Errorf("not an event of the proof contract")
	for _, kind := range []struct {
		name   EventKind
		decode func() error
	}{
		{ProofPosted, func() error { return fill(log, p.UnpackProofPostedEvent, event.posted) }},
		{PanelDrawn, func() error { return fill(log, p.UnpackPanelDrawnEvent, event.drawn) }},
		{VoteCommitted, func() error { return fill(log, p.UnpackVoteCommittedEvent, event.committed) }},
		{CommitsClosed, func() error { return fill(log, p.UnpackCommitsClosedEvent, event.commitsClosed) }},
		{VoteRevealed, func() error { return fill(log, p.UnpackVoteRevealedEvent, event.revealed) }},
		{RevealsClosed, func() error { return fill(log, p.UnpackRevealsClosedEvent, event.revealsClosed) }},
		{ProofChallenged, func() error { return fill(log, p.UnpackProofChallengedEvent, event.challenged) }},
		{ProofFinalized, func() error { return fill(log, p.UnpackProofFinalizedEvent, event.finalized) }},
		{VerifierPaid, func() error { return fill(log, p.UnpackVerifierPaidEvent, event.verifierPaid) }},
	} {
		event.Kind = kind.name
		if err = kind.decode(); !errors.Is(err, bind.ErrEventSignatureMismatch) {
			break
		}
	}
	return event, wrap(err, "log %d of block %d", log.Index, log.BlockNumber)
}

// fill decodes a log and hands it over.
func fill[T any](log *types.Log, unpack func(*types.Log) (*T, error), take func(*T) error) error {
	decoded, err := unpack(log)
	if err != nil {
		return err
	}
	return take(decoded)
}

func (e *Event) posted(log *bindings.ProofProofPosted) (err error) {
	e.ProofID, e.Project, e.Epoch, e.Final = log.ProofId, log.Project, uint64(log.Epoch), log.Exam
	e.MetricPPM, e.Root, e.Account = log.Metric, log.Root, log.Poster
	if e.Before, err = cidString(log.WeightsBefore); err != nil {
		return err
	}
	e.After, err = cidString(log.WeightsAfter)
	return err
}

// maxPanel is the most seats that one word holds.
const maxPanel = 8

func (e *Event) drawn(log *bindings.ProofPanelDrawn) error {
	e.ProofID, e.Round, e.Panel, e.Deadline = log.ProofId, log.Round, int(log.Size), log.Deadline
	if log.Size > maxPanel {
		return fmt.Errorf("panel of %d seats, expected at most %d", log.Size, maxPanel)
	}
	word := log.Panel.FillBytes(make([]byte, 32))
	for place := range int(log.Size) {
		at := len(word) - 4*(place+1)
		e.Seats = append(e.Seats, binary.BigEndian.Uint32(word[at:at+4]))
	}
	return nil
}

func (e *Event) committed(log *bindings.ProofVoteCommitted) error {
	e.ProofID, e.Account, e.Round, e.Place = log.ProofId, log.Voter, log.Round, log.Place
	return nil
}

func (e *Event) commitsClosed(log *bindings.ProofCommitsClosed) error {
	e.ProofID, e.Deadline = log.ProofId, log.Deadline
	return nil
}

func (e *Event) revealed(log *bindings.ProofVoteRevealed) error {
	e.ProofID, e.Account, e.Round, e.Place, e.MetricPPM = log.ProofId, log.Voter, log.Round, log.Place, log.Measured
	return nil
}

func (e *Event) revealsClosed(log *bindings.ProofRevealsClosed) error {
	e.ProofID, e.Round, e.Deadline = log.ProofId, log.Round, log.Deadline
	return nil
}

func (e *Event) challenged(log *bindings.ProofProofChallenged) error {
	e.ProofID, e.Account = log.ProofId, log.Challenger
	return nil
}

func (e *Event) finalized(log *bindings.ProofProofFinalized) error {
	e.ProofID, e.Project, e.Epoch, e.Status = log.ProofId, log.Project, uint64(log.Epoch), Status(log.Status)
	e.Panel, e.Revealed, e.Agreed = int(log.Panel), int(log.Revealed), int(log.Agreed)
	e.ToMiners, e.ToVerifiers = log.ToMiners, log.ToVerifiers
	return nil
}

func (e *Event) verifierPaid(log *bindings.ProofVerifierPaid) error {
	e.ProofID, e.Account, e.Amount = log.ProofId, log.Verifier, log.Amount
	return nil
}
