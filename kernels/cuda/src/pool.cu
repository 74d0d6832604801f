// Pools (kernels/README.md, section 5): a thread an output, or, for gradients, a thread an input, which gathers from the
// outputs whose windows it lies in, ascending.
#include "math.h"
#include "method.h"
#include "vectors.h"

struct PoolShape {
	int channels, height, width;
	int sizeH, sizeW;
	int strideH, strideW;
	int padH, padW;
	int outH, outW;
};

// Window is a rectangle [h0,h1)×[w0,w1) of a plane.
struct Window {
	int h0, h1, w0, w1;
};

DEVICE int least(int a, int b) { return a < b ? a : b; }
DEVICE int most(int a, int b) { return a > b ? a : b; }

// Place is a number's place among samples of planes.
struct Place {
	long long plane;
	int h, w;

	METHOD Place(long long at, int height, int width) {
		plane = at / ((long long)height * width);
		int rest = (int)(at - plane * height * width);
		h = rest / width;
		w = rest - h * width;
	}
};

// windowOf is the part of an output's window that lies in the input.
DEVICE Window windowOf(const PoolShape &s, const Place &out) {
	int h = out.h * s.strideH - s.padH, w = out.w * s.strideW - s.padW;
	return {most(h, 0), least(h + s.sizeH, s.height), most(w, 0), least(w + s.sizeW, s.width)};
}

// readersOf is the outputs whose windows an input lies in.
DEVICE Window readersOf(const PoolShape &s, const Place &in) {
	int h = in.h + s.padH, w = in.w + s.padW;
	return {h < s.sizeH ? 0 : (h - s.sizeH) / s.strideH + 1, least(h / s.strideH + 1, s.outH),
			w < s.sizeW ? 0 : (w - s.sizeW) / s.strideW + 1, least(w / s.strideW + 1, s.outW)};
}

KERNEL(max_pool, (PoolShape s, float *y, int *from, const float *x, long long outputs)) {
	int plane = s.height * s.width;
	for (long long at = gridThread(); at < outputs; at += gridThreads()) {
		Place out(at, s.outH, s.outW);
		Window in = windowOf(s, out);
		const float *numbers = x + out.plane * plane;
		int best = in.h0 * s.width + in.w0;
		float m = numbers[best];
		for (int h = in.h0; h < in.h1; h++) {
			for (int w = in.w0; w < in.w1; w++) {
				float v = numbers[h * s.width + w];
				if (v > m) {
					m = v;
					best = h * s.width + w;
				}
			}
		}
		y[at] = m;
		if (from) {
			from[at] = (int)(out.plane % s.channels) * plane + best;
		}
	}
}

KERNEL(max_pool_grad, (PoolShape s, float *dx, const float *dy, const int *from, long long inputs)) {
	int plane = s.height * s.width;
	for (long long at = gridThread(); at < inputs; at += gridThreads()) {
		Place in(at, s.height, s.width);
		Window out = readersOf(s, in);
		long long first = in.plane * s.outH * s.outW;
		int own = (int)(in.plane % s.channels) * plane + in.h * s.width + in.w;
		float sum = 0.0f;
		for (int h = out.h0; h < out.h1; h++) {
			for (int w = out.w0; w < out.w1; w++) {
				long long o = first + h * s.outW + w;
				if (from[o] == own) {
					sum = sum + dy[o];
				}
			}
		}
		dx[at] = flush1(sum);
	}
}

KERNEL(avg_pool, (PoolShape s, float *y, const float *x, float share, long long outputs)) {
	for (long long at = gridThread(); at < outputs; at += gridThreads()) {
		Place out(at, s.outH, s.outW);
		Window in = windowOf(s, out);
		const float *numbers = x + out.plane * s.height * s.width;
		float sum = 0.0f;
		for (int h = in.h0; h < in.h1; h++) {
			for (int w = in.w0; w < in.w1; w++) {
				sum = sum + numbers[h * s.width + w];
			}
		}
		y[at] = sum * share;
	}
}

KERNEL(avg_pool_grad, (PoolShape s, float *dx, const float *dy, float share, long long inputs)) {
	for (long long at = gridThread(); at < inputs; at += gridThreads()) {
		Place in(at, s.height, s.width);
		Window out = readersOf(s, in);
		const float *numbers = dy + in.plane * s.outH * s.outW;
		float sum = 0.0f;
		for (int h = out.h0; h < out.h1; h++) {
			for (int w = out.w0; w < out.w1; w++) {
				sum = sum + numbers[h * s.outW + w] * share;
			}
		}
		dx[at] = flush1(sum);
	}
}
