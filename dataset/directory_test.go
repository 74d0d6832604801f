package dataset_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
)

var rampSplits = map[string]*dataset.Samples{dataset.Train: ramp(10), dataset.Test: ramp(4)}

func TestCreateAndOpen(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "sets", "ramp")
	if err := os.MkdirAll(dir, 0o755); err != nil { // it may be there, and empty
		t.Fatal(err)
	}
	m, c, err := dataset.Create(t.Context(), dir, meta, rampSplits, dataset.WriteOptions{})
	if err != nil {
		t.Fatal(err)
	}
	st, opened, openedCID, err := dataset.Open(dir)
	if err != nil || openedCID != c || !bytes.Equal(opened.Encode(), m.Encode()) {
		t.Fatalf("opened %s, error %v, want %s", openedCID, err, c)
	}
	if _, err := dataset.Load(t.Context(), st, opened, dataset.Train); err != nil {
		t.Error(err)
	}
	if _, _, err := dataset.Create(t.Context(), dir, meta, rampSplits, dataset.WriteOptions{}); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Errorf("creating it again gave %v", err)
	}
	onlyEntry(t, filepath.Dir(dir), "ramp")
}

func onlyEntry(t *testing.T, dir string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if strings.Join(names, " ") != strings.Join(want, " ") {
		t.Errorf("%s holds %v, want %v", dir, names, want)
	}
}

func TestCreateLeavesNothingOnFailure(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "ramp")
	bad := ramp(4)
	bad.Y[3] = 99
	if _, _, err := dataset.Create(t.Context(), dir, meta, map[string]*dataset.Samples{dataset.Train: bad}, dataset.WriteOptions{}); err == nil || !strings.Contains(err.Error(), "row 3: label is 99") {
		t.Errorf("a bad label gave %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := dataset.Create(ctx, dir, meta, rampSplits, dataset.WriteOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled create gave %v", err)
	}
	onlyEntry(t, parent)
}

func TestSealedDirectory(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ramp")
	if _, _, err := dataset.Create(t.Context(), dir, meta, rampSplits, dataset.WriteOptions{SealTest: true}); err != nil {
		t.Fatal(err)
	}
	onlyEntry(t, dir, "blobs", "manifest.json", "sealed")
	st, m, before, err := dataset.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := dataset.Load(t.Context(), st, m, dataset.Test); !errors.Is(err, dataset.ErrSealed) {
		t.Errorf("before Reveal: %v, want ErrSealed", err)
	}
	for range 2 {
		if err := dataset.Reveal(t.Context(), dir); err != nil {
			t.Fatal(err)
		}
	}
	st, m, after, err := dataset.Open(dir)
	if err != nil || after != before {
		t.Errorf("Reveal changed the dataset's CID from %s to %s (error %v)", before, after, err)
	}
	if s, err := dataset.Load(t.Context(), st, m, dataset.Test); err != nil || s.N != 4 {
		t.Errorf("after Reveal: %v", err)
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	if _, _, _, err := dataset.Open(dir); !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "no dataset directory") {
		t.Errorf("an empty directory gave %v", err)
	}
	if err := dataset.Reveal(t.Context(), dir); err == nil || !strings.Contains(err.Error(), "nothing is sealed") {
		t.Errorf("revealing nothing gave %v", err)
	}
	path := filepath.Join(dir, "manifest.json")
	if err := os.WriteFile(path, []byte(`{"format":"autonet-dataset-1"`), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := dataset.Open(dir); err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "ends after") {
		t.Errorf("a truncated manifest gave %v", err)
	}
}

// TestCorruptBlobIsNamed damages a shard's file and loads the dataset.
func TestCorruptBlobIsNamed(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ramp")
	m, _, err := dataset.Create(t.Context(), dir, meta, rampSplits, dataset.WriteOptions{RowsPerShard: 4})
	if err != nil {
		t.Fatal(err)
	}
	ref := m.Splits[dataset.Train].Shards[1]
	path := filepath.Join(dir, "blobs", ref.CID)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for want, bad := range map[error][]byte{store.ErrCorrupt: data[:len(data)-3], store.ErrNotFound: nil} {
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		if bad != nil {
			if err := os.WriteFile(path, bad, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		st, m, _, err := dataset.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		_, err = dataset.Load(t.Context(), st, m, dataset.Train)
		if !errors.Is(err, want) || !strings.Contains(err.Error(), `split "train", shard 1 (`+ref.CID+`)`) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
}
