package blobs

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Arrow's Go decoder believes the lengths that a message states: forty bytes can make it allocate until the process is
// killed, which no recover undoes. So what peers send is decoded here, bounds checked, and only as far as a blob needs:
// the binary column of a record batch, neither compressed nor with nulls.
//
// The layout is that of flatbuffers (https://flatbuffers.dev/internals) and of Message.fbs in Arrow's format/ folder.

// Message.fbs: the union MessageHeader.
const (
	headerSchema      = 1
	headerRecordBatch = 3
)

// errMessage is any stream that is not a blob's.
var errMessage = errors.New("malformed Arrow message")

// flat reads little-endian numbers at checked positions. The first fault sticks; numbers read after it are zero.
type flat struct {
	b      []byte
	faulty bool
}

// at returns n bytes from pos.
func (f *flat) at(pos, n int) []byte {
	if f.faulty || pos < 0 || pos > len(f.b)-n {
		f.faulty = true
		return make([]byte, n)
	}
	return f.b[pos : pos+n]
}

func (f *flat) u16(pos int) int { return int(binary.LittleEndian.Uint16(f.at(pos, 2))) }

// u32 reads an offset or a count. What no message reaches is a fault, so that every int holds it.
func (f *flat) u32(pos int) int {
	v := binary.LittleEndian.Uint32(f.at(pos, 4))
	if v > 1<<31-1 {
		f.faulty = true
		return 0
	}
	return int(v)
}

// i64 reads a size or offset; a negative one, or one that no message reaches, is a fault.
func (f *flat) i64(pos int) int {
	v := int64(binary.LittleEndian.Uint64(f.at(pos, 8)))
	if v < 0 || v > 1<<31-1 {
		f.faulty = true
		return 0
	}
	return int(v)
}

// follow returns where the offset stored at pos points.
func (f *flat) follow(pos int) int { return pos + f.u32(pos) }

// field returns the position of a table's field, 0 when the table leaves it out.
func (f *flat) field(table, index int) int {
	back := int(int32(binary.LittleEndian.Uint32(f.at(table, 4)))) // signed: the vtable lies before or behind
	vtable := table - back
	slot := 4 + 2*index
	if slot+2 > f.u16(vtable) {
		return 0
	}
	offset := f.u16(vtable + slot)
	if offset == 0 {
		return 0
	}
	return table + offset
}

// vector returns the position of the first element and the number of elements, none for a field left out. size is an
// element's, in bytes.
func (f *flat) vector(table, index, size int) (first, n int) {
	pos := f.field(table, index)
	if pos == 0 {
		return 0, 0
	}
	head := f.follow(pos)
	n = f.u32(head)
	if f.faulty || n > (len(f.b)-head-4)/size {
		f.faulty = true
		return 0, 0
	}
	return head + 4, n
}

// decodeMessage returns what the message adds to the blob: nothing for a schema, the rows of the binary column, end to
// end, for a record batch. The result aliases body.
func decodeMessage(header, body []byte) (piece []byte, isSchema bool, err error) {
	f := &flat{b: header}
	message := f.follow(0)
	kind := 0
	if pos := f.field(message, 1); pos != 0 {
		kind = int(f.at(pos, 1)[0])
	}
	table := f.field(message, 2)
	if f.faulty || table == 0 {
		return nil, false, fmt.Errorf("%w: no header", errMessage)
	}
	switch kind {
	case headerSchema:
		return nil, true, nil // a batch that does not fit a binary column shows itself
	case headerRecordBatch:
		piece, err = decodeBatch(f, f.follow(table), body)
		return piece, false, err
	}
	return nil, false, fmt.Errorf("%w: header type %d, expected a schema or a record batch", errMessage, kind)
}

// decodeBatch reads a RecordBatch of one binary column: its buffers are validity, offsets (int32, one more than rows)
// and data.
func decodeBatch(f *flat, batch int, body []byte) ([]byte, error) {
	nodes, columns := f.vector(batch, 1, 16)
	buffers, n := f.vector(batch, 2, 16)
	if f.faulty || columns != 1 || n != 3 {
		return nil, fmt.Errorf("%w: batch of %d columns and %d buffers, expected one binary column of 3", errMessage, columns, n)
	}
	if f.field(batch, 3) != 0 {
		return nil, fmt.Errorf("%w: compressed batch, expected a plain one", errMessage)
	}
	rows, nulls := f.i64(nodes), f.i64(nodes+8)
	offsets := slice(f, buffers+16, body)
	data := slice(f, buffers+32, body)
	if f.faulty || nulls != 0 || rows > len(offsets) {
		return nil, fmt.Errorf("%w: batch's buffers do not fit its body", errMessage)
	}
	if rows == 0 {
		return nil, nil
	}
	o := &flat{b: offsets}
	from, to := o.u32(0), o.u32(4*rows)
	if o.faulty || from > to || to > len(data) {
		return nil, fmt.Errorf("%w: rows from byte %d to %d of %d", errMessage, from, to, len(data))
	}
	return data[from:to], nil
}

// slice returns the part of body that the Buffer at pos names.
func slice(f *flat, pos int, body []byte) []byte {
	from, n := f.i64(pos), f.i64(pos+8)
	if f.faulty || from > len(body) || n > len(body)-from {
		f.faulty = true
		return nil
	}
	return body[from : from+n]
}
