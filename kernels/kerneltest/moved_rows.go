package kerneltest

import "github.com/autonet/autonet/kernels"

// LayerNorm implements kernels.Backend.
func (m *moved) LayerNorm(y kernels.Matrix, stats []float32, x kernels.Matrix, gain, bias []float32, eps float32) {
	pass := m.pass(of(y.Data), of(stats), of(x.Data), of(gain), of(bias))
	defer pass.end()
	m.inner.LayerNorm(matrix(pass, y), at(pass, stats), matrix(pass, x), at(pass, gain), at(pass, bias), eps)
}

// LayerNormGrad implements kernels.Backend.
func (m *moved) LayerNormGrad(dx kernels.Matrix, dgain, dbias []float32, dy, x kernels.Matrix, stats, gain []float32, accumulate bool) {
	pass := m.pass(of(dx.Data), of(dgain), of(dbias), of(dy.Data), of(x.Data), of(stats), of(gain))
	defer pass.end()
	m.inner.LayerNormGrad(matrix(pass, dx), at(pass, dgain), at(pass, dbias), matrix(pass, dy), matrix(pass, x), at(pass, stats), at(pass, gain), accumulate)
}

// RMSNorm implements kernels.Backend.
func (m *moved) RMSNorm(y kernels.Matrix, stats []float32, x kernels.Matrix, gain []float32, eps float32) {
	pass := m.pass(of(y.Data), of(stats), of(x.Data), of(gain))
	defer pass.end()
	m.inner.RMSNorm(matrix(pass, y), at(pass, stats), matrix(pass, x), at(pass, gain), eps)
}

// RMSNormGrad implements kernels.Backend.
func (m *moved) RMSNormGrad(dx kernels.Matrix, dgain []float32, dy, x kernels.Matrix, stats, gain []float32, accumulate bool) {
	pass := m.pass(of(dx.Data), of(dgain), of(dy.Data), of(x.Data), of(stats), of(gain))
	defer pass.end()
	m.inner.RMSNormGrad(matrix(pass, dx), at(pass, dgain), matrix(pass, dy), matrix(pass, x), at(pass, stats), at(pass, gain), accumulate)
}

// BatchNorm implements kernels.Backend.
func (m *moved) BatchNorm(y, stats, x []float32, n, channels, positions int, gain, bias []float32, eps float32) {
	pass := m.pass(of(y), of(stats), of(x), of(gain), of(bias))
	defer pass.end()
	m.inner.BatchNorm(at(pass, y), at(pass, stats), at(pass, x), n, channels, positions, at(pass, gain), at(pass, bias), eps)
}

// BatchNormApply implements kernels.Backend.
func (m *moved) BatchNormApply(y, x []float32, n, channels, positions int, mean, variance, gain, bias []float32, eps float32) {
	pass := m.pass(of(y), of(x), of(mean), of(variance), of(gain), of(bias))
	defer pass.end()
	m.inner.BatchNormApply(at(pass, y), at(pass, x), n, channels, positions, at(pass, mean), at(pass, variance), at(pass, gain), at(pass, bias), eps)
}

// BatchNormGrad implements kernels.Backend.
func (m *moved) BatchNormGrad(dx, dgain, dbias, dy, x, stats []float32, n, channels, positions int, gain []float32, accumulate bool) {
	pass := m.pass(of(dx), of(dgain), of(dbias), of(dy), of(x), of(stats), of(gain))
	defer pass.end()
	m.inner.BatchNormGrad(at(pass, dx), at(pass, dgain), at(pass, dbias), at(pass, dy), at(pass, x), at(pass, stats), n, channels, positions, at(pass, gain), accumulate)
}

// Softmax implements kernels.Backend.
func (m *moved) Softmax(y, x kernels.Matrix) {
	pass := m.pass(of(y.Data), of(x.Data))
	defer pass.end()
	m.inner.Softmax(matrix(pass, y), matrix(pass, x))
}

// SoftmaxGrad implements kernels.Backend.
func (m *moved) SoftmaxGrad(dx, dy, y kernels.Matrix) {
	pass := m.pass(of(dx.Data), of(dy.Data), of(y.Data))
	defer pass.end()
	m.inner.SoftmaxGrad(matrix(pass, dx), matrix(pass, dy), matrix(pass, y))
}

// CrossEntropy implements kernels.Backend.
func (m *moved) CrossEntropy(losses []float32, grad, logits kernels.Matrix, labels []float32, smoothing float32) {
	pass := m.pass(of(losses), of(grad.Data), of(logits.Data), of(labels))
	defer pass.end()
	m.inner.CrossEntropy(at(pass, losses), matrix(pass, grad), matrix(pass, logits), at(pass, labels), smoothing)
}

// SquaredError implements kernels.Backend.
func (m *moved) SquaredError(losses []float32, grad, out, target kernels.Matrix) {
	pass := m.pass(of(losses), of(grad.Data), of(out.Data), of(target.Data))
	defer pass.end()
	m.inner.SquaredError(at(pass, losses), matrix(pass, grad), matrix(pass, out), matrix(pass, target))
}

// AbsoluteError implements kernels.Backend.
func (m *moved) AbsoluteError(losses []float32, grad, out, target kernels.Matrix) {
	pass := m.pass(of(losses), of(grad.Data), of(out.Data), of(target.Data))
	defer pass.end()
	m.inner.AbsoluteError(at(pass, losses), matrix(pass, grad), matrix(pass, out), matrix(pass, target))
}

// Huber implements kernels.Backend.
func (m *moved) Huber(losses []float32, grad, out, target kernels.Matrix, delta float32) {
	pass := m.pass(of(losses), of(grad.Data), of(out.Data), of(target.Data))
	defer pass.end()
	m.inner.Huber(at(pass, losses), matrix(pass, grad), matrix(pass, out), matrix(pass, target), delta)
}

// BinaryCrossEntropy implements kernels.Backend.
func (m *moved) BinaryCrossEntropy(losses []float32, grad, logits, target kernels.Matrix) {
	pass := m.pass(of(losses), of(grad.Data), of(logits.Data), of(target.Data))
	defer pass.end()
	m.inner.BinaryCrossEntropy(at(pass, losses), matrix(pass, grad), matrix(pass, logits), matrix(pass, target))
}
