//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var (
	copyKernel       = newKernel("elementwise", "copy")
	copyBlockKernel  = newKernel("elementwise", "copy_block")
	fillKernel       = newKernel("elementwise", "fill")
	transposesKernel = newKernel("elementwise", "transposes")
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

// Transpose implements kernels.Backend.
func (b *Backend) Transpose(dst, src []float32, n, rows, cols int) {
	kernels.SameLength(len(src), n*rows*cols)
	kernels.SameLength(len(dst), len(src))
	const side, sliceOfTile, most = 32, 8, 1 << 14 // see src/elementwise.cu
	l := b.launch(transposesKernel)
	l.ptr(dst)
	l.ptr(src)
	l.i32(n)
	l.i32(rows)
	l.i32(cols)
	l.run(dim{blocksFor(cols, side), min(blocksFor(rows, side), most), min(n, most)}, dim{side, sliceOfTile, 1}, 0)
}
