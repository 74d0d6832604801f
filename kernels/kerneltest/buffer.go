package kerneltest

import (
	"fmt"
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
)

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
		b.all[i] = guardAt(i)
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

// matrix views the buffer as rows×cols numbers with gap numbers between the rows.
func (b *buffer) matrix(rows, cols, gap int) kernels.Matrix {
	return kernels.Matrix{Data: b.data, Rows: rows, Cols: cols, Stride: cols + gap}
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

// call is one operation on its outputs. Its inputs are bound; an output may be an input too.
type call func(b kernels.Backend, out []*buffer)

// same runs an operation on the portable backend and on b, from the same outputs, and compares all of them. Inputs must
// stay as they are.
func same(t *testing.T, what string, b kernels.Backend, run call, out, in []*buffer) {
	t.Helper()
	want := make([]*buffer, len(out))
	for i, o := range out {
		want[i] = o.clone()
	}
	run(kernels.Portable(), want)
	run(b, out)
	for i, o := range out {
		o.written(t, fmt.Sprintf("%s, output %d", what, i), want[i].data)
	}
	for _, i := range in {
		i.untouched(t, what)
	}
}

// guardAt is the number i of a guard band.
func guardAt(i int) float32 { return math.Float32frombits(guard + uint32(i%7)) }
