// Attention with operands rounded to bf16, and weights too where they are multiplied; sums, maxima and exponentials are
// float32. Forward: Dao, FlashAttention-2 (2023), algorithm 1. Backward: two kernels, one for queries and one for keys, so
// that no sum depends on which block is first. There the dots of weights and their gradients are a pass of their own, since
// the output is not among the operands.
//
// pack_heads brings each operand into the forms that products take: heads without gaps, whose positions are filled up to a
// multiple of 128 and whose numbers to D, by zeros. Turned, the positions of a head lie side by side.
#include "flash.h"

#define LOG2E 0x1.715476p0f

struct FlashShape {
	int heads, length, headDim, causal;
	int samples, padded; // positions of a head
};

// Part is a head of a sample, and 64 or 128 of its positions.
struct Part {
	int head, first;
	long long row; // of the head's first position, in packed operands
	long long outer; // of the sample's first position, in matrices
	int column;

	METHOD Part(const FlashShape &s, int unit, int positions, bool descending) {
		int heads = s.samples * s.heads, block = unit / heads, blocks = (s.length + positions - 1) / positions;
		head = unit % heads;
		first = (descending ? blocks - 1 - block : block) * positions;
		row = (long long)head * s.padded;
		outer = (long long)(head / s.heads) * s.length;
		column = head % s.heads * s.headDim;
	}

	// stats is where the numbers of a position lie among all.
	METHOD long long stats(const FlashShape &s, int position) const { return (long long)head * s.length + position; }
};

// pack_heads packs 64 positions of a head; rows or turned may be nil. D numbers a position.
BOUNDED_KERNEL(pack_heads, 256, 1, (FlashShape s, unsigned *rows, unsigned *turned, const float *x, int stride, int D)) {
	SHARED float tile[FLASH_TILE][129];
	int blocks = s.padded / FLASH_TILE, head = blockX() / blocks, first = blockX() % blocks * FLASH_TILE;
	const float *from = x + (long long)(head / s.heads) * s.length * stride + head % s.heads * s.headDim;
	for (int i = threadX(); i < FLASH_TILE * D; i += 256) {
		int position = i / D, c = i % D;
		bool there = first + position < s.length && c < s.headDim;
		tile[position][c] = there ? from[(long long)(first + position) * stride + c] : 0.0f;
	}
	sync();
	int words = D / 2;
	if (rows) {
		unsigned *to = rows + ((long long)head * s.padded + first) * words;
		for (int i = threadX(); i < FLASH_TILE * words; i += 256) {
			const float *pair = tile[i / words] + i % words * 2;
			to[i] = pairBF16(pair[0], pair[1]);
		}
	}
	if (turned) {
		unsigned *to = turned + ((long long)head * D * s.padded + first) / 2;
		for (int i = threadX(); i < D * TURNED_WORDS; i += 256) {
			int c = i / TURNED_WORDS, word = i % TURNED_WORDS;
			to[(long long)c * (s.padded / 2) + word] = pairBF16(tile[2 * word][c], tile[2 * word + 1][c]);
		}
	}
}

// round_rows sets to, without gaps, to numbers rounded to nearest even without their drop last bits.
KERNEL(round_rows, (float *to, const float *x, int stride, int rows, int cols, int drop)) {
	long long n = (long long)rows * cols;
	for (long long i = (long long)blockX() * blockDimX() + threadX(); i < n; i += (long long)gridDimX() * blockDimX()) {
		unsigned b = bits(x[i / cols * stride + i % cols]);
		unsigned rounded = (b + (1u << (drop - 1)) - 1 + (b >> drop & 1)) >> drop << drop;
		to[i] = number((b & 0x7f800000u) == 0x7f800000u ? b : rounded);
	}
}

