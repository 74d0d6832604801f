package recipe

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/autonet/autonet/internal/form"
)

// acquireAll has every source in the cache, verified, before anything is read of any.
func (b *builder) acquireAll(ctx context.Context) ([]acquired, error) {
	r := b.recipe
	known, err := readLock(r.file)
	if err != nil {
		return nil, err
	}
	if err := b.unpinned(known); err != nil {
		return nil, err
	}
	files := make([]acquired, len(r.Sources))
	recorded := known
	for i := range r.Sources {
		s := &r.Sources[i]
		want := s.SHA256
		if want == "" && s.remote() {
			want = known.of(s.URL)
		}
		if files[i], err = b.acquire(ctx, s, want); err != nil {
			return nil, b.refused(i, want, err)
		}
		if want == "" && s.remote() && recorded.of(s.URL) == "" {
			recorded.Sources = append(recorded.Sources, locked{s.URL, files[i].digest})
		}
	}
	if len(recorded.Sources) > len(known.Sources) {
		if err := recorded.write(r.file); err != nil {
			return nil, fmt.Errorf("%s: %w", LockFile(r.file), err)
		}
	}
	return files, nil
}

// unpinned lists the remote sources whose bytes nothing decides, unless these are to be recorded.
func (b *builder) unpinned(known lock) error {
	var faults []form.Fault
	for i, s := range b.recipe.Sources {
		if s.SHA256 != "" || !s.remote() || known.of(s.URL) != "" || b.cfg.Record {
			continue
		}
		field := b.recipe.sourceField(i, "sha256")
		at := form.PlaceIn(b.recipe.marks, field)
		faults = append(faults, form.Fault{File: b.recipe.file, Line: at.Line, Column: at.Column, Field: field,
			Problem: fmt.Sprintf("missing; expected the SHA-256 of %s, here or in %s", s.URL, filepath.Base(LockFile(b.recipe.file)))})
	}
	if faults == nil {
		return nil
	}
	return unpinnedError{form.Sorted(faults)}
}

// ErrUnpinned says that nothing decides what a remote source's bytes must be. Its faults name the sources.
var ErrUnpinned = errors.New("a remote source has no checksum")

type unpinnedError struct{ form.Faults }

func (e unpinnedError) Is(target error) bool { return target == ErrUnpinned }
func (e unpinnedError) Unwrap() error        { return e.Faults }

// refused says which source could not be had.
func (b *builder) refused(i int, want string, err error) error {
	if errors.Is(err, context.Canceled) {
		return err
	}
	s, key := b.recipe.Sources[i], "url"
	var wrong *ChecksumError
	if errors.As(err, &wrong) {
		key = "sha256"
		if s.SHA256 == "" {
			err = fmt.Errorf("%w; %s says what was recorded", err, LockFile(b.recipe.file))
		}
	}
	return b.recipe.fail(b.recipe.sourceField(i, key), fmt.Errorf("%s: %w", s.URL, err))
}

// acquire has one source in the cache.
func (b *builder) acquire(ctx context.Context, s *Source, want string) (acquired, error) {
	if want != "" {
		path, size, err := b.cache.held(ctx, want)
		if err != nil || path != "" {
			if size > s.maxSize {
				err = fmt.Errorf("%d bytes: expected at most %d (max_size)", size, s.maxSize)
			}
			return acquired{path, want, size}, err
		}
	}
	d := &download{cache: b.cache, url: s.URL, want: want, most: s.maxSize, stall: b.cfg.Stall, wait: b.cfg.Wait,
		progress: func(done, total int64) { b.cfg.Progress(s.Name, done, total) }}
	var got acquired
	var err error
	if !s.remote() {
		from := s.URL
		if !filepath.IsAbs(from) {
			from = filepath.Join(b.recipe.dir(), filepath.FromSlash(from))
		}
		got.path, got.digest, got.size, err = d.copyFile(ctx, from)
		return got, err
	}
	if d.open, err = b.opener(s); err != nil {
		return got, err
	}
	got.path, got.digest, got.size, err = d.run(ctx)
	return got, err
}
