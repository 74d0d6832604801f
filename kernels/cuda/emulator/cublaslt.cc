// cublasLt without a device, for tests: the calls that lt.c makes, with the meaning that NVIDIA's documentation gives them. A
// product adds in float32 along k, in pieces of sixteen as tensor cores do: not in the exact mode's order.
#include "emulator.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

enum { computeF32 = 68, computeTF32 = 77, typeF32 = 0, typeBF16 = 14 };
enum { success = 0, invalid = 7, unsupported = 15 };

struct Desc {
	int compute;
	int transA = 0, transB = 0, epilogue = 1;
	uint64_t bias = 0;
};

struct Layout {
	int type;
	uint64_t rows, cols;
	int64_t pitch;
};

// Product is one call, its addresses translated.
struct Product {
	Desc desc;
	Layout a, b, d;
	const void *at[2];
	float *to;
	const float *bias;
	float beta;
};

float truncated(float x) {
	uint32_t b;
	memcpy(&b, &x, 4);
	b &= 0xffffe000u;
	memcpy(&x, &b, 4);
	return x;
}

// element reads (row, column) of op(matrix), column-major.
float element(const void *data, const Layout &l, int transposed, uint64_t row, uint64_t column) {
	uint64_t at = transposed ? column + row * l.pitch : row + column * l.pitch;
	if (l.type == typeBF16) {
		uint32_t b = (uint32_t)((const uint16_t *)data)[at] << 16;
		float x;
		memcpy(&x, &b, 4);
		return x;
	}
	return truncated(((const float *)data)[at]);
}

void multiply(const Product &p) {
	uint64_t depth = p.desc.transA ? p.a.rows : p.a.cols;
	for (uint64_t j = 0; j < p.d.cols; j++) {
		for (uint64_t i = 0; i < p.d.rows; i++) {
			float sum = 0;
			for (uint64_t k = 0; k < depth; k += 16) {
				double piece = 0;
				for (uint64_t q = k; q < depth && q < k + 16; q++) {
					piece += (double)element(p.at[0], p.a, p.desc.transA, i, q) * element(p.at[1], p.b, p.desc.transB, q, j);
				}
				sum += (float)piece;
			}
			float &to = p.to[i + j * p.d.pitch];
			if (p.beta != 0) {
				sum += p.beta * to;
			}
			if (p.desc.epilogue & 4) {
				sum += p.bias[i];
			}
			if (p.desc.epilogue & 2) {
				sum = sum > 0 || sum != sum ? sum : 0;
			}
			to = sum;
		}
	}
}

} // namespace

// inContext: the library works on the device whose context is current on the thread.
static bool inContext() {
	CUcontext context;
	return cuCtxGetCurrent(&context) == CUDA_SUCCESS && context;
}

#pragma GCC visibility push(default)
extern "C" {

int cublasLtCreate(void **handle) {
	if (!inContext()) {
		return 1;
	}
	*handle = new int(0);
	return success;
}

int cublasLtMatmulDescCreate(void **desc, int compute, int scale) {
	if ((compute != computeF32 && compute != computeTF32) || scale != typeF32) {
		return invalid;
	}
	*desc = new Desc{compute};
	return success;
}

int cublasLtMatmulDescDestroy(void *desc) {
	delete (Desc *)desc;
	return success;
}

int cublasLtMatmulDescSetAttribute(void *to, int attribute, const void *value, size_t size) {
	Desc *d = (Desc *)to;
	switch (attribute) {
	case 3: return size == 4 ? memcpy(&d->transA, value, 4), success : invalid;
	case 4: return size == 4 ? memcpy(&d->transB, value, 4), success : invalid;
	case 7: return size == 4 ? memcpy(&d->epilogue, value, 4), success : invalid;
	case 8: return size == 8 ? memcpy(&d->bias, value, 8), success : invalid;
	}
	return invalid;
}

int cublasLtMatrixLayoutCreate(void **layout, int type, uint64_t rows, uint64_t cols, int64_t pitch) {
	if ((type != typeF32 && type != typeBF16) || pitch < (int64_t)rows) {
		return invalid;
	}
	*layout = new Layout{type, rows, cols, pitch};
	return success;
}

int cublasLtMatrixLayoutDestroy(void *layout) {
	delete (Layout *)layout;
	return success;
}

int cublasLtMatmulPreferenceCreate(void **pref) {
	*pref = new int(0);
	return success;
}

int cublasLtMatmulPreferenceDestroy(void *pref) {
	delete (int *)pref;
	return success;
}

int cublasLtMatmulPreferenceSetAttribute(void *, int attribute, const void *, size_t size) {
	if (attribute == 1) {
		return size == 8 ? success : invalid;
	}
	return attribute <= 8 && size == 4 ? success : invalid;
}

int cublasLtMatmulAlgoGetHeuristic(void *, void *desc, void *a, void *b, void *c, void *d, void *, int asked, void *results, int *count) {
	const Desc *p = (Desc *)desc;
	const Layout *la = (Layout *)a, *lb = (Layout *)b, *ld = (Layout *)d;
	uint64_t m = p->transA ? la->cols : la->rows, depth = p->transA ? la->rows : la->cols;
	uint64_t n = p->transB ? lb->rows : lb->cols, other = p->transB ? lb->cols : lb->rows;
	*count = 0;
	if (!inContext()) {
		return 1;
	}
	if (c != d || asked < 1 || depth != other || m != ld->rows || n != ld->cols || ld->type != typeF32) {
		return unsupported;
	}
	const char *products = getenv("AUTONET_EMULATED_CUBLASLT");
	if (products && !strcmp(products, "none")) {
		return unsupported;
	}
	if (p->epilogue != 1 && m % 7 == 0) {
		return unsupported; // some products have no algorithm that does what follows, too
	}
	// The algorithm, the workspace, a status of success, waves.
	memset(results, 0, 64 + 8 + 4 + 4 + 16);
	*count = 1;
	return success;
}

int cublasLtMatmul(void *, void *desc, const void *alpha, const void *a, void *la, const void *b, void *lb, const void *beta,
                   const void *c, void *lc, void *d, void *ld, const void *, void *, size_t, CUstream stream) {
	if (!inContext()) {
		return 1;
	}
	std::lock_guard<std::recursive_mutex> held(emulated::lock);
	if (c != d || lc != ld || *(const float *)alpha != 1) {
		return invalid;
	}
	Product p{*(Desc *)desc, *(Layout *)la, *(Layout *)lb, *(Layout *)ld, {}, nullptr, nullptr, *(const float *)beta};
	p.at[0] = emulated::translate((CUdeviceptr)a);
	p.at[1] = emulated::translate((CUdeviceptr)b);
	p.to = (float *)emulated::translate((CUdeviceptr)d);
	if (p.desc.epilogue & 4) {
		p.bias = (const float *)emulated::translate((CUdeviceptr)p.desc.bias);
	}
	emulated::issue(stream, [p] { multiply(p); });
	return success;
}

} // extern "C"
#pragma GCC visibility pop