// forEach calls f(m, n, r, e, number) for a lane's numbers.
template <int M, int N, class F> INLINED void forEach(float (&s)[M][N][4], F f) {
#pragma unroll
	for (int m = 0; m < M; m++) {
#pragma unroll
		for (int n = 0; n < N; n++) {
#pragma unroll
			for (int i = 0; i < 4; i++) {
				f(m, n, i / 2, i % 2, s[m][n][i]);
			}
		}
	}
}

// ofRow adds the numbers that the four lanes of a row hold.
INLINED float ofRow(float v) {
	v = v + shuffleXor(v, 1);
	return v + shuffleXor(v, 2);
}

// tilesOf runs use(stage, first) on tiles of 64 positions from first on, below end. load(stage, first) begins to copy one;
// with two stages, the next is copied while one is used.
template <int STAGES, class Load, class Use> INLINED void tilesOf(int first, int end, Load load, Use use) {
	if (STAGES == 2) {
		load(0, first);
		copyCommit();
	}
	for (int at = first, stage = 0; at < end; at += FLASH_TILE, stage ^= STAGES - 1) {
		int next = STAGES == 2 ? at + FLASH_TILE : at;
		if (next < end) {
			load(STAGES == 2 ? stage ^ 1 : 0, next);
		}
		copyCommit();
		copyWait<STAGES - 1>();
		sync();
		use(stage, at);
		sync();
	}
}

// writeRows writes a warp's sums, row(m, r) times factor(m, r), to a matrix.
template <int M, int D, class Factor>
INLINED void writeRows(Sums<M, D> &o, float *to, int stride, const FlashShape &s, const Part &u, int first, Factor factor) {
	forEach(o, [&](int m, int n, int r, int e, float &x) ALWAYS_INLINE {
		int position = first + 16 * m + 8 * r + groupOf(), c = 8 * n + 2 * withinGroup() + e;
		if (position < s.length && c < s.headDim) {
			to[(u.outer + position) * stride + u.column + c] = factor(m, r, x);
		}
	});
}

// Online is the softmax of a warp's rows so far: top is the maximum before it is scaled.
template <int M> struct Online {
	float top[M][2], sum[M][2];

	METHOD Online() {
#pragma unroll
		for (int i = 0; i < 2 * M; i++) {
			top[i / 2][i % 2] = LEAST32;
			sum[i / 2][i % 2] = 0.0f;
		}
	}

	// take turns scores into weights, relative to the maximum with them, and o into sums relative to it. unit is the factor
	// of scores in powers of two.
	template <int N> METHOD void take(Scores<M> &s, float (&o)[M][N][4], float unit) {
		float base[M][2], shrink[M][2];
#pragma unroll
		for (int i = 0; i < 2 * M; i++) {
			int m = i / 2, r = i % 2;
			float most = top[m][r];
#pragma unroll
			for (int n = 0; n < 8; n++) {
				most = larger(larger(most, s[m][n][2 * r]), s[m][n][2 * r + 1]);
			}
			most = larger(most, shuffleXor(most, 1));
			most = larger(most, shuffleXor(most, 2));
			base[m][r] = most * unit;
			shrink[m][r] = power((top[m][r] - most) * unit);
			sum[m][r] = sum[m][r] * shrink[m][r];
			top[m][r] = most;
		}
		forEach(s, [&](int m, int, int r, int, float &x) ALWAYS_INLINE {
			x = power(fma(x, unit, -base[m][r]));
			sum[m][r] = sum[m][r] + x;
		});
		forEach(o, [&](int m, int, int r, int, float &x) ALWAYS_INLINE { x = x * shrink[m][r]; });
	}
};

