package job

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/autonet/autonet/tensor"
)

// DatasetFacts is what a job has to know of a dataset to say whether they fit together.
type DatasetFacts struct {
	CID     string         // of the manifest
	Input   []int          // shape of a sample
	Classes int            // 0: the targets are numbers
	Rows    map[string]int // samples by split
}

// CheckDataset returns, as Faults at the job file's lines, every reason why the job cannot train on a dataset.
func (j *Job) CheckDataset(f DatasetFacts) error {
	var faults []Fault
	fault := func(field, format string, args ...any) {
		at := placeIn(j.marks, field)
		faults = append(faults, Fault{j.fileName(), at.line, at.column, field, fmt.Sprintf(format, args...)})
	}
	if j.Dataset.CID != "" && j.Dataset.CID != f.CID {
		fault("dataset.cid", "expected the dataset %s, found %s", j.Dataset.CID, f.CID)
	}
	for _, split := range []string{"train", "validation", "test"} {
		if f.Rows[split] == 0 {
			fault("dataset", "the dataset has no %s split; it has: %s", split, strings.Join(slices.Sorted(maps.Keys(f.Rows)), ", "))
		}
	}
	if rows := f.Rows["train"]; rows > 0 && j.Plan.Batch > rows {
		fault("plan.batch", "expected at most the %d samples of the train split, found %d", rows, j.Plan.Batch)
	}
	if product(j.Model.Input) != product(f.Input) {
		fault("model.input", "expected the dataset's samples, of shape %v, found %v", f.Input, j.Model.Input)
	}
	j.checkTargets(f, fault)
	if faults != nil {
		return sorted(faults)
	}
	return nil
}

// checkTargets compares what the model gives with what the dataset asks for.
func (j *Job) checkTargets(f DatasetFacts, fault func(field, format string, args ...any)) {
	m, err := tensor.Build(j.Model)
	if err != nil {
		fault("model", "%v", err)
		return
	}
	last := fmt.Sprintf("model.layers[%d]", len(j.Model.Layers)-1)
	switch {
	case j.Model.Loss == tensor.CrossEntropy && f.Classes == 0:
		fault("model.loss", "expected mse, since the dataset's targets are numbers, found %s", j.Model.Loss)
	case j.Model.Loss == tensor.CrossEntropy && m.OutputLen() != f.Classes:
		fault(last, "expected one output for each of the dataset's %d classes, found %d", f.Classes, m.OutputLen())
	case j.Model.Loss == tensor.MSE && m.TargetLen() != 1:
		fault(last, "expected one output, since the dataset has one target a sample, found %d", m.OutputLen())
	}
}

func (j *Job) fileName() string {
	if j.file == "" {
		return "job"
	}
	return j.file
}

func product(shape []int) int {
	n := 1
	for _, side := range shape {
		n *= side
	}
	return n
}
