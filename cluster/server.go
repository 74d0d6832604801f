package cluster

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"google.golang.org/grpc"
)

// graceTime is how long Close waits for calls and requests under way before it cuts them: within the two seconds
// that a node may take to stop, with half a second left for the rest of it.
const graceTime = 1500 * time.Millisecond

// ServerConfig is what a node's port needs. Identity and Addr are required.
type ServerConfig struct {
	Identity  *Identity
	Addr      string // host:port to listen on; port 0 takes a free one
	Advertise string // "host" or "host:port" by which others reach this node; empty: derived from Addr

	Admission *Fleet // admits newcomers when not nil

	Logger   *slog.Logger         // nil: none
	Registry *prometheus.Registry // served at /metrics; nil: a new one
	Pprof    bool                 // serve /debug/pprof/ to operators

	MaxMessageBytes int // bound of one gRPC message; 0: DefaultMaxMessageBytes
	GRPCOptions     []grpc.ServerOption
}

// Server is a node's one port. Register services on GRPC, call Allow for each, then Serve.
type Server struct {
	GRPC *grpc.Server

	cfg       ServerConfig
	log       *slog.Logger
	refused   *refusals
	admitted  *prometheus.CounterVec
	ln        net.Listener
	addr      string
	dialer    *Dialer
	pages     *http.ServeMux
	web       *http.Server
	grpcConns *handoff
	httpConns *handoff
	admission *admission
	rules     rules
	checks    checks

	closing chan struct{} // closed when Close begins
	closed  chan struct{} // closed when Close is done
	cancel  context.CancelFunc
	ctx     context.Context // ends with Close; bounds the goroutines in wg
	wg      sync.WaitGroup

	mu struct {
		sync.Mutex
		started bool
		stopped bool
		groups  map[string]*raftLayer
		members *Membership
	}
}

// NewServer binds the port. Nothing is accepted before Serve.
func NewServer(cfg ServerConfig) (*Server, error) {
	if cfg.Identity == nil {
		return nil, errors.New("node's server: no identity")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Registry == nil {
		cfg.Registry = prometheus.NewRegistry()
	}
	if cfg.MaxMessageBytes == 0 {
		cfg.MaxMessageBytes = DefaultMaxMessageBytes
	}
	s := &Server{
		cfg: cfg, log: cfg.Logger.With("node", string(cfg.Identity.ID)),
		closing: make(chan struct{}), closed: make(chan struct{}),
	}
	s.mu.groups = make(map[string]*raftLayer)
	var err error
	if s.refused, err = newRefusals(s.log, cfg.Registry); err != nil {
		return nil, fmt.Errorf("node's server: %w", err)
	}
	s.admitted, err = register(cfg.Registry, prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "autonet_cluster_admitted_total", Help: "Nodes admitted by join token, by role.",
	}, []string{"role"}))
	if err != nil {
		return nil, fmt.Errorf("node's server: %w", err)
	}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	if s.ln, err = listen(s.ctx, cfg.Addr); err != nil {
		s.cancel()
		return nil, err
	}
	if s.addr, err = advertised(s.ln.Addr(), cfg.Advertise); err != nil {
		s.cancel()
		return nil, errors.Join(err, s.ln.Close())
	}
	s.admission = newAdmission(cfg.Admission)
	s.dialer = NewDialer(cfg.Identity, s, cfg.MaxMessageBytes)
	s.grpcConns, s.httpConns = newHandoff(s.ln.Addr()), newHandoff(s.ln.Addr())
	s.GRPC = s.newGRPC()
	s.pages, s.web = s.newWeb()
	return s, nil
}

// Addr returns the host:port by which others reach this node.
func (s *Server) Addr() string { return s.addr }

// Identity returns who this node is.
func (s *Server) Identity() *Identity { return s.cfg.Identity }

// Registry returns where the node's metrics are registered.
func (s *Server) Registry() *prometheus.Registry { return s.cfg.Registry }

// Closing is closed when Close begins: long streams end themselves then, so that Close need not cut them.
func (s *Server) Closing() <-chan struct{} { return s.closing }

