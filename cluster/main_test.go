package cluster

import (
	"context"
	"crypto/tls"
	"log/slog"
	"net/http"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// testFleet makes a fleet in a directory of the test.
func testFleet(t *testing.T) *Fleet {
	t.Helper()
	f, err := CreateFleet(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func testIdentity(t *testing.T, f *Fleet, role Role) *Identity {
	t.Helper()
	id, err := f.Issue(role, "")
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// logLines keeps a log's lines.
type logLines struct {
	mu    sync.Mutex
	lines []string
}

func (l *logLines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, string(b))
	return len(b), nil
}

func (l *logLines) all() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]string{}, l.lines...)
}

func (l *logLines) logger() *slog.Logger { return slog.New(slog.NewTextHandler(l, nil)) }

// startServer serves the health service to every role until the test ends.
func startServer(t *testing.T, cfg ServerConfig, prepare func(*Server)) *Server {
	t.Helper()
	if cfg.Addr == "" {
		cfg.Addr = "127.0.0.1:0"
	}
	s, err := NewServer(cfg)
	if err != nil {
		t.Fatal(err)
	}
	healthpb.RegisterHealthServer(s.GRPC, health.NewServer())
	s.Allow(healthpb.Health_ServiceDesc.ServiceName)
	if prepare != nil {
		prepare(s)
	}
	done := make(chan error, 1)
	go func() { done <- s.Serve(context.Background()) }()
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close server: %v", err)
		}
		if err := <-done; err != nil {
			t.Errorf("serve: %v", err)
		}
	})
	return s
}

func testContext(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

// client is an HTTP client with the identity.
func client(t *testing.T, conf *tls.Config) *http.Client {
	tr := &http.Transport{TLSClientConfig: conf}
	t.Cleanup(tr.CloseIdleConnections)
	return &http.Client{Transport: tr, Timeout: 10 * time.Second}
}

// oneNode resolves a single node.
type oneNode struct {
	id   NodeID
	addr string
}

func (o oneNode) Resolve(id NodeID) (string, bool) { return o.addr, id == o.id }

// eventually waits for a counter that another goroutine raises.
func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	deadline := time.After(15 * time.Second)
	for !ok() {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("%s: did not happen", what)
		}
	}
}
