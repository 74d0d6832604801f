package coordinator

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/hashicorp/raft"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

const (
	specFile = "job.json"
	// maxVoters bounds a job's Raft group: five coordinators survive the loss of two, and more only make commits slower.
	maxVoters = 5
	// maxJobs bounds the groups of one coordinator; each costs a few goroutines, a log file and heartbeats.
	maxJobs = 256
)

// Peers is what a service must know of the other coordinators. Methods may be called concurrently.
type Peers interface {
	Fleet
	// Coordinators returns the node ids of the live coordinators, this one among them.
	Coordinators() []string
	// Nodes returns the live nodes of every role.
	Nodes() []NodeInfo
	// Dial returns a connection to a coordinator.
	Dial(ctx context.Context, node string) (*grpc.ClientConn, error)
	// Raft returns the streams of a job's group.
	Raft(group string) (raft.StreamLayer, error)
}

// ServiceConfig is what a coordinator's service works with. Settler may be nil.
type ServiceConfig struct {
	Self    string // node id
	Dir     string // where groups keep their logs
	Store   store.Store
	Peers   Peers
	Planner Config
	Settler Settler
	// Opened is told of each job that this coordinator holds, at start and when it is new; nil: nobody is.
	Opened  func(Spec)
	Log     *slog.Logger
	Metrics *Metrics
}

// Service serves fleetpb.Coordinator: it owns a group for each job.
type Service struct {
	fleetpb.UnimplementedCoordinatorServer
	cfg    ServiceConfig
	closed chan struct{}

	mu struct {
		sync.Mutex
		groups map[string]*group
	}
}

// Open returns a service that continues the jobs on disk.
func Open(cfg ServiceConfig) (*Service, error) {
	s := &Service{cfg: cfg, closed: make(chan struct{})}
	s.mu.groups = map[string]*group{}
	files, err := filepath.Glob(filepath.Join(cfg.Dir, "*", specFile))
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		spec, err := readSpec(file)
		if err == nil {
			err = s.open(spec)
		}
		if err != nil {
			return nil, errors.Join(fmt.Errorf("job file %s: %w", file, err), s.Close())
		}
	}
	return s, nil
}

