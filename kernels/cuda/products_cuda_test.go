//go:build cuda && linux && cgo

package cuda

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// around draws a length beside the sides of tiles, where their edges are.
func around(t *rapid.T, name string, limit int) int {
	side := rapid.SampledFrom([]int{1, 4, 8, 16, 32, 64, 128}).Draw(t, name)
	return min(limit, max(1, side*rapid.IntRange(1, 2).Draw(t, name+", times")+rapid.IntRange(-1, 1).Draw(t, name+", and")))
}

// mixed are ordinary ones with zeros of both signs, tiny and infinite ones among them.
func mixed(n int, seed uint64) []float32 {
	x := make([]float32, n)
	kernels.FillNormal(x, kernels.Key{Seed: seed}, 1)
	for i := range x {
		switch h := (uint64(i)*0x9e3779b97f4a7c15 + seed) >> 56; {
		case h < 20:
			x[i] = float32(math.Copysign(0, -1))
		case h < 40:
			x[i] *= 1e-25
		case h == 40 && i%37 == 0:
			x[i] = float32(math.Inf(1))
		}
	}
	return x
}

// view lays rows×cols numbers out with a gap behind each row, from an offset on.
func view(t *rapid.T, name string, rows, cols int, seed uint64) kernels.Matrix {
	gap := rapid.SampledFrom([]int{0, 0, 1, 4}).Draw(t, name+", gap")
	at := rapid.SampledFrom([]int{0, 0, 1}).Draw(t, name+", from")
	return kernels.Matrix{Data: mixed(rows*(cols+gap)+at, seed)[at:], Rows: rows, Cols: cols, Stride: cols + gap}
}

// sized sets how many multiprocessors the choice of tiles sees, so that every tile is chosen on any device.
func sized(t *rapid.T, b *Backend) {
	b.device.Multiprocessors = rapid.SampledFrom([]int{1, 2, 4, 16, 132}).Draw(t, "multiprocessors")
}

func sameBits(t *rapid.T, what string, got, want []float32) {
	t.Helper()
	for i := range want {
		if kernels.Bits(got[i]) != kernels.Bits(want[i]) {
			t.Fatalf("%s: number %d is %v, not %v", what, i, got[i], want[i])
		}
	}
}

func copied(x []float32) []float32 { return append([]float32(nil), x...) }

// Products have the portable bits with every tile, at the edges of tiles and of slices of k, aligned and not.
func TestTilesOfProducts(t *testing.T) {
	b := device(t)
	hosted := kerneltest.Hosted(b)
	rapid.Check(t, func(t *rapid.T) {
		sized(t, b)
		m, n, k := around(t, "rows", 130), around(t, "columns", 130), around(t, "inner", 70)-1
		op := rapid.SampledFrom([]kernels.Op{kernels.NN, kernels.NT, kernels.TN}).Draw(t, "op")
		ar, ac, br, bc := m, k, k, n
		if op == kernels.TN {
			ar, ac = k, m
		}
		if op == kernels.NT {
			br, bc = n, k
		}
		x, w, c := view(t, "a", ar, ac, 1), view(t, "b", br, bc, 2), view(t, "c", m, n, 3)
		e := kernels.Epilogue{
			Accumulate: rapid.Bool().Draw(t, "accumulate"), Flush: rapid.Bool().Draw(t, "flush"),
			Activation: kernels.Activation{Kind: kernels.ActivationKind(rapid.IntRange(0, int(kernels.Silu)).Draw(t, "activation")), Slope: 0.1},
		}
		if rapid.Bool().Draw(t, "bias") {
			e.Bias = mixed(n, 4)
		}
		if rapid.Bool().Draw(t, "bias of rows") {
			e.RowBias = mixed(m, 5)
		}
		want := c
		want.Data = copied(c.Data)
		kernels.Portable().Gemm(op, want, x, w, e)
		hosted.Gemm(op, c, x, w, e)
		sameBits(t, fmt.Sprintf("%v %d×%d×%d", op, m, n, k), c.Data, want.Data)
	})
}

// Convolutions and their gradients have the portable bits, whatever their shape.
func TestTilesOfConvolutions(t *testing.T) {
	b := device(t)
	hosted, portable := kerneltest.Hosted(b), kernels.Portable()
	rapid.Check(t, func(t *rapid.T) {
		sized(t, b)
		side := func(name string, lo, hi int) int { return rapid.IntRange(lo, hi).Draw(t, name) }
		groups := rapid.SampledFrom([]int{1, 1, 2, 3}).Draw(t, "groups")
		s := kernels.ConvShape{
			Channels: groups * side("channels", 1, 20), Height: side("height", 1, 12), Width: side("width", 1, 14), Filters: groups * side("filters", 1, 40),
			KernelH: 1, KernelW: 1, StrideH: 1, StrideW: 1, Groups: groups,
		}
		if side("pointwise", 0, 3) > 0 {
			s.KernelH, s.KernelW = side("kernel's height", 1, 4), side("kernel's width", 1, 4)
			s.StrideH, s.StrideW = side("stride down", 1, 4), side("stride", 1, 4)
			s.PadH, s.PadW = side("padding above", 0, 3), side("padding", 0, 3)
		}
		if s.Validate() != nil {
			t.Skip("no convolution")
		}
		n := side("samples", 1, 3)
		x, dy, w, bias := mixed(n*s.InLen(), 1), mixed(n*s.OutLen(), 2), mixed(s.WeightLen(), 3), mixed(s.Filters, 4)
		f := kernels.Activation{Kind: kernels.ActivationKind(side("activation", 0, int(kernels.Silu))), Slope: 0.1}
		accumulate := rapid.Bool().Draw(t, "accumulate")
		for name, call := range map[string]func(kernels.Backend) []float32{
			"outputs": func(b kernels.Backend) []float32 {
				y := copied(dy)
				b.Conv(s, y, x, w, bias, n, f)
				return y
			},
			"inputs": func(b kernels.Backend) []float32 {
				dx := copied(x)
				b.ConvGradInput(s, dx, dy, w, n)
				return dx
			},
			"weights": func(b kernels.Backend) []float32 {
				dw := copied(w)
				b.ConvGradWeights(s, dw, dy, x, n, accumulate)
				return dw
			},
			"bias": func(b kernels.Backend) []float32 {
				db := copied(bias)
				b.ConvGradBias(s, db, dy, n, accumulate)
				return db
			},
		} {
			sameBits(t, fmt.Sprintf("%s of %+v", name, s), call(hosted), call(portable))
		}
	})
}

// Divisor divides as the kernels do.
func TestDivisors(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		by := rapid.IntRange(1, maxNumbers).Draw(t, "divisor")
		n := rapid.IntRange(0, math.MaxInt32).Draw(t, "number")
		if rapid.Bool().Draw(t, "near a multiple") {
			n = max(0, n/by*by-1)
		}
		d := divisor(by)
		high := uint32(uint64(uint32(n)) * uint64(uint32(d[1])) >> 32)
		if got := int((high + uint32(n)) >> d[2]); got != n/by {
			t.Fatalf("%d ÷ %d is %d, not %d", n, by, got, n/by)
		}
	})
}
