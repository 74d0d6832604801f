package kernels

// Packed is the B of products NT to come, laid out once for all of them as the kernels read it: panels of packedWidth
// columns of Bᵀ, one behind the other, each k by k. A product with few rows is done in the time in which B is read, and
// reads it from front to back. It is immutable and shared freely.
type Packed struct {
	data    []float32
	depth   int // numbers of a column of Bᵀ
	columns int
}

// packedWidth is the columns of a panel: as many as the widest kernel has.
const packedWidth = 64

// Pack lays out B, one row for each column of the products; it keeps a copy.
func Pack(b Matrix) Packed {
	b.check()
	p := Packed{depth: b.Cols, columns: b.Rows}
	last := p.columns / packedWidth * packedWidth
	p.data = aligned(p.depth * (last + pitchOf(p.columns-last)))
	for j := 0; j < p.columns; j += packedWidth {
		panel := p.panel(j)
		for c := range panel.Cols {
			for k, v := range b.Row(j + c) {
				panel.Data[k*panel.Stride+c] = v
			}
		}
	}
	return p
}

// Bytes is the memory that it holds.
func (p Packed) Bytes() int64 { return 4 * int64(len(p.data)) }

// panel views the columns from j on, a multiple of packedWidth.
func (p Packed) panel(j int) Matrix {
	columns := min(packedWidth, p.columns-j)
	return Matrix{Data: p.data[j*p.depth:], Rows: p.depth, Cols: columns, Stride: pitchOf(columns)}
}

// pitchOf is the columns filled up to a cache line.
func pitchOf(columns int) int { return ceil(columns, cacheLine/4) * (cacheLine / 4) }

// GemmPacked implements Backend.
func (c *cpu) GemmPacked(dst, a Matrix, b Packed, e Epilogue) {
	b.check(dst, a)
	e.check(dst)
	c.gemmPanels(dst, a, b, e, 0, dst.Cols)
}

// gemmPanels computes the columns [lo,hi) of a product; lo is a multiple of packedWidth.
func (c *cpu) gemmPanels(dst, a Matrix, b Packed, e Epilogue, lo, hi int) {
	bias := e.Bias
	for j := lo; j < hi; j += packedWidth {
		end := min(j+packedWidth, hi)
		e.Bias = cut(bias, j, end)
		c.p.Product(c, NN, dst.columns(j, end), a, b.panel(j), b.depth, e)
	}
}

// check panics unless the operands fit together.
func (p Packed) check(dst, a Matrix) {
	dst.check()
	a.check()
	if a.Rows != dst.Rows || a.Cols != p.depth || dst.Cols != p.columns {
		panic("kernels: matrices of a product do not fit")
	}
}
