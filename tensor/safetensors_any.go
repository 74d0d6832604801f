package tensor

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
)

// ErrSafetensors is in the chain of every error about bytes that are no safetensors file.
var ErrSafetensors = errors.New("not a safetensors file")

// Bounds of a foreign safetensors file: the header's is that of the format's own reader.
const (
	maxForeignHeader = 100 << 20
	maxForeignRank   = 8
)

// NamedTensor is a tensor of a safetensors file that anybody wrote. Its data is a slice of the file.
type NamedTensor struct {
	Name  string
	DType string // F64, F32, F16 or BF16; other types are listed but have no Floats
	Shape []int
	data  []byte
}

// dtypeBytes are the bytes of a number of each type of the format.
var dtypeBytes = map[string]int64{
	"BOOL": 1, "U8": 1, "I8": 1, "F8_E5M2": 1, "F8_E4M3": 1, "I16": 2, "U16": 2, "F16": 2, "BF16": 2,
	"I32": 4, "U32": 4, "F32": 4, "I64": 8, "U64": 8, "F64": 8,
}

// ReadSafetensors lists the tensors of any safetensors file, in the order of their data. It checks every size and offset
// against the file: tensors follow one another without gaps or overlaps and end where the file does.
func ReadSafetensors(b []byte) ([]NamedTensor, error) {
	if len(b) < 8 {
		return nil, fmt.Errorf("%w: %d bytes, a header expected", ErrSafetensors, len(b))
	}
	claimed := binary.LittleEndian.Uint64(b)
	if claimed > uint64(len(b)-8) || claimed > maxForeignHeader {
		return nil, fmt.Errorf("%w: header of %d bytes claimed, %d bytes follow", ErrSafetensors, claimed, len(b)-8)
	}
	header, data := b[8:8+claimed], b[8+claimed:]
	var found map[string]json.RawMessage
	if err := json.Unmarshal(header, &found); err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrSafetensors, err)
	}
	delete(found, "__metadata__")
	entries := make([]entry, 0, len(found))
	for name, text := range found {
		e := entry{name: name}
		dec := json.NewDecoder(bytes.NewReader(text))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&e); err != nil {
			return nil, fmt.Errorf("%w: tensor %.64q: %w", ErrSafetensors, name, err)
		}
		entries = append(entries, e)
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.Ends[0], b.Ends[0]), cmp.Compare(a.Ends[1], b.Ends[1]), cmp.Compare(a.name, b.name))
	})
	return cutTensors(entries, data)
}

// cutTensors gives each entry its part of the data.
func cutTensors(entries []entry, data []byte) ([]NamedTensor, error) {
	tensors, at := make([]NamedTensor, len(entries)), int64(0)
	for i, e := range entries {
		size, err := e.bytes()
		switch {
		case err != nil:
			return nil, fmt.Errorf("%w: tensor %.64q: %w", ErrSafetensors, e.name, err)
		case e.Ends[0] != at || e.Ends[1]-at != size:
			return nil, fmt.Errorf("%w: tensor %.64q: data_offsets %v: [%d %d] expected", ErrSafetensors, e.name, e.Ends, at, at+size)
		case size > int64(len(data))-at:
			return nil, fmt.Errorf("%w: tensor %.64q: data to byte %d claimed, the file has %d", ErrSafetensors, e.name, at+size, len(data))
		}
		tensors[i] = NamedTensor{Name: e.name, DType: e.DType, Shape: e.Shape, data: data[at : at+size]}
		at += size
	}
	if at != int64(len(data)) {
		return nil, fmt.Errorf("%w: %d bytes of data, %d of them belong to tensors", ErrSafetensors, len(data), at)
	}
	return tensors, nil
}

// bytes returns the size that an entry's type and shape ask for, at most MaxParams numbers.
func (e entry) bytes() (int64, error) {
	width, known := dtypeBytes[e.DType]
	if !known {
		return 0, fmt.Errorf("dtype %.16q is not known", e.DType)
	}
	if len(e.Shape) > maxForeignRank {
		return 0, fmt.Errorf("a shape of %d sides, at most %d expected", len(e.Shape), maxForeignRank)
	}
	n := int64(1)
	for _, side := range e.Shape {
		if side < 0 || n > 0 && int64(side) > MaxParams/n {
			return 0, fmt.Errorf("shape %v: at most %d numbers expected", e.Shape, MaxParams)
		}
		n *= int64(side)
	}
	return n * width, nil
}

// Len returns the count of the tensor's numbers.
func (t NamedTensor) Len() int { return len(t.data) / int(dtypeBytes[t.DType]) }

// Floats returns the numbers as float32: exact for F32, F16 and BF16, rounded to nearest for F64; other types are an error.
func (t NamedTensor) Floats() ([]float32, error) {
	x := make([]float32, t.Len())
	for i := range x {
		switch t.DType {
		case "F32":
			x[i] = math.Float32frombits(binary.LittleEndian.Uint32(t.data[4*i:]))
		case "F16":
			x[i] = FromHalf(binary.LittleEndian.Uint16(t.data[2*i:]))
		case "BF16":
			x[i] = math.Float32frombits(uint32(binary.LittleEndian.Uint16(t.data[2*i:])) << 16)
		case "F64":
			x[i] = float32(math.Float64frombits(binary.LittleEndian.Uint64(t.data[8*i:])))
		default:
			return nil, fmt.Errorf("tensor %.64q: F32, F16, BF16 or F64 expected, got %s", t.Name, t.DType)
		}
	}
	return x, nil
}

// FromHalf widens an IEEE 754 binary16, which float32 holds exactly.
func FromHalf(bits uint16) float32 {
	sign, exponent, fraction := uint32(bits>>15)<<31, uint32(bits>>10)&31, uint32(bits)&0x3ff
	switch exponent {
	case 0:
		v := float32(fraction) * (1.0 / (1 << 24))
		return math.Float32frombits(sign | math.Float32bits(v))
	case 31:
		return math.Float32frombits(sign | 0xff<<23 | fraction<<13)
	default:
		return math.Float32frombits(sign | (exponent+112)<<23 | fraction<<13)
	}
}
