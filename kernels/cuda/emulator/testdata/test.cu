// Kernels that show what the emulator does, right ones and wrong ones.
#include "device.h"

KERNEL(scale, (float *y, const float *x, float by, long long n)) {
	long long step = (long long)gridDimX() * blockDimX();
	for (long long i = (long long)blockX() * blockDimX() + threadX(); i < n; i += step) {
		y[i] = x[i] * by;
	}
}

// reverseRow reverses each row of 256 numbers.
KERNEL(reverseRow, (float *y, const float *x)) {
	SHARED float row[256];
	row[threadX()] = x[blockX() * 256 + threadX()];
	sync();
	y[blockX() * 256 + threadX()] = row[255 - threadX()];
}

// unsynced lacks the barrier of reverseRow.
KERNEL(unsynced, (float *y, const float *x)) {
	SHARED float row[256];
	row[threadX()] = x[blockX() * 256 + threadX()];
	y[blockX() * 256 + threadX()] = row[255 - threadX()];
}

// unwaited lacks the wait for its copies.
KERNEL(unwaited, (float *y, const float *x)) {
	SHARED float row[256];
	copyAsync4(row + threadX(), x + threadX());
	copyCommit();
	sync();
	y[threadX()] = row[threadX()];
}

KERNEL(pipelined, (float *y, const float *x)) {
	DYNAMIC_SHARED(float, rows);
	for (int k = 0; k < 2; k++) {
		copyAsync16(rows + 256 * k + 4 * threadX(), x + 256 * k + 4 * threadX(), k == 0 || threadX() < 60);
		copyCommit();
	}
	for (int k = 0; k < 2; k++) {
		if (k == 0) {
			copyWait<1>();
		} else {
			copyWait<0>();
		}
		sync();
		for (int i = threadX(); i < 256; i += 64) {
			y[256 * k + i] = rows[256 * k + 255 - i];
		}
	}
}

template <int rows> DEVICE float garbage(int at) {
	SHARED float never[rows];
	if (at < 0) {
		never[-at] = 0;
	}
	return never[at];
}
KERNEL(unwritten, (float *y)) { y[threadX()] = garbage<64>(threadX()); }

KERNEL(warps, (float *y, const float *x)) {
	float v = x[threadX()];
	float sum = v;
	for (int m = 16; m > 0; m /= 2) {
		sum = sum + shuffleXor(sum, m);
	}
	syncWarp();
	y[threadX()] = sum + shuffleDown(v, 1) + 100 * shuffle(v, 3) + 10000 * shuffleUp(v, 2) + countOnes(ballot(v > 4));
}

// product is C = A·B for A of 16×16 and B of 16×8, rounded to bf16.
KERNEL(product, (float *c, const float *a, const float *b)) {
	int g = threadX() / 4, t = threadX() % 4;
	unsigned left[4], right[2];
	for (int i = 0; i < 4; i++) {
		const float *p = a + (g + i % 2 * 8) * 16 + 2 * t + i / 2 * 8;
		left[i] = bits(p[0]) >> 16 | (bits(p[1]) & 0xffff0000u);
	}
	for (int i = 0; i < 2; i++) {
		const float *p = b + (2 * t + i * 8) * 8 + g;
		right[i] = bits(p[0]) >> 16 | (bits(p[8]) & 0xffff0000u);
	}
	float d[4] = {};
	mmaBF16(d, left, right);
	for (int i = 0; i < 4; i++) {
		c[(g + i / 2 * 8) * 8 + 2 * t + i % 2] = d[i];
	}
}

KERNEL(divergent, (float *y)) {
	if (threadX() < 16) {
		sync();
	} else {
		syncWarp();
	}
	y[threadX()] = 0;
}

KERNEL(leaving, (float *y)) {
	if (threadX() < 16) {
		return;
	}
	y[threadX()] = shuffleXor(y[threadX()], 1);
}

struct Pair {
	const float *x;
	int n, m;
};
KERNEL(viaStructure, (float *y, Pair p)) { y[threadX()] = p.x[p.n - 1 - threadX()] + p.m; }

BOUNDED_KERNEL(bounded, 64, 2, (unsigned *total)) {
	atomicAddInt(total, 1u + (unsigned)(blockDimY() * threadZ()));
	sync();
}

// multiply is C = A·B of n×n in tiles of 128×128×8, 8×8 outputs a thread: what a product costs here.
KERNEL(multiply, (float *c, const float *a, const float *b, int n)) {
	SHARED float left[8][128];
	SHARED float right[8][128];
	float acc[8][8] = {};
	int t = threadX(), row = t / 16 * 8, column = t % 16 * 8;
	for (int k = 0; k < n; k += 8) {
		for (int i = 0; i < 4; i++) {
			left[t % 8][t / 8 + 32 * i] = a[(blockY() * 128 + t / 8 + 32 * i) * n + k + t % 8];
			right[t / 32][t % 32 + 32 * i] = b[(k + t / 32) * n + blockX() * 128 + t % 32 + 32 * i];
		}
		sync();
		for (int kk = 0; kk < 8; kk++) {
			for (int i = 0; i < 8; i++) {
				for (int j = 0; j < 8; j++) {
					acc[i][j] = fma(left[kk][row + i], right[kk][column + j], acc[i][j]);
				}
			}
		}
		sync();
	}
	for (int i = 0; i < 8; i++) {
		for (int j = 0; j < 8; j++) {
			c[(blockY() * 128 + row + i) * n + blockX() * 128 + column + j] = acc[i][j];
		}
	}
}
