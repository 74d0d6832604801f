package kernels

import "runtime"

// threaded is a cpu whose calls are shared by a crew. It cuts along independent outputs only: rows or columns of a
// product, ranges of elements, samples, heads, channels. What is not overridden, or too small, runs on its caller.
type threaded struct {
	*cpu
	crew    *crew
	threads int
}

var _ Backend = (*threaded)(nil)

// WithThreads returns a backend that splits the work of one call over n goroutines without changing a bit of it. The
// helpers sleep between calls and end when the backend is collected; concurrent calls run each on its own caller. n of
// 1 or less, and a backend that is no processor's, returns b.
func WithThreads(b Backend, n int) Backend {
	var inner *cpu
	switch b := b.(type) {
	case *cpu:
		inner = b
	case *threaded:
		inner = b.cpu
	default:
		return b
	}
	if n <= 1 {
		return b
	}
	t := &threaded{cpu: inner, crew: newCrew(n - 1), threads: n}
	runtime.AddCleanup(t, (*crew).close, t.crew)
	return t
}

// begin opens a job over total units, to be cut at multiples of align into parts of at least grain units. It returns
// nil where the work is too small or the crew is taken.
func (t *threaded) begin(total, grain, align int) *job {
	if total < 2*grain || !t.crew.mu.TryLock() {
		return nil
	}
	j := &t.crew.job
	parts := min(total/grain, t.threads*partsPerThread)
	if parts < t.threads*partsPerThread {
		parts = min(parts, t.threads)
	}
	j.total, j.parts, j.align, j.cpu = total, parts, align, t.cpu
	return j
}

// partsPerThread lets a thread that was interrupted leave parts to the others.
const partsPerThread = 4

// share runs the job's loop.
func (t *threaded) share(run func(j *job, lo, hi int)) {
	t.crew.job.run = run
	t.crew.share()
}
