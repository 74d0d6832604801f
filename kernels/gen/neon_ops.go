package main

import "fmt"

// Instructions on vectors of four numbers, as in the Arm Architecture Reference Manual, C7.2.
var (
	fsub   = vectorOp{"fsub", 0x4ea0d400}
	fmul   = vectorOp{"fmul", 0x6e20dc00}
	fdiv   = vectorOp{"fdiv", 0x6e20fc00}
	fsqrt  = vectorOp{"fsqrt", 0x6ea1f800}
	fneg   = vectorOp{"fneg", 0x6ea0f800}
	fmla   = vectorOp{"fmla", 0x4e20cc00} // adds a product to the first operand, rounding once
	fmls   = vectorOp{"fmls", 0x4ea0cc00}
	fcmge  = vectorOp{"fcmge", 0x6e20e400}
	and    = vectorOp{"and", 0x4e201c00}
	orr    = vectorOp{"orr", 0x4ea01c00}
	bit    = vectorOp{"bit", 0x6ea01c00} // takes bits of the first operand where the second has ones
	bsl    = vectorOp{"bsl", 0x6e601c00} // chooses between two operands by its own bits
	iadd   = vectorOp{"add", 0x4ea08400}
	umax   = vectorOp{"umax", 0x6ea06400}
	shl23  = vectorOp{"shl 23", 0x4f005400 | (32+23)<<16}
	upper2 = vectorOp{"dup d1", 0x5e180400} // the upper half, in the lower one
	upper1 = vectorOp{"dup s1", 0x5e0c0400} // number 1, in the place of number 0
)

// Those that return a vector leave their operands alone; the others change their first.

func (f *loops) change(op vectorOp, d, a, b vreg) {
	f.code = append(f.code, instruction{op: op, d: d, n: a, m: b})
}

func (f *loops) binary(op vectorOp, a, b vreg) vreg {
	r := f.fresh()
	f.change(op, r, a, b)
	return r
}

func (f *loops) unary(op vectorOp, a vreg) vreg { return f.binary(op, a, none) }

func (f *loops) add(a, b vreg) vreg { return f.binary(fadd, a, b) }
func (f *loops) sub(a, b vreg) vreg { return f.binary(fsub, a, b) }
func (f *loops) mul(a, b vreg) vreg { return f.binary(fmul, a, b) }
func (f *loops) div(a, b vreg) vreg { return f.binary(fdiv, a, b) }
func (f *loops) abs(a vreg) vreg    { return f.unary(fabs, a) }
func (f *loops) copy(a vreg) vreg   { return f.binary(orr, a, a) }

// gather sets sum to FMA(a, b, sum); shed, to FMA(−a, b, sum).
func (f *loops) gather(sum, a, b vreg) { f.change(fmla, sum, a, b) }
func (f *loops) shed(sum, a, b vreg)   { f.change(fmls, sum, a, b) }

// fma is FMA(a, b, c) in a new register; fnma is FMA(−a, b, c).
func (f *loops) fma(a, b, c vreg) vreg {
	r := f.copy(c)
	f.gather(r, a, b)
	return r
}

func (f *loops) fnma(a, b, c vreg) vreg {
	r := f.copy(c)
	f.shed(r, a, b)
	return r
}

// selected is yes where the condition, a vector of ones and zeros that is used up, else no.
func (f *loops) selected(condition, yes, no vreg) vreg {
	f.change(bsl, condition, yes, no)
	return condition
}

// lower is a where a < b, else b: b where either is a NaN.
func (f *loops) lower(a, b vreg) vreg { return f.selected(f.binary(fcmgt, b, a), a, b) }

// raise changes a to b where b > a.
func (f *loops) raise(a, b vreg) { f.change(bit, a, b, f.binary(fcmgt, b, a)) }

// flush changes x to Flush1(x).
func (f *loops) flush(x vreg) {
	tiny := f.binary(fcmgt, f.bits(least), f.abs(x))
	same := f.binary(fcmeq, x, x)
	f.change(bic, x, x, tiny)
	f.change(bif, x, f.bits(nanBits), same)
}

// read and store move a vector, or a single number.
func (f *loops) read(pointer string, s spot) vreg {
	r := f.fresh()
	f.with(fmt.Sprintf("%s %d(%s), F{d}", width(s), 4*s.skip, pointer), r, none)
	return r
}

func (f *loops) store(x vreg, pointer string, s spot) {
	f.with(fmt.Sprintf("%s F{n}, %d(%s)", width(s), 4*s.skip, pointer), none, x)
}

func width(s spot) string {
	if s.single {
		return "FMOVS"
	}
	return "FMOVQ"
}

// over runs body over all numbers of the first slice, unroll vectors at a time while there are so many, then one vector,
// then one number.
func (f *loops) over(unroll int, body func(spot)) {
	if unroll > 1 {
		f.strip(unroll, func() {
			for i := range unroll {
				body(spot{skip: 4 * i})
			}
		})
	}
	f.strip(1, func() { body(spot{}) })
	f.numbers(func() { body(spot{single: true}) })
}

// numbers runs body for each number that is left.
func (f *loops) numbers(body func()) {
	top, done := f.label("number"), f.label("done")
	f.do("CBZ R0, %s", done)
	f.mark(top, 1)
	body()
	f.advance(1)
	f.do("SUBS $1, R0")
	f.do("BNE %s", top)
	f.mark(done, -1)
}

// strip runs body while so many vectors remain.
func (f *loops) strip(vectors int, body func()) {
	top, rest := f.label("loop"), f.label("rest")
	f.do("SUBS $%d, R0", 4*vectors)
	f.do("BLT %s", rest)
	f.mark(top, 1)
	body()
	f.advance(4 * vectors)
	f.do("SUBS $%d, R0", 4*vectors)
	f.do("BGE %s", top)
	f.mark(rest, -1)
	f.do("ADD $%d, R0", 4*vectors)
}

func (f *loops) advance(numbers int) {
	for _, p := range f.pointers {
		f.do("ADD $%d, %s", 4*numbers, p)
	}
}

// result ends a function that returns number 0 of a vector.
func (f *loops) result(x vreg) { f.with("FMOVS F{n}, ret+{result}(FP)", none, x) }
