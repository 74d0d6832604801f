package coordinator

import (
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/autonet/autonet/mapreduce"
)

// Config sets a planner's patience.
type Config struct {
	// MinWorkers is how many workers a plan needs at least.
	MinWorkers int
	// GatherTimeout is how long a planner waits for the status of workers that are slow to answer.
	GatherTimeout time.Duration
	// StallTimeout is how long a plan may go without a report before it is made again. It must exceed the longest step.
	StallTimeout time.Duration
	// CommitTimeout is how long an entry may take through the log before the leader begins again from what is committed.
	CommitTimeout time.Duration
	// ExcludeTimeout is how long a worker that peers lost twice in a round, or that diverged or failed, is left out.
	ExcludeTimeout time.Duration
	// MaxFailures is how many plans in a row may end by a worker's failure before the job is given up.
	MaxFailures int
}

// DefaultConfig suits one data centre.
func DefaultConfig() Config {
	return Config{MinWorkers: 1, GatherTimeout: 300 * time.Millisecond, StallTimeout: 60 * time.Second,
		CommitTimeout: 5 * time.Second, ExcludeTimeout: 5 * time.Second, MaxFailures: 10}
}

type stance int

const (
	following  stance = iota
	waiting           // leading, nothing to do or nobody to do it
	gathering         // Prepare is sent, statuses are on their way
	proposing         // a plan is on its way through the log
	working           // the members run the plan
	committing        // the plan's result is on its way through the log
)

// view is what the leader knows of a connected worker.
type view struct {
	offer  Offer
	status *mapreduce.Status // the answer to the present Prepare
}

// pair is an unordered pair of workers whose stream broke.
type pair struct{ a, b mapreduce.WorkerID }

// Planner decides what a job's workers do: a pure state machine. On a follower it does nothing but remember the state.
//
// A plan is made for the workers that are connected. When a round is complete the next one follows at once; when anything
// is lost, the leader gathers: it tells all to stop, learns which states they hold, and continues from the newest state
// that every survivor has, or from the checkpoint if none has any.
type Planner struct {
	cfg        Config
	state      State
	stance     stance
	attempt    uint64
	workers    map[mapreduce.WorkerID]*view
	done       map[mapreduce.WorkerID]*mapreduce.Done // of the present plan; stays when its worker goes
	excluded   map[mapreduce.WorkerID]time.Time       // left out of plans until then
	suspects   map[mapreduce.WorkerID]bool            // what they hold is not trusted: Prepare has them forget
	losses     map[pair]int                           // in the present round
	failures   int                                    // attempts that a worker's failure ended, since the last commit
	divergence string                                 // how a worker said that training diverged, since the last commit
	waits      string                                 // what the job waits for, as last told; empty: for no worker
	expected   int                                    // workers to wait for, within patience, before a plan is made
	deadline   time.Time
	lost       bool // a loss has not been made good yet
	reported   int64
	effects    []Effect
}

// NewPlanner returns a planner that follows.
func NewPlanner(cfg Config, state State) *Planner {
	p := &Planner{cfg: cfg, state: state}
	p.forget()
	return p
}

// forget drops all but the state and the configuration: what a coordinator that does not lead knows.
func (p *Planner) forget() {
	p.workers, p.done, p.losses = map[mapreduce.WorkerID]*view{}, nil, map[pair]int{}
	p.excluded, p.suspects = map[mapreduce.WorkerID]time.Time{}, map[mapreduce.WorkerID]bool{}
}

// State returns the replicated state as the planner knows it.
func (p *Planner) State() State { return p.state }

// Leading says whether the planner leads.
func (p *Planner) Leading() bool { return p.stance != following }

// Step takes one event at a time and returns what is to be done about it, in order.
func (p *Planner) Step(now time.Time, ev Event) []Effect {
	p.effects = nil
	switch {
	case ev.Elected != nil:
		p.elected(now, ev.Elected.Term)
	case ev.Deposed != nil:
		p.stance = following
		p.forget()
	case ev.Changed != nil:
		p.changed(now, *ev.Changed)
	case p.stance == following:
	case ev.Seen != nil:
		p.seen(ev.Seen.Workers)
	case ev.Connected != nil:
		p.connected(now, ev.Connected.Worker, ev.Connected.Offer)
	case ev.Disconnected != nil:
		p.disconnected(now, ev.Disconnected.Worker)
	case ev.Reported != nil:
		if v := p.workers[ev.Reported.Worker]; v != nil {
			p.report(now, ev.Reported.Worker, v, ev.Reported.Report)
		}
	case ev.Tick != nil:
		p.tick(now)
	}
	return p.effects
}

func (p *Planner) command(to mapreduce.WorkerID, c mapreduce.Command) {
	p.effects = append(p.effects, Effect{Command: &Command{To: to, Command: c}})
}

