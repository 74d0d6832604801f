package blobs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/apache/arrow/go/v15/arrow/flight"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/dataset/store"
)

const (
	// stallTime is how long a peer may send nothing before the next is asked: it may be reading a large blob from
	// object storage. One that died is known sooner, by its connection.
	stallTime = 10 * time.Second

	// rounds bounds how often the peers that failed for a reason that may pass are asked again.
	rounds     = 3
	roundPause = 100 * time.Millisecond // before the second round; doubles
)

// Peers reads blobs from other nodes, and puts them there. Delete and List return errors.ErrUnsupported: nobody rules
// over another's store. Methods may be called concurrently. As a later layer of a store.Chain, say
// store.ReadOnly(peers) where nothing may be written to others.
type Peers struct {
	// Dial returns the connection to a node, shared: cluster.Server.DialGRPC.
	Dial func(ctx context.Context, id cluster.NodeID) (*grpc.ClientConn, error)
	// From returns the nodes to read from, the best first.
	From func() []cluster.NodeID
	// To returns the nodes to put blobs to, the best first. Nil: Put returns errors.ErrUnsupported.
	To func() []cluster.NodeID
	// Copies is how many of them must have taken a blob before Put returns; 0 means 1.
	Copies int
	// Stall is how long a peer may send nothing; 0 means 10 s.
	Stall time.Duration
}

var _ store.Store = (*Peers)(nil)

