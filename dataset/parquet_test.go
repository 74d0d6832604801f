package dataset_test

import (
	"bytes"
	"errors"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/apache/arrow/go/v15/arrow"
	"github.com/apache/arrow/go/v15/arrow/array"
	"github.com/apache/arrow/go/v15/arrow/memory"
	"github.com/apache/arrow/go/v15/parquet"
	"github.com/apache/arrow/go/v15/parquet/compress"
	"github.com/apache/arrow/go/v15/parquet/pqarrow"

	"github.com/autonet/autonet/dataset"
)

// column is a Parquet column: values is a slice, and rows where present is false are null.
type column struct {
	name    string
	values  any
	present []bool
}

// parquetFile encodes columns, two rows in each row group.
func parquetFile(t testing.TB, codec compress.Compression, columns ...column) []byte {
	t.Helper()
	var fields []arrow.Field
	var arrays []arrow.Array
	for _, c := range columns {
		a := arrowArray(t, c)
		fields = append(fields, arrow.Field{Name: c.name, Type: a.DataType(), Nullable: c.present != nil})
		arrays = append(arrays, a)
	}
	schema := arrow.NewSchema(fields, nil)
	record := array.NewRecord(schema, arrays, int64(arrays[0].Len()))
	var b bytes.Buffer
	w, err := pqarrow.NewFileWriter(schema, &b, parquet.NewWriterProperties(parquet.WithCompression(codec)), pqarrow.DefaultWriterProps())
	if err != nil {
		t.Fatal(err)
	}
	for lo := int64(0); lo < record.NumRows(); lo += 2 {
		if err := w.Write(record.NewSlice(lo, min(lo+2, record.NumRows()))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func arrowArray(t testing.TB, c column) arrow.Array {
	t.Helper()
	switch v := c.values.(type) {
	case []bool:
		return appended(array.NewBooleanBuilder(memory.DefaultAllocator), v, c.present)
	case []int8:
		return appended(array.NewInt8Builder(memory.DefaultAllocator), v, c.present)
	case []uint8:
		return appended(array.NewUint8Builder(memory.DefaultAllocator), v, c.present)
	case []uint32:
		return appended(array.NewUint32Builder(memory.DefaultAllocator), v, c.present)
	case []uint64:
		return appended(array.NewUint64Builder(memory.DefaultAllocator), v, c.present)
	case []int64:
		return appended(array.NewInt64Builder(memory.DefaultAllocator), v, c.present)
	case []float32:
		return appended(array.NewFloat32Builder(memory.DefaultAllocator), v, c.present)
	case []float64:
		return appended(array.NewFloat64Builder(memory.DefaultAllocator), v, c.present)
	case []string:
		return appended(array.NewStringBuilder(memory.DefaultAllocator), v, c.present)
	case []arrow.Date32:
		return appended(array.NewDate32Builder(memory.DefaultAllocator), v, c.present)
	case [][]float32:
		b := array.NewListBuilder(memory.DefaultAllocator, arrow.PrimitiveTypes.Float32)
		for _, list := range v {
			b.Append(true)
			b.ValueBuilder().(*array.Float32Builder).AppendValues(list, nil)
		}
		return b.NewArray()
	}
	t.Fatalf("no builder for %T", c.values)
	return nil
}

func appended[T any](b interface {
	AppendValues(v []T, present []bool)
	NewArray() arrow.Array
}, v []T, present []bool) arrow.Array {
	b.AppendValues(v, present)
	return b.NewArray()
}

func TestImportParquet(t *testing.T) {
	all := []bool{true, true, true}
	codecs := []compress.Compression{compress.Codecs.Uncompressed, compress.Codecs.Snappy, compress.Codecs.Gzip, compress.Codecs.Zstd}
	for name, c := range map[string]struct {
		columns []column
		opts    dataset.ImportOptions
		x, y    []float32
		labels  []string
	}{
		"texts": {[]column{{"a", []float32{1, 2, 3}, nil}, {"b", []int64{4, 5, 6}, all}, {"kind", []string{"dog", "cat", "dog"}, nil}},
			dataset.ImportOptions{}, []float32{1, 4, 2, 5, 3, 6}, []float32{1, 0, 1}, []string{"cat", "dog"}},
		"label first": {[]column{{"y", []uint8{0, 2, 1}, all}, {"a", []float64{1, 2, 3}, nil}, {"b", []bool{true, false, true}, nil}},
			dataset.ImportOptions{Label: "y"}, []float32{1, 1, 2, 0, 3, 1}, []float32{0, 2, 1}, nil},
		"unsigned": {[]column{{"a", []uint32{1, math.MaxUint32, 3}, nil}, {"b", []uint64{1 << 63, 5, 6}, nil}, {"y", []int8{-1, 0, 1}, nil}},
			dataset.ImportOptions{Scale: 2}, []float32{0.5, 1 << 62, 1.5, 3, 1 << 31, 2.5}, []float32{0, 2, 1}, []string{"-1", "0", "1"}},
		"regression": {[]column{{"a", []float32{1, 2, 3}, nil}, {"b", []float32{1, 2, 3}, all}, {"y", []float64{0.5, -1, 7}, nil}},
			dataset.ImportOptions{Task: dataset.Regression}, []float32{1, 1, 2, 2, 3, 3}, []float32{0.5, -1, 7}, nil},
	} {
		for _, codec := range codecs {
			t.Run(name+", "+codec.String(), func(t *testing.T) {
				c.opts.Format, c.opts.Paths = dataset.Parquet, []string{write(t, "data.parquet", parquetFile(t, codec, c.columns...))}
				s, meta := whole(t, c.opts)
				s = sorted(s)
				if !sameBits(s.X, c.x) || !sameBits(s.Y, c.y) || !slices.Equal(meta.Labels, c.labels) || !slices.Equal(meta.Input, []int{2}) {
					t.Errorf("got %+v, %+v", s, meta)
				}
			})
		}
	}
}

func TestImportParquetRefuses(t *testing.T) {
	a, y := column{"a", []float32{1, 2, 3}, nil}, column{"y", []int64{0, 1, 0}, nil}
	for name, c := range map[string]struct {
		columns []column
		opts    dataset.ImportOptions
		want    string
	}{
		"null feature": {[]column{a, {"b", []float32{1, 2, 3}, []bool{true, true, false}}, y}, dataset.ImportOptions{}, `row 3, column "b": the value is missing`},
		"null label":   {[]column{a, {"y", []string{"x", "y", "z"}, []bool{true, false, true}}}, dataset.ImportOptions{}, `row 2, column "y": the value is missing`},
		"NaN":          {[]column{{"a", []float64{1, 2, math.NaN()}, nil}, y}, dataset.ImportOptions{}, `row 3, column "a": NaN: want a finite number`},
		"too large":    {[]column{{"a", []float64{1, 1e300, 2}, nil}, y}, dataset.ImportOptions{}, `row 2, column "a": 1e+300: want a finite number`},
		"text feature": {[]column{{"a", []string{"x", "y", "z"}, nil}, y}, dataset.ImportOptions{Table: dataset.TableOptions{Numeric: []string{"a"}}}, `row 1, column "a": "x": want a finite number`},
		"text target":  {[]column{a, {"y", []string{"x", "y", "z"}, nil}}, dataset.ImportOptions{Task: dataset.Regression}, `column "y": its type is BYTE_ARRAY: want numbers`},
		"dates":        {[]column{{"a", []arrow.Date32{1, 2, 3}, nil}, y}, dataset.ImportOptions{}, `column "a": its type is Date: want numbers`},
		"lists":        {[]column{{"a", [][]float32{{1}, {2}, {3}}, nil}, y}, dataset.ImportOptions{}, "a list: want one value in each row"},
		"fractions":    {[]column{a, {"y", []float64{0, 0.5, 1}, nil}}, dataset.ImportOptions{}, `row 2, column "y": label 0.5: want an integer`},
		"no label":     {[]column{a, y}, dataset.ImportOptions{Label: "kind"}, `there is no label column "kind": the columns are ["a" "y"]`},
		"one column":   {[]column{a}, dataset.ImportOptions{}, "1 columns: want at least"},
		"empty text":   {[]column{a, {"y", []string{"x", "", "z"}, nil}}, dataset.ImportOptions{}, `row 2, column "y": the label is empty`},
	} {
		t.Run(name, func(t *testing.T) {
			c.opts.Format, c.opts.Paths = dataset.Parquet, []string{write(t, "data.parquet", parquetFile(t, compress.Codecs.Snappy, c.columns...))}
			refused(t, c.opts, c.want)
		})
	}
	refused(t, dataset.ImportOptions{Format: dataset.Parquet, Paths: []string{write(t, "x.parquet", []byte("a,b\n1,2\n"))}}, "parquet")
}

// TestCorruptParquet cuts a file everywhere and spoils each byte: Import must refuse it with an
// error that names the file, or find sound samples; it must not panic or hang.
func TestCorruptParquet(t *testing.T) {
	whole := parquetFile(t, compress.Codecs.Snappy, column{"a", []int64{1, 2, 3}, []bool{true, true, true}},
		column{"kind", []string{"dog", "cat", "dog"}, nil})
	path := write(t, "data.parquet", nil)
	try := func(data []byte) (taken bool) {
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		in, err := dataset.Import(t.Context(), dataset.ImportOptions{Format: dataset.Parquet, Paths: []string{path}})
		var at *dataset.InputError
		if err != nil && (!errors.As(err, &at) || at.File != path) {
			t.Errorf("error %v does not name the file", err)
		}
		if err == nil {
			checkSplits(t, in.Splits, in.Meta)
		}
		return err == nil
	}
	for i := range whole {
		if try(whole[:i]) {
			t.Errorf("cut to %d of %d bytes, it was taken", i, len(whole))
		}
		bad := bytes.Clone(whole)
		bad[i] ^= []byte{0x01, 0x80, 0xff}[i%3]
		try(bad)
	}
}

func FuzzImportParquet(f *testing.F) {
	f.Add(parquetFile(f, compress.Codecs.Snappy, column{"a", []float32{1, 2, 3}, nil}, column{"kind", []string{"dog", "cat", "dog"}, nil}))
	f.Add(parquetFile(f, compress.Codecs.Uncompressed, column{"a", []int64{1, 2, 3}, []bool{true, true, true}}, column{"y", []float64{0, 1, 2}, nil}))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkImport(t, dataset.ImportOptions{Format: dataset.Parquet, Paths: []string{write(t, "data.parquet", data)}})
	})
}
