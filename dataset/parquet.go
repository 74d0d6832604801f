package dataset

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/apache/arrow/go/v15/arrow/memory"
	"github.com/apache/arrow/go/v15/parquet"
	"github.com/apache/arrow/go/v15/parquet/file"
	"github.com/apache/arrow/go/v15/parquet/schema"
)

const (
	// maxPage bounds one decompressed page of a Parquet file, in bytes; writers make pages of 1 MiB.
	maxPage = 1 << 30
	// parquetBatch is how many values are decoded at a time.
	parquetBatch = 8192
)

// parquetReader reads one file's columns into a table, row group by row group.
type parquetReader struct {
	path   string
	layout *layout
	file   *file.Reader
	table  *table
}

// readParquet reads columns one after the other in this goroutine, so that what Arrow's decoders
// panic with on corrupt bytes can be turned into an error here.
func readParquet(ctx context.Context, opts ImportOptions, s *layout, path string) (t *table, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &InputError{File: path, Err: bare(err)}
	}
	defer f.Close()
	defer func() {
		if fault := recover(); fault != nil {
			t, err = nil, inputError(path, "", "it is corrupt: %v", fault)
		}
	}()
	props := parquet.NewReaderProperties(pageBound{memory.NewGoAllocator()})
	props.BufferedStreamEnabled = true // otherwise it takes what memory the file's metadata says
	r := &parquetReader{path: path, layout: s, table: &table{file: path, labels: newLabels(opts.Task)}}
	if r.file, err = file.NewParquetReader(f, file.WithReadProps(props)); err != nil {
		return nil, &InputError{File: path, Err: bare(err)}
	}
	if err := r.columns(); err != nil {
		return nil, err
	}
	for group := range r.file.NumRowGroups() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := r.group(group); err != nil {
			return nil, err
		}
	}
	return r.table, nil
}

// pageBound refuses the memory that only a corrupt page asks for. Arrow's allocators cannot return
// errors, and readParquet recovers.
type pageBound struct{ memory.Allocator }

func (b pageBound) Allocate(size int) []byte {
	if size > maxPage {
		panic(fmt.Errorf("a page of %d bytes: want at most %d", size, maxPage))
	}
	return b.Allocator.Allocate(size)
}

func (b pageBound) Reallocate(size int, old []byte) []byte {
	if size > maxPage {
		panic(fmt.Errorf("a page of %d bytes: want at most %d", size, maxPage))
	}
	return b.Allocator.Reallocate(size, old)
}

// columns checks the file's schema.
func (r *parquetReader) columns() error {
	columns := r.file.MetaData().Schema
	if columns.NumColumns() < 2 {
		return inputError(r.path, "", "%d columns: want at least a feature and a label", columns.NumColumns())
	}
	names := make([]string, columns.NumColumns())
	for i := range names {
		names[i] = columns.Column(i).Path()
	}
	if err := r.layout.bind(names, true); err != nil {
		return &InputError{File: r.path, Err: err}
	}
	r.table.shape = []int{len(r.layout.features)}
	for i, name := range names {
		f := r.layout.of[i]
		if f == nil && i != r.layout.label {
			continue
		}
		if err := suits(columns.Column(i), f != nil || r.layout.opts.Task == Classification); err != nil {
			return &InputError{r.path, fmt.Sprintf("column %q", name), err}
		}
		if f != nil && f.kind == "" {
			if f.kind = Numeric; columns.Column(i).PhysicalType() == parquet.Types.ByteArray {
				f.kind = Index
			}
		}
	}
	return nil
}

// suits returns nil when a column holds one number in each row, or a text where that may be.
func suits(c *schema.Column, text bool) error {
	if c.MaxRepetitionLevel() > 0 {
		return errors.New("a list: want one value in each row")
	}
	switch c.LogicalType().(type) {
	case nil, schema.NoLogicalType, schema.UnknownLogicalType, *schema.IntLogicalType, schema.StringLogicalType, schema.EnumLogicalType:
	default:
		return fmt.Errorf("its type is %v: want numbers", c.LogicalType())
	}
	switch c.PhysicalType() {
	case parquet.Types.Boolean, parquet.Types.Int32, parquet.Types.Int64, parquet.Types.Float, parquet.Types.Double:
		return nil
	case parquet.Types.ByteArray:
		if text {
			return nil
		}
	}
	return fmt.Errorf("its type is %v: want numbers", c.PhysicalType())
}

