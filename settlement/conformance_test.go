package settlement_test

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"math/big"
	"os/exec"
	"path/filepath"
	"regexp"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/autonet/autonet/settlement"
	"github.com/autonet/autonet/settlement/chaintest"
)

func rich(t *testing.T) *settlement.Account {
	t.Helper()
	account, err := settlement.NewAccount(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return account
}

func dev(t *testing.T, cfg settlement.DevChainConfig) *settlement.DevChain {
	t.Helper()
	chain, err := settlement.OpenDevChain(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { chain.Close() })
	return chain
}

func dial(t *testing.T, url string) *settlement.Remote {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	remote, err := settlement.Dial(ctx, url, settlement.Backoff{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(remote.Close)
	return remote
}

func TestDevChainInProcess(t *testing.T) {
	chaintest.Run(t, func(t *testing.T) chaintest.Node {
		account := rich(t)
		ether := map[common.Address]*big.Int{account.Address(): settlement.MustATN("10000")}
		chain := dev(t, settlement.DevChainConfig{Period: 5 * time.Millisecond, EmptyPeriod: 20 * time.Millisecond, Ether: ether})
		gone := dev(t, settlement.DevChainConfig{})
		closed := gone.Chain()
		gone.Close()
		return chaintest.Node{Chain: chain.Chain(), Rich: account, Unreachable: closed}
	})
}

func TestDevChainOverHTTP(t *testing.T) {
	chaintest.Run(t, func(t *testing.T) chaintest.Node {
		account := rich(t)
		ether := map[common.Address]*big.Int{account.Address(): settlement.MustATN("10000")}
		chain := dev(t, settlement.DevChainConfig{Addr: "127.0.0.1:0", Period: 5 * time.Millisecond, EmptyPeriod: 20 * time.Millisecond, Ether: ether})
		gone := dev(t, settlement.DevChainConfig{Addr: "127.0.0.1:0"})
		closed := dial(t, gone.URL())
		gone.Close()
		return chaintest.Node{Chain: dial(t, chain.URL()), Rich: account, Unreachable: closed}
	})
}

func TestAnvil(t *testing.T) {
	binaries, err := filepath.Glob("contracts/node_modules/@foundry-rs/anvil-*/bin/anvil*")
	if err != nil || len(binaries) == 0 {
		t.Skip("anvil is not installed: run npm ci in settlement/contracts")
	}
	chaintest.Run(t, func(t *testing.T) chaintest.Node {
		remote, _ := anvil(t, binaries[0])
		account := rich(t)
		if err := remote.Client.Client().CallContext(t.Context(), nil, "anvil_setBalance", account.Address(), "0x21e19e0c9bab2400000"); err != nil {
			t.Fatal(err)
		}
		gone, stop := anvil(t, binaries[0])
		stop()
		return chaintest.Node{Chain: remote, Rich: account, Unreachable: gone}
	})
}

func TestDevChainTroubles(t *testing.T) {
	chaintest.RunTroubles(t, func(t *testing.T) chaintest.Unruly {
		account := rich(t)
		chain := dev(t, settlement.DevChainConfig{Ether: map[common.Address]*big.Int{account.Address(): settlement.MustATN("10000")}})
		return chaintest.Unruly{
			Node:       chaintest.Node{Chain: chain.Chain(), Rich: account},
			Mine:       func(n int) error { chain.Mine(n); return nil },
			Drop:       func(common.Hash) error { return errors.ErrUnsupported }, // it drops all or none
			Reorganise: func(depth int) error { return chain.Reorganise(depth, false) },
			BaseFee:    func(*big.Int) error { return errors.ErrUnsupported },
		}
	})
}

func TestAnvilTroubles(t *testing.T) {
	binaries, err := filepath.Glob("contracts/node_modules/@foundry-rs/anvil-*/bin/anvil*")
	if err != nil || len(binaries) == 0 {
		t.Skip("anvil is not installed: run npm ci in settlement/contracts")
	}
	chaintest.RunTroubles(t, func(t *testing.T) chaintest.Unruly {
		remote, _ := anvil(t, binaries[0], "--no-mining")
		account := rich(t)
		ask := func(method string, args ...any) error {
			return remote.Client.Client().CallContext(t.Context(), nil, method, args...)
		}
		if err := ask("anvil_setBalance", account.Address(), "0x21e19e0c9bab2400000"); err != nil {
			t.Fatal(err)
		}
		return chaintest.Unruly{
			Node:       chaintest.Node{Chain: remote, Rich: account},
			Mine:       func(n int) error { return ask("anvil_mine", hexutil.Uint64(n)) },
			Drop:       func(tx common.Hash) error { return ask("anvil_dropTransaction", tx) },
			Reorganise: func(depth int) error { return ask("anvil_reorg", depth, []any{}) },
			BaseFee:    func(wei *big.Int) error { return ask("anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(wei)) },
		}
	})
}

// anvil starts a node on a free port and stops it with the test.
func anvil(t *testing.T, binary string, flags ...string) (*settlement.Remote, func()) {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	command := exec.CommandContext(ctx, binary, append([]string{"--port", "0", "--host", "127.0.0.1"}, flags...)...)
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	address := make(chan string, 1)
	var reading sync.WaitGroup
	reading.Go(func() {
		defer close(address)
		listening := regexp.MustCompile(`Listening on (\S+)`)
		for lines := bufio.NewScanner(output); lines.Scan(); {
			if match := listening.FindStringSubmatch(lines.Text()); match != nil {
				address <- match[1]
			}
		}
	})
	end := func() { stop(); reading.Wait(); _ = command.Wait() }
	t.Cleanup(end)
	host, listens := <-address
	if !listens {
		t.Fatal("anvil did not say where it listens")
	}
	return dial(t, "http://"+host), end
}
