package blobs

import (
	"bytes"
	"context"
	"errors"
	"io"
	"sync"
	"testing"
	"time"

	"github.com/apache/arrow/go/v15/arrow"
	"github.com/apache/arrow/go/v15/arrow/array"
	"github.com/apache/arrow/go/v15/arrow/flight"
	"github.com/apache/arrow/go/v15/arrow/ipc"
	"github.com/apache/arrow/go/v15/arrow/memory"
	"go.uber.org/goleak"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"

	"github.com/autonet/autonet/cluster"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/store/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// net is a fleet of nodes that serve blobs.
type net struct {
	t     *testing.T
	fleet *cluster.Fleet
	where sync.Map // cluster.NodeID → host:port
}

func (n *net) Resolve(id cluster.NodeID) (string, bool) {
	addr, ok := n.where.Load(id)
	if !ok {
		return "", false
	}
	return addr.(string), true
}

func newNet(t *testing.T) *net {
	f, err := cluster.CreateFleet(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return &net{t: t, fleet: f}
}

// serve starts a node with the store.
func (n *net) serve(st store.Store) cluster.NodeID {
	n.t.Helper()
	id, err := n.fleet.Issue(cluster.Worker, "")
	if err != nil {
		n.t.Fatal(err)
	}
	s, err := cluster.NewServer(cluster.ServerConfig{Identity: id, Addr: "127.0.0.1:0"})
	if err != nil {
		n.t.Fatal(err)
	}
	Register(s.GRPC, st, nil)
	s.Allow(Service)
	done := make(chan error, 1)
	go func() { done <- s.Serve(context.Background()) }()
	n.t.Cleanup(func() {
		if err := errors.Join(s.Close(), <-done); err != nil {
			n.t.Error(err)
		}
	})
	n.where.Store(id.ID, s.Addr())
	return id.ID
}

// absent names a node that is known and dead.
func (n *net) absent() cluster.NodeID {
	id := cluster.NodeID("w-absent")
	n.where.Store(id, "127.0.0.1:1")
	return id
}

func (n *net) peers(role cluster.Role, from ...cluster.NodeID) *Peers {
	n.t.Helper()
	id, err := n.fleet.Issue(role, "")
	if err != nil {
		n.t.Fatal(err)
	}
	d := cluster.NewDialer(id, n, 0)
	n.t.Cleanup(func() { d.Close() })
	nodes := func() []cluster.NodeID { return from }
	return &Peers{Dial: d.GRPC, From: nodes, To: nodes}
}

// liar says that every blob is the same.
type liar struct{ *store.Memory }

func (liar) Get(context.Context, store.CID) ([]byte, error) { return []byte("trust me"), nil }

// mute never answers.
type mute struct{ *store.Memory }

func (mute) Get(ctx context.Context, _ store.CID) ([]byte, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// failing answers well only after some failures.
type failing struct {
	*store.Memory
	left int
}

func (f *failing) Get(ctx context.Context, c store.CID) ([]byte, error) {
	if f.left > 0 {
		f.left--
		return nil, errors.New("disk on fire")
	}
	return f.Memory.Get(ctx, c)
}

func holding(t *testing.T, blobs ...[]byte) *store.Memory {
	m := store.NewMemory()
	for _, b := range blobs {
		if _, err := m.Put(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

func TestGet(t *testing.T) {
	n := newNet(t)
	ctx := t.Context()
	var blobs [][]byte
	for i, size := range []int{0, 1, ChunkBytes - 1, ChunkBytes, ChunkBytes + 1, 5*ChunkBytes + 7} {
		blobs = append(blobs, storetest.Blob(uint64(i), size))
	}
	full, empty := n.serve(holding(t, blobs...)), n.serve(store.NewMemory())
	for name, from := range map[string][]cluster.NodeID{
		"the one that has it":    {full},
		"after one without":      {empty, full},
		"after a dead one":       {n.absent(), full},
		"after an unknown one":   {"w-nobody", full},
		"after one that lies":    {n.serve(liar{store.NewMemory()}), full},
		"after one that is mute": {n.serve(mute{store.NewMemory()}), full},
	} {
		p := n.peers(cluster.Worker, from...)
		p.Stall = 200 * time.Millisecond
		for _, blob := range blobs[:3] {
			got, err := p.Get(ctx, store.Sum(blob))
			if err != nil || !bytes.Equal(got, blob) {
				t.Errorf("%s: %d bytes, %v; expected %d bytes", name, len(got), err, len(blob))
			}
		}
	}
	p := n.peers(cluster.Operator, full)
	for _, blob := range blobs {
		got, err := p.Get(ctx, store.Sum(blob))
		if err != nil || !bytes.Equal(got, blob) {
			t.Errorf("%d bytes, %v; expected %d bytes", len(got), err, len(blob))
		}
		if has, err := p.Has(ctx, store.Sum(blob)); err != nil || !has {
			t.Errorf("has: %v, %v", has, err)
		}
	}
}

func TestGetFails(t *testing.T) {
	n := newNet(t)
	ctx := t.Context()
	blob := storetest.Blob(1, 10)
	c := store.Sum(blob)
	empty, lies := n.serve(store.NewMemory()), n.serve(liar{store.NewMemory()})
	silent := n.peers(cluster.Worker, n.serve(mute{store.NewMemory()}))
	silent.Stall = 50 * time.Millisecond
	for name, p := range map[string]struct {
		*Peers
		is, not error
	}{
		"nobody":              {n.peers(cluster.Worker), store.ErrNotFound, nil},
		"nobody has it":       {n.peers(cluster.Worker, empty), store.ErrNotFound, nil},
		"one lies":            {n.peers(cluster.Worker, empty, lies), store.ErrCorrupt, store.ErrNotFound},
		"one is dead":         {n.peers(cluster.Worker, empty, n.absent()), nil, store.ErrNotFound},
		"the only one stalls": {silent, errStalled, store.ErrNotFound},
	} {
		data, err := p.Get(ctx, c)
		if err == nil || data != nil || p.is != nil && !errors.Is(err, p.is) || p.not != nil && errors.Is(err, p.not) {
			t.Errorf("%s: %d bytes, %v", name, len(data), err)
		}
	}
	if has, err := n.peers(cluster.Worker, empty).Has(ctx, c); has || err != nil {
		t.Errorf("has: %v, %v", has, err)
	}
	if _, err := n.peers(cluster.Worker, n.absent()).Has(ctx, c); err == nil {
		t.Error("a dead node knows that nobody has it")
	}
	flaky := n.serve(&failing{holding(t, blob), rounds - 1})
	if _, err := n.peers(cluster.Worker, flaky).Get(ctx, c); err != nil {
		t.Errorf("a node that failed twice was not asked again: %v", err)
	}
	ctx, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := n.peers(cluster.Worker, empty).Get(ctx, c); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestPut(t *testing.T) {
	n := newNet(t)
	ctx := t.Context()
	a, b := store.NewMemory(), store.NewMemory()
	first, second := n.serve(a), n.serve(b)
	for i, size := range []int{0, 10, 3*ChunkBytes + 1} {
		blob := storetest.Blob(uint64(i), size)
		p := n.peers(cluster.Operator, n.absent(), first, second)
		p.Copies = 2
		c, err := p.Put(ctx, blob)
		if err != nil || c != store.Sum(blob) {
			t.Fatalf("put: %v, %v", c, err)
		}
		for _, st := range []store.Store{a, b} {
			if got, err := st.Get(ctx, c); err != nil || !bytes.Equal(got, blob) {
				t.Errorf("%d bytes kept, %v", len(got), err)
			}
		}
		p.Copies = 3
		if _, err := p.Put(ctx, blob); err == nil {
			t.Error("three copies on two nodes")
		}
	}
	if _, err := n.peers(cluster.Worker, first).Put(ctx, []byte("mine")); status.Code(err) != codes.PermissionDenied {
		t.Errorf("a worker put: %v", err)
	}
	p := n.peers(cluster.Operator, first)
	if err := p.putTo(ctx, first, store.Sum([]byte("one")), []byte("another")); status.Code(err) != codes.InvalidArgument {
		t.Errorf("bytes under another's CID: %v", err)
	}
	if err := p.Delete(ctx, store.Sum(nil)); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("delete: %v", err)
	}
	if _, err := p.List(ctx); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("list: %v", err)
	}
	p.To = nil
	if _, err := p.Put(ctx, nil); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("put without a place: %v", err)
	}
}

func TestBehindAChain(t *testing.T) {
	n := newNet(t)
	blob := storetest.Blob(3, 2*ChunkBytes)
	near := store.NewMemory()
	chain := store.Chain{near, n.peers(cluster.Worker, n.serve(holding(t, blob)))}
	if got, err := chain.Get(t.Context(), store.Sum(blob)); err != nil || !bytes.Equal(got, blob) {
		t.Fatalf("%d bytes, %v", len(got), err)
	}
	if has, _ := near.Has(t.Context(), store.Sum(blob)); !has {
		t.Error("the blob was not kept near")
	}
}

func TestBadRequests(t *testing.T) {
	n := newNet(t)
	id := n.serve(store.NewMemory())
	conn, err := n.peers(cluster.Operator).Dial(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	c := flight.NewClientFromConn(conn, nil)
	for _, ticket := range []string{"", "not a CID", string(bytes.Repeat([]byte("a"), 1000))} {
		stream, err := c.DoGet(t.Context(), &flight.Ticket{Ticket: []byte(ticket)})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := stream.Recv(); status.Code(err) != codes.InvalidArgument {
			t.Errorf("ticket %.20q: %v", ticket, err)
		}
		if _, err := c.GetFlightInfo(t.Context(), &flight.FlightDescriptor{Type: flight.DescriptorPATH, Path: []string{ticket, ticket}}); status.Code(err) != codes.InvalidArgument {
			t.Errorf("descriptor %.20q: %v", ticket, err)
		}
	}
	put, err := c.DoPut(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := put.Send(&flight.FlightData{DataHeader: []byte("rubbish")}); err != nil {
		t.Fatal(err)
	}
	if _, err := put.Recv(); err == nil || errors.Is(err, io.EOF) {
		t.Errorf("rubbish was put: %v", err)
	}
}

// tape is a recorded stream of messages.
type tape struct{ msgs []*flight.FlightData }

func (p *tape) Send(d *flight.FlightData) error {
	p.msgs = append(p.msgs, proto.Clone(d).(*flight.FlightData))
	return nil
}

func (p *tape) Recv() (*flight.FlightData, error) {
	if len(p.msgs) == 0 {
		return nil, io.EOF
	}
	d := p.msgs[0]
	p.msgs = p.msgs[1:]
	return d, nil
}

// batches returns a blob's messages.
func batches(tb testing.TB, blob []byte) []*flight.FlightData {
	whole := &tape{}
	if err := send(whole, blob, nil); err != nil {
		tb.Fatal(err)
	}
	return whole.msgs
}

func TestBrokenStreams(t *testing.T) {
	blob := storetest.Blob(9, 2*ChunkBytes+5)
	msgs := batches(t, blob)
	got, _, err := receive(&tape{append([]*flight.FlightData{}, msgs...)}, func() {})
	if err != nil || !bytes.Equal(got, blob) {
		t.Fatalf("%d bytes, %v", len(got), err)
	}
	short := proto.Clone(msgs[1]).(*flight.FlightData)
	short.DataBody = short.DataBody[:100]
	cut := proto.Clone(msgs[1]).(*flight.FlightData)
	cut.DataHeader = cut.DataHeader[:len(cut.DataHeader)/2]
	for name, stream := range map[string][]*flight.FlightData{
		"nothing":     {},
		"no schema":   msgs[1:],
		"two schemas": {msgs[0], msgs[0]},
		"short body":  {msgs[0], short},
		"cut header":  {msgs[0], cut},
		"no header":   {{}},
	} {
		if data, _, err := receive(&tape{stream}, func() {}); err == nil {
			t.Errorf("%s: gave %d bytes", name, len(data))
		}
	}
}

// TestForeignBatches reads what another Arrow client might send: several rows in a batch, an empty batch, a slice.
func TestForeignBatches(t *testing.T) {
	mem := memory.NewGoAllocator()
	schema := arrow.NewSchema([]arrow.Field{{Name: "blob", Type: arrow.BinaryTypes.Binary}}, nil)
	b := array.NewRecordBuilder(mem, schema)
	defer b.Release()
	col := b.Field(0).(*array.BinaryBuilder)
	out := &tape{}
	w := flight.NewRecordWriter(out, ipc.WithSchema(schema))
	col.AppendValues([][]byte{[]byte("Lernt "), []byte("die "), {}, []byte("Maschine")}, nil)
	three := b.NewRecord()
	defer three.Release()
	none := b.NewRecord()
	defer none.Release()
	part := three.NewSlice(1, 4)
	defer part.Release()
	for _, rec := range []arrow.Record{three, none, part} {
		if err := w.Write(rec); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	got, _, err := receive(out, func() {})
	if want := "Lernt die Maschinedie Maschine"; err != nil || string(got) != want {
		t.Errorf("got %q, %v; expected %q", got, err, want)
	}
}

func FuzzReceive(f *testing.F) {
	for _, size := range []int{0, 5, 300} {
		msgs := append(batches(f, storetest.Blob(1, size)), &flight.FlightData{})
		f.Add(msgs[0].DataHeader, msgs[0].DataBody, msgs[1].DataHeader, msgs[1].DataBody)
	}
	f.Fuzz(func(t *testing.T, head, body, second, secondBody []byte) {
		stream := &tape{[]*flight.FlightData{{DataHeader: head, DataBody: body}, {DataHeader: second, DataBody: secondBody}}}
		data, _, err := receive(stream, func() {})
		if err != nil && data != nil {
			t.Fatalf("both %d bytes and %v", len(data), err)
		}
		if len(data) > len(secondBody) {
			t.Fatalf("%d bytes from a body of %d", len(data), len(secondBody))
		}
	})
}
