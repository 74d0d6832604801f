// Batch norm of samples of [channels, positions]. Sums over positions are those of rows, a row being one channel of one
// sample; sums over samples are chains down the matrix of those sums, samples × channels. Where a channel has one position,
// "flat", the chains go down the numbers themselves: the sum of one number is that number + 0.
#include "columns.h"
#include "math.h"
#include "rows.h"
#include "vectors.h"

// stats are mean, r and variance of each channel.

struct ChannelMean {
	static const int VALUES = 1, CHAINS = 1;
	float *stats;
	ConstView sums;
	float count;

	METHOD void start(int, float (&chain)[1]) const { chain[0] = 0.0f; }
	METHOD void load(int row, int col, float (&v)[1]) const { v[0] = sums.row(row)[col]; }
	METHOD void step(float (&chain)[1], const float (&v)[1]) const { chain[0] = chain[0] + v[0]; }
	METHOD void finish(int col, const float (&chain)[1]) const { stats[3 * col] = div(chain[0], count); }
};

COLUMN_KERNEL(channel_means, (COLUMNS, float *stats, const float *sums, float count), (ChannelMean{stats, {sums, cols}, count}))

// PlaneSquares are the Dots of a plane's deviations with themselves.
struct PlaneSquares {
	static const int KEPT = 1;
	float *squares;
	ConstView x;
	const float *stats;
	int channels;

	template <class Row> METHOD void operator()(Row &d, int at) const {
		const float *from = x.row(at);
		float mean = stats[3 * (at % channels)];
		d.set([=](int i) { return from[i] - mean; });
		float s = d.dot(d);
		if (d.first()) {
			squares[at] = s;
		}
	}
};

ROW_KERNELS_1024(plane_squares, (ROWS, float *squares, const float *x, const float *stats, int channels),
	(PlaneSquares{squares, {x, n}, stats, channels}))

template <bool FLAT> struct ChannelRoot {
	static const int VALUES = 1, CHAINS = 1;
	float *stats;
	ConstView numbers; // flat: x itself; else the planes' squares
	float count, eps;

	METHOD void start(int, float (&chain)[1]) const { chain[0] = 0.0f; }
	METHOD void load(int row, int col, float (&v)[1]) const {
		float d = numbers.row(row)[col];
		if (FLAT) {
			d = d - stats[3 * col];
			d = d * d;
		}
		v[0] = d;
	}
	METHOD void step(float (&chain)[1], const float (&v)[1]) const { chain[0] = chain[0] + v[0]; }
	METHOD void finish(int col, const float (&chain)[1]) const {
		float variance = div(chain[0], count);
		stats[3 * col + 1] = inverseRoot(variance + eps);
		stats[3 * col + 2] = variance;
	}
};

COLUMN_KERNEL(channel_roots, (COLUMNS, float *stats, const float *squares, float count, float eps),
	(ChannelRoot<false>{stats, {squares, cols}, count, eps}))
COLUMN_KERNEL(channel_roots_flat, (COLUMNS, float *stats, const float *x, float count, float eps),
	(ChannelRoot<true>{stats, {x, cols}, count, eps}))

// Affine is what a norm does to the numbers of one channel.
struct Affine {
	float mean, r, gain, bias;
	METHOD float operator()(float x) const { return fma((x - mean) * r, gain, bias); }
};

// affinePlanes and affineColumns apply to each number of a matrix the Affine that of makes for its channel, which
// the row says, or the column.
template <class Of> DEVICE void affinePlanes(float *y, const float *x, int rows, int cols, int channels, Of of) {
	rectangle(y, cols, rows, cols, [=](int r) {
		const float *from = x + (long long)r * cols;
		Affine f = of(r % channels);
		return [=](int c) { return f(from[c]); };
	});
}

template <class Of> DEVICE void affineColumns(float *y, const float *x, int rows, int cols, Of of) {
	rectangle(y, cols, rows, cols, [=](int r) {
		const float *from = x + (long long)r * cols;
		return [=](int c) { return of(c)(from[c]); };
	});
}

KERNEL(batch_norm, (float *y, const float *x, int rows, int cols, int channels, const float *stats, const float *gain, const float *bias)) {
	affinePlanes(y, x, rows, cols, channels, [=](int ch) { return Affine{stats[3 * ch], stats[3 * ch + 1], gain[ch], bias[ch]}; });
}

KERNEL(batch_norm_flat, (float *y, const float *x, int rows, int cols, const float *stats, const float *gain, const float *bias)) {
	affineColumns(y, x, rows, cols, [=](int ch) { return Affine{stats[3 * ch], stats[3 * ch + 1], gain[ch], bias[ch]}; });
}

KERNEL(batch_norm_apply, (float *y, const float *x, int rows, int cols, int channels, const float *mean, const float *variance,
	const float *gain, const float *bias, float eps)) {
	affinePlanes(y, x, rows, cols, channels, [=](int ch) { return Affine{mean[ch], inverseRoot(variance[ch] + eps), gain[ch], bias[ch]}; });
}

KERNEL(batch_norm_apply_flat, (float *y, const float *x, int rows, int cols, const float *mean, const float *variance,
	const float *gain, const float *bias, float eps)) {
	affineColumns(y, x, rows, cols, [=](int ch) { return Affine{mean[ch], inverseRoot(variance[ch] + eps), gain[ch], bias[ch]}; });
}

