package store

import (
	"io/fs"
	"os"
	"path/filepath"
)

// disk is what Dir asks of a file system, so that tests can fail any one step of a write.
type disk interface {
	MkdirAll(dir string) error
	CreateTemp(dir, pattern string) (file, error)
	Rename(from, to string) error
	Remove(path string) error
	SyncDir(dir string) error
}

// file is a temporary file being written.
type file interface {
	Name() string
	Write(p []byte) (int, error)
	Chmod(mode fs.FileMode) error
	Sync() error
	Close() error
}

type osDisk struct{}

var _ disk = osDisk{}

func (osDisk) Rename(from, to string) error { return os.Rename(from, to) }
func (osDisk) Remove(path string) error     { return os.Remove(path) }

func (osDisk) CreateTemp(dir, pattern string) (file, error) { return os.CreateTemp(dir, pattern) }

// MkdirAll makes dir, durably if its parent is there.
func (d osDisk) MkdirAll(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return d.SyncDir(filepath.Dir(dir))
}

// SyncDir makes renames in dir durable.
func (osDisk) SyncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	syncErr := d.Sync()
	if err := d.Close(); syncErr == nil {
		syncErr = err
	}
	return syncErr
}
