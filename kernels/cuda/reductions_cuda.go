//go:build cuda && linux && cgo

package cuda

import (
	"math"
	"sync"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

var (
	sumKernel        = newKernel("reduce", "sum")
	squaresKernel    = newKernel("reduce", "squares")
	dotKernel        = newKernel("reduce", "dot")
	columnSumsKernel = newKernel("reduce", "column_sums")
	notFiniteKernel  = newKernel("reduce", "not_finite")
	rowSumsKernels   = newRowKernels1024("reduce", "row_sums", 1)
	rowMeansKernels  = newRowKernels1024("reduce", "row_means", 1)
)

// The block of a sum of a whole vector: see src/longsum.h.
const (
	longThreads     = 256
	longSharedBytes = 5 * 4096 * 4
)

// Sum implements kernels.Backend.
func (b *Backend) Sum(x []float32) float32 {
	result := b.scratch(1)
	l := b.launch(sumKernel)
	l.ptr(result)
	l.ptr(x)
	l.i64(len(x))
	l.run(line(1), line(longThreads), longSharedBytes)
	return b.taken(result)
}

// Dot implements kernels.Backend.
func (b *Backend) Dot(x, y []float32) float32 {
	kernels.SameLength(len(x), len(y))
	result := b.scratch(1)
	if unsafe.SliceData(x) == unsafe.SliceData(y) {
		l := b.launch(squaresKernel)
		l.ptr(result)
		l.ptr(x)
		l.i64(len(x))
		l.run(line(1), line(longThreads), longSharedBytes)
		return b.taken(result)
	}
	l := b.launch(dotKernel)
	l.ptr(result)
	l.ptr(x)
	l.ptr(y)
	l.i64(len(x))
	l.run(line(1), line(longThreads), longSharedBytes)
	return b.taken(result)
}

// ColumnSums implements kernels.Backend.
func (b *Backend) ColumnSums(dst []float32, src kernels.Matrix, accumulate bool) {
	src.Check()
	kernels.SameLength(src.Cols, len(dst))
	l := b.columns(columnSumsKernel, src.Rows, src.Cols)
	l.ptr(dst)
	l.matrix(src)
	l.flag(accumulate)
	l.down(src.Cols)
}

// RowMeans implements kernels.Backend.
func (b *Backend) RowMeans(dst []float32, src kernels.Matrix) {
	src.Check()
	kernels.SameLength(src.Rows, len(dst))
	c := b.rows(rowMeansKernels, src.Rows, src.Cols)
	c.ptr(dst)
	c.matrix(src)
	c.issue()
}

// RowSums implements kernels.Backend.
func (b *Backend) RowSums(dst []float32, src kernels.Matrix) {
	src.Check()
	kernels.SameLength(src.Rows, len(dst))
	c := b.rows(rowSumsKernels, src.Rows, src.Cols)
	c.ptr(dst)
	c.matrix(src)
	c.issue()
}

// Finite implements kernels.Backend.
func (b *Backend) Finite(x []float32) bool {
	flag := b.scratch(1)
	b.Fill(flag, 0)
	l := b.launch(notFiniteKernel)
	l.ptr(flag)
	l.ptr(x)
	l.i64(len(x))
	b.elements(l, len(x))
	return math.Float32bits(b.taken(flag)) == 0
}

// numbers lends room for results in the program's memory.
var numbers = sync.Pool{New: func() any { return new([1]float32) }}

// taken waits for a number on the device, returns it and gives its memory, which is scratch, back.
func (b *Backend) taken(slot []float32) float32 {
	room := numbers.Get().(*[1]float32)
	b.Download(room[:], slot)
	b.release(slot)
	v := room[0]
	numbers.Put(room)
	return v
}
