package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/serving"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/tensor"
	"github.com/autonet/autonet/training"
)

// ServerConfig is what a server of predictions is started with. It is no part of any fleet, but signs as its account.
type ServerConfig struct {
	Dir        string
	Listen     string      // host:port of HTTP
	Chain      ChainConfig // with the fleet's account, which redeems
	Deployment settlement.Deployment
	Project    common.Address
	Network    Network
	Limits     serving.Limits
	Compute    []training.Option
	Log        *slog.Logger
}

// ErrNotMature is what RunServer's error wraps for a project whose model has not passed its test.
var ErrNotMature = errors.New("only a mature project is served")

// complainAfter is how many fruitless looks for a model pass between two lines in the log; the first comes after half as
// many, since the network takes a moment to join.
const complainAfter = 20

// RunServer sells the predictions of a mature project until ctx ends. The chain says what its job and weights are; they are
// found by CID, at hand or on the open network, and held to the chain's terms.
func RunServer(ctx context.Context, cfg ServerConfig) (err error) {
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return fmt.Errorf("server's directory: %w", err)
	}
	if err := os.Remove(filepath.Join(cfg.Dir, infoFile)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	chain, err := cfg.Chain.open(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	client, err := cfg.Chain.client(ctx, chain, cfg.Deployment, chain.signer, cfg.Log)
	if err != nil {
		return err
	}
	project, err := client.ProjectState(ctx, cfg.Project)
	if err != nil {
		return err
	}
	if project.State != settlement.Mature {
		return fmt.Errorf("project %s is in state %s: %w", cfg.Project, project.State, ErrNotMature)
	}
	if project.Terms.Fleet != client.Address() {
		return fmt.Errorf("project %s is redeemed by its fleet %s, the keystore is of %s", cfg.Project, project.Terms.Fleet, client.Address())
	}
	own, err := store.OpenDir(filepath.Join(cfg.Dir, "blobs"))
	if err != nil {
		return err
	}
	host, err := cfg.openHost(ctx, own)
	if err != nil {
		return err
	}
	if host != nil {
		defer func() { err = errors.Join(err, host.Close()) }()
	}
	return cfg.serve(ctx, client, project, own, host)
}

// openHost joins the open network; nil without a place to listen on, and then all blobs must be at hand.
func (cfg ServerConfig) openHost(ctx context.Context, own store.Source) (*dht.Host, error) {
	if len(cfg.Network.Listen) == 0 {
		return nil, nil
	}
	key, err := dht.LoadOrCreateKey(filepath.Join(cfg.Dir, "network.key"))
	if err != nil {
		return nil, err
	}
	return openHost(ctx, Config{Network: cfg.Network, Log: cfg.Log}, key, own)
}

// serve finds the model and sells its predictions.
func (cfg ServerConfig) serve(ctx context.Context, client *settlement.Client, project settlement.ProjectInfo, own store.Store, host *dht.Host) error {
	m, err := cfg.find(ctx, project, own, host)
	if err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	predictor, err := training.NewPredictor(m.job.Model, m.weights, cfg.Compute...)
	if err != nil {
		return fmt.Errorf("weights %s: %w", project.Weights, err)
	}
	server, err := serving.New(serving.Config{
		Predictor: predictor, Ledger: client, Redeemer: client, Docket: client, Project: cfg.Project, ChainID: cfg.Deployment.ChainID,
		Dir: filepath.Join(cfg.Dir, "receipts"), Logger: cfg.Log, JobID: project.Terms.JobID, Weights: project.Weights,
		Classes: m.classes, PricePerCall: project.Terms.PricePerCall, Limits: cfg.Limits,
	})
	if err != nil {
		return err
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", cfg.Listen)
	if err != nil {
		return errors.Join(err, server.Close())
	}
	info := Info{ID: client.Address().Hex(), Role: "server", HTTP: "http://" + listener.Addr().String()}
	if host != nil {
		info.Network = host.Addrs()
	}
	if err := writeInfo(cfg.Dir, info); err != nil {
		return errors.Join(err, listener.Close(), server.Close())
	}
	cfg.Log.Info("ready", "http", info.HTTP, "project", cfg.Project, "job", project.Terms.JobID, "weights", project.Weights)
	return errors.Join(server.Serve(ctx, listener), server.Close())
}

// served is a model as it is sold.
type served struct {
	job     *job.Job
	classes int
	weights []byte
}

// find looks for the model until it has it or ctx ends: the fleet that holds it may be away. What it found it keeps and
// offers to the network in its turn.
func (cfg ServerConfig) find(ctx context.Context, project settlement.ProjectInfo, own store.Store, host *dht.Host) (served, error) {
	blobs := store.Chain{own}
	if host != nil {
		blobs = append(blobs, store.ReadOnly(host.Source()))
	}
	for looks := 1; ; looks++ {
		m, cids, err := cfg.look(ctx, project, blobs)
		if err == nil {
			for _, c := range cids {
				if host == nil {
					break
				}
				if err := announced(host.Provide(ctx, c)); err != nil {
					cfg.Log.Warn("blob not offered to the network", "cid", c, "err", err)
				}
			}
			return m, nil
		}
		if host == nil {
			return m, fmt.Errorf("find the model of %s without the open network: %w", cfg.Project, err)
		}
		if looks%complainAfter == complainAfter/2 {
			cfg.Log.Warn("model not found yet", "project", cfg.Project, "weights", project.Weights, "err", err)
		}
		select {
		case <-time.After(fetchRetry):
		case <-ctx.Done():
			return m, ctx.Err()
		}
	}
}

// look tries once to get the job and the weights, and returns their CIDs, too.
func (cfg ServerConfig) look(ctx context.Context, project settlement.ProjectInfo, blobs store.Store) (served, []store.CID, error) {
	jobCID, err := store.Parse(project.Terms.Job)
	if err != nil {
		return served{}, nil, fmt.Errorf("job: %w", err)
	}
	canonical, err := blobs.Get(ctx, jobCID)
	if err != nil {
		return served{}, nil, fmt.Errorf("job %s: %w", jobCID, err)
	}
	m, err := sold(canonical, project)
	if err != nil {
		return served{}, nil, fmt.Errorf("job %s: %w", jobCID, err)
	}
	weights, err := store.Parse(project.Weights)
	if err != nil {
		return served{}, nil, fmt.Errorf("weights: %w", err)
	}
	if m.weights, err = blobs.Get(ctx, weights); err != nil {
		return served{}, nil, fmt.Errorf("weights %s: %w", weights, err)
	}
	return m, []store.CID{jobCID, weights}, nil
}

// sold reads a job and holds it to the terms that the project was published with.
func sold(canonical []byte, project settlement.ProjectInfo) (served, error) {
	j, err := job.Decode(canonical)
	if err != nil {
		return served{}, err
	}
	if j.ID() != project.Terms.JobID {
		return served{}, fmt.Errorf("it is %s, the project was published for %s", j.ID(), project.Terms.JobID)
	}
	model, err := tensor.Build(j.Model)
	if err != nil {
		return served{}, err
	}
	if c := store.Sum(model.Canonical()).String(); c != project.Terms.Model {
		return served{}, fmt.Errorf("its model is %s, the project was published for %s", c, project.Terms.Model)
	}
	m := served{job: j}
	if j.Model.Loss == tensor.CrossEntropy {
		m.classes = model.OutputLen()
	}
	return m, nil
}
