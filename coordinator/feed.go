package coordinator

import (
	"sync"
	"time"
)

// feedLen bounds the events that wait for one watcher, besides history; a watcher that is slower misses progress, and is told of the state
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
	Steps   int64  `json:"steps"`             // of the whole job
	Settles bool   `json:"settles"`           // whether epochs are settled on a chain
	Waiting string `json:"waiting,omitempty"` // for which worker the job waits
	State   State  `json:"state"`
}

// Ended says whether nothing more will happen to the job.
func (i *JobInfo) Ended() bool {
	_, unsettled := i.State.Unsettled()
	return i.State.Phase == Failed || i.State.Phase == Finished && !(i.Settles && unsettled)
}

// historyLen bounds the notices that a watcher who comes late is told of; a relay comes late after each election.
const historyLen = 64

// feed hands a job's events to its watchers.
type feed struct {
	mu struct {
		sync.Mutex
		watchers map[chan JobEvent]bool
		history  []JobEvent // the reign's last notices, without progress
		last     time.Time  // of the last event
	}
}

func newFeed() *feed {
	f := &feed{}
	f.mu.watchers = map[chan JobEvent]bool{}
	return f
}

// publish never waits: what a watcher has no room for is dropped. Times rise strictly, so that they tell events apart.
func (f *feed) publish(ev JobEvent) {
	f.mu.Lock()
	defer f.mu.Unlock()
	ev.Time = time.Now().Round(0)
	if !ev.Time.After(f.mu.last) {
		ev.Time = f.mu.last.Add(1)
	}
	f.mu.last = ev.Time
	if ev.Notice != nil && ev.Notice.Kind != NoticeProgress {
		f.mu.history = append(f.mu.history[max(0, len(f.mu.history)+1-historyLen):], ev)
	}
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

// forget drops the history: it is the leader's, and the reign is over.
func (f *feed) forget() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.mu.history = nil
}

// watch returns a channel of the reign's notices and of events from now on, and what ends it.
func (f *feed) watch() (<-chan JobEvent, func()) {
	w := make(chan JobEvent, historyLen+feedLen)
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, ev := range f.mu.history {
		w <- ev
	}
	f.mu.watchers[w] = true
	return w, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.mu.watchers, w)
	}
}

// unseen lets each notice of a node pass once, however often its history is told.
type unseen map[string]time.Time

func (u unseen) pass(ev JobEvent) bool {
	if ev.Notice == nil {
		return true
	}
	if !ev.Time.After(u[ev.Node]) {
		return false
	}
	u[ev.Node] = ev.Time
	return true
}
