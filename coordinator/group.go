package coordinator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	raftboltdb "github.com/hashicorp/raft-boltdb/v2"

	"github.com/autonet/autonet/mapreduce"
)

const (
	// raftTimeout is how long a follower waits for its leader before it stands for election, and a candidate for votes: a
	// dead leader is replaced within about twice this, and a busy machine does not lose its lead for a hiccup.
	raftTimeout = 500 * time.Millisecond
	// applyTimeout bounds how long an entry may wait to enter the log; the planner's CommitTimeout is longer.
	applyTimeout = 2 * time.Second
	// keptSnapshots is how many snapshots stay on disk.
	keptSnapshots = 2
	// snapshotEntries is after how many log entries a snapshot is made: a job of a thousand rounds has about two thousand.
	snapshotEntries = 1024
)

// Fleet is what a group must know of its fleet. Methods may be called concurrently.
type Fleet interface {
	// Workers returns the live workers, and what each says of itself.
	Workers() map[mapreduce.WorkerID]Offer
	// Control opens a job's control stream to a worker.
	Control(ctx context.Context, job string, w mapreduce.WorkerID) (ControlStream, error)
}

// group is one job's Raft group on this coordinator, and the reign of this coordinator while it leads.
type group struct {
	id        string
	spec      Spec
	cfg       Config
	fleet     Fleet
	settler   Settler
	log       *slog.Logger
	metrics   *Metrics
	replica   *replica
	feed      *feed
	raft      *raft.Raft
	transport *raft.NetworkTransport
	logs      *raftboltdb.BoltStore
	cancel    context.CancelFunc
	wg        sync.WaitGroup
}

// groupConfig is what openGroup works with.
type groupConfig struct {
	spec    Spec
	self    string
	dir     string
	layer   raft.StreamLayer
	planner Config
	fleet   Fleet
	settler Settler // nil: nothing is settled
	log     *slog.Logger
	metrics *Metrics
}

// openGroup starts the job's Raft member from disk, and bootstraps it if it is new.
func openGroup(cfg groupConfig) (_ *group, err error) {
	g := &group{id: cfg.spec.ID, spec: cfg.spec, cfg: cfg.planner, fleet: cfg.fleet, settler: cfg.settler,
		log: cfg.log.With("job", cfg.spec.ID), metrics: cfg.metrics,
		replica: newReplica(NewState(cfg.spec.Shape, cfg.spec.First)), feed: newFeed()}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("raft group of job %s: %w", cfg.spec.ID, err), g.closeAll())
		}
	}()
	hlog := hclog.New(&hclog.LoggerOptions{Name: "raft", Level: hclog.Warn, Output: lineWriter{g.log}, DisableTime: true})
	g.transport = raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{
		Stream: cfg.layer, MaxPool: 2, Timeout: 2 * time.Second, Logger: hlog})
	logs, err := raftboltdb.NewBoltStore(filepath.Join(cfg.dir, "raft.db"))
	if err != nil {
		return nil, fmt.Errorf("open log: %w", err)
	}
	g.logs = logs
	snapshots, err := raft.NewFileSnapshotStoreWithLogger(cfg.dir, keptSnapshots, hlog)
	if err != nil {
		return nil, fmt.Errorf("open snapshots: %w", err)
	}
	rc := raft.DefaultConfig()
	rc.LocalID = raft.ServerID(cfg.self)
	rc.HeartbeatTimeout, rc.ElectionTimeout = raftTimeout, raftTimeout
	rc.LeaderLeaseTimeout, rc.CommitTimeout = raftTimeout/2, 10*time.Millisecond
	rc.SnapshotThreshold, rc.TrailingLogs = snapshotEntries, snapshotEntries
	rc.Logger = hlog
	rc.NoSnapshotRestoreOnStart = false
	old, err := raft.HasExistingState(logs, logs, snapshots)
	if err != nil {
		return nil, fmt.Errorf("read log: %w", err)
	}
	if !old {
		if err := raft.BootstrapCluster(rc, logs, logs, snapshots, g.transport, voters(cfg.spec.Coordinators)); err != nil {
			return nil, fmt.Errorf("bootstrap: %w", err)
		}
	}
	if g.raft, err = raft.NewRaft(rc, g.replica, logs, logs, snapshots, g.transport); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	g.cancel = cancel
	g.wg.Go(func() { g.follow(ctx) })
	return g, nil
}

// voters lists the group's members. A member's address is its node id, which the transport resolves when it dials.
func voters(ids []string) raft.Configuration {
	var c raft.Configuration
	for _, id := range ids {
		c.Servers = append(c.Servers, raft.Server{Suffrage: raft.Voter, ID: raft.ServerID(id), Address: raft.ServerAddress(id)})
	}
	return c
}

// close ends the reign, leaves the group and waits.
func (g *group) close() error {
	g.cancel()
	g.wg.Wait()
	return g.closeAll()
}

func (g *group) closeAll() error {
	var errs []error
	if g.transport != nil {
		errs = append(errs, g.transport.Close()) // nobody waits for a peer that does not answer
	}
	if g.raft != nil {
		errs = append(errs, g.raft.Shutdown().Error())
	}
	if g.logs != nil {
		errs = append(errs, g.logs.Close())
	}
	return errors.Join(errs...)
}

// follow watches who leads, tells watchers of the state, and reigns while this coordinator leads.
func (g *group) follow(ctx context.Context) {
	var reign *reign
	end := func() {
		if reign != nil {
			reign.close()
			reign = nil
		}
	}
	defer end()
	leads := g.raft.LeaderCh()
	for {
		select {
		case <-ctx.Done():
			return
		case leading := <-leads:
			end()
			if leading {
				reign = newReign(ctx, g)
			}
		case <-g.replica.changed:
			s := g.replica.State()
			g.feed.publish(JobEvent{Job: g.info(s)})
			if reign != nil {
				reign.post(nil, Event{Changed: &s})
			}
		}
	}
}

// propose puts an entry into the log and waits until it is applied here.
func (g *group) propose(e Entry) error {
	body, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("encode entry: %w", err)
	}
	f := g.raft.Apply(body, applyTimeout)
	if err := f.Error(); err != nil {
		return fmt.Errorf("job %s: append to the log: %w", g.id, err)
	}
	if err, ok := f.Response().(error); ok {
		return err
	}
	return nil
}

// leader returns the node id of the job's coordinator, empty while there is none.
func (g *group) leader() string {
	_, id := g.raft.LeaderWithID()
	return string(id)
}

// lineWriter passes a library's log lines on.
type lineWriter struct{ log *slog.Logger }

func (w lineWriter) Write(p []byte) (int, error) {
	w.log.Debug(string(p))
	return len(p), nil
}
