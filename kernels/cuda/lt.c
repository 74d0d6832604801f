//go:build cuda && linux && cgo

#include "lt.h"
#include "shim.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The numbers of cublasLt's interface that are used, as its documentation gives them; they are the same in versions 11 to 13.
enum {
	computeF32 = 68, computeTF32 = 77,
	typeF32 = 0, typeBF16 = 14,
	descTransA = 3, descTransB = 4, descEpilogue = 7, descBias = 8,
	prefWorkspace = 1, prefReduction = 3, prefAlignA = 5, prefAlignB = 6, prefAlignC = 7, prefAlignD = 8,
	reductionOutOfPlace = 2, // partial sums go to the workspace and are added in a fixed order: no atomics
	transposed = 1,
	epilogueNone = 1, epilogueRelu = 2, epilogueBias = 4,
};

typedef struct { uint64_t data[8]; } algorithm;

// heuristic is cublasLtMatmulHeuristicResult_t.
typedef struct {
	algorithm algo;
	size_t workspace;
	int status;
	float waves;
	int reserved[4];
} heuristic;

typedef struct {
	void *desc, *a, *b, *c;
	algorithm algo;
	size_t workspace;
	int accumulate, bias;
} plan;

static struct {
	int (*create)(void **);
	int (*descCreate)(void **, int, int);
	int (*descDestroy)(void *);
	int (*descSet)(void *, int, const void *, size_t);
	int (*layoutCreate)(void **, int, uint64_t, uint64_t, int64_t);
	int (*layoutDestroy)(void *);
	int (*prefCreate)(void **);
	int (*prefDestroy)(void *);
	int (*prefSet)(void *, int, const void *, size_t);
	int (*choose)(void *, void *, void *, void *, void *, void *, void *, int, heuristic *, int *);
	int (*matmul)(void *, void *, const void *, const void *, void *, const void *, void *, const void *, const void *, void *,
	              void *, void *, const algorithm *, void *, size_t, void *);
} lt;

static _Thread_local char said[512];

static const char *failed(const char *what, int status) {
	snprintf(said, sizeof said, "%s: cublasLt status %d", what, status);
	return said;
}

// find resolves the functions in a library.
static const char *find(void *library) {
	const struct { void *to; const char *name; } all[] = {
		{&lt.create, "cublasLtCreate"},
		{&lt.descCreate, "cublasLtMatmulDescCreate"}, {&lt.descDestroy, "cublasLtMatmulDescDestroy"},
		{&lt.descSet, "cublasLtMatmulDescSetAttribute"},
		{&lt.layoutCreate, "cublasLtMatrixLayoutCreate"}, {&lt.layoutDestroy, "cublasLtMatrixLayoutDestroy"},
		{&lt.prefCreate, "cublasLtMatmulPreferenceCreate"}, {&lt.prefDestroy, "cublasLtMatmulPreferenceDestroy"},
		{&lt.prefSet, "cublasLtMatmulPreferenceSetAttribute"},
		{&lt.choose, "cublasLtMatmulAlgoGetHeuristic"}, {&lt.matmul, "cublasLtMatmul"},
	};
	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
		void *f = dlsym(library, all[i].name);
		if (!f) {
			snprintf(said, sizeof said, "%s", dlerror());
			return said;
		}
		memcpy(all[i].to, &f, sizeof f);
	}
	return NULL;
}

// current makes a device's context that of this thread.
static int current(void *context) { return shim_bind(context) == 0 ? 0 : 1; } // 1: not initialised

// load_one is lt_load of one name.
static const char *load_one(const char *name, void **handle) {
	void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
	if (!library) {
		snprintf(said, sizeof said, "%s", dlerror());
		return said;
	}
	const char *missing = find(library);
	if (missing) {
		return missing;
	}
	int status = lt.create(handle);
	return status ? failed(name, status) : NULL;
}

const char *lt_load(void *context, const char *const *names, int count, void **handle) {
	const char *wrong = current(context) ? failed("cuCtxSetCurrent", 1) : NULL;
	for (int i = 0; i < count; i++) {
		wrong = load_one(names[i], handle);
		if (!wrong) {
			return NULL;
		}
	}
	return wrong;
}

