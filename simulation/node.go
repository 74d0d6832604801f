package simulation

import (
	"errors"
	"math"
	"slices"
	"time"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
	"github.com/autonet/autonet/worker"
)

// node is a worker process: a machine, its states in memory, and a shell that does what the machine wants.
type node struct {
	w       *World
	index   int
	name    mapreduce.WorkerID
	device  cluster.Device // what it computes on; of jobs that want one, the first worker has one, and some others
	up      bool
	life    int             // counts boots, so that what was meant for a dead process does not reach its successor
	machine *worker.Machine // nil until a coordinator has opened the job here
	work    int             // counts aborts, likewise for Map, Load and Save
	current *state
	older   *state
	control *control        // the newest control stream, nil once it is broken
	links   []int           // counts the breaks of the stream to each peer: what was on its way then is lost
	cut     []time.Duration // until when a peer cannot be reached
}

func newNode(w *World, index, workers int) *node {
	return &node{w: w, index: index, name: nameOf(index), up: true, links: make([]int, workers), cut: make([]time.Duration, workers)}
}

// offer is what gossip tells of the worker.
func (n *node) offer() coordinator.Offer {
	return coordinator.Offer{Payee: "payee of " + string(n.name), Device: n.device}
}

// crash is kill -9: memory is gone, the store stays, peers and the leader see their streams break. Half of the time the
// process is back before all of them have noticed.
func (n *node) crash() {
	if !n.up {
		return
	}
	n.w.tally.Crashes++
	n.w.trace("%s crashes", n.name)
	n.hangUp()
	for _, peer := range n.w.workers {
		if peer != n {
			n.snap(peer)
			peer.snap(n)
		}
	}
	n.up, n.machine, n.current, n.older = false, nil, nil, nil
	n.life++
	away := n.w.upTo(2 * time.Second)
	if n.w.chance(0.5) {
		away = n.w.upTo(n.w.cfg.Faults.Delay)
	}
	n.w.after(away, func() { n.up = true })
}

// hangUp breaks the control stream; the leader notices after a while.
func (n *node) hangUp() {
	if n.control != nil {
		n.w.tally.Breaks++
		n.control.cut()
		n.control = nil
	}
}

// attach makes a stream the one to report to, ends the one before it, and opens the job if it is new here.
func (n *node) attach(c *control) {
	if n.control != nil {
		n.control.cut()
	}
	n.control = c
	if n.machine == nil {
		n.machine = worker.NewMachine(worker.Config{Self: n.name, VectorLen: vectorLen, Tail: tail, Add: add, Finite: finite,
			Diverged: func(err error) bool { return errors.Is(err, training.ErrDiverged) }})
	}
	n.step(worker.Event{Greet: &worker.Greet{}})
}

// snap breaks the stream from n to a peer: what is on its way is lost, and both ends are told.
func (n *node) snap(peer *node) {
	n.w.tally.Breaks++
	n.links[peer.index]++
	n.lose(peer.name)
	peer.lose(n.name)
}

// lose tells the machine, after a while, that the stream to a peer broke.
func (n *node) lose(peer mapreduce.WorkerID) {
	n.later(n.w.delay(), worker.Event{PeerLost: &worker.PeerLost{Peer: peer}})
}

// later hands an event to this life's machine.
func (n *node) later(d time.Duration, ev worker.Event) {
	life := n.life
	n.w.after(d, func() {
		if n.life == life {
			n.step(ev)
		}
	})
}

