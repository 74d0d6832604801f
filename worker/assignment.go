package worker

import (
	"context"
	"sync"

	"github.com/autonet/autonet/mapreduce"
)

// reportQueueLen bounds the reports that wait for the leader. Progress is dropped when half of it is full; whatever else
// does not fit ends the stream, and the next one begins with the worker's status.
const reportQueueLen = 256

// assignment is one job on this worker: its runner, once its data is here, and the control stream that it reports to.
type assignment struct {
	ctx    context.Context // ends with close
	cancel context.CancelFunc
	ready  chan struct{} // closed once run or err is set

	mu struct {
		sync.Mutex
		run     *Runner
		err     error
		reports chan mapreduce.Report // of the newest control stream
		detach  context.CancelFunc    // ends it
	}
}

func newAssignment(ctx context.Context) *assignment {
	a := &assignment{ready: make(chan struct{})}
	a.ctx, a.cancel = context.WithCancel(ctx)
	return a
}

// begin fetches the data and starts the runner.
func (a *assignment) begin(s *Service, id string, canonical []byte) {
	defer close(a.ready)
	program, err := s.program(a.ctx, id, canonical)
	a.mu.Lock()
	defer a.mu.Unlock()
	if err == nil {
		err = a.ctx.Err()
	}
	if err != nil {
		a.mu.err = err
		return
	}
	log := s.cfg.Log.With("job", id)
	a.mu.run = NewRunner(RunnerConfig{Self: s.cfg.Self, Program: program, Store: s.cfg.Store, Report: a.report, Offer: s.offer,
		Intact: s.intact, Log: log, Metrics: s.cfg.Metrics,
		Shuffle: func(lost func(mapreduce.WorkerID)) Shuffle {
			return newStreams(id, s.cfg.Dial, log, s.cfg.Metrics, lost)
		}})
	log.Info("job begun", "parameters", program.Parameters())
}

// runner waits for the runner.
func (a *assignment) runner(ctx context.Context) (*Runner, error) {
	select {
	case <-a.ready:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.mu.run, a.mu.err
}

// started returns the runner if it is there.
func (a *assignment) started() *Runner {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.mu.run
}

func (a *assignment) failed() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.mu.err != nil
}

// attach makes a stream the one to report to, and ends the one before it.
func (a *assignment) attach(stream context.Context) (context.Context, chan mapreduce.Report) {
	ctx, cancel := context.WithCancel(stream)
	stop := context.AfterFunc(a.ctx, cancel)
	context.AfterFunc(ctx, func() { stop() })
	reports := make(chan mapreduce.Report, reportQueueLen)
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.mu.detach != nil {
		a.mu.detach()
	}
	a.mu.reports, a.mu.detach = reports, cancel
	return ctx, reports
}

func (a *assignment) detach(reports chan mapreduce.Report) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.mu.reports == reports {
		a.mu.detach()
		a.mu.reports, a.mu.detach = nil, nil
	}
}

// report queues a report for the leader. Without a leader it is lost: the next one asks.
func (a *assignment) report(r mapreduce.Report) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.mu.reports == nil || r.Progress != nil && len(a.mu.reports) > reportQueueLen/2 {
		return
	}
	select {
	case a.mu.reports <- r:
	default:
		a.mu.detach()
	}
}

func (a *assignment) close() {
	a.cancel()
	<-a.ready
	if r := a.started(); r != nil {
		r.Close()
		r.cfg.Program.Close()
	}
}
