package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/internal/ui"
)

// TestRefusalsOfRuns checks that a run's commands name what was wrong in what the user gave, and call it the user's fault.
func TestRefusalsOfRuns(t *testing.T) {
	dir := t.TempDir()
	run, lie := filepath.Join(dir, "run"), filepath.Join(dir, "lie.safetensors")
	doneLine(t, autonet(t.Context(), "", "train", smallJob(t), "--out", run, "--json"))
	if err := os.WriteFile(lie, []byte("abc"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		want string
		args []string
	}{
		{lie + ": weights: not canonical safetensors", []string{"eval", run, "--weights", lie}},
		{lie + ": weights: not canonical safetensors", []string{"predict", run, "--row", "0", "--weights", lie}},
		{`--split: the dataset has none that is called "nope"`, []string{"eval", run, "--split", "nope"}},
		{filepath.Join(dir, "none") + ` holds no fleet: there is no ca.key in it`, []string{"jobs", "--fleet", filepath.Join(dir, "none")}},
		{"--out: there is no directory " + filepath.Join(dir, "none"), []string{"export", "onnx", run, "--out", filepath.Join(dir, "none", "m.onnx")}},
	} {
		if o := autonet(t.Context(), "", c.args...); o.code != ui.ExitBadInput || !strings.Contains(o.err, c.want) || o.out != "" {
			t.Errorf("%v: %+v, want %s", c.args, o, c.want)
		}
	}
}

// TestDivergenceKeepsTheCheckpoint lets a run's weights grow until they overflow, rounds after the first checkpoint.
func TestDivergenceKeepsTheCheckpoint(t *testing.T) {
	file, run := smallJob(t, "kind: adam", "kind: sgd\n  weight_decay: 0.9", "rate: 0.01", "rate: 30"), filepath.Join(t.TempDir(), "run")
	o := autonet(t.Context(), "", "train", file, "--out", run)
	if o.code == 0 || !strings.Contains(o.err, run+" keeps its last good checkpoint") {
		t.Fatalf("exit code %d, %s", o.code, o.err)
	}
	if o := autonet(t.Context(), "", "eval", run); o.code != 0 {
		t.Errorf("the checkpoint: exit code %d, %s", o.code, o.err)
	}
}
