package recipe

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/autonet/autonet/internal/durable"
)

// How a download that breaks off is taken up again: after waits that double, and so often in a row without a new byte.
const (
	attempts  = 5
	firstWait = 500 * time.Millisecond
	lastWait  = 10 * time.Second
)

// body is what a place sends: all of a file from byte from on.
type body struct {
	io.ReadCloser
	from int64
	size int64  // of the whole file; -1 where the place does not say
	tag  string // names this version of the file; empty where the place has no names
}

// opener asks a place for a file, from byte from on if its version is still tag, and otherwise from the beginning.
type opener func(ctx context.Context, from int64, tag string) (*body, error)

// finalError is one that asking again does not help.
type finalError struct{ error }

func (e finalError) Unwrap() error { return e.error }

func final(format string, args ...any) error { return finalError{fmt.Errorf(format, args...)} }

// errChanged says that what has come is no beginning of what the place has now.
var errChanged = errors.New("the file changed while it was fetched")

// download fetches one file into the cache.
type download struct {
	cache    cache
	url      string
	want     string // its digest; "" when nobody knows it yet
	most     int64  // bytes
	open     opener
	stall    time.Duration
	wait     func(context.Context, time.Duration) error
	progress func(done, total int64)
}

// run returns the file in the cache, its digest and its size. What has come before a failure is kept for another run.
func (d *download) run(ctx context.Context) (path, digest string, size int64, err error) {
	partial := d.cache.partial(d.url, d.want)
	if err := os.MkdirAll(filepath.Dir(partial), 0o755); err != nil {
		return "", "", 0, err
	}
	f, err := os.OpenFile(partial, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return "", "", 0, err
	}
	defer f.Close()
	if err := own(f); err != nil {
		return "", "", 0, fmt.Errorf("%s: another build is fetching it: %w", partial, err)
	}
	resumed, err := d.fill(ctx, f)
	if err != nil {
		return "", "", 0, err
	}
	digest, size, err = hashFile(ctx, partial)
	if err == nil && d.want != "" && digest != d.want && resumed {
		// The place may have begun with other bytes than it ended with: once more, from the beginning.
		if err = errors.Join(f.Truncate(0), forget(partial)); err == nil {
			if _, err = d.fill(ctx, f); err == nil {
				digest, size, err = hashFile(ctx, partial)
			}
		}
	}
	if err == nil && d.want != "" && digest != d.want {
		err = &ChecksumError{Want: d.want, Got: digest, Bytes: size}
		return "", "", 0, errors.Join(err, os.Remove(partial), forget(partial))
	}
	if err == nil {
		err = errors.Join(f.Sync(), forget(partial))
	}
	if err == nil {
		path, err = d.cache.keep(partial, digest)
	}
	return path, digest, size, err
}

// ChecksumError says that a source's bytes are not those that the recipe, or its lock, is of.
type ChecksumError struct {
	Want, Got string
	Bytes     int64
}

func (e *ChecksumError) Error() string {
	return fmt.Sprintf("expected the SHA-256 %s, found %s of %d bytes", e.Want, e.Got, e.Bytes)
}

// fill has a file hold all bytes, whatever it held of them, and says whether it held some.
func (d *download) fill(ctx context.Context, f *os.File) (resumed bool, err error) {
	info, err := f.Stat()
	if err != nil {
		return false, err
	}
	at, tag := info.Size(), readTag(f.Name())
	if tag == "" {
		at = 0 // nothing says that it is of the file that is there now
	}
	resumed = at > 0
	failures, wait := 0, firstWait
	for {
		before := at
		done, err := d.attempt(ctx, f, &at, &tag)
		switch {
		case done:
			return resumed, nil
		case ctx.Err() != nil:
			return resumed, ctx.Err()
		case errors.As(err, new(finalError)):
			return resumed, err
		case errors.Is(err, errChanged):
			at, tag = 0, ""
		}
		if failures++; at > before {
			failures, wait = 1, firstWait
		}
		if failures == attempts {
			return resumed, fmt.Errorf("%w (tried %d times; what has come is kept, so that another build goes on there)", err, attempts)
		}
		if err := d.wait(ctx, wait); err != nil {
			return resumed, err
		}
		wait = min(2*wait, lastWait)
		resumed = resumed || at > 0
	}
}

