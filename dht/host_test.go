package dht

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	mathrand "math/rand/v2"
	"runtime"
	"testing"
	"time"

	"github.com/autonet/autonet/dataset/store"
	"github.com/libp2p/go-libp2p/core/crypto"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// testTimeout ends a test that waits for what never comes.
const testTimeout = 60 * time.Second

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), testTimeout)
	t.Cleanup(cancel)
	return ctx
}

func newKey(t testing.TB) crypto.PrivKey {
	t.Helper()
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func testConfig(t testing.TB, bootstrap ...string) Config {
	t.Helper()
	listen, err := ParseListen("/ip4/127.0.0.1/tcp/0")
	if err != nil {
		t.Fatal(err)
	}
	peers, err := ParseBootstrap(bootstrap...)
	if err != nil {
		t.Fatal(err)
	}
	return Config{
		Key:          newKey(t),
		Listen:       listen,
		Bootstrap:    peers,
		Store:        store.NewMemory(),
		Logger:       slog.New(slog.DiscardHandler),
		AllowPrivate: true,
	}
}

func startHost(t testing.TB, cfg Config) *Host {
	t.Helper()
	h, err := New(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	})
	return h
}

// startNetwork returns n hosts that joined through the first, which alone they were told of.
func startNetwork(t testing.TB, n int) []*Host {
	t.Helper()
	hosts := []*Host{startHost(t, testConfig(t))}
	for range n - 1 {
		hosts = append(hosts, startHost(t, testConfig(t, hosts[0].Addrs()...)))
	}
	for _, h := range hosts {
		if err := h.Ready(testContext(t)); err != nil {
			t.Fatal(err)
		}
	}
	return hosts
}

func randomBlob(seed uint64, size int) []byte {
	r := mathrand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)})
	b := make([]byte, size)
	_, _ = r.Read(b)
	return b
}

// provide puts the blob into the host's store and provides it.
func provide(t testing.TB, h *Host, data []byte) store.CID {
	t.Helper()
	c, err := h.cfg.Store.(store.Store).Put(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.Provide(testContext(t), c); err != nil {
		t.Fatal(err)
	}
	return c
}

func wantBlob(t testing.TB, h *Host, c store.CID, want []byte) {
	t.Helper()
	start := time.Now()
	got, err := h.Fetch(testContext(t), c)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Fatalf("fetched %d other bytes than the %d provided", len(got), len(want))
	}
	t.Logf("fetched %d bytes in %v", len(got), time.Since(start).Round(time.Millisecond))
}

func TestProvideAndFetch(t *testing.T) {
	hosts := startNetwork(t, 5)
	repeated := bytes.Repeat(randomBlob(9, store.ChunkBytes), 3)
	blobs := map[string][]byte{
		"empty":    {},
		"small":    randomBlob(1, 4000),
		"chunk":    randomBlob(2, store.ChunkBytes),
		"large":    randomBlob(3, 5*store.ChunkBytes+17),
		"repeated": append(repeated, randomBlob(9, 1000)...),
	}
	for name, data := range blobs {
		t.Run(name, func(t *testing.T) {
			c := provide(t, hosts[1], data)
			wantBlob(t, hosts[4], c, data)
		})
	}
	if n := blocksServed(t, hosts[4]); n != 0 {
		t.Errorf("the fetcher serves %d blocks that it did not provide", n)
	}
}

func TestFetchThroughThirdHost(t *testing.T) {
	// A knows B and C knows B; the blob must be found through B's records, and fetched from A.
	b := startHost(t, testConfig(t))
	a := startHost(t, testConfig(t, b.Addrs()...))
	if err := a.Ready(testContext(t)); err != nil {
		t.Fatal(err)
	}
	data := randomBlob(4, 3*store.ChunkBytes)
	c := provide(t, a, data)
	late := startHost(t, testConfig(t, b.Addrs()...))
	if err := late.Ready(testContext(t)); err != nil {
		t.Fatal(err)
	}
	if has, err := late.Source().Has(testContext(t), c); err != nil || !has {
		t.Errorf("Has = %v, %v: want true", has, err)
	}
	wantBlob(t, late, c, data)
}

