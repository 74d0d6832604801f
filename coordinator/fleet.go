package coordinator

import (
	"context"
	"time"

	"github.com/hashicorp/raft"
	"google.golang.org/grpc"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/mapreduce"
)

// ClusterPeers is the Peers that gossip knows.
type ClusterPeers struct {
	Server  *cluster.Server
	Members *cluster.Membership
}

var _ Peers = ClusterPeers{}

// Workers lists the live workers and what they say of themselves.
func (p ClusterPeers) Workers() map[mapreduce.WorkerID]Offer {
	workers := map[mapreduce.WorkerID]Offer{}
	for _, m := range p.Members.Members() {
		if m.Role == cluster.Worker {
			workers[mapreduce.WorkerID(m.ID)] = Offer{Payee: m.Meta.Miner, Device: m.Meta.Device}
		}
	}
	return workers
}

// Nodes lists the live nodes.
func (p ClusterPeers) Nodes() []NodeInfo {
	var nodes []NodeInfo
	for _, m := range p.Members.Members() {
		nodes = append(nodes, NodeInfo{ID: string(m.ID), Role: string(m.Role), Addr: m.Addr, Since: time.UnixMicro(m.Boot).UTC(),
			Kernels: m.Meta.Kernels, Device: m.Meta.Device})
	}
	return nodes
}

// Coordinators lists the live coordinators.
func (p ClusterPeers) Coordinators() []string {
	var ids []string
	for _, m := range p.Members.Members() {
		if m.Role == cluster.Coordinator {
			ids = append(ids, string(m.ID))
		}
	}
	return ids
}

// Dial connects to a coordinator.
func (p ClusterPeers) Dial(ctx context.Context, node string) (*grpc.ClientConn, error) {
	return p.Server.DialGRPC(ctx, cluster.NodeID(node))
}

// Raft returns a group's streams over the node's port.
func (p ClusterPeers) Raft(group string) (raft.StreamLayer, error) { return p.Server.Raft(group) }

// Control opens a job's control stream to a worker.
func (p ClusterPeers) Control(ctx context.Context, job string, w mapreduce.WorkerID) (ControlStream, error) {
	conn, err := p.Server.DialGRPC(ctx, cluster.NodeID(w))
	if err != nil {
		return nil, err
	}
	stream, err := fleetpb.NewWorkerClient(conn).Control(ctx)
	if err != nil {
		return nil, err
	}
	return documents{job, stream}, nil
}

// documents is a ControlStream of gRPC documents.
type documents struct {
	job    string
	stream fleetpb.Worker_ControlClient
}

func (d documents) Send(body []byte) error {
	return d.stream.Send(&fleetpb.Document{JobId: d.job, Json: body})
}

func (d documents) CloseSend() error { return d.stream.CloseSend() }

func (d documents) Recv() ([]byte, error) {
	doc, err := d.stream.Recv()
	if err != nil {
		return nil, err
	}
	return doc.Json, nil
}
