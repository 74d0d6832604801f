package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"google.golang.org/grpc"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/blobs"
	"github.com/autonet/autonet/coordinator"
	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
)

// Operator is a person's connection to one coordinator of the fleet.
type Operator struct {
	*coordinator.Client
	dialer *cluster.Dialer
	blobs  *blobs.Peers
}

// operatorDir is where an operator's identity is kept inside the fleet's directory.
const operatorDir = "operator"

// Connect opens a connection as the operator of the fleet in dir to the coordinator at addr.
func Connect(ctx context.Context, dir, addr string) (*Operator, error) {
	id, err := cluster.LoadIdentity(filepath.Join(dir, operatorDir))
	if errors.Is(err, fs.ErrNotExist) {
		id, err = issueOperator(dir)
	}
	if err != nil {
		return nil, err
	}
	dialer := cluster.NewDialer(id, nil, 0)
	conn, err := dialer.GRPCAddr(ctx, addr, cluster.Coordinator)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("coordinator at %s: %w", addr, err), dialer.Close())
	}
	there := func() []cluster.NodeID { return []cluster.NodeID{cluster.NodeID(addr)} }
	peers := &blobs.Peers{From: there, To: there,
		Dial: func(context.Context, cluster.NodeID) (*grpc.ClientConn, error) { return conn, nil }}
	return &Operator{Client: coordinator.NewClient(conn), dialer: dialer, blobs: peers}, nil
}

func issueOperator(dir string) (*cluster.Identity, error) {
	fleet, err := cluster.OpenFleet(dir)
	if err != nil {
		return nil, err
	}
	id, err := fleet.Issue(cluster.Operator, "")
	if err != nil {
		return nil, err
	}
	return id, cluster.SaveIdentity(filepath.Join(dir, operatorDir), id)
}

// Close ends the connection.
func (o *Operator) Close() error { return o.dialer.Close() }

// Upload gives a dataset to the coordinator, from which the fleet reads it by CID: manifest, shards, and the lists of
// sealed splits. What is there already is not sent again.
func (o *Operator) Upload(ctx context.Context, from store.Source, m dataset.Manifest) error {
	cids, err := m.AllBlobs(ctx, from)
	if err != nil {
		return fmt.Errorf("upload dataset: %w", err)
	}
	for _, c := range cids {
		if err := o.upload(ctx, from, c); err != nil {
			return fmt.Errorf("upload dataset: %s: %w", c, err)
		}
	}
	return nil
}

// UploadWeights gives the fleet the weights that a job begins with.
func (o *Operator) UploadWeights(ctx context.Context, weights []byte) error {
	if _, err := o.blobs.Put(ctx, weights); err != nil {
		return fmt.Errorf("upload weights: %w", err)
	}
	return nil
}

func (o *Operator) upload(ctx context.Context, from store.Source, c store.CID) error {
	if has, err := o.blobs.Has(ctx, c); err != nil || has {
		return err
	}
	data, err := from.Get(ctx, c)
	if err != nil {
		return err
	}
	_, err = o.blobs.Put(ctx, data)
	return err
}

// Run submits a job, which must be resolved to its dataset's CID; market is nil for a job that is not settled.
func (o *Operator) Run(ctx context.Context, j *job.Job, market *Market) (string, error) {
	var settlement []byte
	if market != nil {
		var err error
		if settlement, err = market.Encode(); err != nil {
			return "", err
		}
	}
	return o.Submit(ctx, j.Canonical(), settlement)
}
