// Products of bf16 tiles for attention in less precision, by mma, with sums in float32. A block of 128 threads has four
// warps of 16·M rows each. Operands are pairs of bf16, "words". A group of 16 words of a row, 32 terms, is read 16 bytes a
// lane: lane t of four takes words 4t to 4t+3, whose order within the sum does not matter as long as both operands agree.
//
// With g = lane/4 and t = lane%4, number (n, r, e) of a lane in a tile of 64 columns is row g+8r and column
// columnOf(n)+e: so the numbers of 32 columns that a lane holds are those of its words as a later product's left operand.
#ifndef AUTONET_FLASH_H
#define AUTONET_FLASH_H

#include "math.h"
#include "method.h"

// Sums stay in registers only where all is inlined, functions without a name too.
#define ALWAYS_INLINE __attribute__((always_inline))
#define INLINED DEVICE ALWAYS_INLINE

enum {
	FLASH_TILE = 64,    // columns of scores
	FLASH_THREADS = 128,
	TURNED_WORDS = FLASH_TILE / 2,
	TURNED_PITCH = TURNED_WORDS + 16,
};

// pitchOf is the words between rows of a tile in shared memory: an odd multiple of 16, so that two rows do not collide.
template <int D> constexpr int pitchOf() { return D / 2 % 32 == 16 ? D / 2 : D / 2 + 16; }

// rowTile and turnedTile are the words of a tile of 64 rows of D numbers, and of one of D rows of 64.
template <int D> constexpr int rowTile() { return FLASH_TILE * pitchOf<D>(); }
template <int D> constexpr int turnedTile() { return D * TURNED_PITCH; }

INLINED int groupOf() { return (threadX() & 31) / 4; }
INLINED int withinGroup() { return threadX() & 3; }
INLINED int warpOf() { return threadX() / 32; }

// columnOf is the first of this lane's two columns in part n of eight.
INLINED int columnOf(int n) { return n / 4 * 32 + withinGroup() * 8 + n % 4 * 2; }

typedef unsigned WordVector __attribute__((vector_size(16), may_alias));

INLINED uint4 loadWords(const unsigned *p) {
	WordVector v = *(const WordVector *)p;
	return uint4{v[0], v[1], v[2], v[3]};
}

// Scores are a warp's numbers of a tile of 64 columns, Sums those of one of D.
template <int M> using Scores = float[M][8][4];
template <int M, int D> using Sums = float[M][D / 8][4];

template <int M, int N> INLINED void clear(float (&s)[M][N][4]) {
#pragma unroll
	for (int i = 0; i < M * N * 4; i++) {
		s[i / 4 / N][i / 4 % N][i % 4] = 0.0f;
	}
}

// rowsByRows adds to s the products of the warp's rows of a, in memory without gaps, and of 64 rows of a tile.
template <int M, int D> INLINED void rowsByRows(Scores<M> &s, const unsigned *a, const unsigned *tile) {
	int g = groupOf(), t = withinGroup();
	a += g * (D / 2) + 4 * t;
	tile += (g / 2 * 8 + g % 2) * pitchOf<D>() + 4 * t;
#pragma unroll
	for (int c = 0; c < D / 32; c++) {
		unsigned left[M][2][4];
#pragma unroll
		for (int m = 0; m < M; m++) {
			uint4 x = loadWords(a + 16 * m * (D / 2) + 16 * c), y = loadWords(a + (16 * m + 8) * (D / 2) + 16 * c);
			left[m][0][0] = x.x, left[m][0][1] = y.x, left[m][0][2] = x.y, left[m][0][3] = y.y;
			left[m][1][0] = x.z, left[m][1][1] = y.z, left[m][1][2] = x.w, left[m][1][3] = y.w;
		}
#pragma unroll
		for (int n = 0; n < 8; n++) {
			uint4 z = loadWords(tile + (n / 4 * 32 + n % 4 * 2) * pitchOf<D>() + 16 * c);
			unsigned low[2] = {z.x, z.y}, high[2] = {z.z, z.w};
#pragma unroll
			for (int m = 0; m < M; m++) {
				mmaBF16(s[m][n], left[m][0], low);
				mmaBF16(s[m][n], left[m][1], high);
			}
		}
	}
}

// weightsBy adds to o the products of weights, rounded to bf16, and of a turned tile.
template <int M, int D> INLINED void weightsBy(Sums<M, D> &o, const Scores<M> &p, const unsigned *turned) {
	turned += groupOf() * TURNED_PITCH + 4 * withinGroup();
#pragma unroll
	for (int half = 0; half < 2; half++) {
		unsigned left[M][2][4];
#pragma unroll
		for (int m = 0; m < M; m++) {
#pragma unroll
			for (int i = 0; i < 4; i++) {
				const float *v = p[m][4 * half + i];
				left[m][i / 2][i % 2 * 2] = pairBF16(v[0], v[1]);
				left[m][i / 2][i % 2 * 2 + 1] = pairBF16(v[2], v[3]);
			}
		}
#pragma unroll
		for (int n = 0; n < D / 8; n++) {
			uint4 z = loadWords(turned + 8 * n * TURNED_PITCH + 16 * half);
			unsigned low[2] = {z.x, z.y}, high[2] = {z.z, z.w};
#pragma unroll
			for (int m = 0; m < M; m++) {
				mmaBF16(o[m][n], left[m][0], low);
				mmaBF16(o[m][n], left[m][1], high);
			}
		}
	}
}

// copyTile begins to copy rows of WORDS words, from memory where rows are stride words apart to shared memory.
template <int ROWS, int WORDS, int PITCH> INLINED void copyTile(unsigned *to, const unsigned *from, long long stride) {
	constexpr int PIECES = WORDS / 4;
#pragma unroll 2
	for (int k = 0; k < ROWS * PIECES; k += FLASH_THREADS) {
		int at = k + threadX(), row = at / PIECES, piece = at % PIECES;
		copyAsync16(to + row * PITCH + 4 * piece, from + row * stride + 4 * piece);
	}
}

// power is 2ˣ, off by 2⁻²¹ of it at most; +0 below 2⁻¹²⁶, and NaN stays NaN. x is below 127.
INLINED float power(float x) {
	float t = x + MAGIC, f = x - (t - MAGIC);
	float p = fma(0x1.5f0890p-10f, f, 0x1.3d1070p-7f);
	p = fma(p, f, 0x1.c6af6cp-5f);
	p = fma(p, f, 0x1.ebf906p-3f);
	p = fma(p, f, 0x1.62e430p-1f);
	p = fma(p, f, 1.0f) * number((bits(t) + 127u) << 23);
	return x < -126.0f ? 0.0f : p;
}

#endif
