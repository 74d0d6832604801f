package onnx

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/autonet/autonet/job"
	"github.com/autonet/autonet/tensor"
)

// installed is where make test puts onnxruntime.
const installed = "../../.venv-onnx/bin/python"

// runtimePython returns an interpreter that has onnxruntime. Without Python there is nothing to compare with.
func runtimePython(t *testing.T) string {
	t.Helper()
	if runtime.GOOS == "js" {
		t.Skip("no processes under JavaScript")
	}
	if path := os.Getenv("AUTONET_ONNX_PYTHON"); path != "" {
		return path
	}
	if _, err := os.Stat(installed); err == nil {
		return installed
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("Python is missing")
	}
	t.Fatal(".venv-onnx is missing: make .venv-onnx/.installed")
	return ""
}

// runtimeWork is one model for testdata/run.py.
type runtimeWork struct {
	Model    string `json:"model"`
	Input    string `json:"input"`
	Integers bool   `json:"integers"`
	Shape    []int  `json:"shape"`
	Output   string `json:"output"`
}

// runInRuntime runs models by the real onnxruntime.
func runInRuntime(t *testing.T, works []runtimeWork) {
	t.Helper()
	input, err := json.Marshal(works)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), runtimePython(t), filepath.Join("testdata", "run.py"))
	command.Stdin = bytes.NewReader(input)
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("onnxruntime: %v\n%s", err, out)
	}
}

func writeFloats(t *testing.T, path string, x []float32) {
	t.Helper()
	b, err := binary.Append(nil, binary.LittleEndian, x)
	if err == nil {
		err = os.WriteFile(path, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func readFloats(t *testing.T, path string) []float32 {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	x := make([]float32, len(b)/4)
	if _, err := binary.Decode(b, binary.LittleEndian, x); err != nil {
		t.Fatal(err)
	}
	return x
}

// examples are the models of the example jobs, which are published as what trains well.
func examples(t *testing.T) map[string]tensor.Spec {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "..", "examples", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d example jobs, %v", len(files), err)
	}
	all := map[string]tensor.Spec{}
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		j, err := job.Parse(path, text)
		if err != nil {
			t.Fatal(err)
		}
		all["example-"+j.Name] = j.Model
	}
	return all
}

// TestRuntimePredictsTheSame runs exported models by onnxruntime, for two numbers of samples: models of every layer, and
// those of the examples.
func TestRuntimePredictsTheSame(t *testing.T) {
	dir := t.TempDir()
	var works []runtimeWork
	want := map[string][]float32{}
	all := specs()
	maps.Copy(all, examples(t))
	for name, spec := range all {
		m, params := trained(t, spec)
		if strings.HasPrefix(name, "example-") {
			params = m.Init(1)
		}
		model := filepath.Join(dir, name+".onnx")
		if err := os.WriteFile(model, exported(t, m, params), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, n := range []int{1, 5} {
			base := filepath.Join(dir, name+string(rune('0'+n)))
			x := samplesFor(m, n)
			writeFloats(t, base+".x", x)
			works = append(works, runtimeWork{
				Model: model, Input: base + ".x", Integers: idsAlone(spec), Shape: append([]int{n}, spec.Input...), Output: base + ".y",
			})
			want[base+".y"] = predict(m, params, x, n)
		}
	}
	runInRuntime(t, works)
	for path, y := range want {
		got := readFloats(t, path)
		if len(got) != len(y) {
			t.Fatalf("%s: %d numbers, want %d", filepath.Base(path), len(got), len(y))
		}
		if d := difference(got, y); d > 1e-5 {
			t.Errorf("%s: onnxruntime is %.3g off", filepath.Base(path), d)
		}
	}
}

// idsAlone says whether a model's input is token ids.
func idsAlone(s tensor.Spec) bool {
	return s.Layers[0].Kind == "embedding" && s.Layers[0].Columns == nil
}
