package main

import "github.com/mmcloughlin/avo/operand"

// losses writes the rows of losses whose terms are independent.
func (v *vectors) losses() {
	v.loss("SquaredError", func() {}, func(x, t, factor value) (term, slope value) {
		d := v.sub(x, t)
		return v.mul(d, d), v.mul(d, factor)
	})
	v.loss("AbsoluteError", func() { v.hold(0, signBit-1, signBit) }, func(x, t, factor value) (term, slope value) {
		d := v.sub(x, t)
		apart := v.compare(d, different, v.register(0))
		equal := v.add(d, v.register(0)) // or NaN
		return v.selected(apart, v.abs(d), equal), v.selected(apart, v.xor(factor, v.and(d, v.bits(signBit))), equal)
	})
	v.loss("Huber", func() { v.hold(0, f32(0.5), signBit-1, signBit) }, func(x, t, factor value) (term, slope value) {
		delta := v.scalar("delta")
		d := v.sub(x, t)
		a := v.abs(d)
		near := v.compare(a, lessEqual, delta)
		far := v.mul(delta, v.sub(a, v.mul(delta, v.number(0.5))))
		bound := v.xor(v.mul(delta, factor), v.and(d, v.bits(signBit)))
		bound = v.selected(v.compare(d, different, v.register(0)), bound, d)
		return v.selected(near, v.mul(v.mul(d, v.number(0.5)), d), far), v.selected(near, v.mul(d, factor), bound)
	})
	v.loss("BinaryCrossEntropy", func() {
		v.room = 16
		v.holdSigmoid()
		v.holdLog()
	}, func(x, t, factor value) (term, slope value) {
		e := v.exp(v.or(x, v.bits(signBit)), notPositive)
		sum, lost := v.onePlus(e)
		softplus := v.add(v.log(sum), v.div(lost, sum))
		slope = v.mul(v.sub(v.sigmoidOf(x, e, sum, lost), t), factor)
		return v.add(v.fnma(x, t, v.gate(x, x)), softplus), slope
	})
}

// loss writes a row: its terms go into the lanes, the slopes to grad unless that is nil.
func (v *vectors) loss(name string, hold func(), f func(x, t, factor value) (term, slope value)) {
	v.function(name, "(grad, out, target []float32, factor, delta float32, lanes *[64]float32) float32",
		"adds the terms of a row to the lanes and returns their sum. grad may be nil.")
	grad, out, target, factor := v.data("grad"), v.data("out"), v.data("target"), v.scalar("factor")
	hold()
	v.memorySum(v.word("lanes"), v.count("out"), func(p place) value {
		term, slope := f(v.load(out, p), v.load(target, p), factor)
		unwanted := v.label("unwanted")
		v.TESTQ(grad, grad)
		v.JZ(operand.LabelRef(unwanted))
		v.store(slope, grad, p)
		v.Label(unwanted)
		return term
	})
}
