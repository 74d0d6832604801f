// Attention (kernels/README.md, section 5) in memory that grows with the length. A block of threads takes 64 queries or 64
// keys of one head at a time. The weights of 64 queries for all keys, which their sum is needed for, lie in shared memory
// where it is large enough (…_near), elsewhere in memory that the caller lends, for each block of the grid (…_far).
#include "blocks.h"

struct HeadShape {
	int heads, length, headDim, causal;
	int samples, queryStride, keyStride, valueStride;

	METHOD int blocks() const { return (length + SIDE - 1) / SIDE; }
	METHOD int units() const { return blocks() * samples * heads; }
	METHOD int width() const { return heads * headDim; }
};

// HeadUnit is a head of a sample, and where its work begins.
struct HeadUnit {
	HeadShape s;
	int first;      // position
	int row, column; // of the sample and the head
	int stats;      // where the positions of the head begin among all

	METHOD HeadUnit(HeadShape shape, int block, int head)
		: s(shape), first(block * SIDE), row(head / shape.heads * shape.length), column(head % shape.heads * shape.headDim),
		  stats(head * shape.length) {}

	// at is the address of a position's numbers.
	METHOD const float *at(const float *x, int stride, int position) const {
		return x + (long long)(row + position) * stride + column;
	}
	METHOD float *at(float *x, int stride, int position) const { return x + (long long)(row + position) * stride + column; }

	// left is how many positions there are from one on.
	METHOD int left(int position) const { return s.length - position; }

	// keys is how many keys the queries of the unit see, allowed how many of them a query gives weight to.
	METHOD int keys() const { return s.causal && first + SIDE < s.length ? first + SIDE : s.length; }
	METHOD int allowed(int query) const { return s.causal ? query + 1 : s.length; }
};

// queryUnit and keyUnit number the units so that those with the most work come first.
INLINED HeadUnit queryUnit(const HeadShape &s, int unit) {
	int heads = s.samples * s.heads;
	return HeadUnit(s, s.blocks() - 1 - unit / heads, unit % heads);
}
INLINED HeadUnit keyUnit(const HeadShape &s, int unit) {
	int heads = s.samples * s.heads;
	return HeadUnit(s, unit / heads, unit % heads);
}

// rowsBy sets t to the products of 64 rows of x and of y, over the head's numbers.
INLINED void rowsBy(Square &t, float *panels, int terms, const float *x, int xStride, int xRows, const float *y, int yStride, int yRows) {
	t.clear();
	chain(t, panels, terms, [&](float *a, float *b, int at, int n) {
		copyAcross(a, x + at, xStride, xRows, n);
		copyAcross(b, y + at, yStride, yRows, n);
	});
}

// weighted sets t to the products of weights, SIDE of them a term, with columns of x.
template <bool near> INLINED void weighted(Square &t, float *panels, const float *weights, int terms, const float *x, int stride, int columns) {
	if (near) {
		chainFrom(t, weights, panels, terms,
				  [&](float *b, int at, int n) { copyAlong(b, x + (long long)at * stride, stride, n, columns); });
		return;
	}
	chain(t, panels, terms, [&](float *a, float *b, int at, int n) {
		copyAlong(a, weights + (long long)at * SIDE, SIDE, n, SIDE);
		copyAlong(b, x + (long long)at * stride, stride, n, columns);
	});
}

// largestOfRows sets m to the maximum of the thread's rows; top is that of its own numbers, first the rows' first numbers.
// It uses room in shared memory.
INLINED void largestOfRows(float (&m)[8], const float (&top)[8], const float *first, float *room) {
#pragma unroll
	for (int i = 0; i < 8; i++) {
		float t = larger(top[i], shuffleXor(top[i], 8));
		t = larger(t, shuffleXor(t, 16));
		if (warpThread() < 8) {
			room[threadX() / 32 * SIDE + ownRow(i)] = t;
		}
	}
	sync();
#pragma unroll
	for (int i = 0; i < 8; i++) {
		float t = room[ownRow(i)];
#pragma unroll
		for (int w = 1; w < BLOCK_THREADS / 32; w++) {
			t = larger(t, room[w * SIDE + ownRow(i)]);
		}
		m[i] = maximumOf(first[ownRow(i)], t);
	}
}

