//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

// matrix adds the address of a matrix and its stride.
func (l *launch) matrix(m kernels.Matrix) {
	l.ptr(m.Data)
	l.i32(m.Stride)
}

// rectangle adds the sides of a matrix and makes a call that goes over its numbers: see src/vectors.h.
func (l *launch) rectangle(rows, cols int) {
	l.i32(rows)
	l.i32(cols)
	l.overRectangle(rows, cols)
}

// overRectangle makes a call whose arguments are complete.
func (l *launch) overRectangle(rows, cols int) {
	const columnsOfBlock, rowsOfBlock, manyBlocks = 128, 8, 1 << 14
	x := min(blocksFor(cols, columnsOfBlock), manyBlocks)
	y := min(blocksFor(rows, rowsOfBlock), manyBlocks)
	l.run(dim{x, y, 1}, dim{32, rowsOfBlock, 1}, 0)
}
