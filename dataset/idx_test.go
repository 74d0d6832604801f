package dataset_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"slices"
	"testing"

	"github.com/autonet/autonet/dataset"
)

// idx encodes a file of values of one type.
func idx(kind byte, dims []int, values any) []byte {
	b := []byte{0, 0, kind, byte(len(dims))}
	for _, d := range dims {
		b = binary.BigEndian.AppendUint32(b, uint32(d))
	}
	b, err := binary.Append(b, binary.BigEndian, values)
	if err != nil {
		panic(err)
	}
	return b
}

func TestImportIDX(t *testing.T) {
	labels := idx(8, []int{2}, []uint8{1, 0})
	for name, c := range map[string]struct {
		samples []byte
		scale   float64
		shape   []int
		x       []float32
	}{
		"bytes":        {idx(8, []int{2, 1, 2}, []uint8{0, 255, 51, 102}), 0, []int{1, 2}, []float32{0, 1, 0.2, 0.4}},
		"bytes as are": {idx(8, []int{2, 2}, []uint8{0, 255, 51, 102}), 1, []int{2}, []float32{0, 255, 51, 102}},
		"signed":       {idx(9, []int{2, 2}, []int8{-128, 127, 0, 1}), 0, []int{2}, []float32{-128, 127, 0, 1}},
		"int16":        {idx(0xb, []int{2, 2}, []int16{-3000, 3000, 0, 1}), 0, []int{2}, []float32{-3000, 3000, 0, 1}},
		"int32":        {idx(0xc, []int{2, 2}, []int32{-70000, 3000, 0, 1}), 0, []int{2}, []float32{-70000, 3000, 0, 1}},
		"float32":      {idx(0xd, []int{2, 2}, []float32{0.5, -3000, 1, 1}), 0, []int{2}, []float32{0.5, -3000, 1, 1}},
		"float64":      {idx(0xe, []int{2, 2}, []float64{0.5, -3000, 1, 1}), 0, []int{2}, []float32{0.5, -3000, 1, 1}},
		"scalars":      {idx(0xd, []int{2}, []float32{0.5, 1}), 0, []int{1}, []float32{0.5, 1}},
	} {
		for packed, data := range map[string][]byte{"plain": c.samples, "gzipped": gzipped(t, c.samples)} {
			t.Run(name+", "+packed, func(t *testing.T) {
				s, meta := whole(t, dataset.ImportOptions{Format: dataset.IDX, Scale: c.scale,
					Paths: []string{write(t, "x-idx", data), write(t, "y-idx", labels)}})
				s = sorted(s)
				if !sameBits(s.X, c.x) || !slices.Equal(s.Y, []float32{1, 0}) || !slices.Equal(meta.Input, c.shape) || meta.Classes != 2 {
					t.Errorf("got %+v, %+v", s, meta)
				}
			})
		}
	}
}

func TestImportIDXRefuses(t *testing.T) {
	samples, labels := idx(8, []int{2, 2}, []uint8{1, 2, 3, 4}), idx(8, []int{2}, []uint8{1, 0})
	changed := func(b []byte, at int, v byte) []byte {
		b = bytes.Clone(b)
		b[at] = v
		return b
	}
	for name, c := range map[string]struct {
		samples, labels []byte
		want            string
	}{
		"truncated":        {samples[:15], labels, "offset 15: the file ends: its header says [2 2], which is 16 bytes"},
		"longer":           {append(bytes.Clone(samples), 0), labels, "offset 16: the file goes on: its header says [2 2]"},
		"short header":     {samples[:6], labels, "offset 6: the header ends within dimension 0"},
		"no header":        {samples[:3], labels, "offset 3: no IDX header"},
		"empty":            {nil, labels, "offset 0: no IDX header"},
		"other file":       {[]byte("\x89PNG..."), labels, "offset 0: it begins with 89 50 4e 47"},
		"unknown type":     {changed(samples, 2, 7), labels, "offset 0: it begins with 00 00 07 02"},
		"no dimensions":    {changed(samples, 3, 0), labels, "offset 3: 0 dimensions"},
		"dimension of 0":   {changed(samples, 11, 0), labels, "offset 8: dimension 1 is 0"},
		"lying header":     {changed(samples, 8, 0x7f), labels, "want at most"},
		"lying rows":       {changed(samples, 4, 0x01), labels, "offset 16: the file ends: its header says [16777218 2]"},
		"fewer labels":     {samples, idx(8, []int{1}, []uint8{1}), "offset 4: 1 labels"},
		"labels in matrix": {samples, samples, "offset 3: 2 dimensions: want 1"},
		"fractional label": {samples, idx(0xd, []int{2}, []float32{1, 0.5}), "row 2: label 0.5: want an integer"},
		"NaN":              {idx(0xd, []int{2, 1}, []float32{1, float32(math.NaN())}), labels, "row 2, feature 0: NaN: want a finite number"},
	} {
		t.Run(name, func(t *testing.T) {
			paths := []string{write(t, "x-idx", c.samples), write(t, "y-idx", c.labels)}
			refused(t, dataset.ImportOptions{Format: dataset.IDX, Paths: paths}, c.want)
		})
	}
	packed := gzipped(t, samples)
	packed[len(packed)-5] ^= 1 // the checksum
	paths := []string{write(t, "x-idx.gz", packed), write(t, "y-idx", labels)}
	refused(t, dataset.ImportOptions{Format: dataset.IDX, Paths: paths}, "checksum")
}

func FuzzImportIDX(f *testing.F) {
	f.Add(idx(8, []int{2, 2}, []uint8{1, 2, 3, 4}), idx(8, []int{2}, []uint8{1, 0}))
	f.Add(idx(0xe, []int{2}, []float64{1, 2}), idx(0xd, []int{2}, []float32{1, 0}))
	f.Add(idx(8, []int{1 << 30, 1}, []uint8{1, 2, 3, 4}), []byte{0x1f, 0x8b})
	f.Fuzz(func(t *testing.T, samples, labels []byte) {
		checkImport(t, dataset.ImportOptions{Format: dataset.IDX, Paths: []string{write(t, "x", samples), write(t, "y", labels)}})
	})
}
