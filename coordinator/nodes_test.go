package coordinator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/raft"
	"github.com/prometheus/client_golang/prometheus"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
)

const jobText = `
name: digits
seed: 3
dataset: embedded:digits
model: {input: [64], layers: [{dense: 10}]}
optimizer: {kind: sgd, rate: 0.1}
plan: {batch: 60, partitions: 5, steps_per_round: 4, rounds_per_epoch: 2, epochs: 3}
`

// jobRounds and jobClaims are what the job comes to.
const (
	jobRounds = 6
	jobClaims = 4 // three epochs and the test
)

// waitTimeout bounds each wait of a test, on a machine that does a lot besides.
const waitTimeout = 60 * time.Second

// nodes is a fleet's coordinators in this process: each a Service on a port of its own, with Raft over TCP. Workers
// answer at once and compute nothing.
type nodes struct {
	t       *testing.T
	dir     string
	store   *store.Memory
	job     *job.Job
	settler Settler
	workers map[mapreduce.WorkerID]*instantWorker

	mu      sync.Mutex
	all     map[string]*node
	devices map[mapreduce.WorkerID]cluster.Device // what workers say that they compute on
}

type node struct {
	n       *nodes
	name    string
	service *Service
	server  *grpc.Server
	addr    string
	stop    func() error

	mu    sync.Mutex
	conns map[string]*grpc.ClientConn
	raft  map[string]string // addresses of groups
}

var _ Peers = (*node)(nil)

func newNodes(t *testing.T, settler Settler) *nodes {
	t.Helper()
	n := &nodes{t: t, dir: t.TempDir(), store: store.NewMemory(), settler: settler, all: map[string]*node{}, devices: map[mapreduce.WorkerID]cluster.Device{},
		workers: map[mapreduce.WorkerID]*instantWorker{"w0": newInstantWorker(), "w1": newInstantWorker()}}
	_, c, err := digits.Import(t.Context(), n.store)
	if err != nil {
		t.Fatal(err)
	}
	j, err := job.Parse("job.yaml", []byte(jobText))
	if err != nil {
		t.Fatal(err)
	}
	n.job = j.Resolve(c.String())
	t.Cleanup(func() {
		for _, name := range n.live() {
			n.stop(name)
		}
	})
	for _, name := range []string{"c0", "c1", "c2"} {
		n.start(name)
	}
	return n
}

// start runs a coordinator on its directory.
func (n *nodes) start(name string) {
	n.t.Helper()
	c := &node{n: n, name: name, conns: map[string]*grpc.ClientConn{}, raft: map[string]string{}}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		n.t.Fatal(err)
	}
	c.addr, c.server = ln.Addr().String(), grpc.NewServer()
	n.mu.Lock()
	n.all[name] = c
	n.mu.Unlock()
	cfg := ServiceConfig{Self: name, Dir: filepath.Join(n.dir, name), Store: n.store, Peers: c, Planner: DefaultConfig(),
		Settler: n.settler, Log: slog.New(slog.DiscardHandler), Metrics: NewMetrics(prometheus.NewRegistry())}
	if c.service, err = Open(cfg); err != nil {
		n.t.Fatal(err)
	}
	fleetpb.RegisterCoordinatorServer(c.server, c.service)
	served := make(chan error, 1)
	go func() { served <- c.server.Serve(ln) }()
	c.stop = func() error {
		err := c.service.Close()
		c.server.Stop()
		c.mu.Lock()
		defer c.mu.Unlock()
		for _, conn := range c.conns {
			err = errors.Join(err, conn.Close())
		}
		return errors.Join(err, <-served)
	}
}

// stop ends a coordinator as its process's end would, save that it says so.
func (n *nodes) stop(name string) {
	n.t.Helper()
	n.mu.Lock()
	c := n.all[name]
	delete(n.all, name)
	n.mu.Unlock()
	if err := c.stop(); err != nil {
		n.t.Errorf("%s: %v", name, err)
	}
}

func (n *nodes) node(name string) *node {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.all[name]
}

func (n *nodes) live() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	names := make([]string, 0, len(n.all))
	for name := range n.all {
		names = append(names, name)
	}
	return names
}