// Get returns the blob from the first peer that gives it, verified. store.ErrNotFound when every peer answered that it
// has not got it, or there is no peer; otherwise what the others failed with.
func (p *Peers) Get(ctx context.Context, c store.CID) ([]byte, error) {
	var data []byte
	err := p.each(ctx, p.From(), func(ctx context.Context, id cluster.NodeID) error {
		got, err := p.getFrom(ctx, id, c)
		data = got
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("get %s from peers: %w", c, err)
	}
	return data, nil
}

// Has reports whether any peer holds the blob. The error is nil if one does, whatever the others failed with.
func (p *Peers) Has(ctx context.Context, c store.CID) (bool, error) {
	err := p.each(ctx, p.From(), func(ctx context.Context, id cluster.NodeID) error {
		conn, err := p.Dial(ctx, id)
		if err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(ctx, p.stall())
		defer cancel()
		_, err = flight.NewClientFromConn(conn, nil).GetFlightInfo(ctx, descriptorOf(c))
		return fromStatus(err)
	})
	if errors.Is(err, store.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("ask peers for %s: %w", c, err)
	}
	return true, nil
}

// Put gives the blob to the first Copies nodes of To that take it.
func (p *Peers) Put(ctx context.Context, data []byte) (store.CID, error) {
	if p.To == nil {
		return store.CID{}, fmt.Errorf("put to peers: %w", errors.ErrUnsupported)
	}
	if len(data) > store.MaxBlob {
		return store.CID{}, store.ErrTooLarge
	}
	c := store.Sum(data)
	need := max(p.Copies, 1)
	var errs error
	for _, id := range p.To() {
		err := p.each(ctx, []cluster.NodeID{id}, func(ctx context.Context, id cluster.NodeID) error {
			return p.putTo(ctx, id, c, data)
		})
		if err == nil {
			need--
		}
		if need == 0 {
			return c, nil
		}
		errs = errors.Join(errs, err)
	}
	if errs == nil {
		errs = errors.New("too few nodes to put to")
	}
	return store.CID{}, fmt.Errorf("put %s to peers, %d copies missing: %w", c, need, errs)
}

// Delete returns errors.ErrUnsupported.
func (p *Peers) Delete(context.Context, store.CID) error {
	return fmt.Errorf("delete at peers: %w", errors.ErrUnsupported)
}

// List returns errors.ErrUnsupported.
func (p *Peers) List(context.Context) ([]store.CID, error) {
	return nil, fmt.Errorf("list peers' blobs: %w", errors.ErrUnsupported)
}

func (p *Peers) stall() time.Duration {
	if p.Stall > 0 {
		return p.Stall
	}
	return stallTime
}

// each tries the nodes in turn until one succeeds, and those that failed for a reason that may pass again, up to
// rounds times. store.ErrNotFound when all of them said so.
func (p *Peers) each(ctx context.Context, ids []cluster.NodeID, try func(context.Context, cluster.NodeID) error) error {
	var final error // the answers that asking again would not change, other than "not found"
	for round, wait := 0, roundPause; ; round, wait = round+1, 2*wait {
		var failed []cluster.NodeID
		var passing error
		for _, id := range ids {
			err := try(ctx, id)
			switch {
			case err == nil:
				return nil
			case ctx.Err() != nil:
				return ctx.Err()
			case errors.Is(err, store.ErrNotFound):
			case permanent(err):
				final = errors.Join(final, fmt.Errorf("%s: %w", id, err))
			default:
				failed, passing = append(failed, id), errors.Join(passing, fmt.Errorf("%s: %w", id, err))
			}
		}
		if len(failed) == 0 && final == nil {
			return store.ErrNotFound
		}
		if len(failed) == 0 || round == rounds-1 {
			return errors.Join(final, passing)
		}
		ids = failed
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// getFrom gets the blob from one node and verifies it.
func (p *Peers) getFrom(ctx context.Context, id cluster.NodeID, c store.CID) ([]byte, error) {
	conn, err := p.Dial(ctx, id)
	if err != nil {
		return nil, err
	}
	ctx, progress, cancel := watch(ctx, p.stall())
	defer cancel()
	stream, err := flight.NewClientFromConn(conn, nil).DoGet(ctx, &flight.Ticket{Ticket: []byte(c.String())})
	if err != nil {
		return nil, fromStatus(err)
	}
	data, _, err := receive(stream, progress)
	if err != nil {
		return nil, stalled(ctx, fromStatus(err))
	}
	if got := store.Sum(data); got != c {
		return nil, fmt.Errorf("%w: sent %d bytes of CID %s", store.ErrCorrupt, len(data), got)
	}
	return data, nil
}

// putTo gives the blob to one node.
func (p *Peers) putTo(ctx context.Context, id cluster.NodeID, c store.CID, data []byte) error {
	conn, err := p.Dial(ctx, id)
	if err != nil {
		return err
	}
	ctx, progress, cancel := watch(ctx, p.stall())
	defer cancel()
	stream, err := flight.NewClientFromConn(conn, nil).DoPut(ctx)
	if err != nil {
		return fromStatus(err)
	}
	if err := send(sender{stream, progress}, data, descriptorOf(c)); err != nil && !errors.Is(err, io.EOF) {
		return stalled(ctx, fromStatus(err))
	}
	// After io.EOF the server has ended the call; Recv tells why.
	if err := stream.CloseSend(); err != nil {
		return stalled(ctx, fromStatus(err))
	}
	result, err := stream.Recv()
	if err != nil {
		return stalled(ctx, fromStatus(err))
	}
	if got := string(result.GetAppMetadata()); got != c.String() {
		return fmt.Errorf("%w: the node kept %.80q", store.ErrCorrupt, got)
	}
	return nil
}

// sender notes progress with each message that left.
type sender struct {
	flight.FlightService_DoPutClient
	progress func()
}

func (s sender) Send(d *flight.FlightData) error {
	err := s.FlightService_DoPutClient.Send(d)
	s.progress()
	return err
}

// errStalled ends an attempt at a peer that sends nothing.
var errStalled = errors.New("the peer stalled")

// watch cancels the context when progress has not been called for d.
func watch(ctx context.Context, d time.Duration) (_ context.Context, progress, cancel func()) {
	ctx, end := context.WithCancelCause(ctx)
	timer := time.AfterFunc(d, func() { end(errStalled) })
	return ctx, func() { timer.Reset(d) }, func() { timer.Stop(); end(nil) }
}

// stalled says so when that is why err came about.
func stalled(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); errors.Is(cause, errStalled) {
		return fmt.Errorf("%w: %w", cause, err)
	}
	return err
}

// permanent reports whether asking the same peer again would give the same answer.
func permanent(err error) bool {
	switch status.Code(err) {
	case codes.PermissionDenied, codes.Unauthenticated, codes.InvalidArgument, codes.Unimplemented, codes.FailedPrecondition:
		return true
	}
	return errors.Is(err, store.ErrCorrupt) || errors.Is(err, store.ErrTooLarge)
}
