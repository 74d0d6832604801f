package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// Offsets into kernels.tile, and its flags.
const (
	tileA       = 0
	tileB       = 8
	tileC       = 16
	tileAI      = 24
	tileAK      = 32
	tileBK      = 40
	tileCI      = 48
	tileDepth   = 56
	tileRows    = 64
	tileBlocks  = 72
	tileFlags   = 80
	tileBias    = 88
	tileRowBias = 96
	tileRow     = 104
	tileMask    = 112
	tilePack    = 144
	tileNextA   = 152
	tileTable   = 160

	flagLoad, flagPartial, flagBias, flagRowBias, flagRelu, flagFlush, flagFar, flagAdd = 1, 2, 4, 8, 16, 32, 64, 128
	flagsAfter                                                                          = flagAdd | flagBias | flagRowBias | flagRelu | flagFlush
)

// The registers of every product kernel. A and C are walked five rows a pointer: a pointer reaches rows 0, 1, 2 and 4
// by an index, and row 3 by an index of three strides.
var (
	tileArg  = reg.RAX
	blockA   = reg.RBX
	blockC   = reg.RDX
	rowsAt   = [4]reg.Register{reg.RSI, reg.R8, reg.R9, reg.RBX}
	stride   = reg.R10
	stride3  = reg.R11
	strideAK = reg.R12
	strideBK = reg.R13
	panelB   = reg.RDI
	counter  = reg.RCX
	packed   = reg.R15
	ahead    = reg.R14
	table    = reg.R15
	rowOfB   = reg.R14
)

const rowsPerPointer = 5

// kernel writes the product of a block of rows × vectors.
type kernel struct {
	isa
	rows, width int
}

// products writes one function for each width; each holds a kernel for every number of rows.
func products(a isa) {
	for _, s := range a.shapes() {
		c := a.context()
		begin(c, fmt.Sprintf("%sGemm%d", a.name(), s.vectors), "t *byte",
			fmt.Sprintf("multiplies blocks of at most %d rows × %d vectors; t is a *tile.", s.rows, s.vectors))
		c.Load(c.Param("t"), tileArg)
		for rows := s.rows; rows > 1; rows-- {
			c.CMPQ(field(tileRows), operand.U8(rows))
			c.JEQ(operand.LabelRef(label("rows", rows)))
		}
		for rows := 1; rows <= s.rows; rows++ {
			kernel{a, rows, s.vectors}.write()
		}
	}
}

// begin opens a function; avo does not know the names of kernels' types, so that pointers are to bytes.
func begin(c *build.Context, name, arguments, does string) {
	c.Function(name)
	c.Doc(name + " " + does)
	c.Pragma("noescape")
	c.Attributes(attr.NOSPLIT)
	c.SignatureExpr("func(" + arguments + ")")
}

func field(offset int) operand.Mem { return operand.Mem{Base: tileArg, Disp: offset} }

func label(what string, rows int) string { return fmt.Sprintf("%s%d", what, rows) }

// row returns the place of row i's number at a displacement, after walk has set the pointers.
func row(i, disp int) operand.Mem {
	m := operand.Mem{Base: rowsAt[i/rowsPerPointer], Disp: disp}
	switch i % rowsPerPointer {
	case 1:
		m.Index, m.Scale = stride, 1
	case 2:
		m.Index, m.Scale = stride, 2
	case 3:
		m.Index, m.Scale = stride3, 1
	case 4:
		m.Index, m.Scale = stride, 4
	}
	return m
}

// walk points the row pointers at start, with the stride that the field holds.
func (k kernel) walk(start reg.Register, strideField int) {
	c := k.context()
	c.MOVQ(field(strideField), stride)
	c.LEAQ(operand.Mem{Base: stride, Index: stride, Scale: 2}, stride3)
	c.MOVQ(start, rowsAt[0])
	for i := 1; i*rowsPerPointer < k.rows; i++ {
		c.LEAQ(operand.Mem{Base: rowsAt[i-1], Index: stride, Scale: 4}, rowsAt[i])
		c.ADDQ(stride, rowsAt[i])
	}
}

func (k kernel) sum(i, j int) reg.Register { return k.vector(i*k.width + j) }
func (k kernel) b(j int) reg.Register      { return k.vector(k.vectors() - 2 - k.width + j) }
func (k kernel) spare(i int) reg.Register  { return k.vector(k.vectors() - 1 - i) }

func (k kernel) sums() []reg.Register {
	var all []reg.Register
	for i := range k.rows * k.width {
		all = append(all, k.vector(i))
	}
	return all
}

