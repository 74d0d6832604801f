package kernels

// Conversions store numbers in fewer bits.
type Conversions interface {
	// ToBF16 rounds to the upper 16 bits of a float32, to nearest even; NaN becomes 0x7fc0.
	ToBF16(dst []uint16, src []float32)
	// FromBF16 is exact.
	FromBF16(dst []float32, src []uint16)
	// ToF16 rounds to binary16, to nearest even, subnormals kept, too large ones to infinity; NaN becomes 0x7e00.
	ToF16(dst []uint16, src []float32)
	// FromF16 is exact; NaN becomes the canonical one.
	FromF16(dst []float32, src []uint16)
	// ToInt8 sets scale = max|x| ÷ 127 and dst = x ÷ scale rounded to nearest even, cut to ±127; NaN becomes 0, and so
	// does everything where scale is 0.
	ToInt8(dst []int8, src []float32) (scale float32)
	// FromInt8 sets dst = src × scale.
	FromInt8(dst []float32, src []int8, scale float32)
	// TopK sets indices, ascending, to those of the len(indices) numbers of largest magnitude; a NaN counts as larger than
	// infinity, and of equals the lower index goes first.
	TopK(indices []int32, x []float32)
}
