package dht

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ipfs/boxo/bitswap"
	kad "github.com/libp2p/go-libp2p-kad-dht"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	ma "github.com/multiformats/go-multiaddr"
)

// How a host that knows no peer dials its bootstrap peers: the wait doubles from the first to the
// second of these.
const (
	joinFirst   = 250 * time.Millisecond
	joinLast    = 30 * time.Second
	joinTimeout = 10 * time.Second // one round of dials
	readyPoll   = 20 * time.Millisecond
)

// Host is a node of the open network. Its methods may be called concurrently. Close it.
type Host struct {
	cfg       Config
	log       *slog.Logger
	libp2p    host.Host
	kad       *kad.IpfsDHT
	bitswap   *bitswap.Bitswap
	provided  *provided
	announcer *announcer
	fetches   chan struct{} // holds one per running Fetch
	puts      chan struct{} // holds one while a record is put

	stop  context.CancelFunc
	tasks sync.WaitGroup
	close func() error
}

// New starts a host: it listens when New returns, and joins the network in the background (see
// Ready). All faults of cfg are returned at once.
func New(ctx context.Context, cfg Config) (*Host, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	life, stop := context.WithCancel(context.WithoutCancel(ctx))
	h := &Host{
		cfg:     cfg,
		log:     cfg.Logger,
		fetches: make(chan struct{}, cfg.MaxFetches),
		puts:    make(chan struct{}, 1),
		stop:    stop,
	}
	h.close = sync.OnceValue(h.shutdown)
	if err := h.start(life); err != nil {
		return nil, errors.Join(fmt.Errorf("dht: start: %w", err), h.Close())
	}
	return h, nil
}

func (h *Host) start(life context.Context) (err error) {
	if h.libp2p, err = newLibp2p(h.cfg); err != nil {
		return err
	}
	if h.kad, err = newKademlia(h.cfg, h.libp2p); err != nil {
		return err
	}
	h.provided = newProvided(h.cfg.Store, h.cfg.CacheBytes)
	h.bitswap = newBitswap(life, h.libp2p, h.kad, h.provided)
	if err := h.libp2p.Network().Listen(h.cfg.Listen...); err != nil {
		return err
	}
	h.announcer = newAnnouncer(h.cfg.AnnounceEvery, h.cfg.MaxProvided, h.log)
	h.tasks.Go(func() { h.join(life) })
	h.log.Info("open network node listens", "peer", h.ID(), "addrs", h.Addrs())
	return h.kad.Bootstrap(life)
}

// Close leaves the network, and waits until all of the host's goroutines ended.
func (h *Host) Close() error { return h.close() }

func (h *Host) shutdown() error {
	h.stop()
	h.tasks.Wait()
	var faults []error
	if h.announcer != nil {
		h.announcer.close()
	}
	if h.bitswap != nil {
		faults = append(faults, h.bitswap.Close())
	}
	if h.kad != nil {
		faults = append(faults, h.kad.Close())
	}
	if h.libp2p != nil {
		faults = append(faults, h.libp2p.Close())
	}
	if err := errors.Join(faults...); err != nil {
		return fmt.Errorf("dht: close: %w", err)
	}
	return nil
}

// ID returns the host's peer id, made from its key.
func (h *Host) ID() peer.ID { return h.libp2p.ID() }

// Addrs returns the addresses that others reach the host at, each ending in /p2p/<peer id>:
// bootstrap strings for ParseBootstrap.
func (h *Host) Addrs() []string {
	addrs := h.libp2p.Addrs()
	out := make([]string, len(addrs))
	for i, a := range addrs {
		out[i] = a.Encapsulate(ma.StringCast("/p2p/" + h.ID().String())).String()
	}
	return out
}

// Peers returns how many nodes the routing table holds.
func (h *Host) Peers() int { return h.kad.RoutingTable().Size() }

// Ready waits until the host knows a peer of the network. A network's first host is alone until
// others come.
func (h *Host) Ready(ctx context.Context) error {
	poll := time.NewTicker(readyPoll) // the routing table tells nobody that it grew
	defer poll.Stop()
	for h.Peers() == 0 {
		select {
		case <-ctx.Done():
			return fmt.Errorf("dht: no peer of the network found: %w", ctx.Err())
		case <-poll.C:
		}
	}
	return nil
}

// Connect dials a peer; one that speaks /autonet also enters the routing table, any other (an IPFS
// node, say) only exchanges blocks.
func (h *Host) Connect(ctx context.Context, p peer.AddrInfo) error {
	if err := h.libp2p.Connect(ctx, p); err != nil {
		return fmt.Errorf("dht: connect to %s: %w", p.ID, err)
	}
	return nil
}

// join dials the bootstrap peers whenever the routing table is empty.
func (h *Host) join(ctx context.Context) {
	if len(h.cfg.Bootstrap) == 0 {
		return
	}
	wait := joinFirst
	timer := time.NewTimer(wait)
	defer timer.Stop()
	for ctx.Err() == nil {
		if h.Peers() == 0 {
			h.dialBootstrap(ctx)
			wait = min(2*wait, joinLast)
		} else {
			wait = joinFirst
		}
		timer.Reset(max(wait, joinFirst))
		select {
		case <-ctx.Done():
		case <-timer.C:
		}
	}
}

func (h *Host) dialBootstrap(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, joinTimeout)
	defer cancel()
	var dials sync.WaitGroup
	for _, p := range h.cfg.Bootstrap {
		if p.ID == h.ID() {
			continue
		}
		if s, ok := h.libp2p.Network().(*swarm.Swarm); ok {
			s.Backoff().Clear(p.ID) // join paces itself
		}
		dials.Go(func() {
			if err := h.libp2p.Connect(ctx, p); err != nil && ctx.Err() == nil {
				h.log.Debug("bootstrap peer does not answer", "peer", p.ID, "error", err)
			}
		})
	}
	dials.Wait()
}
