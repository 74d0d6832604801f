package dataset

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
)

// inputBuffer is how much of a file is read at a time, in bytes.
const inputBuffer = 64 << 10

// input is an open file, unpacked if it is gzipped, that stops when its context does.
type input struct {
	file   *os.File
	path   string
	reader *bufio.Reader
}

// readerFunc is a function as an io.Reader.
type readerFunc func(p []byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

func openInput(ctx context.Context, path string) (*input, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &InputError{File: path, Err: bare(err)}
	}
	checked := readerFunc(func(p []byte) (int, error) {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		return f.Read(p)
	})
	in := &input{file: f, path: path, reader: bufio.NewReaderSize(checked, inputBuffer)}
	if magic, err := in.reader.Peek(2); err == nil && bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(in.reader)
		if err != nil {
			f.Close()
			return nil, inputError(path, "", "it begins like a gzip file, but: %w", err)
		}
		in.reader = bufio.NewReaderSize(z, inputBuffer)
	}
	return in, nil
}

func (in *input) Read(p []byte) (int, error) { return in.reader.Read(p) }

func (in *input) Close() error { return in.file.Close() }

// bare takes the path off a file error, since InputError says it.
func bare(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}

// readGrowing reads n bytes and takes memory only as they arrive, so that a header's claim costs
// nothing. What there is comes back with io.ErrUnexpectedEOF.
func readGrowing(r io.Reader, n int64) ([]byte, error) {
	var b bytes.Buffer
	if n < 1<<20 {
		b.Grow(int(n))
	}
	_, err := io.CopyN(&b, r, n)
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return b.Bytes(), err
}
