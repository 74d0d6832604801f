// Convolutions (kernels/README.md, section 5) without a matrix of columns: conv_ROWSxCOLUMNS is a product of the weights, a
// row for each filter of a group, with the inputs that the taps read, a column for each output of all samples, gathered on
// the way into shared memory. Taps in the padding are zeros that take part.
//
// pointwise_… is the same where the inputs lie as the product reads them: one tap, strides of one, no padding. conv_direct
// is for groups of few filters, which would leave most of a tile empty.
//
// The inner loops are those of gemm.cu, with more instructions for addresses.
#include "shape.h"
#include "tile.h"

// Inputs loads the columns: a thread gathers for COUNT outputs, 32 apart, one tap at a time.
template <class T> struct Inputs {
	enum { WIDE = T::BN < 32 ? T::BN : 32, COUNT = T::BN / WIDE, DOWN = T::THREADS / WIDE };
	unsigned first[COUNT];
	int row[COUNT], column[COUNT];
	int tap;
};

template <class T> INLINED Inputs<T> inputs(const ConvShape &s, int group, int first, int count) {
	Inputs<T> r;
#pragma unroll
	for (int i = 0; i < r.COUNT; i++) {
		int n = first + threadX() % r.WIDE + i * 32;
		Window w = windowAt(s, n < count ? n : count - 1);
		r.first[i] = firstInput(s, group, w);
		r.row[i] = w.row;
		r.column[i] = w.column;
	}
	r.tap = threadX() / r.WIDE;
	return r;
}

// Gathering is a loader with the shape that it needs.
template <class T> struct Gathering {
	const ConvShape &s;
	const float *x;
	Inputs<T> inputs;
};

template <class T> INLINED void load(Gathering<T> &g, float *slice) {
	Inputs<T> &r = g.inputs;
	float *to = slice + threadX() / r.WIDE * (T::BN + PAD) + threadX() % r.WIDE;
#pragma unroll
	for (int k = 0; k < T::BK; k += r.DOWN) {
		if (r.tap + k < tapsOf(g.s)) {
			Tap t = tapAt(g.s, r.tap + k);
#pragma unroll
			for (int i = 0; i < r.COUNT; i++) {
				copyAsync4(to + k * (T::BN + PAD) + i * 32, g.x + (int)(r.first[i] + t.offset), inside(g.s, r.row[i] + t.row, r.column[i] + t.column));
			}
		}
	}
	r.tap += T::BK;
}

// Outputs is where a tile's outputs go.
struct Outputs {
	const ConvShape &s;
	Epilogue e;
	float *y; // of the tile's first filter
	int rows, column, columns;
	bool vector;
};

INLINED void emit(Outputs &o, float *memory, int row, int column) {
	int n = o.column + column, count = o.columns - n;
	if (row >= o.rows || count <= 0) {
		return;
	}
	float v[4];
	finish(o.e, memory, v, nullptr, o.e.rowBias ? o.e.rowBias[row] : 0.0f, 4);
	float *y = o.y + (long long)row * o.s.positions.by;
	if (o.vector) {
		int sample = quotient(n, o.s.positions);
		store16(y + sample * outputLength(o.s) + (n - sample * o.s.positions.by), float4{v[0], v[1], v[2], v[3]});
		return;
	}
#pragma unroll
	for (int q = 0; q < 4; q++) {
		if (q < count) {
			int sample = quotient(n + q, o.s.positions);
			y[sample * outputLength(o.s) + (n + q - sample * o.s.positions.by)] = v[q];
		}
	}
}

// Convolution is the arguments of the kernels; n is the count of samples.
struct Convolution {
	float *y;
	const float *x, *w;
	Epilogue e;
	int n, flags;
};