func TestDeadProvider(t *testing.T) {
	hosts := startNetwork(t, 5)
	data := randomBlob(5, 3*store.ChunkBytes+1)
	c := provide(t, hosts[1], data)
	provide(t, hosts[2], data)
	if err := hosts[1].Close(); err != nil {
		t.Fatal(err)
	}
	wantBlob(t, hosts[4], c, data)
}

func TestWithdraw(t *testing.T) {
	hosts := startNetwork(t, 3)
	data := randomBlob(6, 2*store.ChunkBytes)
	c := provide(t, hosts[1], data)
	hosts[1].Withdraw(c)
	if n := blocksServed(t, hosts[1]); n != 0 {
		t.Errorf("%d blocks left after Withdraw", n)
	}
	wantNotFound(t, hosts[2], c)
}

func blocksServed(t *testing.T, h *Host) (n int) {
	t.Helper()
	keys, err := h.provided.AllKeysChan(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for range keys {
		n++
	}
	return n
}

func TestOnlyProvidedIsServed(t *testing.T) {
	hosts := startNetwork(t, 3)
	c, err := hosts[1].cfg.Store.(store.Store).Put(t.Context(), []byte("sealed"))
	if err != nil {
		t.Fatal(err)
	}
	wantNotFound(t, hosts[2], c)
}

func wantNotFound(t *testing.T, h *Host, c store.CID) {
	t.Helper()
	impatient := &Host{cfg: h.cfg, bitswap: h.bitswap, fetches: h.fetches}
	impatient.cfg.Patience = 500 * time.Millisecond
	if _, err := impatient.Fetch(t.Context(), c); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("Fetch: %v: want ErrNotFound", err)
	}
}

func TestCloseEndsFetch(t *testing.T) {
	hosts := startNetwork(t, 2)
	failed := make(chan error)
	go func() {
		_, err := hosts[1].Fetch(t.Context(), store.Sum([]byte("nobody has this")))
		failed <- err
	}()
	for len(hosts[1].fetches) == 0 {
		runtime.Gosched()
	}
	if err := hosts[1].Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-failed; !errors.Is(err, errEnded) {
		t.Errorf("%v: want that the exchange ended", err)
	}
	if _, err := hosts[1].Fetch(t.Context(), store.Sum([]byte("nor this"))); err == nil {
		t.Error("fetched after Close")
	}
}

func TestProvideErrors(t *testing.T) {
	alone := startHost(t, testConfig(t))
	data := []byte("nobody is told of this")
	c, err := alone.cfg.Store.(store.Store).Put(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	if err := alone.Provide(t.Context(), c); !errors.Is(err, ErrUnannounced) {
		t.Errorf("Provide without peers: %v: want ErrUnannounced", err)
	}
	if err := alone.Provide(t.Context(), store.Sum([]byte("absent"))); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("Provide of an absent blob: %v: want ErrNotFound", err)
	}
	if err := alone.Provide(t.Context(), store.CID{}); err == nil {
		t.Error("Provide of the undefined CID succeeded")
	}
	// The first peer to come is told without a word from us.
	other := startHost(t, testConfig(t, alone.Addrs()...))
	wantBlob(t, other, c, data)
}

func TestQUIC(t *testing.T) {
	cfg := testConfig(t)
	var err error
	if cfg.Listen, err = ParseListen("/ip4/127.0.0.1/udp/0/quic-v1"); err != nil {
		t.Fatal(err)
	}
	a := startHost(t, cfg)
	cfg.Key, cfg.Store = newKey(t), store.NewMemory()
	if cfg.Bootstrap, err = ParseBootstrap(a.Addrs()...); err != nil {
		t.Fatal(err)
	}
	b := startHost(t, cfg)
	if err := b.Ready(testContext(t)); err != nil {
		t.Fatal(err)
	}
	data := randomBlob(7, 2*store.ChunkBytes)
	wantBlob(t, b, provide(t, a, data), data)
}

func TestBootstrapPeerComesLate(t *testing.T) {
	first := testConfig(t)
	a := startHost(t, first)
	addrs := a.Addrs()
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	b := startHost(t, testConfig(t, addrs...))
	var err error
	if first.Listen, err = ParseListen(addrs[0][:len(addrs[0])-len("/p2p/")-len(a.ID().String())]); err != nil {
		t.Fatal(err)
	}
	startHost(t, first)
	if err := b.Ready(testContext(t)); err != nil {
		t.Error(err)
	}
}
