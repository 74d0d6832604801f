// Products of 64×64 numbers within attention: each number is one chain of fma, terms ascending. A block of 128 threads
// computes one; a thread holds 8 rows and 4 columns of it, in two groups of four rows, so that a warp reads shared memory
// without conflicts, sixteen bytes at once. Operands go through shared memory in panels of 32 terms, term by term; one panel
// of each is copied while the ones before are used.
#ifndef AUTONET_BLOCKS_H
#define AUTONET_BLOCKS_H

#include "math.h"
#include "views.h"

#define INLINED DEVICE __attribute__((always_inline)) // sums stay in registers only where all is inlined

enum {
	SIDE = 64,
	DEEP = 32,         // terms of a panel
	PITCH = SIDE + 4,  // numbers between two terms of a panel: transposing copies meet no conflicts
	PANEL = DEEP * PITCH,
	PANELS = 4 * PANEL, // numbers of shared memory: two operands, twice
	BLOCK_THREADS = 128,
};

// ownRow and ownColumn say where the numbers of this thread lie.
INLINED int ownRow(int i) { return threadX() % 8 * 4 + (i < 4 ? i : i + 28); }
INLINED int ownColumn(int j) { return threadX() / 8 * 4 + j; }

// Square is the thread's part of a product.
struct Square {
	float v[8][4];

	METHOD void clear() {
#pragma unroll
		for (int i = 0; i < 8; i++) {
#pragma unroll
			for (int j = 0; j < 4; j++) {
				v[i][j] = 0.0f;
			}
		}
	}

	// each calls f(i, j, number) for all numbers of the thread; rows ascend within a column.
	template <class F> METHOD void each(F f) {
#pragma unroll
		for (int j = 0; j < 4; j++) {
#pragma unroll
			for (int i = 0; i < 8; i++) {
				f(i, j, v[i][j]);
			}
		}
	}

	// store writes column by column, SIDE numbers each; load reads them back, in the same thread.
	METHOD void store(float *to) const {
#pragma unroll
		for (int j = 0; j < 4; j++) {
			float *column = to + ownColumn(j) * SIDE;
			store16(column + ownRow(0), float4{v[0][j], v[1][j], v[2][j], v[3][j]});
			store16(column + ownRow(4), float4{v[4][j], v[5][j], v[6][j], v[7][j]});
		}
	}

	METHOD void load(const float *from) {
#pragma unroll
		for (int j = 0; j < 4; j++) {
			const float *column = from + ownColumn(j) * SIDE;
			float4 low = load16(column + ownRow(0)), high = load16(column + ownRow(4));
			v[0][j] = low.x, v[1][j] = low.y, v[2][j] = low.z, v[3][j] = low.w;
			v[4][j] = high.x, v[5][j] = high.y, v[6][j] = high.z, v[7][j] = high.w;
		}
	}

	// keep and recall do the same where only this thread looks, without conflicts.
	METHOD void keep(float *to) const {
#pragma unroll
		for (int i = 0; i < 8; i++) {
			store16(to + (i * BLOCK_THREADS + threadX()) * 4, float4{v[i][0], v[i][1], v[i][2], v[i][3]});
		}
	}

	METHOD void recall(const float *from) {
#pragma unroll
		for (int i = 0; i < 8; i++) {
			float4 x = load16(from + (i * BLOCK_THREADS + threadX()) * 4);
			v[i][0] = x.x, v[i][1] = x.y, v[i][2] = x.z, v[i][3] = x.w;
		}
	}

	// write sets the numbers of a matrix from its number (0,0) at to on, of rows × columns.
	METHOD void write(float *to, int stride, int rows, int columns) const {
#pragma unroll
		for (int i = 0; i < 8; i++) {
			if (ownRow(i) < rows) {
				float *row = to + (long long)ownRow(i) * stride;
#pragma unroll
				for (int j = 0; j < 4; j++) {
					if (ownColumn(j) < columns) {
						row[ownColumn(j)] = v[i][j];
					}
				}
			}
		}
	}

	// term adds the products of one term's numbers.
	METHOD void term(const float *a, const float *b) {
		float4 low = load16(a + ownRow(0)), high = load16(a + ownRow(4)), right = load16(b + ownColumn(0));
		float x[8] = {low.x, low.y, low.z, low.w, high.x, high.y, high.z, high.w};
		float y[4] = {right.x, right.y, right.z, right.w};
#pragma unroll
		for (int i = 0; i < 8; i++) {
#pragma unroll
			for (int j = 0; j < 4; j++) {
				v[i][j] = fma(x[i], y[j], v[i][j]);
			}
		}
	}

