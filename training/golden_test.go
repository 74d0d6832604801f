package training

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/dataset"
	"github.com/autonet/autonet/dataset/store"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

const (
	goldenSteps      = 50
	goldenBatch      = 16
	goldenPartitions = 8
	goldenWindow     = 16     // tokens
	goldenParameters = 30_000 // of a model, at most
)

// TestGoldenCIDs trains every example, and the models in testdata/golden, which between them have most layers, for 50 steps
// and compares the weights' CIDs with testdata/golden_cids.txt: on every processor (make test-arm64, test-wasm), each of its
// backends, and with 1, 2, 3 and 7 workers. So that emulated processors keep up, a batch
// has 16 samples, and models with more than 30,000 parameters are halved until they have fewer. The samples are random:
// the examples' data isn't in the repository.
//
// -rewrite writes the table anew. A line that changes changes what every such job computes.
func TestGoldenCIDs(t *testing.T) {
	var text strings.Builder
	for _, file := range goldenFiles(t) {
		name := strings.TrimPrefix(filepath.ToSlash(file), "../")
		j, halved := goldenJob(t, file)
		t.Run(name, func(t *testing.T) {
			fmt.Fprintf(&text, "%-30s model ÷%-2d  %s\n", name, 1<<halved, goldenCID(t, j))
		})
	}
	file := filepath.Join("testdata", "golden_cids.txt")
	if *rewrite {
		if err := os.WriteFile(file, []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if text.String() != string(want) {
		t.Errorf("got\n%swant\n%s-rewrite adds the line of a new example", text.String(), want)
	}
}

// goldenFiles are the jobs that are trained.
func goldenFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{filepath.Join("..", "examples", "*.yaml"), filepath.Join("testdata", "golden", "*.yaml")} {
		matches, err := filepath.Glob(pattern)
		if err != nil || matches == nil {
			t.Fatalf("%s: %v", pattern, err)
		}
		files = append(files, matches...)
	}
	return files
}

// goldenCID trains a job on every backend and with several numbers of workers, and returns the one CID that all give.
func goldenCID(t *testing.T, j *job.Job) string {
	var want string
	backends := kernels.Backends()
	for i, b := range backends {
		var workers []int
		if i == 0 {
			workers = []int{1}
		}
		switch last := i == len(backends)-1; {
		case last && testing.Short():
			workers = append(workers, 3)
		case last:
			workers = append(workers, 2, 3, 7)
		case i > 0:
			workers = []int{1}
		}
		for _, n := range workers {
			train, other := goldenSamples(t, j, 40), goldenSamples(t, j, 3)
			p, err := New(j, train, other, other, On(b), Threads(n+i))
			if err != nil {
				t.Fatal(err)
			}
			got := trained(t, p, store.NewMemory(), n).Checkpoint.Weights
			if want == "" {
				want = got
			}
			if got != want {
				t.Errorf("%s, %d workers: %s, before %s", b.Name(), n, got, want)
			}
		}
	}
	return want
}

// goldenJob reads a job and cuts it down, and says how often its model was halved.
func goldenJob(t *testing.T, file string) (j *job.Job, halved int) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if j, err = job.Parse(file, data); err != nil {
		t.Fatal(err)
	}
	j.Plan = job.Plan{Batch: goldenBatch, Partitions: goldenPartitions, StepsPerRound: goldenSteps, RoundsPerEpoch: 1, Epochs: 1}
	if tokens(j.Model) {
		j.Model.Input[0] = min(j.Model.Input[0], goldenWindow)
	}
	last := &j.Model.Layers[len(j.Model.Layers)-1]
	outputs := last.Units
	for ; ; halved++ {
		m, err := tensor.Build(j.Model)
		if err != nil {
			t.Fatal(err)
		}
		if m.Len() <= goldenParameters {
			return j, halved
		}
		halve(j.Model.Layers)
		last.Units = outputs
	}
}

// tokens reports whether all inputs are ids.
func tokens(s tensor.Spec) bool {
	return s.Layers[0].Kind == "embedding" && s.Layers[0].Columns == nil
}

// halve makes layers half as wide.
func halve(layers []tensor.LayerSpec) {
	for i := range layers {
		l := &layers[i]
		for _, n := range []*int{&l.Units, &l.Filters, &l.Dim, &l.Hidden, &l.Heads} {
			*n = (*n + 1) / 2
		}
		if l.Groups > 1 {
			l.Groups = (l.Groups + 1) / 2
		}
		halve(l.Layers)
	}
}

// goldenSamples returns random samples as the model takes them.
func goldenSamples(t *testing.T, j *job.Job, n int) *dataset.Samples {
	t.Helper()
	m, err := tensor.Build(j.Model)
	if err != nil {
		t.Fatal(err)
	}
	s := dataset.NewSamples(n, m.InputLen(), job.Classes(m))
	key := kernels.Key{Seed: j.Seed, Step: uint32(n)}
	kernels.FillNormal(s.X, key, 1)
	first := j.Model.Layers[0]
	columns := first.Columns
	if tokens(j.Model) {
		for i := range s.Width {
			columns = append(columns, i)
		}
	}
	for i := range n {
		for _, c := range columns {
			at := i*s.Width + c
			s.X[at] = float32(key.Below(uint64(at), uint64(first.Vocab)))
		}
		s.Y[i] = key.Normal(uint64(i))
		if s.Classes > 0 {
			s.Y[i] = float32(key.Below(uint64(i), uint64(s.Classes)))
		}
	}
	return s
}
