package main

// neonVectors writes the loops of arm64: those of vector_*.go that matter most.
func neonVectors(n *neon) {
	n.elementwise()
	n.activations()
	n.sums()
	n.rows()
	n.updates()
}

// onto writes a loop that sets dst to op of the slices a and b, each of which may be absent.
func (n *neon) onto(name, does, arguments string, unroll int, op func(f *loops, at func(string) vreg) vreg) {
	n.loopFunction(name, does, arguments, false, func(f *loops) {
		f.over(unroll, func(s spot) {
			r := op(f, func(name string) vreg { return f.read(f.at(name), s) })
			f.store(r, f.at(f.arguments[0].name), s)
		})
	})
}

type reader = func(string) vreg

func (n *neon) elementwise() {
	n.onto("Add", "adds src to dst.", "dst slice, src slice", 4, func(f *loops, at reader) vreg { return f.add(at("dst"), at("src")) })
	const pair = "dst slice, a slice, b slice"
	n.onto("Sum2", "sets dst to a + b.", pair, 4, func(f *loops, at reader) vreg { return f.add(at("a"), at("b")) })
	n.onto("Mul", "sets dst to a · b.", pair, 4, func(f *loops, at reader) vreg { return f.mul(at("a"), at("b")) })
	n.onto("MulAdd", "adds a · b to dst, rounding once.", pair, 4, func(f *loops, at reader) vreg {
		sum := at("dst")
		f.gather(sum, at("a"), at("b"))
		return sum
	})
	n.onto("FMA", "sets dst to a · b + c, rounding once.", pair+", c slice", 4, func(f *loops, at reader) vreg {
		sum := at("c")
		f.gather(sum, at("a"), at("b"))
		return sum
	})
	n.onto("Axpy", "adds a · x to dst, rounding once.", "dst slice, a float, x slice", 4, func(f *loops, at reader) vreg {
		sum := at("dst")
		f.gather(sum, f.scalar("a"), at("x"))
		return sum
	})
	const scaled = "dst slice, src slice, factor float"
	n.onto("Scale", "sets dst to src · factor.", scaled, 4, func(f *loops, at reader) vreg { return f.mul(at("src"), f.scalar("factor")) })
	n.onto("Shift", "sets dst to src − factor.", scaled, 4, func(f *loops, at reader) vreg { return f.sub(at("src"), f.scalar("factor")) })
	n.onto("Divide", "sets dst to src ÷ factor.", scaled, 4, func(f *loops, at reader) vreg { return f.div(at("src"), f.scalar("factor")) })
	n.onto("Affine", "sets dst to src · factor + summand, rounding once.", scaled+", summand float", 4, func(f *loops, at reader) vreg {
		return f.fma(at("src"), f.scalar("factor"), f.scalar("summand"))
	})
	n.onto("Standardize", "sets dst to (x − origin) · factor.", "dst slice, x slice, origin float, factor float", 4, func(f *loops, at reader) vreg {
		return f.mul(f.sub(at("x"), f.scalar("origin")), f.scalar("factor"))
	})
	n.onto("Normalize", "sets dst to (x · factor) · gain + bias, rounding twice.", "dst slice, x slice, gain slice, bias slice, factor float", 2,
		func(f *loops, at reader) vreg {
			return f.fma(f.mul(at("x"), f.scalar("factor")), at("gain"), at("bias"))
		})
	n.onto("Flush", "flushes x.", "x slice", 4, func(f *loops, at reader) vreg {
		r := at("x")
		f.flush(r)
		return r
	})
}

// gate is x where the gate is positive or NaN, else +0.
func (f *loops) gate(gate, x vreg) vreg { return f.binary(bic, x, f.unary(fcmle0, gate)) }

func (f *loops) leaky(gate, x, slope vreg) vreg {
	return f.selected(f.unary(fcmle0, gate), f.mul(x, slope), x)
}

func (n *neon) activations() {
	activation := func(name string, unroll int, op func(f *loops, x vreg) vreg) {
		n.onto(name, "sets y to the function of x.", "y slice, x slice", unroll, func(f *loops, at reader) vreg { return op(f, at("x")) })
	}
	activation("Relu", 4, func(f *loops, x vreg) vreg { return f.gate(x, x) })
	activation("Tanh", 1, (*loops).tanh)
	activation("Sigmoid", 1, (*loops).sigmoid)
	activation("Gelu", 1, func(f *loops, x vreg) vreg {
		half := f.mul(x, f.number(0.5))
		return f.fma(half, f.erf(f.mul(x, f.number(sqrtHalf))), half)
	})
	activation("GeluTanh", 1, func(f *loops, x vreg) vreg {
		half := f.mul(x, f.number(0.5))
		return f.fma(half, f.geluTangent(x), half)
	})
	activation("Silu", 1, func(f *loops, x vreg) vreg { return f.mul(x, f.sigmoid(x)) })
	n.onto("LeakyRelu", "sets y to x, or to slope · x below zero.", "y slice, x slice, slope float", 4, func(f *loops, at reader) vreg {
		x := at("x")
		return f.leaky(x, x, f.scalar("slope"))
	})

	gradient := func(name, arguments string, unroll int, op func(f *loops, dy vreg, at reader) vreg) {
		n.onto(name, "sets dx to dy times the slope, flushed.", "dx slice, dy slice"+arguments, unroll, func(f *loops, at reader) vreg {
			r := op(f, at("dy"), at)
			f.flush(r)
			return r
		})
	}
	gradient("IdentityGrad", "", 4, func(f *loops, dy vreg, at reader) vreg { return dy })
	gradient("ReluGrad", ", from slice", 4, func(f *loops, dy vreg, at reader) vreg { return f.gate(at("from"), dy) })
	gradient("LeakyReluGrad", ", gate slice, slope float", 2, func(f *loops, dy vreg, at reader) vreg {
		return f.leaky(at("gate"), dy, f.scalar("slope"))
	})
	gradient("TanhGrad", ", from slice", 2, func(f *loops, dy vreg, at reader) vreg {
		y := at("from")
		return f.mul(dy, f.fnma(y, y, f.number(1)))
	})
	gradient("SigmoidGrad", ", from slice", 2, func(f *loops, dy vreg, at reader) vreg {
		y := at("from")
		return f.mul(dy, f.fnma(y, y, y))
	})
	gradient("GeluGrad", ", from slice", 1, func(f *loops, dy vreg, at reader) vreg { return f.mul(dy, f.geluSlope(at("from"))) })
	gradient("GeluTanhGrad", ", from slice", 1, func(f *loops, dy vreg, at reader) vreg { return f.mul(dy, f.geluTanhSlope(at("from"))) })
	gradient("SiluGrad", ", from slice", 1, func(f *loops, dy vreg, at reader) vreg {
		x, one := at("from"), f.number(1)
		s := f.sigmoid(x)
		return f.mul(dy, f.mul(s, f.fma(x, f.sub(one, s), one)))
	})
}