func (p *Planner) propose(e Entry) { p.effects = append(p.effects, Effect{Propose: &e}) }

func (p *Planner) notice(n Notice) { p.effects = append(p.effects, Effect{Notice: &n}) }

// elected begins a reign. Attempts carry the term in their upper half, so they rise across leaders.
func (p *Planner) elected(now time.Time, term uint64) {
	p.forget()
	p.waits = ""
	p.attempt, p.failures, p.divergence, p.lost = term<<32, 0, "", p.state.Plan != nil
	p.notice(Notice{Kind: NoticeLeading})
	p.gather(now)
	p.expected = math.MaxInt
	if p.state.Plan != nil {
		p.expected = len(p.state.Plan.Members)
	}
}

// seen tells, once, that no live worker can be given a part, and what the job waits for.
func (p *Planner) seen(live map[mapreduce.WorkerID]Offer) {
	waits := p.state.waits(live, p.cfg.MinWorkers)
	if waits != "" && waits != p.waits {
		p.notice(Notice{Kind: NoticeWaiting, Reason: waits})
	}
	p.waits = waits
}

func (p *Planner) connected(now time.Time, w mapreduce.WorkerID, offer Offer) {
	p.workers[w] = &view{offer: offer}
	p.notice(Notice{Kind: NoticeJoined, Worker: w})
	switch p.stance {
	case waiting:
		p.gather(now)
	case gathering:
		p.prepare(w)
	}
}

func (p *Planner) prepare(w mapreduce.WorkerID) {
	p.command(w, mapreduce.Command{Prepare: &mapreduce.Prepare{Attempt: p.attempt, Forget: p.suspects[w]}})
}

func (p *Planner) disconnected(now time.Time, w mapreduce.WorkerID) {
	if p.workers[w] == nil {
		return
	}
	delete(p.workers, w)
	if p.state.Phase == Finished || p.state.Phase == Failed {
		return // it was sent away
	}
	p.notice(Notice{Kind: NoticeLost, Worker: w})
	p.lost = true
	switch p.stance {
	case gathering:
		p.gathered(now, false)
	case working:
		if _, ok := p.state.Plan.Member(w); ok && p.done[w] == nil {
			p.gather(now)
		}
	}
}

func (p *Planner) tick(now time.Time) {
	if now.Before(p.deadline) {
		return
	}
	switch p.stance {
	case gathering:
		p.gathered(now, true)
	case working:
		p.lost = true
		p.gather(now)
	case proposing, committing: // the log is slow or has lost the entry: begin again
		p.gather(now)
	}
}

// gather asks every worker to stop and to say what it holds.
func (p *Planner) gather(now time.Time) {
	if p.state.Phase == Finished || p.state.Phase == Failed {
		p.stance = waiting
		return
	}
	p.attempt++
	p.stance, p.deadline, p.expected, p.done = gathering, now.Add(p.cfg.GatherTimeout), 0, nil
	for _, w := range p.sorted() {
		p.workers[w].status = nil
		p.prepare(w)
	}
}

// gathered goes on to a plan once all workers have answered, or once patience is over and enough have.
func (p *Planner) gathered(now time.Time, late bool) {
	var answered []mapreduce.WorkerID
	usable := p.usable(now)
	complete := len(usable) >= p.expected
	for _, w := range usable {
		if p.workers[w].status == nil {
			complete = false
			continue
		}
		answered = append(answered, w)
	}
	switch {
	case len(answered) >= max(1, p.cfg.MinWorkers) && (late || complete):
		p.planFrom(now, answered)
	case late:
		p.deadline = now.Add(p.cfg.GatherTimeout)
	}
}

// planFrom plans for the workers that hold the newest state in common; the others join at the next round.
func (p *Planner) planFrom(now time.Time, answered []mapreduce.WorkerID) {
	stage, _ := p.state.Stage()
	from := p.state.Checkpoint.Step
	members := answered
	if stage == mapreduce.Train {
		if step, holders := p.resume(answered); holders != nil {
			from, members = step, holders
		}
	}
	p.plan(now, from, members)
}

// resume returns the newest step of the round from which most workers can go on, and these workers; none if only the
// checkpoint is left. It asks first whether those who stand at the checkpoint can go along.
func (p *Planner) resume(answered []mapreduce.WorkerID) (int64, []mapreduce.WorkerID) {
	start := p.state.Checkpoint.Step
	for floor := start; floor <= start+1; floor++ {
		holders := slices.DeleteFunc(slices.Clone(answered), func(w mapreduce.WorkerID) bool {
			high := p.workers[w].status.High
			return high < floor || high > start+p.state.Shape.StepsPerRound
		})
		if step, ok := p.common(holders); ok {
			if step == start {
				break // everybody can start from the checkpoint
			}
			return step, holders
		}
	}
	return 0, nil
}

