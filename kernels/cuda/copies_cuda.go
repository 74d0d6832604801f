//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	copyKernel      = newKernel("elementwise", "copy")
	copyBlockKernel = newKernel("elementwise", "copy_block")
	fillKernel      = newKernel("elementwise", "fill")
)

// Copy implements kernels.Backend.
func (b *Backend) Copy(dst, src []float32) {
	kernels.SameLength(len(dst), len(src))
	l := b.launch(copyKernel)
	l.ptr(dst)
	l.ptr(src)
	l.i64(len(dst))
	b.elements(l, len(dst))
}

// CopyBlock implements kernels.Backend.
func (b *Backend) CopyBlock(dst, src kernels.Matrix) {
	dst.Check()
	src.CheckShape(dst.Rows, dst.Cols)
	l := b.launch(copyBlockKernel)
	l.matrix(dst)
	l.matrix(src)
	l.rectangle(dst.Rows, dst.Cols)
}

// Fill implements kernels.Backend.
func (b *Backend) Fill(x []float32, v float32) {
	l := b.launch(fillKernel)
	l.ptr(x)
	l.f32(v)
	l.i64(len(x))
	b.elements(l, len(x))
}
