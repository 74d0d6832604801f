package simulation

import (
	"fmt"
	"slices"
	"time"

	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/worker"
)

// node is a worker process: a machine, its states in memory, and a shell that does what the machine wants.
type node struct {
	w       *World
	name    mapreduce.WorkerID
	life    int // counts boots, so that what was meant for a dead process does not reach its successor
	machine *worker.Machine
	work    int // counts aborts, likewise for Map, Load and Save
	current *state
	older   *state
	control stream
}

// stream keeps the order of messages in each direction between the leader and a worker.
type stream struct {
	term     uint64
	down, up time.Duration
}

// deliver runs do after a delay, never before what was sent earlier.
func (s *stream) deliver(w *World, last *time.Duration, do func()) {
	*last = max(*last, w.now+w.delay())
	w.after(*last-w.now, do)
}

func newNode(w *World, name mapreduce.WorkerID) *node { return &node{w: w, name: name} }

func (n *node) boot() {
	n.life++
	n.current, n.older = nil, nil
	n.machine = worker.NewMachine(worker.Config{Self: n.name, VectorLen: vectorLen, Tail: tail, Add: add})
}

// crash is kill -9: memory is gone, the store stays, peers and the leader see their streams break.
func (n *node) crash() {
	if n.machine == nil {
		return
	}
	n.w.Crashes++
	n.machine = nil
	n.w.log.disconnected(n.name, n.life)
	for _, peer := range n.w.names {
		if peer != n.name {
			n.w.workers[peer].lose(n.name)
		}
	}
	n.w.after(time.Duration(n.w.rng.Int64N(int64(2*time.Second))), n.boot)
}

// lose tells the machine, after a while, that the stream to a peer broke.
func (n *node) lose(peer mapreduce.WorkerID) {
	n.later(n.w.delay(), worker.Event{PeerLost: &worker.PeerLost{Peer: peer}})
}

func (n *node) command(c mapreduce.Command) { n.step(worker.Event{Command: &c}) }

// later hands an event to this life's machine.
func (n *node) later(d time.Duration, ev worker.Event) {
	life := n.life
	n.w.after(d, func() {
		if n.life == life {
			n.step(ev)
		}
	})
}

// answer hands the end of some work to the machine, unless the work was aborted.
func (n *node) answer(d time.Duration, ev func() worker.Event) {
	life, work := n.life, n.work
	n.w.after(d, func() {
		if n.life == life && n.work == work {
			n.step(ev())
		}
	})
}

func (n *node) step(ev worker.Event) {
	if n.machine == nil {
		return
	}
	for _, e := range n.machine.Step(ev) {
		n.effect(e)
	}
}

func (n *node) effect(e worker.Effect) {
	switch {
	case e.Abort != nil:
		n.work++
	case e.Load != nil:
		n.answer(n.w.delay(), func() worker.Event {
			n.older, n.current = nil, n.w.stores.load(e.Load.Plan.Checkpoint)
			return worker.Event{Loaded: &worker.Loaded{Attempt: e.Load.Plan.Attempt}}
		})
	case e.Rewind != nil:
		n.current, n.older = n.older, nil
		n.expect(e.Rewind.Step)
	case e.Map != nil:
		n.expect(e.Map.Step)
		n.mapTasks(e.Map)
	case e.Send != nil:
		n.send(e.Send)
	case e.Apply != nil:
		n.expect(e.Apply.Step)
		n.current, n.older = n.current.apply(slices.Concat(e.Apply.Sums...)), n.current
	case e.Save != nil:
		n.expect(e.Save.Step)
		n.answer(n.w.delay(), func() worker.Event {
			return worker.Event{Saved: &worker.Saved{Attempt: e.Save.Attempt, Checkpoint: n.w.stores.save(n.current)}}
		})
	case e.Report != nil:
		n.report(*e.Report)
	}
}

// expect holds the machine to the state it believes to be in memory: no step is lost or applied twice.
func (n *node) expect(step int64) {
	if n.current == nil || n.current.Step != step {
		n.w.broken("worker %s believes to hold step %d, and holds %+v", n.name, step, n.current)
		n.current = &state{Step: step}
	}
}

func (n *node) mapTasks(m *worker.Map) {
	buckets := m.Plan.Buckets(vectorLen(m.Plan.Stage))
	for b := range buckets {
		r := m.Plan.Bucket(vectorLen(m.Plan.Stage), b)
		fold := mapreduce.NewFold(m.Plan.Tree(), add)
		for p := m.Part.Lo; p < m.Part.Hi; p++ {
			fold.Add(mapreduce.Node{Index: p}, slices.Clone(n.current.partial(m.Plan.Stage, p)[r.Lo:r.Hi]))
		}
		if pieces := fold.Pieces(); len(pieces) > 0 {
			n.answer(n.w.delay(), func() worker.Event {
				return worker.Event{Mapped: &worker.Mapped{Attempt: m.Plan.Attempt, Step: m.Step, Bucket: b, Pieces: pieces}}
			})
		}
	}
}

// send delivers a copy of a fragment, or two, to whatever lives under the peer's name when it comes.
func (n *node) send(s *worker.Send) {
	if n.w.cut[[2]mapreduce.WorkerID{n.name, s.To}] {
		n.lose(s.To)
		return
	}
	times := 1
	if n.w.chance(n.w.cfg.Faults.Duplicate) {
		times = 2
	}
	for range times {
		f := *s.Fragment
		f.Pieces = slices.Clone(f.Pieces)
		for i, p := range f.Pieces {
			f.Pieces[i].Data = slices.Clone(p.Data)
		}
		peer := n.w.workers[s.To]
		n.w.after(n.w.delay(), func() {
			if peer.machine == nil {
				n.lose(s.To)
				return
			}
			peer.step(worker.Event{Fragment: &f})
		})
	}
}

// report reaches the leader whose control stream is open, and is lost without one.
func (n *node) report(r mapreduce.Report) {
	if r.Failed != nil && n.w.fault == nil && r.Failed.Reason == "" {
		n.w.broken("worker %s failed without a reason", n.name)
	}
	term, life := n.control.term, n.life
	n.control.deliver(n.w, &n.control.up, func() {
		l := n.w.log
		if l.planner != nil && l.term == term && l.streams[n.name] == life && n.life == life {
			l.step(reported(n.name, r))
		}
	})
}

func (n *node) String() string { return fmt.Sprintf("%s/%d", n.name, n.life) }
