package job

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/autonet/autonet/internal/form"
	"github.com/autonet/autonet/tensor"
)

var rewrite = flag.Bool("rewrite", false, "write the golden files anew")

// TestFaults compares the listing of each faulty file of testdata with the text beside it.
func TestFaults(t *testing.T) {
	files, err := filepath.Glob("testdata/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in testdata: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			j, err := Parse(filepath.Base(file), data)
			if err == nil {
				err = j.CheckDataset(DatasetFacts{
					CID: "bafkreidgvpkjawlxz6sffxzwgooowe5yt7i6wsyg236mfoks77nywkptdq", Input: []int{28, 28}, Classes: 10,
					Rows: map[string]int{"train": 1000, "test": 100},
				})
			}
			var faults Faults
			if !errors.As(err, &faults) {
				t.Fatalf("got %v, want Faults", err)
			}
			golden(t, strings.TrimSuffix(file, ".yaml")+".txt", []byte(faults.Error()+"\n"))
		})
	}
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *rewrite {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs (go test -rewrite shows how):\n%s", file, got)
	}
}

func example(t *testing.T, name string) *Job {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "examples", name))
	if err != nil {
		t.Fatal(err)
	}
	j, err := Parse(name, data)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// TestCanonical parses the canonical encoding of jobs back to equal ones, and pins one.
func TestCanonical(t *testing.T) {
	pinned := filepath.Join("..", "job", "testdata", "canonical", "terms.yaml")
	for _, name := range []string{"digits.yaml", "mnist.yaml", pinned} {
		j := example(t, name)
		canonical := j.Resolve("bafkreidgvpkjawlxz6sffxzwgooowe5yt7i6wsyg236mfoks77nywkptdq").Canonical()
		again, err := Parse("canonical", canonical)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !bytes.Equal(again.Canonical(), canonical) {
			t.Errorf("%s: canonical encoding changes when parsed:\n%s\n%s", name, canonical, again.Canonical())
		}
		if name == pinned {
			golden(t, filepath.Join("testdata", "canonical", "terms.json"), append(canonical, '\n'))
		}
	}
}

// TestForms checks that the short and the long form of a job, and one with defaults written out, are one job.
func TestForms(t *testing.T) {
	short := `
name: a
dataset: data/x
model: {input: [4], layers: [dense: 3, relu, dense: {units: 2, init: zeros}]}
optimizer: {kind: momentum, rate: 0.1}
plan: {batch: 20, epochs: 2}
`
	long := `
name: a
seed: 1
dataset: {path: data/y}
model:
  input: [4]
  loss: cross_entropy
  layers:
    - {kind: dense, units: 3, init: glorot_uniform}
    - {kind: relu}
    - {kind: dense, units: 2, init: zeros, no_bias: false}
optimizer: {kind: momentum, rate: 1e-1, momentum: 0.9, weight_decay: 0, schedule: {kind: constant}}
plan: {batch: 20, partitions: 5, steps_per_round: 100, rounds_per_epoch: 1, epochs: 2}
metric: {name: accuracy, threshold: 0}
`
	a, err := Parse("short", []byte(short))
	if err != nil {
		t.Fatal(err)
	}
	b, err := Parse("long", []byte(long))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.Canonical(), b.Canonical()) {
		t.Errorf("two forms of a job differ:\n%s\n%s", a.Canonical(), b.Canonical())
	}
	if a.ID() != b.ID() || !strings.HasPrefix(a.ID(), "a-") || len(a.ID()) != 10 {
		t.Errorf("ids %s and %s, want one of the form a-xxxxxxxx", a.ID(), b.ID())
	}
	if a.Steps() != 200 || a.StepsPerEpoch() != 100 || a.Rounds() != 2 {
		t.Errorf("%d steps, %d an epoch, %d rounds", a.Steps(), a.StepsPerEpoch(), a.Rounds())
	}
	if b.Resolve("x").ID() == b.ID() {
		t.Error("the dataset's CID is no part of the id")
	}
}

