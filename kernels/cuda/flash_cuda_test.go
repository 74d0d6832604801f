//go:build cuda && linux && cgo

package cuda

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// halfNumbers are normal numbers that bf16 holds.
func halfNumbers(n int, stream uint32) []float32 {
	x := make([]float32, n)
	k := kernels.Key{Seed: 0x666c6173, Step: stream}
	for i := range x {
		x[i] = kernels.BF16.Round(k.Normal(uint64(i)))
	}
	return x
}

func flashShapes() []kernels.AttentionShape {
	var shapes []kernels.AttentionShape
	for _, length := range []int{1, 63, 64, 65, 127, 129, 200} {
		for _, dim := range []int{5, 32, 64, 96, 128} {
			for _, causal := range []bool{false, true} {
				if length > 65 && (dim == 5 || dim == 96) || length == 200 && dim > 64 {
					continue
				}
				shapes = append(shapes, kernels.AttentionShape{Heads: 2, Length: length, HeadDim: dim, Causal: causal})
			}
		}
	}
	return shapes
}

// toDevice and fromDevice move numbers.
func toDevice(t *testing.T, b *Backend, x []float32) []float32 {
	t.Helper()
	there, err := b.Alloc(len(x))
	if err != nil {
		t.Fatal(err)
	}
	b.Upload(there, x)
	t.Cleanup(func() { b.Free(there) })
	return there
}

func fromDevice(t *testing.T, b *Backend, x []float32) []float32 {
	t.Helper()
	here := make([]float32, len(x))
	b.Download(here, x)
	if err := b.Err(); err != nil {
		t.Fatal(err)
	}
	return here
}

// near compares numbers whose terms had one factor rounded to bf16: each term is off by 2⁻⁸ of it at most. What float32
// adds to that, in sums and in differences of gradients, is less than 2⁻¹⁶ of the largest, or of 1.
func (e *exactAttention) near(t *testing.T, what string, got []float32, want []bounded) {
	t.Helper()
	largest := 1.0
	for _, w := range want {
		largest = max(largest, w.magnitude)
	}
	for i, w := range want {
		off, allowed := math.Abs(float64(got[i])-w.value), w.magnitude*0x1p-8+largest*0x1p-16
		if !(off <= allowed) {
			t.Fatalf("%s: number %d is %g, want %g: off by %g, at most %g", what, i, got[i], w.value, off, allowed)
		}
	}
}

func TestFlashAttention(t *testing.T) {
	b := device(t)
	for _, s := range flashShapes() {
		t.Run(fmt.Sprintf("%+v", s), func(t *testing.T) { flashed(t, b, s, 2) })
	}
}

// At less precision attention of heads that no tile holds is the exact one of rounded numbers, bit for bit, as on processors.
func TestRoundedAttention(t *testing.T) {
	b := device(t)
	s := kernels.AttentionShape{Heads: 2, Length: 66, HeadDim: 130, Causal: true}
	for _, p := range []kernels.Precision{kernels.TF32, kernels.BF16} {
		processor, err := kernels.At(kernels.Portable(), p)
		if err != nil {
			t.Fatal(err)
		}
		want := attended(processor, s)
		for i, x := range attended(kerneltest.Hosted(&fast{Backend: b, precision: p}), s) {
			for j, v := range x {
				if kernels.Bits(v) != kernels.Bits(want[i][j]) {
					t.Fatalf("%v: output %d, number %d is %x, want %x", p, i, j, v, want[i][j])
				}
			}
		}
	}
}

// attended is o, dq, dk, dv and the statistics.
func attended(b kernels.Backend, s kernels.AttentionShape) [5][]float32 {
	size := s.Length * s.Width()
	m := func(x []float32) kernels.Matrix { return kernels.Dense(x, s.Length, s.Width()) }
	var in [4][]float32
	var out [5][]float32
	for i := range in {
		in[i], out[i] = make([]float32, size), make([]float32, size)
		kernels.FillNormal(in[i], kernels.Key{Seed: uint64(i)}, 1)
	}
	out[4] = make([]float32, s.StatsLen(1))
	b.Attention(s, out[0], out[4], m(in[0]), m(in[1]), m(in[2]), 1)
	b.AttentionGrad(s, m(out[1]), m(out[2]), m(out[3]), in[3], out[4], m(in[0]), m(in[1]), m(in[2]), 1)
	return out
}

// flashed compares the attention of n samples, q, k and v side by side in one matrix, with that in float64.
func flashed(t *testing.T, b *Backend, s kernels.AttentionShape, n int) {
	rows, w := n*s.Length, s.Width()
	var dense [3][]float32
	side, gap := make([]float32, rows*(3*w+1)), 3*w+1
	for i := range dense {
		dense[i] = halfNumbers(rows*w, uint32(i))
		for r := range rows {
			copy(side[r*gap+i*w:], dense[i][r*w:(r+1)*w])
		}
	}
	do := halfNumbers(rows*w, 3)
	want := newExactAttention(s, dense[0], dense[1], dense[2], do, n)

	all, grads := toDevice(t, b, side), toDevice(t, b, side)
	third := func(x []float32, i int) kernels.Matrix {
		return kernels.Matrix{Data: x[i*w:], Rows: rows, Cols: w, Stride: gap}
	}
	again := toDevice(t, b, do)
	o, dout, lse := toDevice(t, b, do), toDevice(t, b, do), toDevice(t, b, make([]float32, s.StatsLen(n)))
	b.flashAttention(s, again, nil, third(all, 0), third(all, 1), third(all, 2), n)
	b.flashAttention(s, o, lse, third(all, 0), third(all, 1), third(all, 2), n)
	b.flashAttentionGrad(s, third(grads, 0), third(grads, 1), third(grads, 2), dout, lse, third(all, 0), third(all, 1), third(all, 2), n)

	if !slices.Equal(fromDevice(t, b, o), fromDevice(t, b, again)) {
		t.Fatal("o is another the second time")
	}
	want.near(t, "o", fromDevice(t, b, o), want.o)
	for i, v := range fromDevice(t, b, lse) {
		exact := want.maxima[i/2]
		if i%2 == 1 {
			exact = want.sums[i/2]
		}
		if !(math.Abs(float64(v)-exact) <= 0x1p-16*max(1, exact)) {
			t.Fatalf("statistic %d is %g, want %g", i, v, exact)
		}
	}
	got := fromDevice(t, b, grads)
	for i, sums := range [][]bounded{want.dq, want.dk, want.dv} {
		var mine []float32
		for r := range rows {
			mine = append(mine, got[r*gap+i*w:r*gap+(i+1)*w]...)
		}
		want.near(t, []string{"dq", "dk", "dv"}[i], mine, sums)
	}
	for r := range rows {
		if got[r*gap+3*w] != 0 {
			t.Fatalf("row %d: wrote beside its columns", r)
		}
	}
}
