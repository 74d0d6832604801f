package kernels

import "fmt"

// Pools reduce windows of samples of [channels, height, width], channel by channel; x holds n samples.
type Pools interface {
	// MaxPool takes the largest number of each window, comparing upward (v > m) from its first number that is not padding;
	// a NaN in front stays. from receives the index of it within its sample, unless from is nil.
	MaxPool(s PoolShape, y []float32, from []int32, x []float32, n int)
	// MaxPoolGrad starts at dx = +0 and computes, outputs ascending, dx[from] += dy; then it flushes.
	MaxPoolGrad(s PoolShape, dx, dy []float32, from []int32, n int)
	// AvgPool adds the numbers of each window, ascending from +0, and multiplies by 1 ÷ (SizeH·SizeW), rounded; padding
	// counts as +0.
	AvgPool(s PoolShape, y, x []float32, n int)
	// AvgPoolGrad starts at dx = +0 and adds, outputs ascending, dy × (1 ÷ (SizeH·SizeW)) to the numbers of each window;
	// then it flushes.
	AvgPoolGrad(s PoolShape, dx, dy []float32, n int)
}

// PoolShape is the pooling of one sample.
type PoolShape struct {
	Channels, Height, Width int
	SizeH, SizeW            int
	StrideH, StrideW        int
	PadH, PadW              int // on each side, less than the window's
}

// conv is the convolution with the same geometry.
func (s PoolShape) conv() ConvShape {
	return ConvShape{
		Channels: s.Channels, Height: s.Height, Width: s.Width, Filters: s.Channels, KernelH: s.SizeH, KernelW: s.SizeW,
		StrideH: s.StrideH, StrideW: s.StrideW, PadH: s.PadH, PadW: s.PadW, Groups: s.Channels,
	}
}

// Validate says what is wrong with the shape; nil where it can be computed.
func (s PoolShape) Validate() error {
	if s.Channels < 1 {
		return fmt.Errorf("channels from 1 to %d expected, got %d", maxSide, s.Channels)
	}
	if s.PadH >= s.SizeH || s.PadW >= s.SizeW {
		return fmt.Errorf("padding of %d×%d fills windows of %d×%d", s.PadH, s.PadW, s.SizeH, s.SizeW)
	}
	return s.conv().Validate()
}

// OutH is the height of an output.
func (s PoolShape) OutH() int { return s.conv().OutH() }

// OutW is the width of an output.
func (s PoolShape) OutW() int { return s.conv().OutW() }

// InLen is the count of numbers of an input sample.
func (s PoolShape) InLen() int { return s.Channels * s.Height * s.Width }

// OutLen is the count of numbers of an output sample.
func (s PoolShape) OutLen() int { return s.Channels * s.OutH() * s.OutW() }
