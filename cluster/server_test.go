package cluster

import (
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
)

func dialerFor(t *testing.T, id *Identity, s *Server) *Dialer {
	d := NewDialer(id, oneNode{s.Identity().ID, s.Addr()}, 0)
	t.Cleanup(func() { d.Close() })
	return d
}

func check(ctx context.Context, c *grpc.ClientConn) error {
	_, err := healthpb.NewHealthClient(c).Check(ctx, &healthpb.HealthCheckRequest{})
	return err
}

func TestGRPC(t *testing.T) {
	f := testFleet(t)
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Worker)}, nil)
	ctx := testContext(t)
	d := dialerFor(t, testIdentity(t, f, Operator), s)
	byID, err := d.GRPC(ctx, s.Identity().ID)
	if err != nil {
		t.Fatal(err)
	}
	if err := check(ctx, byID); err != nil {
		t.Fatal(err)
	}
	if again, _ := d.GRPC(ctx, s.Identity().ID); again != byID {
		t.Error("the connection is not shared")
	}
	byAddr, err := d.GRPCAddr(ctx, s.Addr(), Worker)
	if err != nil {
		t.Fatal(err)
	}
	if err := check(ctx, byAddr); err != nil {
		t.Fatal(err)
	}
	if _, err := d.GRPC(ctx, "w-nobody"); !errors.Is(err, ErrUnknownNode) {
		t.Errorf("unknown node: %v", err)
	}
	wrongRole, _ := d.GRPCAddr(ctx, s.Addr(), Coordinator)
	if err := check(ctx, wrongRole); status.Code(err) != codes.Unavailable || !strings.Contains(err.Error(), "expected [coordinator]") {
		t.Errorf("dialled a coordinator, reached a worker: %v", err)
	}
	// The membership sends us to somebody else's address.
	lied := NewDialer(testIdentity(t, f, Operator), oneNode{"w-other", s.Addr()}, 0)
	t.Cleanup(func() { lied.Close() })
	c, _ := lied.GRPC(ctx, "w-other")
	if err := check(ctx, c); status.Code(err) != codes.Unavailable || !strings.Contains(err.Error(), "w-other") {
		t.Errorf("another node answered: %v", err)
	}
	if err := d.Forget(s.Identity().ID); err != nil {
		t.Fatal(err)
	}
	if err := check(ctx, byID); status.Code(err) != codes.Canceled {
		t.Errorf("call on a forgotten connection: %v", err)
	}
}

func TestStrangersAreRefused(t *testing.T) {
	f, other := testFleet(t), testFleet(t)
	lines := &logLines{}
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Worker), Logger: lines.logger()}, nil)
	stranger := testIdentity(t, other, Operator)
	try := func(conf *tls.Config) error {
		conn, err := tls.Dial("tcp", s.Addr(), conf)
		if err != nil {
			return err
		}
		defer conn.Close()
		_, err = conn.Read(make([]byte, 1)) // TLS 1.3 tells a client of its refusal after the handshake
		return err
	}
	for name, conf := range map[string]*tls.Config{
		"no certificate":            {InsecureSkipVerify: true, NextProtos: []string{protoGRPC}},
		"other fleet's certificate": {InsecureSkipVerify: true, NextProtos: []string{protoGRPC}, Certificates: []tls.Certificate{stranger.Cert}},
		"old TLS":                   {InsecureSkipVerify: true, NextProtos: []string{protoGRPC}, MaxVersion: tls.VersionTLS12, Certificates: []tls.Certificate{stranger.Cert}},
		"unknown protocol":          {InsecureSkipVerify: true, NextProtos: []string{"gopher"}},
		"join where none admits":    {InsecureSkipVerify: true, NextProtos: []string{protoJoin}},
	} {
		if err := try(conf); err == nil {
			t.Errorf("%s: was not refused", name)
		}
	}
	eventually(t, "five refusals", func() bool { return refusedCount(s, refusedTLS) == 5 })
	if n := len(lines.all()); n != 5 || !strings.Contains(lines.all()[0], "remote=127.0.0.1:") {
		t.Errorf("%d lines logged, expected 5 with the address: %v", n, lines.all())
	}
	// Their end refuses ours as well.
	d := dialerFor(t, stranger, s)
	c, _ := d.GRPC(testContext(t), s.Identity().ID)
	if err := check(testContext(t), c); status.Code(err) != codes.Unavailable {
		t.Errorf("stranger called: %v", err)
	}
}

// panicky panics on Check and says who called on Watch.
type panicky struct {
	healthpb.UnimplementedHealthServer
	caller chan NodeID
}

func (p panicky) Check(context.Context, *healthpb.HealthCheckRequest) (*healthpb.HealthCheckResponse, error) {
	panic("bug")
}

func (p panicky) List(ctx context.Context, _ *healthpb.HealthListRequest) (*healthpb.HealthListResponse, error) {
	id, _, err := PeerFromContext(ctx)
	p.caller <- id
	return &healthpb.HealthListResponse{}, err
}

