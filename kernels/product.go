package kernels

import "math"

// The portable product walks C in blocks of blockRows × panel columns and K in pieces of depth; it converts the pieces
// of A and B to float64 on the stack. Blocking over k reloads C and so changes no bit.
const (
	depth     = 64
	blockRows = 32
	panel     = 4
)

// packed holds float64 copies of a block of A and of a panel of B, with the least magnitude among the nonzero numbers
// of each row of A and of the panel.
type packed struct {
	a    [blockRows][depth]float64
	b    [depth][panel]float64
	minA [blockRows]float64
	minB float64
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
	ai, ak, bk, bj := strides(op, a, b)
	var p packed
	for l := 0; l < k; l += depth {
		kc := min(depth, k-l)
		for i := 0; i < c.Rows; i += blockRows {
			rows := min(blockRows, c.Rows-i)
			p.packA(a.Data[i*ai+l*ak:], rows, kc, ai, ak)
			for j := 0; j < c.Cols; j += panel {
				cols := min(panel, c.Cols-j)
				p.packB(b.Data[l*bk+j*bj:], kc, cols, bk, bj)
				p.multiply(c, i, j, rows, cols, kc)
			}
		}
	}
}

// multiply adds the packed product to C from (i,j) on.
func (p *packed) multiply(c Matrix, i, j, rows, cols, kc int) {
	for r := range rows {
		at := (i+r)*c.Stride + j
		row := c.Data[at : at+cols]
		var edge [panel]float32
		out := &edge
		if cols == panel {
			out = (*[panel]float32)(row)
		} else {
			copy(edge[:], row)
		}
		// A product of numbers that are multiples of u and v is a multiple of u·v. From this bound on u·v is at least
		// 2⁻¹⁴⁹, so a subnormal sum is exact and only midpoints of normal numbers can round twice.
		if p.minA[r]*p.minB >= 0x1p-101 {
			dotNormal(out, p.a[r][:kc], p.b[:kc])
		} else {
			dotTiny(out, p.a[r][:kc], p.b[:kc])
		}
		if cols < panel {
			copy(row, edge[:cols])
		}
	}
}

const (
	tailMask = 1<<29 - 1 // bits of a float64 below the last one of a normal float32
	midpoint = 1 << 28   // their value halfway between two float32
)

// dotNormal adds a[l]·b[l] to the four numbers of c, l ascending, each rounded as by FMA32, where subnormal sums are
// exact. One branch guards four sums: a tail at a midpoint makes its term −1, and with it the sign of hazard.
func dotNormal(c *[panel]float32, a []float64, b [][panel]float64) {
	c0, c1, c2, c3 := float64(c[0]), float64(c[1]), float64(c[2]), float64(c[3])
	b = b[:len(a)]
	for l, x := range a {
		y := &b[l]
		s0 := x*y[0] + c0
		s1 := x*y[1] + c1
		s2 := x*y[2] + c2
		s3 := x*y[3] + c3
		hazard := int64((math.Float64bits(s0)+midpoint)&tailMask) - 1
		hazard |= int64((math.Float64bits(s1)+midpoint)&tailMask) - 1
		hazard |= int64((math.Float64bits(s2)+midpoint)&tailMask) - 1
		hazard |= int64((math.Float64bits(s3)+midpoint)&tailMask) - 1
		if hazard < 0 {
			s0, s1, s2, s3 = fma64(x, y[0], c0), fma64(x, y[1], c1), fma64(x, y[2], c2), fma64(x, y[3], c3)
		}
		c0 = float64(float32(s0))
		c1 = float64(float32(s1))
		c2 = float64(float32(s2))
		c3 = float64(float32(s3))
	}
	c[0], c[1], c[2], c[3] = float32(c0), float32(c1), float32(c2), float32(c3)
}

// dotTiny is dotNormal for any numbers.
func dotTiny(c *[panel]float32, a []float64, b [][panel]float64) {
	b = b[:len(a)]
	for l, x := range a {
		for j, y := range b[l] {
			c[j] = float32(fma64(x, y, float64(c[j])))
		}
	}
}

// fma64 returns what FMA32 converts: a number that rounds to float32 as x·y+z does. All three hold float32 values.
//
//go:noinline
func fma64(x, y, z float64) float64 {
	p := x * y
	s := p + z
	if math.Float64bits(s)<<36 == 0 {
		return roundToOdd(p, z, s)
	}
	return s
}

func (p *packed) packA(a []float32, rows, kc, ai, ak int) {
	for r := range rows {
		least := math.Inf(1)
		dst := p.a[r][:kc]
		for l := range dst {
			v := float64(a[r*ai+l*ak])
			dst[l] = v
			if m := math.Abs(v); m < least && m > 0 {
				least = m
			}
		}
		p.minA[r] = least
	}
}

// packB fills the columns beyond cols with zeros.
func (p *packed) packB(b []float32, kc, cols, bk, bj int) {
	if cols < panel {
		clear(p.b[:kc])
	}
	least := math.Inf(1)
	for l := range kc {
		dst := p.b[l][:cols]
		for j := range dst {
			v := float64(b[l*bk+j*bj])
			dst[j] = v
			if m := math.Abs(v); m < least && m > 0 {
				least = m
			}
		}
	}
	p.minB = least
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