// describe fills a plan's descriptors. cublasLt counts in columns: our row-major C is its Cᵀ = op(B)ᵀ·op(A)ᵀ, so that
// its first operand is our B.
static int describe(plan *p, const ltProduct *q) {
	int type = q->bf16 ? typeBF16 : typeF32, yes = transposed, status;
	if ((status = lt.descCreate(&p->desc, q->bf16 ? computeF32 : computeTF32, typeF32))) {
		return status;
	}
	if (q->op == 1 && (status = lt.descSet(p->desc, descTransA, &yes, sizeof yes))) {
		return status;
	}
	if (q->op == 2 && (status = lt.descSet(p->desc, descTransB, &yes, sizeof yes))) {
		return status;
	}
	int epilogue = epilogueNone | (q->epilogue & 1 ? epilogueRelu : 0) | (q->epilogue & 2 ? epilogueBias : 0);
	if (q->epilogue) {
		epilogue &= ~epilogueNone;
	}
	if ((status = lt.descSet(p->desc, descEpilogue, &epilogue, sizeof epilogue))) {
		return status;
	}
	uint64_t somewhere = 1 << 20 | (q->alignBias & 15); // lt_multiply says where; an algorithm is chosen for its alignment
	if (q->epilogue & 2 && (status = lt.descSet(p->desc, descBias, &somewhere, sizeof somewhere))) {
		return status;
	}
	uint64_t bRows = q->op == 1 ? q->k : q->n, bCols = q->op == 1 ? q->n : q->k;
	uint64_t aRows = q->op == 2 ? q->m : q->k, aCols = q->op == 2 ? q->k : q->m;
	if ((status = lt.layoutCreate(&p->b, type, bRows, bCols, q->ldb)) || (status = lt.layoutCreate(&p->a, type, aRows, aCols, q->lda))) {
		return status;
	}
	return lt.layoutCreate(&p->c, typeF32, q->n, q->m, q->ldc);
}

// choose asks for an algorithm.
static int choose(void *handle, plan *p, const ltProduct *q, size_t workspace) {
	void *pref;
	int status = lt.prefCreate(&pref);
	if (status) {
		return status;
	}
	uint32_t reduction = reductionOutOfPlace, alignA = q->alignB, alignB = q->alignA, alignC = q->alignC;
	uint32_t alignD = q->alignBias < q->alignC ? q->alignBias : q->alignC; // a bias is read as D is written
	const struct { int attribute; const void *value; size_t size; } all[] = {
		{prefWorkspace, &workspace, sizeof(uint64_t)}, {prefReduction, &reduction, sizeof reduction},
		{prefAlignA, &alignA, sizeof alignA}, {prefAlignB, &alignB, sizeof alignB},
		{prefAlignC, &alignC, sizeof alignC}, {prefAlignD, &alignD, sizeof alignD},
	};
	for (size_t i = 0; i < sizeof all / sizeof all[0] && !status; i++) {
		status = lt.prefSet(pref, all[i].attribute, all[i].value, all[i].size);
	}
	heuristic found;
	int count = 0;
	if (!status) {
		status = lt.choose(handle, p->desc, p->b, p->a, p->c, p->c, pref, 1, &found, &count);
	}
	lt.prefDestroy(pref);
	if (!status && count == 0) {
		status = 15; // not supported
	}
	if (!status) {
		p->algo = found.algo;
		p->workspace = found.workspace;
	}
	return status;
}

const char *lt_plan(void *context, void *handle, const ltProduct *q, size_t workspace, void **out) {
	if (current(context)) {
		return failed("cuCtxSetCurrent", 1);
	}
	plan *p = calloc(1, sizeof *p);
	if (!p) {
		return "out of memory";
	}
	p->accumulate = q->accumulate;
	p->bias = q->epilogue & 2;
	int status = describe(p, q);
	if (status) {
		lt_forget(p);
		return failed("describe a product", status);
	}
	if ((status = choose(handle, p, q, workspace))) {
		lt_forget(p);
		return failed("choose an algorithm", status);
	}
	*out = p;
	return NULL;
}

int lt_multiply(void *context, void *handle, void *of, uint64_t c, uint64_t a, uint64_t b, uint64_t bias, uint64_t workspace, size_t size, void *stream) {
	plan *p = of;
	float one = 1, beta = p->accumulate ? 1 : 0;
	if (current(context)) {
		return 1;
	}
	if (p->bias) {
		int status = lt.descSet(p->desc, descBias, &bias, sizeof bias);
		if (status) {
			return status;
		}
	}
	return lt.matmul(handle, p->desc, &one, (void *)b, p->b, (void *)a, p->a, &beta, (void *)c, p->c, (void *)c, p->c,
	                 &p->algo, (void *)workspace, size, stream);
}

void lt_forget(void *of) {
	plan *p = of;
	if (!p) {
		return;
	}
	if (p->desc) lt.descDestroy(p->desc);
	if (p->a) lt.layoutDestroy(p->a);
	if (p->b) lt.layoutDestroy(p->b);
	if (p->c) lt.layoutDestroy(p->c);
	free(p);
}
