package blobs

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"sync"

	"github.com/apache/arrow/go/v15/arrow"
	"github.com/apache/arrow/go/v15/arrow/array"
	"github.com/apache/arrow/go/v15/arrow/flight"
	"github.com/apache/arrow/go/v15/arrow/ipc"
	"github.com/apache/arrow/go/v15/arrow/memory"

	"github.com/autonet/autonet/dataset/store"
)

const (
	// ChunkBytes is a piece's size: large enough that a message's overhead does not show, small enough that a stalled
	// stream pins little, and far below gRPC's bound of a message.
	ChunkBytes = 1 << 20

	// decodeBudget bounds the memory that Arrow may take to decode one message. Messages are bounded already; but
	// Arrow allows compressed bodies, and these say themselves how large they become.
	decodeBudget = 32 << 20

	maxCIDText = 128     // a CIDv1 with a 32-byte hash has 59 characters
	sizeKey    = "bytes" // in the schema's metadata: the blob's size, decimal
)

func schemaFor(size int) *arrow.Schema {
	meta := arrow.NewMetadata([]string{sizeKey}, []string{strconv.Itoa(size)})
	return arrow.NewSchema([]arrow.Field{{Name: "data", Type: arrow.BinaryTypes.Binary}}, &meta)
}

// send writes a blob and ends the Arrow stream. descriptor goes with the first message; nil for none.
func send(w flight.DataStreamWriter, data []byte, descriptor *flight.FlightDescriptor) error {
	schema := schemaFor(len(data))
	out := flight.NewRecordWriter(w, ipc.WithSchema(schema))
	out.SetFlightDescriptor(descriptor)
	for len(data) > 0 {
		n := min(len(data), ChunkBytes)
		rec := chunk(schema, data[:n])
		err := out.Write(rec)
		rec.Release()
		if err != nil {
			return errors.Join(err, out.Close())
		}
		data = data[n:]
	}
	return out.Close() // of an empty blob: writes the schema alone
}

// chunk is a record of one row that aliases b.
func chunk(schema *arrow.Schema, b []byte) arrow.Record {
	offsets := arrow.Int32Traits.CastToBytes([]int32{0, int32(len(b))})
	data := array.NewData(arrow.BinaryTypes.Binary, 1,
		[]*memory.Buffer{nil, memory.NewBufferBytes(offsets), memory.NewBufferBytes(b)}, nil, 0, 0)
	defer data.Release()
	col := array.NewBinaryData(data)
	defer col.Release()
	return array.NewRecord(schema, []arrow.Array{col}, 1)
}

// receive reads a blob that send wrote, and the descriptor that came first. progress is called after each piece. What it
// is given is a stranger's: any stream is either a blob of at most store.MaxBlob bytes or an error.
func receive(r flight.DataStreamReader, progress func()) (data []byte, descriptor *flight.FlightDescriptor, err error) {
	defer func() {
		if p := recover(); p != nil { // Arrow's decoder panics on some malformed input
			data, err = nil, fmt.Errorf("malformed Arrow stream: %v", p)
		}
	}()
	first := &peeker{r: r}
	in, err := flight.NewRecordReader(first, ipc.WithAllocator(&budget{}))
	if err != nil {
		return nil, nil, first.orErr(err)
	}
	defer in.Release()
	descriptor = first.descriptor
	size, err := declaredSize(in.Schema())
	if err != nil {
		return nil, descriptor, err
	}
	progress()
	data = make([]byte, 0, min(size, 64*ChunkBytes)) // more is taken as more arrives
	for in.Next() {
		rec := in.Record()
		if rec.NumRows() != 1 || rec.NumCols() != 1 {
			return nil, descriptor, fmt.Errorf("batch of %d rows and %d columns, expected one of each", rec.NumRows(), rec.NumCols())
		}
		piece := rec.Column(0).(*array.Binary).Value(0)
		if len(data)+len(piece) > size {
			return nil, descriptor, fmt.Errorf("more than the %d bytes declared", size)
		}
		data = append(data, piece...)
		progress()
	}
	if err := in.Err(); err != nil {
		return nil, descriptor, first.orErr(err)
	}
	if first.err != nil && !errors.Is(first.err, io.EOF) {
		return nil, descriptor, first.err
	}
	if len(data) != size {
		return nil, descriptor, fmt.Errorf("%d bytes of the %d declared", len(data), size)
	}
	return data, descriptor, nil
}

func declaredSize(s *arrow.Schema) (int, error) {
	if s.NumFields() != 1 || s.Field(0).Type.ID() != arrow.BINARY {
		return 0, fmt.Errorf("schema %v, expected one binary column", s.Fields())
	}
	text, ok := s.Metadata().GetValue(sizeKey)
	if !ok {
		return 0, fmt.Errorf("schema has no metadata %q", sizeKey)
	}
	size, err := strconv.ParseUint(text, 10, 63)
	if err != nil || size > store.MaxBlob || size > math.MaxInt {
		return 0, fmt.Errorf("size %.20q: expected 0 to %d bytes: %w", text, int64(store.MaxBlob), store.ErrTooLarge)
	}
	return int(size), nil
}

// peeker keeps what Arrow's reader hides: the first message's descriptor, and gRPC's error with its code.
type peeker struct {
	r          flight.DataStreamReader
	began      bool
	descriptor *flight.FlightDescriptor
	err        error
}

func (p *peeker) Recv() (*flight.FlightData, error) {
	d, err := p.r.Recv()
	if err != nil {
		p.err = err
		return nil, err
	}
	if !p.began {
		p.began, p.descriptor = true, d.GetFlightDescriptor()
	}
	return d, nil
}

// orErr prefers the stream's own error to what Arrow made of it.
func (p *peeker) orErr(err error) error {
	if p.err != nil && !errors.Is(p.err, io.EOF) {
		return p.err
	}
	return err
}

// budget is an allocator that gives no more than decodeBudget at a time. It panics beyond, as allocators of Arrow do;
// receive turns that into an error.
type budget struct {
	mem  memory.GoAllocator
	mu   sync.Mutex
	used int
}

func (b *budget) take(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if n > decodeBudget-b.used {
		panic(fmt.Sprintf("message takes more than %d bytes to decode", decodeBudget))
	}
	b.used += n
}

func (b *budget) Allocate(n int) []byte {
	b.take(n)
	return b.mem.Allocate(n)
}

func (b *budget) Reallocate(n int, old []byte) []byte {
	b.take(n - len(old))
	return b.mem.Reallocate(n, old)
}

func (b *budget) Free(old []byte) {
	b.take(-len(old))
	b.mem.Free(old)
}
