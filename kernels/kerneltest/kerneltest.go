// Package kerneltest is the conformance suite of kernels.Backend. Run compares a backend, bit for bit, with the
// definition: products with a loop of kernels.FMA32, everything else with kernels.Portable. It feeds odd sizes,
// strided and unaligned views, subnormals, infinities, NaNs, signed zeros and sums next to midpoints, and surrounds
// every slice by guard bands that must stay as they were.
//
// It holds no state and fails through the *testing.T that it is handed.
package kerneltest

import (
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// Run checks that a backend computes the canonical arithmetic.
func Run(t *testing.T, b kernels.Backend) {
	if b.Name() == "" {
		t.Error("a backend without a name")
	}
	t.Run("gemm", func(t *testing.T) { gemm(t, b) })
	t.Run("sums", func(t *testing.T) { sums(t, b) })
	t.Run("elementwise", func(t *testing.T) { elementwise(t, b) })
	t.Run("losses", func(t *testing.T) { losses(t, b) })
	t.Run("updates", func(t *testing.T) { updates(t, b) })
	t.Run("allocations", func(t *testing.T) { allocations(t, b) })
}

// guard surrounds a slice on both sides: a NaN of bits that no operation makes.
const (
	guard     = 0x7fdead00
	guardSize = 17 // odd, so that the slice between is not aligned to a vector
)

// buffer is a slice between guard bands, with a copy of everything for comparison.
type buffer struct {
	all  []float32
	data []float32
	was  []uint32
}

func newBuffer(n int, fill func(i int) float32) *buffer {
	b := &buffer{all: make([]float32, n+2*guardSize)}
	for i := range b.all {
		b.all[i] = math.Float32frombits(guard + uint32(i%7))
	}
	b.data = b.all[guardSize : guardSize+n : guardSize+n]
	for i := range b.data {
		b.data[i] = fill(i)
	}
	b.was = bitsOf(b.all)
	return b
}

// clone returns a buffer with the same numbers and fresh guards.
func (b *buffer) clone() *buffer {
	return newBuffer(len(b.data), func(i int) float32 { return b.data[i] })
}

// written checks that only the numbers between the guards have changed, to those of want.
func (b *buffer) written(t *testing.T, what string, want []float32) {
	t.Helper()
	for i, v := range b.all {
		inside := i >= guardSize && i < guardSize+len(b.data)
		if !inside && math.Float32bits(v) != b.was[i] {
			t.Fatalf("%s: wrote outside of its slice, at %d of %d", what, i-guardSize, len(b.data))
		}
	}
	for i, v := range b.data {
		if kernels.Bits(v) != kernels.Bits(want[i]) {
			t.Fatalf("%s: number %d of %d is %x (%#08x), want %x (%#08x)",
				what, i, len(want), v, kernels.Bits(v), want[i], kernels.Bits(want[i]))
		}
	}
}

// untouched checks that nothing has changed.
func (b *buffer) untouched(t *testing.T, what string) {
	t.Helper()
	for i, v := range b.all {
		if math.Float32bits(v) != b.was[i] {
			t.Fatalf("%s: changed its input, at %d of %d", what, i-guardSize, len(b.data))
		}
	}
}

func bitsOf(x []float32) []uint32 {
	u := make([]uint32, len(x))
	for i, v := range x {
		u[i] = math.Float32bits(v)
	}
	return u
}