// group returns a coordinator's group of the job.
func (n *nodes) group(name string) *group {
	n.t.Helper()
	g, err := n.node(name).service.group(n.job.ID())
	if err != nil {
		n.t.Fatal(err)
	}
	return g
}

// leader waits until a live coordinator leads the job and all live ones know it.
func (n *nodes) leader() string {
	n.t.Helper()
	var leader string
	n.poll("a leader", func() bool {
		leader = ""
		for _, name := range n.live() {
			l := n.group(name).leader()
			if l == "" || n.node(l) == nil || leader != "" && l != leader {
				return false
			}
			leader = l
		}
		return leader != ""
	})
	return leader
}

func (n *nodes) poll(what string, done func() bool) {
	n.t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(waitTimeout)
	for !done() {
		select {
		case <-ticker.C:
		case <-deadline:
			n.t.Fatalf("not seen: %s", what)
		}
	}
}

// state waits until every live coordinator's copy of the job's state is right, and returns one.
func (n *nodes) state(what string, right func(State) bool) State {
	n.t.Helper()
	var last State
	n.poll(what, func() bool {
		for _, name := range n.live() {
			if last = n.group(name).replica.State(); !right(last) {
				return false
			}
		}
		return true
	})
	return last
}

func finished(s State) bool { return s.Phase == Finished }

// client connects as a person does.
func (n *nodes) client(name string) *Client {
	n.t.Helper()
	conn, err := n.node(name).Dial(n.t.Context(), name)
	if err != nil {
		n.t.Fatal(err)
	}
	return NewClient(conn)
}

func (n *nodes) submit(settlement []byte) {
	n.t.Helper()
	id, err := n.client("c0").Submit(n.t.Context(), n.job.Canonical(), settlement)
	if err != nil {
		n.t.Fatal(err)
	}
	if id != n.job.ID() {
		n.t.Fatalf("job %s is called %s", n.job.ID(), id)
	}
}

func (c *node) Workers() map[mapreduce.WorkerID]Offer {
	all := map[mapreduce.WorkerID]Offer{}
	c.n.mu.Lock()
	defer c.n.mu.Unlock()
	for w := range c.n.workers {
		all[w] = Offer{Payee: "payee of " + string(w), Device: c.n.devices[w]}
	}
	return all
}

func (c *node) Nodes() []NodeInfo {
	var all []NodeInfo
	for _, name := range c.n.live() {
		all = append(all, NodeInfo{ID: name, Role: "coordinator"})
	}
	return append(all, NodeInfo{ID: "w0", Role: "worker", Kernels: "cuda", Device: testDevice})
}

func (c *node) Control(ctx context.Context, _ string, w mapreduce.WorkerID) (ControlStream, error) {
	return c.n.workers[w].open(ctx), nil
}

func (c *node) Coordinators() []string { return c.n.live() }

func (c *node) Dial(_ context.Context, name string) (*grpc.ClientConn, error) {
	to := c.n.node(name)
	if to == nil {
		return nil, fmt.Errorf("%s is not there", name)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if conn := c.conns[to.addr]; conn != nil {
		return conn, nil
	}
	conn, err := grpc.NewClient("passthrough:///"+to.addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
	c.conns[to.addr] = conn
	return conn, err
}

func (c *node) Raft(group string) (raft.StreamLayer, error) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.raft[group] = ln.Addr().String()
	return &tcpLayer{Listener: ln, n: c.n, group: group, self: raft.ServerAddress(c.name)}, nil
}

// tcpLayer is a group's streams over TCP, which end with it.
type tcpLayer struct {
	net.Listener
	n     *nodes
	group string
	self  raft.ServerAddress

	mu     sync.Mutex
	closed bool
	conns  []net.Conn
}

func (l *tcpLayer) Accept() (net.Conn, error) { return l.own(l.Listener.Accept()) }

func (l *tcpLayer) Dial(to raft.ServerAddress, timeout time.Duration) (net.Conn, error) {
	c := l.n.node(string(to))
	if c == nil {
		return nil, fmt.Errorf("%s is not there", to)
	}
	c.mu.Lock()
	addr := c.raft[l.group]
	c.mu.Unlock()
	return l.own(net.DialTimeout("tcp", addr, timeout))
}

func (l *tcpLayer) own(conn net.Conn, err error) (net.Conn, error) {
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return nil, errors.Join(net.ErrClosed, conn.Close())
	}
	l.conns = append(l.conns, conn)
	return conn, nil
}

