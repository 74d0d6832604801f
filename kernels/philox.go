package kernels

import "math/bits"

// Philox is the counter-based generator Philox4x32-10 (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy
// as 1, 2, 3, SC 2011): four random words as a pure function of a 128-bit counter and a 64-bit key.
func Philox(counter [4]uint32, key [2]uint32) [4]uint32 {
	const (
		m0, m1 = 0xD2511F53, 0xCD9E8D57
		w0, w1 = 0x9E3779B9, 0xBB67AE85
	)
	x, k := counter, key
	for range 10 {
		h0, l0 := bits.Mul32(m0, x[0])
		h1, l1 := bits.Mul32(m1, x[2])
		x = [4]uint32{h1 ^ x[1] ^ k[0], l1, h0 ^ x[3] ^ k[1], l0}
		k[0] += w0
		k[1] += w1
	}
	return x
}

// Purpose separates the streams of random numbers that one seed feeds.
type Purpose uint32

const (
	ForInit    Purpose = 1 // initial weights; step: index of the parameter
	ForBatch   Purpose = 2 // the batch permutation; step: the training step
	ForSplit   Purpose = 3 // cutting a dataset into splits
	ForDropout Purpose = 4 // masks; step: the training step
	ForAudit   Purpose = 5 // which tasks run twice
	ForSample  Purpose = 6 // tokens drawn from a language model; index: the token's place in the text
)

// Key names a stream of random numbers. The stream has 2⁶⁶ words; word i is a pure function of the key and i.
type Key struct {
	Seed    uint64
	Purpose Purpose
	Step    uint32
}

// Block returns words 4i to 4i+3 of the stream: Philox with the seed as key (low word first) and the counter
// (i low, i high, step, purpose).
func (k Key) Block(i uint64) [4]uint32 {
	return Philox(
		[4]uint32{uint32(i), uint32(i >> 32), k.Step, uint32(k.Purpose)},
		[2]uint32{uint32(k.Seed), uint32(k.Seed >> 32)},
	)
}

// Word returns word i of the stream.
func (k Key) Word(i uint64) uint32 { return k.Block(i / 4)[i%4] }

// Uniform returns number i of the stream, uniform in [0,1): the upper 24 bits of word i times 2⁻²⁴.
func (k Key) Uniform(i uint64) float32 { return unit(k.Word(i)) }

func unit(w uint32) float32 { return float32(w>>8) * 0x1p-24 }

// Below returns integer i of the stream, uniform in [0,n): the upper word of n times the 64 bits made of words 2i
// (low) and 2i+1 (high). The bias is below n·2⁻⁶⁴. n must not be zero.
func (k Key) Below(i, n uint64) uint64 {
	if n == 0 {
		panic("kernels: no integer below zero")
	}
	b := k.Block(i / 2)
	w := b[i%2*2:]
	hi, _ := bits.Mul64(uint64(w[1])<<32|uint64(w[0]), n)
	return hi
}
