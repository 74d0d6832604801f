// Softmax, its gradient, and cross-entropy, row by row.
#include "math.h"
#include "rows.h"

struct Softmax {
	static const int KEPT = 1;
	View y;
	ConstView x;

	template <class Row> METHOD void operator()(Row &e, int at) const {
		const float *from = x.row(at);
		e.set([=](int i) { return from[i]; });
		float m = e.max();
		e.change([=](int, float v) { return exp32(v - m); });
		float s = e.sum();
		e.store(y.row(at), [=](int, float v) { return div(v, s); });
	}
};

ROW_KERNELS(softmax, (ROWS, float *y, int yStride, const float *x, int xStride), (Softmax{{y, yStride}, {x, xStride}}))

struct SoftmaxGrad {
	static const int KEPT = 2;
	View dx;
	ConstView dy, y;

	template <class Row> METHOD void operator()(Row &g, int at) const {
		const float *slopes = dy.row(at), *values = y.row(at);
		Row p = g.another();
		g.set([=](int i) { return slopes[i]; });
		p.set([=](int i) { return values[i]; });
		float d = g.dot(p);
		g.join(p, [=](int, float g, float p) { return flush1((g - d) * p); });
		g.store(dx.row(at), [=](int, float v) { return v; });
	}
};

ROW_KERNELS(softmax_grad, (ROWS, float *dx, int dxStride, const float *dy, int dyStride, const float *y, int yStride),
	(SoftmaxGrad{{dx, dxStride}, {dy, dyStride}, {y, yStride}}))

// CrossEntropy takes scalars of the host: own = 1 − smoothing and share = smoothing ÷ n, or 1 and 0.
struct CrossEntropy {
	static const int KEPT = 1;
	float *losses;
	View grad; // its data may be nil
	ConstView logits;
	const float *labels;
	float smoothing, own, share;

	template <class Row> METHOD void operator()(Row &e, int at) const {
		const float *from = logits.row(at);
		int label = classOf(labels[at], e.n);
		if (label < 0) {
			poison(e, at);
			return;
		}
		e.set([=](int i) { return from[i]; });
		float m = e.max(), target = 0.0f;
		e.change([=](int, float v) { return v - m; });
		if (smoothing != 0.0f) {
			target = smoothing * div(e.sum(), (float)e.n);
		}
		finish(e, at, label, target);
	}

	// finish is what follows once the row holds x − m.
	template <class Row> METHOD void finish(Row &e, int at, int label, float spread) const {
		float target = 0.0f; // known to the thread whose number is the label's
		float kept = own, smooth = smoothing;
		auto exponential = [=, &target](int i, float v) {
			if (i == label) {
				target = smooth != 0.0f ? fma(kept, v, spread) : v;
			}
			return exp32(v);
		};
		e.change(exponential);
		float s = e.sum(), off = share;
		float *loss = losses + at;
		auto slope = [=](int i, float v) {
			if (i == label) {
				*loss = log32(s) - target;
			}
			float g = div(v, s);
			g = off != 0.0f ? g - off : g;
			return i == label ? g - kept : g;
		};
		if (grad.data) {
			e.store(grad.row(at), slope);
		} else {
			e.change(slope);
		}
	}

	template <class Row> METHOD void poison(Row &e, int at) const {
		if (e.first()) {
			losses[at] = NAN32;
		}
		if (grad.data) {
			e.store(grad.row(at), [](int, float) { return NAN32; });
		}
	}
};

ROW_KERNELS(cross_entropy,
	(ROWS, float *losses, float *grad, int gradStride, const float *logits, int logitsStride, const float *labels,
		float smoothing, float own, float share),
	(CrossEntropy{losses, {grad, gradStride}, {logits, logitsStride}, labels, smoothing, own, share}))
