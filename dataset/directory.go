package dataset

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/autonet/autonet/dataset/store"
)

// A dataset directory.
const (
	manifestName = "manifest.json" // the manifest's canonical bytes
	blobsName    = "blobs"         // the store of all that may be shared
	sealedName   = "sealed"        // the store of a sealed split; not to be shared before Reveal
)

// Create writes a new dataset directory: it must not exist yet, or be empty. The directory appears
// under its name when it is complete; on failure nothing is left.
func Create(ctx context.Context, dir string, meta Meta, splits map[string]*Samples, opts WriteOptions) (Manifest, store.CID, error) {
	fail := func(err error) (Manifest, store.CID, error) {
		return Manifest{}, store.CID{}, fmt.Errorf("dataset: create %s: %w", dir, err)
	}
	path, err := filepath.Abs(dir)
	if err != nil {
		return fail(err)
	}
	if err := vacant(path); err != nil {
		return fail(err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fail(err)
	}
	staging, err := os.MkdirTemp(filepath.Dir(path), "."+filepath.Base(path)+".tmp-")
	if err != nil {
		return fail(err)
	}
	m, c, err := populate(ctx, staging, meta, splits, opts)
	if err == nil {
		if err = os.Remove(path); err == nil || errors.Is(err, fs.ErrNotExist) { // an empty directory gives way
			err = os.Rename(staging, path)
		}
	}
	if err == nil {
		err = syncDir(filepath.Dir(path))
	}
	if err != nil {
		return fail(errors.Join(err, os.RemoveAll(staging)))
	}
	return m, c, nil
}

// vacant returns nil when path is free or an empty directory.
func vacant(path string) error {
	entries, err := os.ReadDir(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil && len(entries) > 0 {
		return errors.New("the directory is not empty")
	}
	return err
}

func populate(ctx context.Context, dir string, meta Meta, splits map[string]*Samples, opts WriteOptions) (m Manifest, c store.CID, err error) {
	if err := os.Chmod(dir, 0o755); err != nil { // MkdirTemp made it ours alone
		return m, c, err
	}
	blobs, err := store.OpenDir(filepath.Join(dir, blobsName))
	if err != nil {
		return m, c, err
	}
	if opts.SealTest && opts.Sealed == nil {
		if opts.Sealed, err = store.OpenDir(filepath.Join(dir, sealedName)); err != nil {
			return m, c, err
		}
	}
	if m, c, err = Write(ctx, blobs, meta, splits, opts); err != nil {
		return m, c, err
	}
	if err := writeFileSynced(filepath.Join(dir, manifestName), m.Encode()); err != nil {
		return m, c, err
	}
	return m, c, syncDir(dir)
}

func writeFileSynced(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Open opens a dataset directory: its store, manifest, and the manifest's CID. A sealed split's
// samples are not in the store until Reveal.
func Open(dir string) (st store.Store, m Manifest, c store.CID, err error) {
	path := filepath.Join(dir, manifestName)
	b, err := readManifest(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, m, c, fmt.Errorf("dataset: open %s: it has no %s, so it is no dataset directory: %w", dir, manifestName, fs.ErrNotExist)
	}
	if err != nil {
		return nil, m, c, fmt.Errorf("dataset: open %s: %w", path, err)
	}
	if m, err = DecodeManifest(b); err != nil {
		return nil, m, c, fmt.Errorf("%w (file %s)", err, path)
	}
	blobs, err := store.OpenDir(filepath.Join(dir, blobsName))
	if err != nil {
		return nil, m, c, err
	}
	return blobs, m, store.Sum(b), nil
}

func readManifest(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, MaxManifest+1)) // one more than decoding takes
}

// Reveal publishes a dataset directory's sealed split: it copies the sealed blobs to the store that
// Open opens. Doing it again does no harm.
func Reveal(ctx context.Context, dir string) error {
	sealed, err := store.OpenDir(filepath.Join(dir, sealedName))
	if err != nil {
		return fmt.Errorf("dataset: reveal: %w", err)
	}
	blobs, err := store.OpenDir(filepath.Join(dir, blobsName))
	if err != nil {
		return fmt.Errorf("dataset: reveal: %w", err)
	}
	all, err := sealed.List(ctx)
	if err != nil {
		return fmt.Errorf("dataset: reveal: %w", err)
	}
	if len(all) == 0 {
		return fmt.Errorf("dataset: reveal %s: nothing is sealed there", dir)
	}
	for _, c := range all {
		data, err := sealed.Get(ctx, c)
		if err == nil {
			_, err = blobs.Put(ctx, data)
		}
		if err != nil {
			return fmt.Errorf("dataset: reveal: %w", err)
		}
	}
	return nil
}
