package kerneltest

import (
	"fmt"
	"slices"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// narrow is room for an output of small numbers, with a guard at each end.
func narrow[T uint16 | int8 | int32](n int) []T {
	s := make([]T, n+2)
	s[0], s[n+1] = 77, 77
	return s
}

// converted is everything that conversions make of one input.
type converted struct {
	bf16, f16 []uint16
	int8      []int8
	top       []int32
	scale     float32
}

func convert(b kernels.Backend, x []float32) converted {
	n := len(x)
	k := (n + 2) / 3
	c := converted{bf16: narrow[uint16](n), f16: narrow[uint16](n), int8: narrow[int8](n), top: narrow[int32](k)}
	b.ToBF16(c.bf16[1:n+1], x)
	b.ToF16(c.f16[1:n+1], x)
	c.scale = b.ToInt8(c.int8[1:n+1], x)
	b.TopK(c.top[1:k+1], x)
	return c
}

func conversions(t *testing.T, b kernels.Backend) {
	each(t, func(t *testing.T, p numbers, n int) { conversion(t, b, p, n) })
	all := make([]uint16, 1<<16)
	for i := range all {
		all[i] = uint16(i)
	}
	same(t, "all halves", b, func(b kernels.Backend, out []*buffer) {
		b.FromBF16(out[0].data, all)
		b.FromF16(out[1].data, all)
	}, []*buffer{newBuffer(1<<16, everywhere), newBuffer(1<<16, everywhere)}, nil)
	x := newBuffer(1<<16, everywhere)
	alike(t, "bf16 everywhere", convert(b, x.data).bf16, convert(kernels.Portable(), x.data).bf16)
	alike(t, "f16 everywhere", convert(b, x.data).f16, convert(kernels.Portable(), x.data).f16)
}

func conversion(t *testing.T, b kernels.Backend, p numbers, n int) {
	t.Helper()
	x := p.fill(n, 1)
	want, got := convert(kernels.Portable(), x.data), convert(b, x.data)
	what := fmt.Sprintf("of %d", n)
	alike(t, "bf16 "+what, got.bf16, want.bf16)
	alike(t, "f16 "+what, got.f16, want.f16)
	alike(t, "int8 "+what, got.int8, want.int8)
	alike(t, "the largest "+what, got.top, want.top)
	if kernels.Bits(got.scale) != kernels.Bits(want.scale) {
		t.Fatalf("int8 %s: in steps of %x, want %x", what, got.scale, want.scale)
	}
	x.untouched(t, "conversion")
	words, bytes := make([]uint16, n), make([]int8, n)
	for i := range words {
		words[i], bytes[i] = uint16(i*2477+n), int8(i*37+n)
	}
	same(t, "back "+what, b, func(b kernels.Backend, out []*buffer) {
		b.FromBF16(out[0].data, words)
		b.FromF16(out[1].data, words)
		b.FromInt8(out[2].data, bytes, 0.37)
	}, []*buffer{p.fill(n, 2), p.fill(n, 3), p.fill(n, 4)}, nil)
}

func alike[T comparable](t *testing.T, what string, got, want []T) {
	t.Helper()
	if !slices.Equal(got, want) {
		for i := range got {
			if got[i] != want[i] {
				t.Fatalf("%s: number %d of %d is %v, want %v", what, i-1, len(got)-2, got[i], want[i])
			}
		}
	}
}
