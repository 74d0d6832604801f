package kernels

// What every backend refuses, by a panic, before it computes.

// SameLength panics unless two lengths are one.
func SameLength(a, b int) { sameLength(a, b) }

// Check panics unless the slots that the rule uses have length n.
func (s Slots) Check(k RuleKind, n int) { s.check(k, n) }

// Check panics unless n samples fit the matrices.
func (s AttentionShape) Check(n int, all ...Matrix) { s.check(n, all...) }

// Check panics unless n samples of the shape fit x and y.
func (s PoolShape) Check(x, y []float32, n int) { s.check(x, y, n) }
