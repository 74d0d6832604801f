package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Offsets into kernels.packing.
const (
	packSrc    = 0
	packDst    = 8
	packStride = 16
	packPitch  = 24
	packDepth  = 32
	packWidth  = 40
	packMask   = 48
)

// packing writes what lays operands out anew: copies of rows, and transposed panels.
func packing(a isa) {
	copyRows(a)
	transpose(a)
}

// copyRows copies depth rows of width vectors, the last one masked, to rows that are pitch bytes apart. It stores whole
// vectors, zeros where the mask has none.
func copyRows(a isa) {
	c := a.context()
	begin(c, a.name()+"CopyRows", "p *byte", "copies rows of 1, 2 or 4 vectors; p is a *packing.")
	c.Load(c.Param("p"), tileArg)
	c.MOVQ(field(packSrc), reg.RSI)
	c.MOVQ(field(packDst), reg.RDI)
	c.MOVQ(field(packStride), stride)
	c.MOVQ(field(packPitch), stride3)
	c.MOVQ(field(packDepth), counter)
	a.setMask(field(packMask))
	widths := []int{1, 2, 4}
	for _, width := range widths[1:] {
		c.CMPQ(field(packWidth), operand.U8(width))
		c.JEQ(operand.LabelRef(label("width", width)))
	}
	for _, width := range widths {
		c.Label(label("width", width))
		for j := range width {
			a.load(operand.Mem{Base: reg.RSI, Disp: 4 * a.lanes() * j}, a.vector(j), j == width-1)
		}
		c.ADDQ(stride, reg.RSI)
		for j := range width {
			c.VMOVUPS(a.vector(j), operand.Mem{Base: reg.RDI, Disp: 4 * a.lanes() * j})
		}
		c.ADDQ(stride3, reg.RDI)
		c.SUBQ(operand.U8(1), counter)
		c.JNE(operand.LabelRef(label("width", width)))
		c.VZEROUPPER()
		c.RET()
	}
}

// transpose reads as many rows as a vector has lanes, stride bytes apart, and writes depth rows (a multiple of four)
// of one vector, pitch bytes apart: the columns of what it read.
func transpose(a isa) {
	c := a.context()
	begin(c, a.name()+"Transpose", "p *byte", "turns rows into columns; p is a *packing.")
	c.Load(c.Param("p"), tileArg)
	c.MOVQ(field(packSrc), rowsAt[0])
	c.MOVQ(field(packDst), reg.RDI)
	c.MOVQ(field(packStride), stride)
	c.MOVQ(field(packPitch), strideAK)
	c.MOVQ(field(packDepth), counter)
	c.LEAQ(operand.Mem{Base: stride, Index: stride, Scale: 2}, stride3)
	for i := 1; i*rowsPerPointer < a.lanes(); i++ {
		c.LEAQ(operand.Mem{Base: rowsAt[i-1], Index: stride, Scale: 4}, rowsAt[i])
		c.ADDQ(stride, rowsAt[i])
	}
	c.LEAQ(operand.Mem{Base: strideAK, Index: strideAK, Scale: 2}, strideBK)
	c.Label("loop")
	// Quarter q of vector s holds four numbers of row 4q+s: a transposition of each quarter then is one of all.
	for s := range 4 {
		gather(a, s)
	}
	for i := 0; i*rowsPerPointer < a.lanes(); i++ {
		c.ADDQ(operand.U8(16), rowsAt[i])
	}
	v := a.vector
	c.VUNPCKLPS(v(1), v(0), v(4))
	c.VUNPCKHPS(v(1), v(0), v(5))
	c.VUNPCKLPS(v(3), v(2), v(6))
	c.VUNPCKHPS(v(3), v(2), v(7))
	c.VUNPCKLPD(v(6), v(4), v(8))
	c.VUNPCKHPD(v(6), v(4), v(9))
	c.VUNPCKLPD(v(7), v(5), v(10))
	c.VUNPCKHPD(v(7), v(5), v(11))
	c.VMOVUPS(v(8), operand.Mem{Base: reg.RDI})
	c.VMOVUPS(v(9), operand.Mem{Base: reg.RDI, Index: strideAK, Scale: 1})
	c.VMOVUPS(v(10), operand.Mem{Base: reg.RDI, Index: strideAK, Scale: 2})
	c.VMOVUPS(v(11), operand.Mem{Base: reg.RDI, Index: strideBK, Scale: 1})
	c.LEAQ(operand.Mem{Base: reg.RDI, Index: strideAK, Scale: 4}, reg.RDI)
	c.SUBQ(operand.U8(4), counter)
	c.JNE(operand.LabelRef("loop"))
	c.VZEROUPPER()
	c.RET()
}

// gather fills vector s with the quarters of rows s, s+4, s+8…
func gather(a isa, s int) {
	c := a.context()
	c.VMOVUPS(row(s, 0), xmm[s])
	for q := 1; q < a.lanes()/4; q++ {
		if a.lanes() == 8 {
			c.VINSERTF128(operand.U8(q), row(4*q+s, 0), ymm[s], ymm[s])
			continue
		}
		c.VINSERTF32X4(operand.U8(q), row(4*q+s, 0), zmm[s], zmm[s])
	}
}
