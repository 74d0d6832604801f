package kernels

// Packed is the B of products NT to come, laid out once for all of them as the kernels of one backend read it: a product
// with few rows is done in the time in which B is read. It is immutable and shared freely; whoever packed it gives Data
// back by Free.
//
// A processor's Data are panels of packedWidth columns of Bᵀ, one behind the other, each k by k, so that B is read from
// front to back.
type Packed struct {
	Data    []float32 // in the backend's memory
	Depth   int       // numbers of a column of Bᵀ
	Columns int
}

// packedWidth is the columns of a panel: as many as the widest kernel has.
const packedWidth = 64

// Pack implements Backend.
func (c *cpu) Pack(b Matrix) (Packed, error) {
	b.Check()
	p := Packed{Depth: b.Cols, Columns: b.Rows}
	last := p.Columns / packedWidth * packedWidth
	p.Data = aligned(p.Depth * (last + pitchOf(p.Columns-last)))
	for j := 0; j < p.Columns; j += packedWidth {
		panel := p.panel(j)
		for c := range panel.Cols {
			for k, v := range b.Row(j + c) {
				panel.Data[k*panel.Stride+c] = v
			}
		}
	}
	return p, nil
}

// Bytes is the memory that it holds.
func (p Packed) Bytes() int64 { return 4 * int64(len(p.Data)) }

// panel views the columns from j on, a multiple of packedWidth.
func (p Packed) panel(j int) Matrix {
	columns := min(packedWidth, p.Columns-j)
	return Matrix{Data: p.Data[j*p.Depth:], Rows: p.Depth, Cols: columns, Stride: pitchOf(columns)}
}

// pitchOf is the columns filled up to a cache line.
func pitchOf(columns int) int { return ceil(columns, cacheLine/4) * (cacheLine / 4) }

// GemmPacked implements Backend.
func (c *cpu) GemmPacked(dst, a Matrix, b Packed, e Epilogue) {
	b.Check(dst, a)
	e.Check(dst)
	c.gemmPanels(dst, a, b, e, 0, dst.Cols)
}

// gemmPanels computes the columns [lo,hi) of a product; lo is a multiple of packedWidth.
func (c *cpu) gemmPanels(dst, a Matrix, b Packed, e Epilogue, lo, hi int) {
	bias := e.Bias
	for j := lo; j < hi; j += packedWidth {
		end := min(j+packedWidth, hi)
		e.Bias = cut(bias, j, end)
		c.p.Product(c, NN, dst.columns(j, end), a, b.panel(j), b.Depth, e)
	}
}

// Check panics unless the operands fit together.
func (p Packed) Check(dst, a Matrix) {
	dst.Check()
	a.Check()
	if a.Rows != dst.Rows || a.Cols != p.Depth || dst.Cols != p.Columns {
		panic("kernels: matrices of a product do not fit")
	}
}
