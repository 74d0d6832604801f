//go:build cuda && linux && cgo

package cuda

import "github.com/autonet/autonet/kernels"

var dropoutKernel = newKernel("random", "dropout")

// Dropout implements kernels.Backend.
func (b *Backend) Dropout(y, x []float32, key kernels.Key, at uint64, p float32) {
	kernels.SameLength(len(y), len(x))
	if len(x) == 0 {
		return
	}
	l := b.launch(dropoutKernel)
	l.ptr(y)
	l.ptr(x)
	l.u64(key.Seed)
	l.u32(uint32(key.Purpose))
	l.u32(key.Step)
	l.u64(at)
	l.f32(p)
	l.f32(1 / (1 - p))
	l.i64(len(x))
	b.elements(l, len(x)/4+2) // blocks of four numbers, of which the first and the last may be cut
}
