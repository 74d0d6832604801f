// Reductions: sums of vectors, rows and columns, and the search for numbers that are not finite.
#include "columns.h"
#include "longsum.h"
#include "rows.h"
#include "vectors.h"

BOUNDED_KERNEL(sum, LONG_THREADS, 1, (float *result, const float *x, long long n)) {
	float s = longSum<SUM>(x, x, n);
	if (threadX() == 0) {
		*result = s;
	}
}

BOUNDED_KERNEL(squares, LONG_THREADS, 1, (float *result, const float *x, long long n)) {
	float s = longSum<SQUARES>(x, x, n);
	if (threadX() == 0) {
		*result = s;
	}
}

BOUNDED_KERNEL(dot, LONG_THREADS, 1, (float *result, const float *x, const float *y, long long n)) {
	float s = longSum<DOT>(x, y, n);
	if (threadX() == 0) {
		*result = s;
	}
}

struct RowSum {
	static const int KEPT = 1;
	float *sums;
	ConstView x;

	template <class Row> METHOD void operator()(Row &v, int at) const {
		const float *from = x.row(at);
		v.set([=](int i) { return from[i]; });
		float s = v.sum();
		if (v.first()) {
			sums[at] = s;
		}
	}
};

ROW_KERNELS_1024(row_sums, (ROWS, float *sums, const float *x, int stride), (RowSum{sums, {x, stride}}))

struct RowMean {
	static const int KEPT = 1;
	float *means;
	ConstView x;
	float columns;

	template <class Row> METHOD void operator()(Row &v, int at) const {
		const float *from = x.row(at);
		v.set([=](int i) { return from[i]; });
		float s = v.sum();
		if (v.first()) {
			means[at] = div(s, columns);
		}
	}
};

ROW_KERNELS_1024(row_means, (ROWS, float *means, const float *x, int stride), (RowMean{means, {x, stride}, (float)n}))

struct ColumnSum {
	static const int VALUES = 1, CHAINS = 1;
	float *sums;
	ConstView x;
	int accumulate;

	METHOD void start(int col, float (&chain)[1]) const { chain[0] = accumulate ? sums[col] : 0.0f; }
	METHOD void load(int row, int col, float (&v)[1]) const { v[0] = x.row(row)[col]; }
	METHOD void step(float (&chain)[1], const float (&v)[1]) const { chain[0] = chain[0] + v[0]; }
	METHOD void finish(int col, const float (&chain)[1]) const { sums[col] = chain[0]; }
};

COLUMN_KERNEL(column_sums, (COLUMNS, float *sums, const float *x, int stride, int accumulate), (ColumnSum{sums, {x, stride}, accumulate}))

// not_finite sets the flag, which is 0 before, where it meets an infinity or a NaN.
KERNEL(not_finite, (int *flag, const float *x, long long n)) {
	bool bad = false;
	int head = n < offset16(x) ? (int)n : offset16(x);
	long long fours = (n - head) / 4;
	for (long long i = gridThread(); i < fours; i += gridThreads()) {
		float4 v = load16(x + head + 4 * i);
		bad |= v.x - v.x != 0.0f || v.y - v.y != 0.0f || v.z - v.z != 0.0f || v.w - v.w != 0.0f;
	}
	for (long long i = gridThread(); i < n - 4 * fours; i += gridThreads()) {
		float v = x[i < head ? i : i + 4 * fours];
		bad |= v - v != 0.0f;
	}
	if (bad) {
		*flag = 1;
	}
}
