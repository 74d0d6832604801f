package suites

import (
	"context"
	"fmt"
	"math"
	"strings"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/benchmarks/peers"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/tensor"
)

// stepModels are the models whose steps are measured, those of published small examples: an MLP 784-512-256-10, a CNN in
// the manner of LeNet, a GPT of 4 layers × 128 over 128 tokens; and those of gpuModels. step.py has the same ones.
var stepModels = map[string]tensor.Spec{
	"mlp": {Input: []int{784}, Loss: tensor.CrossEntropy, Layers: []tensor.LayerSpec{
		{Kind: "dense", Units: 512}, {Kind: "relu"}, {Kind: "dense", Units: 256}, {Kind: "relu"}, {Kind: "dense", Units: 10},
	}},
	"cnn": {Input: []int{1, 28, 28}, Loss: tensor.CrossEntropy, Layers: []tensor.LayerSpec{
		{Kind: "conv2d", Filters: 16, Kernel: tensor.Sides{5}}, {Kind: "relu"}, {Kind: "max_pool", Size: tensor.Sides{2}},
		{Kind: "conv2d", Filters: 32, Kernel: tensor.Sides{5}}, {Kind: "relu"}, {Kind: "max_pool", Size: tensor.Sides{2}},
		{Kind: "flatten"}, {Kind: "dense", Units: 128}, {Kind: "relu"}, {Kind: "dense", Units: 10},
	}},
	"gpt": {Input: []int{128}, Loss: tensor.CrossEntropy, Layers: []tensor.LayerSpec{
		{Kind: "embedding", Vocab: 90, Dim: 128}, {Kind: "positional"}, gptBlock, gptBlock, gptBlock, gptBlock,
		{Kind: "layernorm"}, {Kind: "dense", Units: 90},
	}},
}

// stepModel is the model of that name.
func stepModel(name string) tensor.Spec {
	if s, ok := stepModels[name]; ok {
		return s
	}
	return gpuModels[name]
}

var gptBlock = tensor.LayerSpec{Kind: "transformer", Heads: 4, Causal: true}

// stepWorks lists the training steps: three models, one thread and two, beside PyTorch as it is and compiled.
func stepWorks(ctx context.Context, env benchmarks.Env) []benchmarks.Work {
	python, err := peers.FindPython(ctx, env.Python, "torch")
	note := ""
	if err != nil {
		note = "PyTorch is not installed here (make bench installs it): its columns are empty"
	}
	backend := env.Kernels
	if backend == nil {
		backend = kernels.Best()
	}
	var works []benchmarks.Work
	for _, model := range []struct {
		name, group string
		batch       int
	}{
		{"mlp", "MLP step", 128},
		{"cnn", "CNN step", 64},
		{"gpt", "GPT step", 16},
	} {
		for _, threads := range []int{1, 2} {
			for _, compile := range []bool{false, true} {
				if compile && note != "" {
					continue // no peer: the row would be the one before
				}
				s := peers.Step{Model: model.name, Batch: model.batch, Threads: threads, Compile: compile, WarmUp: 5, LeastSteps: 5, Seconds: 2}
				if env.Quick {
					s.WarmUp, s.LeastSteps, s.Seconds = 1, 1, 0
				}
				works = append(works, stepWork(env, s, model.group, backend.Name(), python, note))
			}
		}
	}
	return works
}

// stepWork is one row of samples/s and one of memory.
func stepWork(env benchmarks.Env, s peers.Step, group, kernelsName string, python peers.Python, note string) benchmarks.Work {
	name, peer := fmt.Sprintf("batch %d, %d threads", s.Batch, s.Threads), "PyTorch eager"
	if s.Threads == 1 {
		name = strings.TrimSuffix(name, "s")
	}
	if s.Compile {
		name, peer = name+", compiled", "torch.compile"
	}
	ours := stepProcess{Step: s, Kernels: kernelsName}
	work := benchmarks.Work{
		Group: group, Name: name,
		Metrics: []benchmarks.Metric{
			{Unit: "samples/s", Better: benchmarks.Higher},
			{Unit: "MB resident", Better: benchmarks.Lower},
		},
		Note: note,
	}
	if len(env.StepProcess) == 0 {
		work.Metrics = work.Metrics[:1]
	}
	work.Ours = func(ctx context.Context) ([]float64, error) {
		result, err := ours.run(ctx, env.StepProcess)
		return stepNumbers(result)[:len(work.Metrics)], err
	}
	if note != "" {
		return work
	}
	want := 0
	if m, err := tensor.Build(stepModel(s.Model)); err == nil {
		want = m.Len()
	}
	work.PeerName = peer + " " + python.Versions["torch"]
	work.Peer = func(ctx context.Context) ([]float64, error) {
		result, err := s.Run(ctx, python)
		if err == nil && result.Parameters != want {
			err = fmt.Errorf("a model of %d parameters expected, the peer's has %d", want, result.Parameters)
		}
		return stepNumbers(result)[:len(work.Metrics)], err
	}
	return work
}

// stepNumbers are a result's two metrics; memory that the system does not tell is infinite, which no table
// compares.
func stepNumbers(r peers.StepResult) []float64 {
	peak := math.Inf(1)
	if r.PeakBytes != nil {
		peak = *r.PeakBytes / 1e6
	}
	return []float64{r.SamplesPerSecond, peak}
}