template <bool near>
INLINED void attendQueries(const HeadUnit &u, float *o, float *stats, const float *q, const float *k, const float *v, float scale,
						  float *panels, float *weights) {
	SHARED float first[SIDE], sums[SIDE];
	const HeadShape &s = u.s;
	int keys = u.keys(), rows = u.left(u.first);
	const float *queries = u.at(q, s.queryStride, u.first);
	float top[8], m[8];
	Square t, lanes;
#pragma unroll
	for (int i = 0; i < 8; i++) {
		top[i] = LEAST32;
	}
	for (int key = 0; key < keys; key += SIDE) {
		rowsBy(t, panels, s.headDim, queries, s.queryStride, rows, u.at(k, s.keyStride, key), s.keyStride, u.left(key));
		t.each([&](int i, int j, float &x) {
			x = x * scale;
			int at = key + ownColumn(j);
			if (at < u.allowed(u.first + ownRow(i))) {
				top[i] = larger(top[i], x);
			}
			if (at == 0) {
				first[ownRow(i)] = x;
			}
		});
		t.store(weights + (long long)key * SIDE);
	}
	sync();
	largestOfRows(m, top, first, panels);
	sync();

	lanes.clear();
	for (int key = 0; key < keys; key += SIDE) {
		t.load(weights + (long long)key * SIDE);
		t.each([&](int i, int j, float &x) {
			bool gives = key + ownColumn(j) < u.allowed(u.first + ownRow(i));
			x = gives ? exp32(x - m[i]) : 0.0f;
			lanes.v[i][j] = gives ? lanes.v[i][j] + x : lanes.v[i][j];
		});
		t.store(weights + (long long)key * SIDE);
	}
	foldRows(lanes, panels, [&](int row, float sum) { sums[row] = sum; });
	if (stats && ownColumn(0) == 0) {
#pragma unroll
		for (int i = 0; i < 8; i++) {
			if (ownRow(i) < rows) {
				float *own = stats + 2 * (long long)(u.stats + u.first + ownRow(i));
				own[0] = m[i];
				own[1] = sums[ownRow(i)];
			}
		}
	}
	for (int key = 0; key < keys; key += SIDE) {
		t.load(weights + (long long)key * SIDE);
		t.each([&](int i, int j, float &x) {
			x = key + ownColumn(j) < u.allowed(u.first + ownRow(i)) ? div(x, sums[ownRow(i)]) : 0.0f;
		});
		t.store(weights + (long long)key * SIDE);
	}
	sync();

	for (int c = 0; c < s.headDim; c += SIDE) {
		t.clear();
		weighted<near>(t, panels, weights, keys, u.at(v, s.valueStride, 0) + c, s.valueStride, s.headDim - c);
		t.write(u.at(o, s.width(), u.first) + c, s.width(), rows, s.headDim - c);
	}
}

// farWeights is how many weights a block of the grid keeps in memory.
INLINED long long farWeights(const HeadShape &s) { return (long long)s.blocks() * SIDE * SIDE; }

#define ATTEND_PARAMETERS (HeadShape s, float *o, float *stats, const float *q, const float *k, const float *v, float scale, [[maybe_unused]] float *far)

BOUNDED_KERNEL(attend_near, 128, 2, ATTEND_PARAMETERS) {
	DYNAMIC_SHARED(float, shared);
	for (int unit = blockX(); unit < s.units(); unit += gridDimX()) {
		attendQueries<true>(queryUnit(s, unit), o, stats, q, k, v, scale, shared, shared + PANELS);
	}
}

BOUNDED_KERNEL(attend_far, 128, 3, ATTEND_PARAMETERS) {
	DYNAMIC_SHARED(float, shared);
	for (int unit = blockX(); unit < s.units(); unit += gridDimX()) {
		attendQueries<false>(queryUnit(s, unit), o, stats, q, k, v, scale, shared, far + blockX() * farWeights(s));
	}
}

// slope is the gradient of one score.
INLINED float slope(float dp, float d, float p, float scale) { return flush1(((dp - d) * p) * scale); }

