package kernels

// gather fills the block of output rows from oh on: row k of col holds tap k (channel, kernel row, kernel column) of
// every output position, +0 where it lies in the padding.
func (s *columns) gather(col Matrix, x []float32, oh int) {
	k, outW := 0, s.OutW()
	for ch := range s.Channels / s.Groups {
		for kh := range s.KernelH {
			for kw := range s.KernelW {
				row := col.Row(k)
				k++
				for r := 0; r*outW < len(row); r++ {
					dst := row[r*outW : (r+1)*outW]
					h := (oh+r)*s.StrideH - s.PadH + kh
					if h < 0 || h >= s.Height {
						clear(dst)
						continue
					}
					s.gatherRow(dst, x[(ch*s.Height+h)*s.Width:][:s.Width], kw)
				}
			}
		}
	}
}

// gatherRow fills one output row with tap column kw of an input row.
func (s *columns) gatherRow(dst, src []float32, kw int) {
	lo, hi := s.inside(kw, len(dst))
	clear(dst[:lo])
	clear(dst[hi:])
	if lo == hi {
		return
	}
	at := lo*s.StrideW - s.PadW + kw
	if s.StrideW == 1 {
		copy(dst[lo:hi], src[at:])
		return
	}
	for i := lo; i < hi; i++ {
		dst[i] = src[at]
		at += s.StrideW
	}
}

// scatter adds each tap of the block to the input that it came from, taps ascending.
func (c *cpu) scatter(s *columns, dx []float32, col Matrix, oh int) {
	k, outW := 0, s.OutW()
	for ch := range s.Channels / s.Groups {
		for kh := range s.KernelH {
			for kw := range s.KernelW {
				row := col.Row(k)
				k++
				for r := 0; r*outW < len(row); r++ {
					h := (oh+r)*s.StrideH - s.PadH + kh
					if h >= 0 && h < s.Height {
						c.scatterRow(s, dx[(ch*s.Height+h)*s.Width:][:s.Width], row[r*outW:(r+1)*outW], kw)
					}
				}
			}
		}
	}
}

func (c *cpu) scatterRow(s *columns, dst, src []float32, kw int) {
	lo, hi := s.inside(kw, len(src))
	if lo == hi {
		return
	}
	at := lo*s.StrideW - s.PadW + kw
	if s.StrideW == 1 {
		c.p.Add(dst[at:at+hi-lo], src[lo:hi])
		return
	}
	for i := lo; i < hi; i++ {
		dst[at] += src[i]
		at += s.StrideW
	}
}

// inside returns the output columns [lo,hi) whose tap column kw lies in the input.
func (s *columns) inside(kw, outW int) (lo, hi int) {
	lo = min(outW, max(0, s.PadW-kw+s.StrideW-1)/s.StrideW)
	hi = min(outW, max(0, s.Width+s.PadW-kw+s.StrideW-1)/s.StrideW)
	return lo, max(lo, hi)
}
