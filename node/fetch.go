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

// FetchPayroll fetches a payroll by CID from the open network, as a guest with a key of its own.
func FetchPayroll(ctx context.Context, cfg FetchConfig, c store.CID) (_ settlement.Payroll, err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, fetchPatience, fmt.Errorf("payroll %s: nobody has it within %v", c, fetchPatience))
	defer cancel()
	if len(cfg.Network.Listen) == 0 {
		cfg.Network.Listen = []string{"/ip4/0.0.0.0/tcp/0"}
	}
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return settlement.Payroll{}, err
	}
	host, err := openHost(ctx, Config{Network: cfg.Network, Log: cfg.Log}, key, store.NewMemory())
	if err != nil {
		return settlement.Payroll{}, err
	}
	defer func() { err = errors.Join(err, host.Close()) }()
	body, err := fetch(ctx, host, c)
	if err != nil {
		return settlement.Payroll{}, err
	}
	return settlement.DecodePayroll(body)
}

// fetch waits until the host is part of the network, and for the blob.
func fetch(ctx context.Context, host *dht.Host, c store.CID) ([]byte, error) {
	if err := host.Ready(ctx); err != nil {
		return nil, errors.Join(err, context.Cause(ctx))
	}
	return host.Fetch(ctx, c)
}
