// The canonical Sum and Dot of vectors of any length, by one block: 64 lanes, each a chain that nothing can shorten. All
// threads bring tiles of numbers to shared memory, several tiles ahead of the 64 that add.
#ifndef AUTONET_LONGSUM_H
#define AUTONET_LONGSUM_H

#include "lanes.h"

#define LONG_THREADS 256
#define LONG_STAGE 4096 // numbers of a stage, of one operand or two
#define LONG_STAGES 5   // in 80 KiB of dynamic shared memory

// bring begins to copy the numbers from at on, as many as a tile has room for, to shared memory.
template <int TILE> DEVICE void bring(float *tile, const float *x, long long at, long long n) {
	int count = n - at < TILE ? (int)(n - at) : TILE;
	int fours = ((unsigned long long)x & 15) == 0 ? count / 4 : 0;
	for (int i = threadX(); i < fours; i += LONG_THREADS) {
		copyAsync16(tile + 4 * i, x + at + 4 * i);
	}
	for (int i = 4 * fours + threadX(); i < count; i += LONG_THREADS) {
		copyAsync4(tile + i, x + at + i);
	}
}

enum { SUM, SQUARES, DOT };

// longSum returns the Sum of x, the Dot of x with itself or that of x and y to the first warp.
template <int KIND> DEVICE float longSum(const float *x, const float *y, long long n) {
	const int TILE = KIND == DOT ? LONG_STAGE / 2 : LONG_STAGE;
	DYNAMIC_SHARED(float, stages);
	SHARED float lanes[LANES];
	long long tiles = (n + TILE - 1) / TILE;
	auto begin = [=](long long tile) {
		if (tile < tiles) {
			float *stage = stages + tile % LONG_STAGES * LONG_STAGE;
			bring<TILE>(stage, x, tile * TILE, n);
			if (KIND == DOT) {
				bring<TILE>(stage + TILE, y, tile * TILE, n);
			}
		}
		copyCommit();
	};
	for (int tile = 0; tile < LONG_STAGES - 1; tile++) {
		begin(tile);
	}
	float lane = 0.0f;
	for (long long tile = 0; tile < tiles; tile++) {
		copyWait<LONG_STAGES - 2>();
		sync(); // the tile is there, and the one before has been added
		begin(tile + LONG_STAGES - 1);
		if (threadX() < LANES) {
			const float *a = stages + tile % LONG_STAGES * LONG_STAGE, *b = a + TILE;
			int count = n - tile * TILE < TILE ? (int)(n - tile * TILE) : TILE;
#pragma unroll 8
			for (int i = threadX(); i < count; i += LANES) {
				lane = KIND == SUM ? lane + a[i] : fma(a[i], KIND == DOT ? b[i] : a[i], lane);
			}
		}
	}
	copyWait<0>();
	if (threadX() < LANES) {
		lanes[threadX()] = lane;
	}
	sync();
	return threadX() < 32 ? foldLanes(lanes[threadX()], lanes[threadX() + 32]) : 0.0f;
}

#endif
