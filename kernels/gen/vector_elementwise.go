package main

// elementwise writes what treats each number alone.
func (v *vectors) elementwise() {
	v.function("Add", "(dst, src []float32)", "adds src to dst.")
	dst, src := v.data("dst"), v.data("src")
	v.loop(v.count("dst"), 4, func(p place) {
		v.store(v.add(v.load(dst, p), v.read(src, p)), dst, p)
	})
	v.end()

	v.pairs("Sum2", "sets dst to a + b.", v.add)
	v.pairs("Mul", "sets dst to a · b.", v.mul)

	v.function("MulAdd", "(dst, a, b []float32)", "adds a · b to dst, rounding once.")
	dst, a, b := v.data("dst"), v.data("a"), v.data("b")
	v.loop(v.count("dst"), 4, func(p place) {
		sum := v.load(dst, p)
		v.gather(sum, v.load(a, p), v.read(b, p))
		v.store(sum, dst, p)
	})
	v.end()

	v.function("FMA", "(dst, a, b, c []float32)", "sets dst to a · b + c, rounding once.")
	dst, a, b = v.data("dst"), v.data("a"), v.data("b")
	c := v.data("c")
	v.loop(v.count("dst"), 4, func(p place) {
		sum := v.load(c, p)
		v.gather(sum, v.load(a, p), v.read(b, p))
		v.store(sum, dst, p)
	})
	v.end()

	v.function("Affine", "(dst, src []float32, factor, summand float32)", "sets dst to src · factor + summand, rounding once.")
	dst, src = v.data("dst"), v.data("src")
	factor, summand := v.scalar("factor"), v.scalar("summand")
	v.loop(v.count("dst"), 4, func(p place) {
		r := v.load(src, p)
		v.horner(r, factor, summand)
		v.store(r, dst, p)
	})
	v.end()

	v.function("Axpy", "(dst []float32, a float32, x []float32)", "adds a · x to dst, rounding once.")
	dst, factor = v.data("dst"), v.scalar("a")
	x := v.data("x")
	v.loop(v.count("dst"), 4, func(p place) {
		sum := v.load(dst, p)
		v.gather(sum, factor, v.read(x, p))
		v.store(sum, dst, p)
	})
	v.end()

	v.scaled("Scale", "sets dst to src · factor.", v.mul)
	v.scaled("Shift", "sets dst to src − factor.", v.sub)
	v.scaled("Divide", "sets dst to src ÷ factor.", v.div)

	v.function("Flush", "(x []float32)", "flushes x.")
	x = v.data("x")
	v.holdFlush()
	v.loop(v.count("x"), 2, func(p place) {
		r := v.load(x, p)
		v.flush(r)
		v.store(r, x, p)
	})
	v.end()
}

func (v *vectors) pairs(name, doc string, op func(a, b value) value) {
	v.function(name, "(dst, a, b []float32)", doc)
	dst, a, b := v.data("dst"), v.data("a"), v.data("b")
	v.loop(v.count("dst"), 4, func(p place) {
		v.store(op(v.load(a, p), v.read(b, p)), dst, p)
	})
	v.end()
}

func (v *vectors) scaled(name, doc string, op func(a, b value) value) {
	v.function(name, "(dst, src []float32, factor float32)", doc)
	dst, src, factor := v.data("dst"), v.data("src"), v.scalar("factor")
	v.loop(v.count("dst"), 4, func(p place) {
		v.store(op(v.load(src, p), factor), dst, p)
	})
	v.end()
}
