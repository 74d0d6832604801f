// Embeddings (kernels/README.md, section 5). The gradient adds the rows of one id in ascending order, and different ids side
// by side: the ids' places are sorted by id first, by a radix sort that keeps the order of equal ids. A warp of the sort
// goes through a section of the places, 32 at a time, and has counts of its own, so that nothing depends on which is first.
#include "lanes.h"
#include "math.h"
#include "views.h"

enum { DIGITS = 256, SORT_WARPS = 4 };

// gather sets row i of out to row ids[i] of the table. Blocks share rows, in y, and columns, in x.
KERNEL(gather, (float *out, int outStride, const float *tableData, int tableStride, const float *ids, int n, int tableRows, int cols)) {
	ConstView table{tableData, tableStride};
	for (int i = blockY() * blockDimY() + threadY(); i < n; i += gridDimY() * blockDimY()) {
		int row = classOf(ids[i], tableRows);
		float *to = View{out, outStride}.row(i);
		const float *from = table.row(row < 0 ? 0 : row);
		for (int c = blockX() * blockDimX() + threadX(); c < cols; c += gridDimX() * blockDimX()) {
			to[c] = row < 0 ? NAN32 : from[c];
		}
	}
}

// sort_begin makes the keys, tableRows for an id that is no row, and the places in their order.
KERNEL(sort_begin, (unsigned *keys, int *places, const float *ids, int n, int tableRows)) {
	for (int i = blockX() * blockDimX() + threadX(); i < n; i += gridDimX() * blockDimX()) {
		int row = classOf(ids[i], tableRows);
		keys[i] = (unsigned)(row < 0 ? tableRows : row);
		places[i] = i;
	}
}

// peersOf is the lanes of the warp that are in and hold the same digit.
DEVICE unsigned peersOf(unsigned digit, bool in) {
	unsigned peers = ballot(in);
#pragma unroll
	for (int b = 0; b < 8; b++) {
		bool set = digit >> b & 1;
		unsigned with = ballot(set);
		peers &= set ? with : ~with;
	}
	return peers;
}

// section goes through the places of this warp's section. next holds a number for each digit, which each place with it takes
// and counts up; found(place, number) gets what it took.
template <class Found> DEVICE void section(int *next, const unsigned *keys, int n, int per, int shift, Found found) {
	int warp = blockX() * SORT_WARPS + threadX() / 32, end = (warp + 1) * per;
	for (int start = warp * per; start < end && start < n; start += 32) {
		int i = start + warpThread();
		bool in = i < n && i < end;
		unsigned digit = in ? keys[i] >> shift & (DIGITS - 1) : 0, peers = peersOf(digit, in);
		int before = countOnes(peers & ((1u << warpThread()) - 1));
		int own = next[digit] + before;
		syncWarp();
		if (in && before == countOnes(peers) - 1) {
			next[digit] = own + 1;
		}
		syncWarp();
		if (in) {
			found(i, own);
		}
	}
}

// sort_count counts each section's digits: counts[digit][section].
BOUNDED_KERNEL(sort_count, 128, 1, (int *counts, const unsigned *keys, int n, int per, int sections, int shift)) {
	SHARED int tallies[SORT_WARPS][DIGITS];
	int *own = tallies[threadX() / 32], warp = blockX() * SORT_WARPS + threadX() / 32;
	for (int d = warpThread(); d < DIGITS; d += 32) {
		own[d] = 0;
	}
	syncWarp();
	section(own, keys, n, per, shift, [](int, int) {});
	if (warp < sections) {
		for (int d = warpThread(); d < DIGITS; d += 32) {
			counts[d * sections + warp] = own[d];
		}
	}
}

// sort_scan turns counts into the sums of those before; one block of 1024 threads.
BOUNDED_KERNEL(sort_scan, 1024, 1, (int *counts, int n)) {
	SHARED int totals[32];
	int per = (n + 1023) / 1024, begin = threadX() * per;
	int end = begin + per < n ? begin + per : n, own = 0;
	for (int i = begin; i < end; i++) {
		own += counts[i];
	}
	int sum = own;
	for (int d = 1; d < 32; d *= 2) {
		int v = shuffleUp(sum, d);
		sum += warpThread() >= d ? v : 0;
	}
	if (warpThread() == 31) {
		totals[threadX() / 32] = sum;
	}
	sync();
	int before = sum - own;
	for (int w = 0; w < threadX() / 32; w++) {
		before += totals[w];
	}
	for (int i = begin; i < end; i++) {
		int count = counts[i];
		counts[i] = before;
		before += count;
	}
}

// sort_place moves keys and places to where the sums say.
BOUNDED_KERNEL(sort_place, 128, 1,
			   (unsigned *toKeys, int *toPlaces, const unsigned *keys, const int *places, const int *counts, int n, int per,
				int sections, int shift)) {
	SHARED int next[SORT_WARPS][DIGITS];
	int *own = next[threadX() / 32], warp = blockX() * SORT_WARPS + threadX() / 32;
	if (warp < sections) {
		for (int d = warpThread(); d < DIGITS; d += 32) {
			own[d] = counts[d * sections + warp];
		}
	}
	syncWarp();
	section(own, keys, n, per, shift, [&](int i, int at) {
		toKeys[at] = keys[i];
		toPlaces[at] = places[i];
	});
}

// addRun adds to *to the numbers of dout's rows at the places of one key, from place first of the sorted ones on.
DEVICE void addRun(float *to, ConstView dout, int c, const unsigned *keys, const int *places, int n, int first) {
	enum { AHEAD = 8 }; // rows that are read before they are added
	unsigned key = keys[first];
	float sum = *to;
	bool more = true;
	for (int at = first; more; at += AHEAD) {
		float v[AHEAD];
		bool own[AHEAD];
#pragma unroll
		for (int k = 0; k < AHEAD; k++) {
			own[k] = at + k < n && keys[at + k] == key;
			v[k] = own[k] ? dout.row(places[at + k])[c] : 0.0f;
		}
#pragma unroll
		for (int k = 0; k < AHEAD; k++) {
			sum = own[k] ? sum + v[k] : sum;
		}
		more = own[AHEAD - 1];
	}
	*to = sum;
}

// scatter_add adds to each row of the table the rows of dout at its places, which lie side by side. Blocks share places, in
// y, and columns, in x.
KERNEL(scatter_add, (float *tableData, int tableStride, const float *doutData, int doutStride, const unsigned *keys, const int *places,
					 int n, int tableRows, int cols)) {
	View table{tableData, tableStride};
	for (int first = blockY() * blockDimY() + threadY(); first < n; first += gridDimY() * blockDimY()) {
		unsigned key = keys[first];
		if (key >= (unsigned)tableRows || (first > 0 && keys[first - 1] == key)) {
			continue;
		}
		for (int c = blockX() * blockDimX() + threadX(); c < cols; c += gridDimX() * blockDimX()) {
			addRun(table.row((int)key) + c, ConstView{doutData, doutStride}, c, keys, places, n, first);
		}
	}
}
