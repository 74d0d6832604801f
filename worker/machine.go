package worker

import (
	"fmt"

	"github.com/autonet/autonet/mapreduce"
)

// Config is what a machine must know of its job.
type Config struct {
	Self mapreduce.WorkerID
	// VectorLen returns the length of a stage's vector: what a partial holds, in floats.
	VectorLen func(mapreduce.Stage) int
	// Tail is how many floats at the end of a vector are measurements, the first of them the loss summed over samples,
	// the second the number of samples. They are reported.
	Tail func(mapreduce.Stage) int
	// Add does dst[i] += src[i], one rounding each: the reduction's sum.
	Add func(dst, src []float32)
	// Finite says whether all of some numbers are: a sum must be.
	Finite func([]float32) bool
	// Diverged says of an error that it is the job's numbers that left the finite range.
	Diverged func(error) bool
}

type phase int

const (
	idle       phase = iota // no plan, or a plan that is complete
	loading                 // the checkpoint is on its way into memory
	running                 // a step is under way
	diagnosing              // a sum is not finite, and is looked into
	saving                  // the last state is on its way to the store
)

// Machine is the task machine of one job on one worker: a pure state machine. It follows one plan at a time, the one with
// the highest attempt it has heard of, and drops whatever belongs to an older one.
//
// Members of a plan march together: nobody can finish a step without a sum from everybody (Plan.Buckets), so what comes
// early is of the next step at most, or of an attempt whose Start is still on its way.
type Machine struct {
	cfg     Config
	attempt uint64
	phase   phase
	plan    *mapreduce.Plan
	step    int64 // while running: the step of the state that is being updated
	low     int64
	high    int64
	known   mapreduce.Checkpoint    // the last that was saved or loaded here: what a state's bits are known to be
	folds   map[int]*mapreduce.Fold // the buckets that this worker reduces
	sums    [][]float32
	missing int
	early   earlyFragments
	effects []Effect
}

// NewMachine returns a machine that holds no state and has heard of no attempt.
func NewMachine(cfg Config) *Machine {
	return &Machine{cfg: cfg, low: mapreduce.NoStep, high: mapreduce.NoStep}
}

// Step takes one event and returns what is to be done about it, in order.
func (m *Machine) Step(ev Event) []Effect {
	m.effects = nil
	switch {
	case ev.Command != nil:
		m.command(ev.Command)
	case ev.Fragment != nil:
		m.fragment(ev.Fragment)
	case ev.Mapped != nil:
		m.mapped(ev.Mapped)
	case ev.MapFailed != nil:
		m.mapFailed(ev.MapFailed)
	case ev.Loaded != nil:
		m.loaded(ev.Loaded)
	case ev.Saved != nil:
		m.saved(ev.Saved)
	case ev.Diagnosed != nil:
		m.diagnosed(ev.Diagnosed)
	case ev.PeerLost != nil:
		m.peerLost(ev.PeerLost.Peer)
	case ev.Greet != nil:
		m.status()
	}
	return m.effects
}

func (m *Machine) do(e Effect) { m.effects = append(m.effects, e) }

func (m *Machine) report(r mapreduce.Report) { m.do(Effect{Report: &r}) }

func (m *Machine) status() {
	m.report(mapreduce.Report{Status: &mapreduce.Status{Attempt: m.attempt, Low: m.low, High: m.high}})
}

func (m *Machine) fail(format string, args ...any) {
	m.phase, m.plan = idle, nil
	m.report(mapreduce.Report{Failed: &mapreduce.Failed{Attempt: m.attempt, Reason: fmt.Sprintf(format, args...)}})
}

// failOf is fail with an error that may be the job's own.
func (m *Machine) failOf(err error, format string, args ...any) {
	m.fail(format, args...)
	m.effects[len(m.effects)-1].Report.Failed.Diverged = m.cfg.Diverged(err)
}

func (m *Machine) command(c *mapreduce.Command) {
	switch {
	case c.Prepare != nil && c.Prepare.Attempt >= m.attempt:
		m.adopt(c.Prepare.Attempt)
		if c.Prepare.Forget {
			m.low, m.high, m.known = mapreduce.NoStep, mapreduce.NoStep, mapreduce.Checkpoint{}
		}
		m.status()
	case c.Start != nil && (c.Start.Attempt > m.attempt || c.Start.Attempt == m.attempt && m.plan == nil):
		m.start(c.Start)
	case c.Publish != nil:
		m.do(Effect{Offer: c.Publish})
	}
}

