package training

import (
	"runtime"

	"github.com/autonet/autonet/kernels"
)

// Option says how a Program or a Predictor computes. None changes a bit of what is computed.
type Option func(*options)

type options struct {
	backend kernels.Backend
	threads int
}

// On has a backend do the arithmetic; nil, or no such option: the fastest that this processor can run.
func On(b kernels.Backend) Option {
	return func(o *options) {
		if b != nil {
			o.backend = b
		}
	}
}

// Threads bounds how many threads compute at a time, all tasks together; below 1, or no such option: as many as there are
// processors.
func Threads(n int) Option {
	return func(o *options) {
		if n >= 1 {
			o.threads = n
		}
	}
}

func newOptions(all []Option) options {
	o := options{backend: kernels.Best(), threads: runtime.GOMAXPROCS(0)}
	for _, set := range all {
		set(&o)
	}
	return o
}

// wide returns the backend for one task that has n threads to itself.
func (o options) wide(n int) kernels.Backend { return kernels.WithThreads(o.backend, n) }

// each returns how many threads each of some tasks has that run at a time.
func (o options) each(tasks int) int { return max(1, o.threads/max(tasks, 1)) }
