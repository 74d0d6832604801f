package main

import (
	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// isa is one instruction set's way to say what the product kernels need. Vectors are numbered registers; the last
// vector of a row may be cut short by a mask that setMask loads.
type isa interface {
	context() *build.Context
	name() string              // as in the names of the functions
	lanes() int                // float32 per vector
	vector(i int) reg.Register // register i
	vectors() int              // how many there are
	shapes() []shape           // the kernels, by width
	setMask(bits operand.Mem)  // the lanes of the last vector that exist
	load(m operand.Mem, v reg.Register, masked bool)
	store(v reg.Register, m operand.Mem, masked bool)
	maskedC() bool // whether masked loads and stores cost no more than others
	flush(v []reg.Register, free []reg.Register)
}

// shape says that a width of so many vectors has kernels for 1 to rows rows.
type shape struct{ vectors, rows int }

// word32 is a read-only constant of 32 bits, defined once in a file.
func word32(c *build.Context, name string, bits uint32) operand.Mem {
	m := c.StaticGlobal(name)
	c.DataAttributes(attr.RODATA | attr.NOPTR)
	c.AddDatum(0, operand.U32(bits))
	return m
}

const (
	exponentBits = 0x7f800000
	theNaN       = 0x7fc00000
)

// avx512 is AVX-512F with 32 vectors and opmasks; K1 is the column mask.
type avx512 struct {
	c             *build.Context
	exponent, nan operand.Mem
}

func newAVX512(c *build.Context) *avx512 {
	return &avx512{c, word32(c, "exponent512", exponentBits), word32(c, "nan512", theNaN)}
}

func (a *avx512) context() *build.Context   { return a.c }
func (a *avx512) name() string              { return "avx512" }
func (a *avx512) lanes() int                { return 16 }
func (a *avx512) vectors() int              { return 32 }
func (a *avx512) maskedC() bool             { return true }
func (a *avx512) shapes() []shape           { return []shape{{1, 14}, {2, 14}, {3, 6}, {4, 6}} }
func (a *avx512) setMask(bits operand.Mem)  { a.c.KMOVW(bits, reg.K1) }
func (a *avx512) vector(i int) reg.Register { return zmm[i] }

func (a *avx512) load(m operand.Mem, v reg.Register, masked bool) {
	if masked {
		a.c.VMOVUPS_Z(m, reg.K1, v)
		return
	}
	a.c.VMOVUPS(m, v)
}

func (a *avx512) store(v reg.Register, m operand.Mem, masked bool) {
	if masked {
		a.c.VMOVUPS(v, reg.K1, m)
		return
	}
	a.c.VMOVUPS(v, m)
}

// flush keeps what has an exponent, and replaces what is unordered.
func (a *avx512) flush(v, free []reg.Register) {
	exponent, nan := free[0], free[1]
	a.c.VPBROADCASTD(a.exponent, exponent)
	a.c.VPBROADCASTD(a.nan, nan)
	for _, r := range v {
		a.c.VPTESTMD(exponent, r, reg.K2)
		a.c.VCMPPS(operand.U8(3), r, r, reg.K3)
		a.c.VMOVAPS_Z(r, reg.K2, r)
		a.c.VMOVAPS(nan, reg.K3, r)
	}
}

// avx2 is AVX2 with FMA: 16 vectors. The column mask is a table in memory, since all vectors are taken.
type avx2 struct {
	c             *build.Context
	exponent, nan operand.Mem
}

func newAVX2(c *build.Context) *avx2 {
	return &avx2{c, word32(c, "exponent256", exponentBits), word32(c, "nan256", theNaN)}
}

func (a *avx2) context() *build.Context   { return a.c }
func (a *avx2) name() string              { return "avx2" }
func (a *avx2) lanes() int                { return 8 }
func (a *avx2) vectors() int              { return 16 }
func (a *avx2) maskedC() bool             { return false }
func (a *avx2) shapes() []shape           { return []shape{{1, 6}, {2, 6}, {4, 2}} }
func (a *avx2) vector(i int) reg.Register { return ymm[i] }

// setMask loads eight words of all or no bits into the last vector.
func (a *avx2) setMask(bits operand.Mem) { a.c.VMOVUPS(bits, reg.Y15) }

func (a *avx2) load(m operand.Mem, v reg.Register, masked bool) {
	if masked {
		a.c.VMASKMOVPS(m, reg.Y15, v)
		return
	}
	a.c.VMOVUPS(m, v)
}

func (a *avx2) store(v reg.Register, m operand.Mem, masked bool) {
	if masked {
		a.c.VMASKMOVPS(v, reg.Y15, m)
		return
	}
	a.c.VMOVUPS(v, m)
}

func (a *avx2) flush(v, free []reg.Register) {
	exponent, nan, t := free[0], free[1], free[2]
	a.c.VPBROADCASTD(a.exponent, exponent)
	a.c.VBROADCASTSS(a.nan, nan)
	zero := free[3]
	a.c.VPXOR(zero, zero, zero)
	for _, r := range v {
		a.c.VPAND(exponent, r, t)
		a.c.VPCMPEQD(zero, t, t)
		a.c.VPANDN(r, t, r)
		a.c.VCMPPS(operand.U8(3), r, r, t)
		a.c.VBLENDVPS(t, nan, r, r)
	}
}

var zmm = []reg.Register{
	reg.Z0, reg.Z1, reg.Z2, reg.Z3, reg.Z4, reg.Z5, reg.Z6, reg.Z7, reg.Z8, reg.Z9, reg.Z10,
	reg.Z11, reg.Z12, reg.Z13, reg.Z14, reg.Z15, reg.Z16, reg.Z17, reg.Z18, reg.Z19, reg.Z20, reg.Z21,
	reg.Z22, reg.Z23, reg.Z24, reg.Z25, reg.Z26, reg.Z27, reg.Z28, reg.Z29, reg.Z30, reg.Z31,
}

var ymm = []reg.Register{
	reg.Y0, reg.Y1, reg.Y2, reg.Y3, reg.Y4, reg.Y5, reg.Y6, reg.Y7,
	reg.Y8, reg.Y9, reg.Y10, reg.Y11, reg.Y12, reg.Y13, reg.Y14, reg.Y15,
}

var xmm = []reg.Register{
	reg.X0, reg.X1, reg.X2, reg.X3, reg.X4, reg.X5, reg.X6, reg.X7,
	reg.X8, reg.X9, reg.X10, reg.X11, reg.X12, reg.X13, reg.X14, reg.X15,
}

// zero clears vector i. The short form clears the whole register, but names only the first sixteen.
func zero(c *build.Context, i int) {
	if i < len(xmm) {
		c.VXORPS(xmm[i], xmm[i], xmm[i])
		return
	}
	c.VPXORD(zmm[i], zmm[i], zmm[i])
}
