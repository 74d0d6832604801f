package worker

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// inboxLen bounds the events that wait for a runner's loop. Whoever has more to say waits, and the wait reaches the peer
// by the stream's flow control.
const inboxLen = 256

// Shuffle moves fragments to peers. Send must not block: what cannot be queued is a lost peer.
type Shuffle interface {
	Send(to mapreduce.WorkerID, f *Fragment)
	Close()
}

// RunnerConfig is what a runner works with. All fields are required but Offer and Intact.
type RunnerConfig struct {
	Self    mapreduce.WorkerID
	Program *training.Program
	Store   store.Store // where checkpoints are saved, and loaded from
	Shuffle func(lost func(mapreduce.WorkerID)) Shuffle
	Report  func(mapreduce.Report) // to the leader; must not block
	Offer   func(cids []string)    // to the open network; must not block; nil offers nothing
	// Intact says whether what computes still does. It is asked before anything that was computed is told: nothing of a
	// device that was lost on the way is. nil: it always does.
	Intact  func() bool
	Log     *slog.Logger
	Metrics *Metrics
}

// Runner runs one job on one worker: the shell around a Machine. One goroutine owns the machine and the states in memory;
// Map, Load and Save run beside it, one at a time.
type Runner struct {
	cfg     RunnerConfig
	machine *Machine
	shuffle Shuffle
	inbox   chan Event
	ended   <-chan struct{} // closed by Close
	cancel  context.CancelFunc
	wg      sync.WaitGroup

	current *training.State
	older   *training.State // nil: there is none to go back to
	spare   *training.State // where there is no older: what will be current after the next step
	broken  error           // why current is not what it should be; nil: it is
	vectors vectors
	sum     []float32 // the buckets of a step's sum side by side
	task    task
}

// task is the work that runs beside the loop.
type task struct {
	cancel context.CancelFunc
	done   chan struct{}
}

// NewRunner starts a runner. Close it to stop.
func NewRunner(cfg RunnerConfig) *Runner {
	ctx, cancel := context.WithCancel(context.Background())
	p := cfg.Program
	r := &Runner{cfg: cfg, inbox: make(chan Event, inboxLen), ended: ctx.Done(), cancel: cancel,
		machine: NewMachine(Config{Self: cfg.Self, VectorLen: p.VectorLen, Tail: p.Tail, Add: p.Add,
			Finite: p.Finite, Diverged: func(err error) bool { return errors.Is(err, training.ErrDiverged) }})}
	r.shuffle = cfg.Shuffle(func(peer mapreduce.WorkerID) {
		r.Post(ctx, Event{PeerLost: &PeerLost{Peer: peer}})
	})
	r.wg.Go(func() { r.loop(ctx) })
	return r
}

// Post hands an event to the runner; it waits while the inbox is full, and gives up when ctx or the runner ends.
func (r *Runner) Post(ctx context.Context, ev Event) {
	select {
	case r.inbox <- ev:
	case <-r.ended:
	case <-ctx.Done():
	}
}

// tell posts what work has come to, unless what computed it was lost meanwhile.
func (r *Runner) tell(ctx context.Context, ev Event) {
	if r.intact() {
		r.Post(ctx, ev)
	}
}

func (r *Runner) intact() bool { return r.cfg.Intact == nil || r.cfg.Intact() }

// Close stops the runner and waits for its goroutines.
func (r *Runner) Close() {
	r.cancel()
	r.wg.Wait()
	r.shuffle.Close()
	r.freeStates()
}

func (r *Runner) freeStates() {
	for _, s := range []**training.State{&r.current, &r.older, &r.spare} {
		r.cfg.Program.Free(*s)
		*s = nil
	}
}

func (r *Runner) loop(ctx context.Context) {
	defer r.abort()
	for {
		select {
		case <-ctx.Done():
			return
		case ev := <-r.inbox:
			for _, e := range r.machine.Step(ev) {
				r.do(ctx, e)
			}
		}
	}
}

