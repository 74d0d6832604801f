package settlement

import (
	"context"
	"crypto/rand"
	"errors"
	"math/big"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Poll looks every few milliseconds until ok or the test's patience ends.
func poll(t *testing.T, what string, ok func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	for !ok() {
		select {
		case <-ctx.Done():
			t.Fatalf("waited too long for %s", what)
		case <-ticker.C:
		}
	}
}

func testAccount(t *testing.T) *Account {
	t.Helper()
	account, err := NewAccount(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return account
}

func openDevChain(t *testing.T, cfg DevChainConfig) *DevChain {
	t.Helper()
	chain, err := OpenDevChain(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return chain
}

func TestDevChainServesAndMines(t *testing.T) {
	rich := testAccount(t).Address()
	start := time.Now()
	dev := openDevChain(t, DevChainConfig{Addr: "127.0.0.1:0", Period: 10 * time.Millisecond, Ether: map[common.Address]*big.Int{rich: big.NewInt(7)}})
	t.Logf("opened in %v at %s", time.Since(start), dev.URL())
	remote, err := Dial(t.Context(), dev.URL(), Backoff{})
	if err != nil {
		t.Fatal(err)
	}
	defer remote.Close()
	balance, err := remote.BalanceAt(t.Context(), rich, nil)
	if err != nil || balance.Int64() != 7 {
		t.Fatalf("balance %v, %v", balance, err)
	}
	poll(t, "five blocks", func() bool {
		number, err := remote.BlockNumber(t.Context())
		return err == nil && number >= 5
	})
	var accounts []common.Address
	if err := remote.Client.Client().CallContext(t.Context(), &accounts, "eth_accounts"); err != nil || len(accounts) != 0 {
		t.Fatalf("eth_accounts: %v, %v; a dev chain holds no keys", accounts, err)
	}
	start = time.Now()
	if err := dev.Close(); err != nil {
		t.Fatal(err)
	}
	t.Logf("closed in %v", time.Since(start))
	if _, err := remote.BlockNumber(t.Context()); !Transient(err) {
		t.Fatalf("a closed chain answers %v, want a transient error", err)
	}
}

func TestDevChainRefuses(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	_, err = OpenDevChain(DevChainConfig{Addr: taken.Addr().String()})
	_, port, _ := net.SplitHostPort(taken.Addr().String())
	if !errors.Is(err, ErrPortInUse) || !strings.Contains(err.Error(), port) {
		t.Errorf("port in use: %v, want ErrPortInUse naming port %s", err, port)
	}
	for _, addr := range []string{"0.0.0.0:0", "example.com:80", ":8545", "127.0.0.1", "127.0.0.1:x", "127.0.0.1:70000"} {
		if _, err := OpenDevChain(DevChainConfig{Addr: addr}); err == nil {
			t.Errorf("address %q was accepted", addr)
		}
	}
	if _, err := OpenDevChain(DevChainConfig{Period: -1}); err == nil {
		t.Error("negative period was accepted")
	}
}

func TestDialGivesUpWithItsContext(t *testing.T) {
	if _, err := Dial(t.Context(), "ftp://localhost", Backoff{}); err == nil {
		t.Error("ftp was accepted")
	}
	tries := 0
	_, err := Dial(t.Context(), "http://127.0.0.1:1", Backoff{Sleep: func(context.Context, time.Duration) error {
		if tries++; tries == 3 {
			return context.Canceled
		}
		return nil
	}})
	if !errors.Is(err, context.Canceled) || tries != 3 {
		t.Errorf("%d tries, %v", tries, err)
	}
}
