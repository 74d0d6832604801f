package worker

// maxEarlyFloats bounds what a machine keeps of fragments that came before their step: 64 Mi floats, 256 MiB, which is
// the gradients of a model of 32 million parameters from the two sides that can be early, partials and sums. What does
// not fit is dropped; the attempt then stalls and the coordinator makes a new one.
const maxEarlyFloats = 64 << 20

// earlyFragments keeps fragments of a step or an attempt that has not begun here.
type earlyFragments struct {
	kept   []*Fragment
	floats int
}

func (e *earlyFragments) keep(f *Fragment) {
	if n := f.Floats(); e.floats+n <= maxEarlyFloats {
		e.kept = append(e.kept, f)
		e.floats += n
	}
}

// drop forgets what belongs to attempts before the given one.
func (e *earlyFragments) drop(before uint64) {
	e.filter(func(f *Fragment) bool { return f.Attempt >= before })
}

// take removes and returns what belongs to a step of an attempt, in the order in which it came.
func (e *earlyFragments) take(attempt uint64, step int64) []*Fragment {
	var taken []*Fragment
	e.filter(func(f *Fragment) bool {
		if f.Attempt == attempt && f.Step == step {
			taken = append(taken, f)
			return false
		}
		return f.Attempt > attempt || f.Step > step
	})
	return taken
}

func (e *earlyFragments) filter(keep func(*Fragment) bool) {
	kept := e.kept[:0]
	e.floats = 0
	for _, f := range e.kept {
		if keep(f) {
			kept = append(kept, f)
			e.floats += f.Floats()
		}
	}
	clear(e.kept[len(kept):])
	e.kept = kept
}
