package cluster

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/hashicorp/memberlist"
	"github.com/prometheus/client_golang/prometheus"
)

// Profile is how fast gossip speaks and how soon it gives a node up.
//
// A node that dies is probed by one of n−1 others after about ProbeInterval/2, found silent a ProbeInterval later, and
// declared dead after SuspicionMult × max(1, log10 n) × ProbeInterval more (twice that when nobody confirms).
type Profile struct {
	ProbeInterval  time.Duration // one member is probed each; also what a probe may take, with its detours
	ProbeTimeout   time.Duration // wait for a direct answer before others are asked to try
	SuspicionMult  int
	GossipInterval time.Duration // news is passed on this often
	RejoinInterval time.Duration // addresses that are not members are tried this often
}

// LANProfile declares a dead node after about 1.1 s: (125 + 250 + 3 × 250) ms. A job waits for its dead worker no
// longer than this, even when no stream between them showed it first; three probes missed in a row by every prober,
// over UDP and TCP, is no accident on a LAN, even on machines whose every core computes. Each node sends four probes of
// 100 bytes a second, whatever the size of the fleet.
func LANProfile() Profile {
	return Profile{
		ProbeInterval:  250 * time.Millisecond,
		ProbeTimeout:   125 * time.Millisecond,
		SuspicionMult:  3,
		GossipInterval: 100 * time.Millisecond,
		RejoinInterval: time.Second,
	}
}

// GossipConfig is what a node's membership needs. Identity and BindAddr are required.
type GossipConfig struct {
	Identity  *Identity
	BindAddr  string // host:port, TCP and UDP; port 0 takes a free one
	Advertise string // "host" or "host:port" by which others reach it; empty: derived from BindAddr
	Addr      string // host:port of this node's Server (Server.Addr); empty when it serves nothing

	Meta Meta

	Seeds     []string // gossip addresses of any members
	PeersFile string   // remembers the members' addresses over restarts; empty: nothing is kept

	Events   func(Event) // called from one goroutine, in order; must not call Close
	Profile  Profile     // zero: LANProfile
	Logger   *slog.Logger
	Registry prometheus.Registerer // nil: metrics are not published
}

// Membership is a node's part in its fleet's gossip. Methods may be called concurrently.
type Membership struct {
	cfg     GossipConfig
	log     *slog.Logger
	refused *refusals
	list    *memberlist.Memberlist
	view    *view
	boot    int64

	cancel context.CancelFunc
	wg     sync.WaitGroup
	closed sync.Once
	closes error

	mu struct {
		sync.Mutex
		meta []byte
		lost map[NodeID]lostNode // members that left or were given up, at most maxPeers
	}
}

var _ Resolver = (*Membership)(nil)

