package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"github.com/autonet/autonet/internal/ui"
)

// output is what a command line wrote, and how it ended.
type output struct {
	code     int
	out, err string
}

// autonet runs a command line in this process. A test that needs another directory changes into it first.
func autonet(ctx context.Context, stdin string, args ...string) output {
	var out, err bytes.Buffer
	code := run(ctx, args, streams{strings.NewReader(stdin), &out, &err})
	return output{code, out.String(), err.String()}
}

// smallJob writes a digits job of 2 epochs of 2 rounds of 5 steps.
func smallJob(t *testing.T, change ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "examples", "digits.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	change = append(change, "steps_per_round: 50", "steps_per_round: 5", "rounds_per_epoch: 5", "rounds_per_epoch: 2", "epochs: 4", "epochs: 2")
	text := strings.NewReplacer(change...).Replace(string(b))
	path := filepath.Join(t.TempDir(), "job.yaml")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// doneLine returns the last JSON line of "train --json".
func doneLine(t *testing.T, o output) trainResult {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(o.out), "\n")
	var r trainResult
	if err := json.Unmarshal([]byte(lines[len(lines)-1]), &r); err != nil || o.code != 0 || r.Event != "done" {
		t.Fatalf("exit code %d, %v, standard error:\n%s", o.code, err, o.err)
	}
	return r
}

func TestTrainEvalPredict(t *testing.T) {
	ctx, file, dir := t.Context(), smallJob(t), filepath.Join(t.TempDir(), "run")
	one := doneLine(t, autonet(ctx, "", "train", file, "--out", dir, "--workers", "1", "--json"))
	three := doneLine(t, autonet(ctx, "", "train", file, "--out", dir+"3", "--workers", "3", "--json"))
	if one.Weights != three.Weights || one.State != three.State || *one.Test != *three.Test {
		t.Errorf("1 worker gives %+v, 3 give %+v", one, three)
	}
	if o := autonet(ctx, "", "train", file, "--out", dir); o.code != ui.ExitBadInput || !strings.Contains(o.err, "--resume") {
		t.Errorf("a second run over the first: %+v", o)
	}
	if again := doneLine(t, autonet(ctx, "", "train", file, "--out", dir, "--resume", "--json")); again.Weights != one.Weights {
		t.Errorf("a finished run resumed gives %s, want %s", again.Weights, one.Weights)
	}
	o := autonet(ctx, "", "eval", dir, "--json")
	var e struct {
		Loss     float64 `json:"loss"`
		Accuracy float64 `json:"accuracy"`
	}
	if err := json.Unmarshal([]byte(o.out), &e); err != nil || e.Loss != one.Test.Loss || e.Accuracy != one.Test.Accuracy {
		t.Errorf("eval gives %s%s, training measured %+v", o.out, o.err, *one.Test)
	}
	o = autonet(ctx, "", "predict", dir, "--row", "0,5")
	if lines := strings.Split(strings.TrimSpace(o.out), "\n"); o.code != 0 || len(lines) != 2 || !strings.HasPrefix(lines[1], "row 5: ") {
		t.Errorf("predict: %+v", o)
	}
	row := strings.TrimSuffix(strings.Repeat("8,", 64), ",") + "\n"
	if o = autonet(ctx, row+row, "predict", dir, "--csv", "-", "--scale", "16", "--json"); o.code != 0 || strings.Count(o.out, `"class"`) != 2 {
		t.Errorf("predict from standard input: %+v", o)
	}
	if o = autonet(ctx, "1,2\n", "predict", dir, "--csv", "-"); o.code != ui.ExitBadInput || !strings.Contains(o.err, "64 numbers a line expected") {
		t.Errorf("predict of a short row: %+v", o)
	}
}

// TestInterrupt ends a run as Ctrl-C does, and resumes it to the weights of the run that was left alone.
func TestInterrupt(t *testing.T) {
	file, dir := smallJob(t), filepath.Join(t.TempDir(), "run")
	want := doneLine(t, autonet(t.Context(), "", "train", file, "--out", dir+"-whole", "--json"))
	ctx, cancel := context.WithCancel(t.Context())
	var err bytes.Buffer
	out := writerFunc(func(b []byte) { // the first event is that of the first round
		cancel()
	})
	if code := run(ctx, []string{"train", file, "--out", dir, "--json"}, streams{strings.NewReader(""), out, &err}); code != ui.ExitInterrupted {
		t.Fatalf("exit code %d, standard error:\n%s", code, err.String())
	}
	if !strings.Contains(err.String(), "checkpoint of step 5 saved") {
		t.Errorf("standard error:\n%s", err.String())
	}
	if got := doneLine(t, autonet(t.Context(), "", "train", file, "--out", dir, "--resume", "--json")); got.Weights != want.Weights {
		t.Errorf("resumed to %s, want %s", got.Weights, want.Weights)
	}
}

type writerFunc func([]byte)

func (f writerFunc) Write(b []byte) (int, error) { f(b); return len(b), nil }

