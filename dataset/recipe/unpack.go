package recipe

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"compress/bzip2"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// The layers that sources are packed in.
const (
	packGzip  = "gzip"
	packBzip2 = "bzip2"
	packZip   = "zip"
	packTar   = "tar"
)

// packings are what Source.Unpack may say: the layers, the outer one first.
var packings = map[string][]string{
	"none": {}, "gzip": {packGzip}, "bzip2": {packBzip2}, "zip": {packZip}, "tar": {packTar},
	"tar.gz": {packGzip, packTar}, "tar.bz2": {packBzip2, packTar},
}

// suffixes say how a file is packed by how its name ends, longer ones first.
var suffixes = []struct{ suffix, packing string }{
	{".tar.gz", "tar.gz"}, {".tgz", "tar.gz"}, {".tar.bz2", "tar.bz2"}, {".tbz2", "tar.bz2"}, {".tar", "tar"},
	{".gz", "gzip"}, {".bz2", "bzip2"}, {".zip", "zip"},
}

func packingOf(name string) string {
	for _, s := range suffixes {
		if strings.HasSuffix(strings.ToLower(name), s.suffix) && len(name) > len(s.suffix) {
			return s.packing
		}
	}
	return "none"
}

// archive says whether a source is unpacked to many files.
func (s *Source) archive() bool {
	return slices.Contains(s.layers, packZip) || slices.Contains(s.layers, packTar)
}

// plainName is the name of a source's file without what says how it was packed.
func (s *Source) plainName() string {
	name := s.baseName()
	for _, suffix := range suffixes {
		if len(s.layers) > 0 && strings.HasSuffix(strings.ToLower(name), suffix.suffix) && len(name) > len(suffix.suffix) {
			name = name[:len(name)-len(suffix.suffix)]
			break
		}
	}
	if s.Wikipedia != nil {
		name += ".txt"
	}
	return name
}

// Bounds of an archive beside its source's max_unpacked.
const (
	maxMembers    = 1 << 20
	maxMemberName = 1 << 10
)

// unpacker unpacks one source's file into a directory.
type unpacker struct {
	ctx     context.Context // of this one call
	dir     string
	most    int64 // bytes that may still be written
	bound   int64 // what most was, for messages
	members int
}

// unpack makes what a source's import reads, in a new directory, and returns its path: a file, or the folder of an archive.
func (s *Source) unpack(ctx context.Context, file, dir string) (string, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	u := &unpacker{ctx: ctx, dir: dir, most: s.maxUnpacked, bound: s.maxUnpacked}
	if len(s.layers) > 0 && s.layers[0] == packZip {
		return dir, u.zip(file)
	}
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	in := io.Reader(bufio.NewReaderSize(stopping(ctx, f), 256<<10))
	for _, layer := range s.layers {
		switch layer {
		case packGzip:
			if in, err = gzip.NewReader(in); err != nil {
				return "", err
			}
		case packBzip2:
			in = bzip2.NewReader(in)
		case packTar:
			return dir, u.tar(in)
		}
	}
	name := filepath.Join(dir, s.plainName())
	if s.Wikipedia == nil && len(s.layers) == 0 && os.Link(file, name) == nil {
		return name, nil
	}
	return name, u.write(name, in, s.Wikipedia)
}

// bounded reads what is unpacked, and no more than max_unpacked of it.
func (u *unpacker) bounded(in io.Reader) io.Reader {
	return readerFunc(func(p []byte) (int, error) {
		n, err := in.Read(p)
		if u.most -= int64(n); u.most < 0 {
			return 0, fmt.Errorf("more than %d bytes once it is unpacked (max_unpacked)", u.bound)
		}
		return n, err
	})
}

// write writes one file; what a dump's articles say in place of the dump.
func (u *unpacker) write(name string, in io.Reader, dump *Wikipedia) error {
	out, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return errors.New("two files of that name, or of names that differ in case only")
	}
	if err != nil {
		return err
	}
	if dump != nil {
		buffered := bufio.NewWriterSize(out, 256<<10)
		err = errors.Join(dump.extract(buffered, u.bounded(in)), buffered.Flush())
	} else {
		_, err = io.Copy(out, u.bounded(in))
	}
	return errors.Join(err, out.Close())
}

// member writes one file of an archive.
func (u *unpacker) member(name string, in io.Reader) error {
	if u.members++; u.members > maxMembers {
		return fmt.Errorf("more than %d files", maxMembers)
	}
	local := filepath.FromSlash(path.Clean(name))
	if len(name) > maxMemberName || !filepath.IsLocal(local) || strings.ContainsAny(name, "\\\x00") {
		return fmt.Errorf("%.100q: expected a name within the archive", name)
	}
	to := filepath.Join(u.dir, local)
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return fmt.Errorf("%.100q: %w", name, err)
	}
	if err := u.write(to, in, nil); err != nil {
		return fmt.Errorf("%.100q: %w", name, err)
	}
	return nil
}

// tar unpacks the files of a tar; links and devices are passed over.
func (u *unpacker) tar(in io.Reader) error {
	t := tar.NewReader(in)
	for {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("tar, after %d files: %w", u.members, err)
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		if err := u.member(h.Name, t); err != nil {
			return fmt.Errorf("tar: %w", err)
		}
	}
}

// zip unpacks the files of a zip; links and devices are passed over.
func (u *unpacker) zip(file string) error {
	z, err := zip.OpenReader(file)
	if err != nil {
		return fmt.Errorf("zip: %w", err)
	}
	defer z.Close()
	for _, f := range z.File {
		if !f.Mode().IsRegular() {
			continue
		}
		in, err := f.Open()
		if err == nil {
			err = errors.Join(u.member(f.Name, stopping(u.ctx, in)), in.Close())
		}
		if err != nil {
			return fmt.Errorf("zip: %w", err)
		}
	}
	return nil
}
