package main

// updates writes the steps of the optimizers (kernels/README.md, section 6), every stored result flushed.
func (n *neon) updates() {
	n.loopFunction("SGD", "is Rule.sgd.", "dst slice, src slice, grad slice, scale float, rate float, decay float", false, func(f *loops) {
		f.over(2, func(s spot) {
			p, g := f.decayed(s)
			f.move(p, g, s)
		})
	})
	const speeds = "dst slice, dstFirst slice, src slice, srcFirst slice, grad slice, scale float, rate float, decay float, momentum float"
	n.loopFunction("Momentum", "is Rule.momentum.", speeds, false, func(f *loops) {
		f.over(2, func(s spot) {
			p, g := f.decayed(s)
			f.move(p, f.speed(g, s), s)
		})
	})
	n.loopFunction("Nesterov", "is Rule.nesterov.", speeds, false, func(f *loops) {
		f.over(2, func(s spot) {
			p, g := f.decayed(s)
			f.move(p, f.fma(f.scalar("momentum"), f.speed(g, s), g), s)
		})
	})
	const moments = "beta1 float, rest1 float, beta2 float, rest2 float, correction1 float, correction2 float, epsilon float"
	n.loopFunction("Adam", "is Rule.adam.", "dst slice, dstFirst slice, dstSecond slice, src slice, srcFirst slice, srcSecond slice, grad slice, "+
		"scale float, rate float, coupled float, apart float, "+moments, false, func(f *loops) {
		f.over(1, func(s spot) {
			p := f.read(f.at("src"), s)
			g := f.mul(f.scalar("scale"), f.read(f.at("grad"), s))
			f.gather(g, f.scalar("coupled"), p)
			step := f.moments(g, s)
			p = f.fnma(f.scalar("apart"), p, p)
			f.move(p, step, s)
		})
	})
	n.loopFunction("Lamb", "is Rule.lamb.", "dstFirst slice, dstSecond slice, src slice, srcFirst slice, srcSecond slice, grad counted, step slice, "+
		"scale float, decay float, "+moments, false, func(f *loops) {
		f.over(1, func(s spot) {
			step := f.moments(f.mul(f.scalar("scale"), f.read(f.at("grad"), s)), s)
			f.gather(step, f.scalar("decay"), f.read(f.at("src"), s))
			f.store(step, f.at("step"), s)
		})
	})
}

// decayed reads the parameters, and the gradient with the decay in it.
func (f *loops) decayed(s spot) (p, g vreg) {
	p = f.read(f.at("src"), s)
	g = f.mul(f.scalar("scale"), f.read(f.at("grad"), s))
	f.gather(g, f.scalar("decay"), p)
	return p, g
}

// move takes the step from the parameters.
func (f *loops) move(p, step vreg, s spot) {
	f.shed(p, f.scalar("rate"), step)
	f.flush(p)
	f.store(p, f.at("dst"), s)
}

// speed moves the momentum.
func (f *loops) speed(g vreg, s spot) vreg {
	v := f.fma(f.scalar("momentum"), f.read(f.at("srcFirst"), s), g)
	f.flush(v)
	f.store(v, f.at("dstFirst"), s)
	return v
}

// moments moves the averages by a gradient and returns the step that they give.
func (f *loops) moments(g vreg, s spot) vreg {
	first := f.mul(f.scalar("rest1"), g)
	f.gather(first, f.scalar("beta1"), f.read(f.at("srcFirst"), s))
	f.flush(first)
	f.store(first, f.at("dstFirst"), s)

	second := f.mul(f.mul(f.scalar("rest2"), g), g)
	f.gather(second, f.scalar("beta2"), f.read(f.at("srcSecond"), s))
	f.flush(second)
	f.store(second, f.at("dstSecond"), s)

	root := f.add(f.unary(fsqrt, f.div(second, f.scalar("correction2"))), f.scalar("epsilon"))
	return f.div(f.div(first, f.scalar("correction1")), root)
}
