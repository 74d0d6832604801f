package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// planes writes what convolutions and pools do with rectangles of their inputs.
func (v *vectors) planes() {
	v.block("CopyBlock", "copies rows of cols numbers.", func(dst, src reg.GPVirtual, p place) value {
		return v.load(src, p)
	})
	v.block("AddBlock", "adds rows of cols numbers to others.", func(dst, src reg.GPVirtual, p place) value {
		return v.add(v.load(dst, p), v.load(src, p))
	})
	v.maxWindows()
}

// block walks down rows that may be short: the tail's mask is made once.
func (v *vectors) block(name, doc string, op func(dst, src reg.GPVirtual, p place) value) {
	v.function(name, "(dst, src []float32, rows, cols, dstStride, srcStride int)", doc+" There is at least one row and one column.")
	dst, src, rows, cols := v.data("dst"), v.data("src"), v.word("rows"), v.word("cols")
	dstStride, srcStride := v.word("dstStride"), v.word("srcStride")
	v.SHLQ(operand.Imm(2), dstStride)
	v.SHLQ(operand.Imm(2), srcStride)
	whole, rest := v.GP64(), v.GP64()
	v.MOVQ(cols, whole)
	v.ANDQ(operand.I32(-v.width()), whole)
	v.MOVQ(cols, rest)
	v.SUBQ(whole, rest)
	mask := v.maskOf(rest)
	row, column, tail, next := v.label("row"), v.label("column"), v.label("tail"), v.label("next")
	index := v.GP64()
	v.Label(row)
	v.XORQ(index, index)
	v.Label(column)
	v.CMPQ(index, whole)
	v.JGE(operand.LabelRef(tail))
	p := place{index: index}
	v.store(op(dst, src, p), dst, p)
	v.ADDQ(operand.Imm(uint64(v.width())), index)
	v.JMP(operand.LabelRef(column))
	v.Label(tail)
	v.TESTQ(rest, rest)
	v.JZ(operand.LabelRef(next))
	p.mask = mask
	v.store(op(dst, src, p), dst, p)
	v.Label(next)
	v.ADDQ(dstStride, dst)
	v.ADDQ(srcStride, src)
	v.DECQ(rows)
	v.JNZ(operand.LabelRef(row))
	v.end()
}

// maxWindows compares the taps of a vector of windows, which it gathers.
func (v *vectors) maxWindows() {
	v.function("MaxWindows", "(y []float32, from []int32, x []float32, rows, cols, width, stride int, first int32)",
		"is maxWindows; from may be nil.")
	y, from, x, n := v.data("y"), v.data("from"), v.data("x"), v.count("y")
	rows, cols, width, stride := v.word("rows"), v.word("cols"), v.word("width"), v.word("stride")
	// Window i begins at x[begin], begin being i·stride.
	begin := v.ints(stride)
	v.VPMULLD(v.ramp(), begin, begin)
	step := v.GP64()
	v.MOVQ(stride, step)
	v.SHLQ(operand.Imm(uint64(map[bool]int{true: 6, false: 5}[v.wide])), step)
	one, advance := v.ints32(1), v.ints(step)
	v.shiftInts(v.VPSRLD, advance, 2)
	number := v.fresh()
	first, err := v.Param("first").Resolve()
	if err != nil {
		panic(err)
	}
	v.VBROADCASTSS(first.Addr, number)
	v.VPADDD(begin, number, number)
	pitch := v.ints(width)

	index := v.GP64()
	v.XORQ(index, index)
	body := func(p place) {
		best, tap := v.zero(), v.copy(one)
		rowTap := v.zero()
		m := v.gathered(x, begin, p)
		at, row, r, c := v.GP64(), v.GP64(), v.GP64(), v.GP64()
		nextRow, nextCol, rowDone := v.label("row"), v.label("column"), v.label("ended")
		v.MOVQ(x, row)
		v.LEAQ(operand.Mem{Base: x, Disp: 4}, at)
		v.MOVQ(rows, r)
		v.LEAQ(operand.Mem{Base: cols, Disp: -1}, c)
		v.Label(nextRow)
		v.TESTQ(c, c)
		v.JZ(operand.LabelRef(rowDone))
		v.Label(nextCol)
		value := v.gathered(at, begin, p)
		larger := v.compare(value, greater, m)
		v.replace(m, larger, value)
		v.replace(best, larger, tap)
		v.VPADDD(one, tap, tap)
		v.ADDQ(operand.Imm(4), at)
		v.DECQ(c)
		v.JNZ(operand.LabelRef(nextCol))
		v.Label(rowDone)
		v.LEAQ(operand.Mem{Base: row, Index: width, Scale: 4}, row)
		v.MOVQ(row, at)
		v.VPADDD(pitch, rowTap, rowTap)
		v.VMOVUPS(rowTap, tap)
		v.MOVQ(cols, c)
		v.DECQ(r)
		v.JNZ(operand.LabelRef(nextRow))
		v.store(m, y, p)
		unwanted := v.label("unwanted")
		v.TESTQ(from, from)
		v.JZ(operand.LabelRef(unwanted))
		v.VPADDD(number, best, best)
		v.store(best, from, p)
		v.Label(unwanted)
		v.ADDQ(step, x)
		v.VPADDD(advance, number, number)
	}
	v.whole(index, n, 1, body)
	v.tail(index, n, body)
	v.end()
}

// gathered reads the numbers of a vector of places, those outside a mask as +0.
func (v *vectors) gathered(base reg.GPVirtual, places value, p place) value {
	r := v.zero()
	at := operand.Mem{Base: base, Index: places.(reg.Register), Scale: 4}
	if v.wide {
		k := v.K()
		if p.mask != nil {
			v.KMOVW(p.mask, k)
		} else {
			v.KXNORW(k, k, k)
		}
		v.VGATHERDPS(at, k, r)
		return r
	}
	mask := v.YMM()
	if p.mask != nil {
		v.VMOVUPS(p.mask, mask)
	} else {
		v.VPCMPEQD(mask, mask, mask)
	}
	v.VGATHERDPS(mask, at, r)
	return r
}

// replace sets x to y where c.
func (v *vectors) replace(x value, c condition, y value) {
	if v.wide {
		v.VMOVAPS(y, c, x)
	} else {
		v.VBLENDVPS(c, y, x, x)
	}
}

// ints fills the lanes with an integer.
func (v *vectors) ints(from reg.GPVirtual) value {
	r, low := v.fresh(), v.XMM()
	v.VMOVD(from.As32(), low)
	v.VPBROADCASTD(low, r)
	return r
}

func (v *vectors) ints32(n int) value {
	g := v.GP64()
	v.MOVQ(operand.I32(n), g)
	return v.ints(g)
}

// ramp is 0, 1, 2…
func (v *vectors) ramp() operand.Mem {
	var pairs []uint64
	for i := 0; i < v.width(); i += 2 {
		pairs = append(pairs, uint64(i+1)<<32|uint64(i))
	}
	return v.quadTable("ramp", pairs)
}

func (v *vectors) shiftInts(op func(...operand.Op), x value, by int) {
	op(operand.Imm(uint64(by)), x, x)
}
