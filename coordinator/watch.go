package coordinator

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/job"
)

// relayed marks a watch that a coordinator opens at the leader for its own watchers; it is not relayed further.
const relayed = "autonet-relayed"

// relayInterval is the least time between two attempts to reach the leader.
const relayInterval = 200 * time.Millisecond

func (g *group) info(s State) *JobInfo {
	info := &JobInfo{ID: g.id, Name: g.id, Leader: g.leader(), Settles: g.settler != nil,
		Waiting: s.waits(g.fleet.Workers(), g.cfg.MinWorkers), State: s}
	if j, err := job.Decode(g.spec.Job); err == nil {
		info.Name, info.Steps = j.Name, j.Steps()
	}
	return info
}

// Jobs lists the jobs that this coordinator holds, by id.
func (s *Service) Jobs(context.Context, *fleetpb.JobsRequest) (*fleetpb.JobsReply, error) {
	s.mu.Lock()
	groups := make([]*group, 0, len(s.mu.groups))
	for _, g := range s.mu.groups {
		groups = append(groups, g)
	}
	s.mu.Unlock()
	slices.SortFunc(groups, func(a, b *group) int { return cmp.Compare(a.id, b.id) })
	reply := &fleetpb.JobsReply{}
	for _, g := range groups {
		body, err := json.Marshal(g.info(g.replica.State()))
		if err != nil {
			return nil, status.Errorf(codes.Internal, "encode job %s: %v", g.id, err)
		}
		reply.Jobs = append(reply.Jobs, &fleetpb.Document{JobId: g.id, Json: body})
	}
	return reply, nil
}

// Watch streams a job's events: the state from here, what the leader notices from the leader, from the beginning of its
// reign.
func (s *Service) Watch(req *fleetpb.WatchRequest, stream fleetpb.Coordinator_WatchServer) error {
	g, err := s.group(req.JobId)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(stream.Context())
	defer cancel()
	events, end := g.feed.watch()
	defer end()
	leaders := make(chan JobEvent)
	if md, _ := metadata.FromIncomingContext(ctx); len(md.Get(relayed)) == 0 {
		done := make(chan struct{})
		defer func() { cancel(); <-done }()
		go func() {
			defer close(done)
			s.relay(ctx, g, leaders)
		}()
	}
	ev := JobEvent{Time: time.Now(), Job: g.info(g.replica.State())}
	for {
		if ev.Node == "" {
			ev.Node = s.cfg.Self
		}
		body, err := json.Marshal(ev)
		if err != nil {
			return status.Errorf(codes.Internal, "encode event: %v", err)
		}
		if err := stream.Send(&fleetpb.Document{JobId: g.id, Json: body}); err != nil {
			return err
		}
		if ev.Job != nil && ev.Job.Ended() {
			return nil
		}
		select {
		case ev = <-events:
		case ev = <-leaders:
		case <-ctx.Done():
			return ctx.Err()
		case <-s.closed:
			return status.Errorf(codes.Unavailable, "coordinator %s stops", s.cfg.Self)
		}
	}
}

// relay passes on what the job's leader notices, whoever leads, until ctx ends.
func (s *Service) relay(ctx context.Context, g *group, to chan<- JobEvent) {
	told := unseen{}
	for ctx.Err() == nil {
		if leader := g.leader(); leader != "" && leader != s.cfg.Self {
			if err := s.relayFrom(ctx, g, leader, told, to); err != nil && ctx.Err() == nil {
				s.cfg.Log.Debug("relay ended", "job", g.id, "leader", leader, "err", err)
			}
		}
		select {
		case <-time.After(relayInterval):
		case <-ctx.Done():
		}
	}
}

func (s *Service) relayFrom(ctx context.Context, g *group, leader string, told unseen, to chan<- JobEvent) error {
	ctx, cancel := context.WithCancel(metadata.AppendToOutgoingContext(ctx, relayed, s.cfg.Self))
	defer cancel()
	conn, err := s.cfg.Peers.Dial(ctx, leader)
	if err != nil {
		return err
	}
	return watch(ctx, conn, g.id, func(ev JobEvent) bool {
		if ev.Notice == nil || !told.pass(ev) {
			return g.leader() == leader
		}
		select {
		case to <- ev:
		case <-ctx.Done():
		}
		return g.leader() == leader
	})
}

// watch reads a job's events until the stream or the listener ends.
func watch(ctx context.Context, conn *grpc.ClientConn, id string, listen func(JobEvent) bool) error {
	stream, err := fleetpb.NewCoordinatorClient(conn).Watch(ctx, &fleetpb.WatchRequest{JobId: id})
	if err != nil {
		return err
	}
	for {
		doc, err := stream.Recv()
		if err != nil {
			return err
		}
		var ev JobEvent
		if err := json.Unmarshal(doc.Json, &ev); err != nil {
			return err
		}
		if !listen(ev) {
			return nil
		}
	}
}
