//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"errors"
	"math/bits"
	"runtime"
	"slices"
	"unsafe"

	"gorgonia.org/cu"

	"github.com/autonet/autonet/kernels"
)

// memory keeps account of what a backend has of its device. Blocks that come back are lent again: calls go in one order, so
// that what a later call writes, an earlier one has read. Of several that fit the last is lent, whoever had it before: so a
// sequence of calls that is made again gets the same blocks, and what was recorded of it stays as it is.
type memory struct {
	sizes map[uintptr]int        // of every block, in bytes
	idle  map[int][]cu.DevicePtr // blocks that nobody has, by size, ascending
}

// leastBlock is the smallest block, in bytes, and what their beginnings are multiples of.
const leastBlock = 256

// sizeOf is the block of scratch that holds so many bytes: a power of two, or half again as much, up to 1 MiB, and multiples of 1 MiB.
func sizeOf(bytes int) int {
	const large = 1 << 20
	if bytes > large {
		return (bytes + large - 1) / large * large
	}
	size := max(leastBlock, 1<<bits.Len(uint(bytes-1)))
	if half := size / 4 * 3; half >= bytes && half >= leastBlock {
		return half
	}
	return size
}

// takeLocked returns a block of a size in bytes, of any content.
func (b *Backend) takeLocked(size int) (cu.DevicePtr, error) {
	m := &b.memory
	if idle := m.idle[size]; len(idle) > 0 {
		m.idle[size] = idle[:len(idle)-1]
		return idle[len(idle)-1], nil
	}
	if m.sizes == nil {
		m.sizes, m.idle = map[uintptr]int{}, map[int][]cu.DevicePtr{}
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := b.bind(); err != nil {
		return 0, err
	}
	p, err := cu.MemAlloc(int64(size))
	if errors.Is(err, cu.OutOfMemory) {
		b.cutLocked()
		m.freeIdle()
		p, err = cu.MemAlloc(int64(size))
	}
	if errors.Is(err, cu.OutOfMemory) {
		free, _, _ := cu.MemInfo()
		return 0, &kernels.OutOfMemoryError{Device: b.device.String(), Asked: int64(size), Free: free}
	}
	if err != nil {
		b.fail(callError(b.device, "cuMemAlloc", codeOf(err)))
		return 0, b.Err()
	}
	m.sizes[uintptr(p)] = size
	return p, nil
}

// giveLocked takes a block back.
func (b *Backend) giveLocked(x []float32) {
	if cap(x) == 0 {
		return
	}
	p := uintptr(unsafe.Pointer(unsafe.SliceData(x)))
	if size, ok := b.memory.sizes[p]; ok {
		idle := b.memory.idle[size]
		at, _ := slices.BinarySearch(idle, cu.DevicePtr(p))
		b.memory.idle[size] = slices.Insert(idle, at, cu.DevicePtr(p))
	}
}

// freeIdle gives the blocks that nobody has back to the driver, which waits for all calls.
func (m *memory) freeIdle() {
	for size := range m.idle {
		m.freeIdleOf(size)
	}
}

func (m *memory) freeIdleOf(size int) {
	for _, p := range m.idle[size] {
		if cu.MemFree(p) == nil {
			delete(m.sizes, uintptr(p))
		}
	}
	delete(m.idle, size)
}

// dropIdleLocked is freeIdle for blocks of one size, where the device's context is not current yet.
func (b *Backend) dropIdleLocked(size int) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if b.context != nil && C.shim_bind(b.context) == 0 {
		b.memory.freeIdleOf(size)
	}
}

// freeAll gives everything back.
func (m *memory) freeAll(b *Backend) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if C.shim_bind(b.context) != 0 {
		return
	}
	for p := range m.sizes {
		_ = cu.MemFree(cu.DevicePtr(p)) // the device may be gone: there is nothing left to do then
	}
	m.sizes, m.idle = nil, nil
}

// slice views n numbers of a block.
func slice(p cu.DevicePtr, n int) []float32 {
	return unsafe.Slice(*(**float32)(unsafe.Pointer(&p)), n)
}

// Alloc implements kernels.Backend.
func (b *Backend) Alloc(n int) ([]float32, error) {
	b.queue.Lock()
	defer b.queue.Unlock()
	if err := b.Err(); err != nil {
		return nil, err
	}
	p, err := b.takeLocked(4 * max(n, 1))
	if err != nil {
		return nil, err
	}
	b.cutLocked()
	b.check("cuMemsetD32Async", C.shim_zero(b.context, C.CUdeviceptr(p), C.size_t(max(n, 1)), b.compute))
	return slice(p, n)[:n:n], b.Err()
}

// Free implements kernels.Backend. Large blocks go back to the driver at once, for others who use the device: they are
// seldom of one size, and whoever frees one has come to an end of something.
func (b *Backend) Free(x []float32) {
	b.queue.Lock()
	defer b.queue.Unlock()
	b.giveLocked(x)
	if 4*cap(x) >= largeBlock {
		b.cutLocked()
		b.dropIdleLocked(4 * cap(x))
	}
}

const largeBlock = 256 << 20 // bytes

// scratch lends n numbers of device memory, of any value, until release.
func (b *Backend) scratch(n int) []float32 {
	b.queue.Lock()
	defer b.queue.Unlock()
	p, err := b.takeLocked(sizeOf(4 * max(n, 1)))
	if err != nil {
		if full, ok := err.(*kernels.OutOfMemoryError); ok {
			full.What = "what one operator keeps while it computes"
		}
		b.fail(err)
		return make([]float32, n) // no call will see it
	}
	return slice(p, n)[:n:n]
}

// release gives back what scratch lent; calls made before may still use it.
func (b *Backend) release(x []float32) {
	b.queue.Lock()
	defer b.queue.Unlock()
	b.giveLocked(x)
}
