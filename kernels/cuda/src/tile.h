// Tiles of matrix products: a block of threads computes BM×BN numbers of C, each as one chain of fma over k ascending.
//
// Both operands go through shared memory, BK of k at a time, k by k: row k holds BM numbers of A, another BN of B. STAGES of
// such slices are in flight or in use. A thread keeps TM×TN sums in registers, in blocks of four rows and columns, so that a
// warp of 4×8 threads reads shared memory without conflicts, sixteen bytes at once. k is never split among threads, and a
// last slice that is not full is computed number by number: a sum may be −0, which one more fma with zeros would change.
//
// Who uses it gives the operands as loaders: load(loader, slice) begins the copies of the next slice.
#ifndef AUTONET_TILE_H
#define AUTONET_TILE_H

#include "device.h"
#include "math.h"

#define INLINED DEVICE __attribute__((always_inline)) // sums stay in registers only where all is inlined
#define PAD 4 // numbers behind each row of a slice: transposing copies meet no conflicts, and rows stay aligned

// Tile is the measures of a kernel.
template <int bm, int bn, int bk, int tm, int tn, int stages> struct Tile {
	enum {
		BM = bm,
		BN = bn,
		BK = bk,
		TM = tm,
		TN = tn,
		STAGES = stages,
		ROWS = bm / tm, // threads down
		COLUMNS = bn / tn,
		THREADS = ROWS * COLUMNS,
		WARP_COLUMNS = COLUMNS < 8 ? COLUMNS : 8,
		WARP_ROWS = 32 / WARP_COLUMNS,
		A = bk * (bm + PAD), // numbers of a slice
		B = bk * (bn + PAD),
		STAGE = A + B,
		MEMORY = stages * STAGE,
		PARTS = tm > 4 ? tm / 4 : 1, // blocks of rows of a thread, bm/PARTS apart
		PART = bm / PARTS,
	};
	static_assert(PART * bn <= MEMORY, "a part of C must fit the slices' memory");
	static_assert(ROWS % WARP_ROWS == 0, "warps must fill the block");
};

// The tiles that there are, from much work at once to many chains of few numbers. The host chooses (tiles_cuda.go).
typedef Tile<128, 128, 8, 8, 8, 4> Tile128x128;
typedef Tile<128, 64, 16, 8, 4, 3> Tile128x64;
typedef Tile<64, 64, 16, 8, 4, 4> Tile64x64;
typedef Tile<32, 32, 32, 4, 4, 4> Tile32x32;
typedef Tile<16, 16, 32, 2, 2, 4> Tile16x16;
typedef Tile<8, 32, 32, 2, 2, 4> Tile8x32;
typedef Tile<32, 8, 32, 2, 2, 4> Tile32x8;

// The flags of a product.
enum { ACCUMULATE = 1, FLUSH = 2, VECTOR_A = 4, VECTOR_B = 8, VECTOR_C = 16 };

// threadRow and threadColumn are the thread's first row and column of the tile.
template <class T> INLINED int threadRow() {
	int lane = threadX() & 31, warp = threadX() >> 5;
	return (warp % (T::ROWS / T::WARP_ROWS) * T::WARP_ROWS + lane / T::WARP_COLUMNS) * (T::TM < 4 ? (int)T::TM : 4);
}

template <class T> INLINED int threadColumn() {
	int lane = threadX() & 31, warp = threadX() >> 5;
	return (warp / (T::ROWS / T::WARP_ROWS) * T::WARP_COLUMNS + lane % T::WARP_COLUMNS) * (T::TN < 4 ? (int)T::TN : 4);
}

// apart is how far number i of a thread's n is from its first, on a side of the tile.
template <int n, int side> INLINED int apart(int i) { return n == 8 ? i / 4 * (side / 2) + i % 4 : i; }

// fragment reads a thread's n numbers of a row of a slice.
template <int n, int side> INLINED void fragment(float (&out)[n], const float *row) {
	if constexpr (n == 2) {
		float2 v = *(const float2 *)row;
		out[0] = v.x;
		out[1] = v.y;
	} else {
#pragma unroll
		for (int i = 0; i < n; i += 4) {
			float4 v = load16(row + apart<n, side>(i));
			out[i] = v.x;
			out[i + 1] = v.y;
			out[i + 2] = v.z;
			out[i + 3] = v.w;
		}
	}
}

