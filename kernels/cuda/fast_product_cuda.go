//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

// Gemm implements kernels.Backend.
func (f *fast) Gemm(op kernels.Op, c, a, b kernels.Matrix, e kernels.Epilogue) {
	k := kernels.GemmShape(op, c, a, b)
	e.Check(c)
	if c.Rows*c.Cols*k < worthwhile {
		f.Backend.Gemm(op, c, a, b, e)
		return
	}
	oa, ob := f.operand(a), f.operand(b)
	rest := f.multiply(product{op: op, m: c.Rows, n: c.Cols, k: k, a: oa, b: ob, c: c, e: e})
	f.done(oa, ob)
	f.finish(c, rest)
}

// product is one call of cublasLt.
type product struct {
	op      kernels.Op
	m, n, k int
	a, b    operand
	c       kernels.Matrix
	e       kernels.Epilogue
}

// multiply issues a product and returns what of its epilogue cublasLt has not done. ReLU follows the bias in one go.
func (f *fast) multiply(p product) kernels.Epilogue {
	key := ltProduct{
		op: p.op, bf16: f.precision == kernels.BF16, accumulate: p.e.Accumulate, m: p.m, n: p.n, k: p.k,
		lda: p.a.pitch, ldb: p.b.pitch, ldc: p.c.Stride, align: commonAlign(p, f.number()),
	}
	rest := p.e
	rest.Accumulate, rest.Flush = true, false
	bias := p.e.Bias
	if bias != nil {
		key.bias, rest.Bias = true, nil
	}
	if p.e.Activation.Kind == kernels.Relu && p.e.RowBias == nil {
		key.relu, rest.Activation = true, kernels.Activation{}
	}
	f.lt.multiply(f.Backend, key, p.c.Data, p.a.at, p.b.at, bias)
	return rest
}

// finish does what is left of an epilogue: a product of no depth onto what is there.
func (f *fast) finish(c kernels.Matrix, rest kernels.Epilogue) {
	if rest.RowBias == nil && rest.Bias == nil && rest.Activation.Kind == kernels.Identity {
		return
	}
	f.Backend.Gemm(kernels.NN, c, kernels.Matrix{Rows: c.Rows}, kernels.Matrix{Cols: c.Cols, Stride: c.Cols}, rest)
}

// commonAlign is the bytes that all operands and their rows are multiples of, at most ltAlign. A number of a and b
// has so many bytes.
func commonAlign(p product, number int) int {
	bits := uintptr(p.a.at) | uintptr(p.b.at) | uintptr(p.a.pitch*number) | uintptr(p.b.pitch*number) |
		uintptr(address(p.c.Data)) | uintptr(p.c.Stride*4) | ltAlign
	return int(bits & -bits)
}
