package cluster

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"
)

const (
	// DefaultMaxMessageBytes bounds one gRPC message. The largest that a node sends is a piece of a vector or of a
	// blob, about 1 MiB each; 16 leaves room for wide models' buckets and job files, and is what a peer can make this
	// node allocate per stream before anything of it is checked.
	DefaultMaxMessageBytes = 16 << 20

	// maxStreams bounds one peer's concurrent calls, so that times maxMessage is what one peer can occupy.
	maxStreams = 256

	// Flow-control windows: a LAN's bandwidth–delay product (10 Gbit/s × 1 ms ≈ 1.2 MB) fits in one stream's window,
	// and a slow stream cannot use up the connection's.
	streamWindow = 2 << 20
	connWindow   = 8 << 20
)

// newGRPC makes the server's gRPC side: roles checked, panics turned into errors, sizes bounded.
func (s *Server) newGRPC() *grpc.Server {
	opts := []grpc.ServerOption{
		grpc.Creds(verified{}),
		grpc.MaxRecvMsgSize(s.cfg.MaxMessageBytes),
		grpc.MaxSendMsgSize(s.cfg.MaxMessageBytes),
		grpc.MaxConcurrentStreams(maxStreams),
		grpc.InitialWindowSize(streamWindow),
		grpc.InitialConnWindowSize(connWindow),
		grpc.KeepaliveParams(keepalive.ServerParameters{Time: 2 * time.Second, Timeout: deadAfter}),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: time.Second, PermitWithoutStream: true}),
		grpc.ChainUnaryInterceptor(s.guardUnary),
		grpc.ChainStreamInterceptor(s.guardStream),
	}
	return grpc.NewServer(append(opts, s.cfg.GRPCOptions...)...)
}

// verified is the server side of credentials for connections whose handshake greet has done already.
type verified struct{}

var _ credentials.TransportCredentials = verified{}

func (verified) ServerHandshake(conn net.Conn) (net.Conn, credentials.AuthInfo, error) {
	tc, ok := conn.(*tls.Conn)
	if !ok {
		return nil, nil, fmt.Errorf("expected a TLS connection, got %T", conn)
	}
	return conn, credentials.TLSInfo{
		State:          tc.ConnectionState(),
		CommonAuthInfo: credentials.CommonAuthInfo{SecurityLevel: credentials.PrivacyAndIntegrity},
	}, nil
}

func (verified) ClientHandshake(context.Context, string, net.Conn) (net.Conn, credentials.AuthInfo, error) {
	return nil, nil, errors.New("server side only")
}
func (verified) Info() credentials.ProtocolInfo {
	return credentials.ProtocolInfo{SecurityProtocol: "tls"}
}
func (v verified) Clone() credentials.TransportCredentials { return v }
func (verified) OverrideServerName(string) error           { return nil }

// PeerFromContext says who called, from the call's verified certificate. The error is a gRPC status
// (Unauthenticated) when the call did not come through a Server's port.
func PeerFromContext(ctx context.Context) (NodeID, Role, error) {
	p, ok := peer.FromContext(ctx)
	if !ok {
		return "", "", status.Error(codes.Unauthenticated, "call has no peer")
	}
	info, ok := p.AuthInfo.(credentials.TLSInfo)
	if !ok {
		return "", "", status.Error(codes.Unauthenticated, "call came without TLS")
	}
	id, role, err := peerOf(info.State)
	if err != nil {
		return "", "", status.Error(codes.Unauthenticated, err.Error())
	}
	return id, role, nil
}

// DemandRole returns a PermissionDenied status unless the caller has one of the roles.
func DemandRole(ctx context.Context, roles ...Role) error {
	id, role, err := PeerFromContext(ctx)
	if err != nil {
		return err
	}
	if err := demandRole(id, role, roles); err != nil {
		return status.Error(codes.PermissionDenied, err.Error())
	}
	return nil
}

func demandRole(id NodeID, role Role, roles []Role) error {
	if len(roles) > 0 && !slices.Contains(roles, role) {
		return fmt.Errorf("%s is a %s, expected %v", id, role, roles)
	}
	return nil
}

// rules says which roles may call what. The zero value lets nobody call anything.
type rules struct {
	mu struct {
		sync.RWMutex
		roles map[string][]Role // "package.Service" or "package.Service/Method"
	}
}

// Allow lets the roles (all, when none is named) call a service ("package.Service") or one of its methods
// ("package.Service/Method", which then counts instead of the service's rule).
func (s *Server) Allow(name string, roles ...Role) {
	if len(roles) == 0 {
		roles = Roles()
	}
	r := &s.rules
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.mu.roles == nil {
		r.mu.roles = make(map[string][]Role)
	}
	r.mu.roles[strings.TrimPrefix(name, "/")] = roles
}

func (r *rules) covers(service string) bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	_, ok := r.mu.roles[service]
	return ok
}

func (r *rules) rolesFor(method string) []Role {
	method = strings.TrimPrefix(method, "/")
	service, _, _ := strings.Cut(method, "/")
	r.mu.RLock()
	defer r.mu.RUnlock()
	if roles, ok := r.mu.roles[method]; ok {
		return roles
	}
	return r.mu.roles[service]
}

func (s *Server) authorise(ctx context.Context, method string) error {
	id, role, err := PeerFromContext(ctx)
	if err != nil {
		return err
	}
	if slices.Contains(s.rules.rolesFor(method), role) {
		return nil
	}
	remote := ""
	if p, ok := peer.FromContext(ctx); ok {
		remote = p.Addr.String()
	}
	err = fmt.Errorf("%s: a %s may not call %s", id, role, method)
	s.refused.add(refusedRole, remote, err, "peer", string(id))
	return status.Error(codes.PermissionDenied, err.Error())
}

// recovered turns a handler's panic into an error of its call: one bad call does not end the node.
func (s *Server) recovered(method string, err *error) {
	if p := recover(); p != nil {
		s.log.Error("handler panicked", "method", method, "panic", p, "stack", string(debug.Stack()))
		*err = status.Errorf(codes.Internal, "%s panicked on %s", method, s.cfg.Identity.ID)
	}
}

func (s *Server) guardUnary(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (resp any, err error) {
	defer s.recovered(info.FullMethod, &err)
	if err := s.authorise(ctx, info.FullMethod); err != nil {
		return nil, err
	}
	return next(ctx, req)
}

func (s *Server) guardStream(srv any, stream grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) (err error) {
	defer s.recovered(info.FullMethod, &err)
	if err := s.authorise(stream.Context(), info.FullMethod); err != nil {
		return err
	}
	return next(srv, stream)
}
