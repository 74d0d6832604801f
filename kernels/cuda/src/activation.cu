// Activations and their gradients, a kernel for each kind.
#include "math.h"
#include "vectors.h"

#define ACTIVATION(name, kind)                                                                                      \
	KERNEL(name, (float *y, const float *x, float slope, long long n)) {                                            \
		map1(y, x, n, [=](float v) { return activate1(kind, slope, v); });                                          \
	}                                                                                                               \
	KERNEL(name##_grad, (float *dx, const float *dy, const float *from, float slope, long long n)) {                \
		map2(dx, dy, from, n, [=](float g, float v) { return activateGrad1(kind, slope, g, v); });                  \
	}

ACTIVATION(relu, RELU)
ACTIVATION(leaky_relu, LEAKY_RELU)
ACTIVATION(tangent, TANH)
ACTIVATION(sigmoid, SIGMOID)
ACTIVATION(gelu, GELU)
ACTIVATION(gelu_tanh, GELU_TANH)
ACTIVATION(silu, SILU)

KERNEL(identity_grad, (float *dx, const float *dy, long long n)) {
	map1(dx, dy, n, [](float g) { return flush1(g); });
}
