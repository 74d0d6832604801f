package main

import (
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/node"
	"github.com/autonet/autonet/settlement"
)

func newChain(a *app) *cobra.Command {
	c := &cobra.Command{
		Use:     "chain",
		Short:   "Run a development chain, deploy the contracts on any, and see how one is doing",
		Example: "  autonet chain dev --rich 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
	}
	c.AddCommand(newChainDev(a), newChainDeploy(a), newChainStatus(a))
	return c
}

func newChainDev(a *app) *cobra.Command {
	var log ui.LogFlags
	var rich []string
	cfg := node.DevChainConfig{}
	c := &cobra.Command{
		Use:   "dev",
		Short: "Run an Ethereum chain of its own, for development",
		Long: `Run an Ethereum chain of its own with JSON-RPC on loopback: go-ethereum's node, its data in --dir, where
the next start finds it, even after the process was killed. It holds no account: every transaction is signed
by whoever sends it. The accounts given with --rich have ether from the first block on; a chain that exists
already must have been born with them.`,
		Example: "  autonet chain dev --listen 127.0.0.1:8545 --rich 0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			var err error
			if cfg.Log, err = log.Logger(a.err); err != nil {
				return err
			}
			cfg.Ether = map[common.Address]*big.Int{}
			for _, text := range rich {
				address, err := parseAddress("--rich", text)
				if err != nil {
					return err
				}
				cfg.Ether[address] = new(big.Int).Exp(big.NewInt(10), big.NewInt(21), nil) // 1,000 ether
			}
			return node.RunDevChain(c.Context(), cfg)
		},
	}
	c.Flags().StringVar(&cfg.Dir, "dir", "chain", "the chain's directory: its data, and node.json, which says its URL")
	c.Flags().StringVar(&cfg.Listen, "listen", "127.0.0.1:8545", "loopback host:port of JSON-RPC; port 0 takes a free one")
	c.Flags().DurationVar(&cfg.Period, "period", 200*time.Millisecond, "a pending transaction is in a block within this time")
	c.Flags().DurationVar(&cfg.EmptyPeriod, "empty-period", time.Second, "an empty block is made after this time")
	c.Flags().StringSliceVar(&rich, "rich", nil, "address that has 1,000 ether from the first block on")
	log.Add(c.Flags(), "info")
	return c
}

// readDeployment reads the file that says where a network's contracts are.
func readDeployment(path string) (settlement.Deployment, error) {
	body, err := os.ReadFile(path)
	if err != nil {
		return settlement.Deployment{}, ui.BadInputf("--deployment: %w", err)
	}
	d, err := settlement.DecodeDeployment(body)
	if err != nil {
		return d, ui.BadInput(fmt.Errorf("--deployment: %s: %w", path, err))
	}
	return d, nil
}
