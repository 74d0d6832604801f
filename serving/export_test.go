package serving

import "github.com/ethereum/go-ethereum/common"

// Used returns how many calls a customer was charged.
func (s *Server) Used(customer common.Address) uint64 {
	a := s.book.find(customer)
	if a == nil {
		return 0
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	used := a.mu.page.signed
	for _, open := range a.mu.page.free(maxSight) {
		used -= open[1] - open[0] + 1
	}
	return used
}
