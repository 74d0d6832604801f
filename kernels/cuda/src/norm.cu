// Norms of rows: layer norm and RMS norm. Their gradients are two kernels: those of the inputs go along the rows, those of
// gain and bias down the columns.
#include "columns.h"
#include "math.h"
#include "rows.h"

struct LayerNorm {
	static const int KEPT = 1;
	View y;
	float *stats; // may be nil
	ConstView x;
	const float *gain, *bias;
	float eps;

	template <class Row> METHOD void operator()(Row &d, int at) const {
		const float *from = x.row(at), *factors = gain, *summands = bias;
		float n = (float)d.n;
		d.set([=](int i) { return from[i]; });
		float mean = div(d.sum(), n);
		d.change([=](int, float v) { return v - mean; });
		float r = inverseRoot(div(d.dot(d), n) + eps);
		d.store(y.row(at), [=](int i, float v) { return fma(v * r, factors[i], summands[i]); });
		if (stats && d.first()) {
			stats[2 * at] = mean;
			stats[2 * at + 1] = r;
		}
	}
};

ROW_KERNELS_1024(layer_norm,
	(ROWS, float *y, int yStride, float *stats, const float *x, int xStride, const float *gain, const float *bias, float eps),
	(LayerNorm{{y, yStride}, stats, {x, xStride}, gain, bias, eps}))

struct RMSNorm {
	static const int KEPT = 1;
	View y;
	float *stats; // may be nil
	ConstView x;
	const float *gain;
	float eps;

	template <class Row> METHOD void operator()(Row &d, int at) const {
		const float *from = x.row(at), *factors = gain;
		d.set([=](int i) { return from[i]; });
		float r = inverseRoot(div(d.dot(d), (float)d.n) + eps);
		d.store(y.row(at), [=](int i, float v) { return (v * r) * factors[i]; });
		if (stats && d.first()) {
			stats[at] = r;
		}
	}
};

ROW_KERNELS_1024(rms_norm, (ROWS, float *y, int yStride, float *stats, const float *x, int xStride, const float *gain, float eps),
	(RMSNorm{{y, yStride}, stats, {x, xStride}, gain, eps}))

// Statistics are what a forward pass kept of each row: mean and r, or r alone.
template <bool CENTRED> struct Statistics {
	const float *stats;

	METHOD float root(int row) const { return CENTRED ? stats[2 * row + 1] : stats[row]; }

	// normalized is h.
	METHOD float normalized(int row, float x) const { return (CENTRED ? x - stats[2 * row] : x) * root(row); }
};

template <bool CENTRED> struct NormGrad {
	static const int KEPT = 2;
	View dx;
	ConstView dy, x;
	Statistics<CENTRED> stats;
	const float *gain;

	template <class Row> METHOD void operator()(Row &g, int at) const {
		const float *slopes = dy.row(at), *from = x.row(at), *factors = gain;
		float n = (float)g.n, r = stats.root(at), mean = CENTRED ? stats.stats[2 * at] : 0.0f;
		Row h = g.another();
		g.set([=](int i) { return slopes[i] * factors[i]; });
		h.set([=](int i) { return (CENTRED ? from[i] - mean : from[i]) * r; });
		float a = CENTRED ? div(g.sum(), n) : 0.0f;
		float b = div(g.dot(h), n);
		g.join(h, [=](int, float g, float h) { return flush1(fma(-h, b, g - a) * r); });
		g.store(dx.row(at), [=](int, float v) { return v; });
	}
};

#define NORM_GRAD(name, centred)                                                                                             \
	ROW_KERNELS_1024(name,                                                                                                   \
		(ROWS, float *dx, int dxStride, const float *dy, int dyStride, const float *x, int xStride, const float *stats,      \
			const float *gain),                                                                                              \
		(NormGrad<centred>{{dx, dxStride}, {dy, dyStride}, {x, xStride}, {stats}, gain}))

NORM_GRAD(layer_norm_grad, true)
NORM_GRAD(rms_norm_grad, false)

// GainGrad is the chains of dgain and dbias, either of which may be nil.
template <bool CENTRED> struct GainGrad {
	static const int VALUES = 2, CHAINS = 2;
	float *dgain, *dbias;
	ConstView dy, x;
	Statistics<CENTRED> stats;
	int accumulate;

	METHOD void start(int col, float (&chain)[CHAINS]) const {
		chain[0] = accumulate && dgain ? dgain[col] : 0.0f;
		chain[1] = accumulate && dbias ? dbias[col] : 0.0f;
	}
	METHOD void load(int row, int col, float (&v)[VALUES]) const {
		v[0] = dy.row(row)[col];
		v[1] = dgain ? stats.normalized(row, x.row(row)[col]) : 0.0f;
	}
	METHOD void step(float (&chain)[CHAINS], const float (&v)[VALUES]) const {
		chain[0] = fma(v[0], v[1], chain[0]);
		chain[1] = chain[1] + v[0];
	}
	METHOD void finish(int col, const float (&chain)[CHAINS]) const {
		if (dgain) {
			dgain[col] = chain[0];
		}
		if (dbias) {
			dbias[col] = chain[1];
		}
	}
};

COLUMN_KERNEL(layer_norm_gains,
	(COLUMNS, float *dgain, float *dbias, const float *dy, int dyStride, const float *x, int xStride, const float *stats, int accumulate),
	(GainGrad<true>{dgain, dbias, {dy, dyStride}, {x, xStride}, {stats}, accumulate}))

COLUMN_KERNEL(rms_norm_gains,
	(COLUMNS, float *dgain, float *dbias, const float *dy, int dyStride, const float *x, int xStride, const float *stats, int accumulate),
	(GainGrad<false>{dgain, dbias, {dy, dyStride}, {x, xStride}, {stats}, accumulate}))