template <int D, int M>
INLINED void flashForward(const FlashShape &s, float *o, float *lse, const unsigned *q, const unsigned *k, const unsigned *turnedV,
						  float scale, unsigned *shared) {
	constexpr int STAGE = rowTile<D>() + turnedTile<D>();
	Part u(s, blockX(), 64 * M, true);
	int first = u.first + warpOf() * 16 * M, end = s.causal && u.first + 64 * M < s.length ? u.first + 64 * M : s.length;
	float unit = scale * LOG2E;
	const unsigned *queries = q + (u.row + first) * (D / 2);
	Online<M> rows;
	Sums<M, D> sums;
	clear(sums);
	tilesOf<2>(
		0, end,
		[&](int stage, int key) ALWAYS_INLINE {
			unsigned *keys = shared + stage * STAGE;
			copyTile<FLASH_TILE, D / 2, pitchOf<D>()>(keys, k + (u.row + key) * (D / 2), D / 2);
			copyTile<D, TURNED_WORDS, TURNED_PITCH>(keys + rowTile<D>(), turnedV + (u.row * D + key) / 2, s.padded / 2);
		},
		[&](int stage, int key) ALWAYS_INLINE {
			if (s.causal && key >= first + 16 * M) {
				return;
			}
			const unsigned *keys = shared + stage * STAGE;
			Scores<M> p;
			clear(p);
			rowsByRows<M, D>(p, queries, keys);
			if (key + FLASH_TILE > s.length || (s.causal && key + FLASH_TILE > first)) {
				forEach(p, [&](int m, int n, int r, int e, float &x) ALWAYS_INLINE {
					int column = key + columnOf(n) + e, query = first + 16 * m + 8 * r + groupOf();
					x = column < s.length && (!s.causal || column <= query) ? x : LEAST32;
				});
			}
			rows.take(p, sums, unit);
			weightsBy<M, D>(sums, p, keys + rowTile<D>());
		});
	float inverse[M][2];
#pragma unroll
	for (int i = 0; i < 2 * M; i++) {
		int m = i / 2, r = i % 2, query = first + 16 * m + 8 * r + groupOf();
		float sum = ofRow(rows.sum[m][r]);
		inverse[m][r] = div(1.0f, sum);
		if (lse && withinGroup() == 0 && query < s.length) {
			float *own = lse + 2 * u.stats(s, query);
			own[0] = rows.top[m][r] * scale + 0.0f;
			own[1] = sum;
		}
	}
	writeRows<M, D>(sums, o, s.heads * s.headDim, s, u, first, [&](int m, int r, float x) ALWAYS_INLINE { return x * inverse[m][r]; });
}

// Weigher makes the weights of a row again from its statistics.
struct Weigher {
	float base, inverse;

	METHOD void read(const float *lse, bool there) {
		base = there ? lse[0] * LOG2E : 0.0f;
		inverse = there ? div(1.0f, lse[1]) : 0.0f;
	}
	METHOD float weight(float score, float unit) const { return power(fma(score, unit, -base)) * inverse; }
};

