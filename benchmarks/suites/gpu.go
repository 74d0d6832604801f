package suites

import (
	"context"
	"fmt"
	"slices"

	"github.com/autonet/autonet/benchmarks"
	"github.com/autonet/autonet/benchmarks/peers"
	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/cuda"
	"github.com/autonet/autonet/tensor"
)

// GPU measures the first device beside PyTorch on the same one: exact products beside cuBLAS in float32, products and
// steps in bf16 beside PyTorch's autocast, exact steps beside its float32 without TF32, each eager and compiled, and the
// smallest model's step beside a CUDA graph of it; all as a part of what the device could do at its highest clock.
type GPU struct{}

var _ benchmarks.Suite = GPU{}

// Name is "gpu".
func (GPU) Name() string { return "gpu" }

// Summary says what is measured.
func (GPU) Summary() string {
	return "products and training steps on an NVIDIA device, exact and in bf16, beside PyTorch on the same one"
}

// Works lists the products, then the steps. The error says why there is no device.
func (GPU) Works(ctx context.Context, env benchmarks.Env) ([]benchmarks.Work, error) {
	backend, err := cuda.Open(0)
	if err != nil {
		return nil, err
	}
	context.AfterFunc(ctx, func() { backend.Close() })
	python, err := peers.FindPython(ctx, env.Python, "torch")
	note := ""
	switch {
	case err != nil:
		note = "PyTorch is not installed here: its columns are empty"
	case !python.SeesDevice(ctx):
		note = "PyTorch sees no device here: its columns are empty"
	}
	limits := limitsOf(backend.Device())
	works, err := gpuProducts(ctx, env, backend, limits, python, note)
	if err != nil {
		return nil, err
	}
	return append(works, gpuSteps(env, limits, python, note)...), nil
}

// gpuModels are the models whose steps are measured on a device: that of examples/digits.yaml, an MLP 4096 wide, a CNN in the
// manner of VGG (Simonyan, Zisserman, 2015) for images of 32×32, and nanoGPT's GPT of 6 layers × 384 over 256 characters.
var gpuModels = map[string]tensor.Spec{
	"digits": {Input: []int{64}, Loss: tensor.CrossEntropy, Layers: []tensor.LayerSpec{
		{Kind: "dense", Units: 32}, {Kind: "relu"}, {Kind: "dense", Units: 10},
	}},
	"mlp-4096": {Input: []int{4096}, Loss: tensor.CrossEntropy, Layers: []tensor.LayerSpec{
		{Kind: "dense", Units: 4096}, {Kind: "relu"}, {Kind: "dense", Units: 4096}, {Kind: "relu"},
		{Kind: "dense", Units: 4096}, {Kind: "relu"}, {Kind: "dense", Units: 10},
	}},
	"cnn-256": {Input: []int{3, 32, 32}, Loss: tensor.CrossEntropy, Layers: slices.Concat(
		vggStage(64), vggStage(128), vggStage(256),
		[]tensor.LayerSpec{{Kind: "flatten"}, {Kind: "dense", Units: 256}, {Kind: "relu"}, {Kind: "dense", Units: 10}},
	)},
	"gpt-384": {Input: []int{256}, Loss: tensor.CrossEntropy, Layers: slices.Concat(
		[]tensor.LayerSpec{{Kind: "embedding", Vocab: 65, Dim: 384}, {Kind: "positional"}},
		slices.Repeat([]tensor.LayerSpec{{Kind: "transformer", Heads: 6, Causal: true}}, 6),
		[]tensor.LayerSpec{{Kind: "layernorm"}, {Kind: "dense", Units: 65}},
	)},
}

// vggStage is two convolutions of 3×3 and a pool.
func vggStage(filters int) []tensor.LayerSpec {
	conv := tensor.LayerSpec{Kind: "conv2d", Filters: filters, Kernel: tensor.Sides{3}, Padding: tensor.Sides{1}}
	return []tensor.LayerSpec{conv, {Kind: "relu"}, conv, {Kind: "relu"}, {Kind: "max_pool", Size: tensor.Sides{2}}}
}

// gpuStep is one row: a model on one batch, beside one way of PyTorch's.
type gpuStep struct {
	model     string
	batch     int
	precision kernels.Precision
	compile   bool
	graph     bool
	together  int // steps between two looks at the clock
}

