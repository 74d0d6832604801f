package node

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/coordinator"
)

// logBook keeps a node's log.
type logBook struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *logBook) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

// has says whether one line has all the words.
func (b *logBook) has(words ...string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	for line := range strings.Lines(b.text.String()) {
		missing := false
		for _, w := range words {
			missing = missing || !strings.Contains(line, w)
		}
		if !missing {
			return true
		}
	}
	return false
}

// admitting runs the first coordinator of a new fleet in this process.
func admitting(t *testing.T) (*cluster.Fleet, Info, *logBook) {
	t.Helper()
	dir := t.TempDir()
	fleet, err := cluster.CreateFleet(filepath.Join(dir, "fleet"))
	if err != nil {
		t.Fatal(err)
	}
	book := &logBook{}
	cfg := CoordinatorConfig{Config: testConfig(t, "c0"), Fleet: filepath.Join(dir, "fleet"), Planner: coordinator.DefaultConfig()}
	cfg.Log = slog.New(slog.NewTextHandler(book, nil))
	p := launch(t, cfg.Dir, func(ctx context.Context) error { return RunCoordinator(ctx, cfg) })
	t.Cleanup(func() { p.kill(t) })
	return fleet, awaitInfo(t, p), book
}

func testConfig(t *testing.T, name string) Config {
	return Config{Dir: t.TempDir(), Listen: "127.0.0.1:0", Gossip: "127.0.0.1:0", Name: name, Log: testLog(t)}
}

// TestWrongTokenIsRefused: a worker with another fleet's token sees that it is another fleet; one with a token of this
// fleet that is not quite right is refused, and the coordinator logs from where it came.
func TestWrongTokenIsRefused(t *testing.T) {
	fleet, c0, book := admitting(t)
	other, err := cluster.CreateFleet(filepath.Join(t.TempDir(), "other"))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()

	cfg := WorkerConfig{Config: testConfig(t, "w0"), Threads: 1}
	cfg.Join, cfg.Token = c0.Addr, other.Token(cluster.Worker)
	if err := RunWorker(ctx, cfg); err == nil || ctx.Err() != nil {
		t.Errorf("another fleet's token: %v", err)
	}

	cfg.Token = forged(fleet.Token(cluster.Worker))
	if err := RunWorker(ctx, cfg); !errors.Is(err, cluster.ErrRefused) {
		t.Errorf("a forged token: %v, expected %v", err, cluster.ErrRefused)
	}
	if !book.has("peer refused", "reason=token", "remote=127.0.0.1:") {
		t.Errorf("the refusal is not in the log, with its address:\n%s", book.text.String())
	}

	cfg.Token = fleet.Token(cluster.Coordinator)
	if err := RunWorker(ctx, cfg); err == nil || ctx.Err() != nil {
		t.Errorf("a worker with a coordinator's token: %v", err)
	}
}

// forged changes a letter of a token's secret, which is its end.
func forged(token string) string {
	last := token[len(token)-2]
	swap := byte('a')
	if last == swap {
		swap = 'b'
	}
	return token[:len(token)-2] + string(swap) + token[len(token)-1:]
}

// TestCertificateOfAnotherFleetIsRefused: a worker of another fleet that finds the gossip port and the one port of this
// fleet becomes no member, and is logged with its address.
func TestCertificateOfAnotherFleetIsRefused(t *testing.T) {
	_, c0, book := admitting(t)
	other, err := cluster.CreateFleet(filepath.Join(t.TempDir(), "other"))
	if err != nil {
		t.Fatal(err)
	}
	id, err := other.Issue(cluster.Worker, "stranger")
	if err != nil {
		t.Fatal(err)
	}
	cfg := WorkerConfig{Config: testConfig(t, "stranger"), Threads: 1}
	if err := cluster.SaveIdentity(filepath.Join(cfg.Dir, "identity"), id); err != nil {
		t.Fatal(err)
	}
	cfg.Seeds = []string{c0.Gossip}
	p := launch(t, cfg.Dir, func(ctx context.Context) error { return RunWorker(ctx, cfg) })
	defer p.kill(t)
	awaitInfo(t, p)
	poll(t, readyTimeout, "gossip of another fleet is refused", func() bool {
		return book.has("peer refused", "reason=gossip", "remote=127.0.0.1:")
	})

	operator, err := other.Issue(cluster.Operator, "")
	if err != nil {
		t.Fatal(err)
	}
	dialer := cluster.NewDialer(operator, nil, 0)
	defer dialer.Close()
	conn, err := dialer.GRPCAddr(t.Context(), c0.Addr, cluster.Coordinator)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := coordinator.NewClient(conn).Jobs(t.Context()); err == nil {
		t.Error("an operator of another fleet is answered")
	}
	poll(t, readyTimeout, "a certificate of another fleet is refused", func() bool {
		return book.has("peer refused", "reason=certificate", "remote=127.0.0.1:")
	})
}

// TestPortInUse: a node whose port is taken says so, and which.
func TestPortInUse(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	addr := taken.Addr().String()
	fleet := filepath.Join(t.TempDir(), "fleet")
	if _, err := cluster.CreateFleet(fleet); err != nil {
		t.Fatal(err)
	}
	for _, port := range []string{"listen", "gossip"} {
		cfg := CoordinatorConfig{Config: testConfig(t, "c0"), Fleet: fleet, Planner: coordinator.DefaultConfig()}
		if port == "listen" {
			cfg.Listen = addr
		} else {
			cfg.Gossip = addr
		}
		err := RunCoordinator(t.Context(), cfg)
		if err == nil || !strings.Contains(err.Error(), addr) || !strings.Contains(err.Error(), "address already in use") {
			t.Errorf("%s at a port in use: %v", port, err)
		}
		t.Logf("%s: %v", port, err)
	}
}
