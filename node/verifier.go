package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/training"
)

// VerifierConfig is what a verifier is started with. It is no part of any fleet.
type VerifierConfig struct {
	Dir        string
	Chain      ChainConfig // with the account that votes and holds the bonds
	Deployment settlement.Deployment
	Seats      uint32 // how many it takes, a bond for each; 0 means 1
	Network    Network
	Random     io.Reader // salts of votes
	Compute    []training.Option
	Log        *slog.Logger
}

const (
	// maxChecks bounds the proofs that are checked at the same time; each holds a dataset and weights in memory.
	maxChecks = 4
	// maxDraws bounds the proofs whose draw is waited for at the same time.
	maxDraws = 32
	// fetchRetry is the wait between two attempts to find what a proof speaks of.
	fetchRetry = 500 * time.Millisecond
)

// verifier watches the chain for proofs, measures what they claim from content found on the open network, and votes.
type verifier struct {
	cfg    VerifierConfig
	client *settlement.Client
	host   *dht.Host
	blobs  store.Store
	began  uint64        // the block in which this life began
	checks chan struct{} // a token for each check under way
	draws  chan struct{} // and for each draw that is waited for
	wg     sync.WaitGroup
}

// RunVerifier runs a verifier until ctx ends: it takes seats if it has fewer than it should, votes at every place of a
// panel that is drawn for them, the appeal's included, and draws a panel that nobody else draws. A vote is on disk before
// it is on the chain, so a verifier that was killed reveals what it had committed.
func RunVerifier(ctx context.Context, cfg VerifierConfig) (err error) {
	if err := os.MkdirAll(filepath.Join(cfg.Dir, "votes"), 0o700); err != nil {
		return fmt.Errorf("verifier's directory: %w", err)
	}
	lock, err := lockDir(cfg.Dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, lock.Close()) }()
	chain, err := cfg.Chain.open(ctx)
	if err != nil {
		return err
	}
	defer chain.Close()
	v := &verifier{cfg: cfg, checks: make(chan struct{}, maxChecks), draws: make(chan struct{}, maxDraws)}
	if v.client, err = cfg.Chain.client(ctx, chain, cfg.Deployment, chain.signer, cfg.Log); err != nil {
		return err
	}
	if err := v.join(ctx); err != nil {
		return err
	}
	if v.began, err = v.client.Block(ctx); err != nil {
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
	return v.watch(ctx)
}

// watch follows the chain from its beginning: what is over costs one look.
func (v *verifier) watch(ctx context.Context) error {
	for ev, err := range v.client.Watch(ctx, settlement.Cursor{}, settlement.ProofPosted, settlement.ProofChallenged, settlement.PanelDrawn,
		settlement.ProofFinalized) {
		if err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
		work, tokens := v.drawn, v.draws
		switch ev.Kind {
		case settlement.PanelDrawn:
			work, tokens = v.judge, v.checks
		case settlement.ProofFinalized:
			work = v.seated
		}
		select {
		case tokens <- struct{}{}:
		case <-ctx.Done():
			return nil
		}
		v.wg.Go(func() {
			defer func() { <-tokens }()
			if err := v.persist(ctx, ev, work); err != nil && ctx.Err() == nil {
				v.cfg.Log.Error("proof not judged", "proof", ev.ProofID, "event", ev.Kind, "err", err)
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

// missing is how many seats the verifier has fewer than it should.
func (v *verifier) missing(ctx context.Context) (uint32, error) {
	seats, err := v.client.Seats(ctx, v.client.Address())
	missing := max(v.cfg.Seats, 1)
	for _, seat := range seats {
		if seat.InactiveFrom == 0 && missing > 0 {
			missing--
		}
	}
	return missing, err
}

// join takes the seats that are missing, depositing what the account's stake lacks for them.
func (v *verifier) join(ctx context.Context) error {
	missing, err := v.missing(ctx)
	if err != nil || missing == 0 {
		return err
	}
	rules, err := v.client.Rules(ctx)
	if err != nil {
		return err
	}
	bonds := new(big.Int).Mul(rules.SeatBond, big.NewInt(int64(missing)))
	if _, err := v.client.Fill(ctx, bonds); err != nil {
		return err
	}
	taken, err := v.client.TakeSeats(ctx, missing)
	if err != nil {
		return err
	}
	v.cfg.Log.Info("seats taken", "account", v.client.Address(), "seats", taken.Seats, "bonds", settlement.FormatATN(bonds), "active from", taken.ActiveFrom)
	return nil
}

// seated says aloud that a verdict of this life took seats. It takes no others: whoever loses bonds should know why first.
func (v *verifier) seated(ctx context.Context, ev settlement.Event) error {
	if ev.Block < v.began {
		return nil
	}
	missing, err := v.missing(ctx)
	if err == nil && missing > 0 {
		v.cfg.Log.Error("seats are lost, with a part of their bonds; a new start takes others", "missing", missing, "proof", ev.ProofID)
	}
	return err
}

// persist does some work on a proof through outages of the chain.
func (v *verifier) persist(ctx context.Context, ev settlement.Event, work func(context.Context, settlement.Event) error) error {
	for {
		err := work(ctx, ev)
		if err == nil || !settlement.Transient(err) {
			return err
		}
		v.cfg.Log.Warn("chain does not answer, the vote waits", "proof", ev.ProofID, "err", err)
		if err := pause(ctx, fetchRetry); err != nil {
			return err
		}
	}
}

// pause waits for d or until ctx ends.
func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// drawPatience is how many blocks a verifier leaves the draw to the fleet, which wants it most; up to drawSpread more,
// by its address, so that not all verifiers draw at once.
const (
	drawPatience = 8
	drawSpread   = 8
)

// drawn waits until a posted or challenged proof's panel is drawn, and draws it when nobody else does.
func (v *verifier) drawn(ctx context.Context, ev settlement.Event) error {
	address := v.client.Address()
	mine := ev.Block + drawPatience + uint64(address[len(address)-1]%drawSpread)
	for {
		record, err := v.client.Proof(ctx, ev.ProofID)
		if err != nil || record.Phase != settlement.PhaseDraw {
			return err
		}
		block, err := v.client.Block(ctx)
		if err != nil {
			return err
		}
		if block < mine {
			if err := v.client.WaitBlock(ctx, block+1); err != nil {
				return err
			}
			continue
		}
		_, err = v.client.Draw(ctx, ev.ProofID)
		if revert, ok := settlement.Reverted(err); ok {
			v.cfg.Log.Debug("panel not drawn", "proof", ev.ProofID, "err", revert)
			return nil // somebody else drew it in the same block, or there are too few seats
		}
		return err
	}
}
