// Gradients of a convolution's inputs (kernels/README.md, section 5). For each tap of the kernel conv_inputs_ROWSxCOLUMNS
// is a product of the weights, a row for each channel of a group, with the outputs' gradients, a column for each input of
// all samples that the tap reads; its k are the filters. The products of the taps, ascending, are added where the output is.
//
// The inputs are cut into classes: the rows that are alike modulo the stride, and the columns. All of a class meet the same
// taps, a stride apart, and in their outputs these move by one.
#include "shape.h"
#include "tile.h"

// conv_taps lays the weights out as [group, kernel place, filter, channel].
KERNEL(conv_taps, (float *to, const float *w, ConvShape s)) {
	unsigned total = (unsigned)(s.groups * s.filters * tapsOf(s)), step = (unsigned)(gridDimX() * blockDimX());
	for (unsigned e = (unsigned)(blockX() * blockDimX() + threadX()); e < total; e += step) {
		unsigned rest = e / s.channels, channel = e - rest * s.channels;
		unsigned place = rest / s.filters, filter = rest - place * s.filters;
		unsigned group = place / s.kernel.by, tap = place - group * s.kernel.by;
		to[e] = w[((group * s.filters + filter) * s.channels + channel) * s.kernel.by + tap];
	}
}

// Class is the inputs (row+i×strideH, column+j×strideW) for i < rows and j < columns. Tap (a,b) of its taps, which begin at
// (kernelRow, kernelColumn) and are a stride apart, is read from output (outRow+i−a, outColumn+j−b).
struct Class { int row, column, rows, columns, kernelRow, kernelColumn, tapRows, tapColumns, outRow, outColumn; };

DEVICE Class classAt(const ConvShape &s, int index) {
	Class c;
	int across = s.strideW < s.width ? s.strideW : s.width;
	c.row = index / across;
	c.column = index - c.row * across;
	c.rows = (s.height - c.row + s.strideH - 1) / s.strideH;
	c.columns = (s.width - c.column + s.strideW - 1) / s.strideW;
	c.kernelRow = (c.row + s.padH) % s.strideH;
	c.kernelColumn = (c.column + s.padW) % s.strideW;
	c.tapRows = c.kernelRow < s.kernelH ? (s.kernelH - c.kernelRow + s.strideH - 1) / s.strideH : 0;
	c.tapColumns = c.kernelColumn < s.kernelW ? (s.kernelW - c.kernelColumn + s.strideW - 1) / s.strideW : 0;
	c.outRow = (c.row + s.padH) / s.strideH;
	c.outColumn = (c.column + s.padW) / s.strideW;
	return c;
}

// Place is what a column of a tile stands for: tap (0,0)'s output and where the gradient goes.
struct Place { int row, column, from, to; };

DEVICE Place placeAt(const ConvShape &s, const Class &c, int group, int n) {
	int sample = n / (c.rows * c.columns), inside = n - sample * (c.rows * c.columns);
	int i = inside / c.columns, j = inside - i * c.columns;
	Place p;
	p.row = c.outRow + i;
	p.column = c.outColumn + j;
	p.from = sample * outputLength(s) + group * s.filters * s.positions.by;
	p.to = sample * inputLength(s) + (group * s.channels * s.height + c.row + i * s.strideH) * s.width + c.column + j * s.strideW;
	return p;
}

DEVICE bool reads(const ConvShape &s, const Place &p, int a, int b) {
	return (unsigned)(p.row - a) < (unsigned)s.outH && (unsigned)(p.column - b) < (unsigned)s.outW;
}

// Walk goes over the slices: filters within columns of taps within rows of taps.
struct Walk { int a, b, filter; };

template <class T> INLINED void walk(Walk &w, const ConvShape &s, const Class &c) {
	w.filter += T::BK;
	if (w.filter >= s.filters) {
		w.filter = 0;
		w.b++;
		if (w.b == c.tapColumns) {
			w.b = 0;
			w.a++;
		}
	}
}

// Side is what the loads need besides where the walk is.
struct Side {
	const float *w, *dy; // w: of the tile's group and first channel, as conv_taps has it
	int channels;        // from the first on
	bool vector;
};

