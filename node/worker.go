package node

import (
	"context"
	"errors"

	"google.golang.org/grpc"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/cuda/sensors"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/worker"
)

// WorkerConfig is what a worker is started with.
type WorkerConfig struct {
	Config
	Miner   string          // address on the chain that is paid for this worker's tasks; empty: nobody
	Threads int             // that map partitions, all together; below 1: one a processor
	Kernels kernels.Backend // nil: the fastest of this processor
	Device  Device          // what Kernels computes on; none: the processor
}

// Device is what a worker computes on besides its processor.
type Device struct {
	cluster.Device        // as the fleet is told
	Number         string // "cuda:0"
	// Measure says how the device does at the moment, for metrics; nil: nobody knows. Called concurrently.
	Measure func() (sensors.Reading, error)
}

// RunWorker runs a worker until ctx ends, or until its device is lost: the error is a *worker.DeviceLostError then.
func RunWorker(ctx context.Context, cfg WorkerConfig) (err error) {
	if cfg.Kernels == nil {
		cfg.Kernels = kernels.Best()
	}
	b, err := newBase(ctx, cfg.Config, cluster.Worker, nil, cluster.Meta{Miner: cfg.Miner, Kernels: cfg.Kernels.Name(), Device: cfg.Device.Device})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.close()) }()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	wc := worker.ServiceConfig{
		Self: mapreduce.WorkerID(b.identity.ID), Store: b.blobs, Threads: cfg.Threads, Kernels: cfg.Kernels, Lost: cancel, Log: cfg.Log,
		Metrics: worker.NewMetrics(b.registry),
		Dial: func(ctx context.Context, peer mapreduce.WorkerID) (*grpc.ClientConn, error) {
			return b.server.DialGRPC(ctx, cluster.NodeID(peer))
		},
	}
	if d := cfg.Device; d.Measure != nil {
		worker.RegisterDevice(b.registry, d.Number, d.Name, d.Measure)
	}
	if b.host != nil {
		wc.Provider = b.host
	}
	service := worker.NewService(wc)
	b.closers = append(b.closers, func() error { service.Close(); return nil })
	fleetpb.RegisterWorkerServer(b.server.GRPC, service)
	b.server.Allow("autonet.fleet.v1.Worker", cluster.Coordinator)
	b.server.Allow("autonet.fleet.v1.Worker/Shuffle", cluster.Worker)
	// The service ends first, so that its long streams do not hold up the port's graceful end.
	defer context.AfterFunc(ctx, service.Close)()
	return errors.Join(b.serve(ctx), service.Err())
}
