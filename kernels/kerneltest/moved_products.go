package kerneltest

import "github.com/autonet/autonet/kernels"

// epilogue is e for the backend that computes.
func epilogue(p passage, e kernels.Epilogue) kernels.Epilogue {
	e.Bias, e.RowBias = at(p, e.Bias), at(p, e.RowBias)
	return e
}

// Gemm implements kernels.Backend.
func (m *moved) Gemm(op kernels.Op, c, a, b kernels.Matrix, e kernels.Epilogue) {
	p := m.pass(of(c.Data), of(a.Data), of(b.Data), of(e.Bias), of(e.RowBias))
	defer p.end()
	m.inner.Gemm(op, matrix(p, c), matrix(p, a), matrix(p, b), epilogue(p, e))
}

// Pack implements kernels.Backend: what is packed stays where the backend that computes has put it.
func (m *moved) Pack(b kernels.Matrix) (kernels.Packed, error) {
	p := m.pass(of(b.Data))
	defer p.end()
	return m.inner.Pack(matrix(p, b))
}

// GemmPacked implements kernels.Backend.
func (m *moved) GemmPacked(c, a kernels.Matrix, b kernels.Packed, e kernels.Epilogue) {
	p := m.pass(of(c.Data), of(a.Data), of(e.Bias), of(e.RowBias))
	defer p.end()
	m.inner.GemmPacked(matrix(p, c), matrix(p, a), b, epilogue(p, e))
}

// moveSlots is s for the backend that computes.
func moveSlots(p passage, s kernels.Slots) kernels.Slots {
	return kernels.Slots{Params: at(p, s.Params), First: at(p, s.First), Second: at(p, s.Second)}
}

// Update implements kernels.Backend.
func (m *moved) Update(r kernels.Rule, dst, src kernels.Slots, grad []float32) {
	p := m.pass(of(dst.Params), of(dst.First), of(dst.Second), of(src.Params), of(src.First), of(src.Second), of(grad))
	defer p.end()
	m.inner.Update(r, moveSlots(p, dst), moveSlots(p, src), at(p, grad))
}