// loadWeights copies BK filters' weights of a tap.
template <class T> INLINED void loadWeights(const ConvShape &s, const Class &c, const Side &side, const Walk &at, float *slice) {
	const int wide = side.vector ? 4 : 1, across = T::BM / wide, down = T::THREADS / across;
	int tap = (c.kernelRow + at.a * s.strideH) * s.kernelW + c.kernelColumn + at.b * s.strideW;
	int i = (int)threadX() % across * wide, first = threadX() / across;
	float *to = slice + first * (T::BM + PAD) + i;
	i = i < side.channels ? i : side.channels - wide;
	const float *from = side.w + ((long long)tap * s.filters + at.filter + first) * s.channels + i;
	for (int k = first; k < T::BK && at.filter + k < s.filters; k += down) {
		if (side.vector) {
			copyAsync16(to, from);
		} else {
			copyAsync4(to, from);
		}
		to += down * (T::BM + PAD);
		from += (long long)down * s.channels;
	}
}

// loadGradients copies BK filters' gradients where the tap reads an output.
template <class T> INLINED void loadGradients(const ConvShape &s, const Side &side, const Place *places, const Walk &at, float *slice) {
	const int wide = T::BN < 32 ? T::BN : 32, down = T::THREADS / wide;
	int first = threadX() / wide;
#pragma unroll
	for (int i = threadX() % wide; i < T::BN; i += wide) {
		Place p = places[i];
		bool there = reads(s, p, at.a, at.b);
		const float *from = side.dy + p.from + ((at.filter + first) * s.outH + p.row - at.a) * s.outW + p.column - at.b;
#pragma unroll
		for (int k = 0; k < T::BK; k += down) {
			if (at.filter + first + k < s.filters) {
				copyAsync4(slice + (first + k) * (T::BN + PAD) + i, from + k * s.positions.by, there);
			}
		}
	}
}

template <class T>
INLINED void loadSlice(const ConvShape &s, const Class &c, const Side &side, const Place *places, Walk &at, float *slice) {
	loadWeights<T>(s, c, side, at, slice);
	loadGradients<T>(s, side, places, at, slice + T::A);
	walk<T>(at, s, c);
}

// gather adds the taps' chains to the sums.
template <class T>
INLINED void gather(float (&sums)[T::TM][T::TN], float *memory, const ConvShape &s, const Class &c, const Side &side, const Place *places) {
	const int slices = (s.filters + T::BK - 1) / T::BK * c.tapRows * c.tapColumns;
	Walk loading = {0, 0, 0}, reading = {0, 0, 0};
#pragma unroll 1
	for (int i = 0; i < T::STAGES - 1; i++) {
		if (i < slices) {
			loadSlice<T>(s, c, side, places, loading, memory + i * T::STAGE);
		}
		copyCommit();
	}
	const float *atA = memory + threadRow<T>(), *atB = memory + T::A + threadColumn<T>();
	float tap[T::TM][T::TN];
	zero<T>(tap);
	int stage = 0, free = T::STAGES - 1;
#pragma unroll 1
	for (int i = 0; i < slices; i++) {
		copyWait<T::STAGES - 2>();
		sync(); // the slice is there for all, and all have left the one before
		if (i + T::STAGES - 1 < slices) {
			loadSlice<T>(s, c, side, places, loading, memory + free * T::STAGE);
		}
		copyCommit();
		int left = s.filters - reading.filter;
		if (left >= T::BK) {
			multiplySlice<T>(tap, atA + stage * T::STAGE, atB + stage * T::STAGE);
		} else {
#pragma unroll 1
			for (int k = 0; k < left; k++) {
				multiply<T>(tap, atA + stage * T::STAGE + k * (T::BM + PAD), atB + stage * T::STAGE + k * (T::BN + PAD));
			}
		}
		if (left <= T::BK) { // the tap's last
#pragma unroll
			for (int j = 0; j < T::TN; j++) {
				bool there = reads(s, places[threadColumn<T>() + apart<T::TN, T::BN>(j)], reading.a, reading.b);
#pragma unroll
				for (int r = 0; r < T::TM; r++) {
					sums[r][j] = there ? sums[r][j] + tap[r][j] : sums[r][j];
				}
			}
			zero<T>(tap);
		}
		walk<T>(reading, s, c);
		free = stage;
		stage = next<T>(stage);
	}
	copyWait<0>();
}

struct Scatter {
	const Place *places;
	float *dx; // of the tile's first channel
	int rows, columns, plane;
};

