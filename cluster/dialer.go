package cluster

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"
)

// Resolver finds a node's host:port by its id. It may be called concurrently and must not block.
type Resolver interface {
	Resolve(id NodeID) (addr string, ok bool)
}

// ErrUnknownNode says that the membership does not know where a node is.
var ErrUnknownNode = errors.New("node is not in the fleet's membership")

// Dialer opens connections to nodes and shares them. A Server has one; a program that serves nothing makes its own.
// Methods may be called concurrently.
type Dialer struct {
	id         *Identity
	resolver   Resolver
	maxMessage int

	mu struct {
		sync.Mutex
		closed bool
		conns  map[string]*grpc.ClientConn // by NodeID or host:port; at most one for each node of the fleet and address asked for
	}
}

// NewDialer makes a dialer for the node id. resolver may be nil for one that dials addresses only; maxMessageBytes 0
// means DefaultMaxMessageBytes.
func NewDialer(id *Identity, resolver Resolver, maxMessageBytes int) *Dialer {
	if maxMessageBytes == 0 {
		maxMessageBytes = DefaultMaxMessageBytes
	}
	d := &Dialer{id: id, resolver: resolver, maxMessage: maxMessageBytes}
	d.mu.conns = make(map[string]*grpc.ClientConn)
	return d
}

// GRPC returns the connection to a node, the same to every caller; do not close it. It connects on the first call and
// again, to wherever the node then is, when it was cut. Only the node that holds the key of id is accepted. The error
// wraps ErrUnknownNode when the membership does not know the node now.
func (d *Dialer) GRPC(ctx context.Context, id NodeID) (*grpc.ClientConn, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if _, err := d.resolve(id); err != nil {
		return nil, err
	}
	return d.conn(string(id), id, func(ctx context.Context) (net.Conn, error) {
		addr, err := d.resolve(id)
		if err != nil {
			return nil, err
		}
		return dialTCP(ctx, addr)
	})
}

// GRPCAddr is GRPC for an address whose node is not known: any node of the fleet that has one of the roles (any, when
// none is named) is accepted.
func (d *Dialer) GRPCAddr(ctx context.Context, addr string, roles ...Role) (*grpc.ClientConn, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if _, _, err := net.SplitHostPort(addr); err != nil {
		return nil, fmt.Errorf("dial %q: expected host:port: %w", addr, err)
	}
	key := fmt.Sprint(addr, roles)
	return d.conn(key, "", func(ctx context.Context) (net.Conn, error) { return dialTCP(ctx, addr) }, roles...)
}

func (d *Dialer) conn(key string, id NodeID, dial func(context.Context) (net.Conn, error), roles ...Role) (*grpc.ClientConn, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.mu.closed {
		return nil, net.ErrClosed
	}
	if c, ok := d.mu.conns[key]; ok {
		return c, nil
	}
	c, err := grpc.NewClient("passthrough:///"+key,
		grpc.WithTransportCredentials(credentials.NewTLS(d.id.ClientTLS(id, protoGRPC, roles...))),
		grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return dial(ctx) }),
		grpc.WithDisableServiceConfig(),
		// A node that restarts is back in a fraction of a second; on a LAN, trying costs nothing.
		grpc.WithConnectParams(grpc.ConnectParams{
			Backoff:           backoff.Config{BaseDelay: 50 * time.Millisecond, Multiplier: 1.6, Jitter: 0.2, MaxDelay: time.Second},
			MinConnectTimeout: handshakeTimeout,
		}),
		// gRPC pings a silent server no more often than each 10 s. Timeout is also the socket's TCP_USER_TIMEOUT,
		// which with the socket's own probes notices a dead host after deadAfter.
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: 10 * time.Second, Timeout: deadAfter, PermitWithoutStream: true}),
		grpc.WithInitialWindowSize(streamWindow),
		grpc.WithInitialConnWindowSize(connWindow),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(d.maxMessage), grpc.MaxCallSendMsgSize(d.maxMessage)),
	)
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", key, err)
	}
	d.mu.conns[key] = c
	return c, nil
}

func (d *Dialer) resolve(id NodeID) (string, error) {
	if d.resolver != nil {
		if addr, ok := d.resolver.Resolve(id); ok {
			return addr, nil
		}
	}
	return "", fmt.Errorf("dial %s: %w", id, ErrUnknownNode)
}

// Forget cuts the connection to a node: calls under way fail with codes.Canceled or Unavailable at once, the next GRPC
// connects anew. For those who learnt that the node is gone sooner than the socket did.
func (d *Dialer) Forget(id NodeID) error {
	d.mu.Lock()
	c, ok := d.mu.conns[string(id)]
	delete(d.mu.conns, string(id))
	d.mu.Unlock()
	if !ok {
		return nil
	}
	return c.Close()
}

// dialTLS connects to a node and shakes hands for the protocol.
func (d *Dialer) dialTLS(ctx context.Context, id NodeID, proto string, roles ...Role) (*tls.Conn, error) {
	addr, err := d.resolve(id)
	if err != nil {
		return nil, err
	}
	raw, err := dialTCP(ctx, addr)
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", id, err)
	}
	conn := tls.Client(raw, d.id.ClientTLS(id, proto, roles...))
	if err := conn.HandshakeContext(ctx); err != nil {
		raw.Close()
		return nil, fmt.Errorf("dial %s at %s: %w", id, addr, err)
	}
	return conn, nil
}

// Close cuts every connection that the dialer made.
func (d *Dialer) Close() error {
	d.mu.Lock()
	conns := d.mu.conns
	d.mu.conns, d.mu.closed = nil, true
	d.mu.Unlock()
	var err error
	for _, c := range conns {
		err = errors.Join(err, c.Close())
	}
	return err
}
