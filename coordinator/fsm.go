package coordinator

import (
	"encoding/json"
	"fmt"
	"io"
	"sync"

	"github.com/hashicorp/raft"
)

// replica holds a job's State behind Raft: raft.FSM. Raft calls Apply, Snapshot and Restore from one goroutine.
type replica struct {
	changed chan struct{} // one token: the state is newer than what was last read from it

	mu struct {
		sync.Mutex
		state State
	}
}

var _ raft.FSM = (*replica)(nil)

func newReplica(state State) *replica {
	r := &replica{changed: make(chan struct{}, 1)}
	r.mu.state = state
	return r
}

// State returns the state after the last applied entry.
func (r *replica) State() State {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.mu.state
}

func (r *replica) set(s State) {
	r.mu.Lock()
	r.mu.state = s
	r.mu.Unlock()
	select {
	case r.changed <- struct{}{}:
	default:
	}
}

// Apply changes the state by one entry. It returns an error for an entry that does not decode, and otherwise whether the
// entry changed anything.
func (r *replica) Apply(l *raft.Log) any {
	var e Entry
	if err := json.Unmarshal(l.Data, &e); err != nil {
		return fmt.Errorf("log entry %d: %w", l.Index, err)
	}
	next, changed := r.State().Apply(e)
	if changed {
		r.set(next)
	}
	return changed
}

// Snapshot returns the state as it is: it is a value.
func (r *replica) Snapshot() (raft.FSMSnapshot, error) { return snapshot{r.State()}, nil }

// Restore replaces the state by a snapshot's.
func (r *replica) Restore(rc io.ReadCloser) error {
	defer rc.Close()
	var s State
	if err := json.NewDecoder(rc).Decode(&s); err != nil {
		return fmt.Errorf("job snapshot: %w", err)
	}
	r.set(s)
	return nil
}

type snapshot struct{ state State }

func (s snapshot) Persist(sink raft.SnapshotSink) error {
	if err := json.NewEncoder(sink).Encode(s.state); err != nil {
		return fmt.Errorf("job snapshot: %w (and %v)", err, sink.Cancel())
	}
	return sink.Close()
}

func (snapshot) Release() {}