func (k kernel) write() {
	c := k.context()
	at := func(what string) string { return label(what, k.rows) }
	c.Label(at("rows"))
	c.MOVQ(field(tileA), blockA)
	c.MOVQ(field(tileC), blockC)
	c.MOVQ(field(tileAK), strideAK)
	c.MOVQ(field(tileBK), strideBK)
	if k.maskedC() {
		k.setMask(field(tileMask))
	}

	c.Label(at("block"))
	k.start()
	k.prefetch()
	k.multiply()
	k.after()
	k.finish()

	c.ADDQ(field(tileNextA), blockA)
	c.MOVQ(field(tileCI), stride)
	c.IMUL3Q(operand.U8(k.rows), stride, stride)
	c.ADDQ(stride, blockC)
	c.ADDQ(operand.U8(4*k.rows), field(tileRow))
	c.SUBQ(operand.U8(1), field(tileBlocks))
	c.JNE(operand.LabelRef(at("block")))
	c.VZEROUPPER()
	c.RET()
}

// start zeroes the sums, or loads them from C.
func (k kernel) start() {
	c := k.context()
	load, begin := label("load", k.rows), label("begin", k.rows)
	c.TESTQ(operand.U32(flagLoad), field(tileFlags))
	c.JNE(operand.LabelRef(load))
	for i := range k.rows * k.width {
		zero(c, i)
	}
	c.JMP(operand.LabelRef(begin))
	c.Label(load)
	k.walk(blockC, tileCI)
	k.throughC("load", func(v reg.Register, m operand.Mem, masked bool) { k.load(m, v, masked) })
	c.Label(begin)
}

// prefetch asks for the next block of a C that lies far: its numbers, or room for them, are there when this block is
// done.
func (k kernel) prefetch() {
	c := k.context()
	near := label("near", k.rows)
	c.TESTQ(operand.U32(flagFar), field(tileFlags))
	c.JEQ(operand.LabelRef(near))
	c.MOVQ(field(tileCI), counter)
	c.IMUL3Q(operand.U8(k.rows), counter, counter)
	c.ADDQ(blockC, counter)
	k.walk(counter, tileCI)
	for i := range k.rows {
		for at := 0; at < 4*k.lanes()*k.width; at += 64 {
			c.PREFETCHT0(row(i, at))
		}
	}
	c.Label(near)
}

// throughC moves every sum from or to C. Where masks are dear, whole vectors go without.
func (k kernel) throughC(what string, move func(reg.Register, operand.Mem, bool)) {
	c := k.context()
	all := func(masked bool) {
		for i := range k.rows {
			for j := range k.width {
				move(k.sum(i, j), row(i, 4*k.lanes()*j), masked && j == k.width-1)
			}
		}
	}
	if k.maskedC() {
		all(true)
		return
	}
	whole, done := label("whole_"+what, k.rows), label("done_"+what, k.rows)
	c.TESTQ(operand.U32(flagPartial), field(tileFlags))
	c.JEQ(operand.LabelRef(whole))
	k.setMask(field(tileMask))
	all(true)
	c.JMP(operand.LabelRef(done))
	c.Label(whole)
	all(false)
	c.Label(done)
}

// multiply adds one product a step to every sum, k ascending.
func (k kernel) multiply() {
	c := k.context()
	done := label("done", k.rows)
	k.walk(blockA, tileAI)
	c.MOVQ(field(tileB), panelB)
	c.MOVQ(field(tileDepth), counter)
	c.TESTQ(counter, counter)
	c.JEQ(operand.LabelRef(done))
	if k.width <= 2 {
		k.multiplyByTable(done)
	}
	if k.packs() {
		k.packAndMultiply(done)
	}
	k.loop("loop", func() { k.loadB(func(int) {}) })
	c.Label(done)
}

// loadB loads a row of B and steps to the next; with is called after each vector.
func (k kernel) loadB(with func(j int)) {
	for j := range k.width {
		k.load(operand.Mem{Base: panelB, Disp: 4 * k.lanes() * j}, k.b(j), k.maskedC() && j == k.width-1)
		with(j)
	}
	k.context().ADDQ(strideBK, panelB)
}

// multiplyByTable is the loop where a table holds the place of each row of B. All of a vector of B may be read.
func (k kernel) multiplyByTable(done string) {
	c := k.context()
	without := label("no_table", k.rows)
	c.MOVQ(field(tileTable), table)
	c.TESTQ(table, table)
	c.JEQ(operand.LabelRef(without))
	k.loop("table", func() {
		c.MOVQ(operand.Mem{Base: table}, rowOfB)
		c.ADDQ(operand.U8(8), table)
		for j := range k.width {
			k.load(operand.Mem{Base: panelB, Index: rowOfB, Scale: 1, Disp: 4 * k.lanes() * j}, k.b(j), false)
		}
	})
	c.JMP(operand.LabelRef(done))
	c.Label(without)
}

