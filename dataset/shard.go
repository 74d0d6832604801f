package dataset

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/apache/arrow/go/v15/arrow"
	"github.com/apache/arrow/go/v15/arrow/array"
	"github.com/apache/arrow/go/v15/arrow/endian"
	"github.com/apache/arrow/go/v15/arrow/ipc"
	"github.com/apache/arrow/go/v15/arrow/memory"
)

// The columns of a shard.
const (
	featuresColumn = "features" // fixed_size_list<float32>[width], no nulls
	labelColumn    = "label"    // float32, no nulls
)

var errBigEndian = errors.New("dataset: shards are little-endian files, which this processor would not write")

// EncodeShard returns the samples as one Arrow IPC file with one record batch: any Arrow reader
// reads it. It is canonical: the same samples give the same bytes.
func EncodeShard(s *Samples) ([]byte, error) {
	if s.N < 1 || s.N > maxShardRows || shardValueBytes(s.N, s.Width) > MaxShard-shardFrame {
		return nil, fmt.Errorf("dataset: shard of %d rows of width %d: want at least a row, and at most %d bytes", s.N, s.Width, MaxShard)
	}
	if err := s.check(); err != nil {
		return nil, fmt.Errorf("dataset: shard: %w", err)
	}
	return encodeArrow(s)
}

func encodeArrow(s *Samples) ([]byte, error) {
	if endian.IsBigEndian {
		return nil, errBigEndian
	}
	itemType := arrow.Field{Name: "item", Type: arrow.PrimitiveTypes.Float32}
	listType := arrow.FixedSizeListOfField(int32(s.Width), itemType)
	schema := arrow.NewSchema([]arrow.Field{
		{Name: featuresColumn, Type: listType},
		{Name: labelColumn, Type: arrow.PrimitiveTypes.Float32},
	}, nil)
	values := floatData(s.X)
	list := array.NewData(listType, s.N, []*memory.Buffer{nil}, []arrow.ArrayData{values}, 0, 0)
	batch := array.NewRecord(schema, []arrow.Array{array.MakeFromData(list), array.MakeFromData(floatData(s.Y))}, int64(s.N))

	out := &memoryFile{}
	w, err := ipc.NewFileWriter(out, ipc.WithSchema(schema))
	if err != nil {
		return nil, fmt.Errorf("dataset: encode shard: %w", err)
	}
	if err := errors.Join(w.Write(batch), w.Close()); err != nil {
		return nil, fmt.Errorf("dataset: encode shard: %w", err)
	}
	return out.Bytes(), nil
}

func floatData(v []float32) *array.Data {
	buf := memory.NewBufferBytes(arrow.Float32Traits.CastToBytes(v))
	return array.NewData(arrow.PrimitiveTypes.Float32, len(v), []*memory.Buffer{nil, buf}, nil, 0, 0)
}

// memoryFile is what Arrow's file writer writes to; it asks only where it is.
type memoryFile struct{ bytes.Buffer }

func (f *memoryFile) Seek(offset int64, whence int) (int64, error) {
	if offset != 0 || whence != io.SeekCurrent {
		return 0, errors.New("only the current position can be asked for")
	}
	return int64(f.Len()), nil
}
