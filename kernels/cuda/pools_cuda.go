//go:build cuda && linux && cgo

package cuda

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

var (
	maxPoolKernel     = newKernel("pool", "max_pool")
	maxPoolGradKernel = newKernel("pool", "max_pool_grad")
	avgPoolKernel     = newKernel("pool", "avg_pool")
	avgPoolGradKernel = newKernel("pool", "avg_pool_grad")
)

// pool begins a call of a pool's kernel.
func (b *Backend) pool(k *kernel, s kernels.PoolShape) *launch {
	l := b.launch(k)
	l.ints(s.Channels, s.Height, s.Width, s.SizeH, s.SizeW, s.StrideH, s.StrideW, s.PadH, s.PadW, s.OutH(), s.OutW())
	return l
}

// MaxPool implements kernels.Backend.
func (b *Backend) MaxPool(s kernels.PoolShape, y []float32, from []int32, x []float32, n int) {
	s.Check(x, y, n)
	if from != nil {
		kernels.SameLength(len(from), len(y))
	}
	l := b.pool(maxPoolKernel, s)
	l.ptr(y)
	l.addr(unsafe.Pointer(unsafe.SliceData(from)))
	l.ptr(x)
	l.i64(len(y))
	b.elements(l, len(y))
}

// MaxPoolGrad implements kernels.Backend.
func (b *Backend) MaxPoolGrad(s kernels.PoolShape, dx, dy []float32, from []int32, n int) {
	s.Check(dx, dy, n)
	kernels.SameLength(len(from), len(dy))
	l := b.pool(maxPoolGradKernel, s)
	l.ptr(dx)
	l.ptr(dy)
	l.addr(unsafe.Pointer(unsafe.SliceData(from)))
	l.i64(len(dx))
	b.elements(l, len(dx))
}

// AvgPool implements kernels.Backend.
func (b *Backend) AvgPool(s kernels.PoolShape, y, x []float32, n int) {
	s.Check(x, y, n)
	l := b.pool(avgPoolKernel, s)
	l.ptr(y)
	l.ptr(x)
	l.f32(1 / float32(s.SizeH*s.SizeW))
	l.i64(len(y))
	b.elements(l, len(y))
}

// AvgPoolGrad implements kernels.Backend.
func (b *Backend) AvgPoolGrad(s kernels.PoolShape, dx, dy []float32, n int) {
	s.Check(dx, dy, n)
	l := b.pool(avgPoolGradKernel, s)
	l.ptr(dx)
	l.ptr(dy)
	l.f32(1 / float32(s.SizeH*s.SizeW))
	l.i64(len(dx))
	b.elements(l, len(dx))
}
