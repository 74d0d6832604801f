package settlement

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// pending is the pure core of one transaction on its way into a block, and deep enough under others: step takes what was
// seen and says what to do next. All its variants have one nonce and one effect and differ in their fees, so that at most
// one of them ever counts. It reads no clock and no chain; nothing in it must survive a crash, since whoever starts anew
// from any one variant comes to the same end.
type pending struct {
	spending      Spending
	confirmations uint64
	nonce, gas    uint64
	variants      []variant // oldest first

	head   uint64 // as last seen
	looks  int    // at the chain since the last sending
	since  uint64 // head when this nonce became the next in line, or when a replacement was last considered
	lost   int    // looks in a row that found the nonce used and no receipt
	place  place  // where a variant was last seen in a block
	queue  queue  // what goes before it
	filler fees   // of the last transaction that was put into a gap
}

// variant is one of the transactions that do the same with the same nonce.
type variant struct {
	tx    common.Hash
	offer fees
}

// place is a block that has one of the variants.
type place struct {
	variant int
	block   uint64
	hash    common.Hash
	depth   uint64 // blocks on top of it that were checked
}

// queue is how long the account's nonces below this one have stood still.
type queue struct {
	next  uint64 // the first nonce without a block
	looks int
	since uint64 // head when it began, or when one was last filled
	fill  bool   // the price that was asked for is for a filler
	gap   uint64 // its nonce
}

const (
	// maxVariants bounds the replacements of one transaction. With an eighth more each, the last offers six times the first.
	maxVariants = 16
	// droppedLooks is after how many looks a transaction that the pool does not count is sent again.
	droppedLooks = 2
	// resendLooks is how many looks pass before the same bytes are sent again in any case.
	resendLooks = 20
	// lostLooks is how many looks in a row must find that the nonce is another's: behind one address there may be nodes
	// that are not equally far, and to take a transaction for lost that is in a block would do its work twice.
	lostLooks = 3
	// gapLooks is how many looks a nonce may be missing before it is filled. Its own writer sends it again much earlier.
	gapLooks = 100
)

// A task is what the shell is asked to do. All but rest and the two ends are answered by an event.
type task string

const (
	taskLook  task = "look"  // read head, nonces and receipts, in this order → sawChain
	taskPrice task = "price" // read the base fee and tip → sawMarket
	taskSign  task = "sign"  // sign one more variant → sawSigned
	taskSend  task = "send"  // hand a variant to the node → sawSent
	taskFill  task = "fill"  // sign and send a transfer of nothing to oneself with a missing nonce → sawFilled
	taskRest  task = "rest"  // let a moment pass, then look
	taskDone  task = "done"  // a variant is deep enough
	taskLost  task = "lost"  // the nonce is another's for good: no variant can ever be in a block
)

// order is one thing for the shell to do, and what to tell the log first.
type order struct {
	task    task
	variant int    // of send and done
	nonce   uint64 // of fill
	offer   fees   // of sign and fill
	say     string
}

// What the shell saw.
type (
	// sawChain: mined counts the account's transactions in blocks, settled those that are deep enough, pool those that the
	// node's pool has behind them too. The nonces were read before the receipt.
	sawChain struct {
		head, mined, settled, pool uint64
		at                         *place // of a variant's receipt
		doubt                      string // why the receipt does not count
	}
	sawMarket struct{ market }
	sawSigned struct{ variant }
	// sawSent: whatever the node answered, the next look decides what that means.
	sawSent   struct{}
	sawFilled struct{}
)

func (p pending) step(ev any) (pending, order) {
	switch ev := ev.(type) {
	case sawChain:
		return p.seen(ev)
	case sawMarket:
		return p.priced(ev.market)
	case sawSigned:
		p.variants = append(p.variants[:len(p.variants):len(p.variants)], ev.variant)
		return p, order{task: taskSend, variant: len(p.variants) - 1}
	case sawSent:
		p.looks = 0
	case sawFilled:
	}
	return p, order{task: taskRest}
}