// loop writes the steps; b loads the row of B.
func (k kernel) loop(name string, b func()) {
	c := k.context()
	top := label(name, k.rows)
	c.Label(top)
	b()
	for i := range k.rows {
		if k.width == 1 && k.maskedC() {
			c.VFMADD231PS_BCST(row(i, 0), k.b(0), k.sum(i, 0))
			continue
		}
		a := k.spare(i % 2)
		c.VBROADCASTSS(row(i, 0), a)
		for j := range k.width {
			c.VFMADD231PS(a, k.b(j), k.sum(i, j))
		}
	}
	for i := 0; i*rowsPerPointer < k.rows; i++ {
		c.ADDQ(strideAK, rowsAt[i])
	}
	c.SUBQ(operand.U8(1), counter)
	c.JNE(operand.LabelRef(top))
}

// packs tells which kernels have so many products a step that storing B beside them costs nothing.
func (k kernel) packs() bool { return k.width == 2 && 2*k.rows > k.shapes()[1].rows }

// packAndMultiply is the loop of the first block if B is to be packed: it stores what it loads, for the blocks after it.
func (k kernel) packAndMultiply(done string) {
	c := k.context()
	c.MOVQ(field(tilePack), packed)
	c.TESTQ(packed, packed)
	c.JEQ(operand.LabelRef(label("loop", k.rows)))
	c.LEAQ(operand.Mem{Base: strideBK, Index: strideBK, Scale: 2}, ahead) // prefetch 24 steps ahead: some hundred nanoseconds
	k.loop("pack", func() {
		k.loadB(func(j int) {
			c.PREFETCHT0(operand.Mem{Base: panelB, Index: ahead, Scale: 8, Disp: 4 * k.lanes() * j})
			c.VMOVUPS(k.b(j), operand.Mem{Base: packed, Disp: 4 * k.lanes() * j})
			if j == k.width-1 {
				c.ADDQ(operand.U8(4*k.lanes()*k.width), packed)
			}
		})
	})
	c.MOVQ(field(tilePack), packed)
	c.MOVQ(packed, field(tileB))
	c.MOVQ(operand.U32(4*k.lanes()*k.width), strideBK)
	c.MOVQ(strideBK, field(tileBK))
	c.XORQ(packed, packed)
	c.MOVQ(packed, field(tilePack))
	c.JMP(operand.LabelRef(done))
}

// after adds the biases, applies relu and flushes, as the flags ask.
func (k kernel) after() {
	c := k.context()
	plain := label("plain", k.rows)
	c.TESTQ(operand.U32(flagsAfter), field(tileFlags))
	c.JEQ(operand.LabelRef(plain))
	if k.width <= 2 {
		k.when(flagAdd, "add", func() {
			k.walk(blockC, tileCI)
			k.throughC("add", func(v reg.Register, m operand.Mem, masked bool) {
				k.load(m, k.b(0), masked)
				c.VADDPS(k.b(0), v, v)
			})
		})
	}
	k.when(flagBias, "bias", func() {
		c.MOVQ(field(tileBias), counter)
		if !k.maskedC() {
			k.setMask(field(tileMask))
		}
		for j := range k.width {
			k.load(operand.Mem{Base: counter, Disp: 4 * k.lanes() * j}, k.b(j), j == k.width-1)
			for i := range k.rows {
				c.VADDPS(k.b(j), k.sum(i, j), k.sum(i, j))
			}
		}
	})
	k.when(flagRowBias, "row_bias", func() {
		c.MOVQ(field(tileRowBias), counter)
		c.ADDQ(field(tileRow), counter)
		for i := range k.rows {
			c.VBROADCASTSS(operand.Mem{Base: counter, Disp: 4 * i}, k.spare(1))
			for j := range k.width {
				c.VADDPS(k.spare(1), k.sum(i, j), k.sum(i, j))
			}
		}
	})
	// The second operand comes back where one is NaN or both are zero; the sum then makes +0 of −0.
	k.when(flagRelu, "relu", func() {
		zero(c, k.vectors()-2)
		for _, s := range k.sums() {
			c.VMAXPS(s, k.spare(1), s)
			c.VADDPS(k.spare(1), s, s)
		}
	})
	k.when(flagFlush, "flush", func() {
		k.flush(k.sums(), []reg.Register{k.spare(0), k.spare(1), k.spare(2), k.spare(3)})
	})
	c.Label(plain)
}

// when writes what happens if a flag is set.
func (k kernel) when(flag uint32, what string, then func()) {
	c := k.context()
	without := label("no_"+what, k.rows)
	c.TESTQ(operand.U32(flag), field(tileFlags))
	c.JEQ(operand.LabelRef(without))
	then()
	c.Label(without)
}

// finish stores the sums.
func (k kernel) finish() {
	k.walk(blockC, tileCI)
	k.throughC("store", k.store)
}

// gemm writes all that a matrix product needs.
func gemm(a isa) {
	products(a)
	packing(a)
}
