package kernels

import (
	"fmt"
	"math"
	"testing"
)

// activations64 are the nonlinearities in float64 with how far from them the operator may be: relative to the greater of
// |y|, and |x| times the last place that its formula cancels in.
func activations64() map[Activation]func(x float64) float64 {
	return map[Activation]func(x float64) float64{
		{}:           func(x float64) float64 { return x },
		{Kind: Relu}: func(x float64) float64 { return max(x, 0) },
		{Kind: LeakyRelu, Slope: 0.25}: func(x float64) float64 {
			return max(x, 0.25*x)
		},
		{Kind: LeakyRelu, Slope: -0.5}: func(x float64) float64 { return max(x, -0.5*x) },
		{Kind: TanH}:                   math.Tanh,
		{Kind: Sigmoid}:                func(x float64) float64 { return 1 / (1 + math.Exp(-x)) },
		{Kind: Gelu}:                   func(x float64) float64 { return x / 2 * math.Erfc(-x/math.Sqrt2) },
		{Kind: GeluTanh}: func(x float64) float64 {
			return x / 2 * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*x*x*x)))
		},
		{Kind: Silu}: func(x float64) float64 { return x / (1 + math.Exp(-x)) },
	}
}

func TestActivations(t *testing.T) {
	x, dy := normals(400, 1), normals(400, 2)
	for i := range x {
		x[i] *= 3
	}
	for f, exact := range activations64() {
		y, dx := make([]float32, len(x)), make([]float32, len(x))
		Portable().Activate(f, y, x)
		in, out := x, y
		if f.FromOutput() {
			in = nil
		} else {
			out = nil
		}
		Portable().ActivateGrad(f, dx, dy, in, out)
		want := make([]float64, len(x))
		for i, v := range x {
			want[i] = exact(float64(v))
		}
		near(t, fmt.Sprintf("activation %+v", f), y, want, 2e-7)
		near(t, fmt.Sprintf("gradient of activation %+v", f), dx, derivative(widen(x), func(x []float64) float64 {
			sum := 0.0
			for i, v := range x {
				sum += float64(dy[i]) * exact(v)
			}
			return sum
		}), 1e-6)
	}
}

// The functions that cancel below zero are precise in units of |x|, not of |y|. Run with -exhaustive for README.md's figures.
func TestActivationErrors(t *testing.T) {
	p := fastest()
	for _, c := range []struct {
		name  string
		kind  ActivationKind
		f     func(y, x []float32)
		bound float64 // in units of 2⁻²⁴·|x|
	}{
		{"gelu", Gelu, p.Gelu, 2}, {"gelu_tanh", GeluTanh, p.GeluTanh, 2}, {"silu", Silu, p.Silu, 2},
	} {
		exact := activations64()[Activation{Kind: c.kind}]
		worst, at := every(c.f, func(y, x float32) float64 {
			if x-x != 0 {
				return 0
			}
			want := exact(float64(x))
			if y == 0 && math.Abs(want) < 0x1p-126 {
				return 0
			}
			return math.Abs(float64(y)-want) / max(math.Abs(float64(x))*0x1p-24, 0x1p-149)
		})
		t.Logf("%s: worst %.3f·2⁻²⁴·|x| at %x", c.name, worst, at)
		if worst > c.bound {
			t.Errorf("%s at %x is %.3f·2⁻²⁴·|x| off, at most %g allowed", c.name, at, worst, c.bound)
		}
	}
}
