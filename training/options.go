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
	all     kernels.Backend // backend with all the threads
	apart   bool            // the backend has a memory of its own
	here    kernels.Backend // for vectors in the program's memory; backend, unless that is apart
}

// tasksApart is how many tasks run at a time on a backend with a memory of its own, which computes one after the other:
// while it does, the next one's samples come in and the last one's gradient goes out.
const tasksApart = 2

// On has a backend do the arithmetic; nil, or no such option: the fastest that this processor can run.
func On(b kernels.Backend) Option {
	return func(o *options) {
		if b != nil {
			o.backend = b
		}
	}
}

// Threads bounds how many threads compute at a time, all tasks together; below 1, or no such option: as many as there are
// processors. A device has threads of its own.
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
	o.here, o.apart = o.backend, !kernels.Shared(o.backend)
	if o.apart {
		o.here, o.threads = kernels.Best(), tasksApart
	}
	o.all = kernels.WithThreads(o.backend, o.threads)
	return o
}

// wide returns the backend for a task that has n threads. There is one crew of threads for all tasks, which helps one call
// at a time: tasks that have a processor each are faster without it.
func (o options) wide(n int) kernels.Backend {
	if n <= 1 {
		return o.backend
	}
	return o.all
}

// each returns how many threads each of some tasks has that run at a time.
func (o options) each(tasks int) int { return max(1, o.threads/max(tasks, 1)) }
