package dht

import (
	"context"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/libp2p/go-libp2p"
	kad "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p-kad-dht/records"
	"github.com/libp2p/go-libp2p/core/host"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/net/connmgr"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	quic "github.com/libp2p/go-libp2p/p2p/transport/quic"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// ProtocolPrefix keeps our Kademlia apart from all others.
const ProtocolPrefix = "/autonet"

// Entries that strangers store with a node, at most this many of each kind; past it the oldest go,
// and come back when their owners announce them again. Values are at most MaxProofBytes large, so
// these are some 10 MB.
const (
	maxStoredValues    = 1 << 12
	maxStoredProviders = 1 << 14
)

// providerCheck and wantAgain are how soon a Fetch looks for providers in Kademlia after asking
// its connected peers, and how often it looks again while blocks do not come.
const (
	providerCheck = 50 * time.Millisecond
	wantAgain     = 2 * time.Second
)

// serveWorkers reads blocks from the store for Bitswap, each at most a blob at a time.
const serveWorkers = 8

func newLibp2p(cfg Config) (host.Host, error) {
	conns, err := connmgr.NewConnManager(max(1, cfg.MaxPeers*5/6), cfg.MaxPeers, connmgr.WithGracePeriod(20*time.Second))
	if err != nil {
		return nil, err
	}
	limits := rcmgr.DefaultLimits
	libp2p.SetDefaultServiceLimits(&limits)
	var rcopts []rcmgr.Option
	metrics := libp2p.DisableMetrics()
	if cfg.Registerer != nil {
		metrics = libp2p.PrometheusRegisterer(cfg.Registerer)
	} else {
		rcopts = append(rcopts, rcmgr.WithMetricsDisabled())
	}
	resources, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits.AutoScale()), rcopts...)
	if err != nil {
		return nil, err
	}
	return libp2p.New(
		libp2p.Identity(cfg.Key),
		libp2p.NoListenAddrs, // New listens when all that listens to connections stands
		libp2p.Transport(tcp.NewTCPTransport, tcp.DisableReuseport()), // a port in use is an error
		libp2p.Transport(quic.NewTransport),
		libp2p.Security(noise.ID, noise.New),
		libp2p.DefaultMuxers,
		libp2p.ConnectionManager(conns),
		libp2p.ResourceManager(resources),
		libp2p.UserAgent("autonet"),
		libp2p.DisableRelay(),
		libp2p.ForceReachabilityPublic(), // a node serves; one that cannot be reached is no node
		metrics,
	)
}

func newKademlia(cfg Config, h host.Host) (*kad.IpfsDHT, error) {
	opts := []kad.Option{
		kad.ProtocolPrefix(ProtocolPrefix),
		kad.Mode(kad.ModeServer),
		kad.Validator(namespaces()),
		kad.ValueDatastore(newBoundedDatastore(maxStoredValues)),
		kad.ProviderDatastore(newBoundedDatastore(maxStoredProviders)),
		kad.ProviderManagerOpts(records.CleanupInterval(time.Hour)),
	}
	if !cfg.AllowPrivate {
		opts = append(opts,
			kad.QueryFilter(kad.PublicQueryFilter),
			kad.RoutingTableFilter(kad.PublicRoutingTableFilter),
			kad.AddressFilter(func(addrs []ma.Multiaddr) []ma.Multiaddr {
				return ma.FilterAddrs(addrs, manet.IsPublicAddr)
			}),
		)
	}
	return kad.New(h, opts...)
}

func newBitswap(ctx context.Context, h host.Host, finder *kad.IpfsDHT, blocks *provided) *bitswap.Bitswap {
	return bitswap.New(ctx, bsnet.NewFromIpfsHost(h), finder, blocks,
		bitswap.ProviderSearchDelay(providerCheck),
		bitswap.RebroadcastDelay(wantAgain),
		bitswap.WithoutDuplicatedBlockStats(),
		bitswap.SetSendDontHaves(true),
		bitswap.EngineBlockstoreWorkerCount(serveWorkers),
	)
}
