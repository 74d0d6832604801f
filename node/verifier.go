package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/proof"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/training"
)

// VerifierConfig is what a verifier is started with. It is no part of any fleet.
type VerifierConfig struct {
	Dir        string
	Chain      ChainConfig // with the account that votes and holds the bond
	Deployment settlement.Deployment
	Network    Network
	Random     io.Reader // salts of votes
	Compute    []training.Option
	Log        *slog.Logger
}

const (
	// maxChecks bounds the proofs that are checked at the same time; each holds a dataset and weights in memory.
	maxChecks = 4
	// fetchRetry is the wait between two attempts to find what a proof speaks of.
	fetchRetry = 500 * time.Millisecond
)

// verifier watches the chain for proofs, measures what they claim from content found on the open network, and votes.
type verifier struct {
	cfg    VerifierConfig
	client *settlement.Client
	host   *dht.Host
	blobs  store.Store
	checks chan struct{} // a token for each check under way
	wg     sync.WaitGroup
}

// RunVerifier runs a verifier until ctx ends: it bonds if it has not, and votes on every proof whose panel it is on. A vote
// is on disk before it is on the chain, so a verifier that was killed reveals what it had committed.
func RunVerifier(ctx context.Context, cfg VerifierConfig) (err error) {
	if err := os.MkdirAll(filepath.Join(cfg.Dir, "votes"), 0o700); err != nil {
		return fmt.Errorf("verifier's directory: %w", err)
	}
	lock, err := lockDir(cfg.Dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lock.Close()) }()
	chain, account, err := cfg.Chain.open(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	v := &verifier{cfg: cfg, checks: make(chan struct{}, maxChecks)}
	if v.client, err = chainClient(ctx, chain, cfg.Deployment, account, cfg.Log); err != nil {
		return err
	}
	if err := v.join(ctx); err != nil {
		return err
	}
	if v.host, err = v.openHost(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, v.host.Close()) }()
	defer v.wg.Wait()
	info := Info{ID: v.client.Address().Hex(), Role: "verifier", Network: v.host.Addrs()}
	if err := writeInfo(cfg.Dir, info); err != nil {
		return err
	}
	cfg.Log.Info("ready", "verifier", info.ID, "network", info.Network)
	for ev, err := range v.client.Watch(ctx, settlement.Cursor{}, settlement.ProofPosted) {
		if err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
		select {
		case v.checks <- struct{}{}:
		case <-ctx.Done():
			return nil
		}
		v.wg.Go(func() {
			defer func() { <-v.checks }()
			if err := v.persist(ctx, ev); err != nil && ctx.Err() == nil {
				cfg.Log.Error("proof not judged", "proof", ev.ProofID, "project", ev.Project, "epoch", ev.Epoch, "err", err)
			}
		})
	}
	return nil
}

func (v *verifier) openHost(ctx context.Context) (*dht.Host, error) {
	key, err := dht.LoadOrCreateKey(filepath.Join(v.cfg.Dir, "network.key"))
	if err != nil {
		return nil, err
	}
	own, err := store.OpenDir(filepath.Join(v.cfg.Dir, "blobs"))
	if err != nil {
		return nil, err
	}
	host, err := openHost(ctx, Config{Network: v.cfg.Network, Log: v.cfg.Log}, key, own)
	if err != nil {
		return nil, err
	}
	v.blobs = store.Chain{own, store.ReadOnly(host.Source())}
	return host, nil
}

// join bonds the account once.
func (v *verifier) join(ctx context.Context) error {
	all, err := v.client.Verifiers(ctx)
	if err != nil {
		return err
	}
	for _, a := range all {
		if a == v.client.Address() {
			return nil
		}
	}
	mined, err := v.client.Join(ctx)
	if err != nil {
		return err
	}
	v.cfg.Log.Info("bonded", "account", v.client.Address(), "block", mined.Block)
	return nil
}

// vote is what a verifier keeps of a proof from before it commits.
type vote struct {
	Measured uint32   `json:"measured"`
	Salt     [32]byte `json:"salt"`
}

