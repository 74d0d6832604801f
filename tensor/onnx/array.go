package onnx

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"github.com/autonet/autonet/tensor"
)

// array is a value of the graph: numbers (f) or integers and booleans (i), row-major.
type array struct {
	shape []int
	f     []float32
	i     []int64
}

// isInt says which of the two an array holds; an empty one by which slice is there.
func (a *array) isInt() bool { return a.i != nil }

func (a *array) len() int { return sizeOf(a.shape) }

func sizeOf(shape []int) int {
	n := 1
	for _, side := range shape {
		n *= side
	}
	return n
}

func floats(shape []int, f []float32) *array { return &array{shape: shape, f: f} }

func integers(shape []int, i []int64) *array { return &array{shape: shape, i: i} }

// vector is a list of integers, as shapes and axes are passed.
func vector(list ...int64) *array { return integers([]int{len(list)}, list) }

// view returns the same numbers in another shape of the same size.
func (a *array) view(shape []int) *array { return &array{shape: shape, f: a.f, i: a.i} }

// scalar returns the one number of an array that has only one.
func (a *array) scalar() (float64, bool) {
	switch {
	case a == nil || a.len() != 1:
		return 0, false
	case a.isInt():
		return float64(a.i[0]), true
	default:
		return float64(a.f[0]), true
	}
}

// External reads the bytes of the file that a tensor with external data names; nil refuses such tensors.
type External func(file string) ([]byte, error)

// array reads a tensor's numbers, as float32 or int64, after checking that its bytes are as many as its shape needs.
func (t *tensorData) array(external External) (*array, error) {
	n := 1
	shape := make([]int, len(t.dims))
	for i, d := range t.dims {
		if d < 0 || d > tensor.MaxParams || n > 0 && d > int64(tensor.MaxParams/n) {
			return nil, fmt.Errorf("%w: tensor %q: shape %v: at most %d numbers expected", ErrFormat, t.name, t.dims, tensor.MaxParams)
		}
		n *= int(d)
		shape[i] = int(d)
	}
	if t.outside {
		var err error
		if t, err = t.fetch(external); err != nil {
			return nil, err
		}
	}
	if slices.Contains([]int64{typeInt64, typeInt32, typeBool, typeInt8, typeUint8}, t.dataType) {
		list, err := t.integers(n)
		return integers(shape, list), err
	}
	list, err := t.numbers(n)
	return floats(shape, list), err
}

// widths are the bytes of a number in raw data.
var widths = map[int64]int{
	typeFloat: 4, typeInt64: 8, typeInt32: 4, typeBool: 1, typeInt8: 1, typeUint8: 1, typeFloat16: 2, typeBFloat16: 2, typeDouble: 8,
}

// bytes returns the raw data of n numbers; nil where the numbers stand in a field of their type.
func (t *tensorData) bytes(n, typed int) ([]byte, error) {
	width := widths[t.dataType]
	switch {
	case width == 0:
		return nil, fmt.Errorf("%w: tensor %q: element type %d is not supported", ErrFormat, t.name, t.dataType)
	case len(t.raw) == 0 && typed == n:
		return nil, nil
	case len(t.raw) != width*n:
		return nil, fmt.Errorf("%w: tensor %q: shape %v needs %d bytes, it has %d", ErrFormat, t.name, t.dims, width*n, len(t.raw))
	}
	return t.raw, nil
}

func (t *tensorData) integers(n int) ([]int64, error) {
	raw, err := t.bytes(n, len(t.ints))
	if err != nil {
		return nil, err
	}
	list := make([]int64, n)
	if raw == nil {
		copy(list, t.ints)
		return list, nil
	}
	for i := range list {
		switch t.dataType {
		case typeInt64:
			list[i] = int64(binary.LittleEndian.Uint64(raw[8*i:]))
		case typeInt32:
			list[i] = int64(int32(binary.LittleEndian.Uint32(raw[4*i:])))
		case typeInt8:
			list[i] = int64(int8(raw[i]))
		default:
			list[i] = int64(raw[i])
		}
	}
	return list, nil
}

func (t *tensorData) numbers(n int) ([]float32, error) {
	raw, err := t.bytes(n, len(t.floats)+len(t.ints))
	if err != nil {
		return nil, err
	}
	list := make([]float32, n)
	if raw == nil {
		for i, bits := range t.ints { // half precision stands in int32_data
			list[i] = half(t.dataType, uint16(bits))
		}
		copy(list, t.floats)
		return list, nil
	}
	for i := range list {
		switch t.dataType {
		case typeFloat:
			list[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
		case typeDouble:
			list[i] = float32(math.Float64frombits(binary.LittleEndian.Uint64(raw[8*i:])))
		default:
			list[i] = half(t.dataType, binary.LittleEndian.Uint16(raw[2*i:]))
		}
	}
	return list, nil
}

// half widens a bfloat16 or an IEEE half; both are exact in float32.
func half(dataType int64, bits uint16) float32 {
	if dataType == typeBFloat16 {
		return math.Float32frombits(uint32(bits) << 16)
	}
	return tensor.FromHalf(bits)
}
