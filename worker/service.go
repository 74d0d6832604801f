package worker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

// Provider offers a blob of the worker's store to the open network.
type Provider interface {
	Provide(ctx context.Context, c store.CID) error
}

// ServiceConfig is what a worker's service works with. All fields are required but Provider, Kernels and Lost.
type ServiceConfig struct {
	Self     mapreduce.WorkerID
	Store    store.Store // the worker's own, chained to its peers'
	Dial     Dial
	Provider Provider
	Kernels  kernels.Backend // nil: the fastest of this processor
	Threads  int             // of all tasks of a job together; below 1: one a processor
	Lost     func()          // called once, when Kernels has stopped computing; must not block
	Log      *slog.Logger
	Metrics  *Metrics
}

// Service serves fleetpb.Worker: it owns one Runner for each job that a coordinator opened here.
type Service struct {
	fleetpb.UnimplementedWorkerServer
	cfg    ServiceConfig
	ctx    context.Context // ends with Close
	cancel context.CancelFunc
	wg     sync.WaitGroup
	loss   loss

	mu struct {
		sync.Mutex
		jobs map[string]*assignment
	}
}

// NewService returns a service without jobs.
func NewService(cfg ServiceConfig) *Service {
	s := &Service{cfg: cfg, loss: loss{told: make(chan struct{})}}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	s.mu.jobs = map[string]*assignment{}
	return s
}

// Close ends all jobs and waits.
func (s *Service) Close() {
	s.mu.Lock()
	s.cancel()
	jobs := s.mu.jobs
	s.mu.jobs = map[string]*assignment{}
	s.mu.Unlock()
	for _, a := range jobs {
		a.close()
	}
	s.wg.Wait()
}

// Control serves a leading coordinator. The stream's first document is the job in canonical JSON, the others are commands.
// A clean end of the stream ends the job here. Once the worker's device is lost, the stream ends with the reason.
func (s *Service) Control(stream fleetpb.Worker_ControlServer) error {
	first, err := stream.Recv()
	if err != nil {
		return err
	}
	a, err := s.assign(first.JobId, first.Json)
	if err != nil {
		return err
	}
	ctx, reports := a.attach(stream.Context())
	defer a.detach(reports)
	runner, err := a.runner(ctx)
	if err != nil {
		s.intact()
		return s.left(status.Errorf(codes.FailedPrecondition, "worker %s: job %s: %v", s.cfg.Self, first.JobId, err))
	}
	runner.Post(ctx, Event{Greet: &Greet{}})
	commands := make(chan error, 1)
	s.wg.Go(func() { commands <- receive(ctx, stream, runner) })
	for {
		select {
		case r := <-reports:
			body, err := json.Marshal(r)
			if err != nil {
				return status.Errorf(codes.Internal, "encode report: %v", err)
			}
			if err := stream.Send(&fleetpb.Document{JobId: first.JobId, Json: body}); err != nil {
				return err
			}
		case err := <-commands:
			if errors.Is(err, io.EOF) {
				s.dismiss(first.JobId)
				return nil
			}
			return err
		case <-s.loss.told:
			return s.left(nil)
		case <-ctx.Done():
			return s.left(status.Error(codes.Aborted, "a newer control stream took over, or the worker stops"))
		}
	}
}

func receive(ctx context.Context, stream fleetpb.Worker_ControlServer, runner *Runner) error {
	for {
		doc, err := stream.Recv()
		if err != nil {
			return err
		}
		var c mapreduce.Command
		if err := json.Unmarshal(doc.Json, &c); err != nil {
			return status.Errorf(codes.InvalidArgument, "command: %v", err)
		}
		if c.Start != nil {
			if err := c.Start.Validate(); err != nil {
				return status.Errorf(codes.InvalidArgument, "command: start: %v", err)
			}
		}
		runner.Post(ctx, Event{Command: &c})
	}
}

// Shuffle takes a peer's fragments. Its end, however it ends, is a lost peer.
func (s *Service) Shuffle(stream fleetpb.Worker_ShuffleServer) error {
	id, _, err := cluster.PeerFromContext(stream.Context())
	if err != nil {
		return err
	}
	ended := make(chan error, 1)
	s.wg.Go(func() { ended <- s.take(stream, mapreduce.WorkerID(id)) })
	select {
	case err := <-ended:
		return err
	case <-s.loss.told:
		return s.left(nil)
	case <-s.ctx.Done(): // to return ends the stream, and with it take
		return s.left(status.Error(codes.Unavailable, "the worker stops"))
	}
}

func (s *Service) take(stream fleetpb.Worker_ShuffleServer, from mapreduce.WorkerID) error {
	var runner *Runner
	for {
		m, err := stream.Recv()
		if err != nil {
			if runner != nil {
				runner.Post(s.ctx, Event{PeerLost: &PeerLost{Peer: from}})
			}
			return err
		}
		if runner == nil {
			if runner = s.running(m.JobId); runner == nil {
				return status.Errorf(codes.FailedPrecondition, "worker %s does not run job %q", s.cfg.Self, m.JobId)
			}
		}
		f, err := decode(from, m)
		if err != nil {
			return status.Error(codes.InvalidArgument, err.Error())
		}
		s.cfg.Metrics.moved("received", f)
		runner.Post(stream.Context(), Event{Fragment: f})
	}
}

func (s *Service) running(job string) *Runner {
	s.mu.Lock()
	defer s.mu.Unlock()
	if a := s.mu.jobs[job]; a != nil {
		return a.started()
	}
	return nil
}

// assign returns the job's assignment, and begins it if it is new here.
func (s *Service) assign(id string, canonical []byte) (*assignment, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ctx.Err() != nil {
		return nil, s.left(status.Error(codes.Unavailable, "the worker stops"))
	}
	if err := s.left(nil); err != nil {
		return nil, err
	}
	if a := s.mu.jobs[id]; a != nil && !a.failed() {
		return a, nil
	}
	a := newAssignment(s.ctx)
	s.mu.jobs[id] = a
	s.wg.Go(func() { a.begin(s, id, canonical) })
	return a, nil
}

func (s *Service) dismiss(id string) {
	s.mu.Lock()
	a := s.mu.jobs[id]
	delete(s.mu.jobs, id)
	s.mu.Unlock()
	if a != nil {
		a.close()
		s.cfg.Log.Info("job ended", "job", id)
	}
}

// program builds the job's training program from its dataset.
func (s *Service) program(ctx context.Context, id string, canonical []byte) (*training.Program, error) {
	p, err := training.Open(ctx, s.cfg.Store, canonical, training.On(s.cfg.Kernels), training.Threads(s.cfg.Threads))
	if err != nil {
		return nil, fmt.Errorf("open job %s: %w", id, err)
	}
	return p, nil
}

// offer gives blobs to the open network, beside everything else.
func (s *Service) offer(cids []string) {
	if s.cfg.Provider == nil {
		return
	}
	s.wg.Go(func() {
		for _, text := range cids {
			c, err := store.Parse(text)
			if err == nil {
				err = s.cfg.Provider.Provide(s.ctx, c)
			}
			if err != nil && s.ctx.Err() == nil {
				s.cfg.Log.Warn("offer to the network failed", "cid", text, "err", err)
			}
		}
	})
}
