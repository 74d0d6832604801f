package coordinator

import (
	"sync"
	"time"
)

// feedLen bounds the events that wait for one watcher; a watcher that is slower misses progress, and is told of the state
// with the next change.
const feedLen = 128

// JobEvent is what a watcher is told; Job, Notice or both are set.
type JobEvent struct {
	Time   time.Time `json:"time"`
	Node   string    `json:"node"` // the coordinator that tells
	Job    *JobInfo  `json:"job,omitempty"`
	Notice *Notice   `json:"notice,omitempty"`
}

// JobInfo is a job as people see it.
type JobInfo struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Leader  string `json:"leader,omitempty"`
	Steps   int64  `json:"steps"`   // of the whole job
	Settles bool   `json:"settles"` // whether epochs are settled on a chain
	State   State  `json:"state"`
}

// Ended says whether nothing more will happen to the job.
func (i *JobInfo) Ended() bool {
	_, unsettled := i.State.Unsettled()
	return i.State.Phase == Failed || i.State.Phase == Finished && !(i.Settles && unsettled)
}

// feed hands a job's events to its watchers.
type feed struct {
	mu struct {
		sync.Mutex
		watchers map[chan JobEvent]bool
	}
}

func newFeed() *feed {
	f := &feed{}
	f.mu.watchers = map[chan JobEvent]bool{}
	return f
}

// publish never waits: what a watcher has no room for is dropped.
func (f *feed) publish(ev JobEvent) {
	ev.Time = time.Now()
	f.mu.Lock()
	defer f.mu.Unlock()
	for w := range f.mu.watchers {
		if ev.Notice != nil && ev.Notice.Kind == NoticeProgress && len(w) > feedLen/2 {
			continue
		}
		select {
		case w <- ev:
		default:
		}
	}
}

// watch returns a channel of events from now on, and what ends it.
func (f *feed) watch() (<-chan JobEvent, func()) {
	w := make(chan JobEvent, feedLen)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.mu.watchers[w] = true
	return w, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.mu.watchers, w)
	}
}
