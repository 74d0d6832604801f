package kernels

import "fmt"

// Convolutions work on samples of [channels, height, width], one after the other: x holds n of them. Weights are
// [filters, channels/groups, kernel height, kernel width]. Padding reads as +0.
type Convolutions interface {
	// Conv computes each output as a chain over its taps (channel, kernel row, kernel column) ascending from +0, those in
	// the padding included, then + bias, unless bias is nil, then f.
	Conv(s ConvShape, y, x, w, bias []float32, n int, f Activation)
	// ConvGradWeights computes each weight's gradient as a chain over samples, then output positions, ascending, from +0
	// or the old value.
	ConvGradWeights(s ConvShape, dw, dy, x []float32, n int, accumulate bool)
	// ConvGradBias computes each filter's, from +0 or the old value, samples ascending, by + the Sum over positions.
	ConvGradBias(s ConvShape, db, dy []float32, n int, accumulate bool)
	// ConvGradInput computes for each tap (k) and output position (p) col[k,p], a chain over the filters of the tap's group
	// ascending from +0; dx is the sum by + of its taps, (kernel row, kernel column) ascending, from +0, flushed.
	ConvGradInput(s ConvShape, dx, dy, w []float32, n int)
}

// ConvShape is a two-dimensional convolution of one sample. One dimension is a height of 1. Groups of 1 connect every
// filter to every channel; Groups = Channels is a depthwise convolution.
type ConvShape struct {
	Channels, Height, Width int
	Filters                 int
	KernelH, KernelW        int
	StrideH, StrideW        int
	PadH, PadW              int // on each side
	Groups                  int
}

// maxSide bounds each field of a shape and maxSample the numbers of a sample, so that no product of them overflows.
const (
	maxSide   = 1 << 20
	maxSample = 1 << 30
)

// Validate says what is wrong with the shape; nil where it can be computed.
func (s ConvShape) Validate() error {
	for _, f := range []struct {
		name      string
		value, lo int
	}{
		{"channels", s.Channels, 1}, {"height", s.Height, 1}, {"width", s.Width, 1}, {"filters", s.Filters, 1},
		{"kernel height", s.KernelH, 1}, {"kernel width", s.KernelW, 1}, {"stride", s.StrideH, 1}, {"stride", s.StrideW, 1},
		{"padding", s.PadH, 0}, {"padding", s.PadW, 0}, {"groups", s.Groups, 1},
	} {
		if f.value < f.lo || f.value > maxSide {
			return fmt.Errorf("%s from %d to %d expected, got %d", f.name, f.lo, maxSide, f.value)
		}
	}
	switch {
	case s.Channels%s.Groups != 0 || s.Filters%s.Groups != 0:
		return fmt.Errorf("%d groups divide neither %d channels nor %d filters evenly", s.Groups, s.Channels, s.Filters)
	case s.KernelH > s.Height+2*s.PadH || s.KernelW > s.Width+2*s.PadW:
		return fmt.Errorf("a kernel of %d×%d is larger than its padded input of %d×%d",
			s.KernelH, s.KernelW, s.Height+2*s.PadH, s.Width+2*s.PadW)
	case !within(s.Channels, s.Height, s.Width), !within(s.Filters, s.OutH(), s.OutW()), !within(s.Filters, s.taps(), 1):
		return fmt.Errorf("more than %d numbers in a sample", maxSample)
	}
	return nil
}

// within reports whether the product of three sides is at most maxSample; taps may exceed maxSide, so it divides.
func within(a, b, c int) bool { return a <= maxSample && b <= maxSample/a && c <= maxSample/(a*b) }

// OutH is the height of an output.
func (s ConvShape) OutH() int { return (s.Height+2*s.PadH-s.KernelH)/s.StrideH + 1 }

// OutW is the width of an output.
func (s ConvShape) OutW() int { return (s.Width+2*s.PadW-s.KernelW)/s.StrideW + 1 }

// InLen is the count of numbers of an input sample.
func (s ConvShape) InLen() int { return s.Channels * s.Height * s.Width }

// OutLen is the count of numbers of an output sample.
func (s ConvShape) OutLen() int { return s.Filters * s.OutH() * s.OutW() }

// WeightLen is the count of weights.
func (s ConvShape) WeightLen() int { return s.Filters * s.taps() }

// taps is the count of products in an output.
func (s ConvShape) taps() int { return s.Channels / s.Groups * s.KernelH * s.KernelW }
