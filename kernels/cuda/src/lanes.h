// The canonical sum (kernels/README.md, section 3) and maximum of a row, by one warp: its thread t is lanes t and t+32.
// All 32 threads call these together, with the same n; all get the result.
#ifndef AUTONET_LANES_H
#define AUTONET_LANES_H

#include "device.h"

#define LANES 64

DEVICE int warpThread() { return threadX() & 31; }

// foldLanes adds the upper half of the lanes to the lower half until one is left.
DEVICE float foldLanes(float low, float high) {
	float s = low + high;
	s = s + shuffleXor(s, 16);
	s = s + shuffleXor(s, 8);
	s = s + shuffleXor(s, 4);
	s = s + shuffleXor(s, 2);
	return s + shuffleXor(s, 1);
}

// warpSum is the Sum of term(0) to term(n−1).
template <class Term> DEVICE float warpSum(int n, Term term) {
	float low = 0.0f, high = 0.0f;
	int i = warpThread();
#pragma unroll 4
	for (; i + 32 < n; i += LANES) {
		low = low + term(i);
		high = high + term(i + 32);
	}
	if (i < n) {
		low = low + term(i);
	}
	return foldLanes(low, high);
}

// warpDot is the Dot of left(0) to left(n−1) and right(0) to right(n−1).
template <class Left, class Right> DEVICE float warpDot(int n, Left left, Right right) {
	float low = 0.0f, high = 0.0f;
	int i = warpThread();
#pragma unroll 4
	for (; i + 32 < n; i += LANES) {
		low = fma(left(i), right(i), low);
		high = fma(left(i + 32), right(i + 32), high);
	}
	if (i < n) {
		low = fma(left(i), right(i), low);
	}
	return foldLanes(low, high);
}

// larger takes v where it is above m.
DEVICE float larger(float m, float v) { return v > m ? v : m; }

#define LEAST32 number(0xff800000u) // what a maximum starts from

// warpLargest is the largest of the warp's numbers, none of which is NaN.
DEVICE float warpLargest(float m) {
#pragma unroll
	for (int d = 16; d > 0; d /= 2) {
		m = larger(m, shuffleXor(m, d));
	}
	return m;
}

// maximumOf completes a maximum whose first number is given: a NaN in front stays, a zero is +0.
DEVICE float maximumOf(float first, float m) { return (first != first ? first : m) + 0.0f; }

// warpMax is the Max of number(0) to number(n−1), n being at least 1.
template <class Number> DEVICE float warpMax(int n, Number number) {
	float own = warpThread() < n ? number(warpThread()) : 0.0f, m = LEAST32;
	for (int i = warpThread(); i < n; i += 32) {
		m = larger(m, number(i));
	}
	return maximumOf(shuffle(own, 0), warpLargest(m));
}

#endif
