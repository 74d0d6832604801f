package simulation

import (
	"time"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/mapreduce"
)

// leader is a coordinator that leads, or believes to: a planner and its control streams.
type leader struct {
	w       *World
	term    uint64
	planner *coordinator.Planner
	streams map[mapreduce.WorkerID]*control
	over    bool // it knows that it leads no longer, or is dead
	working bool // the members were told to start, and their result has not been proposed
}

// stallTimeout is longer than any step without a fault, and short enough for a stall to show before the next fault hides it.
const stallTimeout = 3 * time.Second

func newLeader(w *World, term uint64, s coordinator.State) *leader {
	cfg := coordinator.DefaultConfig()
	cfg.StallTimeout = stallTimeout
	return &leader{w: w, term: term, planner: coordinator.NewPlanner(cfg, s), streams: map[mapreduce.WorkerID]*control{}}
}

func (l *leader) begin() {
	l.step(coordinator.Event{Elected: &coordinator.Elected{Term: l.term}})
	l.tick()
}

// end lets the leader know after a while that its reign is over.
func (l *leader) end(after time.Duration) {
	l.w.after(after, func() {
		l.over = true
		for _, c := range l.streams {
			c.cut()
			if n := c.node; n.control == c {
				n.control = nil
			}
		}
	})
}

func (l *leader) tick() {
	if l.over {
		return
	}
	live := map[mapreduce.WorkerID]coordinator.Offer{}
	for _, n := range l.w.workers {
		if n.up {
			live[n.name] = n.offer()
		}
	}
	l.step(coordinator.Event{Seen: &coordinator.Seen{Workers: live}})
	l.step(coordinator.Event{Tick: &struct{}{}})
	for _, n := range l.w.workers {
		if l.streams[n.name] == nil && n.up {
			l.dial(n)
		}
	}
	l.w.after(20*time.Millisecond, l.tick)
}

// dial opens a control stream.
func (l *leader) dial(n *node) {
	c := &control{leader: l, node: n, open: true}
	l.streams[n.name] = c
	life := n.life
	l.w.after(l.w.delay(), func() {
		switch {
		case !c.open:
		case n.life != life || !n.up:
			c.cut()
		default:
			n.attach(c)
		}
	})
}

func (l *leader) step(ev coordinator.Event) {
	if l.over {
		return
	}
	stalled := l.working && ev.Tick != nil
	for _, e := range l.planner.Step(time.Unix(0, 0).Add(l.w.now), ev) {
		switch {
		case e.Command != nil:
			l.command(e.Command, stalled)
		case e.Propose != nil:
			if l.w.tracing() {
				l.w.trace("leader %d proposes %+v", l.term, *e.Propose)
			}
			if e.Propose.Planned == nil {
				l.working = false
			}
			l.w.log.propose(l, *e.Propose)
		}
	}
}

func (l *leader) command(cmd *coordinator.Command, stalled bool) {
	switch {
	case cmd.Command.Start != nil:
		l.working = true
	case cmd.Command.Prepare != nil:
		l.working = false
		if stalled && l.w.log.leader == l {
			l.w.broken("nobody noticed that a plan could not go on: %+v", l.planner.State().Plan)
		}
	}
	if c := l.streams[cmd.To]; c != nil {
		c.command(cmd.Command)
	}
}

// control is a control stream, which keeps the order of its messages in each direction.
type control struct {
	leader   *leader
	node     *node
	open     bool
	greeted  bool // the worker has answered
	down, up time.Duration
}

// deliver runs do after a delay, never before what was sent earlier, unless the stream breaks first.
func (c *control) deliver(last *time.Duration, do func()) {
	w := c.node.w
	*last = max(*last, w.now+w.delay())
	w.after(*last-w.now, func() {
		if c.open {
			do()
		}
	})
}

func (c *control) command(cmd mapreduce.Command) {
	c.deliver(&c.down, func() {
		if c.node.w.tracing() {
			c.node.w.trace("%s is told %s by leader %d", c.node.name, text(cmd), c.leader.term)
		}
		c.node.step(commanded(cmd))
	})
}

func (c *control) report(r mapreduce.Report) {
	c.deliver(&c.up, func() {
		if c.node.w.tracing() {
			c.node.w.trace("%s reports %s to leader %d", c.node.name, text(r), c.leader.term)
		}
		if !c.greeted {
			c.greeted = true
			c.leader.step(coordinator.Event{Connected: &coordinator.Connected{Worker: c.node.name, Offer: c.node.offer()}})
		}
		c.leader.step(coordinator.Event{Reported: &coordinator.Reported{Worker: c.node.name, Report: r}})
	})
}

// cut breaks the stream; the leader notices after a while and dials again.
func (c *control) cut() {
	if !c.open {
		return
	}
	c.open = false
	l, w := c.leader, c.leader.w
	w.after(w.delay(), func() {
		if !l.over && l.streams[c.node.name] == c {
			delete(l.streams, c.node.name)
			l.step(coordinator.Event{Disconnected: &coordinator.Disconnected{Worker: c.node.name}})
		}
	})
}
