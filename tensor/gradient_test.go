package tensor

import (
	"math"
	"slices"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// lossIn64 computes the loss of one sample in float64, layer by layer, knowing nothing of the graph.
func lossIn64(m *Model, params []float64, x, y []float32) float64 {
	s := m.Spec()
	values := make([]float64, len(x))
	for i, v := range x {
		values[i] = float64(v)
	}
	named := map[string][]float64{}
	next := 0
	for _, l := range s.Layers {
		switch l.Kind {
		case "dense":
			out := make([]float64, l.Units)
			bias := next + l.Units*len(values)
			for j := range out {
				for i, v := range values {
					out[j] += params[next+j*len(values)+i] * v
				}
				if !l.NoBias {
					out[j] += params[bias+j]
				}
			}
			next = bias
			if !l.NoBias {
				next += l.Units
			}
			values = out
		case "add":
			values = slices.Clone(values)
			for i, v := range named[l.From] {
				values[i] += v
			}
		default:
			values = apply64(l.Kind, values)
		}
		named[l.Name] = values
	}
	return lossOf64(s.Loss, values, y)
}

func apply64(kind string, x []float64) []float64 {
	f := map[string]func(float64) float64{
		"relu": func(v float64) float64 { return max(v, 0) }, "tanh": math.Tanh,
		"sigmoid": func(v float64) float64 { return 1 / (1 + math.Exp(-v)) },
		"flatten": func(v float64) float64 { return v },
	}[kind]
	y := make([]float64, len(x))
	for i, v := range x {
		y[i] = f(v)
	}
	return y
}

func lossOf64(loss string, out []float64, y []float32) float64 {
	sum := 0.0
	if loss == MSE {
		for i, v := range out {
			sum += (v - float64(y[i])) * (v - float64(y[i]))
		}
		return sum / float64(len(out))
	}
	for _, v := range out {
		sum += math.Exp(v)
	}
	return math.Log(sum) - out[int(y[0])]
}

func TestGradientIsTheDerivative(t *testing.T) {
	for name, s := range specs() {
		t.Run(name, func(t *testing.T) {
			m := mustBuild(t, s)
			const n = 5
			x, y := samples(m, n)
			params := m.Init(3)
			for i := range params { // biases too
				params[i] += 0.1 * kernels.Key{Seed: 4}.Normal(uint64(i))
			}
			grad := make([]float32, m.Len())
			loss := m.NewWorkspace(n).gradient(StepContext{}, params, x, y, n, grad, nil)

			wide := make([]float64, len(params))
			for i, v := range params {
				wide[i] = float64(v)
			}
			total := func() float64 {
				sum := 0.0
				for i := range n {
					in, out := m.InputLen(), m.TargetLen()
					sum += lossIn64(m, wide, x[i*in:(i+1)*in], y[i*out:(i+1)*out])
				}
				return sum
			}
			if want := total(); math.Abs(float64(loss)-want) > 1e-5*want {
				t.Errorf("loss %g, in float64 %g", loss, want)
			}
			for i := range wide {
				const h = 1e-5
				was := wide[i]
				wide[i] = was + h
				up := total()
				wide[i] = was - h
				down := total()
				wide[i] = was
				want := (up - down) / (2 * h)
				if math.Abs(float64(grad[i])-want) > 2e-5*(1+math.Abs(want)) {
					t.Errorf("derivative of parameter %d: %g, numerically %g", i, grad[i], want)
				}
			}
		})
	}
}

func TestChunksChangeNoBit(t *testing.T) {
	for name, s := range allSpecs() {
		t.Run(name, func(t *testing.T) {
			m := mustBuild(t, s)
			const n = 130
			x, y := samples(m, n)
			params := m.Init(5)
			grad, out := make([]float32, m.Len()), make([]float32, n*m.OutputLen())
			whole := m.NewWorkspace(n)
			loss := whole.gradient(StepContext{}, params, x, y, n, grad, nil)
			whole.Predict(params, x, n, out)
			sum, correct := whole.Loss(params, x, y, n)
			if sum != loss && !differs(m) {
				t.Errorf("Loss %x, Gradient's loss %x", sum, loss)
			}
			for _, maxBatch := range []int{1, 7, 64, 129, 1000} {
				w := m.NewWorkspace(roomFor(m, maxBatch, n))
				g, o := make([]float32, m.Len()), make([]float32, len(out))
				if l := w.gradient(StepContext{}, params, x, y, n, g, nil); l != loss {
					t.Errorf("chunks of %d: loss %x, whole %x", maxBatch, l, loss)
				}
				sameBits(t, "gradient", g, grad)
				w.Predict(params, x, n, o)
				sameBits(t, "outputs", o, out)
				if s, c := w.Loss(params, x, y, n); s != sum || c != correct {
					t.Errorf("chunks of %d: loss %x with %d correct, whole %x with %d", maxBatch, s, c, sum, correct)
				}
			}
		})
	}
}

// Every range must be final when it is handed out, the ranges must cover the gradient once, the last layer's first.
func TestReadyRanges(t *testing.T) {
	for name, s := range allSpecs() {
		m := mustBuild(t, s)
		x, y := samples(m, 10)
		grad, early := make([]float32, m.Len()), make([]float32, m.Len())
		next := m.Len()
		m.NewWorkspace(roomFor(m, 4, 10)).gradient(StepContext{}, m.Init(1), x, y, 10, grad, func(lo, hi int) {
			if hi != next || lo >= hi {
				t.Errorf("%s: range [%d,%d) after [%d,…)", name, lo, hi, next)
			}
			next = lo
			copy(early[lo:hi], grad[lo:hi])
		})
		if next != 0 {
			t.Errorf("%s: parameters below %d were not handed out", name, next)
		}
		sameBits(t, name, early, grad)
	}
}

func TestNoSamples(t *testing.T) {
	m := mustBuild(t, specs()["residual"])
	w := m.NewWorkspace(3)
	grad := []float32{}
	for range m.Len() {
		grad = append(grad, 1)
	}
	covered := 0
	if loss := w.gradient(StepContext{}, m.Init(1), nil, nil, 0, grad, func(lo, hi int) { covered += hi - lo }); loss != 0 {
		t.Errorf("loss %g", loss)
	}
	if slices.Max(grad) != 0 || slices.Min(grad) != 0 || covered != m.Len() {
		t.Error("the gradient of no samples is zero and final")
	}
	if sum, correct := w.Loss(m.Init(1), nil, nil, 0); sum != 0 || correct != 0 {
		t.Errorf("loss %g with %d correct", sum, correct)
	}
}

func TestSteadyStateDoesNotAllocate(t *testing.T) {
	for _, backend := range backends() {
		for name, s := range allSpecs() {
			m := mustBuild(t, s)
			x, y := samples(m, 10)
			params, grad, out := m.Init(1), make([]float32, m.Len()), make([]float32, 10*m.OutputLen())
			w := workspaceOn(t, m, backend, roomFor(m, 4, 10))
			calls, loss := 0, make([]float32, 1)
			ready := func(lo, hi int) { calls++ }
			n := testing.AllocsPerRun(20, func() {
				w.Gradient(StepContext{}, params, x, y, 10, grad, loss, ready)
				w.Predict(params, x, 10, out)
				w.Loss(params, x, y, 10)
			})
			if n != 0 {
				t.Errorf("%s on %s: %g allocations a step", name, backend.Name(), n)
			}
		}
	}
}

// counting counts the products by kind.
type counting struct {
	kernels.Backend
	products [3]int
}

func (c *counting) Gemm(op kernels.Op, out, a, b kernels.Matrix, e kernels.Epilogue) {
	c.products[op]++
	c.Backend.Gemm(op, out, a, b, e)
}

func TestFirstLayerHasNoInputGradient(t *testing.T) {
	m := mustBuild(t, specs()["classifier"])
	b := &counting{Backend: kernels.Portable()}
	x, y := samples(m, 4)
	workspaceOn(t, m, b, 4).gradient(StepContext{}, m.Init(1), x, y, 4, make([]float32, m.Len()), nil)
	if want := [3]int{kernels.NT: 3, kernels.TN: 3, kernels.NN: 2}; b.products != want {
		t.Errorf("products NN, NT, TN: %v, want %v", b.products, want)
	}
}

func TestBadLabelsPoisonTheLoss(t *testing.T) {
	m := mustBuild(t, specs()["classifier"])
	x, y := samples(m, 3)
	y[1] = 99
	w := m.NewWorkspace(3)
	if loss, correct := w.Loss(m.Init(1), x, y, 3); loss == loss || correct > 2 {
		t.Errorf("loss %g with %d correct", loss, correct)
	}
	if loss := w.gradient(StepContext{}, m.Init(1), x, y, 3, make([]float32, m.Len()), nil); loss == loss {
		t.Errorf("loss %g", loss)
	}
}

// roomFor returns a chunk of that many samples, or of all n where the model needs them in one.
func roomFor(m *Model, chunk, n int) int {
	if m.WholePartition() {
		return max(chunk, n)
	}
	return chunk
}

// differs says whether a model computes otherwise in training.
func differs(m *Model) bool {
	return m.WholePartition() || slices.ContainsFunc(m.graph.nodes, func(n node) bool {
		_, ok := n.op.(dropout)
		return ok
	})
}
