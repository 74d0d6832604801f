package settlement

import "sync"

// nonces are those of a client's writes that are on their way. A node that lost its pool would give them out again.
type nonces struct {
	mu struct {
		sync.Mutex
		taken map[uint64]bool
	}
}

// free is the first nonce from next on that no write has.
func (n *nonces) free(next uint64) uint64 {
	n.mu.Lock()
	defer n.mu.Unlock()
	for n.mu.taken[next] {
		next++
	}
	return next
}

func (n *nonces) take(nonce uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.mu.taken == nil {
		n.mu.taken = make(map[uint64]bool)
	}
	n.mu.taken[nonce] = true
}

func (n *nonces) give(nonce uint64) {
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.mu.taken, nonce)
}
