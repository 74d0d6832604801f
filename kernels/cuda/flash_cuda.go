//go:build cuda && linux && cgo

package cuda

import (
	"strconv"

	"github.com/autonet/autonet/kernels"
)

var packHeadsKernel = newKernel("flash", "pack_heads")

// flashKernels are those for heads of up to width numbers; the numbers are measures of src/flash.h and src/flash.cu.
type flashKernels struct {
	width                  int
	forward, queries, keys *kernel
	positions              int // that a block of the forward kernel takes
	queryStages, keyStages int
}

func newFlashKernels(width, positions, queryStages, keyStages int) flashKernels {
	named := func(what string) *kernel { return newKernel("flash", "flash_"+what+"_"+strconv.Itoa(width)) }
	return flashKernels{width, named("forward"), named("queries"), named("keys"), positions, queryStages, keyStages}
}

// flashWidths are ascending.
var flashWidths = [...]flashKernels{
	newFlashKernels(32, 128, 2, 2), newFlashKernels(64, 128, 2, 2), newFlashKernels(96, 64, 2, 1), newFlashKernels(128, 64, 1, 1),
}

const (
	flashTile    = 64
	flashThreads = 128
	packThreads  = 256
	turnedPitch  = flashTile/2 + 16
)

// rowTile and turnedTile are the words of a tile of 64 positions, and of one that is turned.
func (f *flashKernels) rowTile() int {
	pitch := f.width / 2
	if pitch%32 != 16 {
		pitch += 16
	}
	return flashTile * pitch
}
func (f *flashKernels) turnedTile() int { return f.width * turnedPitch }

// flash is attention whose operands are rounded to bf16 for one call, and packed as products of tiles take them.
type flash struct {
	heads
	*flashKernels
	b      *Backend
	padded int       // positions of a head
	room   []float32 // for packed operands
}

// newFlash lends room for operands packed so many times, and others.
func (b *Backend) newFlash(h heads, operands, others int) *flash {
	f := &flash{heads: h, b: b, padded: blocksFor(h.Length, 2*flashTile) * 2 * flashTile}
	for i := range flashWidths {
		if f.flashKernels = &flashWidths[i]; f.width >= h.HeadDim {
			break
		}
	}
	f.room = b.scratch(operands*f.packedLen() + others)
	return f
}

// flashes says whether there are kernels for such heads.
func flashes(s kernels.AttentionShape) bool {
	return s.HeadDim <= flashWidths[len(flashWidths)-1].width
}

// packedLen is the words of a packed operand.
func (f *flash) packedLen() int { return f.n * f.Heads * f.padded * f.width / 2 }

// take takes n numbers of the room.
func (f *flash) take(n int) []float32 {
	x := f.room[:n:n]
	f.room = f.room[n:]
	return x
}

// launch begins a call of a kernel.
func (f *flash) launch(k *kernel) *launch {
	causal := 0
	if f.Causal {
		causal = 1
	}
	l := f.b.launch(k)
	l.ints(f.Heads, f.Length, f.HeadDim, causal, f.n, f.padded)
	return l
}

// packed packs an operand as rows, or turned, or both.
func (f *flash) packed(m kernels.Matrix, asRows, asTurned bool) (rows, turned []float32) {
	if asRows {
		rows = f.take(f.packedLen())
	}
	if asTurned {
		turned = f.take(f.packedLen())
	}
	l := f.launch(packHeadsKernel)
	l.ptr(rows)
	l.ptr(turned)
	l.matrix(m)
	l.i32(f.width)
	l.run(line(f.n*f.Heads*f.padded/flashTile), line(packThreads), 0)
	return rows, turned
}

// over makes a call on blocks of so many positions of all heads, with so many words of shared memory.
func (f *flash) over(l *launch, positions, words int) {
	l.run(line(f.n*f.Heads*blocksFor(f.Length, positions)), line(flashThreads), 4*words)
}

// flashAttention is Attention with operands rounded to bf16, and the weights too: these relative to the row's maximum so
// far. Sums are in float32, in an order of its own, the same in each call. lse is as in Attention. The heads are of a width
// that flashes says yes to.
func (b *Backend) flashAttention(s kernels.AttentionShape, o, lse []float32, q, k, v kernels.Matrix, n int) {
	s.Check(n, q, k, v)
	kernels.SameLength(len(o), n*s.Length*s.Width())
	if lse != nil {
		kernels.SameLength(len(lse), s.StatsLen(n))
	}
	if n == 0 {
		return
	}
	f := b.newFlash(heads{s, q, k, v, n}, 3, 0)
	room := f.room
	queries, _ := f.packed(q, true, false)
	keys, _ := f.packed(k, true, false)
	_, values := f.packed(v, false, true)
	l := f.launch(f.forward)
	l.ptr(o)
	l.ptr(lse)
	l.ptr(queries)
	l.ptr(keys)
	l.ptr(values)
	l.f32(f.scale())
	f.over(l, f.positions, 2*(f.rowTile()+f.turnedTile()))
	b.release(room)
}

// flashAttentionGrad is AttentionGrad in the same way.
func (b *Backend) flashAttentionGrad(s kernels.AttentionShape, dq, dk, dv kernels.Matrix, do, lse []float32, q, k, v kernels.Matrix, n int) {
	s.Check(n, q, k, v, dq, dk, dv)
	kernels.SameLength(len(do), n*s.Length*s.Width())
	kernels.SameLength(len(lse), s.StatsLen(n))
	if n == 0 {
		return
	}
	f := b.newFlash(heads{s, q, k, v, n}, 7, n*s.Heads*s.Length)
	room := f.room
	queries, turnedQueries := f.packed(q, true, true)
	keys, turnedKeys := f.packed(k, true, true)
	values, _ := f.packed(v, true, false)
	outs, turnedOuts := f.packed(kernels.Dense(do, n*s.Length, s.Width()), true, true)
	dots := f.take(n * s.Heads * s.Length)

	l := f.launch(f.queries)
	l.matrix(dq)
	l.ptr(dots)
	l.ptr(lse)
	l.ptr(queries)
	l.ptr(outs)
	l.ptr(keys)
	l.ptr(values)
	l.ptr(turnedKeys)
	l.f32(f.scale())
	f.over(l, flashTile, f.queryStages*(2*f.rowTile()+f.turnedTile()))

	l = f.launch(f.keys)
	l.matrix(dk)
	l.matrix(dv)
	l.ptr(lse)
	l.ptr(dots)
	l.ptr(queries)
	l.ptr(outs)
	l.ptr(turnedQueries)
	l.ptr(turnedOuts)
	l.ptr(keys)
	l.ptr(values)
	l.f32(f.scale())
	f.over(l, flashTile, f.keyStages*(2*f.rowTile()+2*f.turnedTile()+3*flashTile))
	b.release(room)
}
