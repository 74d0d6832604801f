//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// uploadRing takes numbers to the device on a stream of its own: they travel to a slot there while earlier calls compute,
// and the computing stream takes them from it.
type uploadRing struct {
	slots [4]slot
	next  int
}

// Upload implements kernels.Backend.
func (b *Backend) Upload(dst, src []float32) {
	kernels.SameLength(len(dst), len(src))
	b.queue.Lock()
	defer b.queue.Unlock()
	b.cutLocked()
	for len(src) > 0 && b.failure.Load() == nil {
		n := min(len(src), slotNumbers)
		b.uploadLocked(dst[:n], src[:n])
		dst, src = dst[n:], src[n:]
	}
}

// uploadLocked uploads a piece through the slot that was used longest ago.
func (b *Backend) uploadLocked(dst, src []float32) {
	s := &b.in.slots[b.in.next]
	b.in.next = (b.in.next + 1) % len(b.in.slots)
	if !s.readyLocked(b) || !b.check("cuEventSynchronize", C.shim_wait(b.context, s.arrived)) {
		return
	}
	copy(s.pinned, src)
	b.check("cuMemcpyHtoDAsync", C.shim_up(b.context, address(dst), address(s.device), unsafe.Pointer(unsafe.SliceData(s.pinned)),
		C.size_t(4*len(src)), b.uploads, b.compute, s.arrived, s.through))
}
