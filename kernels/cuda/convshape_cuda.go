//go:build cuda && linux && cgo

package cuda

import (
	"math/bits"

	"github.com/autonet/autonet/kernels"
)

// maxNumbers is the numbers of the inputs, or the outputs, of one call of a kernel: their indices and what is added to
// them stay below 2³¹. It is no less than those of any one sample.
const maxNumbers = 1 << 30

// samplesPerCall is the samples that one call of a kernel works on.
func samplesPerCall(s kernels.ConvShape) int { return max(1, maxNumbers/max(s.InLen(), s.OutLen())) }

// shape adds a convolution's shape: the ConvShape of src/shape.h.
func (l *launch) shape(s kernels.ConvShape) {
	outH, outW := s.OutH(), s.OutW()
	kernel, row := divisor(s.KernelH*s.KernelW), divisor(s.KernelW)
	positions, outRow := divisor(outH*outW), divisor(outW)
	l.ints(s.Channels/s.Groups, s.Height, s.Width, s.Filters/s.Groups, s.KernelH, s.KernelW, s.StrideH, s.StrideW,
		s.PadH, s.PadW, s.Groups, outH, outW,
		kernel[0], kernel[1], kernel[2], row[0], row[1], row[2],
		positions[0], positions[1], positions[2], outRow[0], outRow[1], outRow[2])
}

// divisor prepares divisions by d of numbers below 2³¹; see src/shape.h.
func divisor(d int) [3]int {
	shift := bits.Len(uint(d - 1))
	multiplier := (1<<32)*(1<<shift-d)/d + 1
	return [3]int{d, multiplier, shift}
}
