package main

import (
	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/operand"
)

// stream holds a vector of blocks of Philox4x32-10: words 0 to 3, each in the lower half of 64-bit lanes whose upper halves
// are garbage. A product of words 0 or 2 leaves its lower half where word 3 or 1 is wanted.
type stream [4]value

// dropout draws as many blocks at a time as the registers hold.
func (v *vectors) dropout() {
	v.function("Dropout", "(y, x []float32, keys *[20]uint64, block, high uint64, p, factor float32)",
		"drops numbers from word 0 of a block on, four vectors at a time; the rest is left. keys are the keys of the ten rounds, high the upper words of the counter.")
	y, x, n, keys := v.data("y"), v.data("x"), v.count("y"), v.word("keys")
	p, factor := v.scalar("p"), v.scalar("factor")
	count := 1 // of vectors of blocks at a time
	if v.wide {
		count = 2
	}
	v.hold(0xD2511F53, 0xCD9E8D57, f32(0x1p-24))
	counter, high := v.quads("block"), v.quads("high")
	counter = v.binary(v.VPADDQ, counter, v.blockOrder())
	upper := func(x value) value { return v.shift(v.VPSRLQ, x, 32) }
	index := v.GP64()
	v.XORQ(index, index)
	v.strip(index, n, 2*count, func(at place) {
		groups := make([]stream, count)
		for i := range groups {
			groups[i] = stream{v.copy(counter), upper(counter), high, upper(high)}
			next := v.quadTable("blocks", v.sameQuads(uint64(v.width()/2)))
			v.VPADDQ(next, counter, counter)
		}
		v.rounds(groups, func(i int) operand.Mem { return operand.Mem{Base: keys, Disp: 8 * i} })
		for i, g := range groups {
			low, high := v.paired(g[0], g[1]), v.paired(g[2], g[3])
			for j, words := range []value{v.binary(v.VPUNPCKLQDQ, low, high), v.binary(v.VPUNPCKHQDQ, low, high)} {
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
			first := v.binary(v.VPMULUDQ, g[0], v.register(0xD2511F53))
			second := v.binary(v.VPMULUDQ, g[2], v.register(0xCD9E8D57))
			groups[i] = stream{v.mixed(second, g[1], key(2*round)), second, v.mixed(first, g[3], key(2*round+1)), first}
		}
	}
}

// mixed is the upper half of a product, mixed with a word and a key.
func (v *vectors) mixed(product, word value, key operand.Mem) value {
	r := v.shift(v.VPSRLQ, product, 32)
	if v.wide {
		v.VPTERNLOGQ_BCST(operand.Imm(0x96), key, word, r)
		return r
	}
	k := v.YMM()
	v.VPBROADCASTQ(key, k)
	v.VPXOR(word, r, r)
	v.VPXOR(k, r, r)
	return r
}

// paired joins the lower halves of two vectors, those of b above those of a.
func (v *vectors) paired(a, b value) value {
	b = v.shift(v.VPSLLQ, b, 32)
	if v.wide {
		k, bits := v.K(), v.GP32()
		v.MOVL(operand.U32(0x5555), bits)
		v.KMOVW(bits, k)
		v.VMOVDQA32(a, k, b)
		return b
	}
	r := v.YMM()
	v.VPBLENDD(operand.Imm(0x55), a, b, r)
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
