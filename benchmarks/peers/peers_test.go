package peers

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// installed is where make bench puts the peers' packages.
const installed = "../../.venv/bin/python"

func TestNoInterpreter(t *testing.T) {
	for _, path := range []string{"", filepath.Join(t.TempDir(), "python")} {
		if _, err := FindPython(t.Context(), path, "torch"); !errors.Is(err, ErrNotInstalled) {
			t.Errorf("FindPython(%q) = %v, want ErrNotInstalled", path, err)
		}
	}
}

func TestDDPLearns(t *testing.T) {
	if _, err := os.Stat(installed); err != nil {
		t.Skip("the peers are not installed; make bench installs them")
	}
	python, err := FindPython(t.Context(), installed, "torch")
	if err != nil {
		t.Fatal(err)
	}
	// Two classes that the first of two numbers tells apart.
	var x, y []float32
	for i := range 64 {
		x, y = append(x, float32(i%2)*2-1, float32(i)/64), append(y, float32(i%2))
	}
	files, err := WriteFiles(t.TempDir(), map[string][]float32{
		"train_x": x, "train_y": y, "validation_x": x, "validation_y": y, "weights": make([]float32, 2*2+2),
	})
	if err != nil {
		t.Fatal(err)
	}
	work := DDP{
		Workers: 2, Batch: 16, Seed: 1, Width: 2, Layers: []Layer{{Kind: "dense", Units: 2, Bias: true}}, Files: files,
		Optimizer:     Optimizer{Kind: "sgd", Rate: 1},
		EvaluateEvery: 4, MaxSteps: 40, Threshold: 1,
	}
	result, err := work.Run(t.Context(), python)
	if err != nil {
		t.Fatal(err)
	}
	if result.SecondsToThreshold == nil || result.Accuracy != 1 || result.Parameters != 6 || result.SamplesPerSecond <= 0 {
		t.Errorf("got %+v, want both classes told apart by 6 parameters", result)
	}

	work.Batch = 15
	if _, err := work.Run(t.Context(), python); err == nil {
		t.Error("a batch that two workers cannot share was taken")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := work.Run(ctx, python); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled run: %v", err)
	}
}

func TestStepsAreMeasured(t *testing.T) {
	if _, err := os.Stat(installed); err != nil {
		t.Skip("the peers are not installed; make bench installs them")
	}
	python, err := FindPython(t.Context(), installed, "torch")
	if err != nil {
		t.Fatal(err)
	}
	for _, model := range []string{"mlp", "cnn", "gpt"} {
		result, err := Step{Model: model, Batch: 2, Threads: 1, LeastSteps: 1}.Run(t.Context(), python)
		if err != nil || result.SamplesPerSecond <= 0 || result.Parameters == 0 {
			t.Errorf("%s: %+v, %v", model, result, err)
		}
	}
}
