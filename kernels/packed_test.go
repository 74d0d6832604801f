package kernels

import (
	"fmt"
	"testing"
)

// BenchmarkFewRows compares a product of few rows as it lies with the same on packed weights.
func BenchmarkFewRows(b *testing.B) {
	for _, rows := range []int{1, 2, 4, 8, 16, 64, 512} {
		const k, columns = 784, 512
		x, w, y := make([]float32, rows*k), make([]float32, columns*k), make([]float32, rows*columns)
		FillNormal(x, Key{Seed: 1}, 1)
		FillNormal(w, Key{Seed: 2}, 1)
		best := Best()
		packed, err := best.Pack(Dense(w, columns, k))
		if err != nil {
			b.Fatal(err)
		}
		for _, c := range []struct {
			name string
			run  func()
		}{
			{"lying", func() { best.Gemm(NT, Dense(y, rows, columns), Dense(x, rows, k), Dense(w, columns, k), Epilogue{}) }},
			{"packed", func() { best.GemmPacked(Dense(y, rows, columns), Dense(x, rows, k), packed, Epilogue{}) }},
		} {
			b.Run(fmt.Sprintf("%d/%s", rows, c.name), func(b *testing.B) {
				for b.Loop() {
					c.run()
				}
				b.ReportMetric(2*float64(rows*columns*k)*float64(b.N)/float64(b.Elapsed().Nanoseconds()), "GFLOP/s")
			})
		}
	}
}
