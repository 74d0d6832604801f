//go:build cuda && linux && cgo

package cuda

import (
	"flag"
	"fmt"
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

var exhaustive = flag.Bool("exhaustive", false, "compare the elementary functions on all 2³² numbers")

// function is an operator that applies something to each number of x by itself. ones, zeros and other are as long as x; other
// holds all kinds of numbers.
type function struct {
	name string
	run  func(b kernels.Backend, y, x, ones, zeros, other []float32)
}

// functions go through every function of src/math.h: logarithms in the range where operators take them.
func functions() []function {
	all := []function{
		{"1/√", func(b kernels.Backend, y, x, ones, zeros, _ []float32) {
			b.BatchNormApply(y, ones, 1, len(x), 1, zeros, x, ones, zeros, 0)
		}},
		{"log and sigmoid", func(b kernels.Backend, y, x, ones, _, _ []float32) {
			n := len(x)
			b.BinaryCrossEntropy(y, kernels.Matrix{}, kernels.Dense(x, n, 1), kernels.Dense(ones, n, 1))
		}},
		{"flush", func(b kernels.Backend, y, x, _, _, _ []float32) {
			copy(y, x)
			b.Flush(y)
		}},
		{"bf16", func(b kernels.Backend, y, x, _, _, _ []float32) { halves(b.ToBF16, b.FromBF16, y, x) }},
		{"f16", func(b kernels.Backend, y, x, _, _, _ []float32) { halves(b.ToF16, b.FromF16, y, x) }},
	}
	for kind := kernels.Identity; kind <= kernels.Silu; kind++ {
		f := kernels.Activation{Kind: kind, Slope: -0.3}
		all = append(all, function{fmt.Sprintf("activation %d", kind), func(b kernels.Backend, y, x, _, _, _ []float32) {
			b.Activate(f, y, x)
		}}, function{fmt.Sprintf("gradient of activation %d", kind), func(b kernels.Backend, y, x, _, _, other []float32) {
			b.ActivateGrad(f, y, other, x, x)
		}})
	}
	return all
}

// halves converts there and back.
func halves(to func([]uint16, []float32), from func([]float32, []uint16), y, x []float32) {
	h := make([]uint16, len(x))
	to(h, x)
	from(y, h)
}

// TestFunctions compares the device's functions with the portable ones: on 2²² numbers from all over the bit patterns, or on
// all there are.
func TestFunctions(t *testing.T) {
	b := kerneltest.Hosted(device(t))
	const batch = 1 << 18
	numbers, step := 1<<22, 1<<10
	if *exhaustive {
		numbers, step = 1<<32, 1
	} else if testing.Short() {
		numbers, step = 1<<18, 1<<14
	}
	vector := func(at func(i int) float32) []float32 {
		x := make([]float32, batch)
		for i := range x {
			x[i] = at(i)
		}
		return x
	}
	ones, zeros := vector(func(int) float32 { return 1 }), make([]float32, batch)
	got, want := make([]float32, batch), make([]float32, batch)
	for start := 0; start < numbers; start += batch {
		x := vector(func(i int) float32 {
			i += start
			return math.Float32frombits(uint32(i*step + i*40503%step))
		})
		other := vector(func(i int) float32 { return math.Float32frombits(uint32(start+i) * 2654435761) })
		for _, f := range functions() {
			f.run(b, got, x, ones, zeros, other)
			f.run(kernels.Portable(), want, x, ones, zeros, other)
			for i := range got {
				if kernels.Bits(got[i]) != kernels.Bits(want[i]) {
					t.Fatalf("%s of %x: %x, want %x", f.name, x[i], got[i], want[i])
				}
			}
		}
	}
}
