package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/digits"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/training"
)

// embeddedDigits is the dataset.path of the digits inside the binary.
const embeddedDigits = "embedded:digits"

// readJob reads and checks a job file.
func readJob(path string) (*job.Job, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, ui.BadInputf("job file: %w", err)
	}
	if info.Size() > job.MaxBytes {
		return nil, ui.BadInputf("job file %s: %d bytes; at most %d expected", path, info.Size(), job.MaxBytes)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, ui.BadInputf("job file: %w", err)
	}
	j, err := job.Parse(path, data)
	return j, faulty(path, err)
}

// faulty marks the faults of a job file as the user's, under a line that counts them.
func faulty(path string, err error) error {
	faults, ok := err.(job.Faults)
	if !ok {
		return err
	}
	things := "faults"
	if len(faults) == 1 {
		things = "fault"
	}
	return ui.BadInputf("%s: %d %s\n%w", path, len(faults), things, err)
}

// openDataset opens the dataset of a job read from a file at path: the directory dir of the command line, else the one
// that the job names, relative to the job file. The job comes back with the dataset's CID.
func openDataset(ctx context.Context, j *job.Job, path, dir string) (*job.Job, store.Store, dataset.Manifest, error) {
	st, m, err := openDatasetDir(ctx, datasetDir(j, path, dir))
	if err != nil {
		return nil, nil, m, err
	}
	if err := training.Check(j, m); err != nil {
		return nil, nil, m, faulty(path, err)
	}
	return j.Resolve(m.CID().String()), st, m, nil
}

func datasetDir(j *job.Job, path, dir string) string {
	switch {
	case dir != "":
		return dir
	case j.Dataset.Path == "" || j.Dataset.Path == embeddedDigits || filepath.IsAbs(j.Dataset.Path):
		return j.Dataset.Path
	}
	return filepath.Join(filepath.Dir(path), j.Dataset.Path)
}

func openDatasetDir(ctx context.Context, dir string) (store.Store, dataset.Manifest, error) {
	if dir == "" {
		return nil, dataset.Manifest{}, ui.BadInputf("the job names its dataset by CID only: say with --data in which directory it is")
	}
	st, m, err := openPlace(ctx, dir)
	if err != nil {
		return nil, m, ui.BadInputf("%w; make it with \"autonet data import\" or \"autonet data build\", or give --data", err)
	}
	return st, m, nil
}

// openPlace opens a dataset directory, or the digits inside the binary.
func openPlace(ctx context.Context, dir string) (store.Store, dataset.Manifest, error) {
	if dir == embeddedDigits {
		st := store.NewMemory()
		m, _, err := digits.Import(ctx, st)
		return st, m, err
	}
	st, m, _, err := dataset.Open(dir)
	return st, m, err
}

// noSplit refuses --split, which a dataset does not have.
func noSplit(split string, m dataset.Manifest) error {
	return ui.BadInputf("--split: %s expected, got %q", strings.Join(slices.Sorted(maps.Keys(m.Splits)), ", "), split)
}

// classNames returns how a dataset names its classes: by its labels, or the tokens of its text.
func classNames(ctx context.Context, st store.Store, m dataset.Manifest) (func(class int) string, error) {
	tok, err := m.Tokenizer(ctx, st)
	if errors.Is(err, dataset.ErrNoTokenizer) {
		return func(class int) string { return className(m, class) }, nil
	}
	return func(class int) string {
		if class < 0 || class >= m.Classes {
			return fmt.Sprint(class)
		}
		return fmt.Sprintf("%q", tok.Token(int32(class)))
	}, err
}

// className names a class as the dataset does.
func className(m dataset.Manifest, class int) string {
	if class >= 0 && class < len(m.Labels) {
		return m.Labels[class]
	}
	return fmt.Sprint(class)
}
