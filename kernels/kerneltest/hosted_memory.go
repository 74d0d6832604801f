package kerneltest

import (
	"slices"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// Alloc implements kernels.Memory.
func (h *hosted) Alloc(n int) ([]float32, error) { return make([]float32, n), nil }

// Free implements kernels.Memory: what was packed lies on the device.
func (h *hosted) Free(x []float32) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if i := slices.Index(h.packed, unsafe.Pointer(unsafe.SliceData(x))); i >= 0 && len(x) > 0 {
		h.packed = slices.Delete(h.packed, i, i+1)
		h.device.Free(x)
	}
}

// Pack implements kernels.Backend.
func (h *hosted) Pack(b kernels.Matrix) (kernels.Packed, error) {
	p, err := h.moved.Pack(b)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.packed = append(h.packed, unsafe.Pointer(unsafe.SliceData(p.Data)))
	return p, err
}

// Upload implements kernels.Memory.
func (h *hosted) Upload(dst, src []float32) { copy(dst, src) }

// Download implements kernels.Memory.
func (h *hosted) Download(dst, src []float32) { copy(dst, src) }

// Fetch implements kernels.Memory.
func (h *hosted) Fetch(dst, src []float32) (wait func()) {
	copy(dst, src)
	return func() {}
}

// Err implements kernels.Memory.
func (h *hosted) Err() error { return h.device.Err() }
