package cluster

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/hashicorp/raft"
)

// A Raft stream begins with one byte, the length of the group's name, and the name; the acceptor answers one byte
// before anything else is sent. So a stream for a group that a node has not opened yet fails with a reason.
const (
	maxGroupName = 128

	raftAccepted = 0
	raftNoGroup  = 1
)

// ErrNoRaftGroup says that the node dialled does not serve the group.
var ErrNoRaftGroup = errors.New("the node serves no such Raft group")

// checkGroup reports what keeps name from naming a Raft group.
func checkGroup(name string) error {
	if name == "" || len(name) > maxGroupName {
		return fmt.Errorf("raft group %.140q: expected 1 to %d characters", name, maxGroupName)
	}
	for i := range len(name) {
		c := name[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.') {
			return fmt.Errorf("raft group %q: expected letters, digits, '-', '_', '.'", name)
		}
	}
	return nil
}

func writeGroup(w io.Writer, name string) error {
	_, err := w.Write(append([]byte{byte(len(name))}, name...))
	return err
}

// readGroup reads exactly the header: what follows is Raft's.
func readGroup(r io.Reader) (string, error) {
	var b [1 + maxGroupName]byte
	if _, err := io.ReadFull(r, b[:1]); err != nil {
		return "", fmt.Errorf("raft stream header: %w", err)
	}
	n := int(b[0])
	if n > maxGroupName {
		return "", fmt.Errorf("raft stream header: name of %d bytes, expected at most %d", n, maxGroupName)
	}
	if _, err := io.ReadFull(r, b[1:1+n]); err != nil {
		return "", fmt.Errorf("raft stream header: %w", err)
	}
	name := string(b[1 : 1+n])
	return name, checkGroup(name)
}

// raftLayer is one group's streams over the node's port. Addresses are NodeIDs: a server keeps its place in the group
// wherever it restarts. It owns its streams in both directions and cuts them when it closes, which ends the goroutines
// that Raft's transport leaves reading them.
type raftLayer struct {
	s     *Server
	group string
	in    *handoff

	mu struct {
		sync.Mutex
		closed bool
		conns  map[*raftConn]struct{}
	}
}

var _ raft.StreamLayer = (*raftLayer)(nil)

// Raft opens a group on this node: its streams, for raft.NewNetworkTransport. Server addresses in the group's
// configuration are NodeIDs. The group is served until the layer is closed (Raft's transport does that). A name that
// is taken is refused; so is one that is not 1 to 128 letters, digits, dashes, underscores and dots.
func (s *Server) Raft(group string) (raft.StreamLayer, error) {
	if err := checkGroup(group); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.mu.stopped {
		return nil, net.ErrClosed
	}
	if _, ok := s.mu.groups[group]; ok {
		return nil, fmt.Errorf("raft group %q: is open already on %s", group, s.cfg.Identity.ID)
	}
	l := &raftLayer{s: s, group: group, in: newHandoff(nodeAddr(s.cfg.Identity.ID))}
	l.mu.conns = make(map[*raftConn]struct{})
	s.mu.groups[group] = l
	return l, nil
}

// acceptRaft reads whose stream this is and hands it to the group.
func (s *Server) acceptRaft(ctx context.Context, conn *tls.Conn) {
	group, l, err := s.raftStream(conn)
	if err != nil || l == nil {
		conn.Close()
		if err != nil && ctx.Err() == nil {
			s.log.Debug("raft stream failed", "remote", conn.RemoteAddr().String(), "group", group, "err", err)
		}
		return
	}
	c, ok := l.own(conn)
	if !ok {
		return
	}
	// Raft's transport accepts all the time; one that does not is closing.
	wait, cancel := context.WithTimeout(ctx, handshakeTimeout)
	defer cancel()
	l.in.put(wait, c)
}