// SetMembership tells the server who resolves node ids, and whose gossip addresses newcomers are given.
func (s *Server) SetMembership(m *Membership) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mu.members = m
}

func (s *Server) membership() *Membership {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.mu.members
}

// Resolve implements Resolver by the membership that was set.
func (s *Server) Resolve(id NodeID) (string, bool) {
	if m := s.membership(); m != nil {
		return m.Resolve(id)
	}
	return "", false
}

// Dialer returns the server's dialer; it is closed with the server.
func (s *Server) Dialer() *Dialer { return s.dialer }

// DialGRPC returns a connection to a node, shared by all callers; do not close it. See Dialer.GRPC.
func (s *Server) DialGRPC(ctx context.Context, id NodeID) (*grpc.ClientConn, error) {
	return s.dialer.GRPC(ctx, id)
}

// Serve accepts peers until ctx ends or Close is called, then closes the server and returns. It fails before accepting
// anyone when a registered service has no rule (Allow).
func (s *Server) Serve(ctx context.Context) error {
	if err := s.unruled(); err != nil {
		return errors.Join(err, s.Close())
	}
	if err := s.start(); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
	case <-s.closing:
	}
	return s.Close()
}

func (s *Server) start() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.mu.started || s.mu.stopped {
		return errors.New("node's server: Serve called twice or after Close")
	}
	s.mu.started = true
	s.wg.Go(func() { s.report("accept", s.accept(s.ctx)) })
	s.wg.Go(func() { s.report("grpc", s.GRPC.Serve(s.grpcConns)) })
	s.wg.Go(func() { s.report("http", s.web.Serve(s.httpConns)) })
	return nil
}

// report logs why a part of the server ended, unless it was told to.
func (s *Server) report(part string, err error) {
	if err == nil || s.ctx.Err() != nil || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, http.ErrServerClosed) || errors.Is(err, grpc.ErrServerStopped) {
		return
	}
	s.log.Error("part of the server ended", "part", part, "err", err)
}

// unruled names the services that nobody may call.
func (s *Server) unruled() error {
	var missing []string
	for service := range s.GRPC.GetServiceInfo() {
		if !s.rules.covers(service) {
			missing = append(missing, service)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	slices.Sort(missing)
	return fmt.Errorf("node's server: no role may call %s: call Server.Allow for each before Serve", strings.Join(missing, ", "))
}

// Close stops accepting, lets what is under way end for at most graceTime, cuts the rest and waits for every
// goroutine. It may be called more than once and concurrently.
func (s *Server) Close() error {
	s.mu.Lock()
	first := !s.mu.stopped
	started := s.mu.started
	s.mu.stopped = true
	s.mu.Unlock()
	if !first {
		<-s.closed
		return nil
	}
	defer close(s.closed)
	close(s.closing)
	err := s.ln.Close()
	if errors.Is(err, net.ErrClosed) {
		err = nil
	}
	if started {
		s.drain()
	} else {
		s.GRPC.Stop()
	}
	s.cancel()
	for _, g := range s.layers() {
		err = errors.Join(err, g.Close())
	}
	err = errors.Join(err, s.dialer.Close())
	s.wg.Wait()
	return err
}

// drain ends the gRPC and HTTP servers, both within graceTime.
func (s *Server) drain() {
	ctx, cancel := context.WithTimeout(context.Background(), graceTime)
	defer cancel()
	var ends sync.WaitGroup
	ends.Go(func() {
		if err := s.web.Shutdown(ctx); err != nil {
			s.log.Debug("http requests cut", "err", err, "closed", s.web.Close())
		}
	})
	graceful := make(chan struct{})
	ends.Go(func() {
		defer close(graceful)
		s.GRPC.GracefulStop()
	})
	select {
	case <-graceful:
	case <-ctx.Done():
		s.GRPC.Stop() // makes GracefulStop return
	}
	ends.Wait()
}

func (s *Server) layers() []*raftLayer {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []*raftLayer
	for _, g := range s.mu.groups {
		all = append(all, g)
	}
	return all
}
