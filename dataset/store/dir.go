package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

const (
	// tempPrefix begins the names of files being written; List and Get never see them.
	tempPrefix = ".tmp-"
	// staleAfter is when a temporary file is surely one that a crash left: no write of at most
	// MaxBlob lasts an hour.
	staleAfter = time.Hour
)

// Dir is a directory with one file for each blob, named by its CID. Processes may share it. A blob
// is written under a temporary name, synced, renamed, and the directory is synced.
type Dir struct {
	path  string
	disk  disk
	sweep sync.Once
}

var _ Store = (*Dir)(nil)

// OpenDir opens the directory dir, which Put makes when it is missing.
func OpenDir(dir string) (*Dir, error) {
	return openDir(dir, osDisk{})
}

func openDir(dir string, d disk) (*Dir, error) {
	if dir == "" {
		return nil, errors.New("store: empty directory name")
	}
	path, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("store: open %s: %w", dir, err)
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && !info.IsDir():
		return nil, fmt.Errorf("store: open %s: it is a file, want a directory", path)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("store: open %s: %w", path, err)
	}
	return &Dir{path: path, disk: d}, nil
}

// Path returns the directory's absolute path.
func (d *Dir) Path() string { return d.path }

func (d *Dir) file(c CID) string { return filepath.Join(d.path, c.String()) }

// Put implements Store. On failure (a full disk, no permission) nothing of the blob is left.
func (d *Dir) Put(ctx context.Context, data []byte) (CID, error) {
	if err := ctx.Err(); err != nil {
		return CID{}, err
	}
	if len(data) > MaxBlob {
		return CID{}, fmt.Errorf("store: put %d bytes in %s: %w", len(data), d.path, ErrTooLarge)
	}
	c := Sum(data)
	if err := d.put(c, data); err != nil {
		return CID{}, fmt.Errorf("store: put %s (%d bytes) in %s: %w", c, len(data), d.path, err)
	}
	return c, nil
}

func (d *Dir) put(c CID, data []byte) error {
	if held, err := readBounded(d.file(c)); err == nil && bytes.Equal(held, data) {
		return d.disk.SyncDir(d.path) // the process that renamed it may not have synced it yet
	}
	if err := d.disk.MkdirAll(d.path); err != nil {
		return err
	}
	f, err := d.disk.CreateTemp(d.path, tempPrefix)
	if err != nil {
		return err
	}
	d.sweep.Do(func() { d.removeStale(f.Name()) })
	if err := writeSynced(f, data); err != nil {
		return errors.Join(err, d.disk.Remove(f.Name()))
	}
	if err := d.disk.Rename(f.Name(), d.file(c)); err != nil {
		return errors.Join(err, d.disk.Remove(f.Name()))
	}
	return d.disk.SyncDir(d.path)
}

func writeSynced(f file, data []byte) error {
	_, err := f.Write(data)
	if err == nil {
		err = f.Chmod(0o644)
	}
	if err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	return err
}

// removeStale removes what crashed writers left. The new temporary file's own time is the clock, so
// that a file server's clock may differ from ours.
func (d *Dir) removeStale(newest string) {
	now, err := os.Stat(newest)
	if err != nil {
		return
	}
	entries, err := os.ReadDir(d.path)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), tempPrefix) {
			continue
		}
		if info, err := e.Info(); err == nil && now.ModTime().Sub(info.ModTime()) > staleAfter {
			_ = d.disk.Remove(filepath.Join(d.path, e.Name())) // it wastes space, no more
		}
	}
}

// Get implements Source.
func (d *Dir) Get(ctx context.Context, c CID) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	data, err := readBounded(d.file(c))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, notFound(c)
	}
	if err != nil {
		return nil, fmt.Errorf("store: get %s from %s: %w", c, d.path, err)
	}
	if err := Verify(c, data); err != nil {
		return nil, fmt.Errorf("%w (file %s)", err, d.file(c))
	}
	return data, nil
}

// readBounded reads a file of at most MaxBlob bytes, whatever happens to it meanwhile.
func readBounded(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() > MaxBlob {
		return nil, ErrTooLarge
	}
	data := make([]byte, info.Size())
	n, err := io.ReadFull(f, data)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil // it shrank: verification says so
	}
	return data[:n], err
}

// Has implements Source.
func (d *Dir) Has(ctx context.Context, c CID) (bool, error) {
	if err := ctx.Err(); err != nil {
		return false, err
	}
	_, err := os.Stat(d.file(c))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("store: look for %s in %s: %w", c, d.path, err)
	}
	return true, nil
}

// Delete implements Store.
func (d *Dir) Delete(ctx context.Context, c CID) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := d.disk.Remove(d.file(c)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("store: delete %s from %s: %w", c, d.path, err)
	}
	return nil
}

// List implements Store. Files that no CID names are not ours and are passed over.
func (d *Dir) List(ctx context.Context) ([]CID, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(d.path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("store: list %s: %w", d.path, err)
	}
	var cs []CID
	for _, e := range entries {
		if c, err := Parse(e.Name()); err == nil && c.String() == e.Name() {
			cs = append(cs, c)
		}
	}
	return sortCIDs(cs), nil
}
