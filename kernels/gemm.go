package kernels

// Gemm implements Backend.
func (portable) Gemm(op Op, c, a, b Matrix, accumulate bool) {
	k := gemmShape(op, c, a, b)
	ai, ak, bk, bj := strides(op, a, b)
	for i := range c.Rows {
		row := c.Row(i)
		for j := range row {
			var s float32
			if accumulate {
				s = row[j]
			}
			for l := range k {
				s = FMA32(a.Data[i*ai+l*ak], b.Data[l*bk+j*bj], s)
			}
			row[j] = s
		}
	}
}

// gemmShape panics unless the three matrices fit, and returns the inner length.
func gemmShape(op Op, c, a, b Matrix) int {
	a.check()
	b.check()
	c.check()
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

// strides returns how far apart neighbours along (i, k) lie in A and along (k, j) in B.
func strides(op Op, a, b Matrix) (ai, ak, bk, bj int) {
	ai, ak, bk, bj = a.Stride, 1, b.Stride, 1
	if op == TN {
		ai, ak = 1, a.Stride
	}
	if op == NT {
		bk, bj = 1, b.Stride
	}
	return ai, ak, bk, bj
}