template <int D, int STAGES>
INLINED void flashQueries(const FlashShape &s, float *dq, int dqStride, float *dots, const float *lse, const unsigned *q,
						  const unsigned *dout, const unsigned *k, const unsigned *v, const unsigned *turnedK, float scale,
						  unsigned *shared) {
	constexpr int STAGE = 2 * rowTile<D>() + turnedTile<D>();
	Part u(s, blockX(), 64, true);
	int first = u.first + warpOf() * 16, end = s.causal && u.first + 64 < s.length ? u.first + 64 : s.length;
	float unit = scale * LOG2E, dot[2] = {0.0f, 0.0f};
	const unsigned *queries = q + (u.row + first) * (D / 2), *outs = dout + (u.row + first) * (D / 2);
	Weigher row[2];
#pragma unroll
	for (int r = 0; r < 2; r++) {
		int query = first + 8 * r + groupOf();
		row[r].read(lse + 2 * u.stats(s, query < s.length ? query : 0), query < s.length);
	}
	Sums<1, D> sums;
	clear(sums);
#pragma unroll 1
	for (int pass = 0; pass < 2; pass++) {
		tilesOf<STAGES>(
			0, end,
			[&](int stage, int key) ALWAYS_INLINE {
				unsigned *to = shared + stage * STAGE;
				copyTile<FLASH_TILE, D / 2, pitchOf<D>()>(to, k + (u.row + key) * (D / 2), D / 2);
				copyTile<FLASH_TILE, D / 2, pitchOf<D>()>(to + rowTile<D>(), v + (u.row + key) * (D / 2), D / 2);
				if (pass == 1) {
					copyTile<D, TURNED_WORDS, TURNED_PITCH>(to + 2 * rowTile<D>(), turnedK + (u.row * D + key) / 2, s.padded / 2);
				}
			},
			[&](int stage, int key) ALWAYS_INLINE {
				if (s.causal && key >= first + 16) {
					return;
				}
				const unsigned *keys = shared + stage * STAGE;
				Scores<1> p, dp;
				clear(p);
				clear(dp);
				rowsByRows<1, D>(p, queries, keys);
				rowsByRows<1, D>(dp, outs, keys + rowTile<D>());
				forEach(p, [&](int, int n, int r, int e, float &x) ALWAYS_INLINE {
					int column = key + columnOf(n) + e, query = first + 8 * r + groupOf();
					x = column < s.length && (!s.causal || column <= query) ? row[r].weight(x, unit) : 0.0f;
					float g = dp[0][n][2 * r + e];
					if (pass == 0) {
						dot[r] = fma(x, g, dot[r]);
					} else {
						x = (g - dot[r]) * x * scale;
					}
				});
				if (pass == 1) {
					weightsBy<1, D>(sums, p, keys + 2 * rowTile<D>());
				}
			});
		if (pass == 0) {
#pragma unroll
			for (int r = 0; r < 2; r++) {
				int query = first + 8 * r + groupOf();
				dot[r] = ofRow(dot[r]);
				if (withinGroup() == 0 && query < s.length) {
					dots[u.stats(s, query)] = dot[r];
				}
			}
		}
	}
	writeRows<1, D>(sums, dq, dqStride, s, u, first, [](int, int, float x) ALWAYS_INLINE { return flush1(x); });
}

// The operands of keys' gradients: queries and the output's gradients, as rows and turned.
struct Turned {
	const unsigned *q, *dout, *turnedQ, *turnedDout;
};

template <int D, int STAGES>
INLINED void flashKeys(const FlashShape &s, float *dk, int dkStride, float *dv, int dvStride, const float *lse, const float *dots,
					   const Turned &of, const unsigned *k, const unsigned *v, float scale, unsigned *shared) {
	constexpr int STAGE = 2 * rowTile<D>() + 2 * turnedTile<D>() + 3 * FLASH_TILE;
	Part u(s, blockX(), 64, false);
	int first = u.first + warpOf() * 16;
	float unit = scale * LOG2E;
	const unsigned *keys = k + (u.row + first) * (D / 2), *values = v + (u.row + first) * (D / 2);
	Sums<1, D> sumsK, sumsV;
	clear(sumsK);
	clear(sumsV);
	tilesOf<STAGES>(
		s.causal ? u.first : 0, s.length,
		[&](int stage, int query) ALWAYS_INLINE {
			unsigned *to = shared + stage * STAGE;
			copyTile<FLASH_TILE, D / 2, pitchOf<D>()>(to, of.q + (u.row + query) * (D / 2), D / 2);
			copyTile<FLASH_TILE, D / 2, pitchOf<D>()>(to + rowTile<D>(), of.dout + (u.row + query) * (D / 2), D / 2);
			to += 2 * rowTile<D>();
			copyTile<D, TURNED_WORDS, TURNED_PITCH>(to, of.turnedQ + (u.row * D + query) / 2, s.padded / 2);
			copyTile<D, TURNED_WORDS, TURNED_PITCH>(to + turnedTile<D>(), of.turnedDout + (u.row * D + query) / 2, s.padded / 2);
			float *stats = (float *)(to + 2 * turnedTile<D>());
			if (threadX() < FLASH_TILE) {
				bool there = query + threadX() < s.length;
				long long at = u.stats(s, there ? query + threadX() : 0);
				Weigher row;
				row.read(lse + 2 * at, there);
				stats[threadX()] = row.base;
				stats[FLASH_TILE + threadX()] = row.inverse;
				stats[2 * FLASH_TILE + threadX()] = there ? dots[at] : 0.0f;
			}
		},
		[&](int stage, int query) ALWAYS_INLINE {
			const unsigned *from = shared + stage * STAGE, *turned = from + 2 * rowTile<D>();
			const float *stats = (const float *)(turned + 2 * turnedTile<D>());
			Scores<1> p, ds;
			clear(p);
			clear(ds);
			rowsByRows<1, D>(p, keys, from);
			rowsByRows<1, D>(ds, values, from + rowTile<D>());
			forEach(p, [&](int, int n, int r, int e, float &x) ALWAYS_INLINE {
				int column = columnOf(n) + e;
				Weigher row{stats[column], stats[FLASH_TILE + column]};
				x = !s.causal || first + 8 * r + groupOf() <= query + column ? row.weight(x, unit) : 0.0f;
				float &g = ds[0][n][2 * r + e];
				g = (g - stats[2 * FLASH_TILE + column]) * x * scale;
			});
			weightsBy<1, D>(sumsV, p, turned + turnedTile<D>());
			weightsBy<1, D>(sumsK, ds, turned);
		});
	writeRows<1, D>(sumsK, dk, dkStride, s, u, first, [](int, int, float x) ALWAYS_INLINE { return flush1(x); });
	writeRows<1, D>(sumsV, dv, dvStride, s, u, first, [](int, int, float x) ALWAYS_INLINE { return flush1(x); });
}

