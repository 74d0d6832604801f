// The elementary functions of kernels/README.md, sections 4, 5 and 7, for one number each: operation by operation those of
// the portable code (exp.go, log.go, sigmoid.go, erf.go, activation.go, activationgrad.go, flush.go, philox.go).
#ifndef AUTONET_MATH_H
#define AUTONET_MATH_H

#include "device.h"
#include "lanes.h"

#define NAN32 number(0x7fc00000u)
#define INFINITE32 number(0x7f800000u)

DEVICE float absolute(float x) { return number(bits(x) & 0x7fffffffu); }

// flush1 makes zeros and subnormals +0 and NaNs the canonical one.
DEVICE float flush1(float x) {
	unsigned magnitude = bits(x) & 0x7fffffffu;
	float kept = magnitude < 0x00800000u ? 0.0f : x;
	return magnitude > 0x7f800000u ? NAN32 : kept;
}

// bf16Of rounds to bf16, to nearest even; NaN becomes 0x7fc0.
DEVICE unsigned short bf16Of(float x) {
	unsigned b = bits(x);
	return x != x ? 0x7fc0 : (unsigned short)((b + 0x7fff + (b >> 16 & 1)) >> 16);
}

// inverseRoot is 1/√x in two correctly rounded operations.
DEVICE float inverseRoot(float x) { return div(1.0f, root(x)); }

#define MAGIC 0x1.8p23f // adding 1.5·2²³ rounds to an integer
#define LN2_HI 0x1.62e400p-1f
#define LN2_LO 0x1.7f7d1cp-20f
#define EXP_MAX 0x1.62e42ep6f
#define EXP_MIN -0x1.5d589ep6f

// power2 returns 2ᵏ for −126 ≤ k ≤ 127.
DEVICE float power2(int k) { return number((unsigned)(k + 127) << 23); }

DEVICE float exp32(float x) {
	// Outside of the range the polynomial is computed for a number inside, and not used: no branch.
	float inside = x >= EXP_MIN && x <= EXP_MAX ? x : 0.0f;
	float n = fma(inside, 0x1.715476p0f, MAGIC) - MAGIC;
	float r = fma(n, -LN2_HI, inside);
	r = fma(n, -LN2_LO, r);
	float p = fma(0x1.694000p-10f, r, 0x1.125edcp-7f);
	p = fma(p, r, 0x1.555b5ap-5f);
	p = fma(p, r, 0x1.555450p-3f);
	p = fma(p, r, 0x1.fffff6p-2f);
	p = fma(p, r, 1.0f);
	p = fma(p, r, 1.0f);
	int k = (int)n;
	p = p * power2(k / 2) * power2(k - k / 2);
	p = x < EXP_MIN ? 0.0f : p;
	p = x > EXP_MAX ? INFINITE32 : p;
	return x != x ? x : p;
}

DEVICE float log32(float x) {
	if (!(x > 0.0f)) {
		return x == 0.0f ? -INFINITE32 : NAN32;
	}
	if (x > 0x1.fffffep127f) {
		return x;
	}
	bool subnormal = x < 0x1p-126f;
	unsigned b = bits(subnormal ? x * 0x1p23f : x);
	unsigned shifted = b + (0x3f800000u - 0x3f3504f3u);
	int e = (int)(shifted >> 23) - 127 - (subnormal ? 23 : 0);
	float f = number((shifted & 0x007fffffu) + 0x3f3504f3u) - 1.0f;
	float z = f * f;
	float p = fma(7.0376836292e-2f, f, -1.1514610310e-1f);
	p = fma(p, f, 1.1676998740e-1f);
	p = fma(p, f, -1.2420140846e-1f);
	p = fma(p, f, 1.4249322787e-1f);
	p = fma(p, f, -1.6668057665e-1f);
	p = fma(p, f, 2.0000714765e-1f);
	p = fma(p, f, -2.4999993993e-1f);
	p = fma(p, f, 3.3333331174e-1f);
	float n = (float)e;
	p = (p * f) * z;
	p = fma(n, LN2_LO, p);
	p = fma(-0.5f, z, p);
	return fma(n, LN2_HI, f + p);
}

DEVICE float tanh32(float x) {
	float a = absolute(x);
	if (a < 0.625f) {
		float z = x * x;
		float p = fma(-5.70498872745e-3f, z, 2.06390887954e-2f);
		p = fma(p, z, -5.37397155531e-2f);
		p = fma(p, z, 1.33314422036e-1f);
		p = fma(p, z, -3.33332819422e-1f);
		return fma(p * z, x, x);
	}
	float t = 1.0f - div(2.0f, exp32(2.0f * a) + 1.0f);
	return x < 0.0f ? -t : t;
}

// sigmoid32 is Logistic of the portable code.
DEVICE float sigmoid32(float x) {
	float e = exp32(-absolute(x));
	float above = x < 0.0f ? e : 1.0f;
	float sum = 1.0f + e;
	float lost = e - (sum - 1.0f);
	float inverse = div(1.0f, sum);
	float q = above * inverse;
	float rest = fma(-q, lost, fma(-q, sum, above));
	return x < EXP_MIN ? 0.0f : fma(rest, inverse, q);
}

