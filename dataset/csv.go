package dataset

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// What ImportOptions.Header may say.
const (
	headerAuto = "auto" // the first line holds names if none of its features is a number
	headerYes  = "yes"
	headerNo   = "no"
)

// byteOrderMark is what some programs begin a UTF-8 file with.
const byteOrderMark = "\ufeff"

// maxLine bounds a CSV line, in bytes, over which it is no line of numbers: MaxWidth of them.
const maxLine = 16 * MaxWidth

// csvReader reads one file into a table.
type csvReader struct {
	path   string
	opts   ImportOptions
	layout *layout
	line   int      // of the current record, from 1
	fields int      // in each record
	names  []string // of the columns; nil without a header
	table  *table
}

func readCSV(ctx context.Context, opts ImportOptions, s *layout, path string) (*table, error) {
	in, err := openInput(ctx, path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	if mark, err := in.reader.Peek(len(byteOrderMark)); err == nil && string(mark) == byteOrderMark {
		_, _ = in.reader.Discard(len(mark))
	}
	bounded := &lineBound{r: in}
	records := csv.NewReader(bounded)
	records.Comma = opts.Separator
	records.FieldsPerRecord = -1 // we say it better
	records.ReuseRecord = true
	records.TrimLeadingSpace = true
	c := &csvReader{path: path, opts: opts, layout: s, table: &table{file: path, labels: newLabels(opts.Task)}}
	for {
		bounded.left = maxLine
		record, err := records.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, c.broken(err)
		}
		c.line, _ = records.FieldPos(0)
		if err := c.add(record); err != nil {
			return nil, err
		}
	}
	if err := c.mistakenHeader(); err != nil {
		return nil, err
	}
	return c.table, nil
}

// lineBound ends a read that goes on within one record.
type lineBound struct {
	r    io.Reader
	left int
}

var errLongLine = fmt.Errorf("the line is longer than %d bytes", maxLine)

func (b *lineBound) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errLongLine
	}
	n, err := b.r.Read(p)
	b.left -= n
	return n, err
}

func (c *csvReader) broken(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return inputError(c.path, fmt.Sprintf("line %d", parse.Line), "byte %d: %w", parse.Column, parse.Err)
	}
	return inputError(c.path, fmt.Sprintf("after line %d", c.line), "%w", err)
}

func (c *csvReader) add(record []string) error {
	if c.fields == 0 {
		isHeader, err := c.begin(record)
		if err != nil || isHeader {
			return err
		}
	}
	if len(record) != c.fields {
		return inputError(c.path, c.at(), "%d fields: want %d, as in the first line", len(record), c.fields)
	}
	if len(c.table.x) > MaxLoad/4-c.fields {
		return inputError(c.path, c.at(), "more than %d values", MaxLoad/4)
	}
	for i, text := range record {
		text = strings.TrimSpace(text)
		if err := c.value(i, text); err != nil {
			return &InputError{c.path, c.column(i), err}
		}
	}
	return nil
}

// value adds the current record's value in a column.
func (c *csvReader) value(column int, text string) error {
	missing := c.layout.isMissing(text)
	f := c.layout.of[column]
	switch {
	case column == c.layout.label && missing && c.opts.Table.Missing == missingDrop:
		c.table.labels.addMissing()
		return nil
	case column == c.layout.label && missing && text != "":
		return errMissing
	case column == c.layout.label:
		return c.table.labels.addText(text)
	case f == nil:
		return nil
	}
	v, err := float32(0), error(nil)
	if missing {
		v, err = f.none()
	} else {
		v, err = f.text(text)
	}
	c.table.x = append(c.table.x, v)
	return err
}

// begin learns the columns from the first record, and reports whether it holds names.
func (c *csvReader) begin(record []string) (isHeader bool, err error) {
	c.fields = len(record)
	if c.fields < 2 {
		return false, inputError(c.path, c.at(), "%d field: want at least a feature and a label, separated by %q", c.fields, c.opts.Separator)
	}
	for i := range record {
		record[i] = strings.TrimSpace(record[i])
	}
	name, named := c.opts.columnName()
	if named && c.opts.Header == headerNo {
		return false, inputError(c.path, c.at(), "column %q: a file without a header has no names", name)
	}
	label, err := labelColumnIndex(c.opts.Label, record)
	if err != nil {
		return false, &InputError{c.path, c.at(), err}
	}
	numbers := 0
	for i, text := range record {
		if isNumber(text) && i != label {
			numbers++
		}
	}
	isHeader = named || c.opts.Header == headerYes || (c.opts.Header == headerAuto && numbers == 0)
	columns := make([]string, len(record))
	for i, text := range record {
		if columns[i] = strconv.Itoa(i); isHeader {
			columns[i] = strings.Clone(text)
		}
	}
	if isHeader {
		c.names = columns
	}
	if err := c.layout.bind(columns, isHeader); err != nil {
		return false, &InputError{c.path, c.at(), err}
	}
	c.table.shape = []int{len(c.layout.features)}
	return isHeader, nil
}

// columnName returns an option that names a column by other than its index.
func (o ImportOptions) columnName() (string, bool) {
	for _, text := range slices.Concat([]string{o.Label}, o.Table.Columns, o.Table.Categorical, o.Table.Numeric) {
		if _, err := strconv.Atoi(text); err != nil && text != "" {
			return text, true
		}
	}
	return "", false
}

// labelColumnIndex finds a column by its index if label is an integer, by its name otherwise; an
// empty label is the last column's.
func labelColumnIndex(label string, names []string) (int, error) {
	if label == "" {
		return len(names) - 1, nil
	}
	return columnIndex("label column", label, names)
}

// columnIndex finds a column of some use by its index, from the end when negative, or else by its name.
func columnIndex(use, text string, names []string) (int, error) {
	i, err := strconv.Atoi(text)
	if err != nil {
		if i := slices.Index(names, text); i >= 0 {
			return i, nil
		}
		return 0, fmt.Errorf("there is no %s %q: the columns are %.200q", use, text, names)
	}
	if i < 0 {
		i += len(names)
	}
	if i < 0 || i >= len(names) {
		return 0, fmt.Errorf("%s %s: there are %d columns", use, text, len(names))
	}
	return i, nil
}

// mistakenHeader refuses what was taken for a sample and looks like a header: numbers for names of
// features, and the only label, or value of a feature, that is no number.
func (c *csvReader) mistakenHeader() error {
	names := c.table.labels.names
	if c.names != nil {
		return nil
	}
	for _, f := range c.layout.features {
		if f.mistaken() {
			return inputError(c.path, "line 1", "column %d: %.50q is its only value that is no number: say whether the file has a header, or the column is categorical", f.column, f.first)
		}
	}
	if c.opts.Header != headerAuto || len(names) < 2 {
		return nil
	}
	numbers := 0
	for _, name := range names {
		if _, ok := classNumber(name); ok {
			numbers++
		}
	}
	_, firstIsNumber := classNumber(names[0])
	if firstIsNumber || numbers != len(names)-1 {
		return nil
	}
	return inputError(c.path, "line 1", "its label %q is the only one that is no number: say whether the file has a header", names[0])
}

func (c *csvReader) at() string { return fmt.Sprintf("line %d", c.line) }

func (c *csvReader) column(i int) string {
	if c.names == nil {
		return fmt.Sprintf("line %d, column %d", c.line, i)
	}
	return fmt.Sprintf("line %d, column %d (%.50q)", c.line, i, c.names[i])
}
