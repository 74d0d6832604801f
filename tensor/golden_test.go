package tensor

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/autonet/autonet/kernels"
)

var rewrite = flag.Bool("rewrite", false, "write testdata/golden.txt anew")

// The hash of the weights after training holds on every architecture and backend: run this test with
// GOARCH=arm64 go test -exec qemu-aarch64. A change of testdata/golden.txt changes the weights of every job.
func TestGoldenTraining(t *testing.T) {
	for _, backend := range backends() {
		var text strings.Builder
		for i, name := range []string{"classifier", "doubled", "regression", "residual"} {
			s := rules()[i]
			s.Schedule = []ScheduleSpec{
				{}, {Kind: "step", Every: 10}, {Kind: "cosine", Warmup: 5, Steps: 25, Floor: 0.1}, {Warmup: 3},
			}[i]
			weights, loss := train(t, backend, mustBuild(t, specs()[name]), s, 30)
			fmt.Fprintf(&text, "%-10s %x loss %x\n", name, sha256.Sum256(weights), loss)
		}
		golden(t, backend, "golden.txt", text.String())
	}
}

// TestGoldenLayers is TestGoldenTraining for every layer, loss, optimizer and schedule that came later.
func TestGoldenLayers(t *testing.T) {
	no := false
	optimizers := []OptimizerSpec{
		{Kind: "nesterov", Rate: 0.05, Schedule: ScheduleSpec{Kind: "linear", Steps: 12}},
		{Kind: "lamb", Rate: 0.02, WeightDecay: 0.01},
		{Kind: "adamw", Rate: 0.02, WeightDecay: 0.1, DecayBiases: &no, ClipNorm: 0.5, Schedule: ScheduleSpec{Kind: "one_cycle", Steps: 12}},
	}
	for _, backend := range backends() {
		var text strings.Builder
		for i, name := range slices.Sorted(maps.Keys(layerSpecs())) {
			weights, loss := train(t, backend, mustBuild(t, layerSpecs()[name]), optimizers[i%len(optimizers)], 12)
			fmt.Fprintf(&text, "%-10s %x loss %x\n", name, sha256.Sum256(weights), loss)
		}
		golden(t, backend, "layers.txt", text.String())
	}
}

// backends are all that this processor has, and the fastest on several threads.
func backends() []kernels.Backend {
	return append(slices.Clone(kernels.Backends()), kernels.WithThreads(kernels.Best(), 3))
}

// golden compares what a backend computes with a file of testdata; the portable backend writes it anew with -rewrite.
func golden(t *testing.T, backend kernels.Backend, file, got string) {
	t.Helper()
	file = filepath.Join("testdata", file)
	if *rewrite && backend == kernels.Portable() {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s on %s: got\n%swant\n%s", file, backend.Name(), got, want)
	}
}

// train runs some steps on batches cut from random samples and returns the weights' bytes and the last loss.
func train(t *testing.T, backend kernels.Backend, m *Model, s OptimizerSpec, steps int64) ([]byte, float32) {
	t.Helper()
	o := mustOptimizer(t, s, m.Params()...)
	const n, batch = 96, 32
	x, y := samples(m, n)
	params, state, grad := m.Init(9), make([]float32, o.StateLen(m.Len())), make([]float32, m.Len())
	w := workspaceOn(t, m, backend, roomFor(m, 20, batch))
	var loss float32
	for step := int64(1); step <= steps; step++ {
		at := int(step) % (n / batch) * batch
		in, out := m.InputLen(), m.TargetLen()
		loss = w.gradient(StepContext{Seed: 3, Step: step}, params, x[at*in:(at+batch)*in], y[at*out:(at+batch)*out], batch, grad, nil)
		o.Update(step, 1.0/batch, params, params, state, state, grad)
	}
	return EncodeWeights(m, params), loss
}

func TestInitIsAFunctionOfTheSeed(t *testing.T) {
	m := mustBuild(t, specs()["classifier"])
	a := m.Init(1)
	sameBits(t, "same seed", m.Init(1), a)
	if slices.Equal(m.Init(2), a) {
		t.Error("two seeds give the same weights")
	}
	for _, p := range m.Params() {
		part := a[p.Offset : p.Offset+p.Len]
		bias := strings.HasSuffix(p.Name, ".bias")
		if zero := slices.Max(part) == 0 && slices.Min(part) == 0; zero != bias {
			t.Errorf("%s: all zero: %v", p.Name, zero)
		}
	}
	limit := scaleOf(6, 7+6)
	for _, v := range a[m.params[2].Offset:][:m.params[2].Len] {
		if v < -limit || v >= limit {
			t.Errorf("%g outside of Glorot's limit %g", v, limit)
		}
	}
}

func TestLearnsXor(t *testing.T) {
	m := mustBuild(t, Spec{
		Input: []int{2}, Loss: CrossEntropy,
		Layers: []LayerSpec{{Kind: "dense", Units: 8}, {Kind: "tanh"}, {Kind: "dense", Units: 2}},
	})
	x, y := []float32{0, 0, 0, 1, 1, 0, 1, 1}, []float32{0, 1, 1, 0}
	o := mustOptimizer(t, OptimizerSpec{Kind: "adam", Rate: 0.05}, m.Params()...)
	params, state, grad := m.Init(1), make([]float32, o.StateLen(m.Len())), make([]float32, m.Len())
	w := m.NewWorkspace(4)
	for step := int64(1); step <= 200; step++ {
		w.gradient(StepContext{}, params, x, y, 4, grad, nil)
		o.Update(step, 0.25, params, params, state, state, grad)
	}
	if loss, correct := w.Loss(params, x, y, 4); correct != 4 || loss > 0.2 {
		t.Errorf("after 200 steps: loss %g, %d of 4 correct", loss, correct)
	}
}

// BenchmarkGradient measures one step of the MLP 784-512-256-10 at batch 128 on one goroutine.
func BenchmarkGradient(b *testing.B) {
	m := mustBuild(b, Spec{
		Input: []int{784}, Loss: CrossEntropy,
		Layers: []LayerSpec{
			{Kind: "dense", Units: 512}, {Kind: "relu"}, {Kind: "dense", Units: 256}, {Kind: "relu"}, {Kind: "dense", Units: 10},
		},
	})
	const n = 128
	x, y := samples(m, n)
	params, grad := m.Init(1), make([]float32, m.Len())
	w := m.NewWorkspace(n)
	for b.Loop() {
		w.gradient(StepContext{}, params, x, y, n, grad, nil)
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "samples/s")
}

// BenchmarkTinyGradients is BenchmarkGradient with gradients around the least normal number: training must not crawl.
func BenchmarkTinyGradients(b *testing.B) {
	m := mustBuild(b, Spec{
		Input: []int{64}, Loss: MSE,
		Layers: []LayerSpec{{Kind: "dense", Units: 64}, {Kind: "tanh"}, {Kind: "dense", Units: 64}},
	})
	for _, scale := range []float32{1, 0x1p-63, 0x1p-130} {
		b.Run(fmt.Sprintf("%.0g", scale), func(b *testing.B) {
			x, y := make([]float32, 64*64), make([]float32, 64*64)
			kernels.FillNormal(x, kernels.Key{Seed: 1}, 1)
			kernels.FillNormal(y, kernels.Key{Seed: 2}, scale)
			params, grad := m.Init(1), make([]float32, m.Len())
			for i := range params {
				params[i] *= scale
			}
			w := m.NewWorkspace(64)
			for b.Loop() {
				w.gradient(StepContext{}, params, x, y, 64, grad, nil)
			}
		})
	}
}
