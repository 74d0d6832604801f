package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/internal/ui"
)

// tableRun trains on a table of sizes and kinds, whose price is 1000 and 100 for the size, and 500 more for the blue kind.
func tableRun(t *testing.T) (run string) {
	t.Helper()
	dir := t.TempDir()
	put := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	var table strings.Builder
	table.WriteString("size,kind,price\n")
	for i := range 200 {
		fmt.Fprintf(&table, "%d,red,%d\n%d,blue,%d\n", i%20, 1000+100*(i%20), i%20, 1500+100*(i%20))
	}
	csv, data := put("t.csv", table.String()), filepath.Join(dir, "data")
	run = filepath.Join(dir, "run")
	if o := autonet(t.Context(), "", "data", "import", "--format", "csv", csv, "--label", "price", "--task", "regression", "--standardize",
		"--standardize-target", "--out", data); o.code != 0 {
		t.Fatal(o.err)
	}
	file := put("job.yaml", `
name: table
dataset: data
model: {input: [3], layers: [dense: 1], loss: mse}
optimizer: {kind: adam, rate: 0.05}
plan: {batch: 32, partitions: 2, steps_per_round: 100, epochs: 4}
metric: {name: mse}
`)
	if o := autonet(t.Context(), "", "train", file, "--out", run); o.code != 0 {
		t.Fatal(o.err)
	}
	return run
}

// TestPredictTable asks about rows as the table has them.
func TestPredictTable(t *testing.T) {
	run := tableRun(t)
	ask := func(in string, args ...string) (got []answer) {
		t.Helper()
		o := autonet(t.Context(), in, append([]string{"predict", run, "--json"}, args...)...)
		for line := range strings.Lines(o.out) {
			var a answer
			if err := json.Unmarshal([]byte(line), &a); err != nil || a.Value == nil {
				t.Fatalf("%v in %s", err, line)
			}
			got = append(got, a)
		}
		if o.code != 0 {
			t.Fatalf("%v: exit code %d, %s", args, o.code, o.err)
		}
		return got
	}
	want := []float64{1300, 3400}
	for name, got := range map[string][]answer{
		"values": ask("", "--values", "3,red", "--values", " 19 , blue"),
		"plain":  ask("3,red\n19,blue\n", "--csv", "-"),
		"header": ask("\ufeffkind,price,other,size\nred,1300,x,3\nblue,3400,y,19\n", "--csv", "-"),
	} {
		if len(got) != 2 {
			t.Fatalf("%s: %+v", name, got)
		}
		for i, a := range got {
			if a.Row != i || a.Target != "price" || math.Abs(*a.Value-want[i]) > 10 || (a.Label != "") != (name == "header") {
				t.Errorf("%s: %+v is %v, want %v", name, a, *a.Value, want[i])
			}
		}
	}
	if a := ask("", "--row", "0")[0]; math.Abs(*a.Value-atof(t, a.Label)) > 10 {
		t.Errorf("a row of the split: %v, is %s", *a.Value, a.Label)
	}
	if o := autonet(t.Context(), "", "predict", run, "--values", "3,red"); !strings.HasPrefix(o.out, "row 0: price 1") {
		t.Errorf("%+v", o)
	}
	if o := autonet(t.Context(), "", "predict", run, "--features", "--values", "0.5,1,0"); o.code != 0 {
		t.Errorf("features: %+v", o)
	}
}

// TestPredictTableRefusals checks that a refusal names the row and the column.
func TestPredictTableRefusals(t *testing.T) {
	run := tableRun(t)
	for name, in := range map[string]string{"nothing": "", "only names": "size,kind\n"} {
		if o := autonet(t.Context(), in, "predict", run, "--csv", "-"); o.code != ui.ExitBadInput || !strings.Contains(o.err, "standard input: one row or more expected, found none") {
			t.Errorf("%s: %+v", name, o)
		}
	}
	if o := autonet(t.Context(), "", "eval", run, "--json"); o.code != 0 || strings.Contains(o.out, "accuracy") || strings.Contains(o.out, "correct") || !strings.Contains(o.out, `"metric":"mse","value":`) {
		t.Errorf("eval of a regression: %+v", o)
	}
	notWeights := filepath.Join(run, "run.json")
	for _, bad := range []struct{ args, want []string }{
		{[]string{"--values", "3,green"}, []string{"--values:1: ", `column "kind": "green": want one of the categories ["blue" "red"]`}},
		{[]string{"--values", "3,red", "--values", "x,red"}, []string{"--values:2: ", `column "size": "x": want a finite number`}},
		{[]string{"--values", ",red"}, []string{`column "size"`}},
		{[]string{"--values", " "}, []string{"--values: a row of values expected"}},
		{[]string{"--values", "3"}, []string{"a value for each of the 2 columns expected (size, kind), got 1"}},
		{[]string{"--values", "3,red", "--scale", "2"}, []string{"--scale"}},
		{[]string{"--values", "3,red", "--row", "0"}, []string{"[row values]"}},
		{[]string{"--features", "--values", "3,red"}, []string{"3 numbers a line expected, got 2"}},
		{[]string{"--row", "0", "--split", "nope"}, []string{`--split: test, train, validation expected, got "nope"`}},
		{[]string{"--row", "0", "--weights", notWeights}, []string{notWeights + ": weights: not canonical"}},
	} {
		o := autonet(t.Context(), "", append([]string{"predict", run}, bad.args...)...)
		for _, want := range bad.want {
			if o.code != ui.ExitBadInput || !strings.Contains(o.err, want) {
				t.Errorf("%v: exit code %d, %s, want %s", bad.args, o.code, o.err, want)
			}
		}
	}
}

func atof(t *testing.T, text string) (v float64) {
	t.Helper()
	if _, err := fmt.Sscan(text, &v); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return v
}
