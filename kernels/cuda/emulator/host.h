// What device.h gives a kernel's source on the host: the same words, on threads that the emulator runs (block.cc).
#ifndef AUTONET_HOST_H
#define AUTONET_HOST_H

#include "kernel.h"

#define DEVICE static inline
// Whatever a kernel's object file can write is its shared memory: the linker's script (build.sh) says where it lies.
#define SHARED static
#define DYNAMIC_SHARED(type, name) type *name = (type *)emulated::here.dynamicShared
#define KERNEL(name, parameters) BOUNDED_KERNEL(name, 1024, 1, parameters)
#define BOUNDED_KERNEL(name, threads, blocks, parameters)                                                                      \
	static void name##Kernel parameters;                                                                                       \
	static const emulated::Registrar name##Registrar(emulatedModule, #name, threads, name##Kernel);                            \
	static void name##Kernel parameters

namespace emulated {

static inline float halfNumber(unsigned pair, int i) {
	unsigned b = i == 0 ? pair << 16 : pair & 0xffff0000u;
	return __builtin_bit_cast(float, b);
}

} // namespace emulated

#define AUTONET_WORDS_(x) #x
#define AUTONET_WORDS(x) AUTONET_WORDS_(x)
#define AUTONET_JOIN_(x, y) x##y
#define AUTONET_JOIN(x, y) AUTONET_JOIN_(x, y)

extern "C" char AUTONET_JOIN(sharedBegin_, AUTONET_MODULE)[] __attribute__((visibility("hidden")));
extern "C" char AUTONET_JOIN(sharedEnd_, AUTONET_MODULE)[] __attribute__((visibility("hidden")));
static const emulated::Module emulatedModule = {AUTONET_WORDS(AUTONET_MODULE), AUTONET_JOIN(sharedBegin_, AUTONET_MODULE),
												AUTONET_JOIN(sharedEnd_, AUTONET_MODULE)};

DEVICE int threadX() { return emulated::here.thread[0]; }
DEVICE int threadY() { return emulated::here.thread[1]; }
DEVICE int threadZ() { return emulated::here.thread[2]; }
DEVICE int blockX() { return emulated::here.block[0]; }
DEVICE int blockY() { return emulated::here.block[1]; }
DEVICE int blockZ() { return emulated::here.block[2]; }
DEVICE int blockDimX() { return emulated::here.blockDim[0]; }
DEVICE int blockDimY() { return emulated::here.blockDim[1]; }
DEVICE int blockDimZ() { return emulated::here.blockDim[2]; }
DEVICE int gridDimX() { return emulated::here.gridDim[0]; }
DEVICE int gridDimY() { return emulated::here.gridDim[1]; }
DEVICE int gridDimZ() { return emulated::here.gridDim[2]; }

DEVICE void sync() { emulated::waitForBlock(); }
DEVICE void syncWarp() { emulated::exchange(emulated::SYNC_WARP, nullptr, 0); }

DEVICE unsigned bits(float x) { return __builtin_bit_cast(unsigned, x); }
DEVICE float number(unsigned b) { return __builtin_bit_cast(float, b); }

DEVICE int laneValue(int v, int from, bool exists) {
	const emulated::Parcel *all = emulated::exchange(emulated::SHUFFLE, (const unsigned *)&v, 1);
	return exists ? (int)all[from].words[0] : v;
}
DEVICE int shuffle(int v, int lane) { return laneValue(v, lane & 31, true); }
DEVICE int shuffleDown(int v, int d) {
	int from = (emulated::here.number & 31) + d;
	return laneValue(v, from & 31, from < 32);
}
DEVICE int shuffleUp(int v, int d) {
	int from = (emulated::here.number & 31) - d;
	return laneValue(v, from & 31, from >= 0);
}
DEVICE int shuffleXor(int v, int m) { return laneValue(v, (emulated::here.number ^ m) & 31, true); }
DEVICE unsigned ballot(bool p) {
	unsigned mine = p, result = 0;
	const emulated::Parcel *all = emulated::exchange(emulated::BALLOT, &mine, 1);
	for (int i = 0; i < 32; i++) {
		result |= (all[i].words[0] == 1u ? 1u : 0u) << i;
	}
	return result;
}

DEVICE float fma(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
DEVICE float div(float a, float b) { return a / b; }
DEVICE float root(float x) { return __builtin_sqrtf(x); }

DEVICE unsigned mulHigh(unsigned a, unsigned b) { return (unsigned)((uint64_t)a * b >> 32); }
DEVICE int countOnes(unsigned b) { return __builtin_popcount(b); }
DEVICE int leadingZeros(unsigned b) { return b == 0 ? 32 : __builtin_clz(b); }
DEVICE int trailingZeros(unsigned b) { return b == 0 ? 32 : __builtin_ctz(b); }

DEVICE int atomicAddInt(int *p, int v) {
	int old = *p;
	*p = (int)((unsigned)old + (unsigned)v);
	return old;
}
DEVICE unsigned atomicAddInt(unsigned *p, unsigned v) {
	unsigned old = *p;
	*p = old + v;
	return old;
}

DEVICE void copyAsync4(void *shared, const void *global, bool valid = true) { emulated::beginCopy(shared, global, 4, valid); }
DEVICE void copyAsync16(void *shared, const void *global, bool valid = true) { emulated::beginCopy(shared, global, 16, valid); }
DEVICE void copyCommit() { emulated::commitCopies(); }
template <int n> DEVICE void copyWait() { emulated::waitForCopies(n); }

DEVICE unsigned roundedBF16(float x) {
	unsigned b = bits(x);
	return x != x ? 0x7fffu : (b + 0x7fffu + (b >> 16 & 1)) >> 16;
}
DEVICE unsigned pairBF16(float low, float high) { return roundedBF16(low) | roundedBF16(high) << 16; }

DEVICE void mmaBF16(float (&d)[4], const unsigned (&a)[4], const unsigned (&b)[2]) {
	unsigned mine[6] = {a[0], a[1], a[2], a[3], b[0], b[1]};
	const emulated::Parcel *all = emulated::exchange(emulated::MMA, mine, 6);
	int g = (emulated::here.number & 31) / 4, t = emulated::here.number & 3;
	for (int i = 0; i < 4; i++) {
		int column = 2 * t + i % 2;
		float sum = d[i];
		for (int k = 0; k < 16; k++) {
			int holder = k % 8 / 2;
			const unsigned *left = all[4 * g + holder].words, *right = all[4 * column + holder].words;
			sum += emulated::halfNumber(left[i / 2 + k / 8 * 2], k % 2) * emulated::halfNumber(right[4 + k / 8], k % 2);
		}
		d[i] = sum;
	}
}

#endif
