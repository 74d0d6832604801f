package settlement

import (
	"bufio"
	"context"
	"errors"
	"io"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Variables that make the test's own binary a dev chain: its directory and address.
const (
	childDir  = "AUTONET_TEST_CHAIN_DIR"
	childAddr = "AUTONET_TEST_CHAIN_ADDR"
)

// TestDevChainChild is the process that TestDevChainSurvivesKills kills; by itself it does nothing.
func TestDevChainChild(t *testing.T) {
	dir := os.Getenv(childDir)
	if dir == "" {
		t.Skip("a helper of TestDevChainSurvivesKills")
	}
	dev := openDevChain(t, DevChainConfig{Dir: dir, Addr: os.Getenv(childAddr), Period: 5 * time.Millisecond, EmptyPeriod: 20 * time.Millisecond, Ether: personEther(t)})
	os.Stdout.WriteString("serving " + dev.URL() + "\n")
	_, _ = io.Copy(io.Discard, os.Stdin)
}

func personEther(t *testing.T) map[common.Address]*big.Int {
	return map[common.Address]*big.Int{person(t, 0).Address(): MustATN("1000")}
}

// child starts a dev chain in a process of its own and returns where it serves; kill is kill -9.
func child(t *testing.T, dir, addr string) (url string, kill func()) {
	t.Helper()
	command := exec.Command(os.Args[0], "-test.run=^TestDevChainChild$", "-test.v")
	command.Env = append(os.Environ(), childDir+"="+dir, childAddr+"="+addr)
	output, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	input, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	var once sync.Once
	kill = func() {
		once.Do(func() { _ = command.Process.Kill(); _ = command.Wait(); _ = input.Close() })
	}
	t.Cleanup(kill)
	var said []string
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		if _, url, found := strings.Cut(lines.Text(), "serving "); found {
			return url, kill
		}
		said = append(said, lines.Text())
	}
	t.Fatalf("the chain's process does not serve: %q, %v", said, lines.Err())
	return "", nil
}

// TestDevChainSurvivesKills: a client writes while the chain's process is killed and started again, many times. What was
// in a block stays in that block, and every write happens once.
func TestDevChainSurvivesKills(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	dir := t.TempDir()
	url, kill := child(t, dir, "127.0.0.1:0")
	addr := strings.TrimPrefix(url, "http://")
	remote, err := Dial(ctx, url, Backoff{})
	if err != nil {
		t.Fatal(err)
	}
	defer remote.Close()
	config := ClientConfig{Signer: person(t, 0), Poll: testPoll, Retry: Backoff{First: time.Millisecond, Max: 20 * time.Millisecond}}
	config.Deployment, err = Deploy(ctx, remote, config, testRules())
	if err != nil {
		t.Fatal(err)
	}
	client, err := NewClient(ctx, remote, config)
	if err != nil {
		t.Fatal(err)
	}
	const writes, kills = 40, 8
	to := testAccount(t).Address()
	done := make(chan Mined, writes)
	var writer sync.WaitGroup
	writer.Go(func() {
		defer close(done)
		for range writes {
			mined, err := client.Transfer(ctx, to, common.Big1)
			if err != nil {
				t.Error(err)
				return
			}
			done <- mined
		}
	})
	defer func() { cancel(); writer.Wait() }()
	var all []Mined
	for mined := range done {
		if all = append(all, mined); len(all)%(writes/kills) == 0 {
			kill()
			_, kill = child(t, dir, addr)
		}
	}
	for _, mined := range all {
		receipt, err := remote.TransactionReceipt(ctx, mined.Tx)
		if err != nil || receipt.BlockHash != mined.receipt.BlockHash {
			t.Errorf("transaction %s was in block %d: %v, %v", mined.Tx, mined.Block, receipt, err)
		}
	}
	if balance, err := client.Balance(ctx, to); err != nil || balance.Int64() != writes {
		t.Errorf("balance %v, %v, want %d", balance, err, writes)
	}
}

// TestDevChainDirectory: a chain closed and opened again goes on where it was; one process has it at a time, and it stays
// with the accounts it was born with.
func TestDevChainDirectory(t *testing.T) {
	dir, rich, ctx := t.TempDir(), testAccount(t).Address(), t.Context()
	config := DevChainConfig{Dir: dir, Ether: map[common.Address]*big.Int{rich: big.NewInt(7)}}
	dev := openDevChain(t, config)
	dev.Mine(5)
	head, err := dev.Chain().HeaderByNumber(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OpenDevChain(config); !errors.Is(err, ErrDirInUse) {
		t.Errorf("a second opening: %v", err)
	}
	if err := dev.Close(); err != nil {
		t.Fatal(err)
	}
	config.Ether = map[common.Address]*big.Int{rich: big.NewInt(8)}
	if _, err := OpenDevChain(config); !errors.Is(err, ErrOtherGenesis) || !strings.Contains(err.Error(), rich.Hex()) {
		t.Errorf("other ether: %v", err)
	}
	config.Ether = nil
	dev = openDevChain(t, config)
	again, err := dev.Chain().HeaderByNumber(ctx, nil)
	if err != nil || again.Hash() != head.Hash() {
		t.Fatalf("opened again at %+v, %v, want %+v", again, err, head)
	}
	if balance, err := dev.Chain().BalanceAt(ctx, rich, common.Big1); err != nil || balance.Int64() != 7 {
		t.Errorf("balance in an old block: %v, %v", balance, err)
	}
	dev.Mine(1)
	if number, err := dev.Chain().BlockNumber(ctx); err != nil || number != 6 {
		t.Errorf("goes on with block %d, %v", number, err)
	}
}