func (l *tcpLayer) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.closed = true
	for _, conn := range l.conns {
		conn.Close() // Raft may have closed it
	}
	return l.Listener.Close()
}

// Addr is the address by which Raft knows this node.
func (l *tcpLayer) Addr() net.Addr { return nodeAddr(l.self) }

type nodeAddr string

func (nodeAddr) Network() string  { return "node" }
func (a nodeAddr) String() string { return string(a) }

// instantWorker answers commands at once, unless its gate is closed.
type instantWorker struct {
	mu      sync.Mutex
	gate    chan struct{} // closed: results are told
	garbled bool          // the next report is no JSON
	offered []string
}

func newInstantWorker() *instantWorker {
	w := &instantWorker{gate: make(chan struct{})}
	close(w.gate)
	return w
}

// hold keeps results back until the function that it returns is called.
func (n *nodes) hold() (release func()) {
	gate := make(chan struct{})
	for _, w := range n.workers {
		w.mu.Lock()
		w.gate = gate
		w.mu.Unlock()
	}
	return sync.OnceFunc(func() { close(gate) })
}

func (w *instantWorker) open(ctx context.Context) ControlStream {
	ctx, cancel := context.WithCancelCause(ctx)
	return &instantStream{w: w, ctx: ctx, cancel: cancel, reports: make(chan []byte, 64)}
}

// instantStream is the leader's end of a stream to an instantWorker.
type instantStream struct {
	w       *instantWorker
	ctx     context.Context
	cancel  context.CancelCauseFunc
	opened  bool
	reports chan []byte
}

func (s *instantStream) Send(body []byte) error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	var c mapreduce.Command
	if !s.opened {
		s.opened = true
		if _, err := job.Decode(body); err != nil {
			return err
		}
		c.Prepare = &mapreduce.Prepare{}
	} else if err := json.Unmarshal(body, &c); err != nil {
		return err
	}
	var r mapreduce.Report
	s.w.mu.Lock()
	gate := s.w.gate
	garbled := s.w.garbled && c.Start != nil
	s.w.garbled = s.w.garbled && c.Start == nil
	switch {
	case c.Prepare != nil:
		r.Status = &mapreduce.Status{Attempt: c.Prepare.Attempt, Low: mapreduce.NoStep, High: mapreduce.NoStep}
		gate = nil
	case c.Start != nil:
		r.Done = instantly(c.Start)
	case c.Publish != nil:
		s.w.offered = append(s.w.offered, c.Publish.CIDs...)
	}
	s.w.mu.Unlock()
	if r == (mapreduce.Report{}) {
		return nil
	}
	report, err := json.Marshal(r)
	if garbled {
		report = report[:len(report)/2]
	}
	if gate == nil {
		s.reports <- report
		return err
	}
	go func() {
		select {
		case <-gate:
			s.reports <- report
		case <-s.ctx.Done():
		}
	}()
	return err
}

// instantly returns what a plan ends in.
func instantly(p *mapreduce.Plan) *mapreduce.Done {
	done := &mapreduce.Done{Attempt: p.Attempt, Checkpoint: p.Checkpoint, Sum: []float32{5, 60, 60, 45}}
	if p.Stage == mapreduce.Train {
		done.Checkpoint = mapreduce.Checkpoint{Step: p.To, Weights: fmt.Sprintf("weights after %d", p.To)}
		done.Sum = []float32{30, 60}
	}
	return done
}

func (s *instantStream) Recv() ([]byte, error) {
	select {
	case r := <-s.reports:
		return r, nil
	case <-s.ctx.Done():
		return nil, context.Cause(s.ctx)
	}
}

func (s *instantStream) CloseSend() error {
	s.cancel(io.EOF)
	return nil
}
