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

// ToBF16 implements Backend.
func (c *cpu) ToBF16(dst []uint16, src []float32) {
	sameLength(len(dst), len(src))
	c.p.ToBF16(dst, src)
}

// FromBF16 implements Backend.
func (c *cpu) FromBF16(dst []float32, src []uint16) {
	sameLength(len(dst), len(src))
	c.p.FromBF16(dst, src)
}

// ToF16 implements Backend.
func (c *cpu) ToF16(dst []uint16, src []float32) {
	sameLength(len(dst), len(src))
	c.p.ToF16(dst, src)
}

// FromF16 implements Backend.
func (c *cpu) FromF16(dst []float32, src []uint16) {
	sameLength(len(dst), len(src))
	c.p.FromF16(dst, src)
}

// ToInt8 implements Backend.
func (c *cpu) ToInt8(dst []int8, src []float32) (scale float32) {
	sameLength(len(dst), len(src))
	scale = c.p.MaxAbs(src) / 127
	if scale == 0 {
		clear(dst)
		return 0
	}
	c.p.ToInt8(dst, src, scale)
	return scale
}

// FromInt8 implements Backend.
func (c *cpu) FromInt8(dst []float32, src []int8, scale float32) {
	sameLength(len(dst), len(src))
	c.p.FromInt8(dst, src, scale)
}

func maxAbs(x []float32) float32 {
	m := float32(0)
	for _, v := range x {
		if a := absolute(v); a > m {
			m = a
		}
	}
	return m
}

func toInt8(dst []int8, src []float32, scale float32) {
	for i, v := range src {
		q := v / scale
		switch {
		case q > 127:
			q = 127
		case q < -127:
			q = -127
		case q != q:
			q = 0
		}
		dst[i] = int8(q + magic - magic)
	}
}

func fromInt8(dst []float32, src []int8, scale float32) {
	for i, q := range src {
		dst[i] = float32(q) * scale
	}
}
