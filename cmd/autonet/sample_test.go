package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/internal/ui"
)

// TestSample imports a text, trains a language model on it, and has it go on.
func TestSample(t *testing.T) {
	dir := t.TempDir()
	text, data, file, run := filepath.Join(dir, "text.txt"), filepath.Join(dir, "data"), filepath.Join(dir, "job.yaml"), filepath.Join(dir, "run")
	if err := os.WriteFile(text, []byte(strings.Repeat("to be or not, ", 120)), 0o644); err != nil {
		t.Fatal(err)
	}
	if o := autonet(t.Context(), "", "data", "import", "--format", "text", text, "--length", "12", "--stride", "5", "--out", data); o.code != 0 {
		t.Fatal(o.err)
	}
	if err := os.WriteFile(file, []byte(`
name: text
dataset: data
model:
  input: [12]
  layers: [embedding: {vocab: 8, dim: 16}, positional, transformer: {heads: 2, causal: true}, layernorm, dense: 8]
optimizer: {kind: adam, rate: 0.01}
plan: {batch: 16, partitions: 4, steps_per_round: 40, epochs: 2}
metric: {name: perplexity}
`), 0o644); err != nil {
		t.Fatal(err)
	}
	if o := autonet(t.Context(), "", "train", file, "--out", run); o.code != 0 || !strings.Contains(o.out, "perplexity 1.") {
		t.Fatalf("exit code %d, %s%s", o.code, o.out, o.err)
	}
	args := []string{"sample", run, "--prompt", "to be", "--tokens", "30", "--temperature", "0.1", "--json"}
	o := autonet(t.Context(), "", args...)
	var got sampled
	if err := json.Unmarshal([]byte(o.out), &got); err != nil || got.Text != " or not, to be or not, to be o" || len(got.Tokens) != 30 {
		t.Errorf("exit code %d, %v, %q, %s", o.code, err, got.Text, o.err)
	}
	if o := autonet(t.Context(), "", "sample", run, "--prompt", "not", "--tokens", "5", "--temperature", "0"); o.out != "not, to \n" {
		t.Errorf("plain text: %q%s", o.out, o.err)
	}
	for _, bad := range [][]string{{"--prompt", "Q"}, {"--prompt", ""}, {"--tokens", "0"}, {"--temperature", "-1"}, {"--temperature", "nan"}, {"--top-k", "-1"}} {
		if o := autonet(t.Context(), "", append([]string{"sample", run, "--prompt", "to"}, bad...)...); o.code != ui.ExitBadInput || o.out != "" || !strings.Contains(o.err, bad[0]+": ") {
			t.Errorf("%v: exit code %d, %s", bad, o.code, o.err)
		}
	}
	if o := autonet(t.Context(), "", "predict", run, "--row", "0"); o.code != 0 || !strings.Contains(o.out, `row 0: "`) || !strings.Contains(o.out, `(is "`) {
		t.Errorf("predict: %s%s", o.out, o.err)
	}
}
