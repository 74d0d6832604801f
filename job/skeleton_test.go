package job

import (
	"reflect"
	"strings"
	"testing"

	"github.com/autonet/autonet/tensor"
)

// TestSkeletonParses reads a skeleton back to the model that it was written from.
func TestSkeletonParses(t *testing.T) {
	spec := tensor.Spec{
		Input: []int{1, 8, 8},
		Layers: []tensor.LayerSpec{
			{Kind: "conv2d", Name: "yes", Filters: 3, Kernel: tensor.Sides{3, 3}, Padding: tensor.Sides{1, 1}},
			{Kind: "relu", Name: "kept"}, {Kind: "leaky_relu", Slope: 0.1}, {Kind: "conv2d", Filters: 3, Kernel: tensor.Sides{1}, NoBias: true},
			{Kind: "add", From: "kept"}, {Kind: "residual", Name: "block", Layers: []tensor.LayerSpec{{Kind: "batchnorm"}, {Kind: "relu"}}},
			{Kind: "max_pool", Size: tensor.Sides{2, 2}}, {Kind: "flatten"}, {Kind: "dense", Units: 10},
		},
		Loss: tensor.CrossEntropy,
	}
	text := Skeleton("My Model.v2", spec)
	j, err := Parse("skeleton.yaml", text)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	want, err := tensor.Build(spec)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(j.Model, want.Spec()) || j.Name != "my-model-v2" {
		t.Errorf("job %q has the model %+v, want %+v\n%s", j.Name, j.Model, want.Spec(), text)
	}
	if !strings.Contains(string(text), "- dense: 10\n") || !strings.Contains(string(text), "- flatten\n") {
		t.Errorf("not in short forms:\n%s", text)
	}
	for _, name := range []string{"", "---", strings.Repeat("long-", 20)} {
		if _, err := Parse("skeleton.yaml", Skeleton(name, spec)); err != nil {
			t.Errorf("name %q: %v", name, err)
		}
	}
}
