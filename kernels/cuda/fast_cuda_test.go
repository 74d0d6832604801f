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

// at is a device at a precision, over the program's memory, and the exact one beside it.
func at(t *testing.T, p kernels.Precision) (fast, exact kernels.Backend) {
	t.Helper()
	b := device(t)
	f, err := b.At(p)
	if err != nil {
		t.Skip(err)
	}
	return kerneltest.Hosted(f), kerneltest.Hosted(b)
}

var fastPrecisions = []kernels.Precision{kernels.TF32, kernels.BF16}

// near checks that numbers are off by no more than rounding what is multiplied, and adding in another order, may bring:
// |fast − exact| ≤ (2u + u²)·Σ|a·b| + γ, Higham, Accuracy and Stability of Numerical Algorithms, 2002, section 3.5. Scale is Σ|a·b|.
func near(t *testing.T, what string, p kernels.Precision, got, want, scale []float32) {
	t.Helper()
	u := p.Unit()
	if p == kernels.TF32 {
		u *= 2 // tensor cores cut the rest of a float32 off
	}
	for i := range got {
		bound := (2*u+u*u)*float64(scale[i]) + 0x1p-18*float64(scale[i])
		if off := math.Abs(float64(got[i]) - float64(want[i])); !(off <= bound) {
			t.Fatalf("%s: number %d is %v, exactly %v: off by %g, at most %g expected", what, i, got[i], want[i], off, bound)
		}
	}
}

func normal(n int, seed uint64) []float32 {
	x := make([]float32, n)
	kernels.FillNormal(x, kernels.Key{Seed: seed}, 1)
	return x
}

func magnitudes(x []float32) []float32 {
	y := make([]float32, len(x))
	for i, v := range x {
		y[i] = float32(math.Abs(float64(v)))
	}
	return y
}

// A product at less precision is near the exact one, whatever its shape, strides and epilogue.
func TestFastProducts(t *testing.T) {
	for _, p := range fastPrecisions {
		fast, exact := at(t, p)
		for _, op := range []kernels.Op{kernels.NN, kernels.NT, kernels.TN} {
			for _, s := range [][3]int{{128, 132, 128}, {131, 127, 129}, {130, 140, 128}} {
				for _, e := range []kernels.Epilogue{
					{}, {Accumulate: true},
					{Bias: normal(s[1], 5), Activation: kernels.Activation{Kind: kernels.Relu}},
					{RowBias: normal(s[0], 6), Activation: kernels.Activation{Kind: kernels.Gelu}, Flush: true},
				} {
					what := fmt.Sprintf("%v %v %v %+v", p, op, s, e)
					got, want, scale := productAt(fast, op, s, e, false), productAt(exact, op, s, e, false), productAt(exact, op, s, e, true)
					near(t, what, p, got, want, scale)
				}
			}
		}
	}
}

// A product for which cublasLt has no algorithm is computed exactly.
func TestFastWithoutAlgorithm(t *testing.T) {
	if name := device(t).Device().Name; name != "Emulated GPU 0" {
		t.Skip("only the emulated library can be told to refuse; this is a ", name)
	}
	t.Setenv("AUTONET_EMULATED_CUBLASLT", "none")
	fast, exact := at(t, kernels.BF16)
	s, e := [3]int{128, 130, 127}, kernels.Epilogue{Accumulate: true, Bias: normal(130, 5)}
	if !slices.Equal(productAt(fast, kernels.NT, s, e, false), productAt(exact, kernels.NT, s, e, false)) {
		t.Error("not the exact product")
	}
}

// productAt computes a product of normal numbers, or of their magnitudes without what follows it.
func productAt(b kernels.Backend, op kernels.Op, s [3]int, e kernels.Epilogue, scale bool) []float32 {
	m, n, k := s[0], s[1], s[2]
	a, x, c := normal(m*k, 1), normal(n*k, 2), normal(m*(n+3), 3)
	if scale {
		a, x, c, e = magnitudes(a), magnitudes(x), magnitudes(c), kernels.Epilogue{Accumulate: true}
	}
	am, bm := kernels.Dense(a, m, k), kernels.Dense(x, k, n)
	switch op {
	case kernels.NT:
		bm = kernels.Dense(x, n, k)
	case kernels.TN:
		am = kernels.Dense(a, k, m)
	}
	b.Gemm(op, kernels.Matrix{Data: c, Rows: m, Cols: n, Stride: n + 3}, am, bm, e)
	var out []float32
	for i := range m {
		out = append(out, c[i*(n+3):i*(n+3)+n]...)
	}
	return out
}

// Convolutions at less precision are near the exact ones, forward and backward.
func TestFastConvolutions(t *testing.T) {
	shapes := []kernels.ConvShape{
		{Channels: 16, Height: 14, Width: 13, Filters: 24, KernelH: 3, KernelW: 3, StrideH: 1, StrideW: 1, PadH: 1, PadW: 1, Groups: 1},
		{Channels: 8, Height: 17, Width: 15, Filters: 40, KernelH: 5, KernelW: 3, StrideH: 2, StrideW: 1, PadH: 2, PadW: 0, Groups: 1},
	}
	const n = 9
	for _, p := range fastPrecisions {
		fast, exact := at(t, p)
		for _, s := range shapes {
			x, w, dy := normal(n*s.InLen(), 1), normal(s.WeightLen(), 2), normal(n*s.OutLen(), 3)
			bias := normal(s.Filters, 4)
			ways := []struct {
				name string
				size int
				run  func(b kernels.Backend, out, x, w, dy, bias []float32)
			}{
				{"forward", n * s.OutLen(), func(b kernels.Backend, out, x, w, _, bias []float32) {
					b.Conv(s, out, x, w, bias, n, kernels.Activation{})
				}},
				{"weights", s.WeightLen(), func(b kernels.Backend, out, x, _, dy, _ []float32) { b.ConvGradWeights(s, out, dy, x, n, true) }},
				{"input", n * s.InLen(), func(b kernels.Backend, out, _, w, dy, _ []float32) { b.ConvGradInput(s, out, dy, w, n) }},
			}
			for _, way := range ways {
				var out [3][]float32
				for i := range out {
					out[i] = make([]float32, way.size)
				}
				way.run(fast, out[0], x, w, dy, bias)
				way.run(exact, out[1], x, w, dy, bias)
				way.run(exact, out[2], magnitudes(x), magnitudes(w), magnitudes(dy), magnitudes(bias))
				near(t, fmt.Sprintf("%v %s %+v", p, way.name, s), p, out[0], out[1], out[2])
			}
		}
	}
}

