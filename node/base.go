package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/blobs"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dht"
)

// base is what every node of a fleet has: identity, port, membership, blobs, and perhaps a place on the open network.
type base struct {
	cfg      Config
	identity *cluster.Identity
	registry *prometheus.Registry
	server   *cluster.Server
	members  *cluster.Membership
	own      store.Store // the node's blobs
	blobs    store.Store // those, and behind them the fleet's and the network's
	key      crypto.PrivKey
	host     *dht.Host // nil: no part of the open network
	closers  []func() error
}

// newBase opens all but the port's services. fleet is not nil on a coordinator that admits.
func newBase(ctx context.Context, cfg Config, role cluster.Role, fleet *cluster.Fleet, meta cluster.Meta) (_ *base, err error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("node's directory: %w", err)
	}
	lock, err := lockDir(cfg.Dir)
	if err != nil {
		return nil, err
	}
	if err := os.Remove(filepath.Join(cfg.Dir, infoFile)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, errors.Join(err, lock.Close())
	}
	b := &base{cfg: cfg, registry: prometheus.NewRegistry(), closers: []func() error{lock.Close}}
	b.registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	defer func() {
		if err != nil {
			err = errors.Join(err, b.close())
		}
	}()
	if b.identity, err = identify(ctx, cfg, role, fleet); err != nil {
		return nil, err
	}
	if b.own, err = openStore(ctx, cfg); err != nil {
		return nil, err
	}
	if b.server, err = cluster.NewServer(cluster.ServerConfig{Identity: b.identity, Addr: cfg.Listen, Advertise: cfg.Advertise,
		Admission: fleet, Logger: cfg.Log, Registry: b.registry}); err != nil {
		return nil, err
	}
	b.closers = append(b.closers, b.server.Close)
	if err := b.joinNetwork(ctx, &meta); err != nil {
		return nil, err
	}
	return b, b.joinGossip(meta)
}

// identify returns who the node is: as it was before, as the fleet at hand issues, or as a coordinator admits.
func identify(ctx context.Context, cfg Config, role cluster.Role, fleet *cluster.Fleet) (*cluster.Identity, error) {
	dir := filepath.Join(cfg.Dir, "identity")
	if fleet != nil {
		id, err := cluster.LoadIdentity(dir)
		if !errors.Is(err, fs.ErrNotExist) {
			return id, err
		}
		if id, err = fleet.Issue(role, cfg.Name); err != nil {
			return nil, err
		}
		return id, cluster.SaveIdentity(dir, id)
	}
	id, err := cluster.Enter(ctx, cluster.JoinConfig{Addr: cfg.Join, Token: cfg.Token, Name: cfg.Name, Dir: dir, Logger: cfg.Log})
	if err == nil && id.Role != role {
		return nil, fmt.Errorf("identity in %s is a %s's, expected a %s's", dir, id.Role, role)
	}
	return id, err
}

func openStore(ctx context.Context, cfg Config) (store.Store, error) {
	if cfg.Store == "" {
		return store.OpenDir(filepath.Join(cfg.Dir, "blobs"))
	}
	return store.Open(ctx, cfg.Store)
}

func (b *base) joinNetwork(ctx context.Context, meta *cluster.Meta) (err error) {
	if len(b.cfg.Network.Listen) == 0 {
		return nil
	}
	if b.key, err = dht.LoadOrCreateKey(filepath.Join(b.cfg.Dir, "network.key")); err != nil {
		return err
	}
	if b.host, err = openHost(ctx, b.cfg, b.key, b.own); err != nil {
		return err
	}
	b.closers = append(b.closers, b.host.Close)
	meta.PeerID = b.host.ID().String()
	return nil
}

func openHost(ctx context.Context, cfg Config, key crypto.PrivKey, st store.Source) (*dht.Host, error) {
	listen, err := dht.ParseListen(cfg.Network.Listen...)
	if err != nil {
		return nil, err
	}
	bootstrap, err := dht.ParseBootstrap(cfg.Network.Bootstrap...)
	if err != nil {
		return nil, err
	}
	return dht.New(ctx, dht.Config{Key: key, Listen: listen, Bootstrap: bootstrap, Store: st, Logger: cfg.Log,
		AllowPrivate: cfg.Network.Private})
}

func (b *base) joinGossip(meta cluster.Meta) (err error) {
	b.members, err = cluster.JoinGossip(cluster.GossipConfig{
		Identity: b.identity, BindAddr: b.cfg.Gossip, Advertise: b.cfg.Advertise, Addr: b.server.Addr(), Meta: meta,
		Seeds: b.cfg.Seeds, PeersFile: cluster.PeersFile(filepath.Join(b.cfg.Dir, "identity")),
		Events: b.memberChanged, Logger: b.cfg.Log, Registry: b.registry,
	})
	if err != nil {
		return err
	}
	b.closers = append(b.closers, b.members.Close)
	b.server.SetMembership(b.members)
	peers := &blobs.Peers{Dial: b.server.DialGRPC, From: b.others}
	layers := store.Chain{b.own, store.ReadOnly(peers)}
	b.blobs = layers
	blobs.Register(b.server.GRPC, b.own, nil)
	b.server.Allow(blobs.Service)
	return nil
}

// memberChanged cuts the connection to a node that gossip gave up, so that nobody waits for its socket.
func (b *base) memberChanged(ev cluster.Event) {
	b.cfg.Log.Debug("member", "kind", ev.Kind.String(), "id", ev.Member.ID, "addr", ev.Member.Addr)
	if ev.Kind == cluster.Down && ev.Member.ID != b.identity.ID {
		if err := b.server.Dialer().Forget(ev.Member.ID); err != nil {
			b.cfg.Log.Debug("forget connection", "id", ev.Member.ID, "err", err)
		}
	}
}

// others lists the nodes to read blobs from: coordinators first, for they hold datasets before workers do.
func (b *base) others() []cluster.NodeID {
	var first, second []cluster.NodeID
	for _, m := range b.members.Members() {
		switch {
		case m.ID == b.identity.ID || m.Addr == "":
		case m.Role == cluster.Coordinator:
			first = append(first, m.ID)
		default:
			second = append(second, m.ID)
		}
	}
	return append(first, second...)
}

// serve says where the node is and serves its port until ctx ends.
func (b *base) serve(ctx context.Context) error {
	info := Info{ID: string(b.identity.ID), Role: string(b.identity.Role), Addr: b.server.Addr(), Gossip: b.members.GossipAddr()}
	if b.host != nil {
		info.Network = b.host.Addrs()
	}
	if err := writeInfo(b.cfg.Dir, info); err != nil {
		return err
	}
	b.cfg.Log.Info("ready", "id", info.ID, "role", info.Role, "addr", info.Addr, "gossip", info.Gossip, "network", info.Network)
	return b.server.Serve(ctx)
}

// close ends everything in the reverse order of its beginning.
func (b *base) close() error {
	var errs []error
	for i := len(b.closers) - 1; i >= 0; i-- {
		errs = append(errs, b.closers[i]())
	}
	if c, ok := b.own.(io.Closer); ok {
		errs = append(errs, c.Close())
	}
	return errors.Join(errs...)
}
