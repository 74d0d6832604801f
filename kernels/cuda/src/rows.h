// Rows of numbers that an operator keeps while it computes their sums. Short rows are one warp's, in its registers; long
// ones are one block's, in shared memory or, where that is too small, in memory that the caller lends. Operators are
// written once, for any Row. A Row's numbers belong to its threads, the same in each method: what a thread stores in a
// matrix, another never reads, so that the result may take its operand's place. All threads of a row call together.
#ifndef AUTONET_ROWS_H
#define AUTONET_ROWS_H

#include "lanes.h"
#include "views.h"

// WarpRow keeps a row of n ≤ 32·PER numbers: number i is v[i/32] of thread i mod 32.
template <int PER> struct WarpRow {
	float v[PER];
	int n;

	METHOD WarpRow another() const {
		WarpRow row;
		row.n = n;
		return row;
	}
	METHOD bool first() const { return warpThread() == 0; }

	// set makes number i f(i).
	template <class F> METHOD void set(F f) {
#pragma unroll
		for (int k = 0; k < PER; k++) {
			int i = warpThread() + 32 * k;
			v[k] = i < n ? f(i) : 0.0f;
		}
	}

	// change makes number i f(i, number i).
	template <class F> METHOD void change(F f) {
#pragma unroll
		for (int k = 0; k < PER; k++) {
			int i = warpThread() + 32 * k;
			if (i < n) {
				v[k] = f(i, v[k]);
			}
		}
	}

	// join makes number i f(i, number i, number i of other).
	template <class F> METHOD void join(const WarpRow &other, F f) {
#pragma unroll
		for (int k = 0; k < PER; k++) {
			int i = warpThread() + 32 * k;
			if (i < n) {
				v[k] = f(i, v[k], other.v[k]);
			}
		}
	}

	// store sets y[i] = f(i, number i); f reads no y.
	template <class F> METHOD void store(float *y, F f) const {
#pragma unroll
		for (int batch = 0; batch < PER; batch += 8) {
			float w[8];
#pragma unroll
			for (int k = 0; k < 8; k++) {
				int i = warpThread() + 32 * (batch + k);
				w[k] = i < n ? f(i, v[batch + k]) : 0.0f;
			}
#pragma unroll
			for (int k = 0; k < 8; k++) {
				int i = warpThread() + 32 * (batch + k);
				if (i < n) {
					y[i] = w[k];
				}
			}
		}
	}

	// sum is the canonical Sum.
	METHOD float sum() const {
		float lane[2] = {0.0f, 0.0f};
#pragma unroll
		for (int k = 0; k < PER; k++) {
			if (warpThread() + 32 * k < n) {
				lane[k & 1] = lane[k & 1] + v[k];
			}
		}
		return foldLanes(lane[0], lane[1]);
	}

	// dot is the canonical Dot with other.
	METHOD float dot(const WarpRow &other) const {
		float lane[2] = {0.0f, 0.0f};
#pragma unroll
		for (int k = 0; k < PER; k++) {
			if (warpThread() + 32 * k < n) {
				lane[k & 1] = fma(v[k], other.v[k], lane[k & 1]);
			}
		}
		return foldLanes(lane[0], lane[1]);
	}

	// max is the canonical Max; the row has a number.
	METHOD float max() const {
		float m = LEAST32;
#pragma unroll
		for (int k = 0; k < PER; k++) {
			if (warpThread() + 32 * k < n) {
				m = larger(m, v[k]);
			}
		}
		return maximumOf(shuffle(v[0], 0), warpLargest(m));
	}
};

#define ROW_THREADS 256

namespace { // its shared memory is the module's own

// BlockRow keeps a row of n numbers: number i is kept[i], of thread i mod 256.
struct BlockRow {
	float *kept;
	int n;

	METHOD BlockRow another() const { return BlockRow{kept + n, n}; }
	METHOD bool first() const { return threadX() == 0; }