// common returns the newest step whose state all of the workers hold. Members of one plan differ by one step at most.
func (p *Planner) common(holders []mapreduce.WorkerID) (int64, bool) {
	if len(holders) < max(1, p.cfg.MinWorkers) {
		return 0, false
	}
	step := p.workers[holders[0]].status.High
	for _, w := range holders {
		step = min(step, p.workers[w].status.High)
	}
	for _, w := range holders {
		if s := p.workers[w].status; s.High != step && s.Low != step {
			return 0, false
		}
	}
	return step, true
}

func (p *Planner) plan(now time.Time, from int64, members []mapreduce.WorkerID) {
	stage, split := p.state.Stage()
	plan := &mapreduce.Plan{Attempt: p.attempt, Stage: stage, Split: split, Round: p.state.Round, From: from, To: from,
		Partitions: p.state.Shape.Partitions, Checkpoint: p.state.Checkpoint,
		Members: mapreduce.Deal(p.state.Shape.Partitions, members)}
	for i, m := range plan.Members {
		plan.Members[i].Payee = p.workers[m.Worker].offer.Payee
	}
	if stage == mapreduce.Train {
		plan.Round++
		plan.To = p.state.Checkpoint.Step + p.state.Shape.StepsPerRound
	}
	p.stance, p.deadline = proposing, now.Add(p.cfg.CommitTimeout)
	p.propose(Entry{Planned: plan})
}

// changed takes the state after an entry, and goes on with what the entry allows.
func (p *Planner) changed(now time.Time, s State) {
	round := p.state.Round
	p.state = s
	if s.Round != round {
		p.losses = map[pair]int{}
	}
	switch {
	case p.stance == proposing && s.Plan != nil && s.Plan.Attempt == p.attempt:
		p.start(now)
	case p.stance == committing && p.complete():
		p.next(now)
	}
}

// complete says whether the result of the leader's plan is in the state.
func (p *Planner) complete() bool {
	stage, split := p.state.Stage()
	plan := p.state.Plan
	return p.state.Phase == Finished || p.state.Phase == Failed || plan == nil || stage != plan.Stage ||
		split != plan.Split || stage == mapreduce.Train && plan.Round == p.state.Round
}

func (p *Planner) start(now time.Time) {
	p.stance, p.deadline, p.reported = working, now.Add(p.cfg.StallTimeout), 0
	p.done = map[mapreduce.WorkerID]*mapreduce.Done{}
	p.notice(Notice{Kind: NoticePlanned, Plan: p.state.Plan})
	for _, m := range p.state.Plan.Members {
		if p.workers[m.Worker] != nil {
			p.command(m.Worker, mapreduce.Command{Start: p.state.Plan})
		}
	}
	for _, m := range p.state.Plan.Members {
		if p.workers[m.Worker] == nil { // gone while the plan was in the log
			p.gather(now)
			return
		}
	}
}

// next plans what follows a committed result: the members hold the checkpoint, whoever is new loads it.
func (p *Planner) next(now time.Time) {
	p.failures, p.divergence = 0, ""
	workers := p.usable(now)
	if p.state.Phase == Finished || p.state.Phase == Failed || len(workers) < max(1, p.cfg.MinWorkers) {
		p.gather(now)
		return
	}
	p.attempt++
	p.plan(now, p.state.Checkpoint.Step, workers)
}

// usable returns the connected workers that can be given a part and are not left out; all of the former if too few are left.
func (p *Planner) usable(now time.Time) []mapreduce.WorkerID {
	all := slices.DeleteFunc(p.sorted(), func(w mapreduce.WorkerID) bool { return !p.state.Shape.Needs.Fits(p.workers[w].offer) })
	usable := slices.DeleteFunc(slices.Clone(all), func(w mapreduce.WorkerID) bool { return now.Before(p.excluded[w]) })
	if len(usable) < max(1, p.cfg.MinWorkers) {
		return all
	}
	return usable
}

func (p *Planner) sorted() []mapreduce.WorkerID {
	all := make([]mapreduce.WorkerID, 0, len(p.workers))
	for w := range p.workers {
		all = append(all, w)
	}
	slices.Sort(all)
	return all
}

func (p *Planner) exclude(now time.Time, w mapreduce.WorkerID) {
	p.excluded[w] = now.Add(p.cfg.ExcludeTimeout)
}

func (p *Planner) giveUp(now time.Time, format string, args ...any) {
	p.stance, p.deadline = committing, now.Add(p.cfg.CommitTimeout)
	p.propose(Entry{Failed: &FailedEntry{Attempt: p.attempt, Reason: fmt.Sprintf(format, args...)}})
}