// TestShortLayers checks that short forms of layers and losses, nested ones too, mean the long ones.
func TestShortLayers(t *testing.T) {
	frame := func(model string) []byte {
		return []byte("name: a\ndataset: data/x\noptimizer: {kind: sgd, rate: 1}\nplan: {batch: 20, epochs: 2}\nmodel:\n" + model)
	}
	short, err := Parse("short", frame(`
  input: [8, 8]
  layers:
    - conv2d: {filters: 3, kernel: 3, padding: 1}
    - residual: [conv2d: {filters: 3, kernel: 1}, gelu, residual: [dropout: 0.5]]
    - max_pool: 2
    - reshape: [4, 12]
    - gru: 5
    - leaky_relu: 0.2
    - dense: 2
  loss: {kind: huber, delta: 2}
metric: {name: loss}
`))
	if err != nil {
		t.Fatal(err)
	}
	long, err := Parse("long", frame(`
  input: [8, 8]
  layers:
    - {kind: conv2d, filters: 3, kernel: [3, 3], padding: [1, 1], stride: 1, groups: 1, init: glorot_uniform}
    - kind: residual
      layers:
        - {kind: conv2d, filters: 3, kernel: 1}
        - {kind: gelu}
        - {kind: residual, layers: [{kind: dropout, rate: 0.5}]}
    - {kind: max_pool, size: 2, stride: [2, 2], padding: 0}
    - {kind: reshape, shape: [4, 12]}
    - {kind: gru, units: 5}
    - {kind: leaky_relu, slope: 0.2}
    - {kind: dense, units: 2}
  loss: huber
  delta: 2
metric: {name: loss}
`))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(short.Canonical(), long.Canonical()) {
		t.Errorf("two forms of a job differ:\n%s\n%s", short.Canonical(), long.Canonical())
	}
	again, err := Parse("canonical", short.Resolve("bafkreidgvpkjawlxz6sffxzwgooowe5yt7i6wsyg236mfoks77nywkptdq").Canonical())
	if err != nil || !bytes.Equal(again.Resolve("").Canonical(), short.Canonical()) {
		t.Errorf("canonical encoding parses to %v, %v", again, err)
	}
}

// TestAliasesAreBounded parses a small file that aliases blow up, and one that holds itself.
func TestAliasesAreBounded(t *testing.T) {
	bomb := "a: &a0 {kind: relu}\n"
	for i := range 7 {
		of := fmt.Sprintf("*a%d, ", i)
		bomb += fmt.Sprintf("b%d: &a%d {kind: residual, layers: [%s]}\n", i, i+1, strings.TrimSuffix(strings.Repeat(of, 10), ", "))
	}
	for _, text := range []string{bomb + "model: {layers: [*a7]}", "model: {layers: [&a {kind: residual, layers: [*a]}]}"} {
		if _, err := Parse("bomb", []byte(text)); err == nil || !strings.Contains(err.Error(), "deep, found more") {
			t.Errorf("got %v", err)
		}
	}
}

func TestCheckDataset(t *testing.T) {
	j := example(t, "digits.yaml")
	facts := DatasetFacts{CID: "c", Input: []int{64}, Classes: 10, Rows: map[string]int{"train": 1000, "validation": 100, "test": 100}}
	if err := j.CheckDataset(facts); err != nil {
		t.Fatal(err)
	}
	facts.Classes = 0
	err := j.CheckDataset(facts)
	if err == nil || !strings.Contains(err.Error(), ":9: model.loss: expected mse") {
		t.Errorf("a regression dataset gives %v", err)
	}
}

