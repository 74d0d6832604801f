package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// compare fails, naming every file, when the tree is not what write would leave.
func compare(root string, wanted map[string][]byte) error {
	var stale []string
	for _, name := range names(wanted) {
		have, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		switch {
		case os.IsNotExist(err):
			stale = append(stale, name+" is missing")
		case err != nil:
			return err
		case !bytes.Equal(have, wanted[name]):
			stale = append(stale, name+" differs from its .proto")
		}
	}
	orphans, err := orphans(root, wanted)
	if err != nil {
		return err
	}
	for _, name := range orphans {
		stale = append(stale, name+" has no .proto any more")
	}
	if len(stale) > 0 {
		return fmt.Errorf("generated code is stale; run `make generate` and commit:\n  %s", strings.Join(stale, "\n  "))
	}
	return nil
}

// orphans lists the generated protobuf files in the tree that are not in wanted.
func orphans(root string, wanted map[string][]byte) ([]string, error) {
	var list []string
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if base := entry.Name(); path != root && (strings.HasPrefix(base, ".") || base == "node_modules") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".pb.go") {
			return nil
		}
		relative, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if name := filepath.ToSlash(relative); wanted[name] == nil {
			list = append(list, name)
		}
		return nil
	})
	sort.Strings(list)
	return list, err
}
