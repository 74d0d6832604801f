package dataset

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// jsonKey is the one field that a JSON file's object may have.
const jsonKey = "data"

// maxNumber bounds the bytes of one number: more digits than any float64 needs.
const maxNumber = 64

// jsonReader reads a file of samples of one class, as several npm packages hold images: {"data": [[…], […], …]}, or the
// list alone, a list of numbers for each sample. An empty list is no sample. The class is the file's name without its
// endings. The file is read as it comes, and never parsed whole.
type jsonReader struct {
	path   string
	in     *bufio.Reader
	at     int64 // the offset of the next byte
	scale  float32
	sample int // of those that are not empty, from 0
	width  int
	table  *table
	class  string
	number [maxNumber]byte
}

func readJSON(ctx context.Context, opts ImportOptions, path string) (*table, error) {
	in, err := openInput(ctx, path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	base := strings.TrimSuffix(filepath.Base(path), ".gz")
	r := &jsonReader{path: path, in: in.reader, scale: float32(opts.Scale),
		class: strings.TrimSuffix(base, filepath.Ext(base)), table: &table{file: path, labels: newLabels(opts.Task)}}
	if opts.Scale == 0 {
		r.scale = 1
	}
	if err := r.file(); err != nil {
		return nil, &InputError{path, fmt.Sprintf("byte %d, sample %d", r.at, r.sample), err}
	}
	if r.sample == 0 {
		return nil, inputError(path, "", "there is no sample in it")
	}
	return r.table, nil
}

func (r *jsonReader) file() error {
	b, err := r.next()
	if err != nil {
		return err
	}
	object := b == '{'
	if object {
		if err := r.key(); err != nil {
			return err
		}
		if b, err = r.next(); err != nil {
			return err
		}
	}
	if b != '[' {
		return fmt.Errorf("%q: want a list of samples", b)
	}
	if err := r.list(r.one); err != nil {
		return err
	}
	if object {
		if err := r.expect('}'); err != nil {
			return err
		}
	}
	if b, err = r.skip(); err == nil {
		return fmt.Errorf("%q: want the file to end after its samples", b)
	}
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// key reads the object's field name and colon.
func (r *jsonReader) key() error {
	if err := r.expect('"'); err != nil {
		return err
	}
	for _, want := range []byte(jsonKey + `"`) {
		b, err := r.in.ReadByte()
		if err != nil {
			return ended(err)
		}
		r.at++
		if b != want {
			return fmt.Errorf("%q: want the one field %q", b, jsonKey)
		}
	}
	return r.expect(':')
}

// list reads a list after its bracket; element reads one element, whose first byte it is given.
func (r *jsonReader) list(element func(first byte) error) error {
	b, err := r.next()
	if err != nil || b == ']' {
		return err
	}
	for {
		if err := element(b); err != nil {
			return err
		}
		if b, err = r.next(); err != nil || b == ']' {
			return err
		}
		if b != ',' {
			return fmt.Errorf("%q: want a comma, or the list's end", b)
		}
		if b, err = r.next(); err != nil {
			return err
		}
	}
}

// one reads a sample.
func (r *jsonReader) one(first byte) error {
	if first != '[' {
		return fmt.Errorf("%q: want a sample, a list of numbers", first)
	}
	n := 0
	err := r.list(func(first byte) error {
		v, err := r.value(first)
		if err != nil {
			return err
		}
		if n++; n > MaxWidth || r.width > 0 && n > r.width {
			return fmt.Errorf("more than %d numbers: want as many as in the first sample, and at most %d", n-1, MaxWidth)
		}
		if len(r.table.x) == MaxLoad/4 {
			return fmt.Errorf("more than %d values", MaxLoad/4)
		}
		r.table.x = append(r.table.x, v/r.scale)
		return nil
	})
	if err != nil || n == 0 {
		return err
	}
	if r.width == 0 {
		r.width = n
		r.table.shape = []int{n}
	}
	if n != r.width {
		return fmt.Errorf("%d numbers: want %d, as in the first sample", n, r.width)
	}
	r.sample++
	return r.table.labels.addText(r.class)
}

// value reads a number.
func (r *jsonReader) value(first byte) (float32, error) {
	digits := append(r.number[:0], first)
	small := first >= '0' && first <= '9'
	v := int(first - '0')
	for {
		b, err := r.in.ReadByte()
		if err != nil {
			return 0, ended(err)
		}
		if !strings.ContainsRune("0123456789+-.eE", rune(b)) {
			if err := r.in.UnreadByte(); err != nil {
				return 0, err
			}
			break
		}
		r.at++
		if len(digits) == maxNumber {
			return 0, fmt.Errorf("a number of more than %d bytes", maxNumber)
		}
		digits = append(digits, b)
		small = small && b >= '0' && b <= '9' && len(digits) < 5 && digits[0] != '0'
		v = 10*v + int(b-'0')
	}
	if small {
		return float32(v), nil
	}
	if !slices.Contains([]byte("-0123456789"), first) {
		return 0, fmt.Errorf("%q: want a number", digits)
	}
	text := string(digits)
	if whole := strings.TrimPrefix(text, "-"); len(whole) > 1 && whole[0] == '0' && whole[1] >= '0' && whole[1] <= '9' {
		return 0, fmt.Errorf("%q: want a number without leading zeros", text)
	}
	f, err := strconv.ParseFloat(text, 32)
	if err != nil || !finite(float32(f)) {
		return 0, fmt.Errorf("%q: want a finite number", text)
	}
	return float32(f), nil
}

// next returns the next byte that is no white space; there must be one.
func (r *jsonReader) next() (byte, error) {
	b, err := r.skip()
	return b, ended(err)
}

// skip returns the next byte that is no white space, or io.EOF.
func (r *jsonReader) skip() (byte, error) {
	for {
		b, err := r.in.ReadByte()
		if err != nil {
			return 0, err
		}
		r.at++
		if b != ' ' && b != '\n' && b != '\r' && b != '\t' {
			return b, nil
		}
	}
}

func (r *jsonReader) expect(want byte) error {
	b, err := r.next()
	if err == nil && b != want {
		err = fmt.Errorf("%q: want %q", b, want)
	}
	return err
}

// ended says that a file ends too soon.
func ended(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