// TestCheckIDs refuses embeddings with fewer rows than the dataset has ids, at the line that says how many.
func TestCheckIDs(t *testing.T) {
	for name, c := range map[string]struct {
		model, want string
		facts       DatasetFacts
	}{
		"tokens":  {"input: [4]\n  layers: [embedding: {vocab: 6, dim: 4}, dense: 7]", ":4:31: model.layers[0].vocab: expected at least the dataset's 7 ids, found 6", DatasetFacts{Task: Language, Input: []int{4}, Classes: 7}},
		"enough":  {"input: [4]\n  layers: [embedding: {vocab: 9, dim: 4}, dense: 7]", "", DatasetFacts{Task: Language, Input: []int{4}, Classes: 7}},
		"columns": {"input: [3]\n  layers: [embedding: {columns: [1], vocab: 4, dim: 2}, dense: 2]", ".vocab: expected at least the dataset's 5 ids, found 4", DatasetFacts{Input: []int{3}, Classes: 2, IDs: []int{0, 5, 9}}},
	} {
		j, err := Parse("j", []byte("name: x\nmodel:\n  "+c.model+"\ndataset: d\nplan: {batch: 8, partitions: 2, epochs: 1}\noptimizer: {kind: sgd, rate: 0.1}\n"))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		c.facts.Rows = map[string]int{"train": 100, "validation": 10, "test": 10}
		if err := j.CheckDataset(c.facts); c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzParse checks that no text crashes the parser, that a refusal has a place and a reason, and that whatever is
// accepted has a canonical encoding that parses to itself.
func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.yaml")
	more, _ := filepath.Glob("../examples/*.yaml")
	for _, file := range append(files, more...) {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("a: &a [*a, *a]\nmodel: {layers: *a}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		j, err := Parse("f", data)
		if err != nil {
			var faults Faults
			if !errors.As(err, &faults) || len(faults) == 0 || len(faults) > form.MaxFaults+1 {
				t.Fatalf("refused with %#v", err)
			}
			for _, f := range faults {
				if f.Problem == "" || f.Line < 0 {
					t.Fatalf("fault without place or reason: %#v", f)
				}
			}
			return
		}
		if j.Dataset.CID == "" {
			j = j.Resolve("bafkreidgvpkjawlxz6sffxzwgooowe5yt7i6wsyg236mfoks77nywkptdq")
		}
		again, err := Parse("canonical", j.Canonical())
		if err != nil {
			t.Fatalf("canonical encoding %s is refused: %v", j.Canonical(), err)
		}
		if !bytes.Equal(again.Canonical(), j.Canonical()) {
			t.Fatalf("canonical encoding is not: %s and %s", j.Canonical(), again.Canonical())
		}
		if _, err := tensor.Build(j.Model); err != nil {
			t.Fatalf("accepted a model that cannot be built: %v", err)
		}
		if !reflect.DeepEqual(again.Plan, j.Plan) {
			t.Fatalf("plans %v and %v", again.Plan, j.Plan)
		}
	})
}

func TestNearest(t *testing.T) {
	keys := []string{"batch", "partitions", "epochs"}
	for word, want := range map[string]string{"bacth": "batch", "epoch": "epochs", "Partitions": "partitions", "zzz": "", "learning": ""} {
		if got := form.Nearest(word, keys); got != want {
			t.Errorf("nearest to %q is %q, want %q", word, got, want)
		}
	}
}

// TestReadme parses the job that examples/README.md teaches with.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "examples", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(text), "```yaml\n")
	block, _, found := strings.Cut(block, "```")
	if !found {
		t.Fatal("examples/README.md has no YAML block")
	}
	if _, err := Parse("README.md", []byte(block)); err != nil {
		t.Error(err)
	}
}

// TestModelsGuide parses the model that docs/MODELS.md begins with, and looks for every layer in it.
func TestModelsGuide(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "docs", "MODELS.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(text), "```yaml\n")
	block, _, _ = strings.Cut(block, "```")
	rest := "name: a\ndataset: data/x\noptimizer: {kind: sgd, rate: 1}\nplan: {batch: 20, epochs: 2}\n"
	if _, err := Parse("MODELS.md", []byte(rest+block)); err != nil {
		t.Error(err)
	}
	for _, kind := range tensor.KindNames() {
		if !regexp.MustCompile(`(?m)^\|[^|]*\b` + kind + `\b`).Match(text) {
			t.Errorf("docs/MODELS.md does not name %s", kind)
		}
	}
}
