package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// lanes are the 64 lanes of a canonical sum: four registers or eight. Between calls they lie in memory, so that a long
// sum can be cut; every piece but the last has a multiple of 64 numbers.
type lanes []value

// sum runs body over n elements, handing each vector its lanes. body must leave alone the lanes outside a mask.
func (v *vectors) sum(memory, n reg.GPVirtual, body func(p place, lane value)) {
	l := make(lanes, 64/v.width())
	index := v.GP64()
	v.XORQ(index, index)
	for i := range l {
		l[i] = v.load(memory, place{index: index, skip: i * v.width()})
	}
	top, rest, done := v.label("loop"), v.label("rest"), v.label("done")
	v.SUBQ(operand.Imm(64), n)
	v.JLT(operand.LabelRef(rest))
	v.Label(top)
	for i, lane := range l {
		body(place{index: index, skip: i * v.width()}, lane)
	}
	v.ADDQ(operand.Imm(64), index)
	v.SUBQ(operand.Imm(64), n)
	v.JGE(operand.LabelRef(top))
	v.Label(rest)
	v.ADDQ(operand.Imm(64), n)
	for i, lane := range l {
		v.TESTQ(n, n)
		v.JLE(operand.LabelRef(done))
		body(place{index: index, skip: i * v.width(), mask: v.maskUpTo(n)}, lane)
		v.SUBQ(operand.Imm(uint64(v.width())), n)
	}
	v.Label(done)
	for i, lane := range l {
		v.VMOVUPS(lane, operand.Mem{Base: memory, Disp: 4 * i * v.width()})
	}
	v.result(v.fold(l))
}

// maskUpTo is maskOf where n may be larger than a vector.
func (v *vectors) maskUpTo(n reg.GPVirtual) condition {
	if v.wide {
		return v.maskOf(n)
	}
	bound, most := v.GP64(), v.GP64()
	v.MOVQ(n, bound)
	v.MOVQ(operand.I32(8), most)
	v.CMPQ(n, most)
	v.CMOVQGT(most, bound)
	return v.maskOf(bound)
}

// fold adds the upper half of the lanes to the lower half until one is left.
func (v *vectors) fold(l lanes) reg.VecVirtual {
	for half := len(l) / 2; half > 0; half /= 2 {
		for i := range half {
			v.VADDPS(l[i+half], l[i], l[i])
		}
	}
	return v.across(l[0], v.VADDPS)
}

// across joins the upper half of the lanes of x to the lower by an operation until one is left.
func (v *vectors) across(value value, op func(...operand.Op)) reg.VecVirtual {
	x := value.(reg.VecVirtual)
	if v.wide {
		upper := v.YMM()
		v.VEXTRACTF64X4(operand.Imm(1), x, upper)
		op(upper, x.AsY(), x.AsY())
	}
	upper := v.XMM()
	v.VEXTRACTF128(operand.Imm(1), x.AsY(), upper)
	op(upper, x.AsX(), x.AsX())
	v.VMOVHLPS(x.AsX(), x.AsX(), upper)
	op(upper, x.AsX(), x.AsX())
	v.VMOVSHDUP(x.AsX(), upper)
	op(upper, x.AsX(), x.AsX())
	return x
}

func (v *vectors) sums() {
	v.function("Sum", "(x []float32, lanes *[64]float32) float32", "adds x to the lanes and returns their sum.")
	x := v.data("x")
	v.sum(v.word("lanes"), v.count("x"), func(p place, lane value) { v.VADDPS(v.read(x, p), lane, lane) })

	v.function("Dot", "(x, y []float32, lanes *[64]float32) float32", "adds x · y to the lanes, rounding once, and returns their sum.")
	x, y := v.data("x"), v.data("y")
	v.sum(v.word("lanes"), v.count("x"), func(p place, lane value) {
		v.gatherMasked(p, lane, v.load(x, p), v.read(y, p))
	})
	v.addRows()
	v.max()
	v.magnitude()
	v.maxAbs()
}

