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

// transposes turns tiles of 32 × 32 numbers by way of shared memory, which keeps both sides' accesses in order. Blocks have 32
// × 8 threads; the grid's z goes over the matrices.
KERNEL(transposes, (float *dst, const float *src, int n, int rows, int cols)) {
	SHARED float tile[32][33];
	for (int m = blockZ(); m < n; m += gridDimZ()) {
		const float *from = src + (long long)m * rows * cols;
		float *to = dst + (long long)m * rows * cols;
		for (int top = 32 * blockY(); top < rows; top += 32 * gridDimY()) {
			int left = 32 * blockX();
			for (int r = threadY(); r < 32; r += 8) {
				if (top + r < rows && left + threadX() < cols) {
					tile[r][threadX()] = from[(long long)(top + r) * cols + left + threadX()];
				}
			}
			sync();
			for (int c = threadY(); c < 32; c += 8) {
				if (left + c < cols && top + threadX() < rows) {
					to[(long long)(left + c) * rows + top + threadX()] = tile[threadX()][c];
				}
			}
			sync(); // before the next tile is put in its place
		}
	}
}
