package onnx

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestImportsFromTorch imports what PyTorch's exporters wrote (testdata/torch/make.py) and compares predictions with
// PyTorch's own.
func TestImportsFromTorch(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "torch", "*.onnx"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, path := range files {
		name := filepath.Base(path)
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Import(b, ImportOptions{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var want struct {
			Shape []int
			X, Y  []float32
		}
		text, err := os.ReadFile(filepath.Join("testdata", "torch", name[:strings.Index(name, ".")]+".json"))
		if err == nil {
			err = json.Unmarshal(text, &want)
		}
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got.Model.Spec().Input, want.Shape[1:]) || got.Model.OutputLen()*want.Shape[0] != len(want.Y) {
			t.Fatalf("%s: input %v, %d outputs", name, got.Model.Spec().Input, got.Model.OutputLen())
		}
		y := predict(got.Model, got.Params, want.X, want.Shape[0])
		if strings.HasPrefix(name, "mlp.") { // ends in a softmax, which cross_entropy applies itself
			soft, err := softmax(&evaluator{opset: 13, memory: maxValues}, &node{}, []*array{floats([]int{want.Shape[0], got.Model.OutputLen()}, y)})
			if err != nil {
				t.Fatal(err)
			}
			y = soft[0].f
		}
		if d := difference(y, want.Y); d > 1e-5 {
			t.Errorf("%s: predictions are %.3g off PyTorch's", name, d)
		}
		kinds := []string{}
		for _, l := range got.Model.Spec().Layers {
			kinds = append(kinds, l.Name+":"+l.Kind)
		}
		t.Logf("%s: %s; %v", name, strings.Join(kinds, " "), got.Notes)
	}
}
