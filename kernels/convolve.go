package kernels

// The operators below lay the taps of a block of output rows out as a matrix (im2col) and multiply. A block is as many
// rows as fit columnFloats, at least one.
const columnFloats = 1 << 16

// columns walks the blocks of one group of one sample.
type columns struct {
	ConvShape
	rows int // output rows of a block
	outW int
	buf  *buffer
}

func (c *cpu) columns(s ConvShape) columns {
	row := s.taps() * s.OutW()
	rows := min(max(1, columnFloats/row), s.OutH())
	return columns{s, rows, s.OutW(), c.scratch.get(row * rows)}
}

// block returns the matrix of the block that starts at output row oh.
func (s *columns) block(oh int) Matrix {
	return Dense(s.buf.data, s.taps(), min(s.rows, s.OutH()-oh)*s.OutW())
}

// outputs views the block's outputs of group g in a sample of y.
func (s *columns) outputs(y []float32, g, oh int) Matrix {
	positions := s.OutH() * s.OutW()
	filters := s.Filters / s.Groups
	at := g*filters*positions + oh*s.OutW()
	return Matrix{Data: y[at : (g+1)*filters*positions], Rows: filters, Cols: min(s.rows, s.OutH()-oh) * s.OutW(), Stride: positions}
}

// weights views the weights of group g.
func (s *columns) weights(w []float32, g int) Matrix {
	filters := s.Filters / s.Groups
	return Dense(w[g*filters*s.taps():], filters, s.taps())
}

// input is group g's part of a sample of x.
func (s *columns) input(x []float32, g int) []float32 {
	n := s.InLen() / s.Groups
	return x[g*n : (g+1)*n]
}

// Check panics unless n samples of the shape fit x and y, and the weights w.
func (s ConvShape) Check(x, y, w []float32, n int) {
	if err := s.Validate(); err != nil {
		panic("kernels: a convolution that cannot be: " + err.Error())
	}
	sameLength(len(x), n*s.InLen())
	sameLength(len(y), n*s.OutLen())
	sameLength(len(w), s.WeightLen())
}

// Conv implements Backend.
func (c *cpu) Conv(s ConvShape, y, x, w, bias []float32, n int, f Activation) {
	s.Check(x, y, w, n)
	if bias != nil {
		sameLength(len(bias), s.Filters)
	}
	if s.pointwise() {
		c.pointwise(s, y, x, w, bias, n, f)
		return
	}
	if c.micro != nil && s.forward(c.micro) {
		c.convolve(s, y, x, w, bias, n, f)
		return
	}
	cols := c.columns(s)
	filters := s.Filters / s.Groups
	for i := range n {
		xs, ys := x[i*s.InLen():(i+1)*s.InLen()], y[i*s.OutLen():(i+1)*s.OutLen()]
		for g := range s.Groups {
			e := Epilogue{Activation: f}
			if bias != nil {
				e.RowBias = bias[g*filters : (g+1)*filters]
			}
			for oh := 0; oh < s.OutH(); oh += cols.rows {
				col := cols.block(oh)
				c.gather(&cols, col, cols.input(xs, g), oh)
				c.Gemm(NN, cols.outputs(ys, g, oh), cols.weights(w, g), col, e)
			}
		}
	}
	c.scratch.put(cols.buf)
}

// pointwise tells convolutions whose matrix of columns is the input as it lies.
func (s ConvShape) pointwise() bool {
	return s.KernelH*s.KernelW*s.StrideH*s.StrideW == 1 && s.PadH+s.PadW == 0
}

// pointwise is Conv of such a one.
func (c *cpu) pointwise(s ConvShape, y, x, w, bias []float32, n int, f Activation) {
	channels, filters, positions := s.Channels/s.Groups, s.Filters/s.Groups, s.Height*s.Width
	for i := range n * s.Groups {
		g := i % s.Groups
		e := Epilogue{Activation: f}
		if bias != nil {
			e.RowBias = bias[g*filters : (g+1)*filters]
		}
		c.Gemm(NN, Dense(y[i*filters*positions:], filters, positions), Dense(w[g*filters*channels:], filters, channels),
			Dense(x[i*channels*positions:], channels, positions), e)
	}
}

// ConvGradWeights implements Backend.
func (c *cpu) ConvGradWeights(s ConvShape, dw, dy, x []float32, n int, accumulate bool) {
	s.Check(x, dy, dw, n)
	if c.micro != nil && s.gradWeights(c.micro) {
		c.convolveGradWeights(s, dw, dy, x, n, accumulate, 0, s.Filters)
		return
	}
	if !accumulate {
		clear(dw)
	}
	cols := c.columns(s)
	for i := range n {
		xs, ds := x[i*s.InLen():(i+1)*s.InLen()], dy[i*s.OutLen():(i+1)*s.OutLen()]
		for g := range s.Groups {
			for oh := 0; oh < s.OutH(); oh += cols.rows {
				col := cols.block(oh)
				c.gather(&cols, col, cols.input(xs, g), oh)
				c.Gemm(NT, cols.weights(dw, g), cols.outputs(ds, g, oh), col, Epilogue{Accumulate: true})
			}
		}
	}
	c.scratch.put(cols.buf)
}

// ConvGradBias implements Backend.
func (c *cpu) ConvGradBias(s ConvShape, db, dy []float32, n int, accumulate bool) {
	sameLength(len(db), s.Filters)
	sameLength(len(dy), n*s.OutLen())
	if !accumulate {
		clear(db)
	}
	positions := s.OutH() * s.OutW()
	for i := range n * s.Filters {
		db[i%s.Filters] += c.p.Sum(dy[i*positions : (i+1)*positions])
	}
}

// ConvGradInput implements Backend. An input's taps ascend where output rows descend, and so go the blocks.
func (c *cpu) ConvGradInput(s ConvShape, dx, dy, w []float32, n int) {
	s.Check(dx, dy, w, n)
	if c.micro != nil && s.gradInput(c.micro) {
		c.convolveGradInput(s, dx, dy, w, n)
		return
	}
	clear(dx)
	cols := c.columns(s)
	last := (s.OutH() - 1) / cols.rows * cols.rows
	for i := range n {
		xs, ds := dx[i*s.InLen():(i+1)*s.InLen()], dy[i*s.OutLen():(i+1)*s.OutLen()]
		for g := range s.Groups {
			for oh := last; oh >= 0; oh -= cols.rows {
				col := cols.block(oh)
				c.Gemm(TN, col, cols.weights(w, g), cols.outputs(ds, g, oh), Epilogue{})
				c.scatter(&cols, cols.input(xs, g), col, oh)
			}
		}
		c.p.Flush(xs)
	}
	c.scratch.put(cols.buf)
}
