// Matrix products in the canonical order (kernels/README.md, section 2): gemm_OP_ROWSxCOLUMNS computes C = op(A, B) in tiles
// of that size, and what follows the product. tile.h has the tiles.
//
// What the machine code should be, at compute capability 8.0 and 9.0 (the inner loop is the one with the most FFMA):
//
//	128×128  8 k a turn: 512 FFMA, 32 LDS.128 (one for 16 FFMA), one barrier, at most 128 registers: two blocks of 256
//	128×64   16 k: 512 FFMA, 48 LDS.128, at most 128 registers: two blocks of 256
//	64×64    16 k: 512 FFMA, 48 LDS.128, at most 128 registers: four blocks of 128
//	32×32    32 k: 512 FFMA, 64 LDS.128; blocks of 64
//	others   32 k: 128 FFMA, 64 LDS.64; blocks of 64
//
// and nowhere in it an FMUL, an FADD or local memory.
#include "tile.h"

struct Output {
	Epilogue e;
	float *c; // at the tile's corner
	int rows, columns, stride;
	bool vector;
};

INLINED void emit(Output &o, float *memory, int row, int column) {
	int count = o.columns - column;
	if (row >= o.rows || count <= 0) {
		return;
	}
	float v[4];
	finish(o.e, memory, v, o.e.bias ? o.e.bias + column : nullptr, o.e.rowBias ? o.e.rowBias[row] : 0.0f, count);
	float *c = o.c + (long long)row * o.stride + column;
	if (o.vector) {
		store16(c, float4{v[0], v[1], v[2], v[3]});
		return;
	}
#pragma unroll
	for (int q = 0; q < 4; q++) {
		if (q < count) {
			c[q] = v[q];
		}
	}
}

enum { NN, NT, TN };

// Product is the arguments of every kernel.
struct Product {
	float *c;
	const float *a, *b;
	Epilogue e;
	int rows, columns, depth, strideC, strideA, strideB, flags;
};

// old sets the sums to C.
template <class T> INLINED void old(float (&sums)[T::TM][T::TN], const Product &p, Corner at) {
	at.row += threadRow<T>();
	at.column += threadColumn<T>();
	const float *c = p.c + (long long)at.row * p.strideC + at.column;
#pragma unroll
	for (int i = 0; i < T::TM; i++) {
		int row = apart<T::TM, T::BM>(i);
#pragma unroll
		for (int j = 0; j < T::TN; j++) {
			int column = apart<T::TN, T::BN>(j);
			if (row < p.rows - at.row && column < p.columns - at.column) {
				sums[i][j] = c[(long long)row * p.strideC + column];
			}
		}
	}
}

// outputOf says where the tile goes.
template <class T> INLINED Output outputOf(const Product &p, Corner at) {
	Output o = {p.e, p.c + (long long)at.row * p.strideC + at.column, p.rows - at.row, p.columns - at.column, p.strideC,
				(p.flags & VECTOR_C) != 0};
	o.e.bias = p.e.bias ? p.e.bias + at.column : nullptr;
	o.e.rowBias = p.e.rowBias ? p.e.rowBias + at.row : nullptr;
	return o;
}

template <int op, class T> INLINED void gemm(const Product &p, float4 *shared) {
	float *memory = (float *)shared;
	Corner at = cornerOf<T>(blockX(), p.rows, p.columns);
	float sums[T::TM][T::TN];
	zero<T>(sums);
	if (p.flags & ACCUMULATE) {
		old<T>(sums, p, at);
	}
	bool vectorA = (p.flags & VECTOR_A) != 0, vectorB = (p.flags & VECTOR_B) != 0;
	if constexpr (op == NN) {
		auto a = rows<T, T::BM>(p.a, p.strideA, at.row, p.rows, p.depth);
		auto b = columns<T, T::BN>(p.b, p.strideB, at.column, p.columns, p.depth, vectorB);
		chain<T>(sums, memory, a, b, p.depth);
	} else if constexpr (op == NT) {
		auto a = rows<T, T::BM>(p.a, p.strideA, at.row, p.rows, p.depth);
		auto b = rows<T, T::BN>(p.b, p.strideB, at.column, p.columns, p.depth);
		chain<T>(sums, memory, a, b, p.depth);
	} else {
		auto a = columns<T, T::BM>(p.a, p.strideA, at.row, p.rows, p.depth, vectorA);
		auto b = columns<T, T::BN>(p.b, p.strideB, at.column, p.columns, p.depth, vectorB);
		chain<T>(sums, memory, a, b, p.depth);
	}
	Output out = outputOf<T>(p, at);
	drain<T>(sums, memory, out);
}

#define GEMM(name, op, tile, blocks)                                                                                           \
	BOUNDED_KERNEL(name, tile::THREADS, blocks,                                                                                \
				   (float *c, const float *a, const float *b, const float *bias, const float *rowBias, int rows, int columns,  \
					int depth, int strideC, int strideA, int strideB, int flags, int kind, float slope)) {                     \
		SHARED float4 memory[tile::MEMORY / 4];                                                                                \
		Epilogue e = {bias, rowBias, kind, slope, (flags & FLUSH) != 0};                                                       \
		gemm<op, tile>({c, a, b, e, rows, columns, depth, strideC, strideA, strideB, flags}, memory);                          \
	}

#define GEMMS(size, blocks)                                                                                                    \
	GEMM(gemm_nn_##size, NN, Tile##size, blocks)                                                                               \
	GEMM(gemm_nt_##size, NT, Tile##size, blocks)                                                                               \
	GEMM(gemm_tn_##size, TN, Tile##size, blocks)

GEMMS(128x128, 2)
GEMMS(128x64, 2)
GEMMS(64x64, 4)
GEMMS(32x32, 4)
GEMMS(16x16, 4)
GEMMS(8x32, 4)
GEMMS(32x8, 4)

// transpose sets dst, rows×columns, to the transpose of src.
BOUNDED_KERNEL(transpose, 256, 4, (float *dst, const float *src, int rows, int columns, int stride, int strideSrc)) {
	SHARED float tile[32][33];
	int across = (columns + 31) / 32;
	int top = blockX() / across * 32, left = blockX() % across * 32;
	int near = threadX() % 32, far = threadX() / 32;
	for (int i = far; i < 32; i += 8) {
		if (left + i < columns && top + near < rows) {
			tile[i][near] = src[(long long)(left + i) * strideSrc + top + near];
		}
	}
	sync();
	for (int i = far; i < 32; i += 8) {
		if (top + i < rows && left + near < columns) {
			dst[(long long)(top + i) * stride + left + near] = tile[near][i];
		}
	}
}
