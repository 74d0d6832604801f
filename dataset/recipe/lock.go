package recipe

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/internal/form"
)

// lock holds the checksums that a recipe leaves out, as they were found when its sources were first fetched. It lies beside
// the recipe, and is meant to be kept with it.
type lock struct {
	Sources []locked `yaml:"sources"`
}

// locked is one source's checksum. It counts for the URL that it was fetched from, and for no other.
type locked struct {
	URL    string `yaml:"url"`
	SHA256 string `yaml:"sha256"`
}

// LockFile returns the name of a recipe's lock.
func LockFile(recipe string) string {
	return strings.TrimSuffix(recipe, filepath.Ext(recipe)) + ".lock"
}

// readLock reads a recipe's lock; one that is not there is empty.
func readLock(recipe string) (lock, error) {
	var l lock
	path := LockFile(recipe)
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return l, nil
	}
	if err != nil {
		return l, err
	}
	d := form.NewDecoder(path)
	root := d.Document(data, MaxBytes, "lock of a dataset recipe")
	if root == nil {
		return l, d.Err()
	}
	d.Value(root, "", reflect.ValueOf(&l).Elem())
	for i, s := range l.Sources {
		at := fmt.Sprintf("sources[%d].", i)
		d.Want(s.URL != "", at+"url", s.URL, "a source's URL")
		d.Want(hexDigest.MatchString(s.SHA256), at+"sha256", s.SHA256, "64 hexadecimal digits in lower case")
	}
	return l, d.Err()
}

// of returns the checksum of a URL, "" where there is none.
func (l lock) of(url string) string {
	for _, s := range l.Sources {
		if s.URL == url {
			return s.SHA256
		}
	}
	return ""
}

// write replaces a recipe's lock.
func (l lock) write(recipe string) error {
	var b bytes.Buffer
	b.WriteString("# Checksums of the sources for which the recipe has none, as first fetched. Keep it with the recipe.\n")
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := errors.Join(e.Encode(l), e.Close()); err != nil {
		return err
	}
	return durable.Replace(LockFile(recipe), b.Bytes(), 0o644)
}