func (r *Runner) do(ctx context.Context, e Effect) {
	switch {
	case e.Abort != nil:
		r.abort()
	case e.Load != nil:
		r.begin(ctx, func(ctx context.Context) { r.load(ctx, e.Load.Plan) })
	case e.Rewind != nil:
		r.spare, r.current, r.older = r.current, r.older, nil
	case e.Map != nil:
		r.begin(ctx, func(ctx context.Context) { r.mapPartitions(ctx, e.Map) })
	case e.Send != nil:
		if r.intact() {
			r.shuffle.Send(e.Send.To, e.Send.Fragment)
		}
	case e.Apply != nil:
		r.apply(e.Apply)
	case e.Save != nil:
		r.begin(ctx, func(ctx context.Context) { r.save(ctx, e.Save) })
	case e.Diagnose != nil:
		r.begin(ctx, func(ctx context.Context) { r.diagnose(ctx, e.Diagnose) })
	case e.Report != nil:
		r.cfg.Report(*e.Report)
	case e.Offer != nil && r.cfg.Offer != nil:
		r.cfg.Offer(e.Offer.CIDs)
	}
}

// begin runs work beside the loop, after the work before it.
func (r *Runner) begin(ctx context.Context, work func(context.Context)) {
	r.wait()
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	r.task = task{cancel: cancel, done: done}
	r.wg.Go(func() {
		defer close(done)
		defer cancel()
		work(ctx)
	})
}

// abort stops the work beside the loop. What it was about to post is not posted.
func (r *Runner) abort() {
	if r.task.cancel != nil {
		r.task.cancel()
	}
	r.wait()
}

func (r *Runner) wait() {
	if r.task.done != nil {
		<-r.task.done
	}
	r.task = task{}
}

func (r *Runner) load(ctx context.Context, plan *mapreduce.Plan) {
	r.freeStates()
	var err error
	if r.current, err = r.restore(ctx, plan.Checkpoint); err == nil {
		r.spare, err = r.cfg.Program.NewState()
	}
	r.broken = err
	r.tell(ctx, Event{Loaded: &Loaded{Attempt: plan.Attempt, Err: err}})
}

// restore reads a checkpoint. The initial one is computed, which is cheaper than to fetch it, or made of the weights that
// the job names, and checked by its CID.
func (r *Runner) restore(ctx context.Context, cp mapreduce.Checkpoint) (*training.State, error) {
	if cp.Step > 0 {
		return r.cfg.Program.Load(ctx, r.cfg.Store, cp)
	}
	state, err := r.cfg.Program.First(ctx, r.cfg.Store)
	if err != nil {
		return nil, err
	}
	own, err := r.cfg.Program.Save(ctx, r.cfg.Store, state)
	if err == nil && own != cp {
		err = fmt.Errorf("initial weights have CID %s here and %s at the coordinator", own.Weights, cp.Weights)
	}
	return state, err
}

func (r *Runner) save(ctx context.Context, s *Save) {
	var cp mapreduce.Checkpoint
	err := r.broken
	if err == nil {
		cp, err = r.cfg.Program.Save(ctx, r.cfg.Store, r.current)
	}
	r.tell(ctx, Event{Saved: &Saved{Attempt: s.Attempt, Checkpoint: cp, Err: err}})
}

func (r *Runner) diagnose(ctx context.Context, d *Diagnose) {
	err := r.cfg.Program.Diagnose(ctx, d.Plan.Stage, d.Plan.Split, r.current)
	r.tell(ctx, Event{Diagnosed: &Diagnosed{Attempt: d.Plan.Attempt, Err: err}})
}

// apply writes the new state over the one before the last: two states are in memory, and the coordinator may go back to
// the older. What fails here fails the task that comes after.
func (r *Runner) apply(a *Apply) {
	r.wait() // the map task's last word came before its end, and a device's calls must not come between its own
	if r.broken != nil {
		return
	}
	sum := a.Sums[0]
	if len(a.Sums) > 1 {
		r.sum = r.sum[:0]
		for _, s := range a.Sums {
			r.sum = append(r.sum, s...)
		}
		sum = r.sum
	}
	next := r.older
	if next == nil {
		next, r.spare = r.spare, nil
	}
	r.broken = r.cfg.Program.Apply(next, r.current, sum)
	r.older, r.current = r.current, next
	r.cfg.Metrics.Steps.Inc()
}
