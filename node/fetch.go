package node

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
	"github.com/autonet/autonet/settlement"
)

// FetchConfig is how somebody who is no node reads from the open network.
type FetchConfig struct {
	Network Network
	Log     *slog.Logger
}

// fetchPatience bounds a look at the open network for a person who waits.
const fetchPatience = 30 * time.Second

// FetchPayroll fetches a payroll by CID from the open network.
func FetchPayroll(ctx context.Context, cfg FetchConfig, c store.CID) (payroll settlement.Payroll, err error) {
	err = cfg.guest(ctx, "payroll "+c.String(), func(ctx context.Context, host *dht.Host) error {
		body, err := host.Fetch(ctx, c)
		if err != nil {
			return err
		}
		payroll, err = settlement.DecodePayroll(body)
		return err
	})
	return payroll, err
}

// FindPayroll finds the payroll of a project's last proved epoch through the record that its fleet endorsed.
func FindPayroll(ctx context.Context, cfg FetchConfig, project settlement.ProjectInfo) (payroll settlement.Payroll, err error) {
	epoch := min(uint64(project.NextEpoch)-1, uint64(project.Terms.Epochs))
	if epoch == 0 {
		return payroll, fmt.Errorf("project %s has no proved epoch yet", project.Address)
	}
	what := fmt.Sprintf("payroll of epoch %d of %s", epoch, project.Address)
	err = cfg.guest(ctx, what, func(ctx context.Context, host *dht.Host) error {
		payroll, err = payrolls{host, host.Source()}.find(ctx, project, epoch)
		return err
	})
	return payroll, err
}

// guest has look look at the open network until it finds or a person's patience ends, as a guest with a key of its own.
func (cfg FetchConfig) guest(ctx context.Context, what string, look func(context.Context, *dht.Host) error) (err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, fetchPatience, fmt.Errorf("%s: nobody has it within %v", what, fetchPatience))
	defer cancel()
	if len(cfg.Network.Listen) == 0 {
		cfg.Network.Listen = []string{"/ip4/0.0.0.0/tcp/0"}
	}
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return err
	}
	host, err := openHost(ctx, Config{Network: cfg.Network, Log: cfg.Log}, key, store.NewMemory())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, host.Close()) }()
	if err := host.Ready(ctx); err != nil {
		return errors.Join(err, context.Cause(ctx))
	}
	for {
		found := look(ctx, host)
		if found == nil {
			return nil
		}
		cfg.Log.Debug("not found yet", "what", what, "err", found)
		if pause(ctx, fetchRetry) != nil {
			return errors.Join(found, context.Cause(ctx))
		}
	}
}
