package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/internal/ui"
	"github.com/autonet/autonet/kernels/cuda"
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

// TestRefusalsOfDevices: a build without CUDA says so wherever a GPU is named, and lists none without failing.
func TestRefusalsOfDevices(t *testing.T) {
	if cuda.Built {
		t.Skip("built with CUDA")
	}
	job := smallJob(t)
	for _, c := range []struct {
		want string
		args []string
	}{
		{"--kernels cuda: cuda: this program was built without CUDA", []string{"train", job, "--kernels", "cuda"}},
		{"--kernels cuda:3: cuda: this program was built without CUDA", []string{"train", job, "--kernels", "cuda:3"}},
		{"--kernels cuda:0: cuda: this program was built without CUDA", []string{"worker", "--dir", filepath.Join(t.TempDir(), "w"), "--kernels", "cuda:0"}},
		{`expected, got "cuda:-1"`, []string{"train", job, "--kernels", "cuda:-1"}},
		{`or cuda:0 expected, got "gpu"`, []string{"train", job, "--kernels", "gpu"}},
	} {
		if o := autonet(t.Context(), "", c.args...); o.code != ui.ExitBadInput || !strings.Contains(o.err, c.want) || o.out != "" || strings.Count(o.err, "\n") != 1 {
			t.Errorf("%v: %+v, want %s", c.args, o, c.want)
		}
	}
	if o := autonet(t.Context(), "", "devices"); o.code != 0 || !strings.Contains(o.out, `built without CUDA; "make cuda"`) {
		t.Errorf("devices: %+v", o)
	}
	var list deviceList
	o := autonet(t.Context(), "", "devices", "--json")
	if err := json.Unmarshal([]byte(o.out), &list); err != nil || o.code != 0 || list.Built || list.Devices == nil || len(list.Devices) > 0 || list.Why == "" {
		t.Errorf("devices --json: %+v, %v", o, err)
	}
}

// TestRefusalsOfTheDevChain: an address that is given ether must be one, since a chain's genesis cannot be mended.
func TestRefusalsOfTheDevChain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	for address, want := range map[string]string{
		"0x70997970c51812dc3A010C7d01b50e0d17dc79C8": "--rich: address \"0x70997970c51812dc3A010C7d01b50e0d17dc79C8\": bad checksum (EIP-55)",
		"0x12": "--rich: address \"0x12\": expected 0x and 40 hex digits",
		"0x0000000000000000000000000000000000000000": "expected another than zero",
	} {
		if o := autonet(t.Context(), "", "chain", "dev", "--dir", dir, "--listen", "127.0.0.1:0", "--rich", address); o.code != ui.ExitBadInput || !strings.Contains(o.err, want) {
			t.Errorf("%s: %+v, want %s", address, o, want)
		}
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("a refused chain has a directory")
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
