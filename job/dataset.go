package job

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/autonet/autonet/internal/form"
	"github.com/autonet/autonet/tensor"
)

// DatasetFacts is what a job has to know of a dataset to say whether they fit together.
type DatasetFacts struct {
	CID     string         // of the manifest
	Task    string         // what the targets are: classes, numbers, or Language
	Input   []int          // shape of a sample
	Classes int            // 0: the targets are numbers
	Rows    map[string]int // samples by split
	// IDs says of each number of a sample how many ids it may be, 0 for one that is no id; those of Language are its classes.
	IDs []int
}

// Language is the task of a dataset whose samples are windows of token ids: the target is the token after the window, and a
// model that answers for each position has the tokens after each as its targets.
const Language = "language"

// CheckDataset returns, as Faults at the job file's lines, every reason why the job cannot train on a dataset.
func (j *Job) CheckDataset(f DatasetFacts) error {
	var faults []Fault
	fault := func(field, format string, args ...any) {
		at := form.PlaceIn(j.marks, field)
		faults = append(faults, Fault{File: j.fileName(), Line: at.Line, Column: at.Column, Field: field, Problem: fmt.Sprintf(format, args...)})
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
		return form.Sorted(faults)
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
	j.checkIDs(f, fault)
	last := fmt.Sprintf("model.layers[%d]", len(j.Model.Layers)-1)
	entropy := j.Model.Loss == tensor.CrossEntropy
	switch {
	case entropy && f.Classes == 0:
		fault("model.loss", "expected %s, since the dataset's targets are numbers, found %s", oneOf(ofNumbers), j.Model.Loss)
	case f.Task == Language && !entropy:
		fault("model.loss", "expected %s, since the dataset's targets are tokens, found %s", tensor.CrossEntropy, j.Model.Loss)
	case entropy && Classes(m) != f.Classes:
		fault(last, "expected one output for each of the dataset's %d classes, found %d", f.Classes, Classes(m))
	case j.Model.Loss == tensor.BinaryCrossEntropy && f.Classes != 2:
		fault("model.loss", "%s is of two classes; the dataset has %d", j.Model.Loss, f.Classes)
	case m.TargetLen() == 1:
	case !entropy:
		fault(last, "expected one output, since the dataset has one target a sample, found %d", m.OutputLen())
	case f.Task != Language:
		fault(last, "expected one answer, since the dataset has one label a sample, found one for each of %d positions", m.TargetLen())
	case m.TargetLen() != product(f.Input):
		fault(last, "expected an answer for each of the window's %d tokens, found %d", product(f.Input), m.TargetLen())
	}
}

// checkIDs compares the rows of embeddings, which are on the input, with the ids that the dataset has.
func (j *Job) checkIDs(f DatasetFacts, fault func(field, format string, args ...any)) {
	for i, l := range j.Model.Layers {
		if l.Kind != "embedding" {
			continue
		}
		ids := 0
		if f.Task == Language {
			ids = f.Classes
		}
		for column, n := range f.IDs {
			if l.Columns == nil || slices.Contains(l.Columns, column) {
				ids = max(ids, n)
			}
		}
		if l.Vocab < ids {
			fault(fmt.Sprintf("model.layers[%d].vocab", i), "expected at least the dataset's %d ids, found %d", ids, l.Vocab)
		}
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
