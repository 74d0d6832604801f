package simulation

import (
	"container/heap"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/mapreduce"
)

// Faults sets how often things break; each probability is for one message or for one hundredth of a second.
type Faults struct {
	Delay     time.Duration // the longest that a message takes
	Duplicate float64       // a message comes twice
	Crash     float64       // a worker dies and comes back later
	Depose    float64       // the leader dies and another is elected
	Cut       float64       // two workers cannot reach each other for a while
}

// Config is one simulated job.
type Config struct {
	Seed    uint64
	Workers int
	Shape   coordinator.Shape
	Faults  Faults
	Limit   time.Duration // simulated time after which the faults stop and the job must end by itself
}

// World is the state of a simulation. Everything happens in Run's goroutine.
type World struct {
	cfg      Config
	rng      *rand.Rand
	now      time.Duration
	queue    events
	sequence int
	log      *raftLog
	workers  map[mapreduce.WorkerID]*node
	names    []mapreduce.WorkerID
	cut      map[[2]mapreduce.WorkerID]bool
	stores   *storage
	fault    error // the first broken promise
	Events   int   // events handled
	Crashes  int
	Reigns   int
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
	return time.Millisecond/10 + time.Duration(w.rng.Int64N(int64(w.cfg.Faults.Delay)+1))
}

func (w *World) chance(p float64) bool { return w.rng.Float64() < p }

func (w *World) broken(format string, args ...any) {
	if w.fault == nil {
		w.fault = fmt.Errorf("seed %d, %v: %s", w.cfg.Seed, w.now, fmt.Sprintf(format, args...))
	}
}

// Run simulates until the job ends, and returns its last state or the first broken promise.
func Run(cfg Config) (*World, coordinator.State, error) {
	w := &World{cfg: cfg, rng: rand.New(rand.NewPCG(cfg.Seed, 0)), workers: map[mapreduce.WorkerID]*node{},
		cut: map[[2]mapreduce.WorkerID]bool{}, stores: newStorage()}
	w.log = newRaftLog(w)
	for i := range cfg.Workers {
		name := mapreduce.WorkerID(fmt.Sprintf("w%d", i))
		w.names = append(w.names, name)
		w.workers[name] = newNode(w, name)
		w.workers[name].boot()
	}
	w.log.elect()
	w.after(10*time.Millisecond, w.misfortune)
	const patience = 10 * time.Minute // simulated; a job without faults takes seconds
	for w.fault == nil && !w.log.finished() {
		if w.queue.Len() == 0 || w.now > cfg.Limit+patience {
			w.broken("the job does not end: %+v", w.log.state)
			break
		}
		e := heap.Pop(&w.queue).(event)
		w.now = e.at
		w.Events++
		e.do()
	}
	return w, w.log.state, w.fault
}

// misfortune breaks something now and then.
func (w *World) misfortune() {
	if w.now > w.cfg.Limit {
		return
	}
	w.after(10*time.Millisecond, w.misfortune)
	if w.chance(w.cfg.Faults.Crash) {
		w.workers[w.names[w.rng.IntN(len(w.names))]].crash()
	}
	if w.chance(w.cfg.Faults.Depose) {
		w.log.depose()
	}
	if len(w.names) > 1 && w.chance(w.cfg.Faults.Cut) {
		w.split()
	}
}

// split cuts a pair of workers off from each other for a while; both notice by their streams.
func (w *World) split() {
	i := w.rng.IntN(len(w.names))
	j := (i + 1 + w.rng.IntN(len(w.names)-1)) % len(w.names)
	a, b := w.names[i], w.names[j]
	w.cut[[2]mapreduce.WorkerID{a, b}], w.cut[[2]mapreduce.WorkerID{b, a}] = true, true
	w.workers[a].lose(b)
	w.workers[b].lose(a)
	w.after(time.Duration(w.rng.Int64N(int64(500*time.Millisecond))), func() {
		delete(w.cut, [2]mapreduce.WorkerID{a, b})
		delete(w.cut, [2]mapreduce.WorkerID{b, a})
	})
}
