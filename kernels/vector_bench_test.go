package kernels

import (
	"reflect"
	"testing"
)

// BenchmarkVector measures every entry of every table on 4,096 ordinary numbers: `-bench Vector/Adam` compares the
// families at one of them.
func BenchmarkVector(b *testing.B) {
	const n = 4096
	normal := func(k Key, i uint64) float32 { return k.Normal(i) }
	measure := func(b *testing.B, name string, f reflect.Value) {
		c := newCall(name, f.Type(), n, 0, normal)
		for i, a := range c.args { // aligned, as most buffers are
			if x, ok := a.Interface().([]float32); ok {
				c.args[i] = reflect.ValueOf(append(make([]float32, 0, n), x...))
			}
		}
		run := bind(f, c.args)
		for b.Loop() {
			run()
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/element")
	}
	tables := append([]accelerator{{"portable", portable}}, accelerated()...)
	fields := reflect.TypeFor[primitives]()
	for i := range fields.NumField() {
		name := fields.Field(i).Name
		if name == "Product" {
			continue
		}
		b.Run(name, func(b *testing.B) {
			for _, a := range tables {
				if f := reflect.ValueOf(a.table).Field(i); !f.IsNil() {
					b.Run(a.name, func(b *testing.B) { measure(b, name, f) })
				}
			}
		})
	}
}

// bind calls the usual entries without the detour of reflection.
func bind(f reflect.Value, args []reflect.Value) func() {
	slice := func(i int) []float32 { return args[i].Interface().([]float32) }
	number := func(i int) float32 { return float32(args[i].Float()) }
	switch f := f.Interface().(type) {
	case func([]float32):
		x := slice(0)
		return func() { f(x) }
	case func([]float32) float32:
		x := slice(0)
		return func() { f(x) }
	case func([]float32) bool:
		x := slice(0)
		return func() { f(x) }
	case func(_, _ []float32):
		x, y := slice(0), slice(1)
		return func() { f(x, y) }
	case func(_, _ []float32) float32:
		x, y := slice(0), slice(1)
		return func() { f(x, y) }
	case func(_, _, _ []float32):
		x, y, z := slice(0), slice(1), slice(2)
		return func() { f(x, y, z) }
	case func(_, _ []float32, _ float32):
		x, y, by := slice(0), slice(1), number(2)
		return func() { f(x, y, by) }
	}
	return func() { f.Call(args) }
}

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

// faded measures the backward pass of a layer and its updates, step after step with a gradient that shrinks by half
// until nothing of it is left, and then starts again. It returns nanoseconds a step.
func faded(b *testing.B, backend Backend, name string, from float32) (ns float64) {
	const batch, in, out = 64, 96, 80
	normal := func(n int, seed uint64) []float32 {
		x := make([]float32, n)
		FillNormal(x, Key{Seed: seed}, 1)
		return x
	}
	x, w, y := Dense(normal(batch*in, 1), batch, in), Dense(normal(out*in, 2), out, in), normal(batch*out, 3)
	for i := range y {
		y[i] = Tanh(y[i])
	}
	start, grad := normal(batch*out, 4), make([]float32, batch*out)
	dw, dx := Dense(make([]float32, out*in), out, in), Dense(make([]float32, batch*in), batch, in)
	s := Slots{w.Data, make([]float32, out*in), make([]float32, out*in)}
	rule := Rule{Kind: Adam, Scale: 1, Rate: 1e-6, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-8, Correction1: 0.1, Correction2: 0.001}
	b.Run(name, func(b *testing.B) {
		scale := from
		for b.Loop() {
			backend.Scale(grad, start, scale)
			backend.ActivateGrad(Activation{Kind: TanH}, grad, grad, nil, y)
			dy := Dense(grad, batch, out)
			backend.Gemm(TN, dw, dy, x, Epilogue{Flush: true})
			backend.Gemm(NN, dx, dy, w, Epilogue{Flush: true})
			backend.Update(rule, s, s, dw.Data)
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
