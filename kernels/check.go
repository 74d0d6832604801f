package kernels

// What every backend refuses, by a panic, before it computes.

// SameLength panics unless two lengths are one.
func SameLength(a, b int) { sameLength(a, b) }

// Check panics unless the slots that the rule uses have length n.
func (s Slots) Check(k RuleKind, n int) { s.check(k, n) }
