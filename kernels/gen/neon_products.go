package main

import "fmt"

// What a vector is to the products on arm64: two registers, so that six rows × two vectors fill 24 registers with sums
// and a row's number, read once, serves four instructions.
const (
	neonLanes = 8
	neonHalf  = neonLanes / 2
	neonRows  = 6
	neonFew   = 2
)

// neonKernel writes the product of a block of rows × vectors. R0 is the tile, R1 and R2 the block's A and C, R5 and R6
// the strides of k in A and B, R9 to R14 the rows, R3 the panel of B, R4 a counter, R7 the distance from the rows'
// beginnings; R8 and R15 to R17 are scratch.
type neonKernel struct {
	*neon
	rows, width int
}

func (k neonKernel) at(what string) string { return fmt.Sprintf("%s%d", what, k.rows) }

// registers is how many registers a row of sums takes.
func (k neonKernel) registers() int     { return 2 * k.width }
func (k neonKernel) sums() int          { return k.rows * k.registers() }
func (k neonKernel) panel() int         { return 28 - k.registers() }
func (k neonKernel) number(row int) int { return 28 + row%4 }

// neonGemm writes all that a matrix product needs.
func neonGemm(n *neon) {
	for _, s := range []struct{ width, rows int }{{1, neonRows}, {2, neonRows}, {4, neonFew}} {
		n.function(fmt.Sprintf("neonGemm%d", s.width), "(t *byte)",
			fmt.Sprintf("multiplies blocks of at most %d rows × %d vectors; t is a *tile.", s.rows, s.width), 32*s.rows+16, 8)
		n.do("MOVD t+0(FP), R0")
		n.do("MOVD %d(R0), R8", tileRows)
		for rows := s.rows; rows > 1; rows-- {
			n.do("CMP $%d, R8", rows)
			n.do("BEQ rows%d", rows)
		}
		for rows := 1; rows <= s.rows; rows++ {
			neonKernel{n, rows, s.width}.write()
		}
	}
	neonCopyRows(n)
	neonTranspose(n)
}

func (k neonKernel) write() {
	k.label(k.at("rows"))
	k.do("MOVD %d(R0), R1", tileA)
	k.do("MOVD %d(R0), R2", tileC)
	k.do("MOVD %d(R0), R5", tileAK)
	k.do("MOVD %d(R0), R6", tileBK)

	k.label(k.at("block"))
	k.start()
	k.multiply()
	k.after()
	k.finish()

	k.advance("R1", tileAI)
	k.advance("R2", tileCI)
	k.do("MOVD %d(R0), R8", tileRow)
	k.do("ADD $%d, R8", 4*k.rows)
	k.do("MOVD R8, %d(R0)", tileRow)
	k.do("MOVD %d(R0), R8", tileBlocks)
	k.do("SUBS $1, R8")
	k.do("MOVD R8, %d(R0)", tileBlocks)
	k.do("BNE %s", k.at("block"))
	k.do("RET")
}

// advance moves a pointer down by the block's rows.
func (k neonKernel) advance(pointer string, stride int) {
	k.do("MOVD %d(R0), R8", stride)
	k.do("MOVD $%d, R16", k.rows)
	k.do("MADD R16, %s, R8, %s", pointer, pointer)
}

func row8(i int) string { return fmt.Sprintf("R%d", 9+i) }

// walk points the rows' registers at the rows from start on.
func (k neonKernel) walk(start string, stride int) {
	k.do("MOVD %d(R0), R8", stride)
	k.do("MOVD %s, %s", start, row8(0))
	for i := 1; i < k.rows; i++ {
		k.do("ADD R8, %s, %s", row8(i-1), row8(i))
	}
}

// unless jumps where a flag is not set.
func (k neonKernel) unless(flag int, label string) {
	bit := 0
	for 1<<bit != flag {
		bit++
	}
	k.do("MOVD %d(R0), R8", tileFlags)
	k.do("TBZ $%d, R8, %s", bit, label)
}

// start zeroes the sums, or loads them from C.
func (k neonKernel) start() {
	load, begin := k.at("load"), k.at("begin")
	k.do("MOVD %d(R0), R8", tileFlags)
	k.do("TBNZ $0, R8, %s", load) // flagLoad
	k.zero(0, k.sums())
	k.do("B %s", begin)
	k.label(load)
	k.throughC("load", k.load)
	k.label(begin)
}

// throughC moves every sum from or to C. The last vectors, if they are cut short, go through the frame.
func (k neonKernel) throughC(what string, move func(first, count int, base string)) {
	whole, done := k.at("whole_"+what), k.at("done_"+what)
	k.walk("R2", tileCI)
	k.unless(flagPartial, whole)
	if what == "load" {
		k.edge(false)
	}
	for i := range k.rows {
		if k.width > 1 {
			move(i*k.registers(), k.registers()-2, row8(i))
		}
		k.do("ADD $%d, RSP, R16", 8+32*i)
		move(i*k.registers()+k.registers()-2, 2, "R16")
	}
	if what == "store" {
		k.edge(true)
	}
	k.do("B %s", done)
	k.label(whole)
	for i := range k.rows {
		move(i*k.registers(), k.registers(), row8(i))
	}
	k.label(done)
}

