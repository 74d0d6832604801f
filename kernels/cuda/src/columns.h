// Chains down the columns of matrices, rows ascending. A block has 16 columns: all its threads bring the numbers of the next
// rows to shared memory while 16 of them run the chains over the rows before.
#ifndef AUTONET_COLUMNS_H
#define AUTONET_COLUMNS_H

#include "device.h"
#include "views.h"

#define CHAIN_COLUMNS 16
#define CHAIN_THREADS 256
#define CHAIN_GROUPS (CHAIN_THREADS / CHAIN_COLUMNS) // rows that the threads bring at once

// columnChains runs op's chains: Op::CHAINS a column, each row bringing Op::VALUES numbers.
//  start(col, chain)     sets where the chains of a column start,
//  load(row, col, v)     sets the numbers of a row; it reads nothing that finish writes,
//  step(chain, v)        goes on by one row,
//  finish(col, chain)    stores the results.
template <class Op> DEVICE void columnChains(int rows, int cols, Op op) {
	const int VALUES = Op::VALUES, BATCH = 16 / VALUES, TILE = BATCH * CHAIN_GROUPS;
	SHARED float tile[2][TILE][VALUES][CHAIN_COLUMNS];
	int lane = threadX() % CHAIN_COLUMNS, group = threadX() / CHAIN_COLUMNS;
	int col = blockX() * CHAIN_COLUMNS + lane;
	bool runs = group == 0 && col < cols;
	float next[BATCH][VALUES], chain[Op::CHAINS];
	auto fetch = [&](int start) {
#pragma unroll
		for (int k = 0; k < BATCH; k++) {
			int row = start + group + CHAIN_GROUPS * k;
			if (row < rows && col < cols) {
				op.load(row, col, next[k]);
			}
		}
	};
	if (runs) {
		op.start(col, chain);
	}
	fetch(0);
	int side = 0;
	for (int start = 0; start < rows; start += TILE, side ^= 1) {
#pragma unroll
		for (int k = 0; k < BATCH; k++) {
#pragma unroll
			for (int v = 0; v < VALUES; v++) {
				tile[side][group + CHAIN_GROUPS * k][v][lane] = next[k][v];
			}
		}
		sync(); // of the other side, every number has been used
		if (start + TILE < rows) {
			fetch(start + TILE);
		}
		int count = rows - start < TILE ? rows - start : TILE;
		if (runs) {
#pragma unroll 8
			for (int r = 0; r < count; r++) {
				float v[VALUES];
#pragma unroll
				for (int j = 0; j < VALUES; j++) {
					v[j] = tile[side][r][j][lane];
				}
				op.step(chain, v);
			}
		}
	}
	if (runs) {
		op.finish(col, chain);
	}
}

// COLUMN_KERNEL defines the kernel of an operator, whose first parameters are COLUMNS.
#define COLUMN_KERNEL(name, params, op) \
	BOUNDED_KERNEL(name, CHAIN_THREADS, 1, params) { columnChains(rows, cols, op); }

#define COLUMNS int rows, int cols

#endif
