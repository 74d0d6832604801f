package kerneltest

import (
	"testing"

	"github.com/autonet/autonet/kernels"
)

// allocations checks that no operator leaves garbage once its buffers are there.
func allocations(t *testing.T, b kernels.Backend) {
	p := palette()[0]
	x, y, z := p.fill(40*70, 1), p.fill(70*70, 2), p.fill(40*70, 3)
	v, w, u := p.fill(70, 4), p.fill(70, 5), p.fill(4*70, 6)
	ids := newBuffer(40, func(i int) float32 { return float32(i % 7) })
	a, c, q := x.matrix(40, 70, 0), z.matrix(40, 70, 0), y.matrix(70, 70, 0)
	conv := kernels.ConvShape{Channels: 2, Height: 7, Width: 5, Filters: 3, KernelH: 3, KernelW: 3, StrideH: 1, StrideW: 1, PadH: 1, PadW: 1, Groups: 1}
	pool := kernels.PoolShape{Channels: 2, Height: 7, Width: 5, SizeH: 2, SizeW: 2, StrideH: 2, StrideW: 2}
	from := make([]int32, pool.OutLen())
	heads := kernels.AttentionShape{Heads: 2, Length: 20, HeadDim: 35, Causal: true}
	lse := make([]float32, heads.StatsLen(2))
	slots := kernels.Slots{Params: x.data, First: z.data, Second: make([]float32, len(z.data))}
	halves, bytes, top := make([]uint16, 70), make([]int8, 70), make([]int32, 9)
	square := pack(t, b, q)
	for name, f := range map[string]func(){
		"product packed": func() { b.GemmPacked(c, a, square, kernels.Epilogue{Bias: v.data}) },
		"product": func() {
			b.Gemm(kernels.NN, c, a, q, kernels.Epilogue{Bias: v.data, Flush: true, Activation: kernels.Activation{Kind: kernels.Gelu}})
		},
		"product transposed": func() { b.Gemm(kernels.TN, q, a, c, kernels.Epilogue{Accumulate: true}) },
		"elementwise":        func() { b.Add(v.data, w.data); b.MulAdd(v.data, w.data, w.data); b.AddRow(c, v.data) },
		"activation": func() {
			b.Activate(kernels.Activation{Kind: kernels.TanH}, z.data, z.data)
			b.ActivateGrad(kernels.Activation{Kind: kernels.TanH}, z.data, z.data, nil, z.data)
		},
		"reductions": func() { b.Sum(x.data); b.Dot(x.data, z.data); b.ColumnSums(v.data, c, true); b.RowSums(u.data[:40], c) },
		"convolution": func() {
			b.Conv(conv, y.data[:2*conv.OutLen()], x.data[:2*conv.InLen()], w.data[:conv.WeightLen()], nil, 2, kernels.Activation{})
		},
		"conv inputs": func() {
			b.ConvGradInput(conv, y.data[:2*conv.InLen()], x.data[:2*conv.OutLen()], w.data[:conv.WeightLen()], 2)
		},
		"conv weights": func() {
			b.ConvGradWeights(conv, w.data[:conv.WeightLen()], y.data[:2*conv.OutLen()], x.data[:2*conv.InLen()], 2, true)
		},
		"pool": func() {
			b.MaxPool(pool, y.data[:pool.OutLen()], from, x.data[:pool.InLen()], 1)
			b.MaxPoolGrad(pool, y.data[:pool.InLen()], x.data[:pool.OutLen()], from, 1)
		},
		"layer norm":      func() { b.LayerNorm(c, u.data[:80], a, v.data, w.data, 1e-5) },
		"layer norm back": func() { b.LayerNormGrad(c, v.data, w.data, a, a, u.data[:80], w.data, true) },
		"batch norm": func() {
			b.BatchNorm(z.data, u.data[:210], x.data, 40, 70, 1, v.data, w.data, 1e-5)
			b.BatchNormGrad(z.data, v.data, w.data, x.data, x.data, u.data[:210], 40, 70, 1, v.data, true)
		},
		"softmax": func() {
			b.Softmax(c, a)
			b.SoftmaxGrad(c, c, a)
			b.CrossEntropy(u.data[:40], kernels.Matrix{}, a, ids.data, 0.1)
		},
		"losses":         func() { b.SquaredError(u.data[:40], c, a, a); b.Huber(u.data[:40], c, a, a, 0.5) },
		"attention":      func() { b.Attention(heads, z.data, lse, a, a, a, 2) },
		"attention back": func() { b.AttentionGrad(heads, c, c, c, x.data, lse, a, a, a, 2) },
		"embedding":      func() { b.Gather(c, q, ids.data); b.ScatterAdd(q, c, ids.data) },
		"dropout":        func() { b.Dropout(z.data, x.data, kernels.Key{Seed: 1}, 3, 0.5) },
		"update":         func() { b.Update(kernels.Rule{Kind: kernels.AdamW, Scale: 1}, slots, slots, x.data) },
		"lamb":           func() { b.Update(kernels.Rule{Kind: kernels.Lamb, Scale: 1}, slots, slots, x.data) },
		"conversions": func() {
			b.ToBF16(halves, w.data)
			b.FromF16(v.data, halves)
			b.ToInt8(bytes, w.data)
			b.TopK(top, w.data)
		},
	} {
		if n := testing.AllocsPerRun(10, f); n != 0 {
			t.Errorf("%s: %g allocations a call, none expected", name, n)
		}
	}
}