// edge copies the numbers of the last vectors that exist, one by one, from C to the frame or back.
func (k neonKernel) edge(back bool) {
	what, from, to := k.at("to_frame"), "R3", "R7"
	if back {
		what, from, to = k.at("from_frame"), "R7", "R3"
	}
	k.do("ADD $%d, R2, R15", 4*neonLanes*(k.width-1))
	k.do("ADD $8, RSP, R16")
	k.do("MOVD $%d, R4", k.rows)
	k.label(what + "_rows")
	k.do("MOVWU %d(R0), R17", tileMask)
	k.do("MOVD R15, R3")
	k.do("MOVD R16, R7")
	k.copyNumbers(what, from, to, "R17")
	k.do("MOVD %d(R0), R8", tileCI)
	k.do("ADD R8, R15")
	k.do("ADD $32, R16")
	k.do("SUBS $1, R4")
	k.do("BNE %s_rows", what)
}

// copyNumbers copies a number for each bit of a mask.
func (n *neon) copyNumbers(label, from, to, mask string) {
	n.label(label)
	n.do("MOVWU.P 4(%s), R8", from)
	n.do("MOVW.P R8, 4(%s)", to)
	n.do("LSR $1, %s", mask)
	n.do("CBNZ %s, %s", mask, label)
}

// multiply adds one product a step to every sum, k ascending.
func (k neonKernel) multiply() {
	loop, done := k.at("loop"), k.at("done")
	k.walk("R1", tileAI)
	k.do("MOVD %d(R0), R3", tileB)
	k.do("MOVD %d(R0), R4", tileDepth)
	k.do("MOVD $0, R7")
	k.do("CBZ R4, %s", done)
	k.label(loop)
	k.load(k.panel(), k.registers(), "R3")
	k.do("ADD R6, R3")
	for i := range k.rows {
		k.do("FMOVS (%s)(R7), F%d", row8(i), k.number(i))
		for j := range k.registers() {
			k.fmlaLane(i*k.registers()+j, k.panel()+j, k.number(i))
		}
	}
	k.do("ADD R5, R7")
	k.do("SUBS $1, R4")
	k.do("BNE %s", loop)
	k.label(done)
}

// after adds the biases, applies relu and flushes, as the flags ask.
func (k neonKernel) after() {
	plain := k.at("plain")
	k.do("MOVD %d(R0), R8", tileFlags)
	k.do("TST $%d, R8", flagsAfter)
	k.do("BEQ %s", plain)
	k.when(flagBias, "bias", k.addBias)
	k.when(flagRowBias, "row_bias", func() {
		k.do("MOVD %d(R0), R15", tileRowBias)
		k.do("MOVD %d(R0), R16", tileRow)
		k.do("ADD R16, R15")
		for i := range k.rows {
			k.do("VLD1R.P 4(R15), [V28.S4]")
			for j := range k.registers() {
				k.op3(fadd, i*k.registers()+j, i*k.registers()+j, 28)
			}
		}
	})
	k.when(flagRelu, "relu", func() {
		for s := range k.sums() {
			k.op2(fcmle0, 28, s)
			k.op3(bic, s, s, 28)
		}
	})
	k.when(flagFlush, "flush", func() {
		k.do("MOVD $%#x, R15", least)
		k.do("VDUP R15, V28.S4")
		k.do("MOVD $%#x, R15", nanBits)
		k.do("VDUP R15, V29.S4")
		for s := range k.sums() {
			k.op2(fabs, 30, s)
			k.op3(fcmgt, 30, 28, 30)
			k.op3(fcmeq, 31, s, s)
			k.op3(bic, s, s, 30)
			k.op3(bif, s, 29, 31)
		}
	})
	k.label(plain)
}

// when writes what happens if a flag is set.
func (k neonKernel) when(flag int, what string, then func()) {
	without := k.at("no_" + what)
	k.unless(flag, without)
	then()
	k.label(without)
}

// addBias reads the last vector's numbers one by one, if not all are there.
func (k neonKernel) addBias() {
	whole, ready := k.at("whole_bias"), k.at("bias")
	last := k.panel() + k.registers() - 2
	k.do("MOVD %d(R0), R3", tileBias)
	k.unless(flagPartial, whole)
	if k.width > 1 {
		k.load(k.panel(), k.registers()-2, "R3")
	}
	k.do("ADD $%d, R3, R15", 4*neonLanes*(k.width-1))
	k.do("ADD $8, RSP, R7")
	k.do("MOVWU %d(R0), R17", tileMask)
	k.copyNumbers(k.at("bias_number"), "R15", "R7", "R17")
	k.do("ADD $8, RSP, R16")
	k.load(last, 2, "R16")
	k.do("B %s", ready)
	k.label(whole)
	k.load(k.panel(), k.registers(), "R3")
	k.label(ready)
	for i := range k.rows {
		for j := range k.registers() {
			k.op3(fadd, i*k.registers()+j, i*k.registers()+j, k.panel()+j)
		}
	}
}

// finish stores the sums.
func (k neonKernel) finish() {
	k.throughC("store", k.store)
}
