package kerneltest

import "github.com/autonet/autonet/kernels"

// Add implements kernels.Backend.
func (m *moved) Add(dst, src []float32) {
	pass := m.pass(of(dst), of(src))
	defer pass.end()
	m.inner.Add(at(pass, dst), at(pass, src))
}

// Sum2 implements kernels.Backend.
func (m *moved) Sum2(dst, a, b []float32) {
	pass := m.pass(of(dst), of(a), of(b))
	defer pass.end()
	m.inner.Sum2(at(pass, dst), at(pass, a), at(pass, b))
}

// Mul implements kernels.Backend.
func (m *moved) Mul(dst, a, b []float32) {
	pass := m.pass(of(dst), of(a), of(b))
	defer pass.end()
	m.inner.Mul(at(pass, dst), at(pass, a), at(pass, b))
}

// MulAdd implements kernels.Backend.
func (m *moved) MulAdd(dst, a, b []float32) {
	pass := m.pass(of(dst), of(a), of(b))
	defer pass.end()
	m.inner.MulAdd(at(pass, dst), at(pass, a), at(pass, b))
}

// Scale implements kernels.Backend.
func (m *moved) Scale(dst, src []float32, factor float32) {
	pass := m.pass(of(dst), of(src))
	defer pass.end()
	m.inner.Scale(at(pass, dst), at(pass, src), factor)
}

// Axpy implements kernels.Backend.
func (m *moved) Axpy(dst []float32, a float32, x []float32) {
	pass := m.pass(of(dst), of(x))
	defer pass.end()
	m.inner.Axpy(at(pass, dst), a, at(pass, x))
}

// AddRow implements kernels.Backend.
func (m *moved) AddRow(dst kernels.Matrix, row []float32) {
	pass := m.pass(of(dst.Data), of(row))
	defer pass.end()
	m.inner.AddRow(matrix(pass, dst), at(pass, row))
}

// Flush implements kernels.Backend.
func (m *moved) Flush(x []float32) {
	pass := m.pass(of(x))
	defer pass.end()
	m.inner.Flush(at(pass, x))
}

// Activate implements kernels.Backend.
func (m *moved) Activate(f kernels.Activation, y, x []float32) {
	pass := m.pass(of(y), of(x))
	defer pass.end()
	m.inner.Activate(f, at(pass, y), at(pass, x))
}

// ActivateGrad implements kernels.Backend.
func (m *moved) ActivateGrad(f kernels.Activation, dx, dy, x, y []float32) {
	pass := m.pass(of(dx), of(dy), of(x), of(y))
	defer pass.end()
	m.inner.ActivateGrad(f, at(pass, dx), at(pass, dy), at(pass, x), at(pass, y))
}

// Sum implements kernels.Backend.
func (m *moved) Sum(x []float32) float32 {
	pass := m.pass(of(x))
	defer pass.end()
	return m.inner.Sum(at(pass, x))
}

// Dot implements kernels.Backend.
func (m *moved) Dot(x, y []float32) float32 {
	pass := m.pass(of(x), of(y))
	defer pass.end()
	return m.inner.Dot(at(pass, x), at(pass, y))
}

// ColumnSums implements kernels.Backend.
func (m *moved) ColumnSums(dst []float32, src kernels.Matrix, accumulate bool) {
	pass := m.pass(of(dst), of(src.Data))
	defer pass.end()
	m.inner.ColumnSums(at(pass, dst), matrix(pass, src), accumulate)
}

// RowSums implements kernels.Backend.
func (m *moved) RowSums(dst []float32, src kernels.Matrix) {
	pass := m.pass(of(dst), of(src.Data))
	defer pass.end()
	m.inner.RowSums(at(pass, dst), matrix(pass, src))
}

// Finite implements kernels.Backend.
func (m *moved) Finite(x []float32) bool {
	pass := m.pass(of(x))
	defer pass.end()
	return m.inner.Finite(at(pass, x))
}

// ToBF16 implements kernels.Backend.
func (m *moved) ToBF16(dst []uint16, src []float32) {
	pass := m.pass(of(dst), of(src))
	defer pass.end()
	m.inner.ToBF16(at(pass, dst), at(pass, src))
}

// FromBF16 implements kernels.Backend.
func (m *moved) FromBF16(dst []float32, src []uint16) {
	pass := m.pass(of(dst), of(src))
	defer pass.end()
	m.inner.FromBF16(at(pass, dst), at(pass, src))
}

// ToF16 implements kernels.Backend.
func (m *moved) ToF16(dst []uint16, src []float32) {
	pass := m.pass(of(dst), of(src))
	defer pass.end()
	m.inner.ToF16(at(pass, dst), at(pass, src))
}

// FromF16 implements kernels.Backend.
func (m *moved) FromF16(dst []float32, src []uint16) {
	pass := m.pass(of(dst), of(src))
	defer pass.end()
	m.inner.FromF16(at(pass, dst), at(pass, src))
}

// ToInt8 implements kernels.Backend.
func (m *moved) ToInt8(dst []int8, src []float32) float32 {
	pass := m.pass(of(dst), of(src))
	defer pass.end()
	return m.inner.ToInt8(at(pass, dst), at(pass, src))
}

// FromInt8 implements kernels.Backend.
func (m *moved) FromInt8(dst []float32, src []int8, scale float32) {
	pass := m.pass(of(dst), of(src))
	defer pass.end()
	m.inner.FromInt8(at(pass, dst), at(pass, src), scale)
}

// TopK implements kernels.Backend.
func (m *moved) TopK(indices []int32, x []float32) {
	pass := m.pass(of(indices), of(x))
	defer pass.end()
	m.inner.TopK(at(pass, indices), at(pass, x))
}

// Dropout implements kernels.Backend.
func (m *moved) Dropout(y, x []float32, key kernels.Key, from uint64, rate float32) {
	pass := m.pass(of(y), of(x))
	defer pass.end()
	m.inner.Dropout(at(pass, y), at(pass, x), key, from, rate)
}

// RowMeans implements kernels.Backend.
func (m *moved) RowMeans(dst []float32, src kernels.Matrix) {
	pass := m.pass(of(dst), of(src.Data))
	defer pass.end()
	m.inner.RowMeans(at(pass, dst), matrix(pass, src))
}
