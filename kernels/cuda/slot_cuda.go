//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"runtime"
	"unsafe"

	"gorgonia.org/cu"

	"github.com/autonet/autonet/kernels"
)

// slotNumbers is what a slot holds: copies of more go in pieces.
const slotNumbers = 1 << 20

// slot is room for numbers on their way, in pinned memory of the program's and on the device.
type slot struct {
	pinned, device   []float32
	arrived, through C.CUevent
}

// readyLocked makes the slot where it is new.
func (s *slot) readyLocked(b *Backend) bool {
	if s.through != nil {
		return b.failure.Load() == nil
	}
	var host unsafe.Pointer
	if code := C.shim_pinned(b.context, 4*slotNumbers, &host); code != 0 {
		b.fail(callError(b.device, "cuMemHostAlloc", int(code)))
		return false
	}
	s.pinned = unsafe.Slice((*float32)(host), slotNumbers)
	p, err := b.takeLocked(4 * slotNumbers)
	if err != nil {
		if out, ok := err.(*kernels.OutOfMemoryError); ok {
			out.What = "a copy on its way"
		}
		b.fail(err)
		return false
	}
	s.device = slice(p, slotNumbers)
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if b.bind() != nil {
		return false
	}
	for _, e := range []*C.CUevent{&s.arrived, &s.through} {
		event, err := cu.MakeEvent(cu.DisableTiming)
		if err != nil {
			b.fail(callError(b.device, "cuEventCreate", codeOf(err)))
			return false
		}
		*e = *(*C.CUevent)(unsafe.Pointer(&event))
	}
	return true
}

// end gives back what the backend's memory does not.
func (s *slot) end(b *Backend) {
	if s.pinned != nil {
		C.shim_unpin(b.context, unsafe.Pointer(unsafe.SliceData(s.pinned)))
	}
	for _, e := range []C.CUevent{s.arrived, s.through} {
		if e != nil {
			C.shim_drop_event(b.context, e)
		}
	}
	*s = slot{}
}

// address is where a device's slice begins.
func address(x []float32) C.CUdeviceptr {
	return C.CUdeviceptr(uintptr(unsafe.Pointer(unsafe.SliceData(x))))
}
