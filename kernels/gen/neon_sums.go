package main

import "fmt"

// lanesSum goes over all numbers, adding to the 64 lanes of a canonical sum in memory, and returns the sum of the lanes.
// step changes a vector of lanes. Between calls the lanes lie in memory, so that a long sum can be cut; every piece but the
// last has a multiple of 64 numbers.
func (f *loops) lanesSum(unroll int, step func(s spot, lane vreg)) {
	f.do("MOVD $0, R20") // how far the lanes have been used, in bytes
	visit := func(spots ...spot) {
		f.do("ADD R20, %s, R21", f.at("lanes"))
		for _, s := range spots {
			lane := f.read("R21", s)
			step(s, lane)
			f.store(lane, "R21", s)
		}
		f.do("ADD $%d, R20", 16*len(spots))
		f.do("AND $255, R20")
	}
	if unroll == 4 {
		f.strip(4, func() { visit(spot{}, spot{skip: 4}, spot{skip: 8}, spot{skip: 12}) })
	}
	f.strip(1, func() { visit(spot{}) })
	f.do("ADD R20, %s, R21", f.at("lanes"))
	f.numbers(func() {
		s := spot{single: true}
		lane := f.read("R21", s)
		step(s, lane)
		f.store(lane, "R21", s)
		f.do("ADD $4, R21")
	})
	f.fold(f.at("lanes"))
}

// fold adds the upper half of the lanes to the lower half until one is left, and returns it.
func (f *loops) fold(lanes string) {
	var l []vreg
	for i := range 16 {
		l = append(l, f.read(lanes, spot{skip: 4 * i}))
	}
	for half := len(l) / 2; half > 0; half /= 2 {
		for i := range half {
			f.change(fadd, l[i], l[i], l[i+half])
		}
	}
	f.result(f.across(l[0], func(a, b vreg) { f.change(fadd, a, a, b) }))
}

// across joins the upper half of a vector to the lower half until one number is left.
func (f *loops) across(x vreg, join func(a, b vreg)) vreg {
	join(x, f.unary(upper2, x))
	join(x, f.unary(upper1, x))
	return x
}

func (n *neon) sums() {
	n.loopFunction("Sum", "adds x to the lanes and returns their sum.", "x slice, lanes lanes", true, func(f *loops) {
		f.lanesSum(4, func(s spot, lane vreg) { f.change(fadd, lane, lane, f.read(f.at("x"), s)) })
	})
	n.loopFunction("Dot", "adds x · y to the lanes, rounding once, and returns their sum.", "x slice, y slice, lanes lanes", true, func(f *loops) {
		f.lanesSum(4, func(s spot, lane vreg) { f.gather(lane, f.read(f.at("x"), s), f.read(f.at("y"), s)) })
	})
	n.loopFunction("Center", "sets dst to x − origin, adds its squares to the lanes, rounding once, and returns their sum.",
		"dst slice, x slice, origin float, lanes lanes", true, func(f *loops) {
			f.lanesSum(4, func(s spot, lane vreg) {
				d := f.sub(f.read(f.at("x"), s), f.scalar("origin"))
				f.store(d, f.at("dst"), s)
				f.gather(lane, d, d)
			})
		})
	n.loopFunction("ExpSum", "sets dst to the exponential of x − m, adds it to the lanes and returns their sum.",
		"dst slice, x slice, m float, lanes lanes", true, func(f *loops) {
			f.lanesSum(1, func(s spot, lane vreg) {
				e := f.exp(f.sub(f.read(f.at("x"), s), f.scalar("m")), anything)
				f.store(e, f.at("dst"), s)
				f.change(fadd, lane, lane, e)
			})
		})
	n.addRows()
	n.largest("Max", "x slice, m float", "returns the largest of m and x, or m if that is a NaN; never −0.", func(f *loops, best, x vreg) { f.raise(best, x) })
	n.largest("MaxAbs", "x slice, m float", "returns the largest of m and |x|, NaNs passed over.", func(f *loops, best, x vreg) { f.raise(best, f.abs(x)) })
	n.largest("Magnitude", "x slice", "returns the largest |x|, +0 of none, a NaN if there is one.", func(f *loops, best, x vreg) {
		f.change(umax, best, best, f.abs(x)) // bits are in the order of the magnitudes, NaNs above infinity
	})
}

// largest compares upwards in every lane from m, or from +0, and then among the lanes. Adding +0 leaves one zero.
func (n *neon) largest(name, arguments, does string, raise func(f *loops, best, x vreg)) {
	n.loopFunction(name, does, arguments, true, func(f *loops) {
		start := f.bits(0)
		if len(f.arguments) > 1 {
			start = f.scalar("m")
		}
		best := []vreg{f.copy(start), f.copy(start)}
		f.strip(2, func() {
			for i, b := range best {
				raise(f, b, f.read(f.at("x"), spot{skip: 4 * i}))
			}
		})
		f.strip(1, func() { raise(f, best[0], f.read(f.at("x"), spot{})) })
		f.numbers(func() {
			x := f.fresh()
			f.with(fmt.Sprintf("VLD1R (%s), [V{d}.S4]", f.at("x")), x, none)
			raise(f, best[0], x)
		})
		raise(f, best[0], best[1])
		f.result(f.across(f.add(best[0], f.bits(0)), func(a, b vreg) { raise(f, a, b) }))
	})
}

// addRows keeps blocks of columns in registers while it walks down the rows.
func (n *neon) addRows() {
	n.loopFunction("AddRows", "adds rows of len(dst) numbers, stride apart in src, to dst. There is at least one.",
		"dst slice, src slice, rows int, stride int", false, func(f *loops) {
			dst, src := f.at("dst"), f.at("src")
			f.do("LSL $2, %s", f.at("stride"))
			block := func(spots ...spot) {
				var sums []vreg
				for _, s := range spots {
					sums = append(sums, f.read(dst, s))
				}
				f.do("MOVD %s, R20", src)
				f.do("MOVD %s, R21", f.at("rows"))
				top, bottom := f.label("row"), f.label("bottom")
				f.mark(top, 1)
				for i, s := range spots {
					f.change(fadd, sums[i], sums[i], f.read("R20", s))
				}
				f.do("ADD %s, R20", f.at("stride"))
				f.do("SUBS $1, R21")
				f.do("BNE %s", top)
				f.mark(bottom, -1)
				for i, s := range spots {
					f.store(sums[i], dst, s)
				}
			}
			f.strip(4, func() { block(spot{}, spot{skip: 4}, spot{skip: 8}, spot{skip: 12}) })
			f.strip(1, func() { block(spot{}) })
			f.numbers(func() { block(spot{single: true}) })
		})
}

func (n *neon) rows() {
	n.onto("SoftmaxGrad", "sets dst to (dy − d) · y · scale, flushed.", "dst slice, dy slice, y slice, d float, scale float", 2, func(f *loops, at reader) vreg {
		r := f.mul(f.mul(f.sub(at("dy"), f.scalar("d")), at("y")), f.scalar("scale"))
		f.flush(r)
		return r
	})
	n.onto("NormGrad", "sets dx to (g − a − h · b) · r, flushed.", "dx slice, g slice, h slice, a float, b float, r float", 2, func(f *loops, at reader) vreg {
		t := f.sub(at("g"), f.scalar("a"))
		f.shed(t, f.scalar("b"), at("h"))
		t = f.mul(t, f.scalar("r"))
		f.flush(t)
		return t
	})
}
