// What the fast mode needs around cublasLt: operands in bf16 or as they are, convolutions as products.
//
// A convolution's products have one column for each (sample, output position): P positions a sample, n·P in all, rows `pitch`
// numbers apart. Taps are (channel, kernel row, kernel column).
#include "math.h"

// Conv is kernels.ConvShape of one group.
struct Conv {
	int channels, height, width, filters, kernelH, kernelW, strideH, strideW, padH, padW, outH, outW;
};

// put writes a number as it is multiplied.
DEVICE void put(unsigned short *to, float x) { *to = bf16Of(x); }
DEVICE void put(float *to, float x) { *to = x; }

struct alignas(8) Four {
	unsigned lo, hi; // numbers of bf16, two in each
};

// copyMatrix writes a matrix with other rows' distances, in another type.
template <class T> DEVICE void copyMatrix(T *dst, long long dstPitch, const float *src, long long srcPitch, long long rows, int cols) {
	long long all = rows * cols;
	for (long long i = (long long)blockX() * blockDimX() + threadX(); i < all; i += (long long)gridDimX() * blockDimX()) {
		long long row = i / cols;
		int col = (int)(i - row * cols);
		put(&dst[row * dstPitch + col], src[row * srcPitch + col]);
	}
}

KERNEL(matrix_bf16, (unsigned short *dst, long long dstPitch, const float *src, long long srcPitch, long long rows, int cols)) {
	copyMatrix(dst, dstPitch, src, srcPitch, rows, cols);
}

// matrix_bf16_vector is matrix_bf16 where four numbers at a time may be read and written: cols and pitches are multiples of 4.
KERNEL(matrix_bf16_vector, (unsigned short *dst, long long dstPitch, const float *src, long long srcPitch, long long rows, int cols)) {
	int each = cols / 4;
	long long all = rows * each;
	for (long long i = (long long)blockX() * blockDimX() + threadX(); i < all; i += (long long)gridDimX() * blockDimX()) {
		long long row = i / each;
		int col = (int)(i - row * each) * 4;
		float4 v = *(const float4 *)&src[row * srcPitch + col];
		Four packed;
		packed.lo = pairBF16(v.x, v.y);
		packed.hi = pairBF16(v.z, v.w);
		*(Four *)&dst[row * dstPitch + col] = packed;
	}
}

// columns writes the taps of every output position: col[tap][sample·P + position], +0 in the padding.
template <class T> DEVICE void columns(T *col, long long pitch, const float *x, Conv s, int samples) {
	int positions = s.outH * s.outW, taps = s.channels * s.kernelH * s.kernelW;
	long long wide = (long long)samples * positions, all = wide * taps;
	for (long long i = (long long)blockX() * blockDimX() + threadX(); i < all; i += (long long)gridDimX() * blockDimX()) {
		int tap = (int)(i / wide);
		long long at = i - tap * wide;
		int sample = (int)(at / positions), position = (int)(at - (long long)sample * positions);
		int channel = tap / (s.kernelH * s.kernelW), rest = tap - channel * s.kernelH * s.kernelW;
		int row = position / s.outW * s.strideH - s.padH + rest / s.kernelW;
		int column = position % s.outW * s.strideW - s.padW + rest % s.kernelW;
		float v = 0;
		if (row >= 0 && row < s.height && column >= 0 && column < s.width) {
			v = x[(((long long)sample * s.channels + channel) * s.height + row) * s.width + column];
		}
		put(&col[tap * pitch + at], v);
	}
}

KERNEL(columns_bf16, (unsigned short *col, long long pitch, const float *x, Conv s, int samples)) { columns(col, pitch, x, s, samples); }
KERNEL(columns_f32, (float *col, long long pitch, const float *x, Conv s, int samples)) { columns(col, pitch, x, s, samples); }

// byFilter moves [samples, filters, positions] to [filters][sample·P + position].
template <class T> DEVICE void byFilter(T *dst, long long pitch, const float *src, int samples, int filters, int positions) {
	long long each = (long long)filters * positions, all = each * samples;
	for (long long i = (long long)blockX() * blockDimX() + threadX(); i < all; i += (long long)gridDimX() * blockDimX()) {
		int sample = (int)(i / each);
		int rest = (int)(i - sample * each);
		int filter = rest / positions;
		put(&dst[filter * pitch + (long long)sample * positions + (rest - filter * positions)], src[i]);
	}
}

KERNEL(by_filter_bf16, (unsigned short *dst, long long pitch, const float *src, int samples, int filters, int positions)) {
	byFilter(dst, pitch, src, samples, filters, positions);
}
KERNEL(by_filter_f32, (float *dst, long long pitch, const float *src, int samples, int filters, int positions)) {
	byFilter(dst, pitch, src, samples, filters, positions);
}

// by_sample moves [filters][sample·P + position] to [samples, filters, positions] and adds each filter's bias, unless it is null.
KERNEL(by_sample, (float *dst, const float *src, long long pitch, const float *bias, int samples, int filters, int positions)) {
	long long each = (long long)filters * positions, all = each * samples;
	for (long long i = (long long)blockX() * blockDimX() + threadX(); i < all; i += (long long)gridDimX() * blockDimX()) {
		int sample = (int)(i / each);
		int rest = (int)(i - sample * each);
		int filter = rest / positions;
		float v = src[filter * pitch + (long long)sample * positions + (rest - filter * positions)];
		dst[i] = bias ? v + bias[filter] : v;
	}
}

// from_columns adds to each number of an input the taps that read it, kernel rows and columns ascending from +0.
KERNEL(from_columns, (float *dx, const float *col, long long pitch, Conv s, int samples)) {
	int positions = s.outH * s.outW;
	long long all = (long long)samples * s.channels * s.height * s.width;
	for (long long i = (long long)blockX() * blockDimX() + threadX(); i < all; i += (long long)gridDimX() * blockDimX()) {
		int column = (int)(i % s.width), row = (int)(i / s.width % s.height);
		int channel = (int)(i / ((long long)s.width * s.height) % s.channels);
		int sample = (int)(i / ((long long)s.width * s.height * s.channels));
		float sum = 0;
		for (int kr = 0; kr < s.kernelH; kr++) {
			int r = row + s.padH - kr;
			if (r < 0 || r % s.strideH != 0 || r / s.strideH >= s.outH) {
				continue;
			}
			for (int kc = 0; kc < s.kernelW; kc++) {
				int c = column + s.padW - kc;
				if (c < 0 || c % s.strideW != 0 || c / s.strideW >= s.outW) {
					continue;
				}
				long long tap = ((long long)channel * s.kernelH + kr) * s.kernelW + kc;
				sum += col[tap * pitch + (long long)sample * positions + r / s.strideH * s.outW + c / s.strideW];
			}
		}
		dx[i] = sum;
	}
}
