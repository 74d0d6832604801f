//go:build cuda && linux && cgo

package cuda

import "unsafe"

var (
	topClearKernel  = newKernel("topk", "top_clear")
	topCountKernel  = newKernel("topk", "top_count")
	topChooseKernel = newKernel("topk", "top_choose")
	topTallyKernel  = newKernel("topk", "top_tally")
	topWriteKernel  = newKernel("topk", "top_write")
)

// The digits of a magnitude, from the top: how many bits each, and how many bits are at and below it.
var topDigits = [...]struct{ bits, above int }{{11, 31}, {10, 20}, {10, 10}}

const (
	topBins   = 1<<11 + 1<<10 + 1<<10 // of all digits
	topChoice = 2                     // numbers of a Choice, and of a Tally: see src/topk.cu
	topBlocks = 256
)

// TopK implements kernels.Backend.
func (b *Backend) TopK(indices []int32, x []float32) {
	k := len(indices)
	if k > len(x) {
		panic("cuda: more of the largest numbers than there are numbers")
	}
	if k == 0 {
		return
	}
	room := b.scratch(topBins + topChoice + topChoice*topBlocks)
	bins, choice, tallies := room[:topBins], room[topBins:topBins+topChoice], room[topBins+topChoice:]
	blocks := min(blocksFor(len(x), 2048), topBlocks)
	b.chooseLeast(bins, choice, x, k, blocks)
	per := blocksFor(len(x), blocks)

	l := b.launch(topTallyKernel)
	l.ptr(tallies)
	l.ptr(choice)
	l.ptr(x)
	l.i32(len(x))
	l.i32(per)
	l.run(line(blocks), line(threadsPerBlock), 0)

	l = b.launch(topWriteKernel)
	l.addr(unsafe.Pointer(unsafe.SliceData(indices)))
	l.ptr(tallies)
	l.ptr(choice)
	l.ptr(x)
	l.i32(len(x))
	l.i32(per)
	l.run(line(blocks), line(threadsPerBlock), 0)
	b.release(room)
}

// chooseLeast finds the magnitude of number k in descending order.
func (b *Backend) chooseLeast(bins, choice, x []float32, k, blocks int) {
	l := b.launch(topClearKernel)
	l.ptr(bins)
	l.i32(len(bins))
	l.ptr(choice)
	l.i32(k)
	l.run(line(1), line(threadsPerBlock), 0)
	for _, d := range topDigits {
		l = b.launch(topCountKernel)
		l.ptr(bins)
		l.ptr(choice)
		l.ptr(x)
		l.i32(len(x))
		l.i32(d.above)
		l.i32(d.bits)
		l.run(line(blocks), line(threadsPerBlock), 0)

		l = b.launch(topChooseKernel)
		l.ptr(choice)
		l.ptr(bins)
		l.i32(d.above)
		l.i32(d.bits)
		l.run(line(1), line(threadsPerBlock), 0)
		bins = bins[1<<d.bits:]
	}
}