// adopt ends whatever runs and makes attempt the one that counts.
func (m *Machine) adopt(attempt uint64) {
	if m.phase != idle {
		m.do(Effect{Abort: &struct{}{}})
	}
	m.attempt, m.phase, m.plan, m.folds, m.sums = attempt, idle, nil, nil, nil
	m.early.drop(attempt)
}

func (m *Machine) start(p *mapreduce.Plan) {
	m.adopt(p.Attempt)
	if _, ok := p.Member(m.cfg.Self); !ok {
		return
	}
	m.plan = p
	switch {
	case p.From == p.Checkpoint.Step && m.known != p.Checkpoint:
		m.load() // whatever is held of that step, its bits are not known to be the committed ones
	case m.high == p.From:
		m.begin()
	case m.low == p.From:
		m.do(Effect{Rewind: &Rewind{Step: p.From}})
		m.high, m.low = p.From, mapreduce.NoStep
		m.begin()
	case p.From == p.Checkpoint.Step:
		m.load()
	default:
		m.fail("plan starts from step %d; held are %d and %d, checkpointed is %d", p.From, m.low, m.high, p.Checkpoint.Step)
	}
}

func (m *Machine) load() {
	m.phase, m.low, m.high = loading, mapreduce.NoStep, mapreduce.NoStep
	m.do(Effect{Load: &Load{Plan: m.plan}})
}

func (m *Machine) loaded(ev *Loaded) {
	if ev.Attempt != m.attempt || m.phase != loading {
		return
	}
	if ev.Err != nil {
		m.fail("load checkpoint of step %d: %v", m.plan.From, ev.Err)
		return
	}
	m.high, m.known = m.plan.From, m.plan.Checkpoint
	m.begin()
}

// begin runs the plan from the state in memory.
func (m *Machine) begin() {
	m.phase, m.step = running, m.plan.From
	if m.plan.Stage == mapreduce.Train && m.plan.From == m.plan.To {
		m.save()
		return
	}
	m.beginStep()
}

func (m *Machine) beginStep() {
	n := m.plan.Buckets(m.cfg.VectorLen(m.plan.Stage))
	m.sums, m.missing, m.folds = make([][]float32, n), n, map[int]*mapreduce.Fold{}
	for b := range n {
		if m.plan.Reducer(b) == m.cfg.Self {
			m.folds[b] = mapreduce.NewFold(m.plan.Tree(), m.cfg.Add)
		}
	}
	member, _ := m.plan.Member(m.cfg.Self)
	m.do(Effect{Map: &Map{Plan: m.plan, Step: m.step, Part: member.Parts}})
	for _, f := range m.early.take(m.attempt, m.step) {
		m.fragment(f)
	}
}

func (m *Machine) mapped(ev *Mapped) {
	if ev.Attempt != m.attempt || m.phase != running || ev.Step != m.step {
		return
	}
	f := &Fragment{From: m.cfg.Self, Attempt: ev.Attempt, Step: ev.Step, Bucket: ev.Bucket, Pieces: ev.Pieces}
	if to := m.plan.Reducer(ev.Bucket); to != m.cfg.Self {
		m.do(Effect{Send: &Send{To: to, Fragment: f}})
		return
	}
	m.fragment(f)
}

func (m *Machine) mapFailed(ev *MapFailed) {
	if ev.Attempt == m.attempt && m.phase == running {
		m.fail("map step %d: %v", m.step, ev.Err)
	}
}

func (m *Machine) fragment(f *Fragment) {
	switch {
	case f.Attempt < m.attempt, f.Attempt == m.attempt && m.plan != nil && m.phase == idle:
		return // of an attempt that is over
	case f.Attempt > m.attempt || m.plan == nil || m.phase == loading || f.Step > m.step:
		m.early.keep(f)
		return
	case m.phase != running || f.Step < m.step || f.Bucket >= len(m.sums) || m.malformed(f):
		return
	case f.Sum:
		m.sum(f.Bucket, f.Pieces[0].Data)
	default:
		m.partial(f)
	}
}

// malformed says whether a fragment of the present step cannot be what its sender was asked for.
func (m *Machine) malformed(f *Fragment) bool {
	want := m.plan.Bucket(m.cfg.VectorLen(m.plan.Stage), f.Bucket).Len()
	for _, p := range f.Pieces {
		if len(p.Data) != want {
			return true
		}
	}
	if f.Sum {
		return len(f.Pieces) != 1 || f.From != m.plan.Reducer(f.Bucket)
	}
	return m.folds[f.Bucket] == nil
}

