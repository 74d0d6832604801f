package settlement

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// ErrOtherClaim: the chain holds a posting of this epoch that claims something else. Only the project's fleet can have
// posted it, so two coordinators settled different results; nothing is posted until a person looks.
var ErrOtherClaim = errors.New("epoch was posted with another claim")

// ErrResignedTooOften bounds how often a posting is signed anew.
var ErrResignedTooOften = errors.New("posting lost its nonce too often")

// maxSigned bounds the postings signed for one claim. Each new one means that another transaction of the same account
// took the nonce; with one coordinator at a time that is rare.
const maxSigned = 32

// resendChecks is how many looks at the chain pass before the signed bytes are sent again.
const resendChecks = 10

// journal is the pure core of settlement: step takes what happened and says what to do next. It reads no clock, no
// chain and no disk. Only the record survives a crash; the rest is forgotten without harm.
type journal struct {
	Record
	contest  bool // challenge a rejection, once in this life
	sent     bool // in this life: so that a restart sends at once
	checks   int  // looks since the last sending
	failures int  // unanswered effects in a row
	last     effect
}

// maxPostings bounds how often one claim is posted when its vote stays undecided: a panel may lack a quorum once or
// twice, but verifiers who never come must be looked at.
const maxPostings = 5

// A verb is what the shell is asked to do. All but save, pause, poll, done and fail are answered by an event.
type verb string

const (
	doLook     verb = "look"     // read the newest posting of the epoch → evLooked
	doSign     verb = "sign"     // sign a posting → evSigned, evRaced, evRefused
	doSave     verb = "save"     // store the record durably
	doSend     verb = "send"     // hand the signed bytes to the node → evSent, evRefused
	doCheck    verb = "check"    // read nonce, receipt and posting, in this order → evChecked
	doWatch    verb = "watch"    // read the vote → evWatched
	doDraw     verb = "draw"     // draw the panel → evDrawn, evRefused
	doContest  verb = "contest"  // challenge the panel → evContested
	doFinalize verb = "finalize" // carry out the verdict → evFinalized, evRefused
	doCollect  verb = "collect"  // read the verdict's transaction → evCollected
	doPause    verb = "pause"    // back off after failures
	doPoll     verb = "poll"     // let a moment pass
	doDone     verb = "done"     // return the record's outcome
	doFail     verb = "fail"     // return err
)

// effect is one thing for the shell to do.
type effect struct {
	do       verb
	number   uint32 // of sign: the posting's, among the project's
	failures int    // of pause: how many, from 0
	err      error  // of fail
}

// An event is what the shell saw.
type event interface{ isEvent() }

type (
	// evBegin: the record was just read, or is new.
	evBegin struct{}
	// evUnreachable: the chain gave no answer to the last effect.
	evUnreachable struct{}
	// evRefused: the chain answered the last effect, for good.
	evRefused struct{ err error }
	// evLooked: the project's next posting has this number; newest is the claim's epoch's newest posting. busy says that
	// another epoch's proof is being voted on.
	evLooked struct {
		next   uint32
		newest sighting
		busy   bool
	}
	// evRaced: between the look and the signature somebody posted.
	evRaced struct{}
	// evSigned: a posting was signed, but nobody has it yet.
	evSigned struct {
		raw   hexutil.Bytes
		tx    common.Hash
		nonce uint64
		proof ProofID
	}
	// evSent: the node took the bytes, had them, or says that their nonce is used; the next check tells.
	evSent struct{}
	// evChecked: nonceUsed was read before the receipt, the receipt before the posting.
	evChecked struct {
		nonceUsed bool
		receipt   receiptKind
		posting   sighting
	}
	// evWatched: the vote's state; losing says that the panel rejected the claim and can be challenged.
	evWatched struct {
		status Status
		phase  VotePhase
		losing bool
	}
	// evDrawn: the panel was drawn, by us or another, or cannot be drawn in this block.
	evDrawn struct{}
	// evContested: the panel was challenged, or cannot be; the next look tells.
	evContested struct{}
	// evFinalized: the verdict was carried out, by us or another.
	evFinalized struct{}
	// evCollected: the verdict.
	evCollected struct{ outcome Outcome }
)

// sighting is a posting as seen on chain; StatusNone is none.
type sighting struct {
	id     ProofID
	status Status
	same   bool // claims what we claim
	block  uint64
}

type receiptKind string

const (
	noReceipt       receiptKind = "none"
	goodReceipt     receiptKind = "good"
	revertedReceipt receiptKind = "reverted"
)

func (evBegin) isEvent()       {}
func (evUnreachable) isEvent() {}
func (evRefused) isEvent()     {}
func (evLooked) isEvent()      {}
func (evRaced) isEvent()       {}
func (evSigned) isEvent()      {}
func (evSent) isEvent()        {}
func (evChecked) isEvent()     {}
func (evWatched) isEvent()     {}
func (evDrawn) isEvent()       {}
func (evContested) isEvent()   {}
func (evFinalized) isEvent()   {}
func (evCollected) isEvent()   {}

// step is the whole rule book. At most the last of the effects is answered by an event.
func (j journal) step(ev event) (journal, []effect) {
	next, effects := j.decide(ev)
	if _, down := ev.(evUnreachable); !down {
		next.failures = 0
	}
	if len(effects) > 0 {
		next.last = effects[len(effects)-1]
	}
	return next, effects
}

func (j journal) decide(ev event) (journal, []effect) {
	switch ev := ev.(type) {
	case evBegin:
		return j.begin()
	case evUnreachable:
		j.failures++
		return j, []effect{{do: doPause, failures: j.failures - 1}, j.last}
	case evRefused:
		return j, []effect{{do: doFail, err: ev.err}}
	}
	switch j.Stage {
	case StageNew:
		return j.stepNew(ev)
	case StageSigned:
		return j.stepSigned(ev)
	case StagePosted:
		return j.stepPosted(ev)
	}
	return j.unexpected(ev)
}

