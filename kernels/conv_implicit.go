package kernels

import "unsafe"

// A convolution without im2col is a product whose B is never made: the rows of B, one a tap, are pieces of the padded
// input, and a table says where. C is a row of outputs of every filter.

// fills tells whether rows of outputs fill vectors well enough; else a matrix of columns is worth making.
func (s ConvShape) fills(u *microkernels) bool {
	vectors := ceil(s.OutW(), u.lanes)
	return s.OutW()*8 >= vectors*u.lanes*5
}

// forward tells which convolutions do without im2col.
func (s ConvShape) forward(u *microkernels) bool { return s.fills(u) }

// layout is how a padded input lies in memory: rows of phases, the columns that are a stride apart next to each other.
type layout struct {
	phases, width int // of a row, and columns of a phase
	height        int // rows of a channel
}

func (s ConvShape) layout() layout {
	return layout{s.StrideW, ceil(s.Width+2*s.PadW, s.StrideW), s.Height + 2*s.PadH}
}

// at is where the column of a padded row of a channel lies.
func (l layout) at(channel, row, column int) int {
	return ((channel*l.height+row)*l.phases+column%l.phases)*l.width + column/l.phases
}

// len is the numbers of so many channels, and what a vector may read behind them.
func (l layout) len(channels int) int { return l.at(channels, 0, 0) + 64 }

// convolve is Conv.
func (c *cpu) convolve(s ConvShape, y, x, w, bias []float32, n int, f Activation) {
	p := c.micro.borrow(c)
	l, t, u := s.layout(), &p.t, c.micro
	channels, filters := s.Channels/s.Groups, s.Filters/s.Groups
	p.padded = grown(p.padded, l.len(s.Channels))
	clear(p.padded[:l.len(s.Channels)])
	p.setTaps(s, l)
	blocks := ceil(filters, u.rows)
	for g := range s.Groups {
		p.u, p.op, p.ai, p.ak = u, NN, s.taps(), 1
		p.a = Dense(w[g*filters*s.taps():], filters, s.taps())
		t.depth = s.taps()
		p.packRows(0, filters, 0, blocks)
		t.flags = 0
		if f.Kind == Relu {
			t.flags |= tileRelu
		}
		if bias != nil {
			t.flags |= tileRowBias
			t.rowBias = unsafe.Pointer(&bias[g*filters])
		}
		for i := range n {
			in := x[i*s.InLen()+g*channels*s.Height*s.Width:]
			p.pad(s, l, in, channels)
			p.outputRows(s, l, y[i*s.OutLen()+g*filters*s.OutH()*s.OutW():], filters, blocks)
		}
	}
	if f.Kind != Identity && f.Kind != Relu {
		c.Activate(f, y, y)
	}
	p.giveBack(c)
}

// giveBack forgets the caller's numbers.
func (p *blocked) giveBack(c *cpu) {
	p.a, p.t, p.p = Matrix{}, tile{}, packing{}
	c.products.Put(p)
}

// setTaps fills the table: where each tap of the first output lies.
func (p *blocked) setTaps(s ConvShape, l layout) {
	p.places = p.places[:0]
	for ch := range s.Channels / s.Groups {
		for kh := range s.KernelH {
			for kw := range s.KernelW {
				p.places = append(p.places, 4*l.at(ch, kh, kw))
			}
		}
	}
}

// pad copies the channels of an input to the middle of the padded one.
func (p *blocked) pad(s ConvShape, l layout, x []float32, channels int) {
	for ch := range channels {
		for h := range s.Height {
			row := x[(ch*s.Height+h)*s.Width:][:s.Width]
			if l.phases == 1 {
				copy(p.padded[l.at(ch, h+s.PadH, s.PadW):], row)
				continue
			}
			for phase := range l.phases {
				first := (phase - s.PadW%l.phases + l.phases) % l.phases
				at := l.at(ch, h+s.PadH, first+s.PadW)
				for j := first; j < len(row); j += l.phases {
					p.padded[at] = row[j]
					at++
				}
			}
		}
	}
}

// outputRows computes the outputs of all filters, row by row.
func (p *blocked) outputRows(s ConvShape, l layout, y []float32, filters, blocks int) {
	t, u := &p.t, p.u
	outW, outH := s.OutW(), s.OutH()
	t.ci = 4 * outH * outW
	t.table, t.packTo = unsafe.Pointer(&p.places[0]), nil
	for oh := range outH {
		for ow := 0; ow < outW; {
			width := min(2, ceil(outW-ow, u.lanes))
			columns := min(width*u.lanes, outW-ow)
			t.cut(u, columns-(width-1)*u.lanes)
			t.a, t.b = unsafe.Pointer(&p.packedA[0]), unsafe.Pointer(&p.padded[l.at(0, oh*s.StrideH, 0)+ow])
			t.down(u.tiles[width], unsafe.Pointer(&y[oh*outW+ow]), filters, blocks, true)
			ow += columns
		}
	}
}
