// Package durable writes small files so that a crash at any time leaves the old file or the new one, never a part. It is
// the one place for that; stores of blobs, which write millions of files, have their own.
package durable

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// TempPrefix begins the names of files that are being written. Whoever lists a directory may remove those that a crash left.
const TempPrefix = ".tmp-"

// Replace writes data under a temporary name in path's directory, syncs it, renames it to path, and syncs the directory. On
// failure the old file stays and nothing else is left behind.
func Replace(path string, data []byte, mode fs.FileMode) error {
	dir := filepath.Dir(path)
	f, err := os.CreateTemp(dir, TempPrefix)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return syncDir(dir)
}

// syncDir makes a rename durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
