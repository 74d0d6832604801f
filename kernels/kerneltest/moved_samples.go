package kerneltest

import "github.com/autonet/autonet/kernels"

// Conv implements kernels.Backend.
func (m *moved) Conv(s kernels.ConvShape, y, x, w, bias []float32, n int, f kernels.Activation) {
	pass := m.pass(of(y), of(x), of(w), of(bias))
	defer pass.end()
	m.inner.Conv(s, at(pass, y), at(pass, x), at(pass, w), at(pass, bias), n, f)
}

// ConvGradWeights implements kernels.Backend.
func (m *moved) ConvGradWeights(s kernels.ConvShape, dw, dy, x []float32, n int, accumulate bool) {
	pass := m.pass(of(dw), of(dy), of(x))
	defer pass.end()
	m.inner.ConvGradWeights(s, at(pass, dw), at(pass, dy), at(pass, x), n, accumulate)
}

// ConvGradBias implements kernels.Backend.
func (m *moved) ConvGradBias(s kernels.ConvShape, db, dy []float32, n int, accumulate bool) {
	pass := m.pass(of(db), of(dy))
	defer pass.end()
	m.inner.ConvGradBias(s, at(pass, db), at(pass, dy), n, accumulate)
}

// ConvGradInput implements kernels.Backend.
func (m *moved) ConvGradInput(s kernels.ConvShape, dx, dy, w []float32, n int) {
	pass := m.pass(of(dx), of(dy), of(w))
	defer pass.end()
	m.inner.ConvGradInput(s, at(pass, dx), at(pass, dy), at(pass, w), n)
}

// MaxPool implements kernels.Backend.
func (m *moved) MaxPool(s kernels.PoolShape, y []float32, from []int32, x []float32, n int) {
	pass := m.pass(of(y), of(from), of(x))
	defer pass.end()
	m.inner.MaxPool(s, at(pass, y), at(pass, from), at(pass, x), n)
}

// MaxPoolGrad implements kernels.Backend.
func (m *moved) MaxPoolGrad(s kernels.PoolShape, dx, dy []float32, from []int32, n int) {
	pass := m.pass(of(dx), of(dy), of(from))
	defer pass.end()
	m.inner.MaxPoolGrad(s, at(pass, dx), at(pass, dy), at(pass, from), n)
}

// AvgPool implements kernels.Backend.
func (m *moved) AvgPool(s kernels.PoolShape, y, x []float32, n int) {
	pass := m.pass(of(y), of(x))
	defer pass.end()
	m.inner.AvgPool(s, at(pass, y), at(pass, x), n)
}

// AvgPoolGrad implements kernels.Backend.
func (m *moved) AvgPoolGrad(s kernels.PoolShape, dx, dy []float32, n int) {
	pass := m.pass(of(dx), of(dy))
	defer pass.end()
	m.inner.AvgPoolGrad(s, at(pass, dx), at(pass, dy), n)
}

// Gather implements kernels.Backend.
func (m *moved) Gather(out, table kernels.Matrix, ids []float32) {
	pass := m.pass(of(out.Data), of(table.Data), of(ids))
	defer pass.end()
	m.inner.Gather(matrix(pass, out), matrix(pass, table), at(pass, ids))
}

// ScatterAdd implements kernels.Backend.
func (m *moved) ScatterAdd(dtable, dout kernels.Matrix, ids []float32) {
	pass := m.pass(of(dtable.Data), of(dout.Data), of(ids))
	defer pass.end()
	m.inner.ScatterAdd(matrix(pass, dtable), matrix(pass, dout), at(pass, ids))
}
