package main

// activations writes the nonlinear functions and their gradients.
func (v *vectors) activations() {
	v.activation("Relu", 4, func() { v.hold(0) }, func(x value) value { return v.gate(x, x) })
	v.leakyRelu()
	v.identityGrad()
	v.activation("Tanh", 1, v.holdTanh, v.tanh)
	v.activation("Sigmoid", 1, v.holdSigmoid, v.sigmoid)
	v.activation("Gelu", 1, v.holdGelu, func(x value) value {
		half := v.mul(x, v.number(0.5))
		return v.fma(half, v.erf(v.mul(x, v.number(sqrtHalf))), half)
	})
	v.activation("GeluTanh", 1, v.holdGeluTanh, func(x value) value {
		half := v.mul(x, v.number(0.5))
		return v.fma(half, v.geluTangent(x), half)
	})
	v.activation("Silu", 1, v.holdSigmoid, func(x value) value { return v.mul(x, v.sigmoid(x)) })

	v.gradient("ReluGrad", 2, func() { v.hold(0) }, func(dy, y value) value { return v.gate(y, dy) })
	v.gradient("TanhGrad", 2, func() { v.hold(f32(1)) }, func(dy, y value) value {
		return v.mul(dy, v.fnma(y, y, v.register(f32(1))))
	})
	v.gradient("SigmoidGrad", 2, func() {}, func(dy, y value) value { return v.mul(dy, v.fnma(y, y, y)) })
	v.gradient("GeluGrad", 1, v.holdGelu, func(dy, x value) value { return v.mul(dy, v.geluSlope(x)) })
	v.gradient("GeluTanhGrad", 1, v.holdGeluTanh, func(dy, x value) value { return v.mul(dy, v.geluTanhSlope(x)) })
	v.gradient("SiluGrad", 1, v.holdSigmoid, func(dy, x value) value {
		s := v.sigmoid(x)
		one := v.register(f32(1))
		return v.mul(dy, v.mul(s, v.fma(x, v.sub(one, s), one)))
	})
}

func (v *vectors) activation(name string, unroll int, hold func(), f func(x value) value) {
	v.function(name, "(y, x []float32)", "sets y to the function of x.")
	y, x := v.data("y"), v.data("x")
	hold()
	v.loop(v.count("y"), unroll, func(p place) { v.store(f(v.load(x, p)), y, p) })
	v.end()
}

// gradient writes dx = flush(f(dy, from)), from being the output of the function, or for some its input.
func (v *vectors) gradient(name string, unroll int, hold func(), f func(dy, from value) value) {
	v.function(name, "(dx, dy, from []float32)", "sets dx to dy times the slope, flushed.")
	dx, dy, from := v.data("dx"), v.data("dy"), v.data("from")
	hold()
	v.holdFlush()
	v.loop(v.count("dx"), unroll, func(p place) {
		r := f(v.load(dy, p), v.load(from, p))
		v.flush(r)
		v.store(r, dx, p)
	})
	v.end()
}

// gate is x where the gate is positive or NaN, else +0.
func (v *vectors) gate(gate, x value) value {
	return v.kept(v.compare(gate, notLessEqual, v.register(0)), x)
}

func (v *vectors) leakyRelu() {
	leaky := func(gate, x, slope value) value {
		return v.selected(v.compare(gate, notLessEqual, v.register(0)), x, v.mul(x, slope))
	}
	v.function("LeakyRelu", "(y, x []float32, slope float32)", "sets y to x, or to slope · x below zero.")
	y, x, slope := v.data("y"), v.data("x"), v.scalar("slope")
	v.hold(0)
	v.loop(v.count("y"), 2, func(p place) {
		r := v.load(x, p)
		v.store(leaky(r, r, slope), y, p)
	})
	v.end()

	v.function("LeakyReluGrad", "(dx, dy, gate []float32, slope float32)", "sets dx to dy times the slope, flushed.")
	dx, dy, gate, slope := v.data("dx"), v.data("dy"), v.data("gate"), v.scalar("slope")
	v.hold(0)
	v.holdFlush()
	v.loop(v.count("dx"), 2, func(p place) {
		r := leaky(v.load(gate, p), v.load(dy, p), slope)
		v.flush(r)
		v.store(r, dx, p)
	})
	v.end()
}

// identityGrad copies and flushes.
func (v *vectors) identityGrad() {
	v.function("IdentityGrad", "(dx, dy []float32)", "sets dx to dy, flushed.")
	dx, dy := v.data("dx"), v.data("dy")
	v.holdFlush()
	v.loop(v.count("dx"), 2, func(p place) {
		r := v.load(dy, p)
		v.flush(r)
		v.store(r, dx, p)
	})
	v.end()
}

const (
	sqrtHalf    = 0x1.6a09e6p-1
	geluLinear  = 0x1.988454p-1
	geluCubic   = 0x1.2444f2p-5
	geluIncline = 0x1.b6676cp-4
	normalPeak  = 0x1.988454p-2
)

func (v *vectors) holdGelu() {
	v.hold(f32(1))
	v.holdWide(f32(0.5), f32(sqrtHalf))
	v.holdErf()
}

func (v *vectors) holdGeluTanh() {
	v.hold(f32(1), f32(2))
	v.holdWide(f32(0.5), f32(geluLinear), f32(geluCubic))
	v.holdTanh()
}

func (v *vectors) geluTangent(x value) value {
	inner := v.mul(x, x)
	v.horner(inner, v.register(f32(geluCubic)), v.number(geluLinear))
	return v.tanh(v.mul(x, inner))
}

// geluSlope is geluSlopeAt.
func (v *vectors) geluSlope(x value) value {
	half := v.register(f32(0.5))
	slope := v.erf(v.mul(x, v.number(sqrtHalf)))
	v.horner(slope, half, half)
	density := v.exp(v.mul(v.mul(x, x), v.number(-0.5)), notPositive)
	v.gather(slope, v.mul(x, density), v.number(normalPeak))
	return slope
}

// geluTanhSlope is geluTanhSlopeAt.
func (v *vectors) geluTanhSlope(x value) value {
	half := v.register(f32(0.5))
	t := v.geluTangent(x)
	inner := v.mul(x, x)
	v.horner(inner, v.register(f32(geluIncline)), v.number(geluLinear))
	rise := v.mul(v.mul(x, half), v.fnma(t, t, v.register(f32(1))))
	v.horner(t, half, half)
	v.gather(t, rise, inner)
	return t
}
