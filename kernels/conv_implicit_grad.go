package kernels

import "unsafe"

// gradWeights tells which gradients of weights do without im2col: the channels of a position, next to each other, are
// the rows of B, and must fill vectors.
func (s ConvShape) gradWeights(u *microkernels) bool {
	return s.Groups == 1 && s.Channels%u.lanes == 0
}

// positionsPerPass is how many outputs a pass of the chain takes: as many as a packed block may be deep.
const positionsPerPass = 1 << 10

// convolveGradWeights is ConvGradWeights of the filters [lo,hi).
func (c *cpu) convolveGradWeights(s ConvShape, dw, dy, x []float32, n int, accumulate bool, lo, hi int) {
	p, u := c.micro.borrow(c), c.micro
	taps, filters, positions := s.KernelH*s.KernelW, hi-lo, s.OutH()*s.OutW()
	width := s.Width + 2*s.PadW
	size := (s.Height+2*s.PadH)*width*s.Channels + 2*u.lanes
	p.u, p.op, p.ai, p.ak = u, NN, positions, 1
	p.padded, p.sums = grown(p.padded, size), grown(p.sums, taps*filters*s.Channels)
	clear(p.padded[:size])
	p.moveWeights(s, dw, lo, hi, accumulate, false)
	p.places = p.places[:0]
	for oh := range s.OutH() {
		for ow := range s.OutW() {
			p.places = append(p.places, 4*(oh*s.StrideH*width+ow*s.StrideW)*s.Channels)
		}
	}
	p.t.flags, p.t.ci, p.t.packTo = tileLoad, 4*s.Channels, nil
	for i := range n {
		p.channelsLast(s, x[i*s.InLen():], width)
		p.a = Dense(dy[i*s.OutLen():], s.Filters, positions)
		for first := 0; first < positions; first += positionsPerPass {
			p.t.depth = min(positionsPerPass, positions-first)
			p.weightTaps(s, lo, hi, first, width)
		}
	}
	p.moveWeights(s, dw, lo, hi, true, true)
	p.giveBack(c)
}

// moveWeights copies gradients from or to the order in which they are computed: tap, filter, channel. Without keep it
// starts from +0.
func (p *blocked) moveWeights(s ConvShape, dw []float32, lo, hi int, keep, out bool) {
	taps, filters := s.KernelH*s.KernelW, hi-lo
	if !keep {
		clear(p.sums[:taps*filters*s.Channels])
		return
	}
	for f := range filters {
		for ch := range s.Channels {
			row := dw[((lo+f)*s.Channels+ch)*taps:][:taps]
			at := f*s.Channels + ch
			for t := range row {
				if out {
					row[t] = p.sums[at]
				} else {
					p.sums[at] = row[t]
				}
				at += filters * s.Channels
			}
		}
	}
}

// channelsLast copies an input to the middle of the padded one, the channels of each position together.
func (p *blocked) channelsLast(s ConvShape, x []float32, width int) {
	q, u := &p.p, p.u
	fours := s.Width &^ 3
	plane := s.Height * s.Width
	q.stride, q.pitch, q.depth = 4*plane, 4*s.Channels, fours
	for ch := 0; ch < s.Channels; ch += u.lanes {
		for h := range s.Height {
			src, dst := ch*plane+h*s.Width, ((h+s.PadH)*width+s.PadW)*s.Channels+ch
			if fours > 0 {
				q.src, q.dst = unsafe.Pointer(&x[src]), unsafe.Pointer(&p.padded[dst])
				u.transpose((*byte)(unsafe.Pointer(q)))
			}
			for w := fours; w < s.Width; w++ {
				for r := range u.lanes {
					p.padded[dst+w*s.Channels+r] = x[src+w+r*plane]
				}
			}
		}
	}
}

