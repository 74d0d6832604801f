package kernels

import (
	"testing"

	"pgregory.net/rapid"
)

// What holds for any shape, on the fastest backend: cutting work along what README.md calls independent, or along a sum that
// carries on, changes no bit. Threads, chunks of a batch and blocks of a product rely on it.

func draw(t *rapid.T, what string, lo, hi int) int { return rapid.IntRange(lo, hi).Draw(t, what) }

// equal fails unless the bits are the same.
func equal(t *rapid.T, what string, got, want []float32) {
	sameLength(len(got), len(want))
	for i := range got {
		if Bits(got[i]) != Bits(want[i]) {
			t.Fatalf("%s: number %d of %d is %x, want %x", what, i, len(got), got[i], want[i])
		}
	}
}

func TestProductsMayBeCut(t *testing.T) {
	b := Best()
	rapid.Check(t, func(t *rapid.T) {
		m, n, k := draw(t, "rows", 1, 40), draw(t, "columns", 1, 70), draw(t, "inner", 1, 200)
		x, w := Dense(normals(m*k, 1), m, k), Dense(normals(k*n, 2), k, n)
		whole, cut := Dense(make([]float32, m*n), m, n), Dense(make([]float32, m*n), m, n)
		b.Gemm(NN, whole, x, w, Epilogue{})
		i, j, l := draw(t, "cut of rows", 0, m), draw(t, "cut of columns", 0, n), draw(t, "cut of inner", 0, k)
		for _, r := range [][2]int{{0, i}, {i, m}} {
			for _, c := range [][2]int{{0, j}, {j, n}} {
				out := cut.Sub(r[0], c[0], r[1]-r[0], c[1]-c[0])
				b.Gemm(NN, out, x.Sub(r[0], 0, out.Rows, l), w.Sub(0, c[0], l, out.Cols), Epilogue{})
				b.Gemm(NN, out, x.Sub(r[0], l, out.Rows, k-l), w.Sub(l, c[0], k-l, out.Cols), Epilogue{Accumulate: true})
			}
		}
		equal(t, "in eight pieces", cut.Data, whole.Data)
		b.Gemm(NT, cut, x, transposed(w), Epilogue{})
		equal(t, "from a transposed B", cut.Data, whole.Data)
		b.Gemm(TN, cut, transposed(x), w, Epilogue{})
		equal(t, "from a transposed A", cut.Data, whole.Data)
	})
}

func transposed(m Matrix) Matrix {
	t := Dense(make([]float32, m.Rows*m.Cols), m.Cols, m.Rows)
	for i := range m.Rows {
		for j, v := range m.Row(i) {
			t.Data[j*m.Rows+i] = v
		}
	}
	return t
}

func TestBatchesMayBeCut(t *testing.T) {
	b := Best()
	rapid.Check(t, func(t *rapid.T) {
		n := draw(t, "samples", 1, 5)
		cut := draw(t, "cut", 0, n)
		s := rapid.SampledFrom(convShapes()[:7]).Draw(t, "shape")
		in, out := s.InLen(), s.OutLen()
		x, w, dy := normals(n*in, 1), normals(s.WeightLen(), 2), normals(n*out, 3)
		y, y2, dx, dx2 := make([]float32, n*out), make([]float32, n*out), make([]float32, n*in), make([]float32, n*in)
		dw, dw2, db, db2 := make([]float32, len(w)), make([]float32, len(w)), make([]float32, s.Filters), make([]float32, s.Filters)
		run := func(y, dx, dw, db []float32, lo, hi int, accumulate bool) {
			f := Activation{Kind: Relu}
			b.Conv(s, y[lo*out:hi*out], x[lo*in:hi*in], w, nil, hi-lo, f)
			b.ConvGradInput(s, dx[lo*in:hi*in], dy[lo*out:hi*out], w, hi-lo)
			b.ConvGradWeights(s, dw, dy[lo*out:hi*out], x[lo*in:hi*in], hi-lo, accumulate)
			b.ConvGradBias(s, db, dy[lo*out:hi*out], hi-lo, accumulate)
		}
		run(y, dx, dw, db, 0, n, false)
		run(y2, dx2, dw2, db2, 0, cut, false)
		run(y2, dx2, dw2, db2, cut, n, true)
		equal(t, "outputs", y2, y)
		equal(t, "gradient of inputs", dx2, dx)
		equal(t, "gradient of weights", dw2, dw)
		equal(t, "gradient of biases", db2, db)
	})
}