func (r *parquetReader) group(index int) error {
	group := r.file.RowGroup(index)
	rows := group.NumRows()
	done := r.table.rows()
	width := r.table.shape[0]
	if rows < 0 || rows > (MaxLoad/4-int64(len(r.table.x)))/int64(width) {
		return inputError(r.path, fmt.Sprintf("row group %d", index), "%d rows: want at most %d values in all", rows, MaxLoad/4)
	}
	// The label comes first and takes memory as its values arrive: that there are so many rows is then no mere claim.
	if err := r.column(group, index, r.layout.label, r.labelCell); err != nil {
		return err
	}
	r.table.x = append(r.table.x, make([]float32, rows*int64(width))...)
	for i, f := range r.layout.features {
		at := done*width + i
		if err := r.column(group, index, f.column, func(row int64, c cell) (err error) {
			r.table.x[at+int(row)*width], err = r.featureCell(f, c)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// cell is a row's value in a column.
type cell struct {
	missing, isText bool
	number          float64
	text            string
}

func (r *parquetReader) labelCell(_ int64, c cell) error {
	switch {
	case c.missing || c.isText && c.text != "" && r.layout.isMissing(c.text):
		if r.layout.opts.Table.Missing != missingDrop {
			return errMissing
		}
		r.table.labels.addMissing()
		return nil
	case c.isText:
		return r.table.labels.addText(c.text)
	}
	return r.table.labels.addNumber(c.number)
}

func (r *parquetReader) featureCell(f *feature, c cell) (float32, error) {
	switch {
	case c.missing || c.isText && r.layout.isMissing(c.text):
		return f.none()
	case c.isText:
		return f.text(c.text)
	}
	return f.number(c.number)
}

// emitCell takes the value in a row of a row group.
type emitCell func(row int64, c cell) error

// column reads all values of a row group's column.
func (r *parquetReader) column(group *file.RowGroupReader, index, c int, emit emitCell) error {
	descriptor := r.file.MetaData().Schema.Column(c)
	first := r.firstRow(index)
	fault := func(row int64, err error) error {
		return &InputError{r.path, fmt.Sprintf("row %d, column %q", first+row+1, descriptor.Path()), err}
	}
	reader, err := group.Column(c)
	if err != nil {
		return fault(0, err)
	}
	number := func(v float64) cell { return cell{number: v} }
	unsigned := false
	if kind, ok := descriptor.LogicalType().(*schema.IntLogicalType); ok {
		unsigned = !kind.IsSigned()
	}
	rows, levels := group.NumRows(), descriptor.MaxDefinitionLevel()
	var n int64
	switch reader := reader.(type) {
	case *file.BooleanColumnChunkReader:
		n, err = drain(reader, rows, levels, emit, func(v bool) cell {
			if v {
				return number(1)
			}
			return number(0)
		})
	case *file.Int32ColumnChunkReader:
		n, err = drain(reader, rows, levels, emit, func(v int32) cell {
			if unsigned {
				return number(float64(uint32(v)))
			}
			return number(float64(v))
		})
	case *file.Int64ColumnChunkReader:
		n, err = drain(reader, rows, levels, emit, func(v int64) cell {
			if unsigned {
				return number(float64(uint64(v)))
			}
			return number(float64(v))
		})
	case *file.Float32ColumnChunkReader:
		n, err = drain(reader, rows, levels, emit, func(v float32) cell { return number(float64(v)) })
	case *file.Float64ColumnChunkReader:
		n, err = drain(reader, rows, levels, emit, number)
	case *file.ByteArrayColumnChunkReader:
		n, err = drain(reader, rows, levels, emit, func(v parquet.ByteArray) cell { return cell{text: string(v), isText: true} })
	}
	if err != nil {
		return fault(n, err)
	}
	return nil
}

func (r *parquetReader) firstRow(group int) (first int64) {
	for g := range group {
		first += r.file.RowGroup(g).NumRows()
	}
	return first
}

// batchReader is one of Arrow's typed column readers.
type batchReader[T any] interface {
	HasNext() bool
	Err() error
	ReadBatch(batch int64, values []T, definitions, repetitions []int16) (total int64, read int, err error)
}

// drain emits exactly rows values; the error is about the row that it returns.
func drain[T any](r batchReader[T], rows int64, full int16, emit emitCell, of func(v T) cell) (row int64, err error) {
	batch := min(rows, parquetBatch)
	values, definitions := make([]T, batch), make([]int16, batch)
	for r.HasNext() && row < rows {
		total, read, err := r.ReadBatch(min(rows-row, batch), values, definitions, nil)
		if err != nil {
			return row, err
		}
		if total == 0 && read == 0 {
			break
		}
		next := 0 // of values: a null has none
		for i := range int(total) {
			c := cell{missing: full > 0 && definitions[i] < full}
			if !c.missing {
				if next >= read {
					return row, fmt.Errorf("%d values: want %d", read, total)
				}
				c = of(values[next])
				next++
			}
			if err := emit(row, c); err != nil {
				return row, err
			}
			row++
		}
	}
	if err := r.Err(); err != nil {
		return row, err
	}
	if row < rows {
		return row, fmt.Errorf("the column ends: want %d rows in the row group", rows)
	}
	return row, nil
}