// weightTaps adds the products of a pass to the gradients of every tap.
func (p *blocked) weightTaps(s ConvShape, lo, hi, first, width int) {
	t, u, filters := &p.t, p.u, hi-lo
	blocks := ceil(filters, u.rows)
	p.packRows(lo, hi, first, blocks)
	t.table = unsafe.Pointer(&p.places[first])
	for tap := range s.KernelH * s.KernelW {
		base := (tap/s.KernelW*width + tap%s.KernelW) * s.Channels
		for ch := 0; ch < s.Channels; {
			vectors := min(2, (s.Channels-ch)/u.lanes)
			t.cut(u, u.lanes)
			t.a, t.b = unsafe.Pointer(&p.packedA[0]), unsafe.Pointer(&p.padded[base+ch])
			t.down(u.tiles[vectors], unsafe.Pointer(&p.sums[tap*filters*s.Channels+ch]), filters, blocks, true)
			ch += vectors * u.lanes
		}
	}
}

// gradInput tells which gradients of inputs do without im2col.
func (s ConvShape) gradInput(u *microkernels) bool {
	return s.StrideH == 1 && s.StrideW == 1 && s.Filters/s.Groups >= 8 && s.Channels/s.Groups >= 4 && s.fills(u)
}

// convolveGradInput is ConvGradInput. The product for one tap and one row of outputs is added to the inputs that the
// tap reads; output rows descend and taps ascend, so that an input's taps ascend.
func (c *cpu) convolveGradInput(s ConvShape, dx, dy, w []float32, n int) {
	p, u := c.micro.borrow(c), c.micro
	l, channels, filters, positions := s.layout(), s.Channels/s.Groups, s.Filters/s.Groups, s.OutH()*s.OutW()
	blocks := ceil(channels, u.rows)
	p.u = u
	p.padded = grown(p.padded, l.len(channels))
	p.sums = grown(p.sums, filters*positions+2*u.lanes)
	p.t.depth, p.t.flags, p.t.table, p.t.packTo = filters, tileAdd, nil, nil
	for g := range s.Groups {
		p.packTaps(s, w[g*filters*s.taps():], channels, filters, blocks)
		for i := range n {
			clear(p.padded[:l.len(channels)])
			from := dy[i*s.OutLen()+g*filters*positions:][:filters*positions]
			if !u.shortB { // kernels may read a vector behind the last number
				copy(p.sums, from)
				from = p.sums
			}
			for oh := s.OutH() - 1; oh >= 0; oh-- {
				p.inputTaps(s, l, from, channels, blocks, oh)
			}
			out := dx[i*s.InLen()+g*channels*s.Height*s.Width:]
			for at := range channels * s.Height {
				copy(out[at*s.Width:][:s.Width], p.padded[l.at(at/s.Height, at%s.Height+s.PadH, s.PadW):])
			}
			c.p.Flush(out[:channels*s.Height*s.Width])
		}
	}
	p.giveBack(c)
}

// packTaps packs, for each tap, its weights as blocks of channels, filter by filter.
func (p *blocked) packTaps(s ConvShape, w []float32, channels, filters, blocks int) {
	taps := s.KernelH * s.KernelW
	p.packedA = grown(p.packedA, taps*channels*filters)
	at := 0
	for tap := range taps {
		for b, first := 0, 0; b < blocks; b++ {
			rows := channels / blocks
			if b < channels%blocks {
				rows++
			}
			for f := range filters {
				for ch := first; ch < first+rows; ch++ {
					p.packedA[at] = w[(f*channels+ch)*taps+tap]
					at++
				}
			}
			first += rows
		}
	}
}

// inputTaps adds the products of one row of outputs.
func (p *blocked) inputTaps(s ConvShape, l layout, dy []float32, channels, blocks, oh int) {
	t, u := &p.t, p.u
	outW := s.OutW()
	t.bk, t.ci = 4*s.OutH()*outW, 4*l.height*l.width
	for tap := range s.KernelH * s.KernelW {
		for ow := 0; ow < outW; {
			width := min(2, ceil(outW-ow, u.lanes))
			columns := min(width*u.lanes, outW-ow)
			t.cut(u, columns-(width-1)*u.lanes)
			t.a, t.b = unsafe.Pointer(&p.packedA[tap*channels*t.depth]), unsafe.Pointer(&dy[oh*outW+ow])
			c := l.at(0, oh+tap/s.KernelW, tap%s.KernelW+ow)
			t.down(u.tiles[width], unsafe.Pointer(&p.padded[c]), channels, blocks, true)
			ow += columns
		}
	}
}
