package worker

import "sync"

// vectors keeps vectors whose numbers are of no use any more, for the next step: of a worker's partials all but those that
// it sends. The zero value is empty. Safe for concurrent use.
type vectors struct {
	mu   sync.Mutex
	free [][]float32 // guarded by mu; of one length, at most one a partition of the plan
}

// take returns a vector of n numbers, whatever they are.
func (v *vectors) take(n int) []float32 {
	v.mu.Lock()
	defer v.mu.Unlock()
	if last := len(v.free) - 1; last >= 0 && len(v.free[last]) == n {
		x := v.free[last]
		v.free = v.free[:last]
		return x
	}
	v.free = nil
	return make([]float32, n)
}

func (v *vectors) give(x []float32) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.free = append(v.free, x)
}
