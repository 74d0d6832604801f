// Numbers in fewer bits, and back.
#include "lanes.h"
#include "math.h"
#include "vectors.h"

// Four are four numbers that are read and written at once.
template <class T> struct alignas(4 * sizeof(T)) Four {
	T v[4];
};

// convert sets to[i] = f(from[i]) for all i below n.
template <class To, class From, class F> DEVICE void convert(To *to, const From *from, long long n, F f) {
	bool aligned = (unsigned long long)to % sizeof(Four<To>) == 0 && (unsigned long long)from % sizeof(Four<From>) == 0;
	long long fours = aligned ? n / 4 : 0;
	for (long long i = gridThread(); i < fours; i += gridThreads()) {
		Four<From> x = ((const Four<From> *)from)[i];
		Four<To> y;
#pragma unroll
		for (int k = 0; k < 4; k++) {
			y.v[k] = f(x.v[k]);
		}
		((Four<To> *)to)[i] = y;
	}
	for (long long i = 4 * fours + gridThread(); i < n; i += gridThreads()) {
		to[i] = f(from[i]);
	}
}

DEVICE unsigned short f16Of(float x) {
	unsigned b = bits(x), sign = b >> 16 & 0x8000, m = b & 0x7fffffff;
	if (m > 0x7f800000) {
		return 0x7e00;
	}
	if (m >= 0x477ff000) { // 65520, halfway between the largest and infinity
		return (unsigned short)(sign | 0x7c00);
	}
	if (m < 0x38800000) { // the last place of ½ is that of subnormal binary16: the sum rounds where it should
		return (unsigned short)(sign | (bits(number(m) + 0.5f) - bits(0.5f)));
	}
	return (unsigned short)(sign | ((m + 0xfff + (m >> 13 & 1) - (112u << 23)) >> 13));
}

DEVICE float fromF16(unsigned short h) {
	unsigned sign = (unsigned)(h & 0x8000) << 16, exponent = h >> 10 & 0x1f, fraction = h & 0x3ff;
	if (exponent == 0) {
		return number(sign | bits((float)fraction * 0x1p-24f));
	}
	if (exponent < 31) {
		return number(sign | (exponent + 112) << 23 | fraction << 13);
	}
	return fraction == 0 ? number(sign | 0x7f800000) : NAN32;
}

KERNEL(to_bf16, (unsigned short *dst, const float *src, long long n)) {
	convert(dst, src, n, [](float x) { return bf16Of(x); });
}

KERNEL(from_bf16, (float *dst, const unsigned short *src, long long n)) {
	convert(dst, src, n, [](unsigned short h) { return number((unsigned)h << 16); });
}

KERNEL(to_f16, (unsigned short *dst, const float *src, long long n)) {
	convert(dst, src, n, [](float x) { return f16Of(x); });
}

KERNEL(from_f16, (float *dst, const unsigned short *src, long long n)) {
	convert(dst, src, n, [](unsigned short h) { return fromF16(h); });
}

// blockLargest returns the largest of the block's numbers, none of which is NaN, to all threads.
DEVICE float blockLargest(float m) {
	SHARED float largest[256 / 32];
	m = warpLargest(m);
	if (warpThread() == 0) {
		largest[threadX() / 32] = m;
	}
	sync();
	for (int w = 0; w < 256 / 32; w++) {
		m = larger(m, largest[w]);
	}
	return m;
}

// largest_parts sets part b to the largest magnitude that block b meets, NaNs passed over.
BOUNDED_KERNEL(largest_parts, 256, 1, (float *parts, const float *x, long long n)) {
	float m = 0.0f;
#pragma unroll 4
	for (long long i = gridThread(); i < n; i += gridThreads()) {
		m = larger(m, absolute(x[i]));
	}
	m = blockLargest(m);
	if (threadX() == 0) {
		parts[blockX()] = m;
	}
}

// int8_scale makes of the largest magnitudes the step of int8.
BOUNDED_KERNEL(int8_scale, 256, 1, (float *scale, const float *parts, int n)) {
	float m = 0.0f;
	for (int i = threadX(); i < n; i += 256) {
		m = larger(m, parts[i]);
	}
	m = blockLargest(m);
	if (threadX() == 0) {
		*scale = div(m, 127.0f);
	}
}

DEVICE signed char int8Of(float x, float scale) {
	float q = div(x, scale);
	q = q > 127.0f ? 127.0f : q < -127.0f ? -127.0f : q != q ? 0.0f : q;
	return scale == 0.0f ? 0 : (signed char)(int)(q + MAGIC - MAGIC);
}

KERNEL(to_int8, (signed char *dst, const float *src, const float *scale, long long n)) {
	float s = *scale;
	convert(dst, src, n, [=](float x) { return int8Of(x, s); });
}

KERNEL(from_int8, (float *dst, const signed char *src, float scale, long long n)) {
	convert(dst, src, n, [=](signed char q) { return (float)q * scale; });
}
