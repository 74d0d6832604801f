package kernels

import "testing"

// BenchmarkFaded compares a training step's arithmetic on ordinary gradients with the same on gradients that have
// faded below the normal numbers: without the flushes at the end of operators and updates, subnormal operands would make it
// slower by a factor of a hundred on some processors. It fails where the factor exceeds five.
func BenchmarkFaded(b *testing.B) {
	for _, backend := range Backends() {
		b.Run(backend.Name(), func(b *testing.B) {
			ordinary := faded(b, backend, "ordinary", 1)
			fading := faded(b, backend, "faded", 0x1p-120)
			if ratio := fading / ordinary; ordinary > 0 && ratio > 5 {
				b.Fatalf("faded gradients take %.1f times as long", ratio)
			}
		})
	}
}

// TestFadedStepHasNoSubnormals takes the same steps and looks for subnormal numbers in what they store.
func TestFadedStepHasNoSubnormals(t *testing.T) {
	for _, backend := range Backends() {
		step := newFadingStep(backend)
		for scale := float32(0x1p-110); scale > 0x1p-149; scale /= 4 {
			step.take(scale)
			for i, x := range [][]float32{step.dw.Data, step.dx.Data, step.slots.Params, step.slots.First, step.slots.Second} {
				for j, v := range x {
					if v != 0 && absolute(v) < smallest {
						t.Fatalf("%s: at %g, number %d of vector %d is %g", backend.Name(), scale, j, i, v)
					}
				}
			}
		}
	}
}

// faded measures fading steps, from a scale on, until nothing is left of the gradient, and then again. From 1 it does
// not fade. It returns nanoseconds a step.
func faded(b *testing.B, backend Backend, name string, from float32) (ns float64) {
	step := newFadingStep(backend)
	b.Run(name, func(b *testing.B) {
		scale := from
		for b.Loop() {
			step.take(scale)
			if from != 1 {
				if scale /= 2; scale < 0x1p-148 {
					scale = from
				}
			}
		}
		ns = float64(b.Elapsed().Nanoseconds()) / float64(b.N)
	})
	return ns
}

// fadingStep is the backward pass of a layer and its update.
type fadingStep struct {
	backend     Backend
	x, w        Matrix
	y           []float32
	start, grad []float32
	dw, dx      Matrix
	slots       Slots
}

func newFadingStep(backend Backend) *fadingStep {
	const batch, in, out = 64, 96, 80
	normal := func(n int, seed uint64) []float32 {
		x := make([]float32, n)
		FillNormal(x, Key{Seed: seed}, 1)
		return x
	}
	y := normal(batch*out, 3)
	for i := range y {
		y[i] = Tanh(y[i])
	}
	w := Dense(normal(out*in, 2), out, in)
	return &fadingStep{
		backend: backend, x: Dense(normal(batch*in, 1), batch, in), w: w, y: y,
		start: normal(batch*out, 4), grad: make([]float32, batch*out),
		dw: Dense(make([]float32, out*in), out, in), dx: Dense(make([]float32, batch*in), batch, in),
		slots: Slots{w.Data, make([]float32, out*in), make([]float32, out*in)},
	}
}

// take computes a step whose gradient is scaled.
func (s *fadingStep) take(scale float32) {
	rule := Rule{Kind: Adam, Scale: 1, Rate: 1e-6, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8, Correction1: 0.1, Correction2: 0.001}
	s.backend.Scale(s.grad, s.start, scale)
	s.backend.ActivateGrad(Activation{Kind: TanH}, s.grad, s.grad, nil, s.y)
	dy := Dense(s.grad, s.x.Rows, s.w.Rows)
	s.backend.Gemm(TN, s.dw, dy, s.x, Epilogue{Flush: true})
	s.backend.Gemm(NN, s.dx, dy, s.w, Epilogue{Flush: true})
	s.backend.Update(rule, s.slots, s.slots, s.dw.Data)
}