// FLASH_KERNELS are those for heads of up to D numbers: M as in flash.h, and how many tiles the gradients' kernels hold at once.
#define FLASH_KERNELS(D, M, QUERY_STAGES, KEY_STAGES)                                                                          \
	BOUNDED_KERNEL(flash_forward_##D, 128, 1,                                                                                  \
				   (FlashShape s, float *o, float *lse, const unsigned *q, const unsigned *k, const unsigned *turnedV,         \
					float scale)) {                                                                                            \
		DYNAMIC_SHARED(unsigned, shared);                                                                                      \
		flashForward<D, M>(s, o, lse, q, k, turnedV, scale, shared);                                                           \
	}                                                                                                                          \
	BOUNDED_KERNEL(flash_queries_##D, 128, 1,                                                                                  \
				   (FlashShape s, float *dq, int dqStride, float *dots, const float *lse, const unsigned *q,                   \
					const unsigned *dout, const unsigned *k, const unsigned *v, const unsigned *turnedK, float scale)) {       \
		DYNAMIC_SHARED(unsigned, shared);                                                                                      \
		flashQueries<D, QUERY_STAGES>(s, dq, dqStride, dots, lse, q, dout, k, v, turnedK, scale, shared);                      \
	}                                                                                                                          \
	BOUNDED_KERNEL(flash_keys_##D, 128, 1,                                                                                     \
				   (FlashShape s, float *dk, int dkStride, float *dv, int dvStride, const float *lse, const float *dots,       \
					const unsigned *q, const unsigned *dout, const unsigned *turnedQ, const unsigned *turnedDout,              \
					const unsigned *k, const unsigned *v, float scale)) {                                                      \
		DYNAMIC_SHARED(unsigned, shared);                                                                                      \
		flashKeys<D, KEY_STAGES>(s, dk, dkStride, dv, dvStride, lse, dots, Turned{q, dout, turnedQ, turnedDout}, k, v, scale,  \
								 shared);                                                                                      \
	}

FLASH_KERNELS(32, 2, 2, 2)
FLASH_KERNELS(64, 2, 2, 2)
FLASH_KERNELS(96, 1, 2, 1)
FLASH_KERNELS(128, 1, 1, 1)
