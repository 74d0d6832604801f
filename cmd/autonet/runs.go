package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/training"
)

// openRun opens the directory of a run that has come somewhere, to read it.
func openRun(dir string) (*training.RunDir, *training.Record, error) {
	run, err := training.OpenRun(dir)
	if errors.Is(err, training.ErrNoRun) {
		return nil, nil, ui.BadInputf("%w; \"autonet train\" makes one", err)
	}
	if err != nil {
		return nil, nil, err
	}
	record, err := run.Journal.Read()
	if err == nil && record == nil {
		err = ui.BadInputf("the run in %s has no checkpoint yet", dir)
	}
	return run, record, err
}

// runWeights returns the CID and the bytes of a run's weights: the newest, or those that the user names by CID or file.
func runWeights(ctx context.Context, run *training.RunDir, record *training.Record, named string) (string, []byte, error) {
	if named == "" {
		named = record.Checkpoint.Weights
	}
	c, err := store.Parse(named)
	if err != nil {
		b, err := os.ReadFile(named)
		if err != nil {
			return "", nil, ui.BadInputf("--weights: the CID of a checkpoint or a safetensors file expected: %w", err)
		}
		return store.Sum(b).String(), b, nil
	}
	b, err := run.Checkpoints.Get(ctx, c)
	if errors.Is(err, store.ErrNotFound) {
		return "", nil, fmt.Errorf("the run in %s does not hold the weights %s", run.Path, c)
	}
	return named, b, err
}

// runData returns where to read a run's dataset: where the user says, or else where the run did.
func runData(run *training.RunDir, flag string) string {
	if flag != "" {
		return flag
	}
	return run.Data
}

// absolute returns a dataset's place in a form that holds from any directory.
func absolute(data string) (string, error) {
	if data == embeddedDigits {
		return data, nil
	}
	return filepath.Abs(data)
}

// percent writes a share as a person reads it.
func percent(share float64) string { return fmt.Sprintf("%.2f %%", 100*share) }

// thousands writes a count with commas.
func thousands(n int64) string {
	s := fmt.Sprint(n)
	var b strings.Builder
	for i, c := range s {
		if i > 0 && (len(s)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(c)
	}
	return b.String()
}
