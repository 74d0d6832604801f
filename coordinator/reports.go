package coordinator

import (
	"fmt"
	"math"
	"time"

	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// shownNumbers bounds the measurements that a notice shows: some metrics count thousands.
const shownNumbers = 8

// report takes what a connected worker says. Whatever is not of the present attempt is old news.
func (p *Planner) report(now time.Time, w mapreduce.WorkerID, v *view, r mapreduce.Report) {
	switch {
	case r.Status != nil:
		if p.stance == gathering && r.Status.Attempt == p.attempt {
			v.status = r.Status
			delete(p.suspects, w) // it has heard Prepare, and forgotten
			p.gathered(now, false)
		}
	case p.stance != working:
	case r.Progress != nil && r.Progress.Attempt == p.attempt:
		p.progress(now, r.Progress)
	case r.Lost != nil && r.Lost.Attempt == p.attempt:
		p.peerLost(now, w, r.Lost.Peer)
	case r.Done != nil && r.Done.Attempt == p.attempt:
		p.finished(now, w, r.Done)
	case r.Failed != nil && r.Failed.Attempt == p.attempt:
		p.failed(now, w, r.Failed.Reason, r.Failed.Diverged)
	}
}

func (p *Planner) progress(now time.Time, r *mapreduce.Progress) {
	p.deadline = now.Add(p.cfg.StallTimeout)
	if r.Step <= p.reported {
		return
	}
	p.reported = r.Step
	p.recovered(r.Step)
	p.notice(Notice{Kind: NoticeProgress, Step: r.Step, Loss: r.Loss})
}

// recovered tells, once, that a loss has been made good.
func (p *Planner) recovered(step int64) {
	if p.lost {
		p.lost = false
		p.notice(Notice{Kind: NoticeRecovered, Step: step})
	}
}

// peerLost makes the plan again. A pair that breaks twice in a round is not asked to talk again for a while: of the two,
// the one with the greater name is left out.
func (p *Planner) peerLost(now time.Time, from, peer mapreduce.WorkerID) {
	k := pair{min(from, peer), max(from, peer)}
	if p.losses[k]++; p.losses[k] > 1 {
		p.exclude(now, k.b)
	}
	p.lost = true
	p.gather(now)
}

// failed makes the plan again without the worker that cannot do its part. Training that diverges is no worker's fault, so
// the second attempt, which comes to the same, ends the job: whoever reports it there is another worker, if there is one.
func (p *Planner) failed(now time.Time, w mapreduce.WorkerID, reason string, diverged bool) {
	p.notice(Notice{Kind: NoticeFailed, Worker: w, Reason: reason})
	if diverged && reason == p.divergence {
		p.giveUp(now, "%s", reason)
		return
	}
	if diverged {
		p.divergence = reason
	}
	if p.failures++; p.failures >= p.cfg.MaxFailures {
		p.giveUp(now, "%d attempts in a row failed; the last on worker %s: %s", p.failures, w, reason)
		return
	}
	p.exclude(now, w)
	p.gather(now)
}

// finished commits the plan's result once every member has told its own. A member that went after it had told is not
// waited for: its word stands.
func (p *Planner) finished(now time.Time, w mapreduce.WorkerID, done *mapreduce.Done) {
	if _, ok := p.state.Plan.Member(w); !ok {
		return
	}
	if !p.plausible(done) {
		p.suspects[w] = true
		p.failed(now, w, "its result is not one of the plan", false)
		return
	}
	p.done[w] = done
	if len(p.done) < len(p.state.Plan.Members) {
		return
	}
	votes := map[string]int{}
	best := result(done)
	for _, m := range p.state.Plan.Members {
		r := result(p.done[m.Worker])
		if votes[r]++; votes[r] > votes[best] {
			best = r
		}
	}
	if len(votes) > 1 {
		p.diverged(now, best, votes[best])
		return
	}
	p.commit(now, done)
}

// plausible says whether a worker's word can be a result of the present plan.
func (p *Planner) plausible(done *mapreduce.Done) bool {
	plan := p.state.Plan
	if done.Checkpoint.Step != plan.To {
		return false
	}
	if plan.Stage == mapreduce.Evaluate {
		_, err := training.Measured(p.state.Shape.Metric, done.Sum)
		return err == nil
	}
	return plan.From == plan.To || len(done.Sum) == 2 && done.Sum[1] > 0
}

// result writes what a worker computed, bit by bit, so that results can be counted.
func result(done *mapreduce.Done) string {
	bits := make([]uint32, len(done.Sum))
	for i, v := range done.Sum {
		bits[i] = math.Float32bits(v)
	}
	return fmt.Sprintf("%s %s %x", done.Checkpoint.Weights, done.Checkpoint.State, bits)
}

// commit proposes the result on which the members agree.
func (p *Planner) commit(now time.Time, done *mapreduce.Done) {
	p.stance, p.deadline = committing, now.Add(p.cfg.CommitTimeout)
	p.recovered(p.state.Plan.To)
	if p.state.Plan.Stage == mapreduce.Evaluate {
		measured, err := training.Measured(p.state.Shape.Metric, done.Sum)
		if err != nil {
			panic("coordinator: an implausible result was let in: " + err.Error())
		}
		p.propose(Entry{Evaluated: &EvaluatedEntry{Attempt: p.attempt, Measurement: measured}})
		return
	}
	e := &RoundEntry{Attempt: p.attempt, Checkpoint: done.Checkpoint}
	if len(done.Sum) > 1 {
		e.Loss = float64(done.Sum[0]) / float64(done.Sum[1])
	}
	p.propose(Entry{Round: e})
}

// diverged leaves out the workers whose result is not the majority's, and asks the others again. Exact arithmetic leaves no
// room for two results: without a majority nobody's is trusted, and the round is computed again from its checkpoint.
func (p *Planner) diverged(now time.Time, best string, votes int) {
	majority := 2*votes > len(p.done)
	for _, m := range p.state.Plan.Members {
		done := p.done[m.Worker]
		if majority && result(done) == best {
			continue
		}
		p.notice(Notice{Kind: NoticeDiverged, Worker: m.Worker,
			Reason: fmt.Sprintf("weights %s, measured %v", done.Checkpoint.Weights, done.Sum[:min(len(done.Sum), shownNumbers)])})
		p.suspects[m.Worker] = true
		if majority {
			p.exclude(now, m.Worker)
		}
	}
	if !majority {
		if p.failures++; p.failures >= p.cfg.MaxFailures {
			p.giveUp(now, "workers disagree on the bits of round %d and no result has a majority", p.state.Plan.Round)
			return
		}
	}
	p.gather(now)
}
