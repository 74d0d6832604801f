package templates

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/recipe"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

// TestTemplatesWork builds each template's dataset, and checks that its job fits it and has terms.
func TestTemplatesWork(t *testing.T) {
	for _, name := range Names() {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "my-"+name)
			files, err := Files(name, "my-"+name)
			if err != nil {
				t.Fatal(err)
			}
			if err := Write(dir, files, false); err != nil {
				t.Fatal(err)
			}
			text := string(files["dataset.yaml"])
			m := built(t, dir, text)
			sealed := built(t, dir, strings.Replace(text, "seal_test: false", "seal_test: true", 1))
			j, err := job.Parse(filepath.Join(dir, "job.yaml"), files["job.yaml"])
			if err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(training.Check(j, m), training.Check(j, sealed)); err != nil || !sealed.Splits[dataset.Test].Sealed {
				t.Errorf("%v; sealed: %+v", err, sealed.Splits)
			}
			if j.Terms == nil || j.Metric.Threshold == 0 || j.Name != "my-"+name || j.Dataset.Path != "data/my-"+name || len(m.Origins) == 0 {
				t.Errorf("terms %v, threshold %v, name %s, dataset %s, origins %v", j.Terms, j.Metric.Threshold, j.Name, j.Dataset.Path, m.Origins)
			}
			readme := string(files["README.md"])
			if strings.Contains(readme, "PROJECT") || strings.Contains(readme, "TRY") || !strings.Contains(readme, "runs/my-"+name) {
				t.Errorf("README:\n%s", readme)
			}
		})
	}
	if _, err := Files("forest", "x"); err == nil || !strings.Contains(err.Error(), "mlp, cnn, table, text") {
		t.Errorf("an unknown template: %v", err)
	}
}

// built builds the dataset of a recipe that lies in dir.
func built(t *testing.T, dir, text string) dataset.Manifest {
	t.Helper()
	r, err := recipe.Parse(filepath.Join(dir, "dataset.yaml"), []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	in, err := r.Build(t.Context(), recipe.Config{Cache: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	m, _, err := dataset.Write(t.Context(), store.NewMemory(), in.Meta, in.Splits, r.WriteOptions(in))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestWrite refuses what is there already, replaces it when told to, and leaves everything as it was on failure.
func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "project")
	files := map[string][]byte{"a": []byte("1"), "b": []byte("2"), "c": []byte("3")}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := Write(dir, files, false); err != nil {
		t.Fatalf("an empty directory: %v", err)
	}
	if err := Write(dir, files, false); !errors.Is(err, ErrNotEmpty) {
		t.Errorf("a full one: %v, want ErrNotEmpty", err)
	}
	put := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := func(name, text string) {
		t.Helper()
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != text {
			t.Errorf("%s holds %q, %v, want %q", name, got, err, text)
		}
	}
	put("a", "mine")
	put("other", "mine")
	if err := Write(dir, files, true); err != nil {
		t.Fatal(err)
	}
	want("a", "1")
	want("other", "mine")
	put("a", "mine")
	put("b", "mine")
	if err := Write(dir, map[string][]byte{"a": nil, "b": nil, "no/such": nil}, true); err == nil {
		t.Error("a name in a folder that is not there is written")
	}
	want("a", "mine")
	want("b", "mine")
	if entries, err := os.ReadDir(filepath.Dir(dir)); err != nil || len(entries) != 1 {
		t.Errorf("left %v, %v", entries, err)
	}
}

// TestMoveUndoes moves back what was moved before a file could not be.
func TestMoveUndoes(t *testing.T) {
	dir := t.TempDir()
	for path, text := range map[string]string{"from/a": "new", "from/b": "new", "to/a": "old", "to/b": "old", "old/x": ""} {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(path)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, path), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	in := func(name string) string { return filepath.Join(dir, name) }
	if err := move([]string{"a", "b", "c"}, in("from"), in("to"), in("old")); err == nil {
		t.Fatal("a file that is not there is moved")
	}
	for path, want := range map[string]string{"from/a": "new", "from/b": "new", "to/a": "old", "to/b": "old"} {
		if got, err := os.ReadFile(in(path)); err != nil || string(got) != want {
			t.Errorf("%s holds %q, %v, want %q", path, got, err, want)
		}
	}
}
