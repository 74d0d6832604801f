package main

// The elementary functions of kernels/README.md, section 4, on vectors: the same operations in the same order.

const (
	log2e  = 0x1.715476p0
	magic  = 0x1.8p23
	ln2Hi  = 0x1.62e400p-1
	ln2Lo  = 0x1.7f7d1cp-20
	expMax = 0x1.62e42ep6
	expMin = -0x1.5d589ep6
)

var expSeries = []float32{0x1.694000p-10, 0x1.125edcp-7, 0x1.555b5ap-5, 0x1.555450p-3, 0x1.fffff6p-2, 1, 1}

// reach says which arguments an exponential has to expect.
type reach int

const (
	anything    reach = iota
	notPositive       // or NaN
	ordinary          // with a normal result; a NaN gives some number
)

// holdExp holds the constants of exp.
func (v *vectors) holdExp(r reach) {
	v.hold(f32(log2e))
	v.holdWide(f32(magic), f32(-ln2Hi), f32(-ln2Lo))
	v.holdSeries(expSeries)
	if r != ordinary {
		v.holdWide(f32(expMin))
	}
	switch r {
	case anything:
		v.holdWide(f32(expMax), infinity)
	case notPositive:
		v.holdWide(nanBits)
	}
}

func (v *vectors) holdSeries(coefficients []float32) {
	for _, c := range coefficients {
		v.holdWide(f32(c))
	}
}

// series is the polynomial with these coefficients, highest first, at x, in Horner's form.
func (v *vectors) series(coefficients []float32, x value) value {
	p := v.constant(coefficients[0])
	for _, c := range coefficients[1:] {
		v.horner(p, x, v.number(c))
	}
	return p
}

// exp is Exp. A power of two goes into the exponent by an addition of integers, which is exact wherever the result is
// a normal number; elsewhere a select replaces it.
func (v *vectors) exp(x value, r reach) value {
	t := v.copy(x)
	v.horner(t, v.register(f32(log2e)), v.number(magic))
	n := v.sub(t, v.number(magic))
	rest := v.fma(n, v.number(-ln2Hi), x)
	v.gather(rest, n, v.number(-ln2Lo))
	y := v.addInts(v.series(expSeries, rest), v.left(t, 23))
	if r == ordinary {
		return y
	}
	y = v.kept(v.compare(x, notLess, v.number(expMin)), y)
	if r == notPositive {
		v.poison(v.compare(x, unordered, x), y)
		return y
	}
	beyond := v.compare(x, notLessEqual, v.number(expMax))
	if v.wide {
		v.VADDPS(v.bits(infinity), x, beyond, y)
		return y
	}
	return v.selected(beyond, v.add(x, v.bits(infinity)), y)
}

var (
	erfNear = []float32{-0x1.395b6p-11, 0x1.470e1cp-8, -0x1.b683b4p-6, 0x1.ce19e8p-4, -0x1.8126e2p-2, 0x1.06eba6p-3}
	erfFar  = []float32{
		0x1.7f56bp-17, -0x1.5482c6p-12, 0x1.de7452p-9, -0x1.859708p-6, 0x1.b339aep-4, 0x1.453106p-1, 0x1.077a5ep-3,
	}
)

func (v *vectors) holdErf() {
	v.hold(f32(1), f32(4))
	v.holdWide(signBit, signBit-1, f32(0.925))
	v.holdExp(ordinary)
	v.holdSeries(erfFar)
	v.holdSeries(erfNear)
}

// erf is Erf. From 4 on it is 1, and so it is at 4.
func (v *vectors) erf(x value) value {
	a := v.abs(x)
	near := v.series(erfNear, v.mul(x, x))
	v.horner(near, x, x)

	b := v.lower(a, v.register(f32(4)))
	q := v.series(erfFar, b)
	v.VFNMSUB213PS(b, b, q)
	far := v.sub(v.register(f32(1)), v.exp(q, ordinary))
	far = v.or(far, v.and(x, v.bits(signBit)))
	return v.selected(v.compare(a, greaterEqual, v.number(0.925)), far, near)
}

var tanhSeries = []float32{-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2, 1.33314422036e-1, -3.33332819422e-1}

func (v *vectors) holdTanh() {
	v.hold(f32(1), f32(2))
	v.holdWide(signBit, signBit-1, f32(0.625), f32(88))
	v.holdExp(ordinary)
	v.holdSeries(tanhSeries)
}

// tanh is Tanh. From 44 on the quotient no longer moves 1, so the exponential need not go to infinity.
func (v *vectors) tanh(x value) value {
	a := v.abs(x)
	z := v.mul(x, x)
	near := v.mul(v.series(tanhSeries, z), z)
	v.horner(near, x, x)

	e := v.exp(v.lower(v.add(a, a), v.register(f32(88))), ordinary)
	two, one := v.register(f32(2)), v.register(f32(1))
	far := v.sub(one, v.div(two, v.add(e, one)))
	far = v.or(far, v.and(x, v.bits(signBit)))
	return v.selected(v.compare(a, greaterEqual, v.number(0.625)), far, near)
}

func (v *vectors) holdSigmoid() {
	v.hold(f32(1), 0)
	v.holdWide(signBit)
	v.holdExp(notPositive)
}

// sigmoid is Logistic.
func (v *vectors) sigmoid(x value) value {
	e := v.exp(v.or(x, v.bits(signBit)), notPositive)
	sum, lost := v.onePlus(e)
	return v.sigmoidOf(x, e, sum, lost)
}

// onePlus is 1 + e and what that loses of e.
func (v *vectors) onePlus(e value) (sum, lost value) {
	one := v.register(f32(1))
	sum = v.add(one, e)
	return sum, v.sub(e, v.sub(sum, one))
}

// sigmoidOf is Logistic of x once e = exp(−|x|) is there.
func (v *vectors) sigmoidOf(x, e, sum, lost value) value {
	one := v.register(f32(1))
	above := v.selected(v.compare(x, less, v.register(0)), e, one)
	inverse := v.div(one, sum)
	q := v.mul(above, inverse)
	v.shed(above, q, sum)
	v.shed(above, q, lost)
	v.gather(q, above, inverse)
	return v.kept(v.compare(x, notLess, v.number(expMin)), q)
}

const rootHalf = 0x3f3504f3 // √½

var logSeries = []float32{
	7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1,
	2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
}

func (v *vectors) holdLog() {
	v.hold(f32(1))
	v.holdWide(f32(ln2Hi), f32(ln2Lo), f32(-0.5), rootHalf)
	v.holdSeries(logSeries)
}

// log is Log of normal numbers from 1 on; of others it is some number.
func (v *vectors) log(x value) value {
	shifted := v.addInts(x, v.bits(0x3f800000-rootHalf))
	n := v.toFloat(v.subInts(v.right(shifted, 23), v.bits(127)))
	f := v.sub(v.addInts(v.and(shifted, v.bits(0x007fffff)), v.bits(rootHalf)), v.number(1))
	z := v.mul(f, f)
	p := v.mul(v.mul(v.series(logSeries, f), f), z)
	v.gather(p, n, v.number(ln2Lo))
	v.gather(p, z, v.number(-0.5))
	y := v.add(f, p)
	v.gather(y, n, v.number(ln2Hi))
	return y
}
