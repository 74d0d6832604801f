package templates

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/autonet/autonet/internal/durable"
)

// ErrNotEmpty says that a directory has files already, which Write was not told to live with.
var ErrNotEmpty = errors.New("the directory is not empty")

// Write puts files in a directory, which it makes. One that is not empty is refused, unless over says that files of the
// same names may be replaced; others stay. On failure the directory is as it was.
func Write(dir string, files map[string][]byte, over bool) error {
	path, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	entries, err := os.ReadDir(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case len(entries) > 0 && !over:
		return fmt.Errorf("%s: %w", dir, ErrNotEmpty)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	staging, err := os.MkdirTemp(filepath.Dir(path), durable.TempPrefix)
	if err != nil {
		return err
	}
	fresh := filepath.Join(staging, "new")
	switch err = writeAll(fresh, files); {
	case err != nil:
	case len(entries) > 0:
		err = move(slices.Sorted(maps.Keys(files)), fresh, path, staging)
	default:
		if err = os.Remove(path); err == nil || errors.Is(err, fs.ErrNotExist) {
			err = os.Rename(fresh, path)
		}
	}
	return errors.Join(err, os.RemoveAll(staging))
}

// writeAll writes files into a new directory.
func writeAll(dir string, files map[string][]byte) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	for name, data := range files {
		if err := durable.Replace(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// move moves files from one directory to another and those that they replace to a third; it undoes that when one fails.
func move(names []string, from, to, old string) error {
	for i, name := range names {
		err := os.Rename(filepath.Join(to, name), filepath.Join(old, name))
		if err == nil || errors.Is(err, fs.ErrNotExist) {
			err = os.Rename(filepath.Join(from, name), filepath.Join(to, name))
		}
		if err == nil {
			continue
		}
		for j := i; j >= 0; j-- {
			_ = os.Rename(filepath.Join(to, names[j]), filepath.Join(from, names[j])) // the one that failed may not be there
			if undo := os.Rename(filepath.Join(old, names[j]), filepath.Join(to, names[j])); undo != nil && !errors.Is(undo, fs.ErrNotExist) {
				err = errors.Join(err, undo)
			}
		}
		return err
	}
	return nil
}
