package node

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/autonet/autonet/settlement"
)

// DevChainConfig is what a development chain is started with.
type DevChainConfig struct {
	Dir         string // where its data is, and node.json, which says the URL
	Listen      string // loopback host:port
	Period      time.Duration
	EmptyPeriod time.Duration
	Ether       map[common.Address]*big.Int
	Log         *slog.Logger
}

// RunDevChain runs a development chain until ctx ends.
func RunDevChain(ctx context.Context, cfg DevChainConfig) error {
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return fmt.Errorf("chain's directory: %w", err)
	}
	chain, err := settlement.OpenDevChain(settlement.DevChainConfig{Dir: filepath.Join(cfg.Dir, "data"), Addr: cfg.Listen, Period: cfg.Period, EmptyPeriod: cfg.EmptyPeriod,
		Ether: cfg.Ether, Logger: cfg.Log})
	if err != nil {
		return err
	}
	if err := writeInfo(cfg.Dir, Info{ID: "dev", Role: "chain", HTTP: chain.URL()}); err != nil {
		return fmt.Errorf("%w (and %v)", err, chain.Close())
	}
	cfg.Log.Info("ready", "rpc", chain.URL())
	<-ctx.Done()
	return chain.Close()
}
