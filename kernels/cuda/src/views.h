// Matrices as kernels see them: rows that are stride apart.
#ifndef AUTONET_VIEWS_H
#define AUTONET_VIEWS_H

#include "method.h"

struct View {
	float *data;
	int stride;
	METHOD float *row(int i) const { return data + (long long)i * stride; }
};

struct ConstView {
	const float *data;
	int stride;
	METHOD const float *row(int i) const { return data + (long long)i * stride; }
};

#endif
