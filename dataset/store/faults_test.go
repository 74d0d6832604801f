package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// failing is a disk whose failAt-th operation (from 0) fails. A failing write is a short one, as on
// a full disk.
type failing struct {
	osDisk
	failAt, ops int
	err         error
	did         []string
}

func (d *failing) step(name string) error {
	d.did = append(d.did, name)
	d.ops++
	if d.ops-1 == d.failAt {
		return d.err
	}
	return nil
}

func (d *failing) CreateTemp(dir, pattern string) (file, error) {
	if err := d.step("create"); err != nil {
		return nil, err
	}
	f, err := d.osDisk.CreateTemp(dir, pattern)
	return &failingFile{f, d}, err
}

func (d *failing) Rename(from, to string) error {
	if err := d.step("rename"); err != nil {
		return err
	}
	return d.osDisk.Rename(from, to)
}

func (d *failing) SyncDir(dir string) error {
	if err := d.step("sync directory"); err != nil {
		return err
	}
	return d.osDisk.SyncDir(dir)
}

type failingFile struct {
	file
	d *failing
}

func (f *failingFile) Write(p []byte) (int, error) {
	if err := f.d.step("write"); err != nil {
		n, _ := f.file.Write(p[:len(p)/2])
		return n, err
	}
	return f.file.Write(p)
}

func (f *failingFile) Sync() error {
	if err := f.d.step("sync"); err != nil {
		return err
	}
	return f.file.Sync()
}

func (f *failingFile) Close() error {
	err := f.file.Close()
	if err := f.d.step("close"); err != nil {
		return err
	}
	return err
}

// TestPutLeavesNothingHalfWritten fails each step of a write in turn.
func TestPutLeavesNothingHalfWritten(t *testing.T) {
	blob := bytes.Repeat([]byte("blob"), 1000)
	c := Sum(blob)
	for step := 0; ; step++ {
		dir := t.TempDir()
		disk := &failing{failAt: step, err: syscall.ENOSPC}
		d, err := openDir(dir, disk)
		if err != nil {
			t.Fatal(err)
		}
		_, err = d.Put(t.Context(), blob)
		if disk.ops <= step {
			if err != nil || step < 6 {
				t.Fatalf("after steps %v: error %v", disk.did, err)
			}
			return
		}
		if !errors.Is(err, syscall.ENOSPC) || !strings.Contains(err.Error(), dir) {
			t.Errorf("failing %v gave %v, want ENOSPC and the directory's name", disk.did, err)
		}
		if got, err := d.Get(t.Context(), c); !errors.Is(err, ErrNotFound) && !bytes.Equal(got, blob) {
			t.Errorf("failing %v left %d bytes, error %v", disk.did, len(got), err)
		}
		assertNoTemps(t, dir)
		if _, err := d.Put(t.Context(), blob); err != nil {
			t.Errorf("put again after failing %v: %v", disk.did, err)
		}
	}
}

func assertNoTemps(t *testing.T, dir string) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, tempPrefix+"*"))
	if err != nil || len(names) > 0 {
		t.Errorf("left %v (error %v)", names, err)
	}
}

func TestUnwritableDirectory(t *testing.T) {
	dir := t.TempDir()
	d, err := openDir(dir, &failing{failAt: 0, err: fs.ErrPermission})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Put(t.Context(), []byte("blob")); !errors.Is(err, fs.ErrPermission) || !strings.Contains(err.Error(), dir) {
		t.Fatalf("got %v", err)
	}
}

func TestStaleTemporaryFilesAreSwept(t *testing.T) {
	dir := t.TempDir()
	stale, fresh := filepath.Join(dir, tempPrefix+"stale"), filepath.Join(dir, tempPrefix+"fresh")
	for _, p := range []string{stale, fresh} {
		if err := os.WriteFile(p, []byte("half a bl"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	old := time.Now().Add(-2 * staleAfter)
	if err := os.Chtimes(stale, old, old); err != nil {
		t.Fatal(err)
	}
	d, err := OpenDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Put(t.Context(), []byte("blob")); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(stale); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the stale file is still there (error %v)", err)
	}
	if _, err := os.Stat(fresh); err != nil {
		t.Errorf("the file of a writer at work was removed: %v", err)
	}
	if cs, err := d.List(t.Context()); err != nil || len(cs) != 1 {
		t.Errorf("list gave %v, %v", cs, err)
	}
}
