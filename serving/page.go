package serving

import (
	"github.com/autonet/autonet/settlement"
)

// digest tells one batch of inputs from another: the first half of a sha2-256.
type digest [16]byte

// page is what is known of a customer's calls in its present period. The calls of a period are numbered from 1; receipts
// pay for all numbers up to a count; each number is used once. It is a pure state machine: the journal's records, replayed
// in order, make the same page again.
type page struct {
	period uint64
	signed uint64 // numbers paid for: by receipt, or in the chain's own count
	floor  uint64 // all numbers up to it are used
	used   []use  // number n is at n modulo the length, a power of two

	last    settlement.SignedReceipt // the highest, none where the chain's count is higher
	full    settlement.SignedReceipt // the highest all of whose calls are used
	settled uint64                   // calls that need no redeeming any more
}

type use struct {
	number uint64 // 0: none
	inputs digest
}

// verdict is what a page says of a call.
type verdict int

const (
	fresh     verdict = iota // paid for and unused
	repeated                 // used for the same inputs: it may be answered again
	taken                    // used, at least in part, for other inputs
	forgotten                // used, so long ago that the inputs are not known any more
	unpaid
)

// span is a range of numbers, both ends included.
type span [2]uint64

func (p *page) slot(number uint64) *use { return &p.used[number&uint64(len(p.used)-1)] }

func (p *page) isUsed(number uint64) bool {
	return number <= p.floor || len(p.used) > 0 && p.slot(number).number == number
}

// judge says what becomes of calls first … first+n-1 with these inputs. It changes nothing.
func (p *page) judge(first uint64, n int, inputs digest) verdict {
	last := first + uint64(n) - 1
	if first == 0 || last < first || last > p.signed {
		return unpaid
	}
	open, same := 0, 0
	for number := first; number <= last; number++ {
		switch {
		case !p.isUsed(number):
			open++
		case len(p.used) > 0 && *p.slot(number) == use{number, inputs}:
			same++
		case len(p.used) == 0 || p.slot(number).number != number:
			return forgotten
		}
	}
	switch n {
	case open:
		return fresh
	case same:
		return repeated
	}
	return taken
}

// mark uses the numbers. They must be paid for.
func (p *page) mark(first uint64, n int, inputs digest) {
	for number := first; number < first+uint64(n); number++ {
		if s := p.slot(number); s.number <= number {
			*s = use{number, inputs}
		}
	}
	p.advance()
}

// advance raises the floor over what is used.
func (p *page) advance() {
	for p.floor < p.signed && p.isUsed(p.floor+1) {
		p.floor++
	}
	if p.last.Calls > 0 && p.last.Calls <= p.floor {
		p.full = p.last
	}
}

// open is how many numbers the page must keep in sight once calls are paid for.
func (p *page) open(calls uint64) uint64 { return calls - min(p.floor, calls) }

// begin starts a period unless the page is in it or past it.
func (p *page) begin(period uint64) {
	if period > p.period {
		*p = page{period: period}
	}
}

// raise takes a receipt: all numbers up to its calls are paid for. A lower one than the highest is kept if all its calls
// are used: it can be redeemed before the highest is used up.
func (p *page) raise(r settlement.SignedReceipt) {
	p.begin(r.Period)
	if r.Period < p.period {
		return
	}
	switch {
	case r.Calls > p.signed:
		p.signed, p.last = r.Calls, r
		p.grow(0)
	case r.Calls == p.signed && p.last.Calls == 0:
		p.last = r
	}
	if r.Calls <= p.floor && r.Calls > p.full.Calls {
		p.full = r
	}
}

// count takes the chain's count. Numbers above what receipts paid for were used on the chain itself.
func (p *page) count(period, served uint64) {
	p.begin(period)
	if period < p.period || served <= p.signed {
		return
	}
	before := p.signed
	if served-p.floor > maxSight {
		before, p.floor = served, served
	}
	p.signed, p.last = served, settlement.SignedReceipt{}
	if p.grow(0); before == p.floor {
		p.floor = served
		return
	}
	p.mark(before+1, int(served-before), digest{})
}

// leastSight is the shortest ring: how many used numbers are remembered at least.
const leastSight = 64

// reopen starts a page of a snapshot, whose ring had so many slots.
func (p *page) reopen(period, floor uint64, slots int) {
	*p = page{period: period, signed: floor, floor: floor}
	p.grow(min(slots, 2*maxSight))
}

// maxSight bounds the numbers between a page's floor and what is paid for, whatever the limits say.
const maxSight = 1 << 20

// grow makes the ring twice as long as what is open, so that as many used numbers are remembered, and no shorter than least.
func (p *page) grow(least int) {
	size := leastSight
	for size < least || uint64(size) < 2*p.open(p.signed) {
		size *= 2
	}
	if size <= len(p.used) {
		return
	}
	old := p.used
	p.used = make([]use, size)
	for _, u := range old {
		if s := p.slot(u.number); u.number > s.number {
			*s = u
		}
	}
}

// free returns the unused numbers that are paid for, lowest first, at most max spans.
func (p *page) free(max int) []span {
	var spans []span
	for number := p.floor + 1; number <= p.signed; number++ {
		if p.isUsed(number) {
			continue
		}
		if k := len(spans) - 1; k >= 0 && spans[k][1]+1 == number {
			spans[k][1] = number
			continue
		}
		if len(spans) == max {
			break
		}
		spans = append(spans, span{number, number})
	}
	return spans
}

// redeemable returns the receipt to redeem: one whose calls are all used, or with all the highest.
func (p *page) redeemable(all bool) (settlement.SignedReceipt, bool) {
	r := p.full
	if all && p.last.Calls > 0 {
		r = p.last
	}
	return r, r.Calls > p.settled
}
