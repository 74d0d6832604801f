// Random numbers where they are used: dropout.
#include "math.h"
#include "vectors.h"

// dropout keeps x[i] × factor where number at+i of the stream is at least p. A thread makes the four numbers of a block of
// the stream at once.
KERNEL(dropout, (float *y, const float *x, unsigned long long seed, unsigned purpose, unsigned step, unsigned long long at,
	float p, float factor, long long n)) {
	int lead = (int)(at & 3); // numbers of the first block that come before x
	bool aligned = (((unsigned long long)x | (unsigned long long)y) & 15) == 0 && lead == 0;
	for (long long b = gridThread(); 4 * b - lead < n; b += gridThreads()) {
		long long first = 4 * b - lead; // may be below 0
		Words random = philox((at + (unsigned long long)first) >> 2, step, purpose, seed);
		if (aligned && first + 4 <= n) {
			float4 v = load16(x + first);
			v.x = unit(random.w[0]) >= p ? v.x * factor : 0.0f;
			v.y = unit(random.w[1]) >= p ? v.y * factor : 0.0f;
			v.z = unit(random.w[2]) >= p ? v.z * factor : 0.0f;
			v.w = unit(random.w[3]) >= p ? v.w * factor : 0.0f;
			store16(y + first, v);
			continue;
		}
#pragma unroll
		for (int k = 0; k < 4; k++) {
			long long i = first + k;
			if (i >= 0 && i < n) {
				y[i] = unit(random.w[k]) >= p ? x[i] * factor : 0.0f;
			}
		}
	}
}