func TestRolesAndPanics(t *testing.T) {
	f := testFleet(t)
	lines := &logLines{}
	s, err := NewServer(ServerConfig{Identity: testIdentity(t, f, Coordinator), Addr: "127.0.0.1:0", Logger: lines.logger()})
	if err != nil {
		t.Fatal(err)
	}
	svc := panicky{caller: make(chan NodeID, 1)}
	healthpb.RegisterHealthServer(s.GRPC, svc)
	s.Allow(healthpb.Health_ServiceDesc.ServiceName, Operator)
	s.Allow(healthpb.Health_List_FullMethodName, Worker)
	done := make(chan error, 1)
	go func() { done <- s.Serve(context.Background()) }()
	ctx := testContext(t)
	operator, worker := testIdentity(t, f, Operator), testIdentity(t, f, Worker)
	asOperator, _ := dialerFor(t, operator, s).GRPC(ctx, s.Identity().ID)
	asWorker, _ := dialerFor(t, worker, s).GRPC(ctx, s.Identity().ID)

	if err := check(ctx, asWorker); status.Code(err) != codes.PermissionDenied {
		t.Errorf("worker called an operator's method: %v", err)
	}
	if refusedCount(s, refusedRole) != 1 {
		t.Error("the refusal is not counted")
	}
	if err := check(ctx, asOperator); status.Code(err) != codes.Internal {
		t.Errorf("panic: %v", err)
	}
	if !slices.ContainsFunc(lines.all(), func(l string) bool { return strings.Contains(l, "handler panicked") }) {
		t.Error("the panic is not logged")
	}
	if _, err := healthpb.NewHealthClient(asWorker).List(ctx, &healthpb.HealthListRequest{}); err != nil {
		t.Error(err)
	}
	if got := <-svc.caller; got != worker.ID {
		t.Errorf("called by %s, expected %s", got, worker.ID)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestServeDemandsRules(t *testing.T) {
	f := testFleet(t)
	s, err := NewServer(ServerConfig{Identity: testIdentity(t, f, Worker), Addr: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	healthpb.RegisterHealthServer(s.GRPC, health.NewServer())
	if err := s.Serve(t.Context()); err == nil || !strings.Contains(err.Error(), "grpc.health.v1.Health") {
		t.Errorf("a service without a rule was served: %v", err)
	}
}

func TestPortInUse(t *testing.T) {
	f := testFleet(t)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	_, err = NewServer(ServerConfig{Identity: testIdentity(t, f, Worker), Addr: ln.Addr().String()})
	if err == nil || !strings.Contains(err.Error(), "in use") || !strings.Contains(err.Error(), ln.Addr().String()) {
		t.Errorf("port in use: %v", err)
	}
}

func TestPages(t *testing.T) {
	f := testFleet(t)
	sick := errors.New("still starting")
	var health error = sick
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Worker), Pprof: true}, func(s *Server) {
		s.Ready("engine", func(context.Context) error { return health })
	})
	get := func(id *Identity, page string) (int, string) {
		resp, err := client(t, id.ClientTLS("", protoHTTP)).Get("https://" + s.Addr() + page)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		body, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, string(body)
	}
	worker, operator := testIdentity(t, f, Worker), testIdentity(t, f, Operator)
	if code, body := get(worker, "/metrics"); code != 200 || !strings.Contains(body, "autonet_cluster_refused_total") {
		t.Errorf("/metrics: %d %s", code, body)
	}
	if code, _ := get(worker, "/healthz"); code != 200 {
		t.Errorf("/healthz: %d", code)
	}
	if code, body := get(worker, "/readyz"); code != http.StatusServiceUnavailable || !strings.Contains(body, "engine: still starting") {
		t.Errorf("/readyz: %d %s", code, body)
	}
	health = nil
	if code, _ := get(worker, "/readyz"); code != 200 {
		t.Errorf("/readyz: %d", code)
	}
	if code, _ := get(worker, "/debug/pprof/"); code != http.StatusForbidden {
		t.Errorf("pprof for a worker: %d", code)
	}
	if code, _ := get(operator, "/debug/pprof/"); code != 200 {
		t.Errorf("pprof for an operator: %d", code)
	}
	bare := client(t, &tls.Config{RootCAs: worker.Roots, ServerName: fleetName})
	if resp, err := bare.Get("https://" + s.Addr() + "/healthz"); err == nil {
		resp.Body.Close()
		t.Error("a page without a certificate")
	}
}

func TestCloseCutsLongStreams(t *testing.T) {
	f := testFleet(t)
	s := startServer(t, ServerConfig{Identity: testIdentity(t, f, Worker)}, nil)
	ctx := testContext(t)
	c, _ := dialerFor(t, testIdentity(t, f, Operator), s).GRPC(ctx, s.Identity().ID)
	stream, err := healthpb.NewHealthClient(c).Watch(ctx, &healthpb.HealthCheckRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := stream.Recv(); err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begin); took > 2*time.Second {
		t.Errorf("Close took %v", took)
	}
	if _, err := stream.Recv(); status.Code(err) != codes.Unavailable {
		t.Errorf("stream after Close: %v", err)
	}
}

func TestAdvertised(t *testing.T) {
	bound := &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 7}
	for advertise, want := range map[string]string{"": "127.0.0.1:7", "host": "host:7", "host:8": "host:8", "::1": "[::1]:7"} {
		if got, err := advertised(bound, advertise); err != nil || got != want {
			t.Errorf("advertise %q: %s, %v; expected %s", advertise, got, err, want)
		}
	}
	got, err := advertised(&net.TCPAddr{IP: net.IPv4zero, Port: 7}, "")
	if host, _, _ := net.SplitHostPort(got); err != nil || net.ParseIP(host).IsUnspecified() {
		t.Errorf("bound to all: %s, %v", got, err)
	}
}
