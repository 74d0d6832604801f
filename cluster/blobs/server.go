package blobs

import (
	"context"
	"errors"
	"fmt"

	"github.com/apache/arrow/go/v15/arrow/flight"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/dataset/store"
)

// Service is the gRPC name of Arrow Flight, for cluster.Server.Allow.
const Service = "arrow.flight.protocol.FlightService"

// maxTransfers bounds the blobs that a node holds in memory for others: each is there whole, because the store verifies
// it whole. More callers wait their turn.
const maxTransfers = 8

// Authorise decides whether the caller of ctx may read blobs, or write them. Its error should be a gRPC status.
type Authorise func(ctx context.Context, write bool) error

// Fleet is the usual Authorise: every node of the fleet reads; coordinators and operators write.
func Fleet(ctx context.Context, write bool) error {
	if write {
		return cluster.DemandRole(ctx, cluster.Coordinator, cluster.Operator)
	}
	return cluster.DemandRole(ctx)
}

// Register serves the store's blobs on s. allow nil means Fleet.
func Register(s *grpc.Server, st store.Store, allow Authorise) {
	if allow == nil {
		allow = Fleet
	}
	flight.RegisterFlightServiceServer(s, &service{store: st, allow: allow, slots: make(chan struct{}, maxTransfers)})
}

type service struct {
	flight.BaseFlightServer
	store store.Store
	allow Authorise
	slots chan struct{}
}

// slot waits for leave to hold a blob in memory.
func (s *service) slot(ctx context.Context) (release func(), err error) {
	select {
	case s.slots <- struct{}{}:
		return func() { <-s.slots }, nil
	case <-ctx.Done():
		return nil, status.FromContextError(ctx.Err()).Err()
	}
}

// DoGet sends the blob that the ticket names.
func (s *service) DoGet(t *flight.Ticket, stream flight.FlightService_DoGetServer) error {
	ctx := stream.Context()
	if err := s.allow(ctx, false); err != nil {
		return err
	}
	c, err := parseCID(string(t.GetTicket()))
	if err != nil {
		return err
	}
	release, err := s.slot(ctx)
	if err != nil {
		return err
	}
	defer release()
	data, err := s.store.Get(ctx, c)
	if err != nil {
		return toStatus(err)
	}
	return toStatus(send(stream, data, nil))
}

// GetFlightInfo says whether the node holds the blob that the descriptor names.
func (s *service) GetFlightInfo(ctx context.Context, d *flight.FlightDescriptor) (*flight.FlightInfo, error) {
	if err := s.allow(ctx, false); err != nil {
		return nil, err
	}
	c, err := describedCID(d)
	if err != nil {
		return nil, err
	}
	has, err := s.store.Has(ctx, c)
	if err != nil {
		return nil, toStatus(err)
	}
	if !has {
		return nil, toStatus(fmt.Errorf("%s: %w", c, store.ErrNotFound))
	}
	return &flight.FlightInfo{
		FlightDescriptor: d,
		Endpoint:         []*flight.FlightEndpoint{{Ticket: &flight.Ticket{Ticket: []byte(c.String())}}},
		TotalRecords:     -1, TotalBytes: -1, // the store does not say without reading the blob
	}, nil
}

// DoPut keeps the blob that is sent, if it is the one that the descriptor names, and answers with its CID.
func (s *service) DoPut(stream flight.FlightService_DoPutServer) error {
	ctx := stream.Context()
	if err := s.allow(ctx, true); err != nil {
		return err
	}
	release, err := s.slot(ctx)
	if err != nil {
		return err
	}
	defer release()
	data, d, err := receive(stream, func() {})
	if err != nil {
		return toStatus(err)
	}
	want, err := describedCID(d)
	if err != nil {
		return err
	}
	if got := store.Sum(data); got != want {
		return status.Errorf(codes.InvalidArgument, "the %d bytes sent have CID %s, expected %s", len(data), got, want)
	}
	if _, err := s.store.Put(ctx, data); err != nil {
		return toStatus(err)
	}
	return stream.Send(&flight.PutResult{AppMetadata: []byte(want.String())})
}

func descriptorOf(c store.CID) *flight.FlightDescriptor {
	return &flight.FlightDescriptor{Type: flight.DescriptorPATH, Path: []string{c.String()}}
}

func describedCID(d *flight.FlightDescriptor) (store.CID, error) {
	if d.GetType() != flight.DescriptorPATH || len(d.GetPath()) != 1 {
		return store.CID{}, status.Error(codes.InvalidArgument, "descriptor: expected a path of one element, a CID")
	}
	return parseCID(d.GetPath()[0])
}

func parseCID(text string) (store.CID, error) {
	if len(text) > maxCIDText {
		return store.CID{}, status.Errorf(codes.InvalidArgument, "CID of %d characters, expected at most %d", len(text), maxCIDText)
	}
	c, err := store.Parse(text)
	if err != nil {
		return store.CID{}, status.Errorf(codes.InvalidArgument, "CID: %v", err)
	}
	return c, nil
}

// toStatus gives an error the code by which fromStatus knows it again.
func toStatus(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := status.FromError(err); ok {
		return err
	}
	code := codes.Unknown
	switch {
	case errors.Is(err, store.ErrNotFound):
		code = codes.NotFound
	case errors.Is(err, store.ErrCorrupt):
		code = codes.DataLoss
	case errors.Is(err, store.ErrTooLarge):
		code = codes.ResourceExhausted
	case errors.Is(err, store.ErrReadOnly):
		code = codes.FailedPrecondition
	case errors.Is(err, context.Canceled):
		code = codes.Canceled
	case errors.Is(err, context.DeadlineExceeded):
		code = codes.DeadlineExceeded
	}
	return status.Error(code, err.Error())
}

// fromStatus makes a peer's error one of the store's.
func fromStatus(err error) error {
	switch status.Code(err) {
	case codes.NotFound:
		return fmt.Errorf("%w: %w", store.ErrNotFound, err)
	case codes.DataLoss:
		return fmt.Errorf("%w: %w", store.ErrCorrupt, err)
	case codes.ResourceExhausted:
		return fmt.Errorf("%w: %w", store.ErrTooLarge, err)
	}
	return err
}
