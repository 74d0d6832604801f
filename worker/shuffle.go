package worker

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"google.golang.org/grpc"

	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/mapreduce"
)

// sendQueueLen bounds the fragments that wait for one peer. A step has at most two for each bucket (a partial and a sum),
// and members are at most one step apart, so this is enough for models of 64 million parameters; more is a lost peer.
const sendQueueLen = 4096

// dialTimeout bounds how long opening a stream to a peer may take; past it the peer counts as lost.
const dialTimeout = 2 * time.Second

// Dial returns a connection to a peer's port.
type Dial func(ctx context.Context, peer mapreduce.WorkerID) (*grpc.ClientConn, error)

// streams is a job's Shuffle over gRPC: one goroutine, queue and stream for each peer, opened when first needed and again
// after a break.
type streams struct {
	job     string
	dial    Dial
	lost    func(mapreduce.WorkerID)
	log     *slog.Logger
	metrics *Metrics
	ctx     context.Context // ends with Close
	cancel  context.CancelFunc
	wg      sync.WaitGroup

	mu struct {
		sync.Mutex
		peers map[mapreduce.WorkerID]*outbox
	}
}

// outbox is what waits for one peer.
type outbox struct {
	queue chan *Fragment
	full  chan struct{} // one token: something did not fit, so the stream is to be given up
}

// empty drops what waits.
func (o *outbox) empty() {
	for len(o.queue) > 0 {
		<-o.queue
	}
	select {
	case <-o.full:
	default:
	}
}

var errPeerFull = errors.New("the queue of fragments is full")

var _ Shuffle = (*streams)(nil)

func newStreams(job string, dial Dial, log *slog.Logger, metrics *Metrics, lost func(mapreduce.WorkerID)) *streams {
	s := &streams{job: job, dial: dial, lost: lost, log: log, metrics: metrics}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	s.mu.peers = map[mapreduce.WorkerID]*outbox{}
	return s
}

// Send queues a fragment. A full queue is a peer that no longer takes anything.
func (s *streams) Send(to mapreduce.WorkerID, f *Fragment) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ctx.Err() != nil {
		return
	}
	o := s.mu.peers[to]
	if o == nil {
		o = &outbox{queue: make(chan *Fragment, sendQueueLen), full: make(chan struct{}, 1)}
		s.mu.peers[to] = o
		s.wg.Go(func() { s.serve(to, o) })
	}
	select {
	case o.queue <- f:
	default:
		select {
		case o.full <- struct{}{}:
		default:
		}
	}
}

func (s *streams) Close() {
	s.mu.Lock()
	s.cancel()
	s.mu.Unlock()
	s.wg.Wait()
}

// serve sends a peer's queue. After a break it drops what was queued for the broken stream, for the attempt is over then.
func (s *streams) serve(to mapreduce.WorkerID, o *outbox) {
	for {
		select {
		case <-s.ctx.Done():
			return
		case f := <-o.queue:
			err := s.stream(to, f, o)
			if s.ctx.Err() != nil {
				return
			}
			o.empty()
			s.drop(to, err)
		}
	}
}

// stream opens a stream, sends first and then the queue, and returns why it ended.
func (s *streams) stream(to mapreduce.WorkerID, first *Fragment, o *outbox) error {
	ctx, cancel := context.WithCancelCause(s.ctx)
	defer cancel(nil)
	client, err := s.open(ctx, to)
	if err != nil {
		return err
	}
	s.wg.Go(func() { cancel(ended(client)) })
	s.wg.Go(func() { // Send may be waiting for the peer
		select {
		case <-o.full:
			cancel(errPeerFull)
		case <-ctx.Done():
		}
	})
	for f := first; ; {
		if err := client.Send(encode(s.job, f)); err != nil {
			<-ctx.Done()
			return context.Cause(ctx)
		}
		s.metrics.moved("sent", f)
		select {
		case f = <-o.queue:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

// ended waits for the peer's only word, which ends the stream.
func ended(client fleetpb.Worker_ShuffleClient) error {
	if err := client.RecvMsg(new(fleetpb.ShuffleSummary)); err != nil {
		return err
	}
	return errors.New("the peer ended the stream")
}

func (s *streams) open(ctx context.Context, to mapreduce.WorkerID) (fleetpb.Worker_ShuffleClient, error) {
	dialling, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	conn, err := s.dial(dialling, to)
	if err != nil {
		return nil, err
	}
	return fleetpb.NewWorkerClient(conn).Shuffle(ctx)
}

func (s *streams) drop(peer mapreduce.WorkerID, why error) {
	s.log.Info("peer lost", "job", s.job, "peer", peer, "why", why)
	s.metrics.Lost.Inc()
	s.lost(peer)
}

func (m *Metrics) moved(direction string, f *Fragment) {
	m.Fragments.WithLabelValues(direction).Inc()
	m.Bytes.WithLabelValues(direction).Add(float64(4 * f.Floats()))
}
