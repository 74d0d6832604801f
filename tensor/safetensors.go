package tensor

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/autonet/autonet/kernels"
)

// ErrFormat is in the chain of every error about bytes that are no weights or state of the model.
var ErrFormat = errors.New("not canonical safetensors of this model")

// maxHeader bounds what is parsed to explain a wrong file.
const maxHeader = 1 << 20

// entry is a tensor's line in the header of a safetensors file.
type entry struct {
	name  string
	DType string   `json:"dtype"`
	Shape []int    `json:"shape"`
	Ends  [2]int64 `json:"data_offsets"`
}

// encodeTensors writes the canonical form: the header's length (8 bytes, little-endian), the header (compact JSON in
// the order of entries, padded with spaces to a multiple of 8), then the numbers, little-endian, with canonical NaNs.
func encodeTensors(entries []entry, data []float32) []byte {
	h := header(entries)
	out := make([]byte, 8, 8+len(h)+4*len(data))
	binary.LittleEndian.PutUint64(out, uint64(len(h)))
	out = append(out, h...)
	for _, v := range data {
		out = binary.LittleEndian.AppendUint32(out, kernels.Bits(v))
	}
	return out
}

// decodeTensors is the inverse of encodeTensors: it accepts those bytes only that it would write.
func decodeTensors(entries []entry, length int, b []byte) ([]float32, error) {
	h := header(entries)
	if len(b) < 8 {
		return nil, fmt.Errorf("%w: %d bytes, a header of %d expected", ErrFormat, len(b), 8+len(h))
	}
	claimed := binary.LittleEndian.Uint64(b)
	if claimed > uint64(len(b)-8) {
		return nil, fmt.Errorf("%w: header of %d bytes claimed, %d bytes follow", ErrFormat, claimed, len(b)-8)
	}
	if got := b[8 : 8+claimed]; !bytes.Equal(got, h) {
		return nil, fmt.Errorf("%w: header: %w", ErrFormat, explain(entries, got))
	}
	b = b[8+claimed:]
	if len(b) != 4*length {
		return nil, fmt.Errorf("%w: %d bytes of numbers expected, got %d", ErrFormat, 4*length, len(b))
	}
	data := make([]float32, length)
	for i := range data {
		u := binary.LittleEndian.Uint32(b[4*i:])
		data[i] = math.Float32frombits(u)
		if kernels.Bits(data[i]) != u {
			return nil, fmt.Errorf("%w: number %d: NaN %#08x is not canonical", ErrFormat, i, u)
		}
	}
	return data, nil
}

// header returns the JSON of the entries, padded.
func header(entries []entry) []byte {
	h := []byte{'{'}
	for i, e := range entries {
		if i > 0 {
			h = append(h, ',')
		}
		shape, _ := json.Marshal(e.Shape)
		h = fmt.Appendf(h, `%q:{"dtype":%q,"shape":%s,"data_offsets":[%d,%d]}`, e.name, e.DType, shape, e.Ends[0], e.Ends[1])
	}
	h = append(h, '}')
	for len(h)%8 != 0 {
		h = append(h, ' ')
	}
	return h
}

// explain finds what differs between a foreign header and the one expected.
func explain(entries []entry, got []byte) error {
	if len(got) > maxHeader {
		return fmt.Errorf("%d bytes, at most %d expected", len(got), maxHeader)
	}
	var found map[string]entry
	if err := json.Unmarshal(got, &found); err != nil {
		return fmt.Errorf("JSON: %w", err)
	}
	for _, e := range entries {
		f, ok := found[e.name]
		switch {
		case !ok:
			return fmt.Errorf("tensor %q expected, not found", e.name)
		case f.DType != e.DType:
			return fmt.Errorf("tensor %q: dtype %s expected, got %.16q", e.name, e.DType, f.DType)
		case !slices.Equal(f.Shape, e.Shape):
			return fmt.Errorf("tensor %q: shape %v expected, got another", e.name, e.Shape)
		case f.Ends != e.Ends:
			return fmt.Errorf("tensor %q: data_offsets %v expected, got %v", e.name, e.Ends, f.Ends)
		}
	}
	if len(found) > len(entries) {
		return fmt.Errorf("%d tensors expected, got %d", len(entries), len(found))
	}
	return errors.New("the right tensors, but other bytes than the canonical ones")
}
