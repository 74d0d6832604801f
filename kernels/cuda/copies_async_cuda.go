//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// Upload implements kernels.Backend.
func (b *Backend) Upload(dst, src []float32) {
	kernels.SameLength(len(dst), len(src))
	if len(src) == 0 {
		return
	}
	b.queue.Lock()
	defer b.queue.Unlock()
	b.cutLocked()
	if b.Err() != nil {
		return
	}
	b.check("cuMemcpyHtoDAsync", C.shim_write(b.context, C.CUdeviceptr(addressOf(dst)), unsafe.Pointer(&src[0]), C.size_t(4*len(src)), b.compute))
}

// Download implements kernels.Backend.
func (b *Backend) Download(dst, src []float32) {
	kernels.SameLength(len(dst), len(src))
	if len(src) == 0 {
		return
	}
	b.queue.Lock()
	defer b.queue.Unlock()
	b.cutLocked()
	if b.Err() != nil {
		return
	}
	b.check("cuMemcpyDtoHAsync", C.shim_read(b.context, unsafe.Pointer(&dst[0]), C.CUdeviceptr(addressOf(src)), C.size_t(4*len(src)), b.compute))
}

// Fetch implements kernels.Backend.
func (b *Backend) Fetch(dst, src []float32) (wait func()) {
	b.Download(dst, src)
	return func() {}
}

// addressOf is where a slice begins.
func addressOf(x []float32) uintptr { return uintptr(unsafe.Pointer(unsafe.SliceData(x))) }
