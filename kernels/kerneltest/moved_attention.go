package kerneltest

import "github.com/autonet/autonet/kernels"

// Attention implements kernels.Backend.
func (m *moved) Attention(s kernels.AttentionShape, o, lse []float32, q, k, v kernels.Matrix, n int) {
	pass := m.pass(of(o), of(lse), of(q.Data), of(k.Data), of(v.Data))
	defer pass.end()
	m.inner.Attention(s, at(pass, o), at(pass, lse), matrix(pass, q), matrix(pass, k), matrix(pass, v), n)
}

// AttentionGrad implements kernels.Backend.
func (m *moved) AttentionGrad(s kernels.AttentionShape, dq, dk, dv kernels.Matrix, do, lse []float32, q, k, v kernels.Matrix, n int) {
	pass := m.pass(of(dq.Data), of(dk.Data), of(dv.Data), of(do), of(lse), of(q.Data), of(k.Data), of(v.Data))
	defer pass.end()
	m.inner.AttentionGrad(s, matrix(pass, dq), matrix(pass, dk), matrix(pass, dv), at(pass, do), at(pass, lse), matrix(pass, q), matrix(pass, k), matrix(pass, v), n)
}
