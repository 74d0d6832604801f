package serving

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/settlement"
)

// ErrInUse is what New's error wraps when another server has the directory.
var ErrInUse = errors.New("directory is used by another server")

// book keeps each customer's page in memory and every change of it in the journal.
type book struct {
	max     int // customers
	lock    *flock.Flock
	journal *journal

	mu struct { // held for no I/O; taken before an account's
		sync.Mutex
		accounts map[common.Address]*account
	}
}

// account is a customer. Whoever holds turn's token may ask the chain about it.
type account struct {
	customer common.Address
	turn     chan struct{}

	mu struct { // held for no I/O; the journal's may be taken under it
		sync.Mutex
		page     page
		requests int // under way
		allow    bucket
		usedAt   time.Time // the last time that a call was charged
		raisedAt time.Time // the last time that a receipt came
	}
}

// openBook locks the directory and replays its journal. verify checks a receipt found there.
func openBook(dir string, customers int, now time.Time, verify func(record) (settlement.SignedReceipt, error), observe func(int, time.Duration)) (*book, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("receipts: %w", err)
	}
	b := &book{max: customers, lock: flock.New(filepath.Join(dir, "lock"))}
	b.mu.accounts = make(map[common.Address]*account)
	locked, err := b.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("receipts: lock %s: %w", dir, err)
	}
	if !locked {
		return nil, fmt.Errorf("receipts in %s: %w", dir, ErrInUse)
	}
	err = removeTemporary(dir)
	if err == nil {
		b.journal, err = openJournal(dir, func(r record) error { return b.replay(r, now, verify) }, b.snapshot, observe)
	}
	if err != nil {
		return nil, errors.Join(err, b.lock.Close())
	}
	return b, nil
}

// removeTemporary removes what a crash left of a file that was being written.
func removeTemporary(dir string) error {
	left, err := filepath.Glob(filepath.Join(dir, durable.TempPrefix+"*"))
	for _, path := range left {
		err = errors.Join(err, os.Remove(path))
	}
	return err
}

func (b *book) replay(r record, now time.Time, verify func(record) (settlement.SignedReceipt, error)) error {
	var receipt settlement.SignedReceipt
	if r.kind == paid {
		var err error
		if receipt, err = verify(r); err != nil {
			return err
		}
	}
	a := b.mu.accounts[r.customer]
	if a == nil {
		a = b.addLocked(r.customer)
		a.mu.usedAt, a.mu.raisedAt = now, now
	}
	return r.apply(&a.mu.page, receipt)
}

func (b *book) snapshot(emit func([]byte)) {
	for _, a := range b.all() {
		a.mu.Lock()
		records := a.mu.page.snapshot(nil, a.customer)
		a.mu.Unlock()
		emit(records)
	}
}

func (b *book) addLocked(customer common.Address) *account {
	a := &account{customer: customer, turn: make(chan struct{}, 1)}
	a.turn <- struct{}{}
	b.mu.accounts[customer] = a
	return a
}

// find returns a customer's account, nil if there is none.
func (b *book) find(customer common.Address) *account {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.mu.accounts[customer]
}

// open returns a customer's account, a new one if need be; nil when there are as many as there may be.
func (b *book) open(customer common.Address) *account {
	b.mu.Lock()
	defer b.mu.Unlock()
	if a := b.mu.accounts[customer]; a != nil {
		return a
	}
	if len(b.mu.accounts) >= b.max {
		return nil
	}
	return b.addLocked(customer)
}

// all returns every account, ordered by customer.
func (b *book) all() []*account {
	b.mu.Lock()
	accounts := make([]*account, 0, len(b.mu.accounts))
	for _, a := range b.mu.accounts {
		accounts = append(accounts, a)
	}
	b.mu.Unlock()
	slices.SortFunc(accounts, func(a, c *account) int { return a.customer.Cmp(c.customer) })
	return accounts
}

func (b *book) close() error {
	b.journal.close()
	return b.lock.Close()
}

// view is what decides about a receipt.
type view struct {
	period, signed, floor uint64
	last                  settlement.SignedReceipt
}

func (a *account) view() view {
	a.mu.Lock()
	defer a.mu.Unlock()
	p := &a.mu.page
	return view{p.period, p.signed, p.floor, p.last}
}

// enter counts one more request of n calls, unless there are too many under way or the customer calls too fast; leave must
// follow.
func (a *account) enter(n, each int, rate float64, now time.Time) *Refusal {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.mu.requests >= each {
		return busy("receipt.customer", "%d requests of this customer are under way: try again", each)
	}
	if wait := a.mu.allow.take(float64(n), rate, now); wait > 0 {
		r := busy("receipt.customer", "%v calls/s of one customer are answered: try again in %v", rate, wait.Round(time.Millisecond))
		r.retryAfter = wait
		return r
	}
	a.mu.requests++
	return nil
}

func (a *account) leave() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.mu.requests--
}

// bucket allows rate calls a second, and at once what a second allows.
type bucket struct {
	level float64
	at    time.Time
}

// take returns how long to wait before n calls would be allowed; 0 takes them. A request of more than a second's calls
// waits for a full bucket.
func (b *bucket) take(n, rate float64, now time.Time) time.Duration {
	if rate <= 0 {
		return 0
	}
	if b.at.IsZero() {
		b.level = rate
	}
	b.level = min(rate, b.level+rate*now.Sub(b.at).Seconds())
	b.at = now
	if need := min(n, rate) - b.level; need > 0 {
		return max(time.Nanosecond, time.Duration(need/rate*float64(time.Second)))
	}
	b.level -= n
	return 0
}

// unsettled returns the receipt to redeem, if there is one: one that is not used up, too, when no call came for the given
// time, or no receipt for ten times as long.
func (a *account) unsettled(now time.Time, quiet time.Duration) (settlement.SignedReceipt, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.mu.page.redeemable(now.Sub(a.mu.usedAt) >= quiet || now.Sub(a.mu.raisedAt) >= 10*quiet)
}

func (a *account) settle(r settlement.Receipt) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if p := &a.mu.page; p.period == r.Period {
		p.settled = max(p.settled, r.Calls)
	}
}
