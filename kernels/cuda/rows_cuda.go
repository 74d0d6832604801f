//go:build cuda && linux && cgo

package cuda

// rowKernels are those of an operator that handles rows, for rows of different lengths: see src/rows.h.
type rowKernels struct {
	narrow, middle, wide *kernel // middle: nil where the operator has none
	kept                 int     // rows that a block keeps
}

func newRowKernels(module, function string, kept int) rowKernels {
	return rowKernels{narrow: newKernel(module, function+"_narrow"), wide: newKernel(module, function+"_wide"), kept: kept}
}

// newRowKernels1024 are those of an operator that has a kernel for rows of up to 1024 numbers.
func newRowKernels1024(module, function string, kept int) rowKernels {
	k := newRowKernels(module, function, kept)
	k.middle = newKernel(module, function+"_middle")
	return k
}

const (
	rowThreads  = 256      // of a block
	rowsOfBlock = 8        // where a row is a warp's
	rowShared   = 46 << 10 // bytes of shared memory that rows may take; sums take a few more
	wideBlocks  = 264      // that have memory of their own where shared memory is too small
)

// rowCall is a call of an operator's kernels on rows in the making; its first arguments are there.
type rowCall struct {
	*launch
	blocks, sharedBytes int
	spare               []float32
}

// rows begins a call on so many rows of n numbers.
func (b *Backend) rows(k rowKernels, rows, n int) rowCall {
	c := rowCall{blocks: blocksFor(rows, rowsOfBlock)}
	chosen := k.narrow
	switch {
	case n <= 256:
	case n <= 1024 && k.middle != nil:
		chosen = k.middle
	default:
		chosen = k.wide
		c.blocks = rows
		if c.sharedBytes = 4 * k.kept * n; c.sharedBytes > rowShared {
			c.sharedBytes = 0
			c.blocks = min(rows, wideBlocks)
			c.spare = b.scratch(c.blocks * k.kept * n)
		}
	}
	c.launch = b.launch(chosen)
	c.i32(rows)
	c.i32(n)
	c.ptr(c.spare)
	return c
}

// issue makes the call.
func (c rowCall) issue() {
	b := c.b
	c.run(line(c.blocks), line(rowThreads), c.sharedBytes)
	if c.spare != nil {
		b.release(c.spare)
	}
}

// columns begins a call of a kernel of chains down the columns of a matrix: see src/columns.h. It ends with down.
func (b *Backend) columns(k *kernel, rows, cols int) *launch {
	l := b.launch(k)
	l.i32(rows)
	l.i32(cols)
	return l
}

// down makes a call on so many columns.
func (l *launch) down(cols int) {
	const columnsOfBlock, threads = 16, 256
	l.run(line(blocksFor(cols, columnsOfBlock)), line(threads), 0)
}

// flag adds a truth.
func (l *launch) flag(v bool) {
	if v {
		l.i32(1)
		return
	}
	l.i32(0)
}
