//go:build cuda && linux && cgo

package main

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/autonet/autonet/internal/ui"
)

// emulator is the folder of the emulated driver. A test that is about a broken machine needs it: real ones seldom are.
func emulator(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", ".cache", "cuda", "emulator"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "libcuda.so.1")); err != nil {
		t.Skip("the emulated driver is not built: ", err)
	}
	return dir
}

// onMachine runs a command line in a process of its own, with the libraries of a folder and settings of the emulator.
func onMachine(t *testing.T, libraries, settings string, args ...string) output {
	t.Helper()
	text, err := json.Marshal(args)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), os.Args[0])
	c.Env = append(append(os.Environ(), strings.Fields(settings)...), "LD_LIBRARY_PATH="+libraries, commandEnv+"="+string(text))
	var out, messages strings.Builder
	c.Stdout, c.Stderr = &out, &messages
	err = c.Run()
	if c.ProcessState == nil {
		t.Fatal(err)
	}
	return output{c.ProcessState.ExitCode(), out.String(), messages.String()}
}

// TestDeviceRefusals: each thing that can be wrong with a machine's devices is one line that names it.
func TestDeviceRefusals(t *testing.T) {
	libraries, none, job := emulator(t), t.TempDir(), smallJob(t)
	train := func(kernels string) []string {
		return []string{"train", job, "--out", filepath.Join(t.TempDir(), "run"), "--kernels", kernels}
	}
	for _, c := range []struct {
		name, libraries, settings string
		code                      int
		want                      []string
		args                      []string
	}{
		{"no driver", none, "", ui.ExitBadInput, []string{"--kernels cuda:0: cuda: no driver"}, train("cuda:0")},
		{"no driver, a worker", none, "", ui.ExitBadInput, []string{"--kernels cuda: cuda: no driver"}, []string{"worker", "--dir", filepath.Join(none, "w"), "--kernels", "cuda"}},
		{"driver too old", libraries, "AUTONET_EMULATED_DRIVER=11000", ui.ExitBadInput, []string{"--kernels cuda:0: ", "11.0", "12.0"}, train("cuda:0")},
		{"no GPU", libraries, "AUTONET_EMULATED_DEVICES=0", ui.ExitBadInput, []string{"--kernels cuda:0: "}, train("cuda:0")},
		{"one GPU", libraries, "AUTONET_EMULATED_DEVICES=1", ui.ExitBadInput, []string{"--kernels cuda:3: ", "no such device", `"autonet devices" lists`}, train("cuda:3")},
		{"an old GPU", libraries, "AUTONET_EMULATED_CAPABILITY=7.5", ui.ExitBadInput, []string{"compute capability 7.5; 8.0 or more is needed"}, train("cuda:0")},
		{"a small GPU", libraries, "AUTONET_EMULATED_MEMORY=100000", ui.ExitFailure, []string{"out of memory", "bytes", "free"}, train("cuda:0")},
	} {
		o := onMachine(t, c.libraries, c.settings, c.args...)
		if o.code != c.code || strings.Count(o.err, "\n") != 1 {
			t.Errorf("%s: exit code %d, want %d:\n%s", c.name, o.code, c.code, o.err)
		}
		for _, want := range c.want {
			if !strings.Contains(o.err, want) {
				t.Errorf("%s: %s, want %q", c.name, o.err, want)
			}
		}
	}
}

// TestDevicesAreListed lists what the emulated driver has, or why it has nothing.
func TestDevicesAreListed(t *testing.T) {
	libraries := emulator(t)
	for _, c := range []struct{ name, libraries, settings, want string }{
		{"no driver", t.TempDir(), "", "no GPUs: cuda: no driver"},
		{"no GPU", libraries, "AUTONET_EMULATED_DEVICES=0", "no GPUs: "},
		{"driver too old", libraries, "AUTONET_EMULATED_DRIVER=11000", "no GPUs: "},
		{"an old one", libraries, "AUTONET_EMULATED_CAPABILITY=7.5", "cuda:0 cannot be used: "},
		{"two", libraries, "AUTONET_EMULATED_DEVICES=2", "cuda:1"},
	} {
		if o := onMachine(t, c.libraries, c.settings, "devices"); o.code != 0 || !strings.Contains(o.out, c.want) {
			t.Errorf("%s: %+v, want %q", c.name, o, c.want)
		} else {
			t.Logf("%s:\n%s", c.name, o.out)
		}
	}
	var list deviceList
	o := onMachine(t, libraries, "AUTONET_EMULATED_DEVICES=2 AUTONET_EMULATED_MEMORY=3221225472", "devices", "--json")
	if err := json.Unmarshal([]byte(o.out), &list); err != nil || o.code != 0 || !list.Built || len(list.Devices) != 2 || list.Driver == "" || list.Why != "" {
		t.Fatalf("%+v, %v", o, err)
	}
	d := list.Devices[1]
	if d.Kernels != "cuda:1" || d.Name == "" || d.Memory != 3<<30 || d.Free == nil || *d.Free > 3<<30 || d.Utilisation == nil || d.Temperature == nil || d.Power == nil {
		t.Errorf("%+v", d)
	}
}

// TestTrainOnADevice: a run on a device ends in the weights of a run on the processor.
func TestTrainOnADevice(t *testing.T) {
	libraries, file, dir := emulator(t), smallJob(t), t.TempDir()
	want := doneLine(t, autonet(context.Background(), "", "train", file, "--out", filepath.Join(dir, "cpu"), "--json"))
	got := doneLine(t, onMachine(t, libraries, "", "train", file, "--out", filepath.Join(dir, "cuda"), "--kernels", "cuda:0", "--json"))
	if got.Weights != want.Weights || got.State != want.State || *got.Test != *want.Test {
		t.Errorf("on a device %+v, on the processor %+v", got, want)
	}
}
