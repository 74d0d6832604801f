package coordinator

import (
	"time"

	"github.com/autonet/autonet/mapreduce"
)

// report takes what a connected worker says. Whatever is not of the present attempt is old news.
func (p *Planner) report(now time.Time, w mapreduce.WorkerID, v *view, r mapreduce.Report) {
	switch {
	case r.Status != nil:
		if p.stance == gathering && r.Status.Attempt == p.attempt {
			v.status = r.Status
			p.gathered(now, false)
		}
	case p.stance != working:
	case r.Progress != nil && r.Progress.Attempt == p.attempt:
		p.progress(now, r.Progress)
	case r.Lost != nil && r.Lost.Attempt == p.attempt:
		p.peerLost(now, w, r.Lost.Peer)
	case r.Done != nil && r.Done.Attempt == p.attempt:
		v.done = r.Done
		p.finish(now)
	case r.Failed != nil && r.Failed.Attempt == p.attempt:
		p.failed(now, w, r.Failed.Reason)
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

func (p *Planner) failed(now time.Time, w mapreduce.WorkerID, reason string) {
	p.notice(Notice{Kind: NoticeFailed, Worker: w, Reason: reason})
	if p.failures++; p.failures >= p.cfg.MaxFailures {
		p.giveUp("%d attempts in a row failed; the last on worker %s: %s", p.failures, w, reason)
		return
	}
	p.exclude(now, w)
	p.gather(now)
}

// finish commits the plan's result once every member that is still there has it.
func (p *Planner) finish(now time.Time) {
	var first *mapreduce.Done
	for _, m := range p.state.Plan.Members {
		v := p.workers[m.Worker]
		if v == nil {
			continue
		}
		if v.done == nil {
			return
		}
		if first == nil {
			first = v.done
		}
	}
	if first == nil {
		return
	}
	p.commit(now)
}

// commit proposes the result on which the members agree.
func (p *Planner) commit(now time.Time) {
	votes := map[mapreduce.Checkpoint]int{}
	best := mapreduce.Checkpoint{}
	var done *mapreduce.Done
	for _, m := range p.state.Plan.Members {
		if v := p.workers[m.Worker]; v != nil {
			votes[v.done.Checkpoint]++
			if votes[v.done.Checkpoint] > votes[best] {
				best, done = v.done.Checkpoint, v.done
			}
		}
	}
	if len(votes) > 1 {
		p.diverged(now, best, 2*votes[best] > len(p.state.Plan.Members))
		return
	}
	p.stance = committing
	p.recovered(p.state.Plan.To)
	if p.state.Plan.Stage == mapreduce.Evaluate {
		p.propose(Entry{Evaluated: evaluated(p.attempt, done.Sum)})
		return
	}
	e := &RoundEntry{Attempt: p.attempt, Checkpoint: done.Checkpoint}
	if n := len(done.Sum); n > 0 {
		e.Loss = float64(done.Sum[0]) / float64(done.Sum[n-1])
	}
	p.propose(Entry{Round: e})
}

// diverged leaves out the workers whose result is not the majority's, and asks the others again. Exact arithmetic leaves no
// room for two results, so without a majority the job stops rather than commit a round that cannot be computed again.
func (p *Planner) diverged(now time.Time, best mapreduce.Checkpoint, majority bool) {
	for _, w := range p.sorted() {
		if v := p.workers[w]; v.done != nil && v.done.Checkpoint != best {
			p.notice(Notice{Kind: NoticeDiverged, Worker: w, Reason: v.done.Checkpoint.Weights})
			p.exclude(now, w)
			v.suspect = true
		}
	}
	if !majority {
		p.giveUp("workers disagree on the bits of round %d and no result has a majority", p.state.Plan.Round)
		return
	}
	p.gather(now)
}

// evaluated reads the measurements of an evaluation: loss summed over samples, correct predictions, samples.
func evaluated(attempt uint64, sum []float32) *EvaluatedEntry {
	loss, correct, samples := float64(sum[0]), float64(sum[1]), float64(sum[2])
	return &EvaluatedEntry{Attempt: attempt, Loss: loss / samples, Accuracy: correct / samples,
		Samples: int64(samples), Correct: int64(correct)}
}