	// batch sets to(i) = from(i), eight numbers of a thread at once.
	template <class From> METHOD void batch(float *to, From from) const {
		for (int start = threadX(); start < n; start += 8 * ROW_THREADS) {
			float w[8];
#pragma unroll
			for (int k = 0; k < 8; k++) {
				int i = start + ROW_THREADS * k;
				w[k] = i < n ? from(i) : 0.0f;
			}
#pragma unroll
			for (int k = 0; k < 8; k++) {
				int i = start + ROW_THREADS * k;
				if (i < n) {
					to[i] = w[k];
				}
			}
		}
	}

	template <class F> METHOD void set(F f) { batch(kept, f); }

	template <class F> METHOD void change(F f) {
		const float *own = kept;
		batch(kept, [=](int i) { return f(i, own[i]); });
	}

	template <class F> METHOD void join(const BlockRow &other, F f) {
		const float *own = kept, *second = other.kept;
		batch(kept, [=](int i) { return f(i, own[i], second[i]); });
	}

	template <class F> METHOD void store(float *y, F f) const {
		const float *own = kept;
		batch(y, [=](int i) { return f(i, own[i]); });
	}

	// fold hands the 64 lanes of the first threads to all and folds them.
	METHOD float fold(float lane) const {
		SHARED float lanes[LANES];
		if (threadX() < LANES) {
			lanes[threadX()] = lane;
		}
		sync();
		return foldLanes(lanes[warpThread()], lanes[warpThread() + 32]);
	}

	METHOD float sum() const {
		float lane = 0.0f;
		sync(); // the row is kept, and the lanes of the last sum have been read
		if (threadX() < LANES) {
#pragma unroll 8
			for (int i = threadX(); i < n; i += LANES) {
				lane = lane + kept[i];
			}
		}
		return fold(lane);
	}

	METHOD float dot(const BlockRow &other) const {
		float lane = 0.0f;
		sync();
		if (threadX() < LANES) {
#pragma unroll 8
			for (int i = threadX(); i < n; i += LANES) {
				lane = fma(kept[i], other.kept[i], lane);
			}
		}
		return fold(lane);
	}

	METHOD float max() const {
		SHARED float largest[ROW_THREADS / 32];
		float m = LEAST32;
		sync();
		float front = kept[0];
		for (int i = threadX(); i < n; i += ROW_THREADS) {
			m = larger(m, kept[i]);
		}
		m = warpLargest(m);
		if (warpThread() == 0) {
			largest[threadX() / 32] = m;
		}
		sync();
		for (int w = 0; w < ROW_THREADS / 32; w++) {
			m = larger(m, largest[w]);
		}
		return maximumOf(front, m);
	}
};

} // namespace

// warpRows hands each row to op, a warp each.
template <int PER, class Op> DEVICE void warpRows(int rows, int n, Op op) {
	int row = blockX() * (ROW_THREADS / 32) + threadX() / 32;
	if (row < rows) {
		WarpRow<PER> kept;
		kept.n = n;
		op(kept, row);
	}
}

// blockRows hands each row to op, a block each. Op::KEPT counts the rows that op keeps. They lie in spare, for each block of
// the grid, or, where that is nil, in the block's dynamic shared memory.
template <class Op> DEVICE void blockRows(int rows, int n, float *spare, Op op) {
	DYNAMIC_SHARED(float, shared);
	BlockRow kept{spare ? spare + (long long)blockX() * Op::KEPT * n : shared, n};
	for (int row = blockX(); row < rows; row += gridDimX()) {
		op(kept, row);
	}
}

// ROW_KERNELS defines an operator's kernels: for rows of up to 256 numbers, and for longer ones.
#define ROW_KERNELS(name, params, op)                                                            \
	BOUNDED_KERNEL(name##_narrow, ROW_THREADS, 1, params) { warpRows<8>(rows, n, op); }          \
	BOUNDED_KERNEL(name##_wide, ROW_THREADS, 1, params) { blockRows(rows, n, spare, op); }

// ROW_KERNELS_1024 adds one for rows of up to 1024 numbers.
#define ROW_KERNELS_1024(name, params, op)                                                       \
	ROW_KERNELS(name, params, op)                                                                \
	BOUNDED_KERNEL(name##_middle, ROW_THREADS, 1, params) { warpRows<32>(rows, n, op); }

// ROWS are the first parameters of all of them: how many rows, of how many numbers; memory for wide ones.
#define ROWS int rows, int n, float *spare

#endif
