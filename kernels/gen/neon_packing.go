package main

import "fmt"

// neonCopyRows copies depth rows of width vectors, the last one cut short, to rows that are pitch bytes apart. It stores
// whole vectors, zeros where the mask has none.
func neonCopyRows(n *neon) {
	n.function("neonCopyRows", "(p *byte)", "copies rows of 1, 2 or 4 vectors; p is a *packing.", 48, 8)
	n.do("MOVD p+0(FP), R0")
	n.do("MOVD %d(R0), R1", packSrc)
	n.do("MOVD %d(R0), R2", packDst)
	n.do("MOVD %d(R0), R5", packStride)
	n.do("MOVD %d(R0), R6", packPitch)
	n.do("MOVD %d(R0), R4", packDepth)
	n.do("MOVWU %d(R0), R9", packMask)
	n.do("MOVD %d(R0), R8", packWidth)
	widths := []int{1, 2, 4}
	for _, width := range widths[1:] {
		n.do("CMP $%d, R8", width)
		n.do("BEQ width%d", width)
	}
	for _, width := range widths {
		last, whole := 2*width-2, fmt.Sprintf("whole%d", width)
		n.label(fmt.Sprintf("width%d", width))
		n.do("CMP $0xff, R9")
		n.do("BEQ %s", whole)
		n.label(fmt.Sprintf("row%d", width))
		if width > 1 {
			n.load(0, last, "R1")
		}
		n.zero(last, 2)
		n.do("ADD $8, RSP, R16")
		n.store(last, 2, "R16")
		n.do("ADD $%d, R1, R15", 4*neonLanes*(width-1))
		n.do("MOVD R9, R10")
		n.copyNumbers(fmt.Sprintf("number%d", width), "R15", "R16", "R10")
		n.do("ADD $8, RSP, R16")
		n.load(last, 2, "R16")
		n.nextRow(width, fmt.Sprintf("row%d", width))
		n.label(whole)
		n.load(0, 2*width, "R1")
		n.nextRow(width, whole)
	}
}

// nextRow stores a row and goes on, or ends the function.
func (n *neon) nextRow(width int, loop string) {
	n.do("ADD R5, R1")
	n.store(0, 2*width, "R2")
	n.do("ADD R6, R2")
	n.do("SUBS $1, R4")
	n.do("BNE %s", loop)
	n.do("RET")
}

// neonTranspose reads eight rows, stride bytes apart, and writes depth rows (a multiple of four) of one vector, pitch
// bytes apart: the columns of what it read.
func neonTranspose(n *neon) {
	n.function("neonTranspose", "(p *byte)", "turns rows into columns; p is a *packing.", 0, 8)
	n.do("MOVD p+0(FP), R0")
	n.do("MOVD %d(R0), R9", packSrc)
	n.do("MOVD %d(R0), R2", packDst)
	n.do("MOVD %d(R0), R5", packStride)
	n.do("MOVD %d(R0), R6", packPitch)
	n.do("MOVD %d(R0), R4", packDepth)
	source := func(i int) string { return []string{"R9", "R10", "R11", "R12", "R13", "R14", "R15", "R16"}[i] }
	for i := 1; i < neonLanes; i++ {
		n.do("ADD R5, %s, %s", source(i-1), source(i))
	}
	n.label("loop")
	for i := range neonLanes {
		n.do("VLD1.P 16(%s), [V%d.S4]", source(i), i)
	}
	// Four rows become four columns by exchanging neighbours, first numbers, then pairs of them.
	for half := range 2 {
		in, column := 4*half, func(i int) int { return 16 + 2*i + half }
		for i := range 2 {
			n.do("VTRN1 V%d.S4, V%d.S4, V%d.S4", in+2*i+1, in+2*i, 8+2*i)
			n.do("VTRN2 V%d.S4, V%d.S4, V%d.S4", in+2*i+1, in+2*i, 9+2*i)
		}
		for i := range 2 {
			n.do("VTRN1 V%d.D2, V%d.D2, V%d.D2", 10+i, 8+i, column(i))
			n.do("VTRN2 V%d.D2, V%d.D2, V%d.D2", 10+i, 8+i, column(2+i))
		}
	}
	for i := range neonHalf {
		n.store(16+2*i, 2, "R2")
		n.do("ADD R6, R2")
	}
	n.do("SUBS $4, R4")
	n.do("BNE loop")
	n.do("RET")
}