// The batches are those of the models' publications where there are such: nanoGPT's baby GPT has 64 windows of 256.
// Those that PyTorch compiles, which takes it long, come last: a run may be cut short.
var gpuStepRows = []gpuStep{
	{model: "gpt-384", batch: 64, together: 1},
	{model: "mlp-4096", batch: 4096, together: 1},
	{model: "cnn-256", batch: 256, together: 1},
	{model: "digits", batch: 64, together: 100, graph: true},
	{model: "gpt-384", batch: 64, together: 1, precision: kernels.BF16},
	{model: "mlp-4096", batch: 4096, together: 1, precision: kernels.BF16},
	{model: "cnn-256", batch: 256, together: 1, precision: kernels.BF16},
	{model: "gpt-384", batch: 64, together: 1, compile: true},
	{model: "mlp-4096", batch: 4096, together: 1, compile: true},
	{model: "cnn-256", batch: 256, together: 1, compile: true},
	{model: "gpt-384", batch: 64, together: 1, precision: kernels.BF16, compile: true},
	{model: "mlp-4096", batch: 4096, together: 1, precision: kernels.BF16, compile: true},
	{model: "cnn-256", batch: 256, together: 1, precision: kernels.BF16, compile: true},
}

// gpuSteps lists the training steps.
func gpuSteps(env benchmarks.Env, limits gpuLimits, python peers.Python, note string) []benchmarks.Work {
	var works []benchmarks.Work
	for _, row := range gpuStepRows {
		if row.compile && note != "" {
			continue // no peer: the row would be one before
		}
		s := peers.Step{
			Model: row.model, Batch: row.batch, Compile: row.compile, Graph: row.graph, Device: "cuda", Precision: row.precision.String(),
			Together: row.together, WarmUp: 5, LeastSteps: 5, Seconds: 1,
		}
		if env.Quick {
			s.Batch, s.WarmUp, s.LeastSteps, s.Seconds, s.Together = 1, 1, 1, 0, 1
		}
		peer := "PyTorch eager"
		switch {
		case row.compile:
			peer = "torch.compile"
		case row.graph:
			peer = "PyTorch, CUDA graph"
		}
		works = append(works, gpuStepWork(env, s, limits.flops(row.precision), peer, python, note))
	}
	return works
}

// gpuStepWork is one row of samples/s, one each of microseconds or of arithmetic and its part of the device's limit, in
// TFLOP/s, and one of device memory.
func gpuStepWork(env benchmarks.Env, s peers.Step, limit float64, peer string, python peers.Python, note string) benchmarks.Work {
	work := benchmarks.Work{
		Group: "GPU step, " + s.Precision, Name: fmt.Sprintf("%s, batch %d, beside %s", s.Model, s.Batch, peer),
		Note: note,
	}
	var metrics gpuStepMetrics
	metrics.flops, metrics.limit = stepFlops(stepModel(s.Model)), limit
	if s.Graph {
		metrics.batch = s.Batch
	}
	work.Metrics = metrics.list()
	ours := stepProcess{Step: s, Kernels: "cuda:0"}
	work.Ours = func(ctx context.Context) ([]float64, error) {
		result, err := ours.run(ctx, env.StepProcess)
		return metrics.of(result), err
	}
	if note != "" {
		return work
	}
	work.PeerName = peer + " " + python.Versions["torch"]
	work.Peer = func(ctx context.Context) ([]float64, error) {
		result, err := s.Run(ctx, python)
		if m, built := tensor.Build(stepModel(s.Model)); err == nil && built == nil && result.Parameters != m.Len() {
			err = fmt.Errorf("a model of %d parameters expected, the peer's has %d", m.Len(), result.Parameters)
		}
		return metrics.of(result), err
	}
	return work
}

// gpuStepMetrics turns a result into the numbers of its rows.
type gpuStepMetrics struct {
	flops float64 // of a sample
	limit float64 // TFLOP/s; 0: not known
	batch int     // above 0: a step takes so little that its time tells more than its arithmetic
}

func (m gpuStepMetrics) list() []benchmarks.Metric {
	all := []benchmarks.Metric{{Unit: "samples/s", Better: benchmarks.Higher}}
	switch {
	case m.batch > 0:
		all = append(all, benchmarks.Metric{Unit: "µs a step", Better: benchmarks.Lower})
	default:
		all = append(all, ofLimit("TFLOP/s", m.limit)...)
	}
	return append(all, benchmarks.Metric{Unit: "MB on the device", Better: benchmarks.Lower})
}

func (m gpuStepMetrics) of(r peers.StepResult) []float64 {
	numbers := stepNumbers(r)
	all := numbers[:1:1]
	if m.batch > 0 {
		all = append(all, 1e6*float64(m.batch)/r.SamplesPerSecond)
	} else {
		all = append(all, rateNumbers(m.flops*r.SamplesPerSecond/1e12, m.limit)...)
	}
	return append(all, numbers[1])
}
