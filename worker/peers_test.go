package worker

import (
	"context"
	"encoding/json"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"google.golang.org/grpc"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/cluster/fleetpb"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/mapreduce"
	"github.com/autonet/autonet/training"
)

const jobText = `
name: digits
seed: 3
dataset: embedded:digits
model:
  input: [64]
  layers:
    - dense: 12
    - tanh
    - dense: 10
optimizer: {kind: adam, rate: 0.01}
plan: {batch: 60, partitions: 5, steps_per_round: 6, rounds_per_epoch: 1, epochs: 1}
`

// waitTimeout bounds each wait of a test, on a machine that does a lot besides.
const waitTimeout = 60 * time.Second

// addresses resolves node ids.
type addresses struct {
	mu    sync.Mutex
	addrs map[cluster.NodeID]string
}

func (a *addresses) Resolve(id cluster.NodeID) (string, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	addr, ok := a.addrs[id]
	return addr, ok
}

func (a *addresses) set(id cluster.NodeID, addr string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.addrs[id] = addr
}

// fleet is workers in this process, each with a port of its own, one store for all, and a leader that the test plays.
type fleet struct {
	t      *testing.T
	ca     *cluster.Fleet
	addrs  *addresses
	store  *store.Memory
	job    *job.Job
	peers  map[mapreduce.WorkerID]*peer
	names  []mapreduce.WorkerID
	leader *cluster.Dialer
	first  mapreduce.Checkpoint
}

type peer struct {
	name    mapreduce.WorkerID
	metrics *prometheus.Registry
	service *Service
	dialer  *cluster.Dialer
	server  *cluster.Server
	stop    func()
}