INLINED void emit(Scatter &o, float *memory, int row, int column) {
	if (row < o.rows) {
		float *dx = o.dx + row * o.plane;
#pragma unroll
		for (int q = 0; q < 4; q++) {
			if (column + q < o.columns) {
				dx[o.places[column + q].to] = flush1(memory[q]);
			}
		}
	}
}

template <class T>
INLINED void spread(const ConvShape &s, float *dx, const float *dy, const float *w, int n, bool vector, float4 *shared) {
	float *memory = (float *)shared;
	Place *places = (Place *)(shared + T::MEMORY / 4);
	int classes = (s.strideH < s.height ? s.strideH : s.height) * (s.strideW < s.width ? s.strideW : s.width), down = (s.channels + T::BM - 1) / T::BM;
	Class c = classAt(s, 0); // the largest
	int tiles = down * ((n * c.rows * c.columns + T::BN - 1) / T::BN);
	int outer = blockX() / tiles, group = outer / classes, tile = blockX() - outer * tiles;
	c = classAt(s, outer - group * classes);
	int columns = n * c.rows * c.columns;
	if (tile >= down * ((columns + T::BN - 1) / T::BN)) {
		return;
	}
	Corner at = cornerOf<T>(tile, s.channels, columns);
	for (int i = threadX(); i < T::BN; i += T::THREADS) {
		int column = at.column + i;
		places[i] = placeAt(s, c, group, column < columns ? column : columns - 1);
	}
	sync();
	Side side = {w + (long long)group * s.kernel.by * s.filters * s.channels + at.row, dy, s.channels - at.row, vector};
	float sums[T::TM][T::TN];
	zero<T>(sums);
	gather<T>(sums, memory, s, c, side, places);
	Scatter out = {places, dx + (long long)at.row * s.height * s.width, s.channels - at.row, columns - at.column, s.height * s.width};
	drain<T>(sums, memory, out);
}

#define INPUTS(size, blocks)                                                                                                   \
	BOUNDED_KERNEL(conv_inputs_##size, Tile##size::THREADS, blocks,                                                            \
				   (float *dx, const float *dy, const float *w, ConvShape s, int n, int vector)) {                             \
		SHARED float4 memory[Tile##size::MEMORY / 4 + Tile##size::BN];                                                         \
		spread<Tile##size>(s, dx, dy, w, n, vector != 0, memory);                                                              \
	}

INPUTS(128x64, 2)
INPUTS(64x64, 4)
INPUTS(32x32, 4)
INPUTS(16x16, 4)
INPUTS(8x32, 4)
INPUTS(32x8, 4)

// conv_inputs_direct computes an input's gradient a thread, for groups of few channels.
KERNEL(conv_inputs_direct, (float *dx, const float *dy, const float *w, ConvShape s, int n)) {
	unsigned total = (unsigned)(n * inputLength(s)), step = (unsigned)(gridDimX() * blockDimX());
	for (unsigned e = (unsigned)(blockX() * blockDimX() + threadX()); e < total; e += step) {
		int line = (int)e / s.width, column = (int)e - line * s.width + s.padW;
		int plane = line / s.height, row = line - plane * s.height + s.padH;
		int sample = plane / (s.groups * s.channels), channel = plane - sample * (s.groups * s.channels);
		int group = channel / s.channels, taps = tapsOf(s);
		const float *from = dy + sample * outputLength(s) + group * s.filters * s.positions.by;
		const float *weights = w + (long long)group * s.filters * taps + (channel - group * s.channels) * s.kernel.by;
		float sum = 0.0f;
		for (int kh = row % s.strideH; kh < s.kernelH && kh <= row; kh += s.strideH) {
			int oh = (row - kh) / s.strideH;
			for (int kw = column % s.strideW; kw < s.kernelW && kw <= column; kw += s.strideW) {
				int ow = (column - kw) / s.strideW;
				if (oh < s.outH && ow < s.outW) {
					float tap = 0.0f;
					for (int f = 0; f < s.filters; f++) {
						tap = fma(weights[f * taps + kh * s.kernelW + kw], from[f * s.positions.by + oh * s.outW + ow], tap);
					}
					sum = sum + tap;
				}
			}
		}
		dx[e] = flush1(sum);
	}
}
