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
	p := product{op: op, m: c.Rows, n: c.Cols, k: k, a: oa, b: ob, c: c, e: e}
	if _, err := f.lt.plan(f.Backend, f.asked(p)); err != nil { // no algorithm for it
		f.done(oa, ob)
		f.Backend.Gemm(op, c, a, b, e)
		return
	}
	rest := f.multiply(p)
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

// asked is the product itself as cublasLt is asked for it, without what follows.
func (f *fast) asked(p product) ltProduct {
	return ltProduct{
		op: p.op, bf16: f.precision == kernels.BF16, accumulate: p.e.Accumulate, m: p.m, n: p.n, k: p.k,
		lda: p.a.pitch, ldb: p.b.pitch, ldc: p.c.Stride,
		alignA: alignment(uintptr(p.a.at), p.a.pitch*f.number()), alignB: alignment(uintptr(p.b.at), p.b.pitch*f.number()),
		alignC: alignment(uintptr(address(p.c.Data)), p.c.Stride*4), alignBias: alignment(uintptr(address(p.e.Bias)), 0),
	}
}

// multiply issues a product and returns what of its epilogue cublasLt has not done. ReLU follows the bias in one go.
func (f *fast) multiply(p product) kernels.Epilogue {
	key := f.asked(p)
	rest := p.e
	rest.Accumulate, rest.Flush = true, false
	bias := p.e.Bias
	if bias != nil {
		key.bias, rest.Bias = true, nil
	}
	if p.e.Activation.Kind == kernels.Relu && p.e.RowBias == nil {
		key.relu, rest.Activation = true, kernels.Activation{}
	}
	if _, err := f.lt.plan(f.Backend, key); err != nil && (key.bias || key.relu) { // not in one go, then
		key.bias, key.relu, bias = false, false, nil
		rest.Bias, rest.Activation = p.e.Bias, p.e.Activation
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

// alignment is the bytes that an address and the distance of rows are multiples of, at most ltAlign.
func alignment(at uintptr, rows int) int {
	bits := at | uintptr(rows) | ltAlign
	return int(bits & -bits)
}
