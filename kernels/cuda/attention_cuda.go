//go:build cuda && linux && cgo

package cuda

import (
	"math"

	"github.com/autonet/autonet/kernels"
)

var (
	attendKernels        = newNearKernels("attend")
	attendQueriesKernels = newNearKernels("attend_queries")
	attendKeysKernels    = newNearKernels("attend_keys")
)

// nearKernels compute the same; near keeps what it works on in shared memory, far in memory that the call lends.
type nearKernels struct{ near, far *kernel }

func newNearKernels(function string) nearKernels {
	return nearKernels{newKernel("attention", function+"_near"), newKernel("attention", function+"_far")}
}

// The measures of src/blocks.h and src/attention.cu, in numbers.
const (
	attentionSide    = 64 // positions that a block of threads takes at once
	attentionSquare  = attentionSide * attentionSide
	attentionThreads = 128
	attentionPanels  = 4 * 32 * (attentionSide + 4)
	attentionNear    = attentionPanels + 4*attentionSquare // of shared memory: devices of all kinds have it
	attentionBlocks  = 3                                   // of a multiprocessor, where memory is lent to them
	attentionLent    = 1 << 27                             // at most, unless to one block
)

// heads are the operands of attention.
type heads struct {
	kernels.AttentionShape
	q, k, v kernels.Matrix
	n       int
}

// scale is what the products of queries and keys are multiplied by.
func (h *heads) scale() float32 { return float32(1 / math.Sqrt(float64(h.HeadDim))) }

// blocks is how many blocks of positions, or of keys, a head has.
func (h *heads) blocks() int { return blocksFor(h.Length, attentionSide) }

// attentionCall is a call of attention's kernels in the making; its first argument is there.
type attentionCall struct {
	*launch
	blocks, sharedNumbers int
	lent                  []float32
}

// attention begins a call. A block of threads uses fixed numbers of shared memory, and keeps kept ones there or elsewhere.
func (b *Backend) attention(k nearKernels, h *heads, fixed, kept int) attentionCall {
	c := attentionCall{blocks: h.n * h.Heads * h.blocks(), sharedNumbers: fixed + kept}
	chosen := k.near
	if c.sharedNumbers > attentionNear && c.blocks > 0 {
		chosen, c.sharedNumbers = k.far, fixed
		c.blocks = min(c.blocks, attentionBlocks*max(1, b.device.Multiprocessors), max(1, attentionLent/kept))
		c.lent = b.scratch(c.blocks * kept)
	}
	causal := 0
	if h.Causal {
		causal = 1
	}
	c.launch = b.launch(chosen)
	c.ints(h.Heads, h.Length, h.HeadDim, causal, h.n, h.q.Stride, h.k.Stride, h.v.Stride)
	return c
}

// operands adds the last arguments and makes the call.
func (c attentionCall) operands(h *heads) {
	b := c.b
	c.ptr(h.q.Data)
	c.ptr(h.k.Data)
	c.ptr(h.v.Data)
	c.f32(h.scale())
	c.ptr(c.lent)
	c.run(line(c.blocks), line(attentionThreads), 4*c.sharedNumbers)
	if c.lent != nil {
		b.release(c.lent)
	}
}

// Attention implements kernels.Backend.
func (b *Backend) Attention(s kernels.AttentionShape, o, lse []float32, q, k, v kernels.Matrix, n int) {
	s.Check(n, q, k, v)
	kernels.SameLength(len(o), n*s.Length*s.Width())
	if lse != nil {
		kernels.SameLength(len(lse), s.StatsLen(n))
	}
	h := heads{s, q, k, v, n}
	c := b.attention(attendKernels, &h, attentionPanels, h.blocks()*attentionSquare)
	c.ptr(o)
	c.ptr(lse)
	c.operands(&h)
}

// AttentionGrad implements kernels.Backend.
func (b *Backend) AttentionGrad(s kernels.AttentionShape, dq, dk, dv kernels.Matrix, do, lse []float32, q, k, v kernels.Matrix, n int) {
	s.Check(n, q, k, v, dq, dk, dv)
	kernels.SameLength(len(do), n*s.Length*s.Width())
	kernels.SameLength(len(lse), s.StatsLen(n))
	if n == 0 {
		return
	}
	h := heads{s, q, k, v, n}
	dots := b.scratch(n * s.Heads * s.Length)

	c := b.attention(attendQueriesKernels, &h, attentionPanels, 2*h.blocks()*attentionSquare)
	c.matrix(dq)
	c.ptr(dots)
	c.ptr(do)
	c.ptr(lse)
	c.operands(&h)

	kept := 2 * blocksFor(s.HeadDim, attentionSide) * attentionSquare
	c = b.attention(attendKeysKernels, &h, attentionPanels+attentionSquare, kept)
	c.matrix(dk)
	c.matrix(dv)
	c.ptr(do)
	c.ptr(lse)
	c.ptr(dots)
	c.operands(&h)
	b.release(dots)
}
