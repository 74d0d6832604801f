package main

import "github.com/mmcloughlin/avo/reg"

// updates writes the steps of the optimizers (kernels/README.md, section 6), every stored result flushed.
func (v *vectors) updates() {
	v.function("SGD", "(dst, src, grad []float32, scale, rate, decay float32)", "is Rule.sgd.")
	dst, src, grad := v.data("dst"), v.data("src"), v.data("grad")
	scale, rate, decay := v.scalar("scale"), v.scalar("rate"), v.scalar("decay")
	v.holdFlush()
	v.loop(v.count("dst"), 2, func(at place) {
		p := v.load(src, at)
		g := v.mul(scale, v.read(grad, at))
		v.gather(g, decay, p)
		v.shed(p, rate, g)
		v.flush(p)
		v.store(p, dst, at)
	})
	v.end()

	v.function("Momentum", "(dst, dstFirst, src, srcFirst, grad []float32, scale, rate, decay, momentum float32)", "is Rule.momentum.")
	dst, dstFirst := v.data("dst"), v.data("dstFirst")
	src, srcFirst, grad := v.data("src"), v.data("srcFirst"), v.data("grad")
	scale, rate, decay = v.scalar("scale"), v.scalar("rate"), v.scalar("decay")
	momentum := v.scalar("momentum")
	v.holdFlush()
	v.loop(v.count("dst"), 2, func(at place) {
		p := v.load(src, at)
		g := v.mul(scale, v.read(grad, at))
		v.gather(g, decay, p)
		v.gather(g, momentum, v.load(srcFirst, at))
		v.flush(g)
		v.store(g, dstFirst, at)
		v.shed(p, rate, g)
		v.flush(p)
		v.store(p, dst, at)
	})
	v.end()

	v.function("Nesterov", "(dst, dstFirst, src, srcFirst, grad []float32, scale, rate, decay, momentum float32)", "is Rule.nesterov.")
	dst, dstFirst = v.data("dst"), v.data("dstFirst")
	src, srcFirst, grad = v.data("src"), v.data("srcFirst"), v.data("grad")
	scale, rate, decay = v.scalar("scale"), v.scalar("rate"), v.scalar("decay")
	momentum = v.scalar("momentum")
	v.holdFlush()
	v.loop(v.count("dst"), 1, func(at place) {
		p := v.load(src, at)
		g := v.mul(scale, v.read(grad, at))
		v.gather(g, decay, p)
		speed := v.fma(momentum, v.load(srcFirst, at), g)
		v.flush(speed)
		v.store(speed, dstFirst, at)
		v.gather(g, momentum, speed)
		v.shed(p, rate, g)
		v.flush(p)
		v.store(p, dst, at)
	})
	v.end()
	v.adam()
	v.lamb()
}

// moments are the arguments of Adam's two moving averages.
type moments struct {
	dstFirst, dstSecond, srcFirst, srcSecond reg.GPVirtual
	beta1, rest1, beta2, rest2               func() value
	correction1, correction2, epsilon        func() value
}

const momentNumbers = "beta1, rest1, beta2, rest2, correction1, correction2, epsilon float32"

func (v *vectors) newMoments() moments {
	return moments{
		v.data("dstFirst"), v.data("dstSecond"), v.data("srcFirst"), v.data("srcSecond"),
		v.scarce("beta1"), v.scarce("rest1"), v.scarce("beta2"), v.scarce("rest2"),
		v.scarce("correction1"), v.scarce("correction2"), v.scarce("epsilon"),
	}
}

// step moves the averages by a gradient and returns the step that they give.
func (m moments) step(v *vectors, g value, at place) value {
	first := v.mul(m.rest1(), g)
	v.gather(first, m.beta1(), v.read(m.srcFirst, at))
	v.flush(first)
	v.store(first, m.dstFirst, at)

	second := v.mul(v.mul(m.rest2(), g), g)
	v.gather(second, m.beta2(), v.read(m.srcSecond, at))
	v.flush(second)
	v.store(second, m.dstSecond, at)

	root := v.add(v.sqrt(v.div(second, m.correction2())), m.epsilon())
	return v.div(v.div(first, m.correction1()), root)
}

// adam is Adam and, with decay apart from the gradient, AdamW.
func (v *vectors) adam() {
	v.function("Adam", "(dst, dstFirst, dstSecond, src, srcFirst, srcSecond, grad []float32, scale, rate, coupled, apart, "+
		momentNumbers+")", "is Rule.adam.")
	dst, src, grad, m := v.data("dst"), v.data("src"), v.data("grad"), v.newMoments()
	scale, rate, coupled, apart := v.scarce("scale"), v.scarce("rate"), v.scarce("coupled"), v.scarce("apart")
	v.holdFlush()
	v.loop(v.count("dst"), 1, func(at place) {
		p := v.load(src, at)
		g := v.mul(scale(), v.read(grad, at))
		v.gather(g, coupled(), p)
		step := m.step(v, g, at)
		p = v.fnma(apart(), p, p)
		v.shed(p, rate(), step)
		v.flush(p)
		v.store(p, dst, at)
	})
	v.end()
}

func (v *vectors) lamb() {
	v.function("Lamb", "(dstFirst, dstSecond, src, srcFirst, srcSecond, grad, step []float32, scale, decay, "+
		momentNumbers+")", "is Rule.lamb.")
	src, grad, to, m := v.data("src"), v.data("grad"), v.data("step"), v.newMoments()
	scale, decay := v.scarce("scale"), v.scarce("decay")
	v.holdFlush()
	v.loop(v.count("grad"), 1, func(at place) {
		step := m.step(v, v.mul(scale(), v.read(grad, at)), at)
		v.gather(step, decay(), v.load(src, at))
		v.store(step, to, at)
	})
	v.end()
}
