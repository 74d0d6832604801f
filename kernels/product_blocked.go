package kernels

import "unsafe"

// blocked is one product on its way through the micro-kernels: C in blocks of rows, a packed panel of B at a time, in
// passes over k that store and reload C. Kernels are called through function values, so that what they work on must
// not lie on the stack; it is lent by the backend.
type blocked struct {
	u       *microkernels
	op      Op
	c, a, b Matrix
	e       Epilogue
	k       int

	ai, ak, bk, bj int // strides of the operands in numbers
	t              tile
	p              packing
	tallA          bool // packedA holds block after block, k by k
	packedA        []float32
	packedB        []float32
	short          []float32 // the rows of B that do not fill a vector

	padded []float32 // of convolutions: an input with its padding
	sums   []float32 // of convolutions: gradients in the order in which they are computed
	places []int     // of convolutions: tile.table
}

// product returns the primitive that these micro-kernels make.
func (u *microkernels) product() func(*cpu, Op, Matrix, Matrix, Matrix, int, Epilogue) {
	return func(c *cpu, op Op, dst, a, b Matrix, k int, e Epilogue) {
		if dst.Rows == 0 || dst.Cols == 0 {
			return
		}
		p := u.borrow(c)
		if u.near(op, dst, b, k, &e) {
			u.direct(&p.t, op, dst, a, b, k, &e)
			c.products.Put(p)
			return
		}
		p.u, p.op, p.c, p.a, p.b, p.k, p.e = u, op, dst, a, b, k, e
		p.ai, p.ak, p.bk, p.bj = strides(op, a, b)
		p.multiply(c)
		p.c, p.a, p.b, p.e, p.t, p.p = Matrix{}, Matrix{}, Matrix{}, Epilogue{}, tile{}, packing{}
		c.products.Put(p)
	}
}

// borrow returns what a product works in; c.products takes it back.
func (u *microkernels) borrow(c *cpu) *blocked {
	if p, ok := c.products.Get().(*blocked); ok {
		return p
	}
	return u.newBlocked()
}

const (
	cacheLine  = 64
	widestTile = 4
)

func (u *microkernels) newBlocked() *blocked {
	wide := widestTile * u.lanes
	return &blocked{
		packedB: aligned((u.depth + 4) * wide),
		short:   aligned(u.lanes * (u.depth + cacheLine/4)),
	}
}

// aligned returns n numbers that begin a cache line.
func aligned(n int) []float32 {
	x := make([]float32, n+cacheLine/4)
	skip := 0
	if odd := int(uintptr(unsafe.Pointer(unsafe.SliceData(x))) % cacheLine); odd > 0 {
		skip = (cacheLine - odd) / 4
	}
	return x[skip : skip+n]
}

// multiply cuts the product over k and rows.
func (p *blocked) multiply(c *cpu) {
	passes := max(1, ceil(p.k, p.u.depth))
	depth := ceil(p.k, passes)
	groups := ceil(p.c.Rows, p.u.block)
	for pass := range passes {
		l := pass * depth
		p.t.depth = max(0, min(depth, p.k-l))
		p.setFlags(pass == 0, pass == passes-1)
		for g := range groups {
			from, to := p.c.Rows*g/groups, p.c.Rows*(g+1)/groups
			p.rows(from, to, l)
			if pass == passes-1 {
				p.activate(c, from, to)
			}
		}
	}
}

func ceil(a, b int) int { return (a + b - 1) / b }

// setFlags says what the kernels do before and after the products of a pass.
func (p *blocked) setFlags(first, last bool) {
	p.t.flags = 0
	if 4*p.c.Rows*p.c.Cols > farC {
		p.t.flags |= tileFar
	}
	if !first || p.e.Accumulate {
		p.t.flags |= tileLoad
	}
	if !last {
		return
	}
	if p.e.Bias != nil {
		p.t.flags |= tileBias
	}
	if p.e.RowBias != nil {
		p.t.flags |= tileRowBias
	}
	switch p.e.Activation.Kind {
	case Relu:
		p.t.flags |= tileRelu
	case Identity:
	default:
		return
	}
	if p.e.Flush {
		p.t.flags |= tileFlush
	}
}