// Slopes are the inputs of a gradient.
struct Slopes {
	const float *dy, *x, *stats, *gain;

	METHOD float normalized(int ch, float x) const { return (x - stats[3 * ch]) * stats[3 * ch + 1]; }
};

// PlaneSlopes are the four sums of a plane: Sum(g), Dot(g, h), Dot(dy, h) and Sum(dy), each in a part of sums.
struct PlaneSlopes {
	static const int KEPT = 2;
	float *sums;
	int planes;
	Slopes in;
	int channels;

	template <class Row> METHOD void operator()(Row &d, int at) const {
		const float *slopes = in.dy + (long long)at * d.n, *from = in.x + (long long)at * d.n;
		int ch = at % channels;
		float mean = in.stats[3 * ch], r = in.stats[3 * ch + 1], factor = in.gain[ch], v[4];
		Row h = d.another();
		d.set([=](int i) { return slopes[i]; });
		h.set([=](int i) { return (from[i] - mean) * r; });
		v[3] = d.sum();
		v[2] = d.dot(h);
		d.change([=](int, float v) { return v * factor; });
		v[0] = d.sum();
		v[1] = d.dot(h);
		if (d.first()) {
			for (int k = 0; k < 4; k++) {
				sums[(long long)k * planes + at] = v[k];
			}
		}
	}
};

ROW_KERNELS_1024(plane_slopes,
	(ROWS, float *sums, const float *dy, const float *x, const float *stats, const float *gain, int channels),
	(PlaneSlopes{sums, rows, {dy, x, stats, gain}, channels}))

// ChannelSlopes are the chains of a channel. means receives a and b; dgain and dbias may be nil.
template <bool FLAT> struct ChannelSlopes {
	static const int VALUES = 4, CHAINS = 4;
	float *means, *dgain, *dbias;
	const float *sums; // of PlaneSlopes, where not flat
	long long planes;
	int channels;
	Slopes in; // where flat
	float count;
	int accumulate;

	METHOD void start(int col, float (&chain)[4]) const {
		chain[0] = 0.0f;
		chain[1] = 0.0f;
		chain[2] = accumulate && dgain ? dgain[col] : 0.0f;
		chain[3] = accumulate && dbias ? dbias[col] : 0.0f;
	}
	METHOD void load(int row, int col, float (&v)[4]) const {
		long long at = (long long)row * channels + col;
		if (!FLAT) {
			for (int k = 0; k < 4; k++) {
				v[k] = sums[k * planes + at];
			}
			return;
		}
		float dy = in.dy[at], h = in.normalized(col, in.x[at]), g = dy * in.gain[col];
		v[0] = g;
		v[1] = g * h;
		v[2] = dy * h + 0.0f;
		v[3] = dy + 0.0f;
	}
	METHOD void step(float (&chain)[4], const float (&v)[4]) const {
		for (int k = 0; k < 4; k++) {
			chain[k] = chain[k] + v[k];
		}
	}
	METHOD void finish(int col, const float (&chain)[4]) const {
		means[2 * col] = div(chain[0], count);
		means[2 * col + 1] = div(chain[1], count);
		if (dgain) {
			dgain[col] = chain[2];
		}
		if (dbias) {
			dbias[col] = chain[3];
		}
	}
};

COLUMN_KERNEL(channel_slopes, (COLUMNS, float *means, float *dgain, float *dbias, const float *sums, float count, int accumulate),
	(ChannelSlopes<false>{means, dgain, dbias, sums, (long long)rows * cols, cols, {}, count, accumulate}))
COLUMN_KERNEL(channel_slopes_flat,
	(COLUMNS, float *means, float *dgain, float *dbias, const float *dy, const float *x, const float *stats, const float *gain,
		float count, int accumulate),
	(ChannelSlopes<true>{means, dgain, dbias, nullptr, 0, cols, {dy, x, stats, gain}, count, accumulate}))

// InputSlope is the gradient of the inputs of one channel.
struct InputSlope {
	float mean, r, gain, a, b;
	METHOD float operator()(float dy, float x) const {
		float h = (x - mean) * r;
		return flush1(fma(-h, b, dy * gain - a) * r);
	}
};

DEVICE InputSlope inputSlope(int ch, const float *stats, const float *gain, const float *means) {
	return {stats[3 * ch], stats[3 * ch + 1], gain[ch], means[2 * ch], means[2 * ch + 1]};
}

KERNEL(batch_norm_grad, (float *dx, const float *dy, const float *x, int rows, int cols, int channels, const float *stats,
	const float *gain, const float *means)) {
	rectangle(dx, cols, rows, cols, [=](int r) {
		const float *slopes = dy + (long long)r * cols, *from = x + (long long)r * cols;
		InputSlope f = inputSlope(r % channels, stats, gain, means);
		return [=](int c) { return f(slopes[c], from[c]); };
	});
}

KERNEL(batch_norm_grad_flat, (float *dx, const float *dy, const float *x, int rows, int cols, const float *stats,
	const float *gain, const float *means)) {
	rectangle(dx, cols, rows, cols, [=](int r) {
		const float *slopes = dy + (long long)r * cols, *from = x + (long long)r * cols;
		return [=](int c) { return inputSlope(c, stats, gain, means)(slopes[c], from[c]); };
	});
}