func TestRowsMayBeCut(t *testing.T) {
	b := Best()
	rapid.Check(t, func(t *rapid.T) {
		rows, cols := draw(t, "rows", 1, 9), draw(t, "columns", 1, 150)
		cut := draw(t, "cut", 0, rows)
		x, dy, gain := Dense(normals(rows*cols, 1), rows, cols), Dense(normals(rows*cols, 2), rows, cols), normals(cols, 3)
		var y, dx [2]Matrix
		var dgain, dbias, stats [2][]float32
		for i := range y {
			y[i], dx[i] = Dense(make([]float32, rows*cols), rows, cols), Dense(make([]float32, rows*cols), rows, cols)
			dgain[i], dbias[i], stats[i] = make([]float32, cols), make([]float32, cols), make([]float32, 2*rows)
		}
		run := func(i, lo, hi int, accumulate bool) {
			sub := func(m Matrix) Matrix { return m.Sub(lo, 0, hi-lo, cols) }
			st := stats[i][2*lo : 2*hi]
			b.LayerNorm(sub(y[i]), st, sub(x), gain, gain, 1e-5)
			b.LayerNormGrad(sub(dx[i]), dgain[i], dbias[i], sub(dy), sub(x), st, gain, accumulate)
			b.Softmax(sub(y[i]), sub(y[i]))
		}
		run(0, 0, rows, false)
		run(1, 0, cut, false)
		run(1, cut, rows, true)
		equal(t, "outputs", y[1].Data, y[0].Data)
		equal(t, "gradient", dx[1].Data, dx[0].Data)
		equal(t, "gradient of gain", dgain[1], dgain[0])
		equal(t, "gradient of bias", dbias[1], dbias[0])
	})
}

func TestUpdatesMayBeCut(t *testing.T) {
	b := Best()
	rapid.Check(t, func(t *rapid.T) {
		n := draw(t, "numbers", 1, 300)
		cut := draw(t, "cut", 0, n)
		kind := rapid.SampledFrom([]RuleKind{SGD, Momentum, Nesterov, Adam, AdamW, Average}).Draw(t, "rule")
		r := Rule{
			Kind: kind, Scale: 0.1, Rate: 0.01, WeightDecay: 0.1, Momentum: 0.9, Beta1: 0.9, Beta2: 0.99, Epsilon: 1e-8,
			Correction1: 0.1, Correction2: 0.01,
		}
		grad := normals(n, 4)
		whole, pieces := Slots{normals(n, 1), normals(n, 2), normals(n, 3)}, Slots{normals(n, 1), normals(n, 2), normals(n, 3)}
		square := func(s Slots) { b.Mul(s.Second, s.Second, s.Second) }
		square(whole)
		square(pieces)
		b.Update(r, whole, whole, grad)
		for _, c := range [][2]int{{0, cut}, {cut, n}} {
			part := Slots{pieces.Params[c[0]:c[1]], pieces.First[c[0]:c[1]], pieces.Second[c[0]:c[1]]}
			b.Update(r, part, part, grad[c[0]:c[1]])
		}
		equal(t, "parameters", pieces.Params, whole.Params)
		equal(t, "first state", pieces.First, whole.First)
		equal(t, "second state", pieces.Second, whole.Second)
	})
}

// A causal sequence's start does not depend on how long it goes on.
func TestCausalPrefixes(t *testing.T) {
	b := Best()
	rapid.Check(t, func(t *rapid.T) {
		s := AttentionShape{Heads: draw(t, "heads", 1, 3), Length: draw(t, "length", 1, 140), HeadDim: draw(t, "numbers", 1, 9), Causal: true}
		short := s
		short.Length = draw(t, "prefix", 1, s.Length)
		w := s.Width()
		q, k, v := normals(s.Length*w, 1), normals(s.Length*w, 2), normals(s.Length*w, 3)
		o, prefix := make([]float32, len(q)), make([]float32, short.Length*w)
		b.Attention(s, o, nil, Dense(q, s.Length, w), Dense(k, s.Length, w), Dense(v, s.Length, w), 1)
		b.Attention(short, prefix, nil, Dense(q, short.Length, w), Dense(k, short.Length, w), Dense(v, short.Length, w), 1)
		equal(t, "prefix", prefix, o[:len(prefix)])
	})
}
