package kernels

// window is the part of a pooling window that lies in the input.
type window struct{ h0, h1, w0, w1 int }

func (s PoolShape) window(oh, ow int) window {
	h, w := oh*s.StrideH-s.PadH, ow*s.StrideW-s.PadW
	return window{max(h, 0), min(h+s.SizeH, s.Height), max(w, 0), min(w+s.SizeW, s.Width)}
}

// check panics unless n samples of the shape fit x and y.
func (s PoolShape) check(x, y []float32, n int) {
	if err := s.Validate(); err != nil {
		panic("kernels: a pooling that cannot be: " + err.Error())
	}
	sameLength(len(x), n*s.InLen())
	sameLength(len(y), n*s.OutLen())
}

// MaxPool implements Backend.
func (c *cpu) MaxPool(s PoolShape, y []float32, from []int32, x []float32, n int) {
	s.check(x, y, n)
	if from != nil {
		sameLength(len(from), len(y))
	}
	rows := maxRows{PoolShape: s, outW: s.OutW()}
	rows.lo = min(rows.outW, (s.PadW+s.StrideW-1)/s.StrideW)
	rows.hi = max(rows.lo, min(rows.outW, (s.Width+s.PadW-s.SizeW)/s.StrideW+1))
	plane, outH, o := s.Height*s.Width, s.OutH(), 0
	for p := range n * s.Channels {
		for oh := range outH {
			var places []int32
			if from != nil {
				places = from[o : o+rows.outW]
			}
			rows.make(c, y[o:o+rows.outW], places, x[p*plane:(p+1)*plane], oh, int32(p%s.Channels*plane))
			o += rows.outW
		}
	}
}

// maxRows makes rows of outputs. The windows [lo,hi) of a row are whole but for the upper and lower border, and are
// looked at together; the others one by one.
type maxRows struct {
	PoolShape
	outW, lo, hi int
}

// make writes row oh of a plane's outputs and, unless from is nil, their places, counted from base.
func (s *maxRows) make(c *cpu, y []float32, from []int32, in []float32, oh int, base int32) {
	for ow := 0; ow < s.outW; ow++ {
		if ow == s.lo && s.hi > s.lo {
			w := s.window(oh, ow)
			at, places := w.h0*s.Width+w.w0, from
			if from != nil {
				places = from[s.lo:s.hi]
			}
			c.p.MaxWindows(y[s.lo:s.hi], places, in[at:], w.h1-w.h0, s.SizeW, s.Width, s.StrideW, base+int32(at))
			ow = s.hi - 1
			continue
		}
		at := s.largest(in, s.window(oh, ow))
		y[ow] = in[at]
		if from != nil {
			from[ow] = base + int32(at)
		}
	}
}

func maxWindows(y []float32, from []int32, x []float32, rows, cols, width, stride int, first int32) {
	for i := range y {
		best := i * stride
		m := x[best]
		for r := range rows {
			at := i*stride + r*width
			for j, v := range x[at : at+cols] {
				if v > m {
					m, best = v, at+j
				}
			}
		}
		y[i] = m
		if from != nil {
			from[i] = first + int32(best)
		}
	}
}

// largest returns the index in a plane of the window's largest number.
func (s PoolShape) largest(in []float32, w window) int {
	best := w.h0*s.Width + w.w0
	m := in[best]
	for h := w.h0; h < w.h1; h++ {
		at := h*s.Width + w.w0
		for i, v := range in[at : h*s.Width+w.w1] {
			if v > m {
				m, best = v, at+i
			}
		}
	}
	return best
}

// MaxPoolGrad implements Backend.
func (c *cpu) MaxPoolGrad(s PoolShape, dx, dy []float32, from []int32, n int) {
	s.check(dx, dy, n)
	sameLength(len(from), len(dy))
	clear(dx)
	in, out := s.InLen(), s.OutLen()
	for i := range n {
		d := dx[i*in : (i+1)*in]
		for o := i * out; o < (i+1)*out; o++ {
			d[from[o]] += dy[o]
		}
	}
	c.p.Flush(dx)
}

// AvgPool implements Backend.
func (c *cpu) AvgPool(s PoolShape, y, x []float32, n int) {
	s.check(x, y, n)
	outH, outW, plane := s.OutH(), s.OutW(), s.Height*s.Width
	share := 1 / float32(s.SizeH*s.SizeW)
	o := 0
	for p := range n * s.Channels {
		in := x[p*plane : (p+1)*plane]
		for oh := range outH {
			for ow := range outW {
				y[o] = s.total(in, s.window(oh, ow)) * share
				o++
			}
		}
	}
}

// total adds the numbers of a window, ascending from +0. Padding adds +0, which changes no sum that starts there.
func (s PoolShape) total(in []float32, w window) float32 {
	sum := float32(0)
	for h := w.h0; h < w.h1; h++ {
		for _, v := range in[h*s.Width+w.w0 : h*s.Width+w.w1] {
			sum += v
		}
	}
	return sum
}

// AvgPoolGrad implements Backend.
func (c *cpu) AvgPoolGrad(s PoolShape, dx, dy []float32, n int) {
	s.check(dx, dy, n)
	clear(dx)
	outH, outW, plane := s.OutH(), s.OutW(), s.Height*s.Width
	share := 1 / float32(s.SizeH*s.SizeW)
	o := 0
	for p := range n * s.Channels {
		d := dx[p*plane : (p+1)*plane]
		for oh := range outH {
			for ow := range outW {
				g := float32(dy[o] * share)
				w := s.window(oh, ow)
				for h := w.h0; h < w.h1; h++ {
					row := d[h*s.Width+w.w0 : h*s.Width+w.w1]
					for i := range row {
						row[i] += g
					}
				}
				o++
			}
		}
	}
	c.p.Flush(dx)
}