// raftStream checks the peer and its header and answers. A nil layer without error: refused, and told so.
func (s *Server) raftStream(conn *tls.Conn) (string, *raftLayer, error) {
	remote := conn.RemoteAddr().String()
	id, role, err := peerOf(conn.ConnectionState())
	if err == nil {
		err = demandRole(id, role, []Role{Coordinator})
	}
	if err != nil {
		s.refused.add(refusedRole, remote, err)
		return "", nil, nil
	}
	if err := conn.SetDeadline(time.Now().Add(handshakeTimeout)); err != nil {
		return "", nil, err
	}
	group, err := readGroup(conn)
	if err != nil {
		return "", nil, err
	}
	s.mu.Lock()
	l := s.mu.groups[group]
	s.mu.Unlock()
	answer := byte(raftAccepted)
	if l == nil {
		// Usual while a group is being opened on its nodes one after another: counted, logged quietly.
		s.refused.total.WithLabelValues(refusedGroup).Inc()
		s.log.Debug("raft stream for no group of this node", "remote", remote, "peer", string(id), "group", group)
		answer = raftNoGroup
	}
	if _, err := conn.Write([]byte{answer}); err != nil {
		return group, nil, err
	}
	return group, l, conn.SetDeadline(time.Time{})
}

// Dial opens a stream to the group on another node. address is a NodeID.
func (l *raftLayer) Dial(address raft.ServerAddress, timeout time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(l.s.ctx, timeout)
	defer cancel()
	conn, err := l.s.dialer.dialTLS(ctx, NodeID(address), protoRaft, Coordinator)
	if err != nil {
		return nil, fmt.Errorf("raft group %s: %w", l.group, err)
	}
	if err := l.introduce(ctx, conn); err != nil {
		conn.Close()
		return nil, fmt.Errorf("raft group %s at %s: %w", l.group, address, err)
	}
	c, ok := l.own(conn)
	if !ok {
		return nil, net.ErrClosed
	}
	return c, nil
}

func (l *raftLayer) introduce(ctx context.Context, conn net.Conn) error {
	deadline, _ := ctx.Deadline()
	if err := conn.SetDeadline(deadline); err != nil {
		return err
	}
	if err := writeGroup(conn, l.group); err != nil {
		return err
	}
	var answer [1]byte
	if _, err := io.ReadFull(conn, answer[:]); err != nil {
		return fmt.Errorf("read answer: %w", err)
	}
	if answer[0] != raftAccepted {
		return ErrNoRaftGroup
	}
	return conn.SetDeadline(time.Time{})
}

// own makes conn the layer's; on a closed layer it closes conn instead.
func (l *raftLayer) own(conn net.Conn) (*raftConn, bool) {
	c := &raftConn{Conn: conn, layer: l}
	l.mu.Lock()
	closed := l.mu.closed
	if !closed {
		l.mu.conns[c] = struct{}{}
	}
	l.mu.Unlock()
	if closed {
		conn.Close()
	}
	return c, !closed
}

func (l *raftLayer) Accept() (net.Conn, error) { return l.in.Accept() }
func (l *raftLayer) Addr() net.Addr            { return l.in.addr }

// Close stops serving the group on this node and cuts its streams.
func (l *raftLayer) Close() error {
	l.s.mu.Lock()
	if l.s.mu.groups[l.group] == l {
		delete(l.s.mu.groups, l.group)
	}
	l.s.mu.Unlock()
	err := l.in.Close()
	l.mu.Lock()
	conns := l.mu.conns
	l.mu.conns, l.mu.closed = nil, true
	l.mu.Unlock()
	for c := range conns {
		c.Conn.Close()
	}
	return err
}

// raftConn is a stream that its layer owns.
type raftConn struct {
	net.Conn
	layer *raftLayer
}

func (c *raftConn) Close() error {
	c.layer.mu.Lock()
	delete(c.layer.mu.conns, c)
	c.layer.mu.Unlock()
	return c.Conn.Close()
}

// nodeAddr makes a NodeID a net.Addr: Raft takes its own address from the layer's.
type nodeAddr NodeID

func (nodeAddr) Network() string  { return protoRaft }
func (a nodeAddr) String() string { return string(a) }
