package serving

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// maxKnown bounds the remembered accounts: strangers' too, since asking the chain about them is what costs.
	maxKnown = 4096
	// lookupTimeout bounds one look at the chain.
	lookupTimeout = 5 * time.Second
)

// credits remembers for a short while what the ledger said.
type credits struct {
	ledger  Ledger
	project common.Address
	ttl     time.Duration
	now     func() time.Time

	mu struct { // held for no I/O
		sync.Mutex
		known map[common.Address]known
	}
}

type known struct {
	credit
	at time.Time
}

func newCredits(ledger Ledger, project common.Address, ttl time.Duration, now func() time.Time) *credits {
	c := &credits{ledger: ledger, project: project, ttl: ttl, now: now}
	c.mu.known = make(map[common.Address]known)
	return c
}

// remembered returns what was learned of the customer less than the TTL ago.
func (c *credits) remembered(customer common.Address) (credit, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k, ok := c.mu.known[customer]
	return k.credit, ok && c.now().Sub(k.at) < c.ttl
}

// look asks the ledger. The block is read first, so that what lapsed may be taken for lapsed a moment late, never too soon.
func (c *credits) look(ctx context.Context, customer common.Address) (credit, error) {
	ctx, cancel := context.WithTimeout(ctx, lookupTimeout)
	defer cancel()
	block, err := c.ledger.Block(ctx)
	if err != nil {
		return credit{}, err
	}
	info, err := c.ledger.Credits(ctx, c.project, customer)
	if err != nil {
		return credit{}, err
	}
	found := credit{info, block}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.mu.known[customer]; !ok && len(c.mu.known) >= maxKnown {
		clear(c.mu.known) // rare; the next look of each fills it again
	}
	c.mu.known[customer] = known{found, c.now()}
	return found, nil
}
