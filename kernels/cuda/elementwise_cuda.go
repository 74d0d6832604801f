//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	addKernel    = newKernel("elementwise", "add")
	sum2Kernel   = newKernel("elementwise", "sum2")
	mulKernel    = newKernel("elementwise", "mul")
	mulAddKernel = newKernel("elementwise", "mul_add")
	scaleKernel  = newKernel("elementwise", "scale")
	axpyKernel   = newKernel("elementwise", "axpy")
	flushKernel  = newKernel("elementwise", "flush")
	addRowKernel = newKernel("elementwise", "add_row")
)

// Add implements kernels.Backend.
func (b *Backend) Add(dst, src []float32) {
	kernels.SameLength(len(dst), len(src))
	l := b.launch(addKernel)
	l.ptr(dst)
	l.ptr(src)
	l.i64(len(dst))
	b.elements(l, len(dst))
}

// Sum2 implements kernels.Backend.
func (b *Backend) Sum2(dst, x, y []float32) { b.ofTwo(sum2Kernel, dst, x, y) }

// Mul implements kernels.Backend.
func (b *Backend) Mul(dst, x, y []float32) { b.ofTwo(mulKernel, dst, x, y) }

// MulAdd implements kernels.Backend.
func (b *Backend) MulAdd(dst, x, y []float32) { b.ofTwo(mulAddKernel, dst, x, y) }

// ofTwo calls a kernel of two vectors on a third.
func (b *Backend) ofTwo(k *kernel, dst, x, y []float32) {
	kernels.SameLength(len(dst), len(x))
	kernels.SameLength(len(dst), len(y))
	l := b.launch(k)
	l.ptr(dst)
	l.ptr(x)
	l.ptr(y)
	l.i64(len(dst))
	b.elements(l, len(dst))
}

// Scale implements kernels.Backend.
func (b *Backend) Scale(dst, src []float32, factor float32) {
	kernels.SameLength(len(dst), len(src))
	l := b.launch(scaleKernel)
	l.ptr(dst)
	l.ptr(src)
	l.f32(factor)
	l.i64(len(dst))
	b.elements(l, len(dst))
}

// Axpy implements kernels.Backend.
func (b *Backend) Axpy(dst []float32, a float32, x []float32) {
	kernels.SameLength(len(dst), len(x))
	l := b.launch(axpyKernel)
	l.ptr(dst)
	l.f32(a)
	l.ptr(x)
	l.i64(len(dst))
	b.elements(l, len(dst))
}

// AddRow implements kernels.Backend.
func (b *Backend) AddRow(dst kernels.Matrix, row []float32) {
	dst.Check()
	kernels.SameLength(dst.Cols, len(row))
	l := b.launch(addRowKernel)
	l.matrix(dst)
	l.ptr(row)
	l.rectangle(dst.Rows, dst.Cols)
}

// Flush implements kernels.Backend.
func (b *Backend) Flush(x []float32) {
	l := b.launch(flushKernel)
	l.ptr(x)
	l.i64(len(x))
	b.elements(l, len(x))
}