// gradQueries makes dq of 64 queries, and their dots: those of their weights with the gradients of these.
template <bool near>
INLINED void gradQueries(const HeadUnit &u, float *dq, int dqStride, float *dots, const float *dout, const float *stats, const float *q,
						const float *k, const float *v, float scale, float *panels, float *weights, float *grads) {
	SHARED float own[SIDE];
	const HeadShape &s = u.s;
	int keys = u.keys(), rows = u.left(u.first);
	const float *queries = u.at(q, s.queryStride, u.first), *outs = u.at(dout, s.width(), u.first);
	float m[8], sum[8];
#pragma unroll
	for (int i = 0; i < 8; i++) {
		const float *row = stats + 2 * (long long)(u.stats + u.first + ownRow(i));
		m[i] = ownRow(i) < rows ? row[0] : 0.0f;
		sum[i] = ownRow(i) < rows ? row[1] : 1.0f;
	}
	Square p, dp, lanes;
	lanes.clear();
	for (int key = 0; key < keys; key += SIDE) {
		rowsBy(p, panels, s.headDim, queries, s.queryStride, rows, u.at(k, s.keyStride, key), s.keyStride, u.left(key));
		p.each([&](int i, int j, float &x) {
			bool gives = key + ownColumn(j) < u.allowed(u.first + ownRow(i));
			x = gives ? div(exp32(x * scale - m[i]), sum[i]) : 0.0f;
		});
		p.store(weights + (long long)key * SIDE);
		rowsBy(dp, panels, s.headDim, outs, s.width(), rows, u.at(v, s.valueStride, key), s.valueStride, u.left(key));
		dp.each([&](int i, int j, float &x) {
			bool gives = key + ownColumn(j) < u.allowed(u.first + ownRow(i));
			lanes.v[i][j] = gives ? fma(x, p.v[i][j], lanes.v[i][j]) : lanes.v[i][j];
		});
		dp.store(grads + (long long)key * SIDE);
	}
	foldRows(lanes, panels, [&](int row, float dot) {
		own[row] = dot;
		if (row < rows) {
			dots[u.stats + u.first + row] = dot;
		}
	});
	for (int key = 0; key < keys; key += SIDE) {
		p.load(weights + (long long)key * SIDE);
		dp.load(grads + (long long)key * SIDE);
		dp.each([&](int i, int j, float &x) {
			bool gives = key + ownColumn(j) < u.allowed(u.first + ownRow(i));
			x = gives ? slope(x, own[ownRow(i)], p.v[i][j], scale) : 0.0f;
		});
		dp.store(grads + (long long)key * SIDE);
	}
	sync();
	for (int c = 0; c < s.headDim; c += SIDE) {
		p.clear();
		weighted<near>(p, panels, grads, keys, u.at(k, s.keyStride, 0) + c, s.keyStride, s.headDim - c);
		p.each([&](int, int, float &x) { x = flush1(x); });
		p.write(u.at(dq, dqStride, u.first) + c, dqStride, rows, s.headDim - c);
	}
}

#define QUERY_PARAMETERS                                                                                                       \
	(HeadShape s, float *dq, int dqStride, float *dots, const float *dout, const float *stats, const float *q, const float *k,     \
	 const float *v, float scale, [[maybe_unused]] float *far)

BOUNDED_KERNEL(attend_queries_near, 128, 2, QUERY_PARAMETERS) {
	DYNAMIC_SHARED(float, shared);
	float *weights = shared + PANELS, *grads = weights + farWeights(s);
	for (int unit = blockX(); unit < s.units(); unit += gridDimX()) {
		gradQueries<true>(queryUnit(s, unit), dq, dqStride, dots, dout, stats, q, k, v, scale, shared, weights, grads);
	}
}

BOUNDED_KERNEL(attend_queries_far, 128, 3, QUERY_PARAMETERS) {
	DYNAMIC_SHARED(float, shared);
	float *weights = far + 2 * blockX() * farWeights(s), *grads = weights + farWeights(s);
	for (int unit = blockX(); unit < s.units(); unit += gridDimX()) {
		gradQueries<false>(queryUnit(s, unit), dq, dqStride, dots, dout, stats, q, k, v, scale, shared, weights, grads);
	}
}

// gather adds the products of weights, of 64 keys for each of so many queries, with the queries' numbers, for all of the
// head's columns; the sums so far are kept in kept.
INLINED void gather(float *kept, float *panels, const float *weights, int queries, const float *x, int stride, int headDim) {
	for (int c = 0; c < headDim; c += SIDE, kept += SIDE * SIDE) {
		Square t;
		t.recall(kept);
		weighted<true>(t, panels, weights, queries, x + c, stride, headDim - c);
		t.keep(kept);
	}
}