// activate applies what the kernels could not: the functions that take more than a compare.
func (p *blocked) activate(c *cpu, from, to int) {
	if k := p.e.Activation.Kind; k == Identity || k == Relu {
		return
	}
	for i := from; i < to; i++ {
		row := p.c.Row(i)
		c.Activate(p.e.Activation, row, row)
		if p.e.Flush {
			c.p.Flush(row)
		}
	}
}

// rows computes the rows [from,to) of C in one pass that begins at l.
func (p *blocked) rows(from, to, l int) {
	u := p.u
	few := p.c.Rows <= u.fewRows
	blocks := ceil(to-from, u.rows)
	panels := ceil(p.c.Cols, 2*u.lanes)
	p.placeA(from, to, l, blocks, panels)
	for j := 0; j < p.c.Cols; {
		width := u.width(p.c.Cols-j, few)
		columns := min(width*u.lanes, p.c.Cols-j)
		p.placeB(l, j, width, columns, to-from, blocks)
		p.panel(from, to, j, width, columns, blocks)
		j += columns
	}
}

// width chooses the kernel for the columns that are left.
func (u *microkernels) width(columns int, few bool) int {
	vectors := ceil(columns, u.lanes)
	if few && vectors >= 4 {
		return 4
	}
	if few && vectors == 3 && u.tiles[3] != nil {
		return 3
	}
	return min(vectors, 2)
}

// panel runs the kernels down one panel of columns.
func (p *blocked) panel(from, to, j, width, columns, blocks int) {
	t, u := &p.t, p.u
	t.cut(u, columns-(width-1)*u.lanes)
	t.ci = 4 * p.c.Stride
	if t.flags&tileBias != 0 {
		t.bias = unsafe.Pointer(&p.e.Bias[j])
	}
	if t.flags&tileRowBias != 0 {
		t.rowBias = unsafe.Pointer(&p.e.RowBias[from])
	}
	a := t.a
	t.down(u.tiles[width], unsafe.Pointer(&p.c.Data[from*p.c.Stride+j]), to-from, blocks, p.tallA)
	t.a = a
}

// cut says how many columns of the last vector there are.
func (t *tile) cut(u *microkernels, last int) {
	u.setMask(&t.columnMask, last)
	t.flags &^= tilePartial
	if last < u.lanes {
		t.flags |= tilePartial
	}
}

// down runs a kernel on blocks below each other, from c on. The rows are split evenly, the blocks with one row more
// first. A is read where t.a points, or, if it is tall, block after block, k by k.
func (t *tile) down(kernel func(*byte), c unsafe.Pointer, rows, blocks int, tall bool) {
	t.rowBiasAt = 0
	t.rows, t.blocks = rows, 1
	more := 0
	if blocks > 1 {
		t.rows, more = rows/blocks, rows%blocks
	}
	least, done := t.rows, 0
	for {
		t.rows, t.blocks = least, blocks
		if more > 0 {
			t.rows, t.blocks = least+1, more
		}
		t.blocks = min(t.blocks, longestCall)
		if t.depth > longDepth {
			t.blocks = 1
		}
		if tall {
			t.ai, t.ak, t.nextA = 4, 4*t.rows, 4*t.rows*t.depth
		} else {
			t.nextA = t.rows * t.ai
		}
		called := t.blocks
		t.c = c
		kernel((*byte)(unsafe.Pointer(t)))
		blocks -= called
		if blocks == 0 {
			return
		}
		more = max(0, more-called)
		done = called * t.rows
		t.a = unsafe.Add(t.a, called*t.nextA)
		c = unsafe.Add(c, done*t.ci)
	}
}

// longestCall bounds the blocks of one call into assembly, during which a goroutine cannot be preempted.
const (
	longestCall = 8
	longDepth   = 1 << 11 // from here on one block is a call
)
