package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// rows writes the pieces of operators on rows.
func (v *vectors) rows() {
	v.expSum()

	v.function("SoftmaxGrad", "(dst, dy, y []float32, d, scale float32)", "sets dst to (dy − d) · y · scale, flushed.")
	dst, dy, y, d, scale := v.data("dst"), v.data("dy"), v.data("y"), v.scalar("d"), v.scalar("scale")
	v.holdFlush()
	v.loop(v.count("dst"), 2, func(p place) {
		r := v.mul(v.mul(v.sub(v.load(dy, p), d), v.read(y, p)), scale)
		v.flush(r)
		v.store(r, dst, p)
	})
	v.end()

	v.function("NormGrad", "(dx, g, h []float32, a, b, r float32)", "sets dx to (g − a − h · b) · r, flushed.")
	dx, g, h := v.data("dx"), v.data("g"), v.data("h")
	mean, slope, root := v.scalar("a"), v.scalar("b"), v.scalar("r")
	v.holdFlush()
	v.loop(v.count("dx"), 2, func(p place) {
		t := v.sub(v.load(g, p), mean)
		v.shed(t, slope, v.read(h, p))
		t = v.mul(t, root)
		v.flush(t)
		v.store(t, dx, p)
	})
	v.end()
}

// norms writes the pieces of norms.
func (v *vectors) norms() {
	v.function("Center", "(dst, x []float32, origin float32, lanes *[64]float32) float32",
		"sets dst to x − origin, adds its squares to the lanes, rounding once, and returns their sum.")
	dst, x, origin := v.data("dst"), v.data("x"), v.scalar("origin")
	v.sum(v.word("lanes"), v.count("dst"), func(p place, lane value) {
		d := v.sub(v.load(x, p), origin)
		v.store(d, dst, p)
		v.gatherMasked(p, lane, d, d)
	})

	v.function("Standardize", "(dst, x []float32, origin, factor float32)", "sets dst to (x − origin) · factor.")
	dst, x, origin = v.data("dst"), v.data("x"), v.scalar("origin")
	factor := v.scalar("factor")
	v.loop(v.count("dst"), 2, func(p place) {
		v.store(v.mul(v.sub(v.load(x, p), origin), factor), dst, p)
	})
	v.end()

	v.function("Normalize", "(dst, x, gain, bias []float32, factor float32)", "sets dst to (x · factor) · gain + bias, rounding twice.")
	dst, x, factor = v.data("dst"), v.data("x"), v.scalar("factor")
	gain, bias := v.data("gain"), v.data("bias")
	v.loop(v.count("dst"), 2, func(p place) {
		r := v.mul(v.load(x, p), factor)
		v.horner(r, v.load(gain, p), v.read(bias, p))
		v.store(r, dst, p)
	})
	v.end()
}

func (v *vectors) expSum() {
	v.function("ExpSum", "(dst, x []float32, m float32, lanes *[64]float32) float32",
		"sets dst to the exponential of x − m, adds it to the lanes and returns their sum.")
	dst, x, m := v.data("dst"), v.data("x"), v.scalar("m")
	v.holdExp(anything)
	v.memorySum(v.word("lanes"), v.count("dst"), func(p place) value {
		e := v.exp(v.sub(v.load(x, p), m), anything)
		v.store(e, dst, p)
		return e
	})
}

// memorySum ends a function with a loop over n elements that adds what body returns to the lanes of a canonical sum, and
// with their sum. It keeps the lanes in memory: body takes longer than a lane needs to come back, and is written twice
// instead of once a lane.
func (v *vectors) memorySum(lanes, n reg.GPVirtual, body func(p place) value) {
	index := v.GP64()
	v.XORQ(index, index)
	step := func(p place) {
		term := body(p)
		if p.mask != nil {
			term = v.kept(p.mask, term)
		}
		lane := v.GP64()
		v.MOVQ(index, lane)
		v.ANDQ(operand.Imm(63), lane)
		at := operand.Mem{Base: lanes, Index: lane, Scale: 4}
		v.VMOVUPS(v.add(term, at), at)
	}
	v.whole(index, n, 1, step)
	v.tail(index, n, step)
	l := make([]value, 64/v.width())
	for i := range l {
		l[i] = v.copy(operand.Mem{Base: lanes, Disp: 4 * i * v.width()})
	}
	v.result(v.fold(l))
}
