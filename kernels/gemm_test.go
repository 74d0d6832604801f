package kernels

import (
	"fmt"
	"testing"
)

// BenchmarkGemm measures products as a multilayer perceptron makes them, on one goroutine.
func BenchmarkGemm(b *testing.B) {
	for _, s := range []struct {
		op      Op
		m, n, k int
	}{
		{NN, 64, 64, 64}, {NN, 256, 256, 256}, {NN, 128, 512, 784}, {NT, 128, 784, 512}, {TN, 784, 512, 128}, {NT, 32, 10, 64},
	} {
		b.Run(fmt.Sprintf("%v/%dx%dx%d", s.op, s.m, s.n, s.k), func(b *testing.B) {
			a, bb, c := operands(s.op, s.m, s.n, s.k)
			for b.Loop() {
				Portable().Gemm(s.op, c, a, bb, Epilogue{})
			}
			b.ReportMetric(2*float64(s.m*s.n*s.k)*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
		})
	}
}

// operands returns normal numbers in matrices that fit the product.
func operands(op Op, m, n, k int) (a, b, c Matrix) {
	a, b, c = Dense(make([]float32, m*k), m, k), Dense(make([]float32, k*n), k, n), Dense(make([]float32, m*n), m, n)
	if op == TN {
		a = Dense(a.Data, k, m)
	}
	if op == NT {
		b = Dense(b.Data, n, k)
	}
	FillNormal(a.Data, Key{Seed: 1}, 1)
	FillNormal(b.Data, Key{Seed: 2}, 1)
	return a, b, c
}

// BenchmarkGemmChain multiplies twice, as a backward pass does: the second product reads what the first one made. Where
// gradients fade, the first makes subnormal numbers, on which many processors crawl; flushed, they are zeros.
func BenchmarkGemmChain(b *testing.B) {
	const n = 128
	for _, backend := range Backends() {
		for _, c := range []struct {
			name  string
			scale float32 // of the gradient; weights are around 2⁻¹⁰, so faded products lie around 2⁻¹³⁰
			flush bool
		}{
			{"ordinary", 1, false}, {"ordinary flushed", 1, true}, {"faded", 0x1p-124, false}, {"faded flushed", 0x1p-124, true},
		} {
			b.Run(backend.Name()+"/"+c.name, func(b *testing.B) {
				x, w, y := operands(NN, n, n, n)
				z := Dense(make([]float32, n*n), n, n)
				scale(x.Data, x.Data, c.scale)
				scale(w.Data, w.Data, 0x1p-10)
				for b.Loop() {
					backend.Gemm(NN, y, x, w, Epilogue{Flush: c.flush})
					backend.Gemm(NN, z, y, w, Epilogue{Flush: c.flush})
				}
				b.ReportMetric(4*n*n*n*float64(b.N)/b.Elapsed().Seconds()/1e9, "GFLOP/s")
			})
		}
	}
}
