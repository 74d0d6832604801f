//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var roundRowsKernel = newKernel("flash", "round_rows")

// Attention implements kernels.Backend.
func (f *fast) Attention(s kernels.AttentionShape, o, lse []float32, q, k, v kernels.Matrix, n int) {
	if f.precision == kernels.BF16 && flashes(s) {
		f.flashAttention(s, o, lse, q, k, v, n)
		return
	}
	s.Check(n, q, k, v)
	q, k, v = f.rounded(q), f.rounded(k), f.rounded(v)
	f.Backend.Attention(s, o, lse, q, k, v, n)
	f.release(q.Data)
	f.release(k.Data)
	f.release(v.Data)
}

// AttentionGrad implements kernels.Backend.
func (f *fast) AttentionGrad(s kernels.AttentionShape, dq, dk, dv kernels.Matrix, do, lse []float32, q, k, v kernels.Matrix, n int) {
	if f.precision == kernels.BF16 && flashes(s) {
		f.flashAttentionGrad(s, dq, dk, dv, do, lse, q, k, v, n)
		return
	}
	s.Check(n, q, k, v, dq, dk, dv)
	kernels.SameLength(len(do), n*s.Length*s.Width())
	q, k, v = f.rounded(q), f.rounded(k), f.rounded(v)
	out := f.rounded(kernels.Dense(do, n*s.Length, s.Width()))
	f.Backend.AttentionGrad(s, dq, dk, dv, out.Data, lse, q, k, v, n)
	f.release(q.Data)
	f.release(k.Data)
	f.release(v.Data)
	f.release(out.Data)
}

// rounded returns m rounded as kernels.Precision.Round does, in lent memory.
func (f *fast) rounded(m kernels.Matrix) kernels.Matrix {
	drop := 13
	if f.precision == kernels.BF16 {
		drop = 16
	}
	out := kernels.Dense(f.scratch(m.Rows*m.Cols), m.Rows, m.Cols)
	l := f.launch(roundRowsKernel)
	l.ptr(out.Data)
	l.matrix(m)
	l.i32(m.Rows)
	l.i32(m.Cols)
	l.i32(drop)
	f.elements(l, m.Rows*m.Cols)
	return out
}
