package training

import (
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
)

// fetchFloats is the least that is fetched at a time, 256 KiB, as long as more is to come: smaller copies cost a device as
// much time as this one.
const fetchFloats = 64 << 10

// fetch computes a training task on a backend with a memory of its own and brings the vector to out, range by range while
// the backward pass still runs.
func (p *Program) fetch(s *scratch, t mapreduce.Task, state *State, out []float32, ready func(lo, hi int)) error {
	if s.vector == nil {
		var err error
		if s.vector, err = p.options.backend.Alloc(len(out)); err != nil {
			return err
		}
	}
	if ready == nil {
		ready = func(int, int) {}
	}
	f := fetcher{backend: p.options.backend, dst: out, src: s.vector, pieces: make(chan piece, fetchQueue), done: make(chan error)}
	go f.collect(ready)
	p.derive(s, t, state, s.vector, f.add)
	return f.finish()
}

// fetcher begins to fetch the ranges of a vector as they become final, neighbours together, and has one goroutine wait for
// them, in the order in which they were begun.
type fetcher struct {
	backend  kernels.Backend
	dst, src []float32
	lo, hi   int // the range that has not been begun
	pieces   chan piece
	done     chan error
}

// fetchQueue is how many pieces wait before the program does.
const fetchQueue = 64

// piece is a range on its way.
type piece struct {
	lo, hi int
	wait   func()
}

// add takes a range that is final.
func (f *fetcher) add(lo, hi int) {
	switch {
	case f.lo == f.hi:
		f.lo, f.hi = lo, hi
	case hi == f.lo:
		f.lo = lo
	case lo == f.hi:
		f.hi = hi
	default:
		f.begin()
		f.lo, f.hi = lo, hi
	}
	if f.hi-f.lo >= fetchFloats {
		f.begin()
	}
}

// begin fetches what has come together.
func (f *fetcher) begin() {
	if f.lo < f.hi {
		f.pieces <- piece{f.lo, f.hi, f.backend.Fetch(f.dst[f.lo:f.hi], f.src[f.lo:f.hi])}
	}
	f.lo, f.hi = 0, 0
}

// finish fetches the rest, waits for everything, and says whether it is to be trusted.
func (f *fetcher) finish() error {
	f.begin()
	close(f.pieces)
	return <-f.done
}

// collect waits for the pieces and hands them on.
func (f *fetcher) collect(ready func(lo, hi int)) {
	var failed error
	for p := range f.pieces {
		p.wait()
		if failed == nil {
			failed = kernels.Failed(f.backend)
		}
		if failed == nil {
			ready(p.lo, p.hi)
		}
	}
	f.done <- failed
}
