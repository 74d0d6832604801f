package kernels

// Products are matrix products.
type Products interface {
	// Gemm computes C = op(A,B) in the order of README.md: one fused multiply-add per k, k ascending, starting from +0
	// or the old C, followed by the epilogue. C must not overlap A, B or the biases.
	Gemm(op Op, c, a, b Matrix, e Epilogue)
	// Pack lays out a B, one row for each column of products to come; it keeps a copy. The error is Alloc's.
	Pack(b Matrix) (Packed, error)
	// GemmPacked is Gemm NT with a B that the same backend's Pack has laid out, to the bit: quicker where C has few rows.
	GemmPacked(c, a Matrix, b Packed, e Epilogue)
}

// Epilogue is what happens to each number of a product besides the product, in the order of the fields.
type Epilogue struct {
	Accumulate bool       // the chain starts from the old C, not from +0
	Bias       []float32  // Bias[j] is added to column j; nil: none
	RowBias    []float32  // RowBias[i] is added to row i; nil: none
	Activation Activation // of the zero value: none
	Flush      bool
}

// Gemm implements Backend.
func (c *cpu) Gemm(op Op, dst, a, b Matrix, e Epilogue) {
	k := GemmShape(op, dst, a, b)
	e.Check(dst)
	c.p.Product(c, op, dst, a, b, k, e)
}

// finish applies the epilogue to the product.
func (c *cpu) finish(e *Epilogue, dst Matrix) {
	if e.plain() {
		return
	}
	for i := range dst.Rows {
		c.finishRow(e, dst.Row(i), i)
	}
}

// plain reports that the product alone is wanted.
func (e *Epilogue) plain() bool {
	return e.Bias == nil && e.RowBias == nil && e.Activation.Kind == Identity && !e.Flush
}

// Check panics unless the biases fit the product and the activation is one.
func (e *Epilogue) Check(dst Matrix) {
	if e.Activation.Kind > Silu {
		panic("kernels: unknown activation")
	}
	if e.Bias != nil {
		sameLength(len(e.Bias), dst.Cols)
	}
	if e.RowBias != nil {
		sameLength(len(e.RowBias), dst.Rows)
	}
}

// finishRow applies the epilogue to row i, which holds the product.
func (c *cpu) finishRow(e *Epilogue, row []float32, i int) {
	if e.Bias != nil {
		c.p.Add(row, e.Bias)
	}
	if e.RowBias != nil {
		c.p.Shift(row, row, -e.RowBias[i])
	}
	if e.Activation.Kind != Identity {
		c.Activate(e.Activation, row, row)
	}
	if e.Flush {
		c.p.Flush(row)
	}
}

// GemmShape panics unless the three matrices fit, and returns the inner length.
func GemmShape(op Op, c, a, b Matrix) int {
	a.Check()
	b.Check()
	c.Check()
	m, k := a.Rows, a.Cols
	if op == TN {
		m, k = k, m
	}
	bk, n := b.Rows, b.Cols
	if op == NT {
		bk, n = n, bk
	}
	if op > TN || bk != k || c.Rows != m || c.Cols != n {
		panic("kernels: matrices of a product do not fit")
	}
	return k
}
