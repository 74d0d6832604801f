package settlement

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ErrPortInUse is what OpenDevChain's error wraps when another process listens on the configured port.
var ErrPortInUse = errors.New("port in use")

// DevChainConfig describes an embedded dev chain. Its chain id is always 1337.
type DevChainConfig struct {
	// Addr is the loopback "host:port" of the JSON-RPC server; port 0 takes a free one, "" serves no port at all.
	Addr string
	// Period is the time between looks at the pool: a pending transaction is in a block at most one Period later.
	// 0 seals no block by itself; the owner calls Mine.
	Period time.Duration
	// EmptyPeriod is how long the chain may stand still before an empty block is sealed, so that deadlines counted in
	// blocks pass. 0 means Period; below Period it is Period.
	EmptyPeriod time.Duration
	// Dir keeps the chain across restarts and crashes, and is one process's at a time; "" keeps it in memory. Transactions
	// that are in no block are lost with the process, as with any node.
	Dir string
	// Ether funds accounts at genesis, in wei. A chain that Dir holds already must have given them the same.
	Ether map[common.Address]*big.Int
	// Logger receives the chain's own events; nil discards them.
	Logger *slog.Logger
}

// Validate lists all faults of the configuration at once.
func (c DevChainConfig) Validate() error {
	var faults []error
	if c.Addr != "" {
		if _, _, err := loopback(c.Addr); err != nil {
			faults = append(faults, err)
		}
	}
	if c.Period < 0 || c.EmptyPeriod < 0 {
		faults = append(faults, fmt.Errorf("dev chain period %v, empty period %v: expected no negative duration", c.Period, c.EmptyPeriod))
	}
	for account, wei := range c.Ether {
		if wei == nil || wei.Sign() < 0 || wei.BitLen() > 256 {
			faults = append(faults, fmt.Errorf("dev chain ether of %s: expected an amount of wei in 256 bits", account))
		}
	}
	return errors.Join(faults...)
}

// DevChain is an Ethereum node of its own: one process, JSON-RPC on loopback without any unlocked account. Blocks are sealed by its own goroutine, which Close stops and waits for. Timestamps count whole seconds and
// must grow, so with periods below a second the chain's clock runs ahead: deadlines are better counted in blocks.
type DevChain struct {
	url    string
	cancel context.CancelFunc
	done   chan struct{}
	logger *slog.Logger

	mu struct {
		sync.Mutex // held while a block is sealed: the simulated beacon takes one caller at a time
		node       *devNode
		closed     bool
	}
}

// OpenDevChain starts a chain. The error wraps ErrPortInUse and names the port when another process has it.
func OpenDevChain(cfg DevChainConfig) (*DevChain, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	logger := cfg.Logger
	if logger == nil {
		logger = slog.New(slog.DiscardHandler)
	}
	host, port := "", 0
	if cfg.Addr != "" {
		var err error
		if host, port, err = reserve(cfg.Addr); err != nil {
			return nil, err
		}
	}
	node, err := openDevNode(cfg.Dir, cfg.Ether, host, port)
	if err != nil {
		return nil, fmt.Errorf("start dev chain on %q: %w", cfg.Addr, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	d := &DevChain{cancel: cancel, done: make(chan struct{}), logger: logger}
	d.mu.node = node
	if host != "" {
		d.url = "http://" + net.JoinHostPort(host, strconv.Itoa(port))
		logger.Info("dev chain listens", "url", d.url, "period", cfg.Period)
	}
	go d.run(ctx, cfg.Period, max(cfg.Period, cfg.EmptyPeriod))
	return d, nil
}

// URL is the JSON-RPC address, "" when the chain serves no port.
func (d *DevChain) URL() string { return d.url }

// Chain is a client in the same process; it is closed with the chain.
func (d *DevChain) Chain() Chain {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.mu.node.client
}

// Mine seals n blocks now, with whatever transactions are pending. It does nothing on a closed chain.
func (d *DevChain) Mine(n int) {
	for range n {
		d.mu.Lock()
		if !d.mu.closed {
			if err := d.mu.node.Commit(); err != nil {
				d.logger.Error("dev chain cannot write its block", "err", err)
			}
		}
		d.mu.Unlock()
	}
}

// Reorganise replaces the newest blocks by one more than they were, as a network does that finds a longer chain. With
// keep their transactions are in the new ones, otherwise they are gone. What else is pending is lost.
func (d *DevChain) Reorganise(depth int, keep bool) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.mu.closed {
		return errors.New("dev chain is closed")
	}
	return d.mu.node.reorganise(depth, keep)
}

// Drop forgets all pending transactions, as a node does that restarts with an empty pool.
func (d *DevChain) Drop() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if !d.mu.closed {
		d.mu.node.Rollback()
	}
}

// Close stops sealing, closes the port and frees the chain's data. It may be called twice.
func (d *DevChain) Close() error {
	d.cancel()
	<-d.done
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.mu.closed {
		return nil
	}
	d.mu.closed = true
	return d.mu.node.Close()
}

// run seals a block whenever transactions are pending, and an empty one when none came for emptyPeriod.
func (d *DevChain) run(ctx context.Context, period, emptyPeriod time.Duration) {
	defer close(d.done)
	if period == 0 {
		<-ctx.Done()
		return
	}
	ticker := time.NewTicker(period)
	defer ticker.Stop()
	client := d.mu.node.client // set before run starts, and never again
	quiet := time.Duration(0)
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		quiet += period
		pending, err := client.PendingTransactionCount(ctx)
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			d.logger.Error("dev chain cannot read its pool", "err", err)
		}
		if pending > 0 || err != nil || quiet >= emptyPeriod {
			d.Mine(1)
			quiet = 0
		}
	}
}

// loopback splits addr and refuses hosts that other machines reach: the dev chain authenticates nobody.
func loopback(addr string) (host string, port int, err error) {
	host, service, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, fmt.Errorf("dev chain address %q: expected host:port: %w", addr, err)
	}
	ip := net.ParseIP(host)
	if host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return "", 0, fmt.Errorf("dev chain address %q: expected a loopback host such as 127.0.0.1, since the port asks for no key", addr)
	}
	port, err = strconv.Atoi(service)
	if err != nil || port < 0 || port > 65535 {
		return "", 0, fmt.Errorf("dev chain address %q: expected a port from 0 to 65535", addr)
	}
	return host, port, nil
}

// reserve finds out whether the port can be had, and which one it is when 0 was asked for, by listening a moment.
func reserve(addr string) (host string, port int, err error) {
	host, port, err = loopback(addr)
	if err != nil {
		return "", 0, err
	}
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return "", 0, fmt.Errorf("dev chain address %s: %w: %d; stop the process that has it or choose another", addr, ErrPortInUse, port)
	}
	if err != nil {
		return "", 0, fmt.Errorf("dev chain address %s: %w", addr, err)
	}
	port = listener.Addr().(*net.TCPAddr).Port
	return host, port, listener.Close()
}
