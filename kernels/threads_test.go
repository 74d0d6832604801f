package kernels_test

import (
	"testing"

	"github.com/autonet/autonet/kernels"
)

// A large call of each kind has the bits of one thread.
func TestThreadsChangeNoBit(t *testing.T) {
	key := kernels.Key{Seed: 5}
	fill := func(n int, stream kernels.Purpose) []float32 {
		x := make([]float32, n)
		kernels.FillNormal(x, kernels.Key{Seed: 7, Purpose: stream}, 1)
		return x
	}
	const rows, cols = 300, 220
	x, y, g, b := fill(rows*cols, 1), fill(rows*cols, 2), fill(cols, 3), fill(cols, 4)
	one := kernels.Best()
	for _, n := range []int{2, 3} {
		many := kernels.WithThreads(one, n)
		for name, run := range map[string]func(kernels.Backend, []float32){
			"add":  func(k kernels.Backend, z []float32) { copy(z, x); k.Add(z, y) },
			"relu": func(k kernels.Backend, z []float32) { k.Activate(kernels.Activation{Kind: kernels.Relu}, z, x) },
			"softmax": func(k kernels.Backend, z []float32) {
				k.Softmax(kernels.Dense(z, rows, cols), kernels.Dense(x, rows, cols))
			},
			"norm": func(k kernels.Backend, z []float32) {
				k.LayerNorm(kernels.Dense(z, rows, cols), nil, kernels.Dense(x, rows, cols), g, b, 1e-5)
			},
			"dropout": func(k kernels.Backend, z []float32) { k.Dropout(z, x, key, 9, 0.3) },
			"columns": func(k kernels.Backend, z []float32) { k.ColumnSums(z[:cols], kernels.Dense(x, rows, cols), false) },
			"gemm": func(k kernels.Backend, z []float32) {
				k.Gemm(kernels.TN, kernels.Dense(z, cols, cols), kernels.Dense(x, rows, cols), kernels.Dense(y, rows, cols), kernels.Epilogue{})
			},
		} {
			want, got := make([]float32, rows*cols), make([]float32, rows*cols)
			run(one, want)
			run(many, got)
			for i := range want {
				if kernels.Bits(want[i]) != kernels.Bits(got[i]) {
					t.Fatalf("%s on %d threads: number %d is %v, not %v", name, n, i, got[i], want[i])
				}
			}
		}
	}
}

func TestThreadsAllocateNothing(t *testing.T) {
	b := kernels.WithThreads(kernels.Best(), 2)
	x := make([]float32, 256*256)
	m, z := kernels.Dense(x, 256, 256), kernels.Dense(make([]float32, 256*256), 256, 256)
	allocations := testing.AllocsPerRun(50, func() {
		b.Gemm(kernels.NT, z, m, m, kernels.Epilogue{})
		b.Flush(x)
	})
	if allocations > 2 { // a collection, or the race detector, may empty the pools
		t.Errorf("a call on threads allocates %v times", allocations)
	}
}

func TestThreadsPassPanicsOn(t *testing.T) {
	b := kernels.WithThreads(kernels.Best(), 2)
	defer func() {
		if recover() == nil {
			t.Error("lengths that do not fit panic")
		}
		b.Flush(make([]float32, 1<<20)) // the crew is free again
	}()
	b.Add(make([]float32, 1<<20), make([]float32, 1<<19))
}
