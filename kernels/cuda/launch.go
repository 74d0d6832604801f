//go:build cuda && linux && cgo

package cuda

import (
	"math"
	"unsafe"
)

// dim is the sides of a grid, in blocks, or of a block, in threads.
type dim struct{ x, y, z int }

// line is a dim of one side.
func line(x int) dim { return dim{x, 1, 1} }

const (
	maxParameters = 48   // of a kernel
	maxArguments  = 1024 // bytes of them
)

// launch is a call of a kernel in the making: Backend.launch begins it, and run or elements ends it. Between the
// two it holds the backend's queue, so that no other call of the backend may be made.
type launch struct {
	b      *Backend
	kernel *kernel
	count  int
	used   int
	*arguments
}

// arguments are those of a call, in memory that holds no pointers, so that C may be handed it.
type arguments struct {
	offsets [maxParameters]int32 // of the parameters in bytes
	bytes   [maxArguments / 8]uint64
}

// launch begins a call of a kernel.
func (b *Backend) launch(k *kernel) *launch {
	b.queue.Lock()
	l := &b.call
	l.b, l.kernel, l.count, l.used = b, k, 0, 0
	return l
}

// place adds a parameter of a size, aligned, and returns where it lies.
func (l *launch) place(size, align int) unsafe.Pointer {
	at := (l.used + align - 1) / align * align
	if l.count == maxParameters || at+size > maxArguments {
		panic("cuda: too many arguments of " + l.kernel.function)
	}
	l.offsets[l.count] = int32(at)
	l.count++
	l.used = at + size
	return unsafe.Add(unsafe.Pointer(&l.bytes[0]), at)
}

// ptr adds the address of a slice; 0 for nil and for none.
func (l *launch) ptr(x []float32) { l.addr(unsafe.Pointer(unsafe.SliceData(x))) }

// addr adds an address.
func (l *launch) addr(p unsafe.Pointer) { *(*uint64)(l.place(8, 8)) = uint64(uintptr(p)) }

func (l *launch) i32(v int)    { *(*int32)(l.place(4, 4)) = int32(v) }
func (l *launch) u32(v uint32) { *(*uint32)(l.place(4, 4)) = v }
func (l *launch) i64(v int)    { *(*int64)(l.place(8, 8)) = int64(v) }
func (l *launch) u64(v uint64) { *(*uint64)(l.place(8, 8)) = v }

func (l *launch) f32(v float32) { *(*uint32)(l.place(4, 4)) = math.Float32bits(v) }

// ints adds one parameter: a structure of ints.
func (l *launch) ints(v ...int) {
	at := l.place(4*len(v), 4)
	for i, n := range v {
		*(*int32)(unsafe.Add(at, 4*i)) = int32(n)
	}
}

// run makes the call, or remembers it where a sequence is being recorded; a grid with a side of 0 computes nothing.
func (l *launch) run(grid, block dim, sharedBytes int) {
	defer l.b.queue.Unlock()
	if grid.x == 0 || grid.y == 0 || grid.z == 0 {
		return
	}
	l.b.issueLocked(l, grid, block, sharedBytes)
}

// threadsPerBlock is the block of kernels that go over elements.
const threadsPerBlock = 256

// blocksFor is the blocks that cover n elements, per in each.
func blocksFor(n, per int) int { return (n + per - 1) / per }

// elements makes a call that goes over n elements in strides of the grid, threadsPerBlock threads a block.
func (b *Backend) elements(l *launch, n int) {
	l.run(line(min(blocksFor(n, threadsPerBlock), b.maxBlocks)), line(threadsPerBlock), 0)
}