	// add adds the products of so many terms.
	METHOD void add(const float *a, int pitch, const float *b, int terms) {
		if (terms == DEEP) {
#pragma unroll 8
			for (int k = 0; k < DEEP; k++) {
				term(a + k * pitch, b + k * PITCH);
			}
			return;
		}
#pragma unroll 1
		for (int k = 0; k < terms; k++) {
			term(a + k * pitch, b + k * PITCH);
		}
	}
};

// copyAcross begins to copy rows of terms to a panel, turning them. What lies beyond rows stays as it was.
INLINED void copyAcross(float *panel, const float *x, int stride, int rows, int terms) {
	int row = threadX() / 8, term = threadX() % 8;
	x += (long long)row * stride + term;
	panel += term * PITCH + row;
	bool whole = rows >= SIDE && terms >= DEEP;
#pragma unroll
	for (int i = 0; i < SIDE; i += BLOCK_THREADS / 8) {
#pragma unroll
		for (int k = 0; k < DEEP; k += 8) {
			if (whole || (row + i < rows && term + k < terms)) {
				copyAsync4(panel + k * PITCH + i, x + (long long)i * stride + k);
			}
		}
	}
}

// copyAlong begins to copy terms of columns to a panel as they are.
INLINED void copyAlong(float *panel, const float *x, int stride, int terms, int columns) {
	if (terms >= DEEP && columns >= SIDE && stride % 4 == 0 && aligned16(x)) {
		int term = threadX() / 16, column = threadX() % 16 * 4;
#pragma unroll
		for (int k = 0; k < DEEP; k += BLOCK_THREADS / 16) {
			copyAsync16(panel + (term + k) * PITCH + column, x + (long long)(term + k) * stride + column);
		}
		return;
	}
	int term = threadX() / SIDE, column = threadX() % SIDE;
#pragma unroll 4
	for (int k = 0; k < DEEP; k += BLOCK_THREADS / SIDE) {
		if (term + k < terms && column < columns) {
			copyAsync4(panel + (term + k) * PITCH + column, x + (long long)(term + k) * stride + column);
		}
	}
}

// Chain runs a product of so many terms: copy(a, b, at, n) begins to copy n terms from at on to the panels of the operands.
template <class Copy> INLINED void chain(Square &s, float *panels, int terms, Copy copy) {
	copy(panels, panels + PANEL, 0, terms < DEEP ? terms : DEEP);
	copyCommit();
	for (int at = 0, half = 0; at < terms; at += DEEP, half ^= 1) {
		float *here = panels + half * 2 * PANEL, *there = panels + (half ^ 1) * 2 * PANEL;
		int left = terms - at - DEEP;
		if (left > 0) {
			copy(there, there + PANEL, at + DEEP, left < DEEP ? left : DEEP);
		}
		copyCommit();
		copyWait<1>();
		sync();
		s.add(here, PITCH, here + PANEL, left < 0 ? left + DEEP : DEEP);
		sync();
	}
}

// chainFrom is chain where the left operand lies in shared memory, SIDE numbers a term: copy(b, at, n) copies the other.
template <class Copy> INLINED void chainFrom(Square &s, const float *a, float *panels, int terms, Copy copy) {
	copy(panels, 0, terms < DEEP ? terms : DEEP);
	copyCommit();
	for (int at = 0, half = 0; at < terms; at += DEEP, half ^= 1) {
		float *here = panels + half * 2 * PANEL, *there = panels + (half ^ 1) * 2 * PANEL;
		int left = terms - at - DEEP;
		if (left > 0) {
			copy(there, at + DEEP, left < DEEP ? left : DEEP);
		}
		copyCommit();
		copyWait<1>();
		sync();
		s.add(a + at * SIDE, SIDE, here, left < 0 ? left + DEEP : DEEP);
		sync();
	}
}

// foldRows folds the 64 lanes of each row, lane c being column c of a Square, and hands each row's to f, by one thread.
// It uses room, SIDE×SIDE numbers of shared memory.
template <class F> INLINED void foldRows(const Square &lanes, float *room, F f) {
	lanes.store(room);
	sync();
	if (threadX() < SIDE) {
		float lane[SIDE / 2];
#pragma unroll
		for (int c = 0; c < SIDE / 2; c++) {
			lane[c] = room[c * SIDE + threadX()] + room[(c + SIDE / 2) * SIDE + threadX()];
		}
#pragma unroll
		for (int half = SIDE / 4; half > 0; half /= 2) {
#pragma unroll
			for (int c = 0; c < half; c++) {
				lane[c] = lane[c] + lane[c + half];
			}
		}
		f(threadX(), lane[0]);
	}
	sync();
}

#endif