func (j journal) begin() (journal, []effect) {
	switch j.Stage {
	case StageNew:
		return j, one(doLook)
	case StageSigned:
		return j, one(doCheck)
	case StagePosted:
		return j, one(doWatch)
	}
	return j, one(doDone)
}

// stepNew: nothing is signed. A posting that is on chain already, from a record that was lost, is adopted.
func (j journal) stepNew(ev event) (journal, []effect) {
	switch ev := ev.(type) {
	case evLooked:
		switch {
		case ev.busy:
			return j, []effect{{do: doPoll}, {do: doLook}}
		case ev.newest.status != Voting && ev.newest.status != Accepted:
			return j, []effect{{do: doSign, number: ev.next}}
		case ev.newest.same:
			return j.posted(ev.newest)
		}
		return j.otherClaim(ev.newest)
	case evRaced:
		return j, []effect{{do: doPoll}, {do: doLook}}
	case evSigned:
		if j.Signed++; j.Signed > maxSigned {
			return j, []effect{{do: doFail, err: fmt.Errorf("%w: %d times", ErrResignedTooOften, maxSigned)}}
		}
		j.Stage, j.Raw, j.Tx, j.Nonce, j.ProofID = StageSigned, slices.Clone(ev.raw), ev.tx, ev.nonce, ev.proof
		j.sent, j.checks = false, 0
		return j, []effect{{do: doSave}, {do: doSend}}
	}
	return j.unexpected(ev)
}

// stepSigned: the posting is signed and saved; the node may or may not have it.
func (j journal) stepSigned(ev event) (journal, []effect) {
	switch ev := ev.(type) {
	case evSent:
		j.sent, j.checks = true, 0
		return j, one(doCheck)
	case evChecked:
		switch {
		case ev.posting.status != StatusNone && ev.posting.same:
			return j.posted(ev.posting)
		case ev.posting.status != StatusNone:
			return j.otherClaim(ev.posting)
		case ev.receipt == goodReceipt:
			// A node that shows the receipt but not the posting is behind itself.
			return j, []effect{{do: doPoll}, {do: doCheck}}
		case ev.receipt == revertedReceipt, ev.nonceUsed:
			// These bytes can never post. The record stays as it is until the next signature replaces it.
			j.Stage = StageNew
			return j, one(doLook)
		case !j.sent:
			return j, one(doSend)
		}
		if j.checks++; j.checks%resendChecks == 0 {
			return j, []effect{{do: doPoll}, {do: doSend}}
		}
		return j, []effect{{do: doPoll}, {do: doCheck}}
	}
	return j.unexpected(ev)
}

// stepPosted: the panel is drawn, votes, and may be challenged. Whoever comes first draws and carries out the verdict.
func (j journal) stepPosted(ev event) (journal, []effect) {
	switch ev := ev.(type) {
	case evWatched:
		switch {
		case ev.status == StatusNone:
			return j.forgotten()
		case ev.status != Voting:
			return j, one(doCollect)
		case ev.phase == PhaseDraw:
			return j, one(doDraw)
		case ev.losing && j.contest:
			j.contest = false
			return j, one(doContest)
		case ev.phase == PhaseFinalize:
			return j, one(doFinalize)
		}
		return j, []effect{{do: doPoll}, {do: doWatch}}
	case evDrawn, evContested:
		return j, []effect{{do: doPoll}, {do: doWatch}}
	case evFinalized:
		return j, one(doWatch)
	case evCollected:
		return j.collected(ev.outcome)
	}
	return j.unexpected(ev)
}

// collected ends the settlement, or posts again what nobody decided. The undecided posting can never be paid, so a second
// one pays no second time.
func (j journal) collected(outcome Outcome) (journal, []effect) {
	if j.Posted++; outcome.Status == Undecided && j.Posted < maxPostings {
		j.Stage, j.Raw, j.Tx, j.Nonce, j.ProofID, j.Block = StageNew, nil, common.Hash{}, 0, ProofID{}, 0
		return j, []effect{{do: doSave}, {do: doLook}}
	}
	j.Stage, j.Outcome = StageFinal, &outcome
	return j, []effect{{do: doSave}, {do: doDone}}
}

// posted adopts a posting that claims what we claim, whichever transaction made it.
func (j journal) posted(seen sighting) (journal, []effect) {
	j.Stage, j.ProofID, j.Block = StagePosted, seen.id, seen.block
	return j, []effect{{do: doSave}, {do: doWatch}}
}

// forgotten: the chain was reorganised under the posting. The same bytes are tried first, if there are some.
func (j journal) forgotten() (journal, []effect) {
	if len(j.Raw) == 0 {
		j.Stage = StageNew
		return j, []effect{{do: doPoll}, {do: doLook}}
	}
	j.Stage, j.sent, j.checks = StageSigned, false, 0
	return j, []effect{{do: doPoll}, {do: doCheck}}
}

func (j journal) otherClaim(seen sighting) (journal, []effect) {
	return j, []effect{{do: doFail, err: fmt.Errorf("%w: proof %s", ErrOtherClaim, seen.id)}}
}

// unexpected: only a bug in the shell can bring an event that its stage did not ask for.
func (j journal) unexpected(ev event) (journal, []effect) {
	return j, []effect{{do: doFail, err: fmt.Errorf("settlement journal: event %T in stage %s", ev, j.Stage)}}
}

func one(do verb) []effect { return []effect{{do: do}} }