func (m *Machine) partial(f *Fragment) {
	fold := m.folds[f.Bucket]
	for _, p := range f.Pieces {
		fold.Add(p.Node, p.Data)
	}
	v, ok := fold.Sum()
	if !ok || m.sums[f.Bucket] != nil {
		return
	}
	sum := &Fragment{From: m.cfg.Self, Attempt: m.attempt, Step: m.step, Bucket: f.Bucket, Sum: true,
		Pieces: []mapreduce.Piece{{Node: m.plan.Tree().Root(), Data: v}}}
	for _, member := range m.plan.Members {
		if member.Worker != m.cfg.Self {
			m.do(Effect{Send: &Send{To: member.Worker, Fragment: sum}})
		}
	}
	m.sum(f.Bucket, v)
}

func (m *Machine) sum(bucket int, v []float32) {
	if m.sums[bucket] != nil {
		return
	}
	m.sums[bucket] = v
	if m.missing--; m.missing > 0 {
		return
	}
	for _, v := range m.sums {
		if !m.cfg.Finite(v) {
			m.phase = diagnosing
			m.do(Effect{Diagnose: &Diagnose{Plan: m.plan, Step: m.step}})
			return
		}
	}
	tail := m.tail()
	if m.plan.Stage == mapreduce.Evaluate {
		m.phase = idle
		m.report(mapreduce.Report{Done: &mapreduce.Done{Attempt: m.attempt, Checkpoint: m.plan.Checkpoint, Sum: tail}})
		return
	}
	m.do(Effect{Apply: &Apply{Step: m.step, Sums: m.sums}})
	m.advance(tail)
}

// diagnosed ends an attempt whose sum was not finite. All members come to the same reason; where one finds nothing wrong,
// bits have changed on their way, and the attempt is made again like any that failed.
func (m *Machine) diagnosed(ev *Diagnosed) {
	if ev.Attempt != m.attempt || m.phase != diagnosing {
		return
	}
	if ev.Err == nil {
		m.fail("step %d: a sum is not finite, and computed again here it is", m.step)
		return
	}
	m.failOf(ev.Err, "%v", ev.Err)
}

// tail returns the measurements at the end of the step's sum.
func (m *Machine) tail() []float32 {
	want := m.cfg.Tail(m.plan.Stage)
	tail := make([]float32, 0, want)
	for b := len(m.sums) - 1; b >= 0 && len(tail) < want; b-- {
		v := m.sums[b]
		v = v[max(0, len(v)-(want-len(tail))):]
		tail = append(append(make([]float32, 0, want), v...), tail...)
	}
	return tail
}

// advance goes on from the state that Apply has just made.
func (m *Machine) advance(tail []float32) {
	m.low, m.high, m.step = m.step, m.step+1, m.step+1
	m.report(mapreduce.Report{Progress: &mapreduce.Progress{Attempt: m.attempt, Step: m.step,
		Loss: float64(tail[0]) / float64(tail[1])}})
	if m.step == m.plan.To {
		m.save()
		return
	}
	m.beginStep()
}

func (m *Machine) save() {
	m.phase = saving
	if m.known.Step == m.plan.To {
		m.known = mapreduce.Checkpoint{} // until the store says it again
	}
	m.do(Effect{Save: &Save{Attempt: m.attempt, Step: m.plan.To}})
}

func (m *Machine) saved(ev *Saved) {
	if ev.Attempt != m.attempt || m.phase != saving {
		return
	}
	if ev.Err != nil {
		m.failOf(ev.Err, "save checkpoint of step %d: %v", m.plan.To, ev.Err)
		return
	}
	m.phase, m.known = idle, ev.Checkpoint
	done := &mapreduce.Done{Attempt: m.attempt, Checkpoint: ev.Checkpoint}
	if m.plan.From < m.plan.To {
		done.Sum = m.tail()
	}
	m.report(mapreduce.Report{Done: done})
}

func (m *Machine) peerLost(peer mapreduce.WorkerID) {
	if m.plan == nil || m.phase == idle {
		return
	}
	if _, ok := m.plan.Member(peer); ok {
		m.report(mapreduce.Report{Lost: &mapreduce.Lost{Attempt: m.attempt, Peer: peer}})
	}
}
