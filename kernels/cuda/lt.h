// cublasLt, found at run time: no header and no library of NVIDIA's is needed to build.
#ifndef AUTONET_LT_H
#define AUTONET_LT_H

#include <stddef.h>
#include <stdint.h>

// ltProduct is C = op(A)·op(B) (+ C), row-major, as kernels.Gemm has it.
typedef struct {
	int op;           // 0 NN, 1 NT, 2 TN
	int bf16;         // A and B are bf16; else float32, multiplied as TF32
	int accumulate;   // onto C
	int epilogue;     // 0 none, 1 relu, 2 bias, 3 bias and relu
	int64_t m, n, k;
	int64_t lda, ldb, ldc; // numbers
	int alignA, alignB, alignC, alignBias; // bytes that pointers and rows are multiples of
} ltProduct;

// The calls below make the device's context current on their thread: the library works on the device of that.
//
// lt_load finds the library under the first of the names that loads and suits the driver, and makes a handle. It returns NULL, or what failed.
const char *lt_load(void *context, const char *const *names, int count, void **handle);
// lt_plan chooses an algorithm that gives the same bits every time. It returns NULL, or what failed.
const char *lt_plan(void *context, void *handle, const ltProduct *p, size_t workspace, void **plan);
// lt_multiply issues a planned product on a stream. It returns cublasLt's status: 0 is success.
int lt_multiply(void *context, void *handle, void *plan, uint64_t c, uint64_t a, uint64_t b, uint64_t bias, uint64_t workspace, size_t size, void *stream);
void lt_forget(void *plan);

#endif
