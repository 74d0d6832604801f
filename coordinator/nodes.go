package coordinator

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/fleetpb"
)

// NodeInfo is a live node of the fleet as people see it.
type NodeInfo struct {
	ID      string         `json:"id"`
	Role    string         `json:"role"`
	Addr    string         `json:"addr,omitempty"`
	Since   time.Time      `json:"since"`             // when its process joined
	Kernels string         `json:"kernels,omitempty"` // a worker's arithmetic
	Device  cluster.Device `json:"device,omitzero"`   // what a worker computes on beside its processor
}

// Nodes lists the live nodes.
func (s *Service) Nodes(context.Context, *fleetpb.NodesRequest) (*fleetpb.NodesReply, error) {
	reply := &fleetpb.NodesReply{}
	for _, n := range s.cfg.Peers.Nodes() {
		body, err := json.Marshal(n)
		if err != nil {
			return nil, status.Errorf(codes.Internal, "encode node %s: %v", n.ID, err)
		}
		reply.Nodes = append(reply.Nodes, body)
	}
	return reply, nil
}

// Nodes lists the fleet's live nodes, by id.
func (c *Client) Nodes(ctx context.Context) ([]NodeInfo, error) {
	r, err := fleetpb.NewCoordinatorClient(c.conn).Nodes(ctx, &fleetpb.NodesRequest{})
	if err != nil {
		return nil, fmt.Errorf("list nodes: %w", err)
	}
	nodes := make([]NodeInfo, len(r.Nodes))
	for i, body := range r.Nodes {
		if err := json.Unmarshal(body, &nodes[i]); err != nil {
			return nil, fmt.Errorf("list nodes: node %d: %w", i+1, err)
		}
	}
	return nodes, nil
}
