package dht

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

func TestConfigListsAllFaults(t *testing.T) {
	cfg := Config{
		Key:           secp256k1Key(t),
		Listen:        []ma.Multiaddr{nil, ma.StringCast("/dns4/localhost/tcp/1"), ma.StringCast("/ip4/127.0.0.1/udp/1")},
		Bootstrap:     []peer.AddrInfo{{}},
		MaxBlobBytes:  -1,
		Patience:      -time.Second,
		AnnounceEvery: -time.Second,
		CacheBytes:    -1,
		MaxPeers:      -1,
		MaxFetches:    -1,
		MaxProvided:   -1,
	}
	_, err := New(t.Context(), cfg)
	if err == nil {
		t.Fatal("no fault found")
	}
	for _, field := range []string{"Key", "Listen[0]", "Listen[1]", "Listen[2]", "Bootstrap[0]", "Logger", "MaxBlobBytes", "Patience",
		"AnnounceEvery", "CacheBytes", "MaxPeers", "MaxFetches", "MaxProvided"} {
		if !strings.Contains(err.Error(), "config: "+field) {
			t.Errorf("%v\nnames no fault of %s", err, field)
		}
	}
	if err := (Config{}).Validate(); err == nil || !strings.Contains(err.Error(), "Listen: want at least one") {
		t.Errorf("empty config: %v", err)
	}
}

func TestParseAddresses(t *testing.T) {
	const id = "/p2p/12D3KooWK99VoVxNE7XzyBwXEzW7xhK7Gpv85r9F3V3fyKSUKPH5"
	peers, err := ParseBootstrap("/ip4/10.0.0.7/tcp/1"+id, "/ip4/10.0.0.7/udp/1/quic-v1"+id)
	if err != nil || len(peers) != 1 || len(peers[0].Addrs) != 2 {
		t.Errorf("%v, %v: want one peer at two addresses", peers, err)
	}
	for _, s := range []string{"", "10.0.0.7:1", "/ip4/10.0.0.7/tcp/1"} {
		if _, err := ParseBootstrap(s); err == nil {
			t.Errorf("bootstrap %q was read", s)
		}
	}
	if _, err := ParseListen("/ip4/10.0.0.7/tcp/1", "x"); err == nil || !strings.Contains(err.Error(), "listen address 1") {
		t.Errorf("%v: want it to name address 1", err)
	}
}

func TestPortInUse(t *testing.T) {
	a := startHost(t, testConfig(t))
	cfg := testConfig(t)
	addr, _, _ := strings.Cut(a.Addrs()[0], "/p2p/")
	var err error
	if cfg.Listen, err = ParseListen(addr); err != nil {
		t.Fatal(err)
	}
	if _, err := New(t.Context(), cfg); err == nil || !strings.Contains(err.Error(), "in use") {
		t.Errorf("%v: want it to say that the port is in use", err)
	}
}

func TestCloseTwiceAndCancelled(t *testing.T) {
	a := startHost(t, testConfig(t))
	if err := errors.Join(a.Close(), a.Close()); err != nil {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := New(ctx, testConfig(t)); !errors.Is(err, context.Canceled) {
		t.Errorf("%v: want context.Canceled", err)
	}
	b := startHost(t, testConfig(t))
	if err := b.Ready(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("Ready: %v: want context.Canceled", err)
	}
}

func TestKeyIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "peer.key")
	keys := make([]crypto.PrivKey, 8)
	var makers sync.WaitGroup
	for i := range keys {
		makers.Go(func() {
			key, err := LoadOrCreateKey(path)
			if err != nil {
				t.Error(err)
			}
			keys[i] = key
		})
	}
	makers.Wait()
	if t.Failed() {
		return
	}
	for _, key := range keys {
		if !key.Equals(keys[0]) {
			t.Error("two keys were given out")
		}
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v: want mode 0600", info.Mode(), err)
	}
	if files, err := os.ReadDir(filepath.Dir(path)); err != nil || len(files) != 1 {
		t.Errorf("%v, %v: want the key alone", files, err)
	}
}

func TestKeyRefusals(t *testing.T) {
	good, err := crypto.MarshalPrivateKey(fixedKey(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	other, err := crypto.MarshalPrivateKey(secp256k1Key(t))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		data []byte
		mode os.FileMode
		want string
	}{
		"readable by others": {good, 0o644, "mode 0600"},
		"large":              {make([]byte, maxKeyBytes+1), 0o600, "at most"},
		"garbage":            {[]byte("garbage"), 0o600, "want a libp2p private key"},
		"empty":              {nil, 0o600, "want"},
		"not ed25519":        {other, 0o600, "want ed25519"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "peer.key")
			if err := os.WriteFile(path, c.data, c.mode); err != nil {
				t.Fatal(err)
			}
			if err := os.Chmod(path, c.mode); err != nil {
				t.Fatal(err)
			}
			if _, err := LoadOrCreateKey(path); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v: want it to name %q", err, c.want)
			}
		})
	}
	if _, err := LoadOrCreateKey(t.TempDir()); err == nil {
		t.Error("a directory was read as a key")
	}
	if _, err := LoadOrCreateKey(filepath.Join(t.TempDir(), "no", "such", "key")); err == nil {
		t.Error("a key was made in a directory that is not there")
	}
}
