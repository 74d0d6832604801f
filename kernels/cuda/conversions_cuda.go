//go:build cuda && linux && cgo

package cuda

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

var (
	toBF16Kernel       = newKernel("convert", "to_bf16")
	fromBF16Kernel     = newKernel("convert", "from_bf16")
	toF16Kernel        = newKernel("convert", "to_f16")
	fromF16Kernel      = newKernel("convert", "from_f16")
	largestPartsKernel = newKernel("convert", "largest_parts")
	int8ScaleKernel    = newKernel("convert", "int8_scale")
	toInt8Kernel       = newKernel("convert", "to_int8")
	fromInt8Kernel     = newKernel("convert", "from_int8")
)

// ToBF16 implements kernels.Backend.
func (b *Backend) ToBF16(dst []uint16, src []float32) { b.toHalf(toBF16Kernel, dst, src) }

// ToF16 implements kernels.Backend.
func (b *Backend) ToF16(dst []uint16, src []float32) { b.toHalf(toF16Kernel, dst, src) }

func (b *Backend) toHalf(k *kernel, dst []uint16, src []float32) {
	kernels.SameLength(len(dst), len(src))
	l := b.launch(k)
	l.addr(unsafe.Pointer(unsafe.SliceData(dst)))
	l.ptr(src)
	l.i64(len(src))
	b.elements(l, len(src))
}

// FromBF16 implements kernels.Backend.
func (b *Backend) FromBF16(dst []float32, src []uint16) { b.fromHalf(fromBF16Kernel, dst, src) }

// FromF16 implements kernels.Backend.
func (b *Backend) FromF16(dst []float32, src []uint16) { b.fromHalf(fromF16Kernel, dst, src) }

func (b *Backend) fromHalf(k *kernel, dst []float32, src []uint16) {
	kernels.SameLength(len(dst), len(src))
	l := b.launch(k)
	l.ptr(dst)
	l.addr(unsafe.Pointer(unsafe.SliceData(src)))
	l.i64(len(src))
	b.elements(l, len(src))
}

// ToInt8 implements kernels.Backend.
func (b *Backend) ToInt8(dst []int8, src []float32) (scale float32) {
	kernels.SameLength(len(dst), len(src))
	const manyParts, ofBlock = 256, 4096
	parts := min(blocksFor(len(src), ofBlock), manyParts)
	largest, result := b.scratch(manyParts), b.scratch(1)
	l := b.launch(largestPartsKernel)
	l.ptr(largest)
	l.ptr(src)
	l.i64(len(src))
	l.run(line(parts), line(threadsPerBlock), 0)

	l = b.launch(int8ScaleKernel)
	l.ptr(result)
	l.ptr(largest)
	l.i32(parts)
	l.run(line(1), line(threadsPerBlock), 0)
	b.release(largest)

	l = b.launch(toInt8Kernel)
	l.addr(unsafe.Pointer(unsafe.SliceData(dst)))
	l.ptr(src)
	l.ptr(result)
	l.i64(len(src))
	b.elements(l, len(src))
	return b.taken(result)
}

// FromInt8 implements kernels.Backend.
func (b *Backend) FromInt8(dst []float32, src []int8, scale float32) {
	kernels.SameLength(len(dst), len(src))
	l := b.launch(fromInt8Kernel)
	l.ptr(dst)
	l.addr(unsafe.Pointer(unsafe.SliceData(src)))
	l.f32(scale)
	l.i64(len(src))
	b.elements(l, len(src))
}
