//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// Backend computes on one device. Open makes it; it is safe for concurrent use, and all calls go in one order.
type Backend struct {
	device    Device
	maxBlocks int // of a grid that goes over elements in strides
	context   C.CUcontext
	session   *session
	functions []C.CUfunction        // by kernel.index
	failure   atomic.Pointer[error] // the first one

	compute, uploads, downloads, side C.CUstream // side computes nothing: sequences are captured on it

	queue     sync.Mutex // guards what follows, and the order of calls
	call      launch
	recording *recording // nil: calls are made at once
	graphs    map[*segment]struct{}
	memory    memory
	in        uploadRing
	out       fetchRing
	lt        *lt // nil until a precision needs it
}

var (
	_ kernels.Recorder = (*Backend)(nil)
)

// Name implements kernels.Backend.
func (b *Backend) Name() string { return fmt.Sprintf("cuda:%d", b.device.Ordinal) }

// Device is the device that it computes on.
func (b *Backend) Device() Device { return b.device }

// Err implements kernels.Backend: a *LostError where the device is gone.
func (b *Backend) Err() error {
	if err := b.failure.Load(); err != nil {
		return *err
	}
	return nil
}

// fail remembers the first error.
func (b *Backend) fail(err error) { b.failure.CompareAndSwap(nil, &err) }

// check takes a call's code: it reports whether it was a success, and remembers an error.
func (b *Backend) check(call string, code C.int) bool {
	if code == 0 {
		return true
	}
	b.fail(callError(b.device, call, int(code)))
	return false
}

// issueLocked makes a call, or keeps it where a sequence is recorded.
func (b *Backend) issueLocked(l *launch, grid, block dim, shared int) {
	if b.failure.Load() != nil {
		return
	}
	c := kernelCall{
		kernel: l.kernel, grid: gridOf(grid, block, shared), count: l.count, used: l.used,
	}
	if shared > plainShared && !b.check(l.kernel.function, b.session.allow(l.kernel, shared)) {
		return
	}
	if b.recording != nil {
		b.recording.takeLocked(b, c, l)
		return
	}
	b.submitLocked(&c, l.offsets[:l.count], unsafe.Pointer(&l.bytes[0]))
}

// plainShared is the shared memory that any kernel may ask for beyond its own, in bytes.
const plainShared = 48 << 10

// kernelCall is what a launch is but for its arguments.
type kernelCall struct {
	kernel      *kernel
	grid        C.shim_grid
	count, used int // parameters, and the bytes of their arguments
}

func gridOf(grid, block dim, shared int) C.shim_grid {
	return C.shim_grid{
		grid:   [3]C.uint32_t{C.uint32_t(grid.x), C.uint32_t(grid.y), C.uint32_t(grid.z)},
		block:  [3]C.uint32_t{C.uint32_t(block.x), C.uint32_t(block.y), C.uint32_t(block.z)},
		shared: C.uint32_t(shared),
	}
}

// submitLocked hands a call to the device.
func (b *Backend) submitLocked(c *kernelCall, offsets []int32, arguments unsafe.Pointer) {
	if b.failure.Load() != nil {
		return
	}
	var first *C.int32_t
	if len(offsets) > 0 {
		first = (*C.int32_t)(unsafe.Pointer(&offsets[0]))
	}
	b.check(c.kernel.function, C.shim_launch(b.context, b.functions[c.kernel.index], c.grid, b.compute, first, C.int(len(offsets)), arguments))
}