// pointsOf loads the inputs of a pointwise convolution, which lie as a matrix of channels and positions for each sample.
template <class T> INLINED Columns<T, T::BN> pointsOf(const ConvShape &s, const float *x, int group, int first, int count, bool vector) {
	const int wide = vector ? 4 : 1, across = T::BN / wide;
	int n = first + (int)threadX() % across * wide;
	Window w = windowAt(s, n < count ? n : count - wide);
	Columns<T, T::BN> c;
	c.stride = s.positions.by;
	c.at = x + (int)firstInput(s, group, w) + (long long)(threadX() / across) * c.stride;
	c.left = s.channels - threadX() / across;
	c.vector = vector;
	return c;
}

template <bool points, class T> INLINED void convolve(const ConvShape &s, const Convolution &p, float4 *shared) {
	float *memory = (float *)shared;
	int columns = p.n * s.positions.by;
	int tiles = (s.filters + T::BM - 1) / T::BM * ((columns + T::BN - 1) / T::BN);
	int group = blockX() / tiles;
	Corner at = cornerOf<T>(blockX() - group * tiles, s.filters, columns);
	float sums[T::TM][T::TN];
	zero<T>(sums);
	int taps = tapsOf(s);
	auto a = rows<T, T::BM>(p.w + (long long)group * s.filters * taps, taps, at.row, s.filters, taps);
	if constexpr (points) {
		auto b = pointsOf<T>(s, p.x, group, at.column, columns, (p.flags & VECTOR_B) != 0);
		chain<T>(sums, memory, a, b, taps);
	} else {
		Gathering<T> b = {s, p.x, inputs<T>(s, group, at.column, columns)};
		chain<T>(sums, memory, a, b, taps);
	}
	int filter = group * s.filters + at.row;
	Outputs out = {s, p.e, p.y + (long long)filter * s.positions.by, s.filters - at.row, at.column, columns, (p.flags & VECTOR_C) != 0};
	out.e.rowBias = p.e.rowBias ? p.e.rowBias + filter : nullptr;
	drain<T>(sums, memory, out);
}

#define CONV(name, points, tile, blocks)                                                                                       \
	BOUNDED_KERNEL(name, tile::THREADS, blocks,                                                                                \
				   (float *y, const float *x, const float *w, const float *bias, ConvShape s, int n, int flags, int kind, float slope)) { \
		SHARED float4 memory[tile::MEMORY / 4];                                                                                \
		convolve<points, tile>(s, {y, x, w, {nullptr, bias, kind, slope, false}, n, flags}, memory);                           \
	}

#define CONVS(size, blocks)                                                                                                    \
	CONV(conv_##size, false, Tile##size, blocks)                                                                               \
	CONV(pointwise_##size, true, Tile##size, blocks)

CONVS(128x128, 2)
CONVS(128x64, 2)
CONVS(64x64, 4)
CONVS(32x32, 4)
CONVS(16x16, 4)
CONVS(8x32, 4)
CONVS(32x8, 4)

// conv_direct computes an output a thread.
KERNEL(conv_direct, (float *y, const float *x, const float *w, const float *bias, ConvShape s, int n, int kind, float slope)) {
	unsigned total = (unsigned)(n * outputLength(s)), step = (unsigned)(gridDimX() * blockDimX());
	for (unsigned e = (unsigned)(blockX() * blockDimX() + threadX()); e < total; e += step) {
		int plane = quotient((int)e, s.positions), all = s.groups * s.filters; // of a sample and a filter
		int sample = plane / all, filter = plane - sample * all;
		Window at = windowAt(s, (int)e - plane * s.positions.by);
		at.sample = sample;
		unsigned from = firstInput(s, filter / s.filters, at);
		const float *weight = w + (long long)filter * tapsOf(s);
		float sum = 0.0f;
		for (int c = 0; c < s.channels; c++) {
			for (int kh = 0; kh < s.kernelH; kh++) {
				for (int kw = 0; kw < s.kernelW; kw++) {
					bool there = inside(s, at.row + kh, at.column + kw);
					sum = fma(*weight++, there ? x[from + (unsigned)((c * s.height + kh) * s.width + kw)] : 0.0f, sum);
				}
			}
		}
		if (bias) {
			sum = sum + bias[filter];
		}
		y[e] = activate1(kind, slope, sum);
	}
}
