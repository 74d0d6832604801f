// The optimizers' steps: one pass for each rule, save for LAMB's three. Every scalar comes from the host as the portable code
// computes it; a factor's sign is turned here, which is exact.
#include "longsum.h"
#include "math.h"
#include "method.h"
#include "vectors.h"

KERNEL(sgd, (float *p, const float *oldP, const float *grad, float scale, float decay, float rate, long long n)) {
	map2(p, oldP, grad, n, [=](float p, float g) { return flush1(fma(-rate, fma(decay, p, g * scale), p)); });
}

KERNEL(average, (float *p, const float *oldP, const float *grad, float scale, float momentum, float rest, long long n)) {
	map2(p, oldP, grad, n, [=](float p, float g) { return flush1(fma(momentum, p, rest * (g * scale))); });
}

KERNEL(momentum, (float *p, float *v, const float *oldP, const float *oldV, const float *grad, float scale, float decay,
	float momentum, float rate, long long n)) {
	const float *const in[3] = {oldP, oldV, grad};
	float *const out[2] = {p, v};
	vectors(in, out, n, [=](const float (&old)[3], float (&now)[2]) {
		float g = fma(decay, old[0], old[2] * scale);
		now[1] = flush1(fma(momentum, old[1], g));
		now[0] = flush1(fma(-rate, now[1], old[0]));
	});
}

KERNEL(nesterov, (float *p, float *v, const float *oldP, const float *oldV, const float *grad, float scale, float decay,
	float momentum, float rate, long long n)) {
	const float *const in[3] = {oldP, oldV, grad};
	float *const out[2] = {p, v};
	vectors(in, out, n, [=](const float (&old)[3], float (&now)[2]) {
		float g = fma(decay, old[0], old[2] * scale);
		now[1] = flush1(fma(momentum, old[1], g));
		now[0] = flush1(fma(-rate, fma(momentum, now[1], g), old[0]));
	});
}

// Moments are the scalars that Adam and LAMB share; the rests are 1 − β.
struct Moments {
	float beta1, rest1, beta2, rest2, epsilon, correction1, correction2;

	// step moves the moments on by a gradient and returns the step.
	METHOD float step(float g, float &m, float &v) const {
		m = flush1(fma(beta1, m, rest1 * g));
		v = flush1(fma(beta2, v, (rest2 * g) * g));
		return div(div(m, correction1), root(div(v, correction2)) + epsilon);
	}
};

#define MOMENTS \
	float beta1, float rest1, float beta2, float rest2, float epsilon, float correction1, float correction2
#define GIVEN_MOMENTS \
	Moments { beta1, rest1, beta2, rest2, epsilon, correction1, correction2 }

// adam is Adam where apart is 0, and AdamW where coupled is.
KERNEL(adam, (float *p, float *m, float *v, const float *oldP, const float *oldM, const float *oldV, const float *grad,
	float scale, float coupled, float apart, float rate, MOMENTS, long long n)) {
	Moments moments = GIVEN_MOMENTS;
	const float *const in[4] = {oldP, oldM, oldV, grad};
	float *const out[3] = {p, m, v};
	vectors(in, out, n, [=](const float (&old)[4], float (&now)[3]) {
		now[1] = old[1];
		now[2] = old[2];
		float step = moments.step(fma(coupled, old[0], old[3] * scale), now[1], now[2]);
		now[0] = flush1(fma(-rate, step, fma(-apart, old[0], old[0])));
	});
}

// lamb_moments moves the moments on and sets step to the step before its norm is known.
KERNEL(lamb_moments, (float *step, float *m, float *v, const float *p, const float *oldM, const float *oldV, const float *grad,
	float scale, float decay, MOMENTS, long long n)) {
	Moments moments = GIVEN_MOMENTS;
	const float *const in[4] = {p, oldM, oldV, grad};
	float *const out[3] = {step, m, v};
	vectors(in, out, n, [=](const float (&old)[4], float (&now)[3]) {
		now[1] = old[1];
		now[2] = old[2];
		now[0] = fma(decay, old[0], moments.step(old[3] * scale, now[1], now[2]));
	});
}

// lamb_norms sets squares to the sums of squares of the parameters and of the step, a block each.
BOUNDED_KERNEL(lamb_norms, LONG_THREADS, 1, (float *squares, const float *p, const float *step, long long n)) {
	const float *x = blockX() == 0 ? p : step;
	float s = longSum<SQUARES>(x, x, n);
	if (threadX() == 0) {
		squares[blockX()] = s;
	}
}

KERNEL(lamb_step, (float *p, const float *oldP, const float *step, const float *squares, float rate, long long n)) {
	float weights = root(squares[0]), steps = root(squares[1]);
	float ratio = weights > 0.0f && steps > 0.0f ? div(weights, steps) : 1.0f;
	float factor = -(rate * ratio);
	map2(p, oldP, step, n, [=](float p, float u) { return flush1(fma(factor, u, p)); });
}
