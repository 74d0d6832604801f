package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/tensor"
)

// TestExportAndImport takes a trained model out and brings it back, by both formats.
func TestExportAndImport(t *testing.T) {
	ctx, file, dir := t.Context(), smallJob(t), t.TempDir()
	run, exported, back := filepath.Join(dir, "run"), filepath.Join(dir, "digits.onnx"), filepath.Join(dir, "back")
	done := doneLine(t, autonet(ctx, "", "train", file, "--out", run, "--json"))
	if o := autonet(ctx, "", "export", "onnx", run, "--out", exported); o.code != 0 || !strings.Contains(o.err, done.Weights) {
		t.Fatalf("export: %+v", o)
	}
	if o := autonet(ctx, "", "import", "onnx", exported, "--out", back); o.code != 0 {
		t.Fatalf("import: %+v", o)
	}
	text, err := os.ReadFile(filepath.Join(back, "job.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	j, err := job.Parse("job.yaml", text)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	m, err := tensor.Build(j.Model)
	if err != nil {
		t.Fatal(err)
	}
	weights, err := os.ReadFile(filepath.Join(back, "weights.safetensors"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tensor.DecodeWeights(m, weights); err != nil {
		t.Error(err)
	}
	if o := autonet(ctx, "", "import", "onnx", exported, "--out", back); o.code != ui.ExitBadInput || !strings.Contains(o.err, "there already") {
		t.Errorf("import over a job: %+v", o)
	}

	again := filepath.Join(dir, "again.safetensors")
	if o := autonet(ctx, "", "import", "safetensors", filepath.Join(back, "weights.safetensors"), "--job", file, "--out", again); o.code != 0 || !strings.Contains(o.err, done.Weights) {
		t.Errorf("import of safetensors: %+v, want the weights %s", o, done.Weights)
	}
	more := doneLine(t, autonet(ctx, "", "train", file, "--out", run+"2", "--init", again, "--json"))
	if more.Weights == done.Weights || more.Test.Loss >= done.Test.Loss {
		t.Errorf("training on from loss %v ends at %v", done.Test.Loss, more.Test.Loss)
	}
	if o := autonet(ctx, "", "train", file, "--out", run+"3", "--init", exported); o.code != ui.ExitBadInput || !strings.Contains(o.err, "--init") {
		t.Errorf("beginning with an ONNX file: %+v", o)
	}
	if o := autonet(ctx, "", "import", "onnx", file, "--out", filepath.Join(dir, "no")); o.code != ui.ExitBadInput || !strings.Contains(o.err, file) {
		t.Errorf("import of a job file: %+v", o)
	}
}
