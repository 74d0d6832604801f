package coordinator

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/mapreduce"
)

const (
	// tickInterval is how often the planner looks at the clock, and the reign for workers without a stream.
	tickInterval = 50 * time.Millisecond
	// eventsLen bounds the events that wait for the planner; whoever has more to tell waits.
	eventsLen = 256
)

// reign is the time in which this coordinator leads a job: one goroutine owns the planner, one more for each worker's
// control stream, one settles epochs.
type reign struct {
	g       *group
	planner *Planner
	events  chan told
	ctx     context.Context // ends with the reign
	cancel  context.CancelFunc
	wg      sync.WaitGroup

	streams   map[mapreduce.WorkerID]*control // owned by loop
	refusals  map[mapreduce.WorkerID]string   // why a worker does not open the job, as last told; owned by loop
	seen      map[mapreduce.WorkerID]Offer    // the live workers, as the planner was last told; owned by loop
	gone      chan *control
	published int // epochs whose weights the workers were told to offer
	settle    chan struct{}
}

func newReign(ctx context.Context, g *group) *reign {
	r := &reign{g: g, events: make(chan told, eventsLen), streams: map[mapreduce.WorkerID]*control{}, refusals: map[mapreduce.WorkerID]string{},
		gone: make(chan *control), settle: make(chan struct{}, 1)}
	r.ctx, r.cancel = context.WithCancel(ctx)
	r.wg.Go(r.run)
	return r
}

func (r *reign) close() {
	r.cancel()
	r.wg.Wait()
	r.g.feed.forget()
}

// told is an event and the control stream that it came by; nil: none.
type told struct {
	by *control
	Event
}

// post hands an event to the planner's loop. What a stream told is dropped once the stream is gone.
func (r *reign) post(by *control, ev Event) {
	select {
	case r.events <- told{by, ev}:
	case <-r.ctx.Done():
	}
}

// run begins once the log up to the election is applied, so that the planner starts from what was committed.
func (r *reign) run() {
	if err := r.g.raft.Barrier(applyTimeout).Error(); err != nil {
		r.g.log.Warn("led without reaching the log's end", "err", err)
		// Raft tells of the next change of leader; a leader that cannot commit loses its lease.
		r.cancel()
		return
	}
	r.planner = NewPlanner(r.g.cfg, r.g.replica.State())
	r.wg.Go(r.settleEpochs)
	r.step(Event{Elected: &Elected{Term: r.g.raft.CurrentTerm()}})
	ticker := time.NewTicker(tickInterval)
	defer ticker.Stop()
	r.state()
	for {
		select {
		case <-r.ctx.Done():
			return
		case ev := <-r.events:
			if ev.by != nil && r.streams[ev.by.worker] != ev.by {
				continue
			}
			if ev.Changed != nil { // may have waited while the state went on
				now := r.g.replica.State()
				ev.Changed = &now
			}
			r.step(ev.Event)
			if ev.Changed != nil {
				r.state()
			}
		case c := <-r.gone:
			delete(r.streams, c.worker)
			r.step(Event{Disconnected: &Disconnected{Worker: c.worker}})
			r.ended(c)
		case <-ticker.C:
			r.dial()
			r.step(Event{Tick: &struct{}{}})
		}
	}
}

func (r *reign) step(ev Event) {
	for _, e := range r.planner.Step(time.Now(), ev) {
		switch {
		case e.Command != nil:
			if c := r.streams[e.Command.To]; c != nil {
				c.send(e.Command.Command)
			}
		case e.Propose != nil:
			r.wg.Go(func() { r.propose(*e.Propose) })
		case e.Notice != nil:
			r.notice(e.Notice)
		}
	}
}

func (r *reign) propose(e Entry) {
	if err := r.g.propose(e); err != nil && r.ctx.Err() == nil {
		r.g.log.Warn("entry was not committed", "err", err)
	}
}

// dial opens a control stream to every live worker that has none and can be given a part, while there is something to do.
func (r *reign) dial() {
	s := r.planner.State()
	if s.Phase == Finished || s.Phase == Failed {
		return
	}
	live := r.g.fleet.Workers()
	if r.seen == nil || !maps.Equal(live, r.seen) {
		r.seen = live
		r.step(Event{Seen: &Seen{Workers: live}})
	}
	for w, offered := range live {
		if r.streams[w] == nil && s.Shape.Needs.Fits(offered) {
			c := newControl(r.ctx, w, offered)
			r.streams[w] = c
			if len(s.Epochs) > 0 {
				c.send(offer(s.Epochs))
			}
			r.wg.Go(func() {
				c.err = c.run(r)
				select {
				case r.gone <- c:
				case <-r.ctx.Done():
				}
			})
		}
	}
}

// ended tells why a control stream ended: people want to know of a worker that refuses the job, once.
func (r *reign) ended(c *control) {
	if c.err == nil {
		return
	}
	r.g.log.Debug("control stream ended", "worker", c.worker, "err", c.err)
	if status.Code(c.err) != codes.FailedPrecondition {
		delete(r.refusals, c.worker)
		return
	}
	if reason := status.Convert(c.err).Message(); r.refusals[c.worker] != reason {
		r.refusals[c.worker] = reason
		r.notice(&Notice{Kind: NoticeFailed, Worker: c.worker, Reason: reason})
	}
}

// state acts on a new state: closed epochs are offered to the network and settled, an ended job leaves its workers.
func (r *reign) state() {
	s := r.planner.State()
	if closed := s.Epochs[min(r.published, len(s.Epochs)):]; len(closed) > 0 {
		for _, c := range r.streams {
			c.send(offer(closed))
		}
	}
	r.published = len(s.Epochs)
	select {
	case r.settle <- struct{}{}:
	default:
	}
	if s.Phase == Finished || s.Phase == Failed {
		for _, c := range r.streams {
			c.finish()
		}
	}
}

// offer asks a worker to offer the weights of closed epochs to the open network, where verifiers look for them.
func offer(closed []Epoch) mapreduce.Command {
	p := &mapreduce.Publish{}
	for _, e := range closed {
		p.CIDs = append(p.CIDs, e.After.Weights)
	}
	return mapreduce.Command{Publish: p}
}

func (r *reign) notice(n *Notice) {
	r.g.metrics.notice(n)
	r.g.feed.publish(JobEvent{Notice: n})
	level := slog.LevelInfo
	if n.Kind == NoticeProgress {
		level = slog.LevelDebug
	}
	args := []any{"worker", n.Worker, "step", n.Step, "loss", n.Loss, "reason", n.Reason}
	if n.Plan != nil {
		args = append(args, "attempt", n.Plan.Attempt, "from", n.Plan.From, "to", n.Plan.To, "members", len(n.Plan.Members))
	}
	r.g.log.Log(r.ctx, level, string(n.Kind), args...)
}

var errQueueFull = errors.New("the worker takes no more commands")
