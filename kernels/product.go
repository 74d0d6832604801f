package kernels

import "math"

// The portable product walks C in blocks of blockRows × panel columns and K in pieces of depth; it converts the pieces
// of A and B to float64 on the stack. Blocking over k reloads C and so changes no bit.
const (
	depth     = 64
	blockRows = 32
	panel     = 8
)

// walk is a product with the steps between neighbours: of A along (i, k), of B along (k, j), of C along (i, j).
type walk struct {
	a, b, c                []float32
	ai, ak, bk, bj, ci, cj int
	rows, cols             int
}

// packed holds float64 copies of a block of A and of a panel of B.
type packed struct {
	a      [blockRows]packedRow
	b      [depth][panel]float64
	finite bool         // no infinity and no NaN in b
	every  [depth]uint8 // 0, 1, 2…
}

// packedRow is a piece of a row of A, with the positions of the n numbers that are not zero.
type packedRow struct {
	v  [depth]float64
	at [depth]uint8
	n  int
}

// portableProduct multiplies and applies the epilogue.
func portableProduct(cpu *cpu, op Op, c, a, b Matrix, k int, e Epilogue) {
	scalarProduct(op, c, a, b, k, e.Accumulate)
	cpu.finish(&e, c)
}

// scalarProduct computes C = op(A,B), or C += op(A,B).
func scalarProduct(op Op, c, a, b Matrix, k int, accumulate bool) {
	if !accumulate {
		for i := range c.Rows {
			clear(c.Row(i))
		}
	}
	w := walk{a: a.Data, b: b.Data, c: c.Data, ci: c.Stride, cj: 1, rows: c.Rows, cols: c.Cols}
	w.ai, w.ak, w.bk, w.bj = strides(op, a, b)
	w.orient()
	var p packed
	for l := range p.every {
		p.every[l] = uint8(l)
	}
	for l := 0; l < k; l += depth {
		kc := min(depth, k-l)
		for i := 0; i < w.rows; i += blockRows {
			rows := min(blockRows, w.rows-i)
			p.packA(w.a[i*w.ai+l*w.ak:], rows, kc, w.ai, w.ak)
			for j := 0; j < w.cols; j += panel {
				cols := min(panel, w.cols-j)
				p.packB(w.b[l*w.bk+j*w.bj:], kc, cols, w.bk, w.bj)
				for r := range rows {
					p.multiply(w.c[(i+r)*w.ci+j*w.cj:], r, cols, w.cj, kc)
				}
			}
		}
	}
}

// orient exchanges A with B and rows with columns, which gives the same chains, where that leaves less of the last
// panel empty.
func (w *walk) orient() {
	padded := func(n int) int { return (n + panel - 1) / panel * panel }
	if w.rows*padded(w.cols) <= w.cols*padded(w.rows) {
		return
	}
	w.a, w.b = w.b, w.a
	w.ai, w.ak, w.bk, w.bj = w.bj, w.bk, w.ak, w.ai
	w.ci, w.cj = w.cj, w.ci
	w.rows, w.cols = w.cols, w.rows
}

// multiply adds the product of row r of A and the panel of B to numbers of C, step apart. Zeros in A are left out: they
// change nothing, unless they meet an infinity or a NaN, or turn a sum of −0 into +0, which is looked at afterwards.
func (p *packed) multiply(c []float32, r, cols, step, kc int) {
	a := &p.a[r]
	at := a.at[:a.n]
	if !p.finite {
		at = p.every[:kc]
	}
	var sums [panel]float64
	for {
		for j := range cols {
			sums[j] = float64(c[j*step])
		}
		p.add(&sums, at, &a.v)
		if len(at) == kc || !minusZero(&sums) {
			break
		}
		at = p.every[:kc]
	}
	for j := range cols {
		c[j*step] = float32(sums[j])
	}
}

// add continues the chains of a row.
func (p *packed) add(sums *[panel]float64, at []uint8, a *[depth]float64) {
	for len(at) > 0 {
		n, first := chains(sums, at, a, &p.b)
		if n == len(at) {
			return
		}
		l := at[n]
		for j := first; j < panel; j++ {
			sums[j] = float64(float32(fma64(a[l], p.b[l][j], sums[j])))
		}
		at = at[n+1:]
	}
}

// minusZero reports that a sum is −0.
func minusZero(sums *[panel]float64) bool {
	for _, v := range sums {
		if math.Float64bits(v) == 1<<63 {
			return true
		}
	}
	return false
}

func (p *packed) packA(a []float32, rows, kc, ai, ak int) {
	for r := range rows {
		dst := &p.a[r]
		dst.n = 0
		for l := range kc {
			v := a[r*ai+l*ak]
			dst.v[l] = float64(v)
			dst.at[dst.n] = uint8(l)
			if v != 0 {
				dst.n++
			}
		}
	}
}

// packB fills the columns beyond cols with zeros.
func (p *packed) packB(b []float32, kc, cols, bk, bj int) {
	if cols < panel {
		clear(p.b[:kc])
	}
	var odd float32 // NaN once there was an infinity or a NaN
	for l := range kc {
		dst := p.b[l][:cols]
		for j := range dst {
			v := b[l*bk+j*bj]
			dst[j] = float64(v)
			odd += v - v
		}
	}
	p.finite = odd == 0
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
