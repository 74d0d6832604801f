package tensor

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

var poolKinds = []kind{
	{name: "max_pool", fields: "size stride padding", short: "size", check: checkPool, record: recordPool},
	{name: "avg_pool", fields: "size stride padding", short: "size", check: checkPool, record: recordPool},
	{name: "global_avg_pool", record: recordGlobalPool},
}

// checkPool spreads single numbers over as many sides as the longest of the fields has; recordPool knows how many there
// must be.
func checkPool(l *LayerSpec, fault faultFunc) bool {
	if len(l.Size) == 0 {
		fault("size", "the sides of the window expected, got none")
		return false
	}
	if len(l.Stride) == 0 {
		l.Stride = append(Sides(nil), l.Size...)
	}
	dims := max(len(l.Size), len(l.Stride), len(l.Padding))
	sound := sides(&l.Size, fault, "size", dims, 1, 0)
	sound = sides(&l.Stride, fault, "stride", dims, 1, 1) && sound
	sound = sides(&l.Padding, fault, "padding", dims, 0, 0) && sound
	for i, pad := range l.Padding {
		if sound && pad >= l.Size[i] {
			fault("padding", "less than the window's sides %v expected, got %v", []int(l.Size), []int(l.Padding))
			return false
		}
	}
	return sound
}

func recordPool(b *builder, l *LayerSpec) bool {
	dims := max(len(b.shape)-1, 1)
	if dims > 2 || b.sequence {
		return b.unfit("[channels, height, width] or [channels, length]")
	}
	channels, height, width, ok := b.image(dims)
	if !ok {
		return false
	}
	quiet := func(string, string, ...any) {}
	for _, f := range []struct {
		name string
		s    *Sides
	}{{"size", &l.Size}, {"stride", &l.Stride}, {"padding", &l.Padding}} {
		if !sides(f.s, quiet, f.name, dims, 0, 0) {
			b.fault(f.name, "1 or %d numbers expected for shape %v, got %v", dims, b.shape, []int(*f.s))
			return false
		}
	}
	s := kernels.PoolShape{Channels: channels, Height: height, Width: width}
	s.SizeH, s.SizeW = upAndAcross(l.Size, 1)
	s.StrideH, s.StrideW = upAndAcross(l.Stride, 1)
	s.PadH, s.PadW = upAndAcross(l.Padding, 0)
	if err := s.Validate(); err != nil {
		b.fault("size", "a window that fits into shape %v expected: %w", b.shape, err)
		return false
	}
	shape := []int{channels, s.OutH(), s.OutW()}
	if dims == 1 {
		shape = []int{channels, s.OutW()}
	}
	if l.Kind == "max_pool" {
		return b.grow(maxPool{shape: s}, shape)
	}
	return b.grow(avgPool{shape: s}, shape)
}

func recordGlobalPool(b *builder, _ *LayerSpec) bool {
	if len(b.shape) < 2 || b.sequence {
		return b.unfit("[channels, height, width] or [channels, length]")
	}
	channels := b.shape[0]
	area := b.width() / channels
	return b.grow(avgPool{shape: kernels.PoolShape{
		Channels: channels, Height: 1, Width: area, SizeH: 1, SizeW: area, StrideH: 1, StrideW: area,
	}}, []int{channels})
}

// maxPool takes the largest number of each window and saves where it came from.
type maxPool struct {
	plain
	shape kernels.PoolShape
}

func (m maxPool) forward(p *pass, o *operands) {
	var from []int32
	if p.training {
		from = integers(o.saved)
	}
	p.backend.MaxPool(m.shape, o.out, from, o.in[0], p.n)
}

func (m maxPool) backward(p *pass, o *operands) {
	p.backend.MaxPoolGrad(m.shape, o.din[0], o.dout, integers(o.saved), p.n)
}

func (m maxPool) traits() traits { return traits{saved: m.shape.OutLen()} }

// integers views a buffer as whole numbers of the same size.
func integers(x []float32) []int32 {
	return unsafe.Slice((*int32)(unsafe.Pointer(unsafe.SliceData(x))), len(x))
}

// avgPool takes the mean of each window.
type avgPool struct {
	plain
	shape kernels.PoolShape
}

func (a avgPool) forward(p *pass, o *operands) { p.backend.AvgPool(a.shape, o.out, o.in[0], p.n) }

func (a avgPool) backward(p *pass, o *operands) {
	p.backend.AvgPoolGrad(a.shape, o.din[0], o.dout, p.n)
}

func (avgPool) traits() traits { return traits{} }
