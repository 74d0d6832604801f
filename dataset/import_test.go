package dataset_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
)

// write puts a file into a new directory and returns its path.
func write(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func gzipped(t *testing.T, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// whole imports all samples as the training split.
func whole(t *testing.T, opts dataset.ImportOptions) (*dataset.Samples, dataset.Meta) {
	t.Helper()
	opts.Fractions = [3]float64{1, 0, 0}
	in, err := dataset.Import(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	return in.Splits[dataset.Train], in.Meta
}

// sorted undoes the deal: rows in order of their first feature.
func sorted(s *dataset.Samples) *dataset.Samples {
	order := make([]int, s.N)
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		if s.Row(a)[0] < s.Row(b)[0] {
			return -1
		}
		return 1
	})
	return s.Select(order)
}

// refused imports what must be refused by an error on one of the paths with the wanted text.
func refused(t *testing.T, opts dataset.ImportOptions, want string) {
	t.Helper()
	opts.Fractions = [3]float64{1, 0, 0}
	in, err := dataset.Import(t.Context(), opts)
	var at *dataset.InputError
	if in != nil || !errors.As(err, &at) || !strings.Contains(err.Error(), want) {
		t.Errorf("got error %v, want %q", err, want)
		return
	}
	for _, path := range slices.Concat(opts.Paths, opts.Validation, opts.Test) {
		if strings.HasPrefix(at.File, path) {
			return
		}
	}
	t.Errorf("the error is about %q, which is not one of %v", at.File, opts.Paths)
}

func TestImportOptionsListAllFaults(t *testing.T) {
	opts := dataset.ImportOptions{
		Format: "tar", Task: "guessing", Header: "maybe", Color: "sepia", Scale: -1, Classes: -1, Shape: []int{-1},
		Test: []string{"x"}, Fractions: [3]float64{0.5, 0, 0.5}, Counts: [3]int{0, -1, 1},
	}
	_, err := dataset.Import(t.Context(), opts)
	for _, want := range []string{`format: "tar": want idx, csv, parquet, json, images, text`, "task: ", "header: ", "color: ", "scale: ", "classes: ", "shape: ",
		"paths: there is none", "fractions and counts", "counts[1]: -1", "test: it has inputs of its own"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q is missing in:\n%v", want, err)
		}
	}
}

func TestImportDealsByCountsAndOwnFiles(t *testing.T) {
	train := "a,label\n"
	for i := range 50 {
		train += string(rune('0'+i%10)) + "." + string(rune('0'+i/10)) + "," + []string{"cat", "dog"}[i%2] + "\n"
	}
	opts := dataset.ImportOptions{Format: dataset.CSV, Paths: []string{write(t, "pets.csv", []byte(train))},
		Test: []string{write(t, "more.csv", []byte("a,label\n100,emu\n200,dog\n"))}, Counts: [3]int{0, 8, 0}}
	in, err := dataset.Import(t.Context(), opts)
	if err != nil {
		t.Fatal(err)
	}
	splits, meta := in.Splits, in.Meta
	if splits[dataset.Train].N != 42 || splits[dataset.Validation].N != 8 || splits[dataset.Test].N != 2 {
		t.Errorf("dealt %v", splits)
	}
	if meta.Name != "pets" || meta.Classes != 3 || !slices.Equal(meta.Labels, []string{"cat", "dog", "emu"}) {
		t.Errorf("meta is %+v", meta)
	}
	if got := splits[dataset.Test]; !sameBits(got.X, []float32{100, 200}) || !sameBits(got.Y, []float32{2, 1}) {
		t.Errorf("the test split is %+v: want the file's order, and classes of all files", got)
	}
	opts.Counts = [3]int{40, 20, 0}
	if _, err := dataset.Import(t.Context(), opts); err == nil || !strings.Contains(err.Error(), "50 samples: they cannot be dealt by counts of [40 20 0]") {
		t.Errorf("too large counts gave %v", err)
	}
	opts.Counts = [3]int{}
	if in, err = dataset.Import(t.Context(), opts); err != nil || in.Splits[dataset.Train].N != 45 || in.Splits[dataset.Validation].N != 5 {
		t.Errorf("by default %v were dealt, error %v", in, err)
	}
	opts.Test = []string{write(t, "wide.csv", []byte("a,b,label\n1,2,cat\n"))}
	refused(t, dataset.ImportOptions{Format: dataset.CSV, Paths: opts.Paths, Test: opts.Test}, "3 columns: the first file has 2")
}

// TestImportCreateLoad goes from a file to a dataset directory and back.
func TestImportCreateLoad(t *testing.T) {
	path := write(t, "numbers.csv", []byte("1,2,0\n3,4,1\n5,6,0\n7,8,1\n"))
	in, err := dataset.Import(t.Context(), dataset.ImportOptions{Format: dataset.CSV, Paths: []string{path},
		Source: "here", License: "mine", Fractions: [3]float64{0.5, 0, 0.5}})
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "numbers")
	_, c, err := dataset.Create(t.Context(), dir, in.Meta, in.Splits, dataset.WriteOptions{})
	if err != nil {
		t.Fatal(err)
	}
	st, m, opened, err := dataset.Open(dir)
	if err != nil || opened != c || m.Source != "here" {
		t.Fatalf("opened %s, %+v, error %v", opened, m.Meta, err)
	}
	for _, split := range []string{dataset.Train, dataset.Test} {
		got, err := dataset.Load(t.Context(), st, m, split)
		if err != nil || !sameBits(got.X, in.Splits[split].X) || !sameBits(got.Y, in.Splits[split].Y) {
			t.Errorf("split %q: %+v, error %v", split, got, err)
		}
	}
}

func TestImportMissingFile(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing")
	for format, paths := range map[dataset.Format][]string{
		dataset.CSV: {missing}, dataset.Parquet: {missing}, dataset.Images: {missing}, dataset.IDX: {missing, missing},
	} {
		refused(t, dataset.ImportOptions{Format: format, Paths: paths}, missing+": no such file")
	}
}

func TestImportCancelled(t *testing.T) {
	ctx, cancel := contextCancelled(t)
	defer cancel()
	path := write(t, "a.csv", []byte("1,2\n"))
	if _, err := dataset.Import(ctx, dataset.ImportOptions{Format: dataset.CSV, Paths: []string{path}}); !errors.Is(err, ctx.Err()) || ctx.Err() == nil {
		t.Errorf("got error %v", err)
	}
}
