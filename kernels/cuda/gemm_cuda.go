//go:build cuda && linux && cgo

package cuda

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

var gemmKernels = [...][]*kernel{
	kernels.NN: newTiled("gemm", "gemm_nn", tiles),
	kernels.NT: newTiled("gemm", "gemm_nt", tiles),
	kernels.TN: newTiled("gemm", "gemm_tn", tiles),
}

// Gemm implements kernels.Backend.
func (b *Backend) Gemm(op kernels.Op, c, a, bm kernels.Matrix, e kernels.Epilogue) {
	depth := kernels.GemmShape(op, c, a, bm)
	e.Check(c)
	if c.Rows == 0 || c.Cols == 0 {
		return
	}
	which := b.chooseTile(tiles, 1, c.Rows, c.Cols)
	l := b.launch(gemmKernels[op][which])
	l.ptr(c.Data)
	l.ptr(a.Data)
	l.ptr(bm.Data)
	l.ptr(e.Bias)
	l.ptr(e.RowBias)
	l.i32(c.Rows)
	l.i32(c.Cols)
	l.i32(depth)
	l.i32(c.Stride)
	l.i32(a.Stride)
	l.i32(bm.Stride)
	l.i32(gemmFlags(c, a, bm, e))
	l.i32(int(e.Activation.Kind))
	l.f32(e.Activation.Slope)
	t := tiles[which]
	l.run(line(t.count(c.Rows, c.Cols)), line(t.threads), 0)
}

// Pack implements kernels.Backend: Bᵀ without gaps.
func (b *Backend) Pack(m kernels.Matrix) (kernels.Packed, error) {
	m.Check()
	p := kernels.Packed{Depth: m.Cols, Columns: m.Rows}
	data, err := b.Alloc(p.Depth * p.Columns)
	if err != nil {
		return p, err
	}
	p.Data = data
	b.transpose(packedMatrix(p), m)
	return p, nil
}

// GemmPacked implements kernels.Backend.
func (b *Backend) GemmPacked(c, a kernels.Matrix, p kernels.Packed, e kernels.Epilogue) {
	p.Check(c, a)
	b.Gemm(kernels.NN, c, a, packedMatrix(p), e)
}

func packedMatrix(p kernels.Packed) kernels.Matrix { return kernels.Dense(p.Data, p.Depth, p.Columns) }

var transposeKernel = newKernel("gemm", "transpose")

// transpose sets dst to srcᵀ.
func (b *Backend) transpose(dst, src kernels.Matrix) {
	if dst.Rows == 0 || dst.Cols == 0 {
		return
	}
	l := b.launch(transposeKernel)
	l.ptr(dst.Data)
	l.ptr(src.Data)
	l.i32(dst.Rows)
	l.i32(dst.Cols)
	l.i32(dst.Stride)
	l.i32(src.Stride)
	l.run(line(blocksFor(dst.Rows, 32)*blocksFor(dst.Cols, 32)), line(threadsPerBlock), 0)
}

func gemmFlags(c, a, b kernels.Matrix, e kernels.Epilogue) int {
	return setIf(flagAccumulate, e.Accumulate) | setIf(flagFlush, e.Flush) |
		setIf(flagVectorA, vectorised(a)) | setIf(flagVectorB, vectorised(b)) | setIf(flagVectorC, vectorised(c))
}

// vectorised tells matrices that can be read and written four neighbours of a row at once.
func vectorised(m kernels.Matrix) bool {
	return uintptr(unsafe.Pointer(unsafe.SliceData(m.Data)))%16 == 0 && m.Stride%4 == 0 && m.Cols%4 == 0
}