// Close leaves all groups and waits. Watchers are sent away first.
func (s *Service) Close() error {
	s.mu.Lock()
	groups := s.mu.groups
	s.mu.groups = nil
	s.mu.Unlock()
	if groups == nil {
		return nil
	}
	close(s.closed)
	errs := make([]error, 0, len(groups))
	var wg sync.WaitGroup
	var mu sync.Mutex
	for _, g := range groups {
		wg.Go(func() {
			err := g.close()
			mu.Lock()
			defer mu.Unlock()
			errs = append(errs, err)
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

// open starts a job's group, which is new if its directory is.
func (s *Service) open(spec Spec) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch old := s.mu.groups[spec.ID]; {
	case s.mu.groups == nil:
		return status.Error(codes.Unavailable, "the coordinator stops")
	case old != nil:
		return status.Errorf(codes.AlreadyExists, "job %s is there already (%s)", spec.ID, old.replica.State().Phase)
	case len(s.mu.groups) >= maxJobs:
		return status.Errorf(codes.ResourceExhausted, "%d jobs are open, as many as a coordinator holds", maxJobs)
	}
	dir := filepath.Join(s.cfg.Dir, spec.ID)
	if _, err := os.Stat(filepath.Join(dir, specFile)); errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return err
		}
		if err := writeSpec(dir, spec); err != nil {
			return fmt.Errorf("write job %s: %w", spec.ID, err)
		}
	}
	layer, err := s.cfg.Peers.Raft(spec.ID)
	if err != nil {
		return err
	}
	settler := s.cfg.Settler
	if len(spec.Settlement) == 0 {
		settler = nil
	}
	g, err := openGroup(groupConfig{spec: spec, self: s.cfg.Self, dir: dir, layer: layer, planner: s.cfg.Planner,
		fleet: s.cfg.Peers, settler: settler, log: s.cfg.Log, metrics: s.cfg.Metrics})
	if err != nil {
		return errors.Join(err, layer.Close())
	}
	s.mu.groups[spec.ID] = g
	if s.cfg.Opened != nil {
		s.cfg.Opened(spec)
	}
	return nil
}

func (s *Service) group(id string) (*group, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if g := s.mu.groups[id]; g != nil {
		return g, nil
	}
	return nil, status.Errorf(codes.NotFound, "coordinator %s holds no job %q", s.cfg.Self, id)
}

// Submit begins a job: it checks it, chooses the voters and has each open its group.
func (s *Service) Submit(ctx context.Context, req *fleetpb.SubmitRequest) (*fleetpb.SubmitReply, error) {
	j, err := job.Decode(req.Job)
	if err != nil {
		return nil, status.Errorf(codes.InvalidArgument, "job: %v", err)
	}
	voters := s.cfg.Peers.Coordinators()
	slices.Sort(voters)
	if len(voters) > maxVoters {
		voters = append(slices.DeleteFunc(voters, func(v string) bool { return v == s.cfg.Self })[:maxVoters-1], s.cfg.Self)
	}
	create := &fleetpb.CreateRequest{JobId: j.ID(), Job: req.Job, Settlement: req.Settlement, Coordinators: voters}
	_, there := s.Create(ctx, create)
	if there != nil && status.Code(there) != codes.AlreadyExists {
		return nil, there
	}
	if g, err := s.group(j.ID()); err == nil && there != nil { // a submission that failed half way is completed
		create.Settlement, create.Coordinators = g.spec.Settlement, g.spec.Coordinators
	}
	for _, v := range create.Coordinators {
		if v == s.cfg.Self {
			continue
		}
		err := s.createAt(ctx, v, create)
		switch {
		case err == nil:
			there = nil
		case status.Code(err) != codes.AlreadyExists:
			return nil, status.Errorf(codes.Unavailable, "coordinator %s does not open job %s: %v", v, j.ID(), err)
		}
	}
	if there != nil {
		return nil, there
	}
	return &fleetpb.SubmitReply{JobId: j.ID()}, nil
}

// createAttempts and createWait bound how long a submission waits for a coordinator that gossip holds alive and that does
// not answer.
const (
	createAttempts = 5
	createWait     = 300 * time.Millisecond
)

// createAt has another coordinator open a job's group, whether or not it has done so before.
func (s *Service) createAt(ctx context.Context, node string, create *fleetpb.CreateRequest) (err error) {
	for range createAttempts {
		var conn *grpc.ClientConn
		if conn, err = s.cfg.Peers.Dial(ctx, node); err == nil {
			_, err = fleetpb.NewCoordinatorClient(conn).Create(ctx, create)
		}
		if err == nil || status.Code(err) == codes.AlreadyExists || !Retryable(err) {
			return err
		}
		select {
		case <-time.After(createWait):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return err
}

// Create opens the job's group here, once the job's dataset is in this coordinator's store and its initial weights are known.
func (s *Service) Create(ctx context.Context, req *fleetpb.CreateRequest) (*fleetpb.CreateReply, error) {
	j, err := job.Decode(req.Job)
	if err != nil {
		return nil, status.Errorf(codes.InvalidArgument, "job: %v", err)
	}
	if j.ID() != req.JobId || !slices.Contains(req.Coordinators, s.cfg.Self) {
		return nil, status.Errorf(codes.InvalidArgument, "job %s is named %q, for the coordinators %v", j.ID(), req.JobId, req.Coordinators)
	}
	p, err := s.program(ctx, j)
	if err != nil {
		return nil, status.Errorf(codes.FailedPrecondition, "coordinator %s: job %s: %v", s.cfg.Self, req.JobId, err)
	}
	state, err := p.First(ctx, s.cfg.Store)
	if err != nil {
		return nil, status.Errorf(codes.FailedPrecondition, "coordinator %s: job %s: %v", s.cfg.Self, req.JobId, err)
	}
	first, err := p.Save(ctx, s.cfg.Store, state)
	if err != nil {
		return nil, status.Errorf(codes.Unavailable, "coordinator %s: save the initial weights: %v", s.cfg.Self, err)
	}
	spec := Spec{ID: req.JobId, Job: req.Job, Settlement: req.Settlement, Coordinators: req.Coordinators, First: first,
		Shape: ShapeOf(j)}
	if err := s.open(spec); err != nil {
		return nil, err
	}
	s.cfg.Log.Info("job opened", "job", spec.ID, "coordinators", spec.Coordinators, "initial weights", first.Weights)
	return &fleetpb.CreateReply{}, nil
}

// program copies a job's dataset into this coordinator's store, sealed splits too, so that no coordinator's death takes the
// only copy with it, and returns the job's program.
func (s *Service) program(ctx context.Context, j *job.Job) (*training.Program, error) {
	c, err := store.Parse(j.Dataset.CID)
	if err != nil {
		return nil, fmt.Errorf("dataset.cid: %w", err)
	}
	m, err := dataset.Fetch(ctx, s.cfg.Store, c)
	if err != nil {
		return nil, err
	}
	cids, err := m.AllBlobs(ctx, s.cfg.Store)
	if err != nil {
		return nil, err
	}
	for _, c := range cids {
		if _, err := s.cfg.Store.Get(ctx, c); err != nil {
			return nil, err
		}
	}
	return training.OpenDataset(j, s.cfg.Store, m)
}
