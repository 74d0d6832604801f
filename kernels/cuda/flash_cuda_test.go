//go:build cuda && linux && cgo

package cuda

import (
	"fmt"
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
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
	return append(shapes, kernels.AttentionShape{Heads: 1, Length: 66, HeadDim: 130, Causal: true})
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
	o, dout, lse := toDevice(t, b, do), toDevice(t, b, do), toDevice(t, b, make([]float32, s.StatsLen(n)))
	b.flashAttention(s, o, lse, third(all, 0), third(all, 1), third(all, 2), n)
	b.flashAttentionGrad(s, third(grads, 0), third(grads, 1), third(grads, 2), dout, lse, third(all, 0), third(all, 1), third(all, 2), n)

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