// What is computed at less precision is the same when it is computed again, recorded or not.
func TestFastIsRepeatable(t *testing.T) {
	b := device(t)
	f, err := b.At(kernels.BF16)
	if err != nil {
		t.Skip(err)
	}
	const side = 160
	var m [3]kernels.Matrix
	for i := range m {
		x, err := b.Alloc(side * side)
		if err != nil {
			t.Fatal(err)
		}
		defer b.Free(x)
		b.Upload(x, normal(side*side, uint64(i)))
		m[i] = kernels.Dense(x, side, side)
	}
	var tape kernels.Tape
	run := func() {
		f.Gemm(kernels.NT, m[0], m[1], m[2], kernels.Epilogue{})
		f.Gemm(kernels.TN, m[1], m[0], m[2], kernels.Epilogue{Activation: kernels.Activation{Kind: kernels.TanH}})
	}
	var want []float32
	for i := range 5 {
		b.Upload(m[1].Data, normal(side*side, 1))
		if i == 0 {
			run()
		} else {
			b.Record(&tape, run)
		}
		got := make([]float32, side*side)
		b.Download(got, m[1].Data)
		if i == 0 {
			want = got
		}
		for j := range got {
			if got[j] != want[j] {
				t.Fatalf("time %d: number %d is %v, was %v", i, j, got[j], want[j])
			}
		}
	}
}

// Attention in bf16 is near the exact one, and so are its gradients; heads wider than its tiles are rounded and computed
// exactly.
func TestFastAttention(t *testing.T) {
	fast, exact := at(t, kernels.BF16)
	for _, s := range []kernels.AttentionShape{{Heads: 2, Length: 70, HeadDim: 32, Causal: true}, {Heads: 1, Length: 33, HeadDim: 132}} {
		const n = 2
		rows, width := n*s.Length, s.Width()
		at := func(seed uint64) kernels.Matrix { return kernels.Dense(normal(rows*width, seed), rows, width) }
		q, k, v, do := at(1), at(2), at(3), at(4)
		var o [2][]float32
		var d [2][3]kernels.Matrix
		for i, b := range []kernels.Backend{fast, exact} {
			o[i] = make([]float32, rows*width)
			lse := make([]float32, s.StatsLen(n))
			for j := range d[i] {
				d[i][j] = kernels.Dense(make([]float32, rows*width), rows, width)
			}
			b.Attention(s, o[i], lse, q, k, v, n)
			b.AttentionGrad(s, d[i][0], d[i][1], d[i][2], do.Data, lse, q, k, v, n)
		}
		for j, pair := range [][2][]float32{{o[0], o[1]}, {d[0][0].Data, d[1][0].Data}, {d[0][1].Data, d[1][1].Data}, {d[0][2].Data, d[1][2].Data}} {
			var off, length float64
			for i := range pair[0] {
				off += math.Pow(float64(pair[0][i]-pair[1][i]), 2)
				length += math.Pow(float64(pair[1][i]), 2)
			}
			most := 4 * kernels.BF16.Unit()
			if distance := math.Sqrt(off / length); !(distance <= most) {
				t.Errorf("%+v, output %d: %g of its length off, at most %g expected", s, j, distance, most)
			}
		}
	}
}

// A sequence at less precision that is made again keeps its graph: it gets the memory of the time before, and where the
// caller's is other memory the graph is told.
func TestFastKeepsItsGraph(t *testing.T) {
	const side = 160
	b := device(t)
	f, err := b.At(kernels.BF16)
	if err != nil {
		t.Skip(err)
	}
	x, y := kernels.Dense(alloc(t, b, side*side), side, side), kernels.Dense(alloc(t, b, side*side), side, side)
	b.Upload(x.Data, normal(side*side, 1))
	b.Upload(y.Data, normal(side*side, 2))
	z := [2]kernels.Matrix{kernels.Dense(alloc(t, b, side*side), side, side), kernels.Dense(alloc(t, b, side*side), side, side)}
	var got [2][side * side]float32
	var tape kernels.Tape
	for i := range 5 {
		b.Record(&tape, func() {
			for range 3 {
				f.Gemm(kernels.NT, z[i%2], x, y, kernels.Epilogue{})
			}
		})
		b.Download(got[i%2][:], z[i%2].Data)
		b.Fill(z[i%2].Data, 0)
		if i > 0 && got[0] != got[1] {
			t.Fatalf("time %d: other numbers than the time before", i)
		}
		if i == 0 {
			continue
		}
		if s := memo(tape).segments; len(s) != 1 || s[0].exec == nil || s[0].other > 1 {
			t.Fatalf("time %d: %d segments, %d times other calls", i, len(s), s[0].other)
		}
	}
}