// attempt asks once, and appends what comes at *at.
func (d *download) attempt(ctx context.Context, f *os.File, at *int64, tag *string) (done bool, err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	idle := time.AfterFunc(d.stall, func() { cancel(fmt.Errorf("nothing came for %v", d.stall)) })
	defer idle.Stop()
	b, err := d.open(ctx, *at, *tag)
	if err != nil {
		return false, cause(ctx, err)
	}
	defer b.Close()
	if b.size > d.most {
		return false, final("%d bytes: expected at most %d (max_size)", b.size, d.most)
	}
	if b.from != *at {
		*at = 0
	}
	if b.from > *at {
		return false, final("it sends bytes from %d on, asked for those from %d", b.from, *at)
	}
	if *at == 0 {
		if err := f.Truncate(0); err != nil {
			return false, finalError{err}
		}
	}
	if *tag = b.tag; b.tag != "" {
		if err := durable.Replace(tagFile(f.Name()), []byte(b.tag), 0o644); err != nil {
			return false, finalError{err}
		}
	}
	err = d.copy(ctx, f, b, at, idle)
	if err == nil && b.size >= 0 && *at != b.size {
		err = fmt.Errorf("it ended after %d of %d bytes", *at, b.size)
	}
	if err != nil {
		err = errors.Join(err, f.Sync()) // another build goes on from here, perhaps without a checksum that tells what a crash lost
	}
	return err == nil, cause(ctx, err)
}

// copy appends what a place sends, and pushes the idle timer on with each piece.
func (d *download) copy(ctx context.Context, f *os.File, b *body, at *int64, idle *time.Timer) error {
	piece := make([]byte, 256<<10)
	for {
		n, err := b.Read(piece)
		if n > 0 {
			idle.Reset(d.stall)
			if int64(n) > d.most-*at {
				return final("more than %d bytes (max_size)", d.most)
			}
			if _, err := f.WriteAt(piece[:n], *at); err != nil {
				return finalError{err}
			}
			*at += int64(n)
			d.progress(*at, b.size)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// cause replaces the error of a context that was cancelled by why it was.
func cause(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil && !errors.As(err, new(finalError)) {
		return context.Cause(ctx)
	}
	return err
}

// A version's name lies beside the bytes that came of it.
func tagFile(partial string) string { return partial + ".tag" }

const maxTag = 1 << 10

func readTag(partial string) string {
	b, err := os.ReadFile(tagFile(partial))
	if err != nil || len(b) > maxTag {
		return ""
	}
	return string(b)
}

func forget(partial string) error {
	if err := os.Remove(tagFile(partial)); err != nil && !os.IsNotExist(err) {
		return err
	}
	return nil
}

// copyFile is a download from this machine: into the cache, so that what was hashed is what is imported.
func (d *download) copyFile(ctx context.Context, from string) (path, digest string, size int64, err error) {
	in, err := os.Open(from)
	if err != nil {
		return "", "", 0, err
	}
	defer in.Close()
	info, err := in.Stat()
	switch {
	case err != nil:
		return "", "", 0, err
	case !info.Mode().IsRegular():
		return "", "", 0, errors.New("expected a file; a folder is a source as an archive, zip or tar")
	case info.Size() > d.most:
		return "", "", 0, fmt.Errorf("%d bytes: expected at most %d (max_size)", info.Size(), d.most)
	}
	out, err := d.temp()
	if err != nil {
		return "", "", 0, err
	}
	h := sha256.New()
	size, err = io.Copy(io.MultiWriter(out, h), io.LimitReader(stopping(ctx, in), d.most+1))
	err = errors.Join(err, out.Sync(), out.Close())
	if digest = sum(h); err == nil && d.want != "" && digest != d.want {
		err = &ChecksumError{Want: d.want, Got: digest, Bytes: size}
	}
	if err == nil {
		path, err = d.cache.keep(out.Name(), digest)
	}
	if err != nil {
		return "", "", 0, errors.Join(err, os.Remove(out.Name()))
	}
	return path, digest, size, nil
}

func (d *download) temp() (*os.File, error) {
	dir := filepath.Join(d.cache.dir, "partial")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	return os.CreateTemp(dir, durable.TempPrefix)
}
