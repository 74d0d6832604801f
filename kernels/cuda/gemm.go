//go:build cuda && linux && cgo

package cuda

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

var gemmKernels = [...]tiled{
	kernels.NN: newTiled("gemm", "gemm_nn"),
	kernels.NT: newTiled("gemm", "gemm_nt"),
	kernels.TN: newTiled("gemm", "gemm_tn"),
}

// Gemm implements kernels.Backend.
func (b *Backend) Gemm(op kernels.Op, c, a, bm kernels.Matrix, e kernels.Epilogue) {
	depth := kernels.GemmShape(op, c, a, bm)
	e.Check(c)
	if c.Rows == 0 || c.Cols == 0 {
		return
	}
	which := b.chooseTile(1, c.Rows, c.Cols)
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
	flags := 0
	for _, f := range []struct {
		flag int
		set  bool
	}{
		{flagAccumulate, e.Accumulate}, {flagFlush, e.Flush},
		{flagVectorA, vectorised(a)}, {flagVectorB, vectorised(b)}, {flagVectorC, vectorised(c)},
	} {
		if f.set {
			flags |= f.flag
		}
	}
	return flags
}

// vectorised tells matrices that can be read and written four neighbours of a row at once.
func vectorised(m kernels.Matrix) bool {
	return uintptr(unsafe.Pointer(unsafe.SliceData(m.Data)))%16 == 0 && m.Stride%4 == 0 && m.Cols%4 == 0
}
