package main

import (
	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/operand"
)

// stream holds blocks of Philox4x32-10 in vectors of 64-bit lanes: of each block words 0 and 1 in one vector, 2 and 3
// in another. The 32-bit product with 64 bits of result then leaves both halves where the next round wants them, but
// for a swap.
type stream struct {
	x, y value
}

// dropout draws two vectors of blocks at a time.
func (v *vectors) dropout() {
	v.function("Dropout", "(y, x []float32, keys *[20]uint64, block, high uint64, p, factor float32)",
		"drops numbers from word 0 of a block on, four vectors at a time; the rest is left. keys are the keys of the ten rounds, high the upper words of the counter.")
	y, x, n, keys := v.data("y"), v.data("x"), v.count("y"), v.word("keys")
	p, factor := v.scalar("p"), v.scalar("factor")
	v.hold(0xD2511F53, 0xCD9E8D57, f32(0x1p-24))
	counter, high := v.quads("block"), v.quads("high")
	counter = v.binary(v.VPADDQ, counter, v.blockOrder())
	index := v.GP64()
	v.XORQ(index, index)
	v.strip(index, n, 4, func(at place) {
		groups := make([]stream, 2)
		for i := range groups {
			groups[i] = stream{v.copy(counter), high}
			next := v.quadTable("blocks", v.sameQuads(uint64(v.width()/2)))
			v.VPADDQ(next, counter, counter)
		}
		v.rounds(groups, func(i int) operand.Mem { return operand.Mem{Base: keys, Disp: 8 * i} })
		for i, g := range groups {
			for j, words := range []value{v.binary(v.VPUNPCKLQDQ, g.x, g.y), v.binary(v.VPUNPCKHQDQ, g.x, g.y)} {
				here := at
				here.skip = (2*i + j) * v.width()
				u := v.mul(v.toFloat(v.right(words, 8)), v.register(f32(0x1p-24)))
				kept := v.kept(v.compare(u, greaterEqual, p), v.mul(factor, v.read(x, here)))
				v.store(kept, y, here)
			}
		}
	})
	v.end()
}

// rounds runs the ten rounds on all groups.
func (v *vectors) rounds(groups []stream, key func(i int) operand.Mem) {
	for round := range 10 {
		for i, g := range groups {
			first := v.binary(v.VPMULUDQ, g.x, v.register(0xD2511F53))
			second := v.binary(v.VPMULUDQ, g.y, v.register(0xCD9E8D57))
			groups[i] = stream{
				v.mix(second, g.x, key(2*round)),
				v.mix(first, g.y, key(2*round+1)),
			}
		}
	}
}

// mix swaps the halves of the products and mixes into the lower ones the counter's upper word and the key.
func (v *vectors) mix(product, counter value, key operand.Mem) value {
	r := v.shift(v.VPSHUFD, product, 0xb1)
	upper := v.shift(v.VPSRLQ, counter, 32)
	if v.wide {
		v.VPTERNLOGQ_BCST(operand.Imm(0x96), key, upper, r)
		return r
	}
	k := v.YMM()
	v.VPBROADCASTQ(key, k)
	v.VPXOR(upper, r, r)
	v.VPXOR(k, r, r)
	return r
}

// quads loads a 64-bit argument into every lane.
func (v *vectors) quads(name string) value {
	a, err := v.Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	r := v.fresh()
	v.VPBROADCASTQ(a.Addr, r)
	return r
}

// blockOrder numbers the blocks so that unpacking leaves the words of the lower half, then those of the upper, in order.
func (v *vectors) blockOrder() operand.Mem {
	var order []uint64
	half := v.width() / 4
	for i := range half {
		order = append(order, uint64(i), uint64(half+i))
	}
	return v.quadTable("order", order)
}

func (v *vectors) sameQuads(q uint64) []uint64 {
	all := make([]uint64, v.width()/2)
	for i := range all {
		all[i] = q
	}
	return all
}

func (v *vectors) quadTable(name string, quads []uint64) operand.Mem {
	if m, ok := v.quadTables[name]; ok {
		return m
	}
	m := v.StaticGlobal(v.prefix + name)
	v.DataAttributes(attr.RODATA | attr.NOPTR)
	for i, q := range quads {
		v.AddDatum(8*i, operand.U64(q))
	}
	v.quadTables[name] = m
	return m
}
