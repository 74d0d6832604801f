package main

// The elementary functions of kernels/README.md, section 4, as in vector_math.go.

func (f *loops) series(coefficients []float32, x vreg) vreg {
	p := f.copy(f.number(coefficients[0]))
	for _, c := range coefficients[1:] {
		p = f.fma(p, x, f.number(c))
	}
	return p
}

// exp is Exp for the arguments that reach names.
func (f *loops) exp(x vreg, r reach) vreg {
	t := f.fma(x, f.number(log2e), f.number(magic))
	n := f.sub(t, f.number(magic))
	rest := f.fnma(n, f.number(ln2Hi), x)
	f.shed(rest, n, f.number(ln2Lo))
	y := f.binary(iadd, f.series(expSeries, rest), f.unary(shl23, t))
	if r == ordinary {
		return y
	}
	f.change(bic, y, y, f.binary(fcmgt, f.number(expMin), x))
	inside := f.binary(fcmge, f.number(expMax), x)
	return f.selected(inside, y, f.add(x, f.bits(infinity)))
}

// signed is a magnitude with the sign of x.
func (f *loops) signed(magnitude, x vreg) vreg {
	return f.binary(orr, magnitude, f.binary(and, x, f.bits(signBit)))
}

// erf is Erf. From 4 on it is 1, and so it is at 4.
func (f *loops) erf(x vreg) vreg {
	a := f.abs(x)
	near := f.fma(f.series(erfNear, f.mul(x, x)), x, x)
	b := f.lower(a, f.number(4))
	q := f.series(erfFar, b)
	exponent := f.unary(fneg, b)
	f.shed(exponent, q, b)
	far := f.signed(f.sub(f.number(1), f.exp(exponent, ordinary)), x)
	return f.selected(f.binary(fcmge, a, f.number(0.925)), far, near)
}

// tanh is Tanh.
func (f *loops) tanh(x vreg) vreg {
	a, z := f.abs(x), f.mul(x, x)
	near := f.fma(f.mul(f.series(tanhSeries, z), z), x, x)
	e := f.exp(f.lower(f.add(a, a), f.number(88)), ordinary)
	far := f.signed(f.sub(f.number(1), f.div(f.number(2), f.add(e, f.number(1)))), x)
	return f.selected(f.binary(fcmge, a, f.number(0.625)), far, near)
}

// sigmoid is Logistic.
func (f *loops) sigmoid(x vreg) vreg {
	one := f.number(1)
	e := f.exp(f.binary(orr, x, f.bits(signBit)), anything)
	above := f.selected(f.binary(fcmgt, f.bits(0), x), e, one)
	sum := f.add(one, e)
	lost := f.sub(e, f.sub(sum, one))
	inverse := f.div(one, sum)
	q := f.mul(above, inverse)
	f.shed(above, q, sum)
	f.shed(above, q, lost)
	f.gather(q, above, inverse)
	return f.binary(bic, q, f.binary(fcmgt, f.number(expMin), x))
}

func (f *loops) geluTangent(x vreg) vreg {
	return f.tanh(f.mul(x, f.fma(f.mul(x, x), f.number(geluCubic), f.number(geluLinear))))
}

// geluSlope is geluSlopeAt.
func (f *loops) geluSlope(x vreg) vreg {
	half := f.number(0.5)
	slope := f.fma(half, f.erf(f.mul(x, f.number(sqrtHalf))), half)
	density := f.exp(f.mul(f.mul(x, x), f.number(-0.5)), anything)
	f.gather(slope, f.mul(x, density), f.number(normalPeak))
	return slope
}

// geluTanhSlope is geluTanhSlopeAt.
func (f *loops) geluTanhSlope(x vreg) vreg {
	half := f.number(0.5)
	t := f.geluTangent(x)
	inner := f.fma(f.mul(x, x), f.number(geluIncline), f.number(geluLinear))
	rise := f.mul(f.mul(x, half), f.fnma(t, t, f.number(1)))
	slope := f.fma(half, t, half)
	f.gather(slope, rise, inner)
	return slope
}
