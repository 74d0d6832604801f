package simulation

import (
	"time"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/mapreduce"
)

// raftLog stands for a Raft group and the coordinators on it: entries commit in order, or are lost with the leader that
// proposed them; there is one leader at a time, of an ever higher term.
type raftLog struct {
	w       *World
	state   coordinator.State
	term    uint64
	planner *coordinator.Planner // of the leader, nil while there is none
	streams map[mapreduce.WorkerID]int
	commits map[int]mapreduce.Checkpoint
}

func newRaftLog(w *World) *raftLog {
	return &raftLog{w: w, state: coordinator.NewState(w.cfg.Shape, initialCheckpoint()), commits: map[int]mapreduce.Checkpoint{}}
}

func (l *raftLog) finished() bool { return l.state.Phase == coordinator.Finished }

func (l *raftLog) time() time.Time { return time.Unix(0, 0).Add(l.w.now) }

// elect begins the reign of a coordinator that remembers only the log.
func (l *raftLog) elect() {
	l.term++
	l.w.Reigns++
	cfg := coordinator.DefaultConfig()
	cfg.StallTimeout = 2 * time.Second
	l.planner = coordinator.NewPlanner(cfg, l.state)
	l.streams = map[mapreduce.WorkerID]int{}
	l.step(coordinator.Event{Elected: &coordinator.Elected{Term: l.term}})
	for _, name := range l.w.names {
		l.connect(l.term, name)
	}
	l.tick(l.term)
}

// depose kills the leader; the group elects another after a while.
func (l *raftLog) depose() {
	if l.planner == nil {
		return
	}
	l.planner = nil
	l.w.after(300*time.Millisecond+time.Duration(l.w.rng.Int64N(int64(300*time.Millisecond))), l.elect)
}

func (l *raftLog) tick(term uint64) {
	if l.term != term || l.planner == nil {
		return
	}
	l.step(coordinator.Event{Tick: &struct{}{}})
	l.w.after(20*time.Millisecond, func() { l.tick(term) })
}

// connect opens the leader's control stream to a worker as soon as the worker is up.
func (l *raftLog) connect(term uint64, name mapreduce.WorkerID) {
	l.w.after(l.w.delay(), func() {
		if l.term != term || l.planner == nil {
			return
		}
		n := l.w.workers[name]
		if n.machine == nil {
			l.connect(term, name)
			return
		}
		l.streams[name] = n.life
		n.control = stream{term: term}
		l.step(coordinator.Event{Connected: &coordinator.Connected{Worker: name}})
	})
}

// disconnected is what the leader notices when a worker dies; it dials again until the worker is back.
func (l *raftLog) disconnected(name mapreduce.WorkerID, life int) {
	if l.planner == nil || l.streams[name] != life {
		return
	}
	term := l.term
	l.w.after(l.w.delay(), func() {
		if l.term != term || l.planner == nil || l.streams[name] != life {
			return
		}
		delete(l.streams, name)
		l.step(coordinator.Event{Disconnected: &coordinator.Disconnected{Worker: name}})
		l.connect(term, name)
	})
}

func (l *raftLog) step(ev coordinator.Event) {
	for _, e := range l.planner.Step(l.time(), ev) {
		switch {
		case e.Command != nil:
			l.send(*e.Command)
		case e.Propose != nil:
			l.propose(*e.Propose)
		}
	}
}

func (l *raftLog) send(c coordinator.Command) {
	n, life := l.w.workers[c.To], l.streams[c.To]
	n.control.deliver(l.w, &n.control.down, func() {
		if n.life == life && n.control.term == l.term {
			n.command(c.Command)
		}
	})
}

// propose commits an entry unless the leader falls first.
func (l *raftLog) propose(e coordinator.Entry) {
	term := l.term
	l.w.after(l.w.delay(), func() {
		if l.term != term || l.planner == nil {
			return
		}
		next, changed := l.state.Apply(e)
		if changed {
			l.check(e, next)
		}
		l.state = next
		l.step(coordinator.Event{Changed: &next})
	})
}

// check holds every commit to the promises.
func (l *raftLog) check(e coordinator.Entry, next coordinator.State) {
	switch {
	case e.Round != nil:
		if _, twice := l.commits[next.Round]; twice || next.Round != l.state.Round+1 {
			l.w.broken("round %d is committed after round %d", next.Round, l.state.Round)
		}
		l.commits[next.Round] = e.Round.Checkpoint
		if want := reference(l.w.cfg.Shape, next.Checkpoint.Step); next.Checkpoint != want {
			l.w.broken("round %d ends in %+v, a run without faults in %+v", next.Round, next.Checkpoint, want)
		}
		if next.Checkpoint.Step != l.state.Checkpoint.Step+l.w.cfg.Shape.StepsPerRound {
			l.w.broken("round %d goes from step %d to step %d", next.Round, l.state.Checkpoint.Step, next.Checkpoint.Step)
		}
	case e.Evaluated != nil:
		l.checkEpoch(next.Epochs[len(next.Epochs)-1])
	case e.Failed != nil:
		l.w.broken("the job failed: %s", e.Failed.Reason)
	}
}

// checkEpoch checks that every map task of an epoch is credited exactly once.
func (l *raftLog) checkEpoch(e coordinator.Epoch) {
	tasks := int64(0)
	for _, n := range e.Tasks {
		tasks += n
	}
	s := l.w.cfg.Shape
	want := s.StepsPerRound * int64(s.RoundsPerEpoch) * int64(s.Partitions)
	if e.Final {
		want = 0
	}
	if tasks != want {
		l.w.broken("epoch %d credits %d tasks of %d", e.Number, tasks, want)
	}
	if want := float32(s.Partitions); float32(e.Samples) != want {
		l.w.broken("epoch %d measured %d samples of %v", e.Number, e.Samples, want)
	}
}