// hand flushes what gather has kept, and writes it.
INLINED void hand(float *to, int stride, int rows, const float *kept, int headDim) {
	for (int c = 0; c < headDim; c += SIDE, kept += SIDE * SIDE) {
		Square t;
		t.recall(kept);
		t.each([&](int, int, float &x) { x = flush1(x); });
		t.write(to + c, stride, rows, headDim - c);
	}
}

// keptNumbers is how many sums a block keeps for each of dk and dv.
INLINED int keptNumbers(const HeadShape &s) { return (s.headDim + SIDE - 1) / SIDE * SIDE * SIDE; }

// gradKeys makes dk and dv of 64 keys. Rows of its squares are keys, columns queries.
INLINED void gradKeys(const HeadUnit &u, float *dk, int dkStride, float *dv, int dvStride, const float *dout, const float *stats,
					 const float *dots, const float *q, const float *k, const float *v, float scale, float *panels, float *weights,
					 float *keptKeys, float *keptValues) {
	const HeadShape &s = u.s;
	int keys = u.left(u.first);
	const float *own = u.at(k, s.keyStride, u.first), *values = u.at(v, s.valueStride, u.first);
	Square p, ds;
	p.clear();
	for (int c = 0; c < keptNumbers(s); c += SIDE * SIDE) {
		p.keep(keptKeys + c);
		p.keep(keptValues + c);
	}
	for (int from = s.causal ? u.first : 0; from < s.length; from += SIDE) {
		int rows = u.left(from) < SIDE ? u.left(from) : SIDE;
		const float *queries = u.at(q, s.queryStride, from), *outs = u.at(dout, s.width(), from);
		rowsBy(p, panels, s.headDim, own, s.keyStride, keys, queries, s.queryStride, rows);
		rowsBy(ds, panels, s.headDim, values, s.valueStride, keys, outs, s.width(), rows);
#pragma unroll
		for (int j = 0; j < 4; j++) {
			int query = from + ownColumn(j);
			long long at = u.stats + query;
			bool there = query < s.length;
			float m = there ? stats[2 * at] : 0.0f, sum = there ? stats[2 * at + 1] : 1.0f, dot = there ? dots[at] : 0.0f;
#pragma unroll
			for (int i = 0; i < 8; i++) {
				bool gives = u.first + ownRow(i) < u.allowed(query);
				p.v[i][j] = gives ? div(exp32(p.v[i][j] * scale - m), sum) : 0.0f;
				ds.v[i][j] = gives ? slope(ds.v[i][j], dot, p.v[i][j], scale) : 0.0f;
			}
		}
		p.store(weights);
		sync();
		gather(keptValues, panels, weights, rows, outs, s.width(), s.headDim);
		ds.store(weights);
		sync();
		gather(keptKeys, panels, weights, rows, queries, s.queryStride, s.headDim);
	}
	hand(u.at(dk, dkStride, u.first), dkStride, keys, keptKeys, s.headDim);
	hand(u.at(dv, dvStride, u.first), dvStride, keys, keptValues, s.headDim);
}

#define KEY_PARAMETERS                                                                                                         \
	(HeadShape s, float *dk, int dkStride, float *dv, int dvStride, const float *dout, const float *stats, const float *dots,      \
	 const float *q, const float *k, const float *v, float scale, [[maybe_unused]] float *far)

BOUNDED_KERNEL(attend_keys_near, 128, 2, KEY_PARAMETERS) {
	DYNAMIC_SHARED(float, shared);
	float *weights = shared + PANELS, *kept = weights + SIDE * SIDE;
	for (int unit = blockX(); unit < s.units(); unit += gridDimX()) {
		gradKeys(keyUnit(s, unit), dk, dkStride, dv, dvStride, dout, stats, dots, q, k, v, scale, shared, weights, kept,
				 kept + keptNumbers(s));
	}
}

BOUNDED_KERNEL(attend_keys_far, 128, 3, KEY_PARAMETERS) {
	DYNAMIC_SHARED(float, shared);
	float *weights = shared + PANELS, *kept = far + 2LL * blockX() * keptNumbers(s);
	for (int unit = blockX(); unit < s.units(); unit += gridDimX()) {
		gradKeys(keyUnit(s, unit), dk, dkStride, dv, dvStride, dout, stats, dots, q, k, v, scale, shared, weights, kept,
				 kept + keptNumbers(s));
	}
}