// JoinGossip makes the node a member. It does not wait for others: seeds are tried at once and then again and again,
// so that nodes may start in any order; see WaitFor.
func JoinGossip(cfg GossipConfig) (*Membership, error) {
	if cfg.Identity == nil {
		return nil, errors.New("join gossip: no identity")
	}
	if cfg.Profile == (Profile{}) {
		cfg.Profile = LANProfile()
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	m := &Membership{
		cfg: cfg, log: cfg.Logger.With("node", string(cfg.Identity.ID)),
		view: newView(cfg.Identity.ID), boot: time.Now().UnixMicro(),
	}
	m.mu.lost = make(map[NodeID]lostNode)
	var err error
	if m.refused, err = newRefusals(m.log, cfg.Registry); err != nil {
		return nil, fmt.Errorf("join gossip: %w", err)
	}
	if m.mu.meta, err = encodeMeta(m.self()); err != nil {
		return nil, fmt.Errorf("join gossip: %w", err)
	}
	conf, err := m.config()
	if err != nil {
		return nil, fmt.Errorf("join gossip: %w", err)
	}
	if m.list, err = memberlist.Create(conf); err != nil {
		return nil, fmt.Errorf("join gossip: listen on %s: %w", cfg.BindAddr, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	m.cancel = cancel
	m.wg.Go(func() { m.rejoin(ctx, m.remembered()) })
	if cfg.Events != nil {
		m.wg.Go(func() { m.view.tell(ctx, cfg.Events) })
	}
	return m, nil
}

func (m *Membership) self() Member {
	return Member{ID: m.cfg.Identity.ID, Role: m.cfg.Identity.Role, Addr: m.cfg.Addr, Boot: m.boot, Meta: m.cfg.Meta}
}

// config translates to memberlist's.
func (m *Membership) config() (*memberlist.Config, error) {
	host, port, err := splitAddr(m.cfg.BindAddr)
	if err != nil {
		return nil, err
	}
	p := m.cfg.Profile
	c := memberlist.DefaultLANConfig()
	c.Name = gossipName(m.cfg.Identity.ID, m.boot)
	c.BindAddr, c.BindPort = host, port
	if err := m.advertise(c); err != nil {
		return nil, err
	}
	c.SecretKey = m.cfg.Identity.GossipKey // also demands it of incoming gossip
	c.ProbeInterval, c.ProbeTimeout = p.ProbeInterval, p.ProbeTimeout
	c.SuspicionMult, c.SuspicionMaxTimeoutMult = p.SuspicionMult, 2
	c.GossipInterval = p.GossipInterval
	c.PushPullInterval = 10 * time.Second // whole states are compared, in case gossip missed something; a few KB
	c.TCPTimeout = 2 * time.Second        // a state sync on a LAN takes milliseconds
	c.AwarenessMaxMultiplier = 2          // a node that is itself slow waits up to twice as long before it accuses
	c.EnableCompression = false           // messages are small
	c.Delegate, c.Events, c.Alive = delegate{m}, delegate{m}, delegate{m}
	c.Logger = m.gossipLog()
	return c, nil
}

// advertise sets what others are told; memberlist itself would refuse a machine that has no private address.
func (m *Membership) advertise(c *memberlist.Config) error {
	bound := &net.TCPAddr{IP: net.ParseIP(c.BindAddr), Port: c.BindPort}
	addr, err := advertised(bound, m.cfg.Advertise)
	if err != nil {
		return err
	}
	host, port, err := splitAddr(addr)
	if err != nil {
		return err
	}
	ip, err := net.ResolveIPAddr("ip", host)
	if err != nil {
		return fmt.Errorf("advertised address %s: %w", host, err)
	}
	c.AdvertiseAddr, c.AdvertisePort = ip.String(), port
	return nil
}

func splitAddr(addr string) (host string, port int, err error) {
	host, p, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, fmt.Errorf("address %q: expected host:port: %w", addr, err)
	}
	n, err := strconv.ParseUint(p, 10, 16)
	if err != nil {
		return "", 0, fmt.Errorf("address %q: port: expected 0 to 65535", addr)
	}
	if host == "" {
		host = "0.0.0.0"
	}
	return host, int(n), nil
}

// GossipAddr returns the host:port of this node's gossip: a seed for others.
func (m *Membership) GossipAddr() string {
	n := m.list.LocalNode()
	return net.JoinHostPort(n.Addr.String(), strconv.Itoa(int(n.Port)))
}

// Members returns the nodes believed alive, this one among them, sorted by id.
func (m *Membership) Members() []Member {
	all, _ := m.view.snapshot()
	return all
}

// Member returns a node that is believed alive.
func (m *Membership) Member(id NodeID) (Member, bool) { return m.view.get(id) }

// Resolve implements Resolver: the host:port of a live node's Server.
func (m *Membership) Resolve(id NodeID) (string, bool) {
	mem, ok := m.view.get(id)
	return mem.Addr, ok && mem.Addr != ""
}

// WaitFor returns when the members are as wanted, or with ctx's error.
func (m *Membership) WaitFor(ctx context.Context, wanted func([]Member) bool) error {
	for {
		all, changed := m.view.snapshot()
		if wanted(all) {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("waiting for the fleet, %d members so far: %w", len(all), ctx.Err())
		}
	}
}

// SetMeta changes what the node says of itself.
func (m *Membership) SetMeta(meta Meta) error {
	self := m.self()
	self.Meta = meta
	b, err := encodeMeta(self)
	if err != nil {
		return err
	}
	m.mu.Lock()
	m.mu.meta = b
	m.mu.Unlock()
	if err := m.list.UpdateNode(leaveTime); err != nil {
		m.log.Debug("new metadata is not passed on yet", "err", err)
	}
	return nil
}

// leaveTime bounds how long Close waits for its farewell to go out: a few gossip intervals.
const leaveTime = 300 * time.Millisecond

// Close tells the others that this node leaves, so that they need not find out, and waits for every goroutine.
func (m *Membership) Close() error {
	m.closed.Do(func() {
		m.cancel()
		m.wg.Wait()
		if err := m.list.Leave(leaveTime); err != nil {
			m.log.Debug("farewell not delivered", "err", err) // the others will find out
		}
		m.closes = m.list.Shutdown()
	})
	return m.closes
}
