package store_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/dataset/store/storetest"
)

func openDir(t *testing.T) store.Store {
	d, err := store.OpenDir(filepath.Join(t.TempDir(), "blobs"))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDirConforms(t *testing.T) {
	storetest.Run(t, openDir)
	storetest.RunCorrupt(t, openDir, func(t *testing.T, s store.Store, c store.CID, data []byte) {
		path := filepath.Join(s.(*store.Dir).Path(), c.String())
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	})
}

func TestMemoryConforms(t *testing.T) {
	storetest.Run(t, func(*testing.T) store.Store { return store.NewMemory() })
}

func TestDirRefusesFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := store.OpenDir(path)
	if err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "want a directory") {
		t.Fatalf("got error %v", err)
	}
}
