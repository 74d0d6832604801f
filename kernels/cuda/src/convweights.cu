// Gradients of a convolution's weights (kernels/README.md, section 5): conv_weights_ROWSxCOLUMNS is a product of the
// outputs' gradients, a row for each filter of a group, with the inputs that the taps read, a column for each tap; its k
// are the outputs of all samples, in their order.
//
// The inner loops are those of gemm.cu's NT, with more instructions for addresses.
#include "shape.h"
#include "tile.h"

// Gradients loads the rows: as Rows, but each sample's lie apart.
template <class T> struct Gradients {
	enum { PASSES = T::BM * 8 / T::THREADS };
	const ConvShape &s;
	const float *dy; // of the tile's first filter
	int rows;
	int k, depth;
};

template <class T> INLINED void load(Gradients<T> &g, float *slice) {
	int first = threadX() / 8;
	float *to = slice + threadX() % 8 * (T::BM + PAD) + first;
#pragma unroll
	for (int k = 0; k < T::BK; k += 8) {
		if (g.k + k < g.depth) {
			int sample = quotient(g.k + k, g.s.positions);
			const float *at = g.dy + sample * outputLength(g.s) + (g.k + k - sample * g.s.positions.by);
#pragma unroll
			for (int p = 0; p < g.PASSES; p++) {
				int row = first + p * (T::THREADS / 8);
				row = row < g.rows ? row : g.rows - 1;
				copyAsync4(to + k * (T::BM + PAD) + p * (T::THREADS / 8), at + row * g.s.positions.by);
			}
		}
	}
	g.k += T::BK;
}

// Reads loads the columns: a thread gathers for taps THREADS/8 apart, one output at a time.
template <class T> struct Reads {
	enum { PASSES = T::BN * 8 / T::THREADS };
	const ConvShape &s;
	const float *x;
	int group;
	Tap taps[PASSES];
	int k, depth;
};

template <class T> INLINED void load(Reads<T> &r, float *slice) {
	float *to = slice + threadX() % 8 * (T::BN + PAD) + threadX() / 8;
#pragma unroll
	for (int k = 0; k < T::BK; k += 8) {
		if (r.k + k < r.depth) {
			Window w = windowAt(r.s, r.k + k);
			unsigned first = firstInput(r.s, r.group, w);
#pragma unroll
			for (int p = 0; p < r.PASSES; p++) {
				const Tap &t = r.taps[p];
				copyAsync4(to + k * (T::BN + PAD) + p * (T::THREADS / 8), r.x + (int)(first + t.offset),
						   inside(r.s, w.row + t.row, w.column + t.column));
			}
		}
	}
	r.k += T::BK;
}

struct Weights {
	float *dw; // of the tile's first filter
	int rows, column, columns;
};

INLINED void emit(Weights &o, float *memory, int row, int column) {
	if (row < o.rows) {
		float *dw = o.dw + (long long)row * o.columns + o.column;
#pragma unroll
		for (int q = column; q < column + 4; q++) {
			if (q < o.columns - o.column) {
				dw[q] = memory[q - column];
			}
		}
	}
}

template <class T> INLINED void old(float (&sums)[T::TM][T::TN], const float *dw, int rows, int columns, Corner at) {
	at.row += threadRow<T>();
	at.column += threadColumn<T>();
#pragma unroll
	for (int i = 0; i < T::TM; i++) {
		int row = at.row + apart<T::TM, T::BM>(i);
#pragma unroll
		for (int j = 0; j < T::TN; j++) {
			int column = at.column + apart<T::TN, T::BN>(j);
			if (row < rows && column < columns) {
				sums[i][j] = dw[(long long)row * columns + column];
			}
		}
	}
}

template <class T>
INLINED void weigh(const ConvShape &s, float *dw, const float *dy, const float *x, int n, bool accumulate, float4 *shared) {
	float *memory = (float *)shared;
	int taps = tapsOf(s), tiles = (s.filters + T::BM - 1) / T::BM * ((taps + T::BN - 1) / T::BN);
	int group = blockX() / tiles;
	Corner at = cornerOf<T>(blockX() - group * tiles, s.filters, taps);
	dw += (long long)group * s.filters * taps;
	float sums[T::TM][T::TN];
	zero<T>(sums);
	if (accumulate) {
		old<T>(sums, dw, s.filters, taps, at);
	}
	int depth = n * s.positions.by, k = threadX() % 8, filter = group * s.filters + at.row;
	Gradients<T> a = {s, dy + (long long)filter * s.positions.by, s.filters - at.row, k, depth};
	Reads<T> b = {s, x, group, {}, k, depth};
#pragma unroll
	for (int p = 0; p < b.PASSES; p++) {
		int tap = at.column + threadX() / 8 + p * (T::THREADS / 8);
		b.taps[p] = tapAt(s, tap < taps ? tap : taps - 1);
	}
	chain<T>(sums, memory, a, b, depth);
	Weights out = {dw + (long long)at.row * taps, s.filters - at.row, at.column, taps};
	drain<T>(sums, memory, out);
}

#define WEIGHTS(size, blocks)                                                                                                  \
	BOUNDED_KERNEL(conv_weights_##size, Tile##size::THREADS, blocks,                                                           \
				   (float *dw, const float *dy, const float *x, ConvShape s, int n, int accumulate)) {                         \
		SHARED float4 memory[Tile##size::MEMORY / 4];                                                                          \
		weigh<Tile##size>(s, dw, dy, x, n, accumulate != 0, memory);                                                           \
	}

WEIGHTS(128x128, 2)
WEIGHTS(128x64, 2)
WEIGHTS(64x64, 4)
WEIGHTS(32x32, 4)
WEIGHTS(16x16, 4)
WEIGHTS(8x32, 4)
WEIGHTS(32x8, 4)
