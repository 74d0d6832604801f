package kernels

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// crew is the goroutines that help the callers of one backend. One call at a time is shared out; a caller who finds the
// crew taken does its work alone. The caller takes parts like everybody else, so that it never waits for a helper that
// sleeps: at the end it waits for those only that are in the middle of a part.
//
// The helpers belong to the backend that WithThreads returned. They hold no reference to it, look for the next call for
// a moment when one is done (steps come in bursts), then sleep on a channel, and end when it is collected.
type crew struct {
	mu      sync.Mutex // held by the caller whose job is shared out
	job     job
	board   atomic.Uint64 // number of the job << 32 | parts that nobody has taken
	done    atomic.Int64  // parts that are finished
	failure atomic.Pointer[any]
	closed  atomic.Bool
	helpers []helper
}

// helper is the sleeping place of one goroutine; padded, so that each has its own cache line.
type helper struct {
	asleep atomic.Bool
	wake   chan struct{}
	_      [cacheLine - 16]byte
}

// patience is how often a helper looks at the board before it goes to sleep: somewhat less than a hundred microseconds,
// longer than most of what a step does between two calls that are worth sharing. A sleeper that is woken on a busy
// machine may have to wait for a core.
const patience = 50_000

func newCrew(helpers int) *crew {
	c := &crew{helpers: make([]helper, helpers)}
	for i := range c.helpers {
		c.helpers[i].wake = make(chan struct{}, 1)
		go c.help(&c.helpers[i])
	}
	return c
}

// close ends the helpers.
func (c *crew) close() {
	c.closed.Store(true)
	c.rouse()
}

// rouse wakes every helper that sleeps.
func (c *crew) rouse() {
	for i := range c.helpers {
		h := &c.helpers[i]
		if h.asleep.Load() && h.asleep.CompareAndSwap(true, false) {
			h.wake <- struct{}{}
		}
	}
}

// help takes parts of jobs until the crew is closed.
func (c *crew) help(h *helper) {
	for {
		for looks := 0; looks < patience && !c.closed.Load(); looks++ {
			if c.takePart() {
				looks = 0
			}
		}
		h.asleep.Store(true)
		// What was posted before asleep was seen is found here; what is posted after wakes.
		if c.closed.Load() || uint32(c.board.Load()) > 0 {
			if h.asleep.CompareAndSwap(true, false) {
				if c.closed.Load() {
					return
				}
				continue
			}
		}
		<-h.wake
	}
}

// takePart does one part of the job on the board, if there is one. The number of the job keeps a helper that was slow
// between looking and taking from taking a part of another job than it saw.
func (c *crew) takePart() bool {
	for {
		seen := c.board.Load()
		if uint32(seen) == 0 {
			return false
		}
		if c.board.CompareAndSwap(seen, seen-1) {
			c.do(int(uint32(seen)) - 1)
			return true
		}
	}
}

// do computes a part; a panic is kept for the caller of the job.
func (c *crew) do(part int) {
	defer func() {
		if r := recover(); r != nil {
			failure := r // a variable of its own, since what is pointed to is allocated where it is declared
			c.failure.Store(&failure)
		}
		c.done.Add(1)
	}()
	lo, hi := c.job.part(part)
	c.job.run(&c.job, lo, hi)
}

// share posts the job, which the caller has written while it held mu, works until it is done, and gives mu back.
func (c *crew) share() {
	c.done.Store(0)
	c.board.Store((c.board.Load()>>32+1)<<32 | uint64(c.job.parts))
	c.rouse()
	for c.takePart() {
	}
	for looks := 0; c.done.Load() < int64(c.job.parts); looks++ {
		if looks > patience {
			runtime.Gosched() // a helper lost its processor in the middle of its part
		}
	}
	c.job = job{}
	failure := c.failure.Swap(nil)
	c.mu.Unlock()
	if failure != nil {
		panic(*failure)
	}
}
