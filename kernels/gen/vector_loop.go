package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// place is where in its slices a loop stands: element index plus skip; under a mask, if it is the tail.
type place struct {
	index reg.GPVirtual
	skip  int
	mask  condition
}

func (p place) of(pointer reg.GPVirtual) operand.Mem {
	return operand.Mem{Base: pointer, Index: p.index, Scale: 4, Disp: 4 * p.skip}
}

// loop runs body over all n elements, in the main loop unroll vectors at a time. Numbers beyond the end are read as +0 and not
// written. n is used up.
func (v *vectors) loop(n reg.GPVirtual, unroll int, body func(place)) {
	index := v.GP64()
	v.XORQ(index, index)
	v.loopFrom(index, n, unroll, body)
}

// loopFrom is loop from an index on; n counts the elements that remain.
func (v *vectors) loopFrom(index, n reg.GPVirtual, unroll int, body func(place)) {
	v.whole(index, n, unroll, body)
	if unroll > 1 && !v.wide {
		v.whole(index, n, 1, body)
	}
	v.tail(index, n, body)
}

// whole runs body, for each of a group of whole vectors, while such a group remains.
func (v *vectors) whole(index, n reg.GPVirtual, group int, body func(place)) {
	v.strip(index, n, group, func(p place) {
		for i := range group {
			body(place{index: index, skip: i * v.width()})
		}
	})
}

// strip runs body while a group of whole vectors remains.
func (v *vectors) strip(index, n reg.GPVirtual, group int, body func(place)) {
	top, done := v.label("loop"), v.label("rest")
	step := operand.Imm(uint64(group * v.width()))
	v.SUBQ(step, n)
	v.JLT(operand.LabelRef(done))
	v.Label(top)
	body(place{index: index})
	v.ADDQ(step, index)
	v.SUBQ(step, n)
	v.JGE(operand.LabelRef(top))
	v.Label(done)
	v.ADDQ(step, n)
}

// tail runs body under masks until nothing remains. In AVX2 less than a vector remains, in AVX-512 less than 128
// numbers.
func (v *vectors) tail(index, n reg.GPVirtual, body func(place)) {
	done := v.label("done")
	v.TESTQ(n, n)
	v.JLE(operand.LabelRef(done))
	if !v.wide {
		body(place{index: index, mask: v.maskOf(n)})
		v.Label(done)
		return
	}
	top := v.label("tail")
	v.Label(top)
	body(place{index: index, mask: v.maskOf(n)})
	v.ADDQ(operand.Imm(16), index)
	v.SUBQ(operand.Imm(16), n)
	v.JGT(operand.LabelRef(top))
	v.Label(done)
}

// maskOf makes the mask of the first n lanes, or of all where n is larger; n is positive.
func (v *vectors) maskOf(n reg.GPVirtual) condition {
	if v.wide {
		bits, k := v.GP64(), v.K()
		v.MOVQ(operand.I32(-1), bits)
		v.BZHIQ(n, bits, bits)
		v.KMOVW(bits.As32(), k)
		return k
	}
	table, back, mask := v.GP64(), v.GP64(), v.YMM()
	v.LEAQ(v.maskTable().Offset(32), table)
	v.MOVQ(n, back)
	v.NEGQ(back)
	v.VMOVUPS(operand.Mem{Base: table, Index: back, Scale: 4}, mask)
	return mask
}

// load reads a vector.
func (v *vectors) load(pointer reg.GPVirtual, p place) value {
	r := v.fresh()
	switch {
	case p.mask == nil:
		v.VMOVUPS(p.of(pointer), r)
	case v.wide:
		v.VMOVUPS_Z(p.of(pointer), p.mask, r)
	default:
		v.VMASKMOVPS(p.of(pointer), p.mask, r)
	}
	return r
}

// read is load as the last operand of one operation: a place in memory where that does not need a mask.
func (v *vectors) read(pointer reg.GPVirtual, p place) value {
	if p.mask == nil {
		return p.of(pointer)
	}
	return v.load(pointer, p)
}

// store writes a vector.
func (v *vectors) store(x value, pointer reg.GPVirtual, p place) {
	switch {
	case p.mask == nil:
		v.VMOVUPS(x, p.of(pointer))
	case v.wide:
		v.VMOVUPS(x, p.mask, p.of(pointer))
	default:
		v.VMASKMOVPS(x, p.mask, p.of(pointer))
	}
}
