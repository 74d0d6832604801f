package training

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/durable"
	"github.com/autonet/autonet/job"
)

// A run's directory.
const (
	runFile        = "run.json"    // what is trained, on what
	journalFile    = "latest.json" // how far the run has come
	checkpointsDir = "checkpoints" // the store of weights and optimizer states
)

// ErrNoRun says that a directory holds no run.
var ErrNoRun = errors.New("there is no run")

// RunDir is the directory of a local run.
type RunDir struct {
	Path        string
	Job         *job.Job
	Data        string // where the dataset was read from
	Checkpoints store.Store
	Journal     FileJournal
}

// runInfo is runFile's content.
type runInfo struct {
	Data string          `json:"data"`
	Job  json.RawMessage `json:"job"` // canonical
}

// CreateRun makes the directory of a run of j on the dataset at data, or finds it made before. A directory that holds the
// run of another job is left as it is: ErrOtherJob.
func CreateRun(path string, j *job.Job, data string) (*RunDir, error) {
	old, err := OpenRun(path)
	if err == nil && old.Job.ID() != j.ID() {
		return nil, fmt.Errorf("%w: %s expected, found %s", ErrOtherJob, j.ID(), old.Job.ID())
	}
	if err != nil && !errors.Is(err, ErrNoRun) {
		return nil, err
	}
	b, err := json.Marshal(runInfo{Data: data, Job: j.Canonical()})
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(path, 0o755); err != nil {
		return nil, fmt.Errorf("begin a run: %w", err)
	}
	if err := durable.Replace(filepath.Join(path, runFile), append(b, '\n'), 0o644); err != nil {
		return nil, fmt.Errorf("begin a run: %w", err)
	}
	return openRun(path, j, data)
}

// OpenRun opens the directory of a run. The error is ErrNoRun where there is none.
func OpenRun(path string) (*RunDir, error) {
	file := filepath.Join(path, runFile)
	b, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w in %s: it has no %s", ErrNoRun, path, runFile)
	}
	if err != nil {
		return nil, err
	}
	var info runInfo
	if err := json.Unmarshal(b, &info); err != nil {
		return nil, fmt.Errorf("%s: the description of a run expected: %w", file, err)
	}
	j, err := job.Decode(info.Job)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return openRun(path, j, info.Data)
}

func openRun(path string, j *job.Job, data string) (*RunDir, error) {
	st, err := store.OpenDir(filepath.Join(path, checkpointsDir))
	if err != nil {
		return nil, err
	}
	return &RunDir{Path: path, Job: j, Data: data, Checkpoints: st, Journal: FileJournal{filepath.Join(path, journalFile)}}, nil
}
