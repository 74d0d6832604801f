package kernels

import "unsafe"

// tile is what a product kernel in assembly works on: blocks of rows of C below each other, one panel of columns wide.
// The generator in kernels/gen knows these offsets. Distances are in bytes.
//
// For each block the sums start from +0 or C, add depth products each, k ascending, and are stored to C. A kernel of w
// vectors reads and writes the last of them under the mask.
type tile struct {
	a, b, c    unsafe.Pointer // the first block's A and C; the panel of B, the same for all blocks
	ai, ak     int            // from one row, one k, of A to the next
	bk         int            // from one k of B to the next
	ci         int            // from one row of C to the next
	depth      int            // products to add to each sum
	rows       int            // of a block
	blocks     int            // counted down
	flags      int
	bias       unsafe.Pointer // one number a column of the panel
	rowBias    unsafe.Pointer // one number a row
	rowBiasAt  int            // how far rowBias has been used; counted up
	columnMask [8]int32       // columnMask[0] holds one bit a column, or each word all bits of one; see microkernels.bits
	packTo     unsafe.Pointer // where the first block stores its panel of B for the others; nil: nowhere
	nextA      int            // from one block's A to the next, if the kernels heed packTo; else that is rows × ai
	table      unsafe.Pointer // one int a k: where in B its row lies, in bytes; nil: bk apart. Whole vectors are read
}

// Flags of a tile, in the order in which they take effect.
const (
	tileLoad    = 1 << iota // sums start from C
	tilePartial             // the last vector is cut short
	tileBias
	tileRowBias
	tileRelu
	tileFlush
	tileFar // C does not fit the first cache
	tileAdd // before the rest: C is added, by +
)

// farC is the bytes of C from which its blocks are asked for in advance.
const farC = 24 << 10

// packing is what the packing loops in assembly work on.
type packing struct {
	src, dst      unsafe.Pointer
	stride, pitch int // from one row to the next, in bytes: of src, of dst
	depth         int // rows to copy, or numbers of a row to transpose
	width         int // vectors of a row to copy
	columnMask    [8]int32
}

// microkernels is what one instruction set brings to the blocked product. Kernels take the address of a tile, packing
// loops that of a packing; both keep nothing.
type microkernels struct {
	lanes     int            // numbers of a vector
	rows      int            // the most rows of a kernel of one or two vectors
	fewRows   int            // the most rows of a kernel of three or four vectors
	tiles     [5]func(*byte) // by width in vectors; there may be none of three
	copyRows  func(*byte)    // copies rows of 1, 2 or 4 vectors; the last is read under the mask and written whole
	transpose func(*byte)    // lanes rows of depth numbers, a multiple of four, become depth rows of one vector
	bits      bool           // a mask is one bit a lane; else a word a lane
	shortB    bool           // kernels read the last vector of B under the mask too
	packs     bool           // kernels of two vectors and more than half of rows heed packTo; those of one and two a table and tileAdd
	depth     int            // the k that one pass over C takes, at most
	block     int            // the rows of C that share a packed panel of B, at most
}

// setMask makes a mask of the first lanes.
func (u *microkernels) setMask(mask *[8]int32, lanes int) {
	if u.bits {
		mask[0] = 1<<lanes - 1
		return
	}
	for i := range mask {
		mask[i] = 0
		if i < lanes {
			mask[i] = -1
		}
	}
}
