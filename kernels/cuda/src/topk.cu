// The k numbers of largest magnitude: their least is found digit by digit of the magnitudes' bits, by counting; then blocks,
// each with a stretch of the numbers, count theirs and write them behind those of the blocks before.
#include "lanes.h"

#define TOP_THREADS 256
#define TOP_WARPS (TOP_THREADS / 32)
#define TOP_BINS 2048

// Choice is how far the search has come: the bits found of the least magnitude, and how many numbers that agree with them
// are still to be taken.
struct Choice {
	unsigned least;
	int ties;
};

// magnitudeOf orders numbers by absolute value, NaNs above infinity.
DEVICE unsigned magnitudeOf(float x) { return (x != x ? 0x7fc00000u : bits(x)) & 0x7fffffffu; }

// top_clear makes counts of n bins 0, and the choice empty.
BOUNDED_KERNEL(top_clear, TOP_THREADS, 1, (int *bins, int n, Choice *choice, int k)) {
	for (int i = threadX(); i < n; i += TOP_THREADS) {
		bins[i] = 0;
	}
	if (threadX() == 0) {
		*choice = {0, k};
	}
}

// top_count counts, among the numbers that agree with the choice above bit `above`, the values of the digit below it.
BOUNDED_KERNEL(top_count, TOP_THREADS, 1, (int *bins, const Choice *choice, const float *x, int n, int above, int digit)) {
	SHARED int own[TOP_BINS];
	for (int i = threadX(); i < 1 << digit; i += TOP_THREADS) {
		own[i] = 0;
	}
	sync();
	unsigned least = choice->least;
	for (long long i = (long long)blockX() * TOP_THREADS + threadX(); i < n; i += (long long)gridDimX() * TOP_THREADS) {
		unsigned m = magnitudeOf(x[i]);
		if (m >> above == least >> above) {
			atomicAddInt(&own[m >> (above - digit) & ((1u << digit) - 1)], 1);
		}
	}
	sync();
	for (int i = threadX(); i < 1 << digit; i += TOP_THREADS) {
		if (own[i] > 0) {
			atomicAddInt(&bins[i], own[i]);
		}
	}
}

// top_choose finds the digit, from the top, at which enough numbers are counted.
BOUNDED_KERNEL(top_choose, TOP_THREADS, 1, (Choice *choice, const int *bins, int above, int digit)) {
	SHARED int sums[TOP_THREADS];
	int per = (1 << digit) / TOP_THREADS, sum = 0;
	for (int i = 0; i < per; i++) {
		sum += bins[threadX() * per + i];
	}
	sums[threadX()] = sum;
	sync();
	if (threadX() > 0) {
		return;
	}
	int k = choice->ties, part = TOP_THREADS - 1;
	for (; sums[part] < k; part--) {
		k -= sums[part];
	}
	int d = part * per + per - 1;
	for (; bins[d] < k; d--) {
		k -= bins[d];
	}
	*choice = {choice->least | (unsigned)d << (above - digit), k};
}

// Tally counts numbers above the choice and those equal to it.
struct Tally {
	int above, equal;
};

DEVICE Tally plus(Tally a, Tally b) { return {a.above + b.above, a.equal + b.equal}; }

// blockTally adds the tallies of all threads; every one gets the sum.
DEVICE Tally blockTally(Tally t) {
	SHARED Tally warps[TOP_WARPS];
	for (int d = 16; d > 0; d /= 2) {
		t = plus(t, {shuffleXor(t.above, d), shuffleXor(t.equal, d)});
	}
	sync();
	if (warpThread() == 0) {
		warps[threadX() / 32] = t;
	}
	sync();
	t = {0, 0};
	for (int w = 0; w < TOP_WARPS; w++) {
		t = plus(t, warps[w]);
	}
	return t;
}

DEVICE Tally tallyOf(float x, unsigned least) {
	unsigned m = magnitudeOf(x);
	return {m > least, m == least};
}

// top_tally counts what the block's stretch of `per` numbers holds.
BOUNDED_KERNEL(top_tally, TOP_THREADS, 1, (Tally *tallies, const Choice *choice, const float *x, int n, int per)) {
	long long start = (long long)blockX() * per, end = start + per < n ? start + per : n;
	unsigned least = choice->least;
	Tally t = {0, 0};
	for (long long i = start + threadX(); i < end; i += TOP_THREADS) {
		t = plus(t, tallyOf(x[i], least));
	}
	t = blockTally(t);
	if (threadX() == 0) {
		tallies[blockX()] = t;
	}
}

// ranked is the sum of the tallies of the threads before this one; all receives that of all.
DEVICE Tally ranked(Tally t, Tally &all) {
	SHARED Tally warps[TOP_WARPS];
	unsigned above = ballot(t.above != 0), equal = ballot(t.equal != 0);
	unsigned before = (1u << warpThread()) - 1;
	sync();
	if (warpThread() == 0) {
		warps[threadX() / 32] = {countOnes(above), countOnes(equal)};
	}
	sync();
	Tally rank = {countOnes(above & before), countOnes(equal & before)};
	all = {0, 0};
	for (int w = 0; w < TOP_WARPS; w++) {
		rank = w < threadX() / 32 ? plus(rank, warps[w]) : rank;
		all = plus(all, warps[w]);
	}
	return rank;
}

// top_write writes the indices of the block's stretch; of those equal to the least, the first that are still to be taken.
BOUNDED_KERNEL(top_write, TOP_THREADS, 1, (int *indices, const Tally *tallies, const Choice *choice, const float *x, int n, int per)) {
	unsigned least = choice->least;
	int ties = choice->ties;
	Tally sum = {0, 0};
	for (int b = threadX(); b < blockX(); b += TOP_THREADS) {
		sum = plus(sum, tallies[b]);
	}
	Tally before = blockTally(sum);
	long long start = (long long)blockX() * per, end = start + per < n ? start + per : n;
	for (long long i = start; i < end; i += TOP_THREADS) {
		long long at = i + threadX();
		Tally t = at < end ? tallyOf(x[at], least) : Tally{0, 0}, all;
		Tally rank = plus(before, ranked(t, all));
		if (t.above || (t.equal && rank.equal < ties)) {
			indices[rank.above + (rank.equal < ties ? rank.equal : ties)] = (int)at;
		}
		before = plus(before, all);
	}
}
