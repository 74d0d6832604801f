package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// commandEnv carries a command line, as JSON, to a process of this binary, which then is the program instead of a test.
const commandEnv = "AUTONET_TEST_COMMAND"

// TestMain lets the test binary be the process that the training suite measures steps in, or that a test needs apart.
func TestMain(m *testing.M) {
	if text := os.Getenv(commandEnv); text != "" {
		var args []string
		if err := json.Unmarshal([]byte(text), &args); err != nil {
			panic(err)
		}
		os.Exit(run(context.Background(), args, streams{os.Stdin, os.Stdout, os.Stderr}))
	}
	if len(os.Args) == 3 && os.Args[1] == "bench" && os.Args[2] == benchSteps {
		os.Exit(run(context.Background(), os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
	}
	os.Exit(m.Run())
}

func TestBench(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "rows", "training.json")
	var out, messages bytes.Buffer
	args := []string{"bench", "training", "--quick", "--json", file, "--plots", dir, "--python", filepath.Join(dir, "python")}
	if code := run(t.Context(), args, streams{nil, &out, &messages}); code != 0 {
		t.Fatalf("exit code %d\n%s%s", code, &out, &messages)
	}
	if !strings.Contains(out.String(), "digits, 4 workers") || !strings.Contains(out.String(), "PyTorch DDP is not installed") {
		t.Errorf("the table lacks a row or the note about the peer:\n%s", &out)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var report struct{ Rows []map[string]any }
	if err := json.Unmarshal(text, &report); err != nil || len(report.Rows) != 18 {
		t.Errorf("%s: %d rows, %v; want 18", file, len(report.Rows), err)
	}
	if plots, err := filepath.Glob(filepath.Join(dir, "*.svg")); err != nil || len(plots) != 8 {
		t.Errorf("plots %v, %v; want eight", plots, err)
	}
}

func TestBenchList(t *testing.T) {
	var out, messages bytes.Buffer
	if code := run(t.Context(), []string{"bench", "--list"}, streams{nil, &out, &messages}); code != 0 || !strings.HasPrefix(out.String(), "training ") {
		t.Errorf("exit code %d:\n%s%s", code, &out, &messages)
	}
}

func TestBenchBadInput(t *testing.T) {
	for _, args := range [][]string{{"bench"}, {"bench", "trainign"}, {"bench", "training", "more"}, {"bench", "training", "--repeats", "x"}} {
		var out, messages bytes.Buffer
		if code := run(t.Context(), args, streams{nil, &out, &messages}); code != 2 || messages.Len() == 0 {
			t.Errorf("%v: exit code %d, %q; want 2 and a message", args, code, &messages)
		}
	}
}
