package main

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
	v.adam()
}

// adam is Adam and, with decay apart from the gradient, AdamW.
func (v *vectors) adam() {
	v.function("Adam", "(dst, dstFirst, dstSecond, src, srcFirst, srcSecond, grad []float32,"+
		" scale, rate, coupled, apart, beta1, rest1, beta2, rest2, correction1, correction2, epsilon float32)", "is Rule.adam.")
	dst, dstFirst, dstSecond := v.data("dst"), v.data("dstFirst"), v.data("dstSecond")
	src, srcFirst, srcSecond, grad := v.data("src"), v.data("srcFirst"), v.data("srcSecond"), v.data("grad")
	scale, rate, coupled, apart := v.scarce("scale"), v.scarce("rate"), v.scarce("coupled"), v.scarce("apart")
	beta1, rest1, beta2, rest2 := v.scarce("beta1"), v.scarce("rest1"), v.scarce("beta2"), v.scarce("rest2")
	correction1, correction2, epsilon := v.scarce("correction1"), v.scarce("correction2"), v.scarce("epsilon")
	v.holdFlush()
	v.loop(v.count("dst"), 1, func(at place) {
		p := v.load(src, at)
		g := v.mul(scale(), v.read(grad, at))
		v.gather(g, coupled(), p)

		first := v.mul(rest1(), g)
		v.gather(first, beta1(), v.read(srcFirst, at))
		v.flush(first)
		v.store(first, dstFirst, at)

		second := v.mul(v.mul(rest2(), g), g)
		v.gather(second, beta2(), v.read(srcSecond, at))
		v.flush(second)
		v.store(second, dstSecond, at)

		root := v.add(v.sqrt(v.div(second, correction2())), epsilon())
		step := v.div(v.div(first, correction1()), root)
		p = v.fnma(apart(), p, p)
		v.shed(p, rate(), step)
		v.flush(p)
		v.store(p, dst, at)
	})
	v.end()
}
