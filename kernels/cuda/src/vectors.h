// Loops over whole vectors: each number of the outputs comes from those at the same place of the inputs. The grid's threads
// share the places out; where all vectors lie alike, four at a time. An output may be an input.
#ifndef AUTONET_VECTORS_H
#define AUTONET_VECTORS_H

#include "device.h"

DEVICE long long gridThread() { return (long long)blockX() * blockDimX() + threadX(); }
DEVICE long long gridThreads() { return (long long)gridDimX() * blockDimX(); }

// offset16 counts the numbers from p to the next address that is a multiple of 16.
DEVICE int offset16(const void *p) { return (int)((16 - ((unsigned long long)p & 15)) & 15) / 4; }

// Fours cuts n places into those before the first that is aligned, whole fours, and the rest.
struct Fours {
	long long head, count;
};

// fours cuts vectors of n numbers, none of fours where their addresses do not agree.
template <int IN, int OUT> DEVICE Fours fours(const float *const (&in)[IN], float *const (&out)[OUT], long long n) {
	int head = offset16(in[0]);
	for (int i = 1; i < IN; i++) {
		if (offset16(in[i]) != head) {
			return {0, 0};
		}
	}
	for (int i = 0; i < OUT; i++) {
		if (offset16(out[i]) != head) {
			return {0, 0};
		}
	}
	return n < head ? Fours{0, 0} : Fours{head, (n - head) / 4};
}

// vectors sets out[·][i] = f(in[·][i]) for all i below n; f takes the numbers in and sets those out.
template <int IN, int OUT, class F>
DEVICE void vectors(const float *const (&in)[IN], float *const (&out)[OUT], long long n, F f) {
	Fours cut = fours(in, out, n);
	for (long long i = gridThread(); i < cut.count; i += gridThreads()) {
		long long at = cut.head + 4 * i;
		float4 x[IN], y[OUT];
		for (int j = 0; j < IN; j++) {
			x[j] = load16(in[j] + at);
		}
#define AUTONET_NUMBER(part)          \
	{                                 \
		float v[IN], w[OUT];          \
		for (int j = 0; j < IN; j++) {  \
			v[j] = x[j].part;         \
		}                             \
		f(v, w);                      \
		for (int j = 0; j < OUT; j++) { \
			y[j].part = w[j];         \
		}                             \
	}
		AUTONET_NUMBER(x)
		AUTONET_NUMBER(y)
		AUTONET_NUMBER(z)
		AUTONET_NUMBER(w)
#undef AUTONET_NUMBER
		for (int j = 0; j < OUT; j++) {
			store16(out[j] + at, y[j]);
		}
	}
	for (long long i = gridThread(); i < n - 4 * cut.count; i += gridThreads()) {
		long long at = i < cut.head ? i : i + 4 * cut.count;
		float v[IN], w[OUT];
		for (int j = 0; j < IN; j++) {
			v[j] = in[j][at];
		}
		f(v, w);
		for (int j = 0; j < OUT; j++) {
			out[j][at] = w[j];
		}
	}
}

// map1, map2 and map3 are vectors of one output, from so many inputs.
template <class F> DEVICE void map1(float *y, const float *a, long long n, F f) {
	const float *const in[1] = {a};
	float *const out[1] = {y};
	vectors(in, out, n, [=](const float (&v)[1], float (&w)[1]) { w[0] = f(v[0]); });
}

template <class F> DEVICE void map2(float *y, const float *a, const float *b, long long n, F f) {
	const float *const in[2] = {a, b};
	float *const out[1] = {y};
	vectors(in, out, n, [=](const float (&v)[2], float (&w)[1]) { w[0] = f(v[0], v[1]); });
}

template <class F> DEVICE void map3(float *y, const float *a, const float *b, const float *c, long long n, F f) {
	const float *const in[3] = {a, b, c};
	float *const out[1] = {y};
	vectors(in, out, n, [=](const float (&v)[3], float (&w)[1]) { w[0] = f(v[0], v[1], v[2]); });
}

// rectangle sets the numbers of a matrix y. f(r) makes row r's function of the column. A block is 32 threads along the
// columns by 8 rows; a thread has four numbers in flight.
template <class F> DEVICE void rectangle(float *y, long long stride, int rows, int cols, F f) {
	for (int r = blockY() * 8 + threadY(); r < rows; r += gridDimY() * 8) {
		auto number = f(r);
		for (int c = blockX() * 128 + threadX(); c < cols; c += gridDimX() * 128) {
			float v[4];
#pragma unroll
			for (int k = 0; k < 4; k++) {
				v[k] = c + 32 * k < cols ? number(c + 32 * k) : 0.0f;
			}
#pragma unroll
			for (int k = 0; k < 4; k++) {
				if (c + 32 * k < cols) {
					y[r * stride + c + 32 * k] = v[k];
				}
			}
		}
	}
}

#endif
