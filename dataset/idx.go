package dataset

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
)

// idxFile is a decoded IDX file: http://yann.lecun.com/exdb/mnist describes the format. Two zero
// bytes, a type, the number of dimensions, each as a big-endian int32, and then the values.
type idxFile struct {
	path string
	kind byte
	dims []int
	data []byte
}

// idxKinds are the types of values.
var idxKinds = map[byte]struct {
	size int
	get  func(b []byte) float64
}{
	0x08: {1, func(b []byte) float64 { return float64(b[0]) }},
	0x09: {1, func(b []byte) float64 { return float64(int8(b[0])) }},
	0x0b: {2, func(b []byte) float64 { return float64(int16(binary.BigEndian.Uint16(b))) }},
	0x0c: {4, func(b []byte) float64 { return float64(int32(binary.BigEndian.Uint32(b))) }},
	0x0d: {4, func(b []byte) float64 { return float64(math.Float32frombits(binary.BigEndian.Uint32(b))) }},
	0x0e: {8, func(b []byte) float64 { return math.Float64frombits(binary.BigEndian.Uint64(b)) }},
}

const idxByte = 0x08

func readIDX(ctx context.Context, opts ImportOptions, samplesPath, labelsPath string) (*table, error) {
	samples, err := readIDXFile(ctx, samplesPath)
	if err != nil {
		return nil, err
	}
	labelFile, err := readIDXFile(ctx, labelsPath)
	if err != nil {
		return nil, err
	}
	if len(labelFile.dims) != 1 {
		return nil, inputError(labelsPath, "offset 3", "%d dimensions: want 1, that of labels", len(labelFile.dims))
	}
	n := samples.dims[0]
	if labelFile.dims[0] != n {
		return nil, inputError(labelsPath, "offset 4", "%d labels: %s has %d samples", labelFile.dims[0], samplesPath, n)
	}
	shape := slices.Clone(samples.dims[1:])
	if len(shape) == 0 {
		shape = []int{1}
	}
	t := &table{file: samplesPath, shape: shape, labels: newLabels(opts.Task)}
	t.x = samples.floats(opts.Scale)
	value := idxKinds[labelFile.kind]
	for i := range n {
		if err := t.labels.addNumber(value.get(labelFile.data[i*value.size:])); err != nil {
			return nil, &InputError{labelsPath, fmt.Sprintf("row %d", i+1), err}
		}
	}
	return t, nil
}

// floats returns all values, divided by scale; 0 means 255 for bytes, 1 for all else.
func (f *idxFile) floats(scale float64) []float32 {
	value := idxKinds[f.kind]
	if scale == 0 && f.kind == idxByte {
		scale = math.MaxUint8
	} else if scale == 0 {
		scale = 1
	}
	x := make([]float32, len(f.data)/value.size)
	if f.kind == idxByte {
		var scaled [math.MaxUint8 + 1]float32
		for v := range scaled {
			scaled[v] = float32(v) / float32(scale)
		}
		for i, b := range f.data {
			x[i] = scaled[b]
		}
		return x
	}
	for i := range x {
		x[i] = float32(value.get(f.data[i*value.size:])) / float32(scale)
	}
	return x
}

func readIDXFile(ctx context.Context, path string) (*idxFile, error) {
	in, err := openInput(ctx, path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	f, size, err := readIDXHeader(in)
	if err != nil {
		return nil, err
	}
	header := 4 + 4*len(f.dims)
	f.data, err = readGrowing(in, size)
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, inputError(path, fmt.Sprintf("offset %d", header+len(f.data)), "the file ends: its header says %v, which is %d bytes", f.dims, int64(header)+size)
	}
	if err != nil {
		return nil, &InputError{path, fmt.Sprintf("offset %d", header+len(f.data)), err}
	}
	switch n, err := io.ReadFull(in, make([]byte, 1)); {
	case n == 1:
		return nil, inputError(path, fmt.Sprintf("offset %d", int64(header)+size), "the file goes on: its header says %v, which ends here", f.dims)
	case !errors.Is(err, io.EOF):
		return nil, &InputError{path, fmt.Sprintf("offset %d", int64(header)+size), err}
	}
	return f, nil
}

// readIDXHeader also returns the size that the values must have.
func readIDXHeader(in *input) (*idxFile, int64, error) {
	fault := func(offset int, format string, args ...any) (*idxFile, int64, error) {
		return nil, 0, inputError(in.path, fmt.Sprintf("offset %d", offset), format, args...)
	}
	var magic [4]byte
	if n, err := io.ReadFull(in, magic[:]); err != nil {
		return fault(n, "no IDX header: %w", err)
	}
	value, known := idxKinds[magic[2]]
	if magic[0] != 0 || magic[1] != 0 || !known {
		return fault(0, "it begins with % x: want an IDX file's 00 00, and a type of 08 to 0e", magic)
	}
	if magic[3] < 1 || magic[3] > maxDims+1 {
		return fault(3, "%d dimensions: want 1 to %d", magic[3], maxDims+1)
	}
	f := &idxFile{path: in.path, kind: magic[2], dims: make([]int, magic[3])}
	values := int64(1)
	for i := range f.dims {
		var b [4]byte
		if n, err := io.ReadFull(in, b[:]); err != nil {
			return fault(4+4*i+n, "the header ends within dimension %d: %w", i, err)
		}
		d := int64(binary.BigEndian.Uint32(b[:]))
		if d < 1 || d > maxSplitRows || values > MaxLoad/4/d {
			return fault(4+4*i, "dimension %d is %d: want at least 1, and at most %d values in all", i, d, MaxLoad/4)
		}
		f.dims[i] = int(d)
		values *= d
	}
	if width := values / int64(f.dims[0]); width > MaxWidth {
		return fault(4, "samples of %d values: want at most %d", width, MaxWidth)
	}
	return f, values * int64(value.size), nil
}
