package kernels

import "math"

// Elementwise computes each number of the output from those at the same place of the inputs. dst may be any of its
// inputs.
type Elementwise interface {
	// Add computes dst += src. It is the one operation of the reduction tree: dst is the left child.
	Add(dst, src []float32)
	// Sum2 computes dst = a + b.
	Sum2(dst, a, b []float32)
	// Mul computes dst = a × b.
	Mul(dst, a, b []float32)
	// MulAdd computes dst = FMA(a, b, dst).
	MulAdd(dst, a, b []float32)
	// Scale computes dst = src × factor.
	Scale(dst, src []float32, factor float32)
	// Axpy computes dst = FMA(a, x, dst).
	Axpy(dst []float32, a float32, x []float32)
	// AddRow adds row to each row of dst.
	AddRow(dst Matrix, row []float32)
	// Flush replaces every zero and subnormal number by +0 and every NaN by the canonical one.
	Flush(x []float32)
	// Activate sets y = f(x).
	Activate(f Activation, y, x []float32)
	// ActivateGrad sets dx = Flush(dy × f′). It reads y where f.FromOutput() and x elsewhere; the other may be nil.
	ActivateGrad(f Activation, dx, dy, x, y []float32)
}

// Add implements Backend.
func (c *cpu) Add(dst, src []float32) {
	sameLength(len(dst), len(src))
	c.p.Add(dst, src)
}

// Sum2 implements Backend.
func (c *cpu) Sum2(dst, a, b []float32) {
	sameLength(len(dst), len(a))
	sameLength(len(dst), len(b))
	c.p.Sum2(dst, a, b)
}

// Mul implements Backend.
func (c *cpu) Mul(dst, a, b []float32) {
	sameLength(len(dst), len(a))
	sameLength(len(dst), len(b))
	c.p.Mul(dst, a, b)
}

// MulAdd implements Backend.
func (c *cpu) MulAdd(dst, a, b []float32) {
	sameLength(len(dst), len(a))
	sameLength(len(dst), len(b))
	c.p.MulAdd(dst, a, b)
}

// Scale implements Backend.
func (c *cpu) Scale(dst, src []float32, factor float32) {
	sameLength(len(dst), len(src))
	c.p.Scale(dst, src, factor)
}

// Axpy implements Backend.
func (c *cpu) Axpy(dst []float32, a float32, x []float32) {
	sameLength(len(dst), len(x))
	c.p.Axpy(dst, a, x)
}

// AddRow implements Backend.
func (c *cpu) AddRow(dst Matrix, row []float32) {
	dst.Check()
	sameLength(dst.Cols, len(row))
	if dst.Rows > 0 && dst.Cols > 0 {
		c.p.AddBlock(dst, Matrix{Data: row, Rows: dst.Rows, Cols: dst.Cols})
	}
}

// Flush implements Backend.
func (c *cpu) Flush(x []float32) { c.p.Flush(x) }

// Add computes dst[i] += src[i], the node of the reduction tree; dst is the left child. Slices of different lengths
// panic.
func Add(dst, src []float32) {
	sameLength(len(dst), len(src))
	for i, v := range src {
		dst[i] += v
	}
}

func sum2(dst, a, b []float32) {
	for i := range dst {
		dst[i] = a[i] + b[i]
	}
}

func mul(dst, a, b []float32) {
	for i := range dst {
		dst[i] = a[i] * b[i]
	}
}

func mulAdd(dst, a, b []float32) {
	for i, v := range dst {
		dst[i] = FMA32(a[i], b[i], v)
	}
}

func scale(dst, src []float32, factor float32) {
	for i, v := range src {
		dst[i] = v * factor
	}
}

func shift(dst, src []float32, origin float32) {
	for i, v := range src {
		dst[i] = v - origin
	}
}

func divide(dst, src []float32, divisor float32) {
	for i, v := range src {
		dst[i] = v / divisor
	}
}

func axpy(dst []float32, a float32, x []float32) {
	for i, v := range x {
		dst[i] = FMA32(a, v, dst[i])
	}
}

func flush(x []float32) {
	for i, v := range x {
		x[i] = Flush1(v)
	}
}

// absolute clears the sign.
func absolute(x float32) float32 { return math.Float32frombits(math.Float32bits(x) &^ (1 << 31)) }