// TestBadInput checks that what is wrong is named, in one place, with exit code 2.
func TestBadInput(t *testing.T) {
	empty := t.TempDir()
	file := smallJob(t, "rate: 0.01", "rate: -1", "seed: 1", "sede: 1")
	other := smallJob(t, "dataset: embedded:digits", "dataset: {path: \"embedded:digits\", cid: bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy}")
	short := filepath.Join(empty, "short.idx")
	if err := os.WriteFile(short, []byte{0, 0, 8, 3, 0, 0}, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		want []string
	}{
		{[]string{"train"}, []string{"a job file, such as job.yaml, expected, got 0 arguments"}},
		{[]string{"trian"}, []string{`unknown command "trian"`}},
		{[]string{"train", "--wrokers", "2"}, []string{"unknown flag: --wrokers"}},
		{[]string{"train", filepath.Join(empty, "no.yaml")}, []string{"no.yaml: no such file"}},
		{[]string{"train", file}, []string{"2 faults", `sede: unknown key; did you mean "seed"?`, "optimizer.rate: a finite number above 0"}},
		{[]string{"train", smallJob(t), "--data", empty}, []string{"has no manifest.json"}},
		{[]string{"train", smallJob(t), "--workers", "0"}, []string{"--workers: 1 or more"}},
		{[]string{"train", other, "--out", filepath.Join(empty, "run")}, []string{"dataset.cid: expected the dataset bafkreigh2"}},
		{[]string{"eval", empty}, []string{"there is no run in"}},
		{[]string{"predict", empty}, []string{"at least one of the flags"}},
		{[]string{"data", "import", "--format", "idx", short, short, "--out", filepath.Join(empty, "d")}, []string{"short.idx"}},
		{[]string{"data", "import", "--format", "pdf", short, "--out", filepath.Join(empty, "d")}, []string{"format"}},
		{[]string{"data", "show", empty}, []string{"has no manifest.json", "; autonet data import or autonet data build makes one"}},
	} {
		o := autonet(t.Context(), "", c.args...)
		if o.code != ui.ExitBadInput {
			t.Errorf("%v: exit code %d, want 2\n%s", c.args, o.code, o.err)
		}
		for _, want := range c.want {
			if !strings.Contains(o.err, want) {
				t.Errorf("%v: standard error lacks %q:\n%s", c.args, want, o.err)
			}
		}
	}
	if entries, err := os.ReadDir(empty); err != nil || len(entries) != 1 {
		t.Errorf("refused commands left %v, %v", entries, err)
	}
}

func TestDataImport(t *testing.T) {
	dir := t.TempDir()
	var rows strings.Builder
	rows.WriteString("a,b,kind\n")
	for i := range 100 {
		fmt.Fprintf(&rows, "%d,%d,%s\n", i, i*i%7, []string{"even", "odd"}[i%2])
	}
	file := filepath.Join(dir, "numbers.csv")
	if err := os.WriteFile(file, []byte(rows.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(dir, "numbers")
	o := autonet(t.Context(), "", "data", "import", "--format", "csv", file, "--label", "kind", "--out", out)
	if o.code != 0 || !strings.Contains(o.out, "2 classes") || !strings.Contains(o.out, "80 samples") {
		t.Fatalf("import: %+v", o)
	}
	shown := autonet(t.Context(), "", "data", "show", out)
	if shown.out != o.out {
		t.Errorf("show gives\n%swant\n%s", shown.out, o.out)
	}
	digitsDir := filepath.Join(dir, "digits")
	if o := autonet(t.Context(), "", "data", "import", "--format", "digits", "--out", digitsDir); o.code != 0 {
		t.Fatalf("import of the digits: %+v", o)
	}
	a := autonet(t.Context(), "", "data", "show", "--json", digitsDir)
	b := autonet(t.Context(), "", "data", "show", "--json", embeddedDigits)
	if a.out != b.out || a.code != 0 {
		t.Errorf("the digits imported and embedded differ:\n%s%s", a.out, b.out)
	}
}

// TestHelp checks that every command says what it does and shows an example.
func TestHelp(t *testing.T) {
	var visit func(c *cobra.Command)
	visit = func(c *cobra.Command) {
		if c.Hidden || c.Name() == "help" || c.Name() == "completion" {
			return
		}
		if c.Short == "" || c.HasParent() && c.Example == "" {
			t.Errorf("%s: a short text and an example expected", c.CommandPath())
		}
		for _, sub := range c.Commands() {
			visit(sub)
		}
	}
	visit(newRoot(&app{}))
	if o := autonet(t.Context(), "", "train", "--help"); o.code != 0 || !strings.Contains(o.out, "Examples:") {
		t.Errorf("train --help: %+v", o)
	}
}

func TestVersion(t *testing.T) {
	o := autonet(t.Context(), "", "version", "--json")
	var f buildFacts
	if err := json.Unmarshal([]byte(o.out), &f); err != nil || f.Go == "" || f.Kernels == "" {
		t.Errorf("version --json gives %s, %v", o.out, err)
	}
}
