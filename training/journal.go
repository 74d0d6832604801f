package training

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/mapreduce"
)

// Record is how far a local run has come: what is needed to go on, and what it has measured.
type Record struct {
	Job         string                 `json:"job"`         // the job's id
	Checkpoint  mapreduce.Checkpoint   `json:"checkpoint"`  // where to go on
	Kept        []mapreduce.Checkpoint `json:"kept"`        // all that are in the store, oldest first
	Evaluations []Evaluation           `json:"evaluations"` // one an epoch, then the test
	Done        bool                   `json:"done"`
}

// Evaluation is what a state measured on a split.
type Evaluation struct {
	Epoch int    `json:"epoch"` // counted from 1
	Step  int64  `json:"step"`
	Split string `json:"split"`
	Measurement
}

// Journal keeps the newest Record of a run. A write is whole or absent and survives a crash.
type Journal interface {
	// Read returns the record, nil where there is none yet.
	Read() (*Record, error)
	Write(Record) error
}

// maxRecord bounds a record's bytes: at some 150 for an epoch, far more epochs than a run has.
const maxRecord = 256 << 20

// FileJournal is a journal in a file, replaced whole by a rename.
type FileJournal struct{ Path string }

var _ Journal = FileJournal{}

// Read implements Journal.
func (j FileJournal) Read() (*Record, error) {
	f, err := os.Open(j.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r Record
	if err := json.NewDecoder(io.LimitReader(f, maxRecord)).Decode(&r); err != nil {
		return nil, fmt.Errorf("%s: a training record expected: %w", j.Path, err)
	}
	return &r, nil
}

// Write implements Journal.
func (j FileJournal) Write(r Record) error {
	b, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(j.Path), 0o755); err != nil {
		return fmt.Errorf("write the training record: %w", err)
	}
	if err := durable.Replace(j.Path, append(b, '\n'), 0o644); err != nil {
		return fmt.Errorf("write the training record: %w", err)
	}
	return nil
}
