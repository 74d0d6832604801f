// The shape of a convolution (kernels.ConvShape), and what places are read by which taps.
#ifndef AUTONET_SHAPE_H
#define AUTONET_SHAPE_H

#include "device.h"

// Divisor divides numbers below 2³¹ by one that the host prepared: Granlund and Montgomery, "Division by invariant integers
// using multiplication" (PLDI 1994), section 4.
struct Divisor { int by, multiplier, shift; };

DEVICE int quotient(int n, Divisor d) { return (int)((mulHigh((unsigned)n, (unsigned)d.multiplier) + (unsigned)n) >> d.shift); }

// ConvShape is as the host lays it out (convshape_cuda.go). Channels and filters are those of one group. The host cuts samples into
// calls so that the numbers of all inputs, or outputs, of a call are below 2³¹.
struct ConvShape {
	int channels, height, width, filters, kernelH, kernelW, strideH, strideW, padH, padW, groups, outH, outW;
	Divisor kernel, kernelRow, positions, outRow; // kernelH×kernelW, kernelW, outH×outW, outW
};

DEVICE int tapsOf(const ConvShape &s) { return s.channels * s.kernel.by; }
DEVICE int inputLength(const ConvShape &s) { return s.groups * s.channels * s.height * s.width; }
DEVICE int outputLength(const ConvShape &s) { return s.groups * s.filters * s.positions.by; }

// Tap is where a tap lies from the first input of an output. Offsets of what lies in the padding may wrap around.
struct Tap {
	int row, column;
	unsigned offset;
};

DEVICE Tap tapAt(const ConvShape &s, int k) {
	int channel = quotient(k, s.kernel), inside = k - channel * s.kernel.by;
	int row = quotient(inside, s.kernelRow), column = inside - row * s.kernelRow.by;
	return {row, column, ((unsigned)channel * s.height + row) * s.width + column};
}

// Window is the inputs that an output reads: from the first, which may lie in the padding.
struct Window { int sample, row, column; };

// windowAt is that of output n, counted over samples and then positions.
DEVICE Window windowAt(const ConvShape &s, int n) {
	int sample = quotient(n, s.positions), p = n - sample * s.positions.by;
	int row = quotient(p, s.outRow), column = p - row * s.outRow.by;
	return {sample, row * s.strideH - s.padH, column * s.strideW - s.padW};
}

// firstInput is where the window begins in its group's first channel.
DEVICE unsigned firstInput(const ConvShape &s, int group, Window w) {
	return (unsigned)w.sample * inputLength(s) + ((unsigned)group * s.channels * s.height + w.row) * s.width + w.column;
}

DEVICE bool inside(const ConvShape &s, int row, int column) {
	return (unsigned)row < (unsigned)s.height && (unsigned)column < (unsigned)s.width;
}

#endif
