package kernels

// gather fills the block of output rows from oh on: row k of col holds tap k (channel, kernel row, kernel column) of
// every output position, +0 where it lies in the padding.
func (c *cpu) gather(s *columns, col Matrix, x []float32, oh int) {
	k, rows := 0, col.Cols/s.outW
	for ch := range s.Channels / s.Groups {
		for kh := range s.KernelH {
			for kw := range s.KernelW {
				t := s.tap(col.Row(k), rows, x[ch*s.Height*s.Width:(ch+1)*s.Height*s.Width], oh, kh, kw)
				if t.outside {
					clear(col.Row(k))
				}
				if s.StrideW == 1 && t.col.Rows > 0 && t.col.Cols > 0 {
					c.p.CopyBlock(t.col, t.in)
				} else {
					t.gather(s.StrideW)
				}
				k++
			}
		}
	}
}

// tap is one tap of a block: the part of its row of columns whose tap lies in the input, and where. In the input,
// neighbours along a row are a stride apart.
type tap struct {
	col, in Matrix
	outside bool // for some positions it lies in the padding
}

func (s *columns) tap(row []float32, rows int, plane []float32, oh, kh, kw int) tap {
	outW := s.outW
	lo := min(outW, steps(s.PadW-kw, s.StrideW))
	hi := max(lo, min(outW, steps(s.Width+s.PadW-kw, s.StrideW)))
	first := oh*s.StrideH - s.PadH + kh // the input row of the first output row
	above := min(rows, steps(-first, s.StrideH))
	below := min(rows, steps(s.Height-first, s.StrideH))
	n := max(0, below-above)
	t := tap{outside: n < rows || hi-lo < outW}
	if n == 0 || hi == lo {
		return t
	}
	at := (first+above*s.StrideH)*s.Width + lo*s.StrideW - s.PadW + kw
	t.col = Matrix{Data: row[above*outW+lo:], Rows: n, Cols: hi - lo, Stride: outW}
	t.in = Matrix{Data: plane[at:], Rows: n, Cols: hi - lo, Stride: s.StrideH * s.Width}
	return t
}

func (t *tap) gather(stride int) {
	for i := range t.col.Rows {
		src := t.in.Data[i*t.in.Stride:]
		for j := range t.col.Row(i) {
			t.col.Data[i*t.col.Stride+j] = src[j*stride]
		}
	}
}

func (t *tap) scatter(stride int) {
	for i := range t.col.Rows {
		dst := t.in.Data[i*t.in.Stride:]
		for j, v := range t.col.Row(i) {
			dst[j*stride] += v
		}
	}
}

// scatter adds each tap of the block to the input that it came from, taps ascending.
func (c *cpu) scatter(s *columns, dx []float32, col Matrix, oh int) {
	k, rows := 0, col.Cols/s.outW
	for ch := range s.Channels / s.Groups {
		for kh := range s.KernelH {
			for kw := range s.KernelW {
				t := s.tap(col.Row(k), rows, dx[ch*s.Height*s.Width:(ch+1)*s.Height*s.Width], oh, kh, kw)
				if s.StrideW == 1 && t.col.Rows > 0 && t.col.Cols > 0 {
					c.p.AddBlock(t.in, t.col)
				} else {
					t.scatter(s.StrideW)
				}
				k++
			}
		}
	}
}

// steps is how many steps of a stride it takes from 0 to get to a place or past it.
func steps(to, stride int) int {
	if stride == 1 || to <= 0 { // saves the division
		return max(0, to)
	}
	return (to + stride - 1) / stride
}

func copyBlock(dst, src Matrix) {
	for i := range dst.Rows {
		copy(dst.Row(i), src.Row(i))
	}
}

func addBlock(dst, src Matrix) {
	for i := range dst.Rows {
		Add(dst.Row(i), src.Row(i))
	}
}
