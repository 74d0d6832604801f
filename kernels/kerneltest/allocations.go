package kerneltest

import (
	"testing"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// allocations checks that no operator leaves garbage once its buffers are there.
func allocations(t *testing.T, b kernels.Backend) {
	b = inner(b)
	p := palette()[0]
	x, y, z := lay(t, b, p.fill(40*70, 1)), lay(t, b, p.fill(70*70, 2)), lay(t, b, p.fill(40*70, 3))
	v, w, u := lay(t, b, p.fill(70, 4)), lay(t, b, p.fill(70, 5)), lay(t, b, p.fill(4*70, 6))
	ids := lay(t, b, newBuffer(40, func(i int) float32 { return float32(i % 7) }))
	a, c, q := kernels.Dense(x, 40, 70), kernels.Dense(z, 40, 70), kernels.Dense(y, 70, 70)
	conv := kernels.ConvShape{Channels: 2, Height: 7, Width: 5, Filters: 3, KernelH: 3, KernelW: 3, StrideH: 1, StrideW: 1, PadH: 1, PadW: 1, Groups: 1}
	pool := kernels.PoolShape{Channels: 2, Height: 7, Width: 5, SizeH: 2, SizeW: 2, StrideH: 2, StrideW: 2}
	from := reinterpret[int32](lay(t, b, newBuffer(pool.OutLen(), everywhere)), pool.OutLen())
	heads := kernels.AttentionShape{Heads: 2, Length: 20, HeadDim: 35, Causal: true}
	lse := lay(t, b, newBuffer(heads.StatsLen(2), everywhere))
	slots := kernels.Slots{Params: x, First: z, Second: lay(t, b, newBuffer(len(z), everywhere))}
	room := lay(t, b, newBuffer(100, everywhere))
	halves, bytes, top := reinterpret[uint16](room, 70), reinterpret[int8](room[40:], 70), reinterpret[int32](room[80:], 9)
	square := pack(t, b, q)
	defer b.Free(square.Data)
	quiet(t, map[string]func(){
		"product packed": func() { b.GemmPacked(c, a, square, kernels.Epilogue{Bias: v}) },
		"product": func() {
			b.Gemm(kernels.NN, c, a, q, kernels.Epilogue{Bias: v, Flush: true, Activation: kernels.Activation{Kind: kernels.Gelu}})
		},
		"product transposed": func() { b.Gemm(kernels.TN, q, a, c, kernels.Epilogue{Accumulate: true}) },
		"elementwise":        func() { b.Add(v, w); b.MulAdd(v, w, w); b.AddRow(c, v) },
		"activation": func() {
			b.Activate(kernels.Activation{Kind: kernels.TanH}, z, z)
			b.ActivateGrad(kernels.Activation{Kind: kernels.TanH}, z, z, nil, z)
		},
		"reductions": func() { b.Sum(x); b.Dot(x, z); b.ColumnSums(v, c, true); b.RowSums(u[:40], c) },
		"convolution": func() {
			b.Conv(conv, y[:2*conv.OutLen()], x[:2*conv.InLen()], w[:conv.WeightLen()], nil, 2, kernels.Activation{})
		},
		"conv inputs": func() {
			b.ConvGradInput(conv, y[:2*conv.InLen()], x[:2*conv.OutLen()], w[:conv.WeightLen()], 2)
		},
		"conv weights": func() {
			b.ConvGradWeights(conv, w[:conv.WeightLen()], y[:2*conv.OutLen()], x[:2*conv.InLen()], 2, true)
		},
		"pool": func() {
			b.MaxPool(pool, y[:pool.OutLen()], from, x[:pool.InLen()], 1)
			b.MaxPoolGrad(pool, y[:pool.InLen()], x[:pool.OutLen()], from, 1)
		},
		"layer norm":      func() { b.LayerNorm(c, u[:80], a, v, w, 1e-5) },
		"layer norm back": func() { b.LayerNormGrad(c, v, w, a, a, u[:80], w, true) },
		"batch norm": func() {
			b.BatchNorm(z, u[:210], x, 40, 70, 1, v, w, 1e-5)
			b.BatchNormGrad(z, v, w, x, x, u[:210], 40, 70, 1, v, true)
		},
		"softmax": func() {
			b.Softmax(c, a)
			b.SoftmaxGrad(c, c, a)
			b.CrossEntropy(u[:40], kernels.Matrix{}, a, ids, 0.1)
		},
		"losses":         func() { b.SquaredError(u[:40], c, a, a); b.Huber(u[:40], c, a, a, 0.5) },
		"attention":      func() { b.Attention(heads, z, lse, a, a, a, 2) },
		"attention back": func() { b.AttentionGrad(heads, c, c, c, x, lse, a, a, a, 2) },
		"embedding":      func() { b.Gather(c, q, ids); b.ScatterAdd(q, c, ids) },
		"dropout":        func() { b.Dropout(z, x, kernels.Key{Seed: 1}, 3, 0.5) },
		"update":         func() { b.Update(kernels.Rule{Kind: kernels.AdamW, Scale: 1}, slots, slots, x) },
		"lamb":           func() { b.Update(kernels.Rule{Kind: kernels.Lamb, Scale: 1}, slots, slots, x) },
		"conversions": func() {
			b.ToBF16(halves, w)
			b.FromF16(v, halves)
			b.ToInt8(bytes, w)
			b.TopK(top, w)
		},
	})
}

func quiet(t *testing.T, calls map[string]func()) {
	t.Helper()
	for name, f := range calls {
		if n := testing.AllocsPerRun(10, f); n != 0 {
			t.Errorf("%s: %g allocations a call, none expected", name, n)
		}
	}
}

// inner is the backend that Hosted has been given, whose operands it can use as they are.
func inner(b kernels.Backend) kernels.Backend {
	if h, ok := b.(*hosted); ok {
		return h.inner
	}
	return b
}

// lay puts numbers into the backend's memory until the test ends.
func lay(t *testing.T, b kernels.Backend, x *buffer) []float32 {
	t.Helper()
	there, err := b.Alloc(len(x.data))
	if err != nil {
		t.Fatal(err)
	}
	b.Upload(there, x.data)
	t.Cleanup(func() { b.Free(there) })
	return there
}

// reinterpret is n numbers of another type in the place of x.
func reinterpret[T int32 | uint16 | int8](x []float32, n int) []T {
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(x))), n)
}