// answer hands the end of some work to the machine, unless the work is aborted before it ends. What has ended waits for the
// machine, and comes whatever happens in the meantime.
func (n *node) answer(ev func() worker.Event) {
	life, work := n.life, n.work
	takes := n.w.delay()
	if n.w.unlucky(n.w.cfg.Faults.Slow) {
		takes = n.w.upTo(time.Second)
	}
	n.w.after(takes, func() {
		if n.life == life && n.work == work {
			n.later(n.w.upTo(n.w.cfg.Faults.Delay), ev())
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
		n.load(e.Load.Plan)
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
		n.expect(e.Apply.Step + 1)
	case e.Save != nil:
		n.holds(e.Save.Step)
		n.save(e.Save)
	case e.Diagnose != nil:
		n.expect(e.Diagnose.Step)
		n.answer(func() worker.Event {
			return worker.Event{Diagnosed: &worker.Diagnosed{Attempt: e.Diagnose.Plan.Attempt, Err: divergence(e.Diagnose.Step)}}
		})
	case e.Report != nil:
		n.report(*e.Report)
	}
}

// holds says whether the machine is right about the state in memory: no step is lost or applied twice.
func (n *node) holds(step int64) bool {
	if n.current == nil || n.current.Step != step {
		n.w.broken("worker %s believes to hold step %d, and holds %+v", n.name, step, n.current)
		n.current = n.w.truth.at(step)
		return false
	}
	return true
}

// expect is holds for a state from which others are computed: its bits must be those of a run without faults.
func (n *node) expect(step int64) {
	if n.holds(step) && *n.current != *n.w.truth.at(step) {
		n.w.broken("worker %s has %+v, a run without faults %+v", n.name, n.current, n.w.truth.at(step))
	}
}

var errTask = errors.New("the disk is full")

// fails says whether a task is to fail.
func (n *node) fails() bool {
	if !n.w.unlucky(n.w.cfg.Faults.Fail) {
		return false
	}
	n.w.tally.Failures++
	return true
}

func (n *node) load(p *mapreduce.Plan) {
	fails := n.fails()
	n.answer(func() worker.Event {
		ev := &worker.Loaded{Attempt: p.Attempt}
		if fails {
			ev.Err = errTask
		} else {
			n.older, n.current = nil, n.w.stores.load(p.Checkpoint)
		}
		return worker.Event{Loaded: ev}
	})
}

// save stores the state. Now and then the bits in memory have changed by then: never on two workers within the time that it
// takes to find out, and not on a worker that nobody can contradict.
func (n *node) save(s *worker.Save) {
	fails := n.fails()
	n.answer(func() worker.Event {
		ev := &worker.Saved{Attempt: s.Attempt}
		if fails {
			ev.Err = errTask
			return worker.Event{Saved: ev}
		}
		switch {
		case n.w.log.members() == 1:
			n.current = n.w.truth.at(s.Step)
		case n.w.now > n.w.lied+10*time.Second && n.w.unlucky(n.w.cfg.Faults.Lie):
			n.w.lied = n.w.now
			n.w.tally.Lies++
			n.w.trace("the bits of %s change", n.name)
			wrong := *n.current
			wrong.Weights[0] += n.w.rng.Float32()
			n.current = &wrong
		}
		ev.Checkpoint = n.w.stores.save(n.current)
		return worker.Event{Saved: ev}
	})
}

func (n *node) mapTasks(m *worker.Map) {
	if n.fails() {
		n.answer(func() worker.Event {
			return worker.Event{MapFailed: &worker.MapFailed{Attempt: m.Plan.Attempt, Err: errTask}}
		})
		return
	}
	length := vectorLen(m.Plan.Stage)
	partials := make([][]float32, m.Part.Len())
	for i := range partials {
		partials[i] = n.current.partial(m.Plan.Stage, m.Part.Lo+i)
		if m.Plan.Stage == mapreduce.Train && n.w.diverges(m.Step) && m.Part.Lo+i == 0 {
			partials[i][0] = float32(math.Inf(1))
		}
	}
	for b := range m.Plan.Buckets(length) {
		r := m.Plan.Bucket(length, b)
		fold := mapreduce.NewFold(m.Plan.Tree(), add)
		for i, v := range partials {
			fold.Add(mapreduce.Node{Index: m.Part.Lo + i}, v[r.Lo:r.Hi:r.Hi])
		}
		if pieces := fold.Pieces(); len(pieces) > 0 {
			n.answer(func() worker.Event {
				return worker.Event{Mapped: &worker.Mapped{Attempt: m.Plan.Attempt, Step: m.Step, Bucket: b, Pieces: pieces}}
			})
		}
	}
}

// send delivers a copy of a fragment, or two, unless the stream that it went into breaks before.
func (n *node) send(s *worker.Send) {
	peer := n.w.worker(s.To)
	if n.cut[peer.index] > n.w.now {
		n.lose(s.To)
		return
	}
	times := 1
	if n.w.chance(n.w.cfg.Faults.Duplicate) {
		times = 2
	}
	life, link := n.life, n.links[peer.index]
	for range times {
		f := copied(s.Fragment)
		takes := n.w.delay()
		if n.w.unlucky(n.w.cfg.Faults.Slow) {
			takes = n.w.upTo(time.Second)
		}
		n.w.after(takes, func() {
			switch {
			case n.links[peer.index] != link || n.life != life:
			case peer.machine == nil:
				n.lose(s.To)
			default:
				peer.step(worker.Event{Fragment: f})
			}
		})
	}
}

func copied(f *worker.Fragment) *worker.Fragment {
	c := *f
	c.Pieces = slices.Clone(f.Pieces)
	for i, p := range f.Pieces {
		c.Pieces[i].Data = slices.Clone(p.Data)
	}
	return &c
}

// report reaches the coordinator whose control stream is open, and is lost without one.
func (n *node) report(r mapreduce.Report) {
	if n.control != nil {
		n.control.report(r)
	}
}
