package cluster

import (
	"cmp"
	"context"
	"reflect"
	"slices"
	"sync"
)

// EventKind says what happened to a member.
type EventKind int

// The kinds of Event.
const (
	Up     EventKind = iota + 1 // it joined, or is heard of again
	Down                        // it left, or has been silent too long
	Update                      // it says something new of itself
)

func (k EventKind) String() string {
	switch k {
	case Up:
		return "up"
	case Down:
		return "down"
	case Update:
		return "update"
	}
	return "unknown"
}

// Event is a change of the membership. A node whose process was replaced is Down (as it was) and then Up, also when
// nobody missed it in between.
type Event struct {
	Kind   EventKind
	Member Member
}

// view is the membership as gossip last told it, and what of it the listener has been told. Gossip must not wait for
// listeners, so it only writes what is now; a listener that is slow sees fewer steps, never a wrong end. Bounded by the
// number of members.
type view struct {
	self NodeID
	mu   struct {
		sync.Mutex
		procs   map[process]Member // a node that restarted has two for a moment
		now     map[NodeID]Member  // the youngest process of each node
		told    map[NodeID]Member
		changed chan struct{} // closed at the next change
	}
}

type process struct {
	id   NodeID
	boot int64
}

func newView(self NodeID) *view {
	v := &view{self: self}
	v.mu.procs = make(map[process]Member)
	v.mu.now, v.mu.told = make(map[NodeID]Member), make(map[NodeID]Member)
	v.mu.changed = make(chan struct{})
	return v
}

func (v *view) put(m Member) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.mu.procs[process{m.ID, m.Boot}] = m
	v.pickLocked(m.ID)
}

func (v *view) drop(id NodeID, boot int64) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.mu.procs, process{id, boot})
	v.pickLocked(id)
}

// pickLocked finds the node's youngest process.
func (v *view) pickLocked(id NodeID) {
	delete(v.mu.now, id)
	for p, m := range v.mu.procs {
		if p.id == id && p.boot >= v.mu.now[id].Boot {
			v.mu.now[id] = m
		}
	}
	v.wakeLocked()
}

func (v *view) wakeLocked() {
	close(v.mu.changed)
	v.mu.changed = make(chan struct{})
}

func (v *view) get(id NodeID) (Member, bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	m, ok := v.mu.now[id]
	return m, ok
}

// snapshot returns the members sorted by id, and a channel that is closed when that changes.
func (v *view) snapshot() ([]Member, <-chan struct{}) {
	v.mu.Lock()
	defer v.mu.Unlock()
	all := make([]Member, 0, len(v.mu.now))
	for _, m := range v.mu.now {
		all = append(all, m)
	}
	slices.SortFunc(all, func(a, b Member) int { return cmp.Compare(a.ID, b.ID) })
	return all, v.mu.changed
}

// news returns what the listener has not been told, deaths first, and marks it as told. The node itself is no news.
func (v *view) news() ([]Event, <-chan struct{}) {
	v.mu.Lock()
	defer v.mu.Unlock()
	var downs, ups []Event
	for id, was := range v.mu.told {
		if is, ok := v.mu.now[id]; !ok || is.Boot != was.Boot {
			downs = append(downs, Event{Kind: Down, Member: was})
			delete(v.mu.told, id)
		}
	}
	for id, is := range v.mu.now {
		was, ok := v.mu.told[id]
		switch {
		case id == v.self:
			continue
		case !ok:
			ups = append(ups, Event{Kind: Up, Member: is})
		case !reflect.DeepEqual(was, is):
			ups = append(ups, Event{Kind: Update, Member: is})
		default:
			continue
		}
		v.mu.told[id] = is
	}
	byID := func(a, b Event) int { return cmp.Compare(a.Member.ID, b.Member.ID) }
	slices.SortFunc(downs, byID)
	slices.SortFunc(ups, byID)
	return append(downs, ups...), v.mu.changed
}

// tell calls listen with every event, in order, until ctx ends.
func (v *view) tell(ctx context.Context, listen func(Event)) {
	for {
		events, changed := v.news()
		for _, e := range events {
			if ctx.Err() != nil {
				return
			}
			listen(e)
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return
		}
	}
}