func (p pending) seen(s sawChain) (pending, order) {
	p.looks++
	p.head = s.head
	if s.at != nil || s.settled <= p.nonce {
		p.lost = 0
	}
	before := p.place
	p.place = place{}
	switch {
	case s.at != nil && s.doubt != "":
		return p, order{task: taskRest, say: s.doubt}
	case s.at != nil && s.at.depth >= p.confirmations:
		p.place = *s.at
		return p, order{task: taskDone, variant: s.at.variant}
	case s.at != nil:
		p.place, p.since = *s.at, s.head
		if before.hash == (common.Hash{}) || before.hash == s.at.hash {
			return p, order{task: taskRest}
		}
		return p, order{task: taskRest, say: fmt.Sprintf("moved from block %d to block %d: the chain was reorganised", before.block, s.at.block)}
	case s.settled > p.nonce:
		if p.lost++; p.lost < lostLooks {
			return p, order{task: taskRest}
		}
		return p, order{task: taskLost}
	case before.hash != (common.Hash{}):
		return p, order{task: taskSend, variant: p.newest(), say: fmt.Sprintf("vanished from block %d: the chain was reorganised", before.block)}
	case s.mined > p.nonce:
		return p, order{task: taskRest} // another's, so far
	case s.mined < p.nonce:
		return p.queued(s)
	}
	return p.nextInLine(s)
}

// nextInLine: the chain waits for this very nonce.
func (p pending) nextInLine(s sawChain) (pending, order) {
	if p.since == 0 || s.head < p.since || p.queue.looks > 0 {
		p.since, p.queue = s.head, queue{} // what it waited for its turn, or for a head that was none, does not count
	}
	dropped := s.pool <= p.nonce && p.looks >= droppedLooks
	switch {
	case dropped:
		return p, order{task: taskSend, variant: p.newest(), say: "the node's pool has lost it"}
	case s.head-p.since >= p.spending.bumpAfter() && len(p.variants) < maxVariants:
		return p, order{task: taskPrice}
	case p.looks >= resendLooks:
		return p, order{task: taskSend, variant: p.newest()}
	}
	return p, order{task: taskRest}
}

// queued: an earlier nonce of the account has no block yet. Its own writer cares for it; when nobody does for long, it is
// filled. That is safe: whoever signed for it sees that the nonce went to another transaction and signs anew.
func (p pending) queued(s sawChain) (pending, order) {
	if p.queue.looks == 0 || p.queue.next != s.mined || s.head < p.queue.since {
		p.queue, p.filler = queue{next: s.mined, since: s.head}, fees{}
	}
	p.queue.looks++
	missing := s.pool < p.nonce && p.queue.looks%gapLooks == 0
	unpaid := s.pool >= p.nonce && s.head-p.queue.since >= 4*p.spending.bumpAfter()
	switch {
	case missing, unpaid:
		p.queue.fill, p.queue.gap, p.queue.since = true, s.mined, s.head
		if missing {
			p.queue.gap = max(s.pool, s.mined)
		}
		return p, order{task: taskPrice, say: fmt.Sprintf("waits for nonce %d, which nobody cares for: it is filled", p.queue.gap)}
	case p.looks >= resendLooks:
		return p, order{task: taskSend, variant: p.newest()}
	}
	return p, order{task: taskRest}
}

// transferGas is what a transfer of ether costs.
const transferGas = 21_000

// priced decides what a filler or the next variant offers. Over the caps nothing is replaced: what is out may still be mined.
func (p pending) priced(m market) (pending, order) {
	if p.queue.fill {
		p.queue.fill = false
		offer, err := p.spending.first(m, transferGas)
		if p.filler.most != nil {
			offer, err = p.spending.replace(p.filler, m, transferGas)
		}
		if err != nil {
			return p, order{task: taskRest, say: err.Error()}
		}
		p.filler = offer
		return p, order{task: taskFill, nonce: p.queue.gap, offer: offer}
	}
	p.since = p.head
	offer, err := p.spending.replace(p.variants[p.newest()].offer, m, p.gas)
	if err != nil {
		return p, order{task: taskRest, say: err.Error()}
	}
	return p, order{task: taskSign, offer: offer,
		say: fmt.Sprintf("not mined in %d blocks: replaced by one that offers %v wei a gas", p.spending.bumpAfter(), offer.most)}
}

func (p pending) newest() int { return len(p.variants) - 1 }
