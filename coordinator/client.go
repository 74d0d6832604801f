package coordinator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster/fleetpb"
)

// Client speaks to one coordinator on behalf of a person.
type Client struct {
	conn *grpc.ClientConn

	mu struct {
		sync.Mutex
		told map[string]unseen // by job
	}
}

// NewClient returns a client over a connection, which stays the caller's.
func NewClient(conn *grpc.ClientConn) *Client { return &Client{conn: conn} }

// Submit begins a job, given in canonical JSON with what its settlement needs (nil: nothing is settled), and returns its id.
func (c *Client) Submit(ctx context.Context, canonical, settlement []byte) (string, error) {
	r, err := fleetpb.NewCoordinatorClient(c.conn).Submit(ctx, &fleetpb.SubmitRequest{Job: canonical, Settlement: settlement})
	if err != nil {
		return "", fmt.Errorf("submit: %w", err)
	}
	return r.JobId, nil
}

// Jobs lists the coordinator's jobs.
func (c *Client) Jobs(ctx context.Context) ([]JobInfo, error) {
	r, err := fleetpb.NewCoordinatorClient(c.conn).Jobs(ctx, &fleetpb.JobsRequest{})
	if err != nil {
		return nil, fmt.Errorf("list jobs: %w", err)
	}
	jobs := make([]JobInfo, len(r.Jobs))
	for i, doc := range r.Jobs {
		if err := json.Unmarshal(doc.Json, &jobs[i]); err != nil {
			return nil, fmt.Errorf("list jobs: job %s: %w", doc.JobId, err)
		}
	}
	return jobs, nil
}

// Watch calls listen with each of a job's events until the job ends (nil), listen returns false (nil), or the stream breaks.
// It begins with what the present leader has noticed so far; a client that watches again is not told twice.
func (c *Client) Watch(ctx context.Context, id string, listen func(JobEvent) bool) error {
	if err := watch(ctx, c.conn, id, func(ev JobEvent) bool { return !c.unseen(id, ev) || listen(ev) }); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("watch job %s: %w", id, err)
	}
	return nil
}

func (c *Client) unseen(id string, ev JobEvent) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.mu.told == nil {
		c.mu.told = map[string]unseen{}
	}
	if c.mu.told[id] == nil {
		c.mu.told[id] = unseen{}
	}
	return c.mu.told[id].pass(ev)
}

// Retryable says whether a call failed because the coordinator is gone or busy: the same call may succeed later.
func Retryable(err error) bool {
	switch status.Code(unwrapStatus(err)) {
	case codes.Unavailable, codes.Aborted, codes.Canceled, codes.DeadlineExceeded:
		return true
	}
	return false
}

// unwrapStatus returns the gRPC status error inside err, or err.
func unwrapStatus(err error) error {
	var s interface{ GRPCStatus() *status.Status }
	if errors.As(err, &s) {
		return s.GRPCStatus().Err()
	}
	return err
}