// multiply is one k: a and b are the thread's first numbers in their rows.
template <class T> INLINED void multiply(float (&sums)[T::TM][T::TN], const float *a, const float *b) {
	float x[T::TM], y[T::TN];
	fragment<T::TM, T::BM>(x, a);
	fragment<T::TN, T::BN>(y, b);
#pragma unroll
	for (int i = 0; i < T::TM; i++) {
#pragma unroll
		for (int j = 0; j < T::TN; j++) {
			sums[i][j] = fma(x[i], y[j], sums[i][j]);
		}
	}
}

// multiplySlice is all k of a full slice.
template <class T> INLINED void multiplySlice(float (&sums)[T::TM][T::TN], const float *a, const float *b) {
#pragma unroll
	for (int k = 0; k < T::BK; k++) {
		multiply<T>(sums, a + k * (T::BM + PAD), b + k * (T::BN + PAD));
	}
}

// next is the stage after one.
template <class T> INLINED int next(int stage) { return stage + 1 == T::STAGES ? 0 : stage + 1; }

// chain continues the sums over k from 0 to depth. memory holds T::MEMORY numbers and is free again when it returns and
// all threads have.
template <class T, class A, class B> INLINED void chain(float (&sums)[T::TM][T::TN], float *memory, A &a, B &b, int depth) {
	const int full = depth / T::BK, slices = (depth + T::BK - 1) / T::BK;
	const float *atA = memory + threadRow<T>(), *atB = memory + T::A + threadColumn<T>();
#pragma unroll
	for (int s = 0; s < T::STAGES - 1; s++) {
		if (s < slices) {
			load(a, memory + s * T::STAGE);
			load(b, memory + s * T::STAGE + T::A);
		}
		copyCommit();
	}
	int reading = 0, writing = T::STAGES - 1;
#pragma unroll 1
	for (int s = 0; s < full; s++) {
		copyWait<T::STAGES - 2>();
		sync(); // the slice is there for all, and all have left the one before
		if (s + T::STAGES - 1 < slices) {
			load(a, memory + writing * T::STAGE);
			load(b, memory + writing * T::STAGE + T::A);
		}
		copyCommit();
		multiplySlice<T>(sums, atA + reading * T::STAGE, atB + reading * T::STAGE);
		writing = reading;
		reading = next<T>(reading);
	}
	copyWait<0>();
	sync();
#pragma unroll 1
	for (int k = 0; k < depth - full * T::BK; k++) {
		multiply<T>(sums, atA + reading * T::STAGE + k * (T::BM + PAD), atB + reading * T::STAGE + k * (T::BN + PAD));
	}
}

// Rows loads a side of numbers whose k lie one behind the other: number i begins at i×stride. The copies transpose.
template <class T, int side> struct Rows {
	enum { PASSES = side * 8 / T::THREADS };
	const float *at;
	unsigned offsets[PASSES];
	int left; // of k, from the thread's first on
};

// rows begins at the numbers from first on, of count that the matrix has: what lies behind the last repeats it.
template <class T, int side> INLINED Rows<T, side> rows(const float *matrix, int stride, int first, int count, int depth) {
	Rows<T, side> r;
	int k = threadX() % 8, i = threadX() / 8;
	r.at = matrix + (long long)first * stride + k;
	r.left = depth - k;
#pragma unroll
	for (int p = 0; p < r.PASSES; p++) {
		int at = i + p * (T::THREADS / 8);
		r.offsets[p] = (unsigned)(at < count - first ? at : count - first - 1) * (unsigned)stride;
	}
	return r;
}

template <class T, int side> INLINED void load(Rows<T, side> &r, float *slice) {
	float *to = slice + threadX() % 8 * (side + PAD) + threadX() / 8;
#pragma unroll
	for (int k = 0; k < T::BK; k += 8) {
		if (k < r.left) {
#pragma unroll
			for (int p = 0; p < r.PASSES; p++) {
				copyAsync4(to + k * (side + PAD) + p * (T::THREADS / 8), r.at + k + r.offsets[p]);
			}
		}
	}
	r.at += T::BK;
	r.left -= T::BK;
}

// Columns loads a side of numbers that lie one behind the other for each k: k begins at k×stride. Where the matrix is
// aligned, four are copied at once.
template <class T, int side> struct Columns {
	const float *at;
	int stride;
	int left;
	bool vector;
};

template <class T, int side>
INLINED Columns<T, side> columns(const float *matrix, int stride, int first, int count, int depth, bool vector) {
	Columns<T, side> c;
	int k, i;
	if (vector) {
		k = threadX() / (side / 4);
		i = first + threadX() % (side / 4) * 4;
		i = i < count ? i : count - 4;
	} else {
		k = threadX() / side;
		i = first + threadX() % side;
		i = i < count ? i : count - 1;
	}
	c.at = matrix + (long long)k * stride + i;
	c.stride = stride;
	c.left = depth - k;
	c.vector = vector;
	return c;
}

