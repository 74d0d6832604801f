package cluster

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"sync"
	"time"
)

// The ALPN names: what is spoken after the handshake.
const (
	protoHTTP = "http/1.1"
	protoGRPC = "h2"
	protoRaft = "autonet-raft"
	protoJoin = "autonet-join"
)

const (
	// handshakeTimeout ends the handshake of a peer that stalls. A handshake takes two round trips and about a
	// millisecond of computing; the rest is for a loaded machine.
	handshakeTimeout = 5 * time.Second
	// maxHandshakes bounds the connections that have not proved who they are. A whole fleet that reconnects at once
	// queues in the kernel beyond this; strangers cannot hold more of the node's memory.
	maxHandshakes = 256
)

// serverTLS returns the TLS side of the port. A peer that offers only "autonet-join" needs no certificate, and gets
// nothing but admission; where the node does not admit, that name is not spoken at all.
func serverTLS(id *Identity, admits bool) *tls.Config {
	fleet := &tls.Config{
		MinVersion:             tls.VersionTLS13,
		Certificates:           []tls.Certificate{id.Cert},
		ClientAuth:             tls.RequireAndVerifyClientCert,
		ClientCAs:              id.Roots,
		SessionTicketsDisabled: true, // each connection shows its certificate
		// http/1.1 before h2: a scraper that speaks both wants metrics; a gRPC client offers h2 only.
		NextProtos: []string{protoHTTP, protoRaft, protoGRPC},
		VerifyConnection: func(state tls.ConnectionState) error {
			_, _, err := peerOf(state)
			return err
		},
	}
	join := &tls.Config{
		MinVersion:             tls.VersionTLS13,
		Certificates:           []tls.Certificate{id.Cert},
		SessionTicketsDisabled: true,
		NextProtos:             []string{protoJoin},
	}
	fleet.GetConfigForClient = func(hello *tls.ClientHelloInfo) (*tls.Config, error) {
		if admits && len(hello.SupportedProtos) == 1 && hello.SupportedProtos[0] == protoJoin {
			return join, nil
		}
		return nil, nil
	}
	return fleet
}

// accept takes connections until the listener is closed, one goroutine for each until it is handed over.
func (s *Server) accept(ctx context.Context) error {
	slots := make(chan struct{}, maxHandshakes)
	conf := serverTLS(s.cfg.Identity, s.cfg.Admission != nil)
	for {
		conn, err := s.ln.Accept()
		if errors.Is(err, net.ErrClosed) {
			return nil
		}
		if err != nil {
			// Out of file descriptors, most likely: others may free some.
			s.log.Error("accept failed", "addr", s.ln.Addr(), "err", err)
			if !pause(ctx, 50*time.Millisecond) {
				return nil
			}
			continue
		}
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
			conn.Close()
			return nil
		}
		s.wg.Go(func() {
			var once sync.Once
			release := func() { once.Do(func() { <-slots }) }
			defer release()
			s.greet(ctx, conn, conf, release)
		})
	}
}

// greet shakes hands and hands the connection to whoever speaks its protocol. release is called once the peer has
// proved who it is.
func (s *Server) greet(ctx context.Context, raw net.Conn, conf *tls.Config, release func()) {
	conn := tls.Server(raw, conf)
	hctx, cancel := context.WithTimeout(ctx, handshakeTimeout)
	defer cancel()
	if err := conn.HandshakeContext(hctx); err != nil {
		raw.Close()
		switch {
		case ctx.Err() != nil:
		case errors.Is(err, io.EOF):
			// Connected and left without a word: a port check, or a dialer that gave up.
			s.log.Debug("peer left before the handshake", "remote", raw.RemoteAddr().String())
		default:
			s.refused.add(refusedTLS, raw.RemoteAddr().String(), err)
		}
		return
	}
	switch proto := conn.ConnectionState().NegotiatedProtocol; proto {
	case protoJoin:
		s.admit(ctx, conn)
	case protoRaft:
		release()
		s.acceptRaft(ctx, conn)
	case protoGRPC:
		release()
		s.grpcConns.put(ctx, conn)
	default: // http/1.1, also for a peer that offered no protocol at all
		release()
		s.httpConns.put(ctx, conn)
	}
}

// handoff is a net.Listener whose connections come from greet. It holds none itself: put waits for Accept.
type handoff struct {
	addr   net.Addr
	conns  chan net.Conn
	closed chan struct{}
	once   sync.Once
}

var _ net.Listener = (*handoff)(nil)

func newHandoff(addr net.Addr) *handoff {
	return &handoff{addr: addr, conns: make(chan net.Conn), closed: make(chan struct{})}
}

// put hands conn to Accept, or closes it when nobody accepts any more or ctx ends first.
func (h *handoff) put(ctx context.Context, conn net.Conn) bool {
	select {
	case h.conns <- conn:
		return true
	case <-h.closed:
	case <-ctx.Done():
	}
	conn.Close()
	return false
}

func (h *handoff) Accept() (net.Conn, error) {
	select {
	case c := <-h.conns:
		return c, nil
	case <-h.closed:
		return nil, net.ErrClosed
	}
}

func (h *handoff) Close() error {
	h.once.Do(func() { close(h.closed) })
	return nil
}

func (h *handoff) Addr() net.Addr { return h.addr }

// pause waits for d; false when ctx ended first.
func pause(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}
