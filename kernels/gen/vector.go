package main

import (
	"fmt"
	"math"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// vectors writes the loops of one family. A loop is written once, in the operations below, for vectors of 16 numbers
// with mask registers (AVX-512: F, DQ, BW, VL) or of 8 (AVX2, FMA, F16C).
type vectors struct {
	*build.Context
	wide   bool
	prefix string

	tables     map[uint32]operand.Mem // a constant's eight copies in memory
	quadTables map[string]operand.Mem
	pool       map[uint32]operand.Op // constants of the current function that lie in registers
	masks      operand.Mem           // AVX2: eight words of ones, then eight of zeros
	room       int                   // how many those may be in AVX-512
	labels     int
}

// value is a vector: a register, or where an operation takes it, a constant in memory.
type value = operand.Op

// condition is a mask register, or in AVX2 a vector of ones and zeros.
type condition = operand.Op

func vectorAVX512(c *build.Context) { emitVectors(&vectors{Context: c, wide: true, prefix: "avx512"}) }
func vectorAVX2(c *build.Context)   { emitVectors(&vectors{Context: c, prefix: "avx2"}) }

func emitVectors(v *vectors) {
	v.tables, v.quadTables = map[uint32]operand.Mem{}, map[string]operand.Mem{}
	v.elementwise()
	v.activations()
	v.sums()
	v.rows()
	v.norms()
	v.losses()
	v.updates()
	v.conversions()
	v.dropout()
	v.planes()
}

// width is how many numbers a vector holds.
func (v *vectors) width() int {
	if v.wide {
		return 16
	}
	return 8
}

// function begins a function; its name gets the family's prefix.
func (v *vectors) function(name, signature, doc string) {
	v.Function(v.prefix + name)
	v.Attributes(attr.NOSPLIT)
	v.Pragma("noescape")
	v.SignatureExpr("func" + signature)
	v.Doc(v.prefix + name + " " + doc)
	v.pool, v.room = map[uint32]operand.Op{}, 22
}

// end returns to Go, which may use the older instructions: the upper halves of the registers must be clear.
func (v *vectors) end() {
	v.VZEROUPPER()
	v.RET()
}

func (v *vectors) label(kind string) string {
	v.labels++
	return fmt.Sprintf("%s%d", kind, v.labels)
}

// data and count load where a slice argument begins and how long it is; word loads any other.
func (v *vectors) data(name string) reg.GPVirtual {
	return v.Load(v.Param(name).Base(), v.GP64()).(reg.GPVirtual)
}

func (v *vectors) count(name string) reg.GPVirtual {
	return v.Load(v.Param(name).Len(), v.GP64()).(reg.GPVirtual)
}

func (v *vectors) word(name string) reg.GPVirtual {
	return v.Load(v.Param(name), v.GP64()).(reg.GPVirtual)
}

// scalar loads a float argument into every lane.
func (v *vectors) scalar(name string) value {
	a, err := v.Param(name).Resolve()
	if err != nil {
		panic(err)
	}
	r := v.fresh()
	v.VBROADCASTSS(a.Addr, r)
	return r
}

// scarce is scalar where AVX2 has no register to spare: there the argument is read again at each use.
func (v *vectors) scarce(name string) func() value {
	if v.wide {
		r := v.scalar(name)
		return func() value { return r }
	}
	return func() value { return v.scalar(name) }
}

// result ends a function that returns the lowest lane of x.
func (v *vectors) result(x reg.VecVirtual) {
	a, err := v.ReturnIndex(0).Resolve()
	if err != nil {
		panic(err)
	}
	v.VMOVSS(x.AsX(), a.Addr)
	v.end()
}

// fresh returns a register for a vector.
func (v *vectors) fresh() value {
	if v.wide {
		return v.ZMM()
	}
	return v.YMM()
}

// zero returns a vector of +0.
func (v *vectors) zero() value {
	r := v.fresh()
	v.clear(r)
	return r
}

func (v *vectors) clear(r value) {
	if v.wide {
		v.VPXORD(r, r, r)
	} else {
		v.VXORPS(r, r, r)
	}
}

// hold puts constants into registers for the whole function. It is called before the loop; in AVX-512 there is room
// for most, in AVX2 for a few, and what is not held is read from memory at each use.
func (v *vectors) hold(constants ...uint32) {
	room := 4
	if v.wide {
		room = v.room
	}
	for _, bits := range constants {
		if v.pool[bits] == nil && len(v.pool) < room {
			v.pool[bits] = v.broadcast(bits)
		}
	}
}

// holdWide is hold in AVX-512 only.
func (v *vectors) holdWide(constants ...uint32) {
	if v.wide {
		v.hold(constants...)
	}
}

func (v *vectors) broadcast(bits uint32) value {
	r := v.fresh()
	v.VBROADCASTSS(v.table(bits), r)
	return r
}

// bits returns a constant as the last operand of an operation; register, as any operand.
func (v *vectors) bits(bits uint32) value {
	switch {
	case v.pool[bits] != nil:
		return v.pool[bits]
	case v.wide:
		return v.broadcast(bits)
	}
	return v.table(bits)
}

func (v *vectors) number(x float32) value { return v.bits(math.Float32bits(x)) }

func (v *vectors) register(bits uint32) value {
	if r := v.pool[bits]; r != nil {
		return r
	}
	return v.broadcast(bits)
}

func (v *vectors) table(bits uint32) operand.Mem {
	if m, ok := v.tables[bits]; ok {
		return m
	}
	m := v.StaticGlobal(fmt.Sprintf("%sx%08x", v.prefix, bits))
	v.DataAttributes(attr.RODATA | attr.NOPTR)
	for i := range 4 {
		v.AddDatum(8*i, operand.U64(uint64(bits)<<32|uint64(bits)))
	}
	v.tables[bits] = m
	return m
}

// maskTable returns the words from which a tail's mask is read.
func (v *vectors) maskTable() operand.Mem {
	if v.masks.Base == nil {
		v.masks = v.StaticGlobal(v.prefix + "masks")
		v.DataAttributes(attr.RODATA | attr.NOPTR)
		for i := range 8 {
			ones := uint64(math.MaxUint64)
			if i >= 4 {
				ones = 0
			}
			v.AddDatum(8*i, operand.U64(ones))
		}
	}
	return v.masks
}

// constant returns a register that holds a constant and may be changed.
func (v *vectors) constant(x float32) value {
	bits := math.Float32bits(x)
	switch {
	case v.pool[bits] != nil:
		return v.copy(v.pool[bits])
	case v.wide:
		return v.broadcast(bits)
	}
	return v.copy(v.table(bits))
}

func f32(x float32) uint32 { return math.Float32bits(x) }
