package blobs

import (
	"bytes"
	"errors"
	"fmt"
	"io"

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

	maxCIDText = 128 // a CIDv1 with a 32-byte hash has 59 characters
)

// send writes a blob and ends the Arrow stream. descriptor goes with the first message; nil for none.
func send(w flight.DataStreamWriter, data []byte, descriptor *flight.FlightDescriptor) error {
	schema := arrow.NewSchema([]arrow.Field{{Name: "data", Type: arrow.BinaryTypes.Binary}}, nil)
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

// receive reads a blob that send wrote, and the descriptor that came with its first message. progress is called after
// each message. What it is given is a stranger's: any stream is either at most store.MaxBlob bytes or an error. Whether
// these are the bytes that were meant only their CID tells; a stream that was cut between messages looks whole here.
func receive(r flight.DataStreamReader, progress func()) ([]byte, *flight.FlightDescriptor, error) {
	var (
		descriptor *flight.FlightDescriptor
		pieces     [][]byte
		size       int
	)
	for first := true; ; first = false {
		msg, err := r.Recv()
		if errors.Is(err, io.EOF) && !first {
			return bytes.Join(pieces, nil), descriptor, nil
		}
		if err != nil {
			return nil, descriptor, err
		}
		progress()
		if first {
			descriptor = msg.GetFlightDescriptor()
		}
		piece, isSchema, err := decodeMessage(msg.GetDataHeader(), msg.GetDataBody())
		if err != nil {
			return nil, descriptor, err
		}
		if isSchema != first {
			return nil, descriptor, fmt.Errorf("%w: expected one schema, first", errMessage)
		}
		if size += len(piece); size > store.MaxBlob {
			return nil, descriptor, store.ErrTooLarge
		}
		if len(piece) > 0 { // empty batches would pile up without ever counting
			pieces = append(pieces, piece)
		}
	}
}