DEVICE float erf32(float x) {
	float a = absolute(x);
	if (a < 0.925f) {
		float z = x * x;
		float p = fma(-0x1.395b6p-11f, z, 0x1.470e1cp-8f);
		p = fma(p, z, -0x1.b683b4p-6f);
		p = fma(p, z, 0x1.ce19e8p-4f);
		p = fma(p, z, -0x1.8126e2p-2f);
		p = fma(p, z, 0x1.06eba6p-3f);
		return fma(p, x, x);
	}
	float r = 1.0f;
	if (!(a >= 4.0f)) {
		float q = fma(0x1.7f56bp-17f, a, -0x1.5482c6p-12f);
		q = fma(q, a, 0x1.de7452p-9f);
		q = fma(q, a, -0x1.859708p-6f);
		q = fma(q, a, 0x1.b339aep-4f);
		q = fma(q, a, 0x1.453106p-1f);
		q = fma(q, a, 0x1.077a5ep-3f);
		r = 1.0f - exp32(fma(-q, a, -a));
	}
	return x < 0.0f ? -r : r;
}

// The kinds of kernels.ActivationKind, by their numbers.
enum { IDENTITY, RELU, LEAKY_RELU, TANH, SIGMOID, GELU, GELU_TANH, SILU };

#define SQRT_HALF 0x1.6a09e6p-1f
#define GELU_LINEAR 0x1.988454p-1f
#define GELU_CUBIC 0x1.2444f2p-5f
#define GELU_SLOPE 0x1.b6676cp-4f
#define NORMAL_PEAK 0x1.988454p-2f

DEVICE float relu1(float gate, float v) { return gate <= 0.0f ? 0.0f : v; }

DEVICE float leakyRelu1(float gate, float v, float slope) { return gate <= 0.0f ? slope * v : v; }

DEVICE float gelu1(float x) {
	float h = 0.5f * x;
	return fma(h, erf32(x * SQRT_HALF), h);
}

DEVICE float geluTanhArgument(float x) { return tanh32(x * fma(x * x, GELU_CUBIC, GELU_LINEAR)); }

DEVICE float geluTanh1(float x) {
	float h = 0.5f * x;
	return fma(h, geluTanhArgument(x), h);
}

DEVICE float silu1(float x) { return x * sigmoid32(x); }

DEVICE float geluSlopeAt(float x) {
	float density = exp32(-0.5f * (x * x));
	return fma(x * density, NORMAL_PEAK, fma(0.5f, erf32(x * SQRT_HALF), 0.5f));
}

DEVICE float geluTanhSlopeAt(float x) {
	float t = geluTanhArgument(x);
	float inner = fma(x * x, GELU_SLOPE, GELU_LINEAR);
	return fma(0.5f * x * fma(-t, t, 1.0f), inner, fma(0.5f, t, 0.5f));
}

DEVICE float siluSlopeAt(float x) {
	float s = sigmoid32(x);
	return s * fma(x, 1.0f - s, 1.0f);
}

// activate1 is f(x). Where the kind is a constant, so is the choice.
DEVICE float activate1(int kind, float slope, float x) {
	switch (kind) {
	case RELU: return relu1(x, x);
	case LEAKY_RELU: return leakyRelu1(x, x, slope);
	case TANH: return tanh32(x);
	case SIGMOID: return sigmoid32(x);
	case GELU: return gelu1(x);
	case GELU_TANH: return geluTanh1(x);
	case SILU: return silu1(x);
	}
	return x;
}

// activateGrad1 is Flush(dy × f′), from being the output or the input of f as the kind wants it (Activation.FromOutput).
DEVICE float activateGrad1(int kind, float slope, float dy, float from) {
	switch (kind) {
	case RELU: return flush1(relu1(from, dy));
	case LEAKY_RELU: return flush1(leakyRelu1(from, dy, slope));
	case TANH: return flush1(dy * fma(-from, from, 1.0f));
	case SIGMOID: return flush1(dy * fma(-from, from, from));
	case GELU: return flush1(dy * geluSlopeAt(from));
	case GELU_TANH: return flush1(dy * geluTanhSlopeAt(from));
	case SILU: return flush1(dy * siluSlopeAt(from));
	}
	return flush1(dy);
}

// classOf returns the index that a label names, or −1 where it is none of n classes.
DEVICE int classOf(float label, int n) {
	if (!(label >= 0.0f && label < (float)n)) {
		return -1;
	}
	int c = (int)label;
	return (float)c == label && c < n ? c : -1;
}

// Words are four numbers of a stream; see kernels.Key.
struct Words { unsigned w[4]; };

// philox is Philox4x32-10 of the counter (block low, block high, step, purpose) and the seed.
DEVICE Words philox(unsigned long long block, unsigned step, unsigned purpose, unsigned long long seed) {
	unsigned x0 = (unsigned)block, x1 = (unsigned)(block >> 32), x2 = step, x3 = purpose;
	unsigned k0 = (unsigned)seed, k1 = (unsigned)(seed >> 32);
#pragma unroll
	for (int i = 0; i < 10; i++) {
		unsigned h0 = mulHigh(0xD2511F53u, x0), l0 = 0xD2511F53u * x0;
		unsigned h1 = mulHigh(0xCD9E8D57u, x2), l1 = 0xCD9E8D57u * x2;
		x0 = h1 ^ x1 ^ k0;
		x1 = l1;
		x2 = h0 ^ x3 ^ k1;
		x3 = l0;
		k0 += 0x9E3779B9u;
		k1 += 0xBB67AE85u;
	}
	return {{x0, x1, x2, x3}};
}

// unit is a word's uniform number in [0,1).
DEVICE float unit(unsigned word) { return (float)(word >> 8) * 0x1p-24f; }

#endif
