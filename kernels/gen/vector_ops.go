package main

import "github.com/mmcloughlin/avo/operand"

// The operations on vectors. Where two operands are named, the last may lie in memory. Those that return a value leave
// their operands alone; the others change their first.

func (v *vectors) binary(op func(...operand.Op), a, b value) value {
	r := v.fresh()
	op(b, a, r)
	return r
}

func (v *vectors) add(a, b value) value { return v.binary(v.VADDPS, a, b) }
func (v *vectors) sub(a, b value) value { return v.binary(v.VSUBPS, a, b) }
func (v *vectors) mul(a, b value) value { return v.binary(v.VMULPS, a, b) }
func (v *vectors) div(a, b value) value { return v.binary(v.VDIVPS, a, b) }

// upper is a where a > b, else b; lower is a where a < b, else b. Both give b where either is a NaN: so they are
// compares and selects, unlike IEEE-754's.
func (v *vectors) upper(a, b value) value { return v.binary(v.VMAXPS, a, b) }
func (v *vectors) lower(a, b value) value { return v.binary(v.VMINPS, a, b) }

func (v *vectors) sqrt(a value) value {
	r := v.fresh()
	v.VSQRTPS(a, r)
	return r
}

func (v *vectors) copy(a value) value {
	r := v.fresh()
	v.VMOVUPS(a, r)
	return r
}

// horner sets p to FMA(p, x, c).
func (v *vectors) horner(p, x, c value) { v.VFMADD213PS(c, x, p) }

// gather sets sum to FMA(a, b, sum); shed, to FMA(−a, b, sum).
func (v *vectors) gather(sum, a, b value) { v.VFMADD231PS(b, a, sum) }
func (v *vectors) shed(sum, a, b value)   { v.VFNMADD231PS(b, a, sum) }

// fma is FMA(a, b, c) in a new register; fnma is FMA(−a, b, c).
func (v *vectors) fma(a, b, c value) value {
	r := v.copy(c)
	v.gather(r, a, b)
	return r
}

func (v *vectors) fnma(a, b, c value) value {
	r := v.copy(c)
	v.shed(r, a, b)
	return r
}

// and, or and xor work on bits.
func (v *vectors) and(a, b value) value {
	if v.wide {
		return v.binary(v.VPANDD, a, b)
	}
	r := v.fresh()
	v.VPAND(b, a, r)
	return r
}

func (v *vectors) or(a, b value) value {
	if v.wide {
		return v.binary(v.VPORD, a, b)
	}
	r := v.fresh()
	v.VPOR(b, a, r)
	return r
}

func (v *vectors) xor(a, b value) value {
	if v.wide {
		return v.binary(v.VPXORD, a, b)
	}
	r := v.fresh()
	v.VPXOR(b, a, r)
	return r
}

// Integers of 32 bits.
func (v *vectors) addInts(a, b value) value { return v.binary(v.VPADDD, a, b) }
func (v *vectors) subInts(a, b value) value { return v.binary(v.VPSUBD, a, b) }

func (v *vectors) shift(op func(...operand.Op), a value, by int) value {
	r := v.fresh()
	op(operand.Imm(uint64(by)), a, r)
	return r
}

func (v *vectors) left(a value, by int) value        { return v.shift(v.VPSLLD, a, by) }
func (v *vectors) right(a value, by int) value       { return v.shift(v.VPSRLD, a, by) }
func (v *vectors) rightSigned(a value, by int) value { return v.shift(v.VPSRAD, a, by) }

func (v *vectors) toFloat(a value) value {
	r := v.fresh()
	v.VCVTDQ2PS(a, r)
	return r
}

const signBit = 1 << 31

func (v *vectors) abs(a value) value { return v.and(a, v.bits(signBit-1)) }

// Predicates of compares; none signals.
const (
	equal        = 0x00
	unordered    = 0x03
	ordered      = 0x07
	different    = 0x0c // and ordered
	less         = 0x11
	lessEqual    = 0x12
	notLess      = 0x15 // or unordered
	notLessEqual = 0x16 // or unordered
	greaterEqual = 0x1d
	greater      = 0x1e
)

// compare asks whether a and b stand in a relation.
func (v *vectors) compare(a value, relation uint64, b value) condition {
	if v.wide {
		k := v.K()
		v.VCMPPS(operand.Imm(relation), b, a, k)
		return k
	}
	r := v.fresh()
	v.VCMPPS(operand.Imm(relation), b, a, r)
	return r
}

// selected is yes where c, else no.
func (v *vectors) selected(c condition, yes, no value) value {
	r := v.fresh()
	if v.wide {
		v.VBLENDMPS(yes, no, c, r)
	} else {
		v.VBLENDVPS(c, yes, no, r)
	}
	return r
}

// kept is a where c, else +0.
func (v *vectors) kept(c condition, a value) value {
	r := v.fresh()
	if v.wide {
		v.VMOVAPS_Z(a, c, r)
	} else {
		v.VANDPS(a, c, r)
	}
	return r
}

// poison makes x a NaN where c.
func (v *vectors) poison(c condition, x value) {
	if v.wide {
		v.VMOVAPS(v.bits(nanBits), c, x)
	} else {
		v.VORPS(c, x, x)
	}
}

const (
	nanBits  = 0x7fc00000
	infinity = 0x7f800000
	least    = 0x00800000
)

// holdFlush holds what flush needs.
func (v *vectors) holdFlush() {
	if v.wide {
		v.hold(nanBits, infinity)
	} else {
		v.hold(signBit-1, nanBits)
	}
}

// flush changes x to Flush1(x).
func (v *vectors) flush(x value) {
	if v.wide {
		small, nan := v.K(), v.K()
		v.VPTESTNMD(v.bits(infinity), x, small) // an exponent of zero
		v.VCMPPS(operand.Imm(unordered), x, x, nan)
		v.VPXORD(x, x, small, x)
		v.VMOVAPS(v.bits(nanBits), nan, x)
		return
	}
	magnitude, large, nan := v.abs(x), v.fresh(), v.fresh()
	v.VPCMPGTD(v.table(least-1), magnitude, large)
	v.VPCMPGTD(v.table(infinity), magnitude, nan)
	v.VPAND(large, x, x)
	v.VBLENDVPS(nan, v.bits(nanBits), x, x)
}
