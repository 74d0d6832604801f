package simulation

import (
	"encoding/json"
	"slices"
	"time"

	"github.com/autonet/autonet/coordinator"
)

// raftLog stands for a Raft group: entries commit in order, or are lost with the leader that proposed them; there is one
// leader at a time, of an ever higher term.
type raftLog struct {
	w       *World
	state   coordinator.State
	term    uint64
	leader  *leader     // who may commit; nil while there is none
	pending []*proposal // the leader's, not committed yet
}

// proposal is an entry on its way into the log.
type proposal struct{ e coordinator.Entry }

func newRaftLog(w *World) *raftLog {
	return &raftLog{w: w, state: coordinator.NewState(w.cfg.Shape, initialCheckpoint())}
}

func (l *raftLog) finished() bool {
	return l.state.Phase == coordinator.Finished || l.state.Phase == coordinator.Failed
}

// members returns how many workers the present plan has.
func (l *raftLog) members() int {
	if l.state.Plan == nil {
		return 0
	}
	return len(l.state.Plan.Members)
}

// elect begins the reign of a coordinator that remembers only the log, by way of a snapshot.
func (l *raftLog) elect() {
	l.term++
	l.w.tally.Reigns++
	l.w.trace("leader %d is elected", l.term)
	l.leader = newLeader(l.w, l.term, recoded(l.w, l.state))
	l.leader.begin()
}

// depose ends the leader's right to commit; the group elects another after a while. The old one goes on as if it led until
// it hears of it. Of what it proposed last, some is committed, and it never learns.
func (l *raftLog) depose(unaware time.Duration) {
	if l.leader == nil {
		return
	}
	l.w.trace("leader %d is deposed, and leads on for %v", l.term, unaware)
	for _, p := range l.pending[:l.w.rng.IntN(len(l.pending)+1)] {
		l.commit(p.e)
	}
	l.leader.end(unaware)
	l.leader, l.pending = nil, nil
	l.w.after(300*time.Millisecond+l.w.upTo(300*time.Millisecond), l.elect)
}

// propose commits an entry unless the leader falls first. Now and then it gets lost though the leader stays, takes longer
// than the leader waits, or comes twice.
func (l *raftLog) propose(from *leader, e coordinator.Entry) {
	f := l.w.cfg.Faults
	if from != l.leader || l.w.unlucky(f.Drop) {
		return
	}
	takes := l.w.delay()
	if l.w.unlucky(f.Drop) {
		takes = l.w.upTo(8 * time.Second)
	}
	p := &proposal{e: recoded(l.w, e)}
	l.pending = append(l.pending, p)
	l.w.after(takes, func() {
		if from != l.leader {
			return
		}
		l.pending = slices.DeleteFunc(l.pending, func(other *proposal) bool { return other == p })
		l.commit(p.e)
		if l.w.unlucky(f.Drop) {
			l.commit(p.e)
		}
		state := l.state
		from.step(coordinator.Event{Changed: &state})
	})
}

func (l *raftLog) commit(e coordinator.Entry) {
	next, changed := l.state.Apply(e)
	if changed {
		l.check(e, next)
	}
	l.state = next
}

// recoded returns v as the log or a snapshot would give it back.
func recoded[T any](w *World, v T) T {
	var back T
	body, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(body, &back)
	}
	if err != nil {
		w.broken("%T does not survive the log: %v", v, err)
	}
	return back
}

// check holds every commit to the promises.
func (l *raftLog) check(e coordinator.Entry, next coordinator.State) {
	switch {
	case e.Planned != nil:
		l.w.tally.Attempts++
		for _, m := range e.Planned.Members {
			if !next.Shape.Needs.Fits(l.w.worker(m.Worker).offer()) {
				l.w.broken("a plan gives a part to %s, which has not what the job wants", m.Worker)
			}
		}
	case e.Round != nil:
		l.checkRound(next)
	case e.Evaluated != nil:
		l.checkEpoch(next.Epochs[len(next.Epochs)-1])
	case e.Failed != nil:
		l.checkFailure(e.Failed.Reason)
	}
}

// checkFailure checks that a job fails only by diverging, says where, and keeps the last checkpoint before that.
func (l *raftLog) checkFailure(reason string) {
	at := l.w.cfg.Diverges
	if at == 0 || reason != divergence(at-1).Error() {
		l.w.broken("the job failed: %s", reason)
	}
	if perRound := l.w.cfg.Shape.StepsPerRound; l.state.Checkpoint.Step != (at-1)/perRound*perRound {
		l.w.broken("the job diverged at step %d and keeps the checkpoint of step %d", at, l.state.Checkpoint.Step)
	}
}

func (l *raftLog) checkRound(next coordinator.State) {
	if next.Round != l.state.Round+1 {
		l.w.broken("round %d is committed after round %d", next.Round, l.state.Round)
	}
	if next.Checkpoint.Step != l.state.Checkpoint.Step+l.w.cfg.Shape.StepsPerRound {
		l.w.broken("round %d goes from step %d to step %d", next.Round, l.state.Checkpoint.Step, next.Checkpoint.Step)
	}
	if want := l.w.truth.at(next.Checkpoint.Step).checkpoint(); next.Checkpoint != want {
		l.w.broken("round %d ends in %+v, a run without faults in %+v", next.Round, next.Checkpoint, want)
	}
}

// checkEpoch checks that every map task of an epoch is credited exactly once, and that its measurements are those of its
// weights.
func (l *raftLog) checkEpoch(e coordinator.Epoch) {
	tasks := int64(0)
	for _, n := range e.Tasks {
		tasks += n
	}
	s := l.w.cfg.Shape
	want := s.StepsPerRound * int64(s.RoundsPerEpoch) * int64(s.Partitions)
	var stopped coordinator.Epoch // the epoch before, if the job stopped with it: the final record claims it
	if n := len(l.state.Epochs); n > 0 && l.state.Epochs[n-1].Stopped {
		stopped = l.state.Epochs[n-1]
	}
	if e.Stopped || e.Final && !stopped.Stopped {
		want = 0
	}
	if tasks != want {
		l.w.broken("epoch %d credits %d tasks of %d: %v", e.Number, tasks, want, e.Tasks)
	}
	if e.Samples != int64(s.Partitions) || e.Correct != int64(s.Partitions/2) {
		l.w.broken("epoch %d measured %d of %d samples correct, expected %d of %d", e.Number, e.Correct, e.Samples, s.Partitions/2, s.Partitions)
	}
	if number := len(l.state.Epochs) + 1; e.Number != number && (!e.Final || e.Number != stopped.Number) {
		l.w.broken("epoch %d is recorded as the %d.", e.Number, number)
	}
	if e.Final && stopped.Stopped && e.Before != stopped.Before {
		l.w.broken("the final record begins with %+v, epoch %d with %+v", e.Before, stopped.Number, stopped.Before)
	}
	if e.Final != (e.Split == "test") || !e.Final && e.Stopped != (e.Number == l.w.epochs() && e.Number < s.Epochs) {
		l.w.broken("epoch %d of %d, the last of them %d, stopped: %v", e.Number, s.Epochs, l.w.epochs(), e.Stopped)
	}
	if e.After != l.state.Checkpoint || e.Before.Step != e.After.Step-s.StepsPerRound*int64(s.RoundsPerEpoch) && !e.Final {
		l.w.broken("epoch %d goes from %+v to %+v", e.Number, e.Before, e.After)
	}
}
