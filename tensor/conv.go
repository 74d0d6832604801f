package tensor

import "github.com/autonet/autonet/kernels"

const convFields = "filters kernel stride padding groups init scale no_bias"

var convKinds = []kind{
	{name: "conv1d", fields: convFields, short: "filters", check: checkConv(1), record: recordConv(1)},
	{name: "conv2d", fields: convFields, short: "filters", check: checkConv(2), record: recordConv(2)},
}

func checkConv(dims int) func(*LayerSpec, faultFunc) bool {
	return func(l *LayerSpec, fault faultFunc) bool {
		weightInit(l, fault, GlorotUniform)
		if l.Groups == 0 {
			l.Groups = 1
		}
		sound := count(fault, "filters", l.Filters, MaxWidth)
		sound = sides(&l.Kernel, fault, "kernel", dims, 1, 0) && sound
		sound = sides(&l.Stride, fault, "stride", dims, 1, 1) && sound
		sound = sides(&l.Padding, fault, "padding", dims, 0, 0) && sound
		return count(fault, "groups", l.Groups, MaxWidth) && sound
	}
}

func recordConv(dims int) func(*builder, *LayerSpec) bool {
	return func(b *builder, l *LayerSpec) bool {
		channels, height, width, ok := b.image(dims)
		if !ok {
			return false
		}
		s := kernels.ConvShape{Channels: channels, Height: height, Width: width, Filters: l.Filters, Groups: l.Groups}
		s.KernelH, s.KernelW = upAndAcross(l.Kernel, 1)
		s.StrideH, s.StrideW = upAndAcross(l.Stride, 1)
		s.PadH, s.PadW = upAndAcross(l.Padding, 0)
		if channels%l.Groups != 0 || l.Filters%l.Groups != 0 {
			b.fault("groups", "a divisor of the %d channels and of the %d filters expected, got %d", channels, l.Filters, l.Groups)
			return false
		}
		if err := s.Validate(); err != nil {
			b.fault("kernel", "a window that fits into shape %v expected: %w", b.shape, err)
			return false
		}
		if !b.room("filters", s.WeightLen()+s.Filters, 1) {
			return false
		}
		taps := s.KernelH * s.KernelW
		shape := append([]int{l.Filters, channels / l.Groups}, l.Kernel...)
		op := conv{shape: s}
		op.weight = b.param("weight", initOf(l, channels/l.Groups*taps, l.Filters*taps), shape...)
		op.bias = b.bias(l, "bias", l.Filters)
		if dims == 1 {
			return b.grow(op, []int{l.Filters, s.OutW()})
		}
		return b.grow(op, []int{l.Filters, s.OutH(), s.OutW()})
	}
}

// image reads the shape at hand as channels of one or two dimensions; where it has no channels there is one.
func (b *builder) image(dims int) (channels, height, width int, ok bool) {
	s := b.shape
	if len(s) == dims {
		s = append([]int{1}, s...)
	}
	switch {
	case len(s) != dims+1 || b.sequence:
		expected := "[channels, height, width] or [height, width]"
		if dims == 1 {
			expected = "[channels, length] or [length]"
			if b.sequence {
				expected += " (transpose a sequence)"
			}
		}
		return 0, 0, 0, b.unfit(expected)
	case dims == 1:
		return s[0], 1, s[1], true
	}
	return s[0], s[1], s[2], true
}

// upAndAcross returns a window's number for height and width; one dimension is a width.
func upAndAcross(s Sides, height int) (h, w int) {
	if len(s) == 1 {
		return height, s[0]
	}
	return s[0], s[1]
}

// conv is a convolution (kernels.Convolutions).
type conv struct {
	shape  kernels.ConvShape
	weight span
	bias   span // right behind weight
	f      kernels.Activation
}

var _ fusable = conv{}

func (c conv) forward(p *pass, o *operands) {
	p.backend.Conv(c.shape, o.out, o.in[0], c.weight.of(p.params), c.bias.orNil(p.params), p.n, c.f)
}

func (c conv) backwardParams(p *pass, o *operands) {
	if !c.bias.empty() {
		p.backend.ConvGradBias(c.shape, c.bias.of(p.grad), o.dout, p.n, p.accumulate)
	}
	p.backend.ConvGradWeights(c.shape, c.weight.of(p.grad), o.dout, o.in[0], p.n, p.accumulate)
	p.flush(c.params())
}

func (c conv) backward(p *pass, o *operands) {
	p.backend.ConvGradInput(c.shape, o.din[0], o.dout, c.weight.of(p.params), p.n)
}

func (c conv) params() span   { return span{c.weight.lo, c.bias.hi} }
func (c conv) traits() traits { return traits{keepsIn: true} }

func (c conv) fuse(f kernels.Activation) operator {
	c.f = f
	return c
}
