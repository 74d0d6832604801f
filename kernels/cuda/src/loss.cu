// Losses of rows: the mean of a row's terms, and their slopes.
#include "math.h"
#include "rows.h"

// Term is what one number adds to a loss, and its slope times factor.
struct Term {
	float loss, slope;
};

enum { SQUARED, ABSOLUTE, HUBER, BINARY };

DEVICE Term absoluteTerm(float d, float factor) {
	float zero = d + 0.0f; // +0, or NaN
	return {d > 0.0f ? d : d < 0.0f ? -d : zero, d > 0.0f ? factor : d < 0.0f ? -factor : zero};
}

DEVICE Term huberTerm(float d, float factor, float delta) {
	float a = absolute(d);
	if (a <= delta) {
		return {(0.5f * d) * d, d * factor};
	}
	float slope = d > 0.0f ? delta * factor : d < 0.0f ? -delta * factor : d;
	return {delta * (a - 0.5f * delta), slope};
}

DEVICE Term binaryTerm(float x, float t, float factor) {
	float e = exp32(-absolute(x));
	float u = 1.0f + e;
	float softplus = log32(u) + div(e - (u - 1.0f), u);
	return {fma(-x, t, relu1(x, x)) + softplus, (sigmoid32(x) - t) * factor};
}

template <int KIND> DEVICE Term term(float x, float t, float factor, float delta) {
	float d = x - t;
	switch (KIND) {
	case SQUARED: return {d * d, d * factor};
	case ABSOLUTE: return absoluteTerm(d, factor);
	case HUBER: return huberTerm(d, factor, delta);
	default: return binaryTerm(x, t, factor);
	}
}

template <int KIND> struct Loss {
	static const int KEPT = 2;
	float *losses;
	View grad; // its data may be nil
	ConstView out, target;
	float factor, delta;

	template <class Row> METHOD void operator()(Row &x, int at) const {
		const float *from = out.row(at), *aims = target.row(at);
		float factor = this->factor, delta = this->delta;
		Row t = x.another();
		x.set([=](int i) { return from[i]; });
		t.set([=](int i) { return aims[i]; });
		if (grad.data) {
			float *to = grad.row(at);
			x.join(t, [=](int i, float x, float t) {
				Term term1 = term<KIND>(x, t, factor, delta);
				to[i] = term1.slope;
				return term1.loss;
			});
		} else {
			x.join(t, [=](int, float x, float t) { return term<KIND>(x, t, factor, delta).loss; });
		}
		float sum = x.sum();
		if (x.first()) {
			losses[at] = div(sum, (float)x.n);
		}
	}
};

#define LOSS(name, kind)                                                                                                   \
	ROW_KERNELS(name,                                                                                                      \
		(ROWS, float *losses, float *grad, int gradStride, const float *out, int outStride, const float *target,           \
			int targetStride, float factor, float delta),                                                                  \
		(Loss<kind>{losses, {grad, gradStride}, {out, outStride}, {target, targetStride}, factor, delta}))

LOSS(squared_error, SQUARED)
LOSS(absolute_error, ABSOLUTE)
LOSS(huber, HUBER)
LOSS(binary_cross_entropy, BINARY)
