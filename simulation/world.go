package simulation

import (
	"container/heap"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/mapreduce"
)

// Faults sets how often things break. Delay is a time; Duplicate, Slow, Fail, Lie and Drop are probabilities of one message,
// task, claim or entry, the others of one hundredth of a second.
type Faults struct {
	Delay     time.Duration // the longest that a message takes
	Duplicate float64       // a message comes twice
	Slow      float64       // a map, load, save or fragment takes up to a second
	Fail      float64       // a map, load or save fails
	Lie       float64       // a worker's bits change before it saves them
	Crash     float64       // a worker dies and comes back later
	Blackout  float64       // all workers and the leader die
	Drop      float64       // an entry gets lost, is late or comes twice, though the leader stays
	Depose    float64       // the leader dies, or is deposed and lives on; another is elected
	Hangup    float64       // the leader's control stream to a worker breaks
	Snap      float64       // the stream from one worker to another breaks
	Cut       float64       // two workers cannot reach each other for a while
}

// Config is one simulated job.
type Config struct {
	Seed     uint64
	Workers  int
	Shape    coordinator.Shape
	Faults   Faults
	Diverges int64                             // the update, counted from 1, at which numbers leave the finite range; 0: none
	Limit    time.Duration                     // simulated time after which the faults stop and the job must end by itself
	Trace    func(now time.Duration, s string) // told of what happens; may be nil
}

// Tally counts what a simulation went through.
type Tally struct {
	Events, Crashes, Reigns, Breaks, Failures, Lies, Attempts int
}

// Add adds u to t.
func (t *Tally) Add(u Tally) {
	t.Events += u.Events
	t.Crashes += u.Crashes
	t.Reigns += u.Reigns
	t.Breaks += u.Breaks
	t.Failures += u.Failures
	t.Lies += u.Lies
	t.Attempts += u.Attempts
}

// World is the state of a simulation. Everything happens in Run's goroutine.
type World struct {
	cfg      Config
	rng      *rand.Rand
	now      time.Duration
	queue    events
	sequence int
	log      *raftLog
	workers  []*node // by index; a worker's name is nameOf its index
	stores   *storage
	truth    *truth
	lied     time.Duration // when that happened last
	fault    error         // the first broken promise
	tally    Tally
}

type event struct {
	at       time.Duration
	sequence int
	do       func()
}

type events []event

func (q events) Len() int { return len(q) }
func (q events) Less(i, j int) bool {
	return q[i].at < q[j].at || q[i].at == q[j].at && q[i].sequence < q[j].sequence
}
func (q events) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *events) Push(x any)   { *q = append(*q, x.(event)) }
func (q *events) Pop() any {
	old := *q
	last := old[len(old)-1]
	*q = old[:len(old)-1]
	return last
}

func (w *World) after(d time.Duration, do func()) {
	w.sequence++
	heap.Push(&w.queue, event{w.now + d, w.sequence, do})
}

// delay draws how long a message takes, so that later ones may overtake it.
func (w *World) delay() time.Duration {
	return time.Millisecond/10 + w.upTo(w.cfg.Faults.Delay)
}

// upTo draws a time of at most d.
func (w *World) upTo(d time.Duration) time.Duration { return time.Duration(w.rng.Int64N(int64(d) + 1)) }

func (w *World) chance(p float64) bool { return p > 0 && w.rng.Float64() < p }

// unlucky is chance while there are faults.
func (w *World) unlucky(p float64) bool { return w.now <= w.cfg.Limit && w.chance(p) }

func (w *World) broken(format string, args ...any) {
	if w.fault == nil {
		w.fault = fmt.Errorf("seed %d, %v: %s", w.cfg.Seed, w.now, fmt.Sprintf(format, args...))
	}
}

// tracing says whether anybody listens to trace, whose arguments may cost.
func (w *World) tracing() bool { return w.cfg.Trace != nil }

func (w *World) trace(format string, args ...any) {
	if w.tracing() {
		w.cfg.Trace(w.now, fmt.Sprintf(format, args...))
	}
}

func nameOf(worker int) mapreduce.WorkerID { return mapreduce.WorkerID(rune('a' + worker)) }

func (w *World) worker(name mapreduce.WorkerID) *node { return w.workers[name[0]-'a'] }

// patience is how long a job may go on after the last fault; without faults it takes a few seconds.
const patience = 30 * time.Second

// Run simulates until the job ends, and returns its last state or the first broken promise.
func Run(cfg Config) (Tally, coordinator.State, error) {
	w := &World{cfg: cfg, rng: rand.New(rand.NewPCG(cfg.Seed, 0)), truth: newTruth(cfg.Shape.Partitions), stores: newStorage(), lied: -time.Hour}
	w.log = newRaftLog(w)
	for i := range cfg.Workers {
		n := newNode(w, i, cfg.Workers)
		if cfg.Shape.Needs.Device != "" && (i == 0 || w.chance(0.5)) {
			n.device = cluster.Device{Name: "simulated", Memory: 1 << 30, Capability: "8.0"}
		}
		w.workers = append(w.workers, n)
	}
	w.log.elect()
	w.after(10*time.Millisecond, w.misfortune)
	for w.fault == nil && !w.log.finished() {
		if w.now > cfg.Limit+patience {
			w.broken("the job does not end: %+v", w.log.state)
			break
		}
		e := heap.Pop(&w.queue).(event)
		w.now = e.at
		w.tally.Events++
		e.do()
	}
	return w.tally, w.log.state, w.fault
}

// misfortune breaks something now and then.
func (w *World) misfortune() {
	if w.now > w.cfg.Limit {
		return
	}
	w.after(10*time.Millisecond, w.misfortune)
	f := w.cfg.Faults
	anyone := func() *node { return w.workers[w.rng.IntN(len(w.workers))] }
	if w.chance(f.Crash) {
		anyone().crash()
	}
	if w.chance(f.Depose) {
		w.log.depose(w.upTo(time.Second))
	}
	if w.chance(f.Blackout) {
		w.log.depose(0)
		for _, n := range w.workers {
			n.crash()
		}
	}
	if w.chance(f.Hangup) {
		anyone().hangUp()
	}
	if len(w.workers) == 1 {
		return
	}
	a := anyone()
	b := w.workers[(a.index+1+w.rng.IntN(len(w.workers)-1))%len(w.workers)]
	if w.chance(f.Snap) {
		a.snap(b)
	}
	if w.chance(f.Cut) {
		w.split(a, b)
	}
}

// split cuts two workers off from each other for a while; both notice by their streams.
func (w *World) split(a, b *node) {
	until := w.now + w.upTo(500*time.Millisecond)
	a.cut[b.index], b.cut[a.index] = until, until
	a.snap(b)
	b.snap(a)
}
