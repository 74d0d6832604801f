package main

import (
	"os"

	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/tensor"
)

// startUsage is what --init means to train and submit.
const startUsage = "weights `FILE` (safetensors, as \"autonet import\" writes) to begin with; the job's id then names them"

// beginWith makes a job begin with the weights of a file, and returns their bytes; nil where no file is given.
func beginWith(j *job.Job, path string) ([]byte, error) {
	if path == "" {
		return nil, nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, ui.BadInputf("--init: %w", err)
	}
	m, err := tensor.Build(j.Model)
	if err != nil {
		return nil, err
	}
	if _, err := tensor.DecodeWeights(m, b); err != nil {
		return nil, ui.BadInputf("--init: %s: %w; \"autonet import safetensors\" makes canonical ones", path, err)
	}
	c := store.Sum(b).String()
	if j.Weights != "" && j.Weights != c {
		return nil, ui.BadInputf("--init: %s has CID %s, the job begins with %s", path, c, j.Weights)
	}
	j.Weights = c
	return b, nil
}
