// Elementwise operators and copies: one pass, as many bytes as the operands have.
#include "math.h"
#include "vectors.h"

KERNEL(add, (float *dst, const float *src, long long n)) {
	map2(dst, dst, src, n, [](float a, float b) { return a + b; });
}

KERNEL(sum2, (float *dst, const float *a, const float *b, long long n)) {
	map2(dst, a, b, n, [](float a, float b) { return a + b; });
}

KERNEL(mul, (float *dst, const float *a, const float *b, long long n)) {
	map2(dst, a, b, n, [](float a, float b) { return a * b; });
}

KERNEL(mul_add, (float *dst, const float *a, const float *b, long long n)) {
	map3(dst, a, b, dst, n, [](float a, float b, float c) { return fma(a, b, c); });
}

KERNEL(scale, (float *dst, const float *src, float factor, long long n)) {
	map1(dst, src, n, [=](float v) { return v * factor; });
}

KERNEL(divide, (float *x, float divisor, long long n)) {
	map1(x, x, n, [=](float v) { return div(v, divisor); });
}

KERNEL(axpy, (float *dst, float a, const float *x, long long n)) {
	map2(dst, x, dst, n, [=](float v, float old) { return fma(a, v, old); });
}

KERNEL(flush, (float *x, long long n)) {
	map1(x, x, n, [](float v) { return flush1(v); });
}

KERNEL(copy, (float *dst, const float *src, long long n)) {
	map1(dst, src, n, [](float v) { return v; });
}

KERNEL(fill, (float *x, float v, long long n)) {
	int head = n < offset16(x) ? (int)n : offset16(x);
	long long fours = (n - head) / 4;
	for (long long i = gridThread(); i < fours; i += gridThreads()) {
		store16(x + head + 4 * i, float4{v, v, v, v});
	}
	for (long long i = gridThread(); i < n - 4 * fours; i += gridThreads()) {
		x[i < head ? i : i + 4 * fours] = v;
	}
}

KERNEL(add_row, (float *dst, int stride, const float *row, int rows, int cols)) {
	rectangle(dst, stride, rows, cols, [=](int r) {
		const float *old = dst + (long long)r * stride;
		return [=](int c) { return old[c] + row[c]; };
	});
}

KERNEL(copy_block, (float *dst, int dstStride, const float *src, int srcStride, int rows, int cols)) {
	rectangle(dst, dstStride, rows, cols, [=](int r) {
		const float *from = src + (long long)r * srcStride;
		return [=](int c) { return from[c]; };
	});
}