func newFleet(t *testing.T, workers int) *fleet {
	t.Helper()
	ca, err := cluster.CreateFleet(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	f := &fleet{t: t, ca: ca, addrs: &addresses{addrs: map[cluster.NodeID]string{}}, store: store.NewMemory(), peers: map[mapreduce.WorkerID]*peer{}}
	_, c, err := digits.Import(t.Context(), f.store)
	if err != nil {
		t.Fatal(err)
	}
	j, err := job.Parse("job.yaml", []byte(jobText))
	if err != nil {
		t.Fatal(err)
	}
	f.job = j.Resolve(c.String())
	f.first = f.train(0)
	id, err := ca.Issue(cluster.Coordinator, "c")
	if err != nil {
		t.Fatal(err)
	}
	f.leader = cluster.NewDialer(id, f.addrs, 0)
	t.Cleanup(func() { f.leader.Close() })
	for range workers {
		f.begin()
	}
	return f
}

// train returns the checkpoint after some steps in one place.
func (f *fleet) train(steps int64) mapreduce.Checkpoint {
	f.t.Helper()
	p, err := training.Open(f.t.Context(), f.store, f.job.Canonical())
	if err != nil {
		f.t.Fatal(err)
	}
	now, err := p.Init()
	if err != nil {
		f.t.Fatal(err)
	}
	tree := mapreduce.Tree{Partitions: f.job.Plan.Partitions}
	for range steps {
		fold := mapreduce.NewFold(tree, addFloats)
		for i := range tree.Partitions {
			out := make([]float32, p.VectorLen(mapreduce.Train))
			task := mapreduce.Task{Stage: mapreduce.Train, Step: now.Step, Partition: i}
			if err := p.Map(f.t.Context(), task, now, out, nil); err != nil {
				f.t.Fatal(err)
			}
			fold.Add(mapreduce.Node{Index: i}, out)
		}
		sum, _ := fold.Sum()
		if err := p.Apply(now, now, sum); err != nil {
			f.t.Fatal(err)
		}
	}
	cp, err := p.Save(f.t.Context(), f.store, now)
	if err != nil {
		f.t.Fatal(err)
	}
	return cp
}

func addFloats(dst, src []float32) {
	for i, v := range src {
		dst[i] += v
	}
}

// begin runs another worker, which may differ from the others.
func (f *fleet) begin(change ...func(*ServiceConfig)) *peer {
	f.t.Helper()
	id, err := f.ca.Issue(cluster.Worker, "w")
	if err != nil {
		f.t.Fatal(err)
	}
	p := &peer{name: mapreduce.WorkerID(id.ID), metrics: prometheus.NewRegistry(), dialer: cluster.NewDialer(id, f.addrs, 0)}
	if p.server, err = cluster.NewServer(cluster.ServerConfig{Identity: id, Addr: "127.0.0.1:0"}); err != nil {
		f.t.Fatal(err)
	}
	cfg := ServiceConfig{Self: p.name, Store: f.store, Threads: 2, Log: slog.New(slog.DiscardHandler), Metrics: NewMetrics(p.metrics),
		Dial: func(ctx context.Context, to mapreduce.WorkerID) (*grpc.ClientConn, error) {
			return p.dialer.GRPC(ctx, cluster.NodeID(to))
		}}
	for _, apply := range change {
		apply(&cfg)
	}
	p.service = NewService(cfg)
	fleetpb.RegisterWorkerServer(p.server.GRPC, p.service)
	p.server.Allow("autonet.fleet.v1.Worker", cluster.Coordinator)
	p.server.Allow("autonet.fleet.v1.Worker/Shuffle", cluster.Worker)
	served := make(chan error, 1)
	ctx, cancel := context.WithCancel(context.Background())
	go func() { served <- p.server.Serve(ctx) }()
	p.stop = sync.OnceFunc(func() {
		p.service.Close()
		p.dialer.Close()
		p.server.Close()
		cancel()
		if err := <-served; err != nil {
			f.t.Errorf("%s: %v", p.name, err)
		}
	})
	f.t.Cleanup(p.stop)
	f.addrs.set(id.ID, p.server.Addr())
	f.peers[p.name] = p
	f.names = append(f.names, p.name)
	return p
}

// count returns a counter of the worker, of those with a label of the value; empty: of all.
func (p *peer) count(t *testing.T, name, label string) float64 {
	t.Helper()
	families, err := p.metrics.Gather()
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for _, family := range families {
		if family.GetName() != name {
			continue
		}
		for _, m := range family.GetMetric() {
			if label == "" || m.GetLabel()[0].GetValue() == label {
				sum += m.GetCounter().GetValue()
			}
		}
	}
	return sum
}

// line is the leader's end of a control stream.
type line struct {
	t       *testing.T
	job     string
	stream  fleetpb.Worker_ControlClient
	reports chan mapreduce.Report
	err     error // once reports is closed
	cancel  context.CancelFunc
}

// open opens a control stream and takes the worker's first word.
func (f *fleet) open(w mapreduce.WorkerID) (*line, mapreduce.Status) {
	f.t.Helper()
	l := f.call(w, f.job.Canonical())
	r := l.next("status")
	if r.Status == nil {
		f.t.Fatalf("%s begins with %+v", w, r)
	}
	return l, *r.Status
}

func (f *fleet) call(w mapreduce.WorkerID, canonical []byte) *line {
	f.t.Helper()
	conn, err := f.leader.GRPC(f.t.Context(), cluster.NodeID(w))
	if err != nil {
		f.t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	stream, err := fleetpb.NewWorkerClient(conn).Control(ctx)
	if err != nil {
		f.t.Fatal(err)
	}
	l := &line{t: f.t, job: f.job.ID(), stream: stream, reports: make(chan mapreduce.Report, 1024), cancel: cancel}
	if err := stream.Send(&fleetpb.Document{JobId: l.job, Json: canonical}); err != nil {
		f.t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer close(l.reports)
		for {
			var doc *fleetpb.Document
			if doc, l.err = stream.Recv(); l.err != nil {
				return
			}
			var r mapreduce.Report
			if l.err = json.Unmarshal(doc.Json, &r); l.err != nil {
				return
			}
			l.reports <- r
		}
	}()
	f.t.Cleanup(func() { cancel(); <-done })
	return l
}

func (l *line) send(c mapreduce.Command) {
	l.t.Helper()
	body, err := json.Marshal(c)
	if err != nil {
		l.t.Fatal(err)
	}
	if err := l.stream.Send(&fleetpb.Document{JobId: l.job, Json: body}); err != nil {
		l.t.Fatal(err)
	}
}

// next takes the next report.
func (l *line) next(what string) mapreduce.Report {
	l.t.Helper()
	select {
	case r, ok := <-l.reports:
		if !ok {
			l.t.Fatalf("no %s: the stream ended: %v", what, l.err)
		}
		return r
	case <-time.After(waitTimeout):
		l.t.Fatalf("no %s", what)
	}
	return mapreduce.Report{}
}

// until takes reports until one is right.
func (l *line) until(what string, right func(mapreduce.Report) bool) mapreduce.Report {
	l.t.Helper()
	for {
		if r := l.next(what); right(r) {
			return r
		} else if r.Failed != nil {
			l.t.Fatalf("no %s: %s", what, r.Failed.Reason)
		}
	}
}

// ended waits until the worker ends the stream, and returns why.
func (l *line) ended() error {
	l.t.Helper()
	deadline := time.After(waitTimeout)
	for {
		select {
		case _, ok := <-l.reports:
			if !ok {
				return l.err
			}
		case <-deadline:
			l.t.Fatal("the stream does not end")
		}
	}
}

func isDone(r mapreduce.Report) bool   { return r.Done != nil }
func isStatus(r mapreduce.Report) bool { return r.Status != nil }

// openAll opens a control stream to every worker.
func (f *fleet) openAll() map[mapreduce.WorkerID]*line {
	f.t.Helper()
	lines := map[mapreduce.WorkerID]*line{}
	for _, w := range f.names {
		lines[w], _ = f.open(w)
	}
	return lines
}

func (f *fleet) plan(attempt uint64, from, to int64, members ...mapreduce.WorkerID) *mapreduce.Plan {
	return &mapreduce.Plan{Attempt: attempt, Stage: mapreduce.Train, Round: 1, From: from, To: to, Partitions: f.job.Plan.Partitions,
		Checkpoint: f.first, Members: mapreduce.Deal(f.job.Plan.Partitions, members)}
}

// run starts a plan on its members and returns the results, which must be the same.
func (f *fleet) run(lines map[mapreduce.WorkerID]*line, p *mapreduce.Plan) mapreduce.Done {
	f.t.Helper()
	for _, m := range p.Members {
		lines[m.Worker].send(mapreduce.Command{Start: p})
	}
	return f.result(lines, p)
}

func (f *fleet) result(lines map[mapreduce.WorkerID]*line, p *mapreduce.Plan) mapreduce.Done {
	f.t.Helper()
	var result *mapreduce.Done
	for _, m := range p.Members {
		done := lines[m.Worker].until("result", isDone).Done
		if result == nil {
			result = done
		}
		if done.Checkpoint != result.Checkpoint || done.Attempt != p.Attempt {
			f.t.Fatalf("results %+v and %+v", done, result)
		}
	}
	return *result
}

// prepare has every member of lines stop, and returns what they hold.
func (f *fleet) prepare(lines map[mapreduce.WorkerID]*line, attempt uint64) map[mapreduce.WorkerID]mapreduce.Status {
	f.t.Helper()
	held := map[mapreduce.WorkerID]mapreduce.Status{}
	for w, l := range lines {
		l.send(mapreduce.Command{Prepare: &mapreduce.Prepare{Attempt: attempt}})
		held[w] = *l.until("status", func(r mapreduce.Report) bool { return r.Status != nil && r.Status.Attempt == attempt }).Status
	}
	return held
}

// poll waits until done returns true.
func poll(t *testing.T, what string, done func() bool) {
	t.Helper()
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	deadline := time.After(waitTimeout)
	for !done() {
		select {
		case <-ticker.C:
		case <-deadline:
			t.Fatalf("not seen: %s", what)
		}
	}
}
