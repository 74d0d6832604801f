package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/internal/ui"
)

// TestKernels trains with every backend of this processor and several numbers of threads, to the same weights.
func TestKernels(t *testing.T) {
	file := smallJob(t)
	var want string
	for _, name := range append(usableKernels(), "auto") {
		for _, threads := range []string{"1", "2"} {
			dir := filepath.Join(t.TempDir(), "run")
			got := doneLine(t, autonet(t.Context(), "", "train", file, "--out", dir, "--kernels", name, "--threads", threads, "--workers", "2", "--json"))
			if want == "" {
				want = got.Weights
			}
			if got.Weights != want {
				t.Errorf("%s, %s threads: weights %s, want %s", name, threads, got.Weights, want)
			}
			if o := autonet(t.Context(), "", "eval", dir, "--kernels", name, "--threads", threads); o.code != 0 || !strings.Contains(o.out, want) {
				t.Errorf("eval with %s: exit code %d, %s%s", name, o.code, o.out, o.err)
			}
		}
	}
	for _, command := range [][]string{{"train", file}, {"eval", "x"}, {"predict", "x", "--row", "1"}, {"worker"}, {"verify"}, {"bench", "training"}} {
		o := autonet(t.Context(), "", append(command, "--kernels", "abacus")...)
		if o.code != ui.ExitBadInput || command[0] != "verify" && !strings.Contains(o.err, "auto, "+strings.Join(usableKernels(), ", ")) {
			t.Errorf("%v --kernels abacus: exit code %d, %s", command, o.code, o.err)
		}
		for _, n := range []string{"-1", "0", "two"} {
			if o := autonet(t.Context(), "", append(command, "--threads", n)...); o.code != ui.ExitBadInput || !strings.Contains(o.err, `"--threads" flag: 1 or more expected`) {
				t.Errorf("%v --threads %s: exit code %d, %s", command, n, o.code, o.err)
			}
		}
	}
	if o := autonet(t.Context(), "", "version"); !strings.Contains(o.out, fmt.Sprintf("(of %s)", strings.Join(usableKernels(), ", "))) {
		t.Errorf("version: %s", o.out)
	}
}

// TestDivergence checks that a run that diverges says where, and keeps what was good.
func TestDivergence(t *testing.T) {
	file, dir := smallJob(t, "kind: adam", "kind: sgd", "rate: 0.01", "rate: 1e30"), filepath.Join(t.TempDir(), "run")
	o := autonet(t.Context(), "", "train", file, "--out", dir)
	if o.code == 0 || !strings.Contains(o.err, "training diverged at step 2, partition 0: layer 2 (dense): output not finite") || !strings.Contains(o.err, "there is no checkpoint yet") {
		t.Errorf("exit code %d, %s", o.code, o.err)
	}
}

// TestEarlyStopping checks what a run says that may stop early.
func TestEarlyStopping(t *testing.T) {
	file, dir := smallJob(t, "epochs: 4", "epochs: 4\n  early_stopping: {patience: 1, min_delta: 1}"), filepath.Join(t.TempDir(), "run")
	o := autonet(t.Context(), "", "train", file, "--out", dir)
	if o.code != 0 || !strings.Contains(o.out, "epochs    2 of 4, stopped early; best: epoch 2, validation loss ") {
		t.Errorf("exit code %d, %s%s", o.code, o.out, o.err)
	}
}
