package dht

import (
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/autonet/autonet/dataset/store"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
	"github.com/prometheus/client_golang/prometheus"
)

// Defaults of Config.
const (
	DefaultPatience      = 2 * time.Minute
	DefaultAnnounceEvery = 12 * time.Hour // records and provider records lapse after 48 h
	DefaultCacheBytes    = 64 << 20
	DefaultMaxPeers      = 192
	DefaultMaxFetches    = 4
	DefaultMaxProvided   = 1 << 16
)

// Config is all that a host is told. The zero value of an optional field means its default.
type Config struct {
	// Key is the node's identity: an ed25519 key, as LoadOrCreateKey gives. Required.
	Key crypto.PrivKey
	// Listen is where the host accepts connections: /ip4/…/tcp/… and /ip4/…/udp/…/quic-v1, at
	// least one. Port 0 picks a free one; Addrs tells which.
	Listen []ma.Multiaddr
	// Bootstrap is the peers to join the network through. Empty for the first node of a network.
	// They are dialled in the background, again and again while the host knows no peer.
	Bootstrap []peer.AddrInfo
	// Store is where provided blobs are read from, and where Fetch looks first. Without it the host
	// fetches and finds, but provides nothing.
	Store store.Source
	// Logger gets few lines, at levels Debug to Warn. Required.
	Logger *slog.Logger
	// AllowPrivate admits loopback and private addresses into the network: for tests, one machine,
	// or a network within a data centre. Without it they are neither believed nor passed on.
	AllowPrivate bool
	// Registerer takes libp2p's metrics. Optional.
	Registerer prometheus.Registerer

	// MaxBlobBytes bounds a fetched blob; at most, and by default, store.MaxBlob.
	MaxBlobBytes int64
	// Patience is how long a Fetch waits for its next block before it gives up. Its whole time is
	// bounded by its context only, since a large blob over a slow line takes what it takes.
	Patience time.Duration
	// AnnounceEvery is how often provided blobs and put records are announced again.
	AnnounceEvery time.Duration
	// CacheBytes bounds the multi-block blobs held in memory while their blocks are served; one
	// blob may exceed it, else every block would read its blob again.
	CacheBytes int64
	// MaxPeers is how many connections are kept before the least useful are closed.
	MaxPeers int
	// MaxFetches is how many Fetches run at once, each holding its blob in memory; others wait.
	MaxFetches int
	// MaxProvided bounds how many blobs and records this host announces.
	MaxProvided int
}

// Validate returns all faults joined, nil if there are none.
func (c Config) Validate() error {
	var faults []error
	fault := func(wrong bool, field, want string) {
		if wrong {
			faults = append(faults, fmt.Errorf("dht: config: %s: want %s", field, want))
		}
	}
	fault(c.Key == nil || c.Key.Type() != crypto.Ed25519, "Key", "an ed25519 private key")
	fault(len(c.Listen) == 0, "Listen", "at least one address such as /ip4/127.0.0.1/tcp/0")
	for i, a := range c.Listen {
		fault(!canListen(a), fmt.Sprintf("Listen[%d]: %v", i, a), "an /ip4 or /ip6 address with /tcp or /udp and /quic-v1")
	}
	for i, p := range c.Bootstrap {
		fault(p.ID.Validate() != nil || len(p.Addrs) == 0, fmt.Sprintf("Bootstrap[%d]", i), "a peer id and an address")
	}
	fault(c.Logger == nil, "Logger", "a logger")
	fault(c.MaxBlobBytes < 0 || c.MaxBlobBytes > store.MaxBlob, "MaxBlobBytes", fmt.Sprintf("0 to %d", int64(store.MaxBlob)))
	fault(c.Patience < 0, "Patience", "a positive duration")
	fault(c.AnnounceEvery < 0, "AnnounceEvery", "a positive duration")
	fault(c.CacheBytes < 0, "CacheBytes", "a positive number")
	fault(c.MaxPeers < 0, "MaxPeers", "a positive number")
	fault(c.MaxFetches < 0, "MaxFetches", "a positive number")
	fault(c.MaxProvided < 0, "MaxProvided", "a positive number")
	return errors.Join(faults...)
}

func (c Config) withDefaults() Config {
	c.MaxBlobBytes = orDefault(c.MaxBlobBytes, store.MaxBlob)
	c.Patience = orDefault(c.Patience, DefaultPatience)
	c.AnnounceEvery = orDefault(c.AnnounceEvery, DefaultAnnounceEvery)
	c.CacheBytes = orDefault(c.CacheBytes, DefaultCacheBytes)
	c.MaxPeers = orDefault(c.MaxPeers, DefaultMaxPeers)
	c.MaxFetches = orDefault(c.MaxFetches, DefaultMaxFetches)
	c.MaxProvided = orDefault(c.MaxProvided, DefaultMaxProvided)
	return c
}

func orDefault[T int | int64 | time.Duration](v, otherwise T) T {
	if v == 0 {
		return otherwise
	}
	return v
}

func canListen(a ma.Multiaddr) bool {
	codes := make(map[int]bool)
	for _, part := range a {
		codes[part.Protocol().Code] = true
	}
	ip := codes[ma.P_IP4] || codes[ma.P_IP6]
	return ip && (codes[ma.P_TCP] || codes[ma.P_UDP] && codes[ma.P_QUIC_V1])
}