template <class T, int side> INLINED void load(Columns<T, side> &c, float *slice) {
	if (c.vector) {
		const int down = T::THREADS / (side / 4);
		float *to = slice + threadX() / (side / 4) * (side + PAD) + threadX() % (side / 4) * 4;
#pragma unroll
		for (int k = 0; k < T::BK; k += down) {
			if (k < c.left && (down <= T::BK || (int)threadX() < T::BK * (side / 4))) {
				copyAsync16(to + k * (side + PAD), c.at + (long long)k * c.stride);
			}
		}
	} else {
		const int down = T::THREADS / side;
		float *to = slice + threadX() / side * (side + PAD) + threadX() % side;
#pragma unroll
		for (int k = 0; k < T::BK; k += down) {
			if (k < c.left) {
				copyAsync4(to + k * (side + PAD), c.at + (long long)k * c.stride);
			}
		}
	}
	c.at += (long long)T::BK * c.stride;
	c.left -= T::BK;
}

// Corner is the first row and column of a tile of C.
struct Corner { int row, column; };

// cornerOf gives neighbouring blocks tiles that share operands: eight tiles down, then the next column.
template <class T> INLINED Corner cornerOf(int block, int rows, int columns) {
	int down = (rows + T::BM - 1) / T::BM, across = (columns + T::BN - 1) / T::BN;
	int group = block / (8 * across), height = down - group * 8;
	height = height < 8 ? height : 8;
	int inside = block - group * 8 * across;
	return {(group * 8 + inside % height) * (int)T::BM, inside / height * (int)T::BN};
}

template <class T> INLINED void zero(float (&sums)[T::TM][T::TN]) {
#pragma unroll
	for (int i = 0; i < T::TM; i++) {
#pragma unroll
		for (int j = 0; j < T::TN; j++) {
			sums[i][j] = 0.0f;
		}
	}
}

// drain hands the sums to out, four neighbours of a row at once, through shared memory: emit(out, memory, row, column) has
// them at memory and may write there. Rows and columns count from the tile's corner.
template <class T, class Out> INLINED void drain(float (&sums)[T::TM][T::TN], float *memory, Out &out) {
	const int down = T::TM < 4 ? (int)T::TM : 4;
	float *mine = memory + threadRow<T>() * T::BN + threadColumn<T>();
#pragma unroll 1
	for (int part = 0; part < T::PARTS; part++) {
		sync();
#pragma unroll
		for (int i = 0; i < down; i++) {
#pragma unroll
			for (int j = 0; j < T::TN; j++) {
				float v = sums[i][j]; // registers have no index at run time
				if constexpr (T::PARTS == 2) {
					v = part == 0 ? v : sums[4 + i][j];
				}
				mine[i * T::BN + apart<T::TN, T::BN>(j)] = v;
			}
		}
		sync();
#pragma unroll 1
		for (int e = threadX() * 4; e < T::PART * T::BN; e += T::THREADS * 4) {
			emit(out, memory + e, part * T::PART + e / T::BN, e % T::BN);
		}
	}
}

// Epilogue is what follows a product; see kernels.Epilogue. Absent biases are null.
struct Epilogue {
	const float *bias, *rowBias;
	int kind;
	float slope;
	bool flush;
};

// finish applies the epilogue to up to four neighbours of a row, which lie at memory; bias and rowBias are theirs.
INLINED void finish(const Epilogue &e, float *memory, float (&v)[4], const float *bias, float rowBias, int count) {
#pragma unroll
	for (int q = 0; q < 4; q++) {
		v[q] = memory[q];
		if (bias && q < count) {
			v[q] = v[q] + bias[q];
		}
		if (e.rowBias) {
			v[q] = v[q] + rowBias;
		}
		if (e.kind == RELU) {
			v[q] = relu1(v[q], v[q]);
		}
	}
	if (e.kind > RELU) {
#pragma unroll
		for (int q = 0; q < 4; q++) {
			memory[q] = v[q];
		}
#pragma unroll 1
		for (int q = 0; q < 4; q++) { // one copy of the code
			memory[q] = activate1(e.kind, e.slope, memory[q]);
		}
#pragma unroll
		for (int q = 0; q < 4; q++) {
			v[q] = memory[q];
		}
	}
	if (e.flush) {
#pragma unroll
		for (int q = 0; q < 4; q++) {
			v[q] = flush1(v[q]);
		}
	}
}

#endif