// gatherMasked is gather inside a mask: a lane of −0 must not meet the +0 of a product beyond the end.
func (v *vectors) gatherMasked(p place, lane, a, b value) {
	switch {
	case p.mask == nil:
		v.gather(lane, a, b)
	case v.wide:
		v.VFMADD231PS(b, a, p.mask, lane)
	default:
		v.VBLENDVPS(p.mask, v.fma(a, b, lane), lane, lane)
	}
}

// addRows keeps blocks of columns in registers while it walks down the rows.
func (v *vectors) addRows() {
	v.function("AddRows", "(dst, src []float32, rows, stride int)", "adds rows of len(dst) numbers, stride apart in src, to dst. There is at least one.")
	dst, src, rows, stride := v.data("dst"), v.data("src"), v.word("rows"), v.word("stride")
	v.SHLQ(operand.Imm(2), stride)
	block := func(vectors int) func(place) {
		return func(first place) {
			sums, at := make([]value, vectors), make([]place, vectors)
			for i := range sums {
				at[i] = first
				at[i].skip += i * v.width()
				sums[i] = v.load(dst, at[i])
			}
			row, left, top := v.GP64(), v.GP64(), v.label("row")
			v.MOVQ(src, row)
			v.MOVQ(rows, left)
			v.Label(top)
			for i, sum := range sums {
				v.VADDPS(v.read(row, at[i]), sum, sum)
			}
			v.ADDQ(stride, row)
			v.DECQ(left)
			v.JNZ(operand.LabelRef(top))
			for i, sum := range sums {
				v.store(sum, dst, at[i])
			}
		}
	}
	index, n := v.GP64(), v.count("dst")
	v.XORQ(index, index)
	v.strip(index, n, 8, block(8))
	v.strip(index, n, 2, block(2))
	if !v.wide {
		v.strip(index, n, 1, block(1))
	}
	v.tail(index, n, block(1))
	v.end()
}

// max compares upwards in every lane from m, and then among the lanes. Adding +0 leaves one zero.
func (v *vectors) max() {
	v.function("Max", "(x []float32, m float32) float32", "returns the largest of m and x, or m if that is a NaN; never −0.")
	x, m := v.data("x"), v.scalar("m")
	best := []value{v.copy(m), v.copy(m)}
	v.loop(v.count("x"), 2, func(p place) {
		b, r := best[p.skip/v.width()], v.load(x, p)
		if p.mask != nil {
			r = v.selected(p.mask, r, m)
		}
		v.VMAXPS(b, r, b)
	})
	v.result(v.across(v.add(v.upper(best[1], best[0]), v.zero()), v.VMAXPS))
}

// magnitude compares bits, which are in the order of the magnitudes, NaNs above infinity.
func (v *vectors) magnitude() {
	v.function("Magnitude", "(x []float32) float32", "returns the largest |x|, +0 of none, a NaN if there is one.")
	x := v.data("x")
	v.hold(signBit - 1)
	best := []value{v.zero(), v.zero()}
	v.loop(v.count("x"), 2, func(p place) {
		b := best[p.skip/v.width()]
		v.VPMAXUD(v.and(v.register(signBit-1), v.read(x, p)), b, b)
	})
	v.VPMAXUD(best[1], best[0], best[0])
	v.result(v.across(best[0], v.VPMAXUD))
}

// maxAbs passes over NaNs.
func (v *vectors) maxAbs() {
	v.function("MaxAbs", "(x []float32, m float32) float32", "returns the largest of m and |x|, NaNs aside.")
	x, m := v.data("x"), v.scalar("m")
	v.hold(signBit - 1)
	best := []value{v.copy(m), v.copy(m)}
	v.loop(v.count("x"), 2, func(p place) {
		b := best[p.skip/v.width()]
		v.VMAXPS(b, v.and(v.register(signBit-1), v.read(x, p)), b)
	})
	v.result(v.across(v.upper(best[1], best[0]), v.VMAXPS))
}