// persist judges a proof through outages of the chain.
func (v *verifier) persist(ctx context.Context, ev settlement.Event) error {
	for {
		err := v.judge(ctx, ev)
		if err == nil || !settlement.Transient(err) {
			return err
		}
		v.cfg.Log.Warn("chain does not answer, the vote waits", "proof", ev.ProofID, "err", err)
		select {
		case <-time.After(fetchRetry):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// judge takes a posted proof from measurement to reveal, from wherever an earlier life left it.
func (v *verifier) judge(ctx context.Context, ev settlement.Event) error {
	on, err := v.client.OnPanel(ctx, ev.ProofID, v.client.Address())
	if err != nil || !on {
		return err
	}
	record, err := v.client.Proof(ctx, ev.ProofID)
	if err != nil {
		return err
	}
	if record.Phase == settlement.PhaseFinalize || record.Phase == settlement.PhaseDone {
		return nil
	}
	known, err := v.client.Vote(ctx, ev.ProofID, v.client.Address())
	if err != nil || known.Revealed {
		return err
	}
	kept, err := v.readVote(ev.ProofID)
	if errors.Is(err, fs.ErrNotExist) {
		kept, err = v.measure(ctx, ev)
	}
	if err != nil {
		return err
	}
	if known.Commitment == (common.Hash{}) {
		if _, err := v.client.Commit(ctx, ev.ProofID, kept.Measured, kept.Salt); err != nil {
			return err
		}
		v.cfg.Log.Info("committed", "project", ev.Project, "epoch", ev.Epoch, "measured", kept.Measured, "claimed", ev.MetricPPM)
	}
	return v.reveal(ctx, ev, kept)
}

// measure evaluates the claim and keeps the vote.
func (v *verifier) measure(ctx context.Context, ev settlement.Event) (vote, error) {
	var kept vote
	s, err := v.statement(ctx, ev)
	if err != nil {
		return kept, err
	}
	if kept.Measured, err = proof.Measure(ctx, v.blobs, s, v.cfg.Compute...); err != nil {
		return kept, err
	}
	if _, err := io.ReadFull(v.cfg.Random, kept.Salt[:]); err != nil {
		return kept, fmt.Errorf("salt: %w", err)
	}
	return kept, v.writeVote(ev.ProofID, kept)
}

// statement finds the proof's record on the network, and holds it to what the chain says.
func (v *verifier) statement(ctx context.Context, ev settlement.Event) (proof.Statement, error) {
	project, err := v.client.ProjectState(ctx, ev.Project)
	if err != nil {
		return proof.Statement{}, err
	}
	record, err := v.find(ctx, ev)
	if err != nil {
		return proof.Statement{}, err
	}
	s := proof.Statement{Job: record.Job, JobID: project.Terms.JobID, Dataset: project.Terms.Dataset,
		Model: project.Terms.Model, Better: better(project.Terms.Metric), Weights: ev.After, Split: dataset.Validation}
	if ev.Final {
		s.Split = dataset.Test
	}
	return s, nil
}

// better says which values of a project's metric are better.
func better(m settlement.Metric) string {
	if m == settlement.Loss {
		return job.Lower
	}
	return job.Higher
}

// find looks for the record until there is one of these weights: the fleet may still be announcing it.
func (v *verifier) find(ctx context.Context, ev settlement.Event) (dht.Proof, error) {
	for {
		record, err := v.host.FindProof(ctx, strings.ToLower(ev.Project.Hex()), ev.Epoch, "")
		if err == nil && record.WeightsAfter != ev.After {
			err = fmt.Errorf("the record speaks of weights %s, the chain of %s", record.WeightsAfter, ev.After)
		}
		if err == nil {
			return record, nil
		}
		v.cfg.Log.Debug("record of the proof not found yet", "project", ev.Project, "epoch", ev.Epoch, "err", err)
		block, chainErr := v.client.Block(ctx)
		if chainErr == nil && block > ev.Deadline {
			return dht.Proof{}, fmt.Errorf("find the proof's record before block %d: %w", ev.Deadline, err)
		}
		select {
		case <-time.After(fetchRetry):
		case <-ctx.Done():
			return dht.Proof{}, ctx.Err()
		}
	}
}

// reveal waits until the commits are closed.
func (v *verifier) reveal(ctx context.Context, ev settlement.Event, kept vote) error {
	for {
		record, err := v.client.Proof(ctx, ev.ProofID)
		if err != nil && !settlement.Transient(err) {
			return err
		}
		if err == nil {
			switch record.Phase {
			case settlement.PhaseReveal:
				if _, err := v.client.Reveal(ctx, ev.ProofID, kept.Measured, kept.Salt); err != nil {
					return err
				}
				v.cfg.Log.Info("revealed", "project", ev.Project, "epoch", ev.Epoch, "measured", kept.Measured)
				return nil
			case settlement.PhaseFinalize, settlement.PhaseDone:
				return fmt.Errorf("the vote closed in phase %s before this one was revealed", record.Phase)
			}
		}
		block, err := v.client.Block(ctx)
		if err == nil {
			err = v.client.WaitBlock(ctx, block+1)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil && !settlement.Transient(err) {
			return err
		}
	}
}

func (v *verifier) voteFile(id settlement.ProofID) string {
	return filepath.Join(v.cfg.Dir, "votes", id.Hex()+".json")
}

func (v *verifier) readVote(id settlement.ProofID) (vote, error) {
	var kept vote
	body, err := os.ReadFile(v.voteFile(id))
	if err != nil {
		return kept, err
	}
	if err := json.Unmarshal(body, &kept); err != nil {
		return kept, fmt.Errorf("%s: %w", v.voteFile(id), err)
	}
	return kept, nil
}

func (v *verifier) writeVote(id settlement.ProofID, kept vote) error {
	body, err := json.Marshal(kept)
	if err != nil {
		return err
	}
	return durable.Replace(v.voteFile(id), body, 0o600)
}
