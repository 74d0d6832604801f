package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// conversions write the loops between float32 and narrower numbers. They do whole vectors only and leave what remains
// to Go: there are no masks for the narrow side in AVX2.
func (v *vectors) conversions() {
	v.convert("ToBF16", "(dst []uint16, src []float32)", []uint32{nanBits >> 16, 0x7fff, 1}, func(dst, src reg.GPVirtual, p place) {
		x := v.load(src, p)
		odd := v.and(v.right(x, 16), v.bits(1))
		rounded := v.right(v.addInts(v.addInts(x, v.bits(0x7fff)), odd), 16)
		v.storeWords(v.selected(v.compare(x, unordered, x), v.bits(nanBits>>16), rounded), p.narrow(dst, 2))
	})
	v.convert("FromBF16", "(dst []float32, src []uint16)", nil, func(dst, src reg.GPVirtual, p place) {
		r := v.fresh()
		v.VPMOVZXWD(p.narrow(src, 2), r)
		v.store(v.left(r, 16), dst, p)
	})
	v.convert("ToF16", "(dst []uint16, src []float32)", []uint32{nanBits}, func(dst, src reg.GPVirtual, p place) {
		x := v.load(src, p)
		x = v.selected(v.compare(x, unordered, x), v.bits(nanBits), x)
		v.VCVTPS2PH(operand.Imm(0), x, p.narrow(dst, 2)) // to nearest even
	})
	v.convert("FromF16", "(dst []float32, src []uint16)", []uint32{nanBits}, func(dst, src reg.GPVirtual, p place) {
		r := v.fresh()
		v.VCVTPH2PS(p.narrow(src, 2), r)
		v.store(v.selected(v.compare(r, unordered, r), v.bits(nanBits), r), dst, p)
	})
	v.toInt8()
	v.fromInt8()
}

// narrow is the place in memory of numbers of so many bytes.
func (p place) narrow(pointer reg.GPVirtual, size int) operand.Mem {
	return operand.Mem{Base: pointer, Index: p.index, Scale: uint8(size), Disp: size * p.skip}
}

func (v *vectors) convert(name, signature string, constants []uint32, body func(dst, src reg.GPVirtual, p place)) {
	v.function(name, signature, "converts as many numbers as fill whole vectors.")
	dst, src, n := v.data("dst"), v.data("src"), v.count("dst")
	v.hold(constants...)
	v.onlyWhole(n, func(p place) { body(dst, src, p) })
}

// onlyWhole ends a function with a loop over whole vectors.
func (v *vectors) onlyWhole(n reg.GPVirtual, body func(place)) {
	index := v.GP64()
	v.XORQ(index, index)
	v.whole(index, n, 1, body)
	v.end()
}

// storeWords writes the lower halves of 32-bit integers that are below 2¹⁶.
func (v *vectors) storeWords(x value, to operand.Mem) {
	if v.wide {
		v.VPMOVDW(x, to)
		return
	}
	packed := v.YMM()
	v.VPACKUSDW(x, x, packed)
	v.VPERMQ(operand.Imm(0x08), packed, packed)
	v.VMOVDQU(packed.AsX(), to)
}

func (v *vectors) toInt8() {
	v.function("ToInt8", "(dst []int8, src []float32, scale float32)", "converts as many numbers as fill whole vectors.")
	dst, src, n, scale := v.data("dst"), v.data("src"), v.count("dst"), v.scalar("scale")
	v.hold(f32(127), f32(-127))
	v.onlyWhole(n, func(p place) {
		q := v.div(v.load(src, p), scale)
		q = v.upper(v.register(f32(-127)), v.lower(v.register(f32(127)), q))
		q = v.kept(v.compare(q, ordered, q), q)
		r := v.fresh()
		v.VCVTPS2DQ(q, r)
		if v.wide {
			v.VPMOVDB(r, p.narrow(dst, 1))
			return
		}
		low, high := r.(reg.VecVirtual).AsX(), v.XMM()
		v.VEXTRACTI128(operand.Imm(1), r, high)
		v.VPACKSSDW(high, low, low)
		v.VPACKSSWB(low, low, low)
		v.VMOVQ(low, p.narrow(dst, 1))
	})
}

func (v *vectors) fromInt8() {
	v.function("FromInt8", "(dst []float32, src []int8, scale float32)", "converts as many numbers as fill whole vectors.")
	dst, src, n, scale := v.data("dst"), v.data("src"), v.count("dst"), v.scalar("scale")
	v.onlyWhole(n, func(p place) {
		r := v.fresh()
		v.VPMOVSXBD(p.narrow(src, 1), r)
		v.store(v.mul(v.toFloat(r), scale), dst, p)
	})
}
