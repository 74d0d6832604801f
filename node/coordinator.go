package node

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/coordinator"
)

// CoordinatorConfig is what a coordinator is started with.
type CoordinatorConfig struct {
	Config
	Fleet   string // the fleet's directory: this coordinator admits newcomers; empty: it was admitted itself
	Planner coordinator.Config
	Settler SettlerConfig // without a keystore nothing is settled
}

// RunCoordinator runs a coordinator until ctx ends.
func RunCoordinator(ctx context.Context, cfg CoordinatorConfig) (err error) {
	var fleet *cluster.Fleet
	if cfg.Fleet != "" {
		if fleet, err = cluster.OpenFleet(cfg.Fleet); err != nil {
			return err
		}
	}
	b, err := newBase(ctx, cfg.Config, cluster.Coordinator, fleet, cluster.Meta{})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.close()) }()
	publisher := newPublisher(b)
	b.closers = append(b.closers, publisher.close)
	settler, err := newSettler(ctx, cfg.Settler, b)
	if err != nil {
		return err
	}
	service, err := coordinator.Open(coordinator.ServiceConfig{
		Self: string(b.identity.ID), Dir: filepath.Join(cfg.Dir, "jobs"), Store: b.blobs,
		Peers: coordinator.ClusterPeers{Server: b.server, Members: b.members}, Planner: cfg.Planner, Settler: settler,
		Opened: publisher.opened, Log: cfg.Log, Metrics: coordinator.NewMetrics(b.registry),
	})
	if err != nil {
		return err
	}
	b.closers = append(b.closers, service.Close)
	// The service ends first, so that its long streams do not hold up the port's graceful end.
	defer context.AfterFunc(ctx, func() {
		if err := service.Close(); err != nil {
			cfg.Log.Warn("jobs were not left in order", "err", err)
		}
	})()
	fleetpb.RegisterCoordinatorServer(b.server.GRPC, service)
	b.server.Allow("autonet.fleet.v1.Coordinator", cluster.Operator, cluster.Coordinator)
	b.server.Allow("autonet.fleet.v1.Coordinator/Create", cluster.Coordinator)
	return b.serve(ctx)
}
