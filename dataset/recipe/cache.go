package recipe

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/autonet/autonet/internal/durable"
)

// cache is a directory of files by the SHA-256 of their bytes, beside those that are still being downloaded. Builds may
// share it; what is found in it is hashed again before it is used.
type cache struct{ dir string }

// file is where a digest's file is.
func (c cache) file(digest string) string { return filepath.Join(c.dir, "sha256", digest) }

// partial is where a source's bytes are until all have come; want is the checksum that they should have, if one is known.
func (c cache) partial(url, want string) string {
	sum := sha256.Sum256([]byte(url + "\n" + want))
	return filepath.Join(c.dir, "partial", hex.EncodeToString(sum[:]))
}

// held returns the file of a digest and its size, when it is there and whole; one that is not is removed.
func (c cache) held(ctx context.Context, digest string) (path string, size int64, err error) {
	path = c.file(digest)
	got, size, err := hashFile(ctx, path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", 0, nil
	case err != nil:
		return "", 0, err
	case got != digest:
		return "", 0, os.Remove(path)
	}
	return path, size, nil
}

// keep moves a file that was hashed to its digest's place.
func (c cache) keep(from, digest string) (string, error) {
	to := c.file(digest)
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return "", err
	}
	return to, os.Rename(from, to)
}

// workPrefix begins the names of the directories that builds work in.
const workPrefix = "build-"

// staleAfter is when what a build works with is surely that of one that was killed.
const staleAfter = 7 * 24 * time.Hour

// sweep removes what killed builds left. The newest build's own directory is the clock.
func (c cache) sweep(newest string) {
	now, err := os.Stat(newest)
	if err != nil {
		return
	}
	for _, pattern := range []string{workPrefix + "*", "partial/" + durable.TempPrefix + "*"} {
		left, _ := filepath.Glob(filepath.Join(c.dir, pattern)) // the pattern is good
		for _, path := range left {
			if info, err := os.Stat(path); err == nil && now.ModTime().Sub(info.ModTime()) > staleAfter {
				_ = os.RemoveAll(path) // it wastes space, no more
			}
		}
	}
}

// hashFile returns the SHA-256 of a file and its size.
func hashFile(ctx context.Context, path string) (digest string, size int64, err error) {
	f, err := os.Open(path)
	if err != nil {
		return "", 0, err
	}
	defer f.Close()
	h := sha256.New()
	if size, err = io.Copy(h, stopping(ctx, f)); err != nil {
		return "", 0, fmt.Errorf("after %d bytes: %w", size, err)
	}
	return sum(h), size, nil
}

func sum(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil)) }

// readerFunc is a function as an io.Reader.
type readerFunc func(p []byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

// stopping reads until its context ends.
func stopping(ctx context.Context, r io.Reader) io.Reader {
	return readerFunc(func(p []byte) (int, error) {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		return r.Read(p)
	})
}
