package serving

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/autonet/autonet/internal/durable"
)

// ErrInUse is what New's error wraps when another server has the directory.
var ErrInUse = errors.New("directory is used by another server")

// book keeps each customer's highest receipt in memory and in a file of its own.
type book struct {
	dir  string
	max  bounds
	lock *flock.Flock

	mu struct { // held for no I/O
		sync.Mutex
		accounts map[common.Address]*account
	}
}

// bounds are of customers, and of each customer's requests at one time.
type bounds struct{ customers, each int }

// account is a customer's page. Whoever holds turn's token may write it; mu of the book guards the fields.
type account struct {
	customer common.Address
	turn     chan struct{}
	requests int // under way
	kept     entry
	settled  entry // whose receipt needs no redeeming any more
}

// openBook locks the directory and reads it whole. A file that is not a customer's receipt for this project is an error:
// money may hang on it, so a person must look.
func openBook(dir string, limit bounds, check func(entry) error) (*book, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("receipts: %w", err)
	}
	b := &book{dir: dir, max: limit, lock: flock.New(filepath.Join(dir, "lock"))}
	b.mu.accounts = make(map[common.Address]*account)
	locked, err := b.lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("receipts: lock %s: %w", dir, err)
	}
	if !locked {
		return nil, fmt.Errorf("receipts in %s: %w", dir, ErrInUse)
	}
	if err := b.read(check); err != nil {
		return nil, errors.Join(err, b.close())
	}
	return b, nil
}

func (b *book) read(check func(entry) error) error {
	files, err := os.ReadDir(b.dir)
	if err != nil {
		return fmt.Errorf("receipts: %w", err)
	}
	for _, file := range files {
		path := filepath.Join(b.dir, file.Name())
		if strings.HasPrefix(file.Name(), durable.TempPrefix) {
			if err := os.Remove(path); err != nil {
				return fmt.Errorf("receipts: %w", err)
			}
			continue
		}
		if filepath.Ext(path) != ".json" {
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("receipts: %w", err)
		}
		var e entry
		if err := json.Unmarshal(data, &e); err != nil {
			return fmt.Errorf("receipt %s: %w", path, err)
		}
		if err := check(e); err != nil {
			return fmt.Errorf("receipt %s: %w", path, err)
		}
		if b.path(e.Receipt.Customer) != path {
			return fmt.Errorf("receipt %s: it is of customer %s", path, e.Receipt.Customer)
		}
		b.addLocked(e.Receipt.Customer).kept = e
	}
	return nil
}

func (b *book) path(customer common.Address) string {
	return filepath.Join(b.dir, strings.ToLower(customer.Hex())+".json")
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
	if len(b.mu.accounts) >= b.max.customers {
		return nil
	}
	return b.addLocked(customer)
}

// enter counts one more request of a customer, unless there are too many; leave must follow.
func (b *book) enter(a *account) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if a.requests >= b.max.each {
		return false
	}
	a.requests++
	return true
}

func (b *book) leave(a *account) {
	b.mu.Lock()
	defer b.mu.Unlock()
	a.requests--
}

// all returns every account, ordered by customer.
func (b *book) all() []*account {
	b.mu.Lock()
	defer b.mu.Unlock()
	accounts := make([]*account, 0, len(b.mu.accounts))
	for _, a := range b.mu.accounts {
		accounts = append(accounts, a)
	}
	slices.SortFunc(accounts, func(a, c *account) int { return a.customer.Cmp(c.customer) })
	return accounts
}

func (b *book) kept(a *account) entry {
	b.mu.Lock()
	defer b.mu.Unlock()
	return a.kept
}

// keep makes e the customer's entry, on disk first. The caller has the account's turn.
func (b *book) keep(a *account, e entry) error {
	data, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("receipt of %s: %w", a.customer, err)
	}
	if err := durable.Replace(b.path(a.customer), append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("receipt of %s: %w", a.customer, err)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	a.kept = e
	return nil
}

// unsettled returns the account's receipt if there is still something to redeem.
func (b *book) unsettled(a *account) (entry, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return a.kept, a.kept.Receipt.Calls > 0 && a.kept.Receipt.Receipt != a.settled.Receipt.Receipt
}

func (b *book) settle(a *account, e entry) {
	b.mu.Lock()
	defer b.mu.Unlock()
	a.settled = e
}

func (b *book) close() error { return b.lock.Close() }
