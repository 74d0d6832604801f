// Times OpenBLAS's sgemm. Arguments: threads, then libraries to try. Reads lines "OP m n k accumulate milliseconds" and
// answers nanoseconds a call, after one line that names the version and the kernels in use.
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef void (*sgemm)(int, int, int, int, int, int, float, const float *, int, const float *, int, float, float *, int);

enum { ROW_MAJOR = 101, AS_IT_IS = 111, TRANSPOSED = 112, BURSTS = 5 };

// Idle threads of OpenBLAS spin for 2^26 ticks before they sleep.
static const struct timespec until_idle = {.tv_nsec = 200000000};

static double now(void) {
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

static int ascending(const void *a, const void *b) {
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static float *numbers(size_t n, unsigned state) {
	float *x = aligned_alloc(64, (n * sizeof(float) + 63) / 64 * 64);
	for (size_t i = 0; i < n; i++) {
		state = state * 1664525u + 1013904223u;
		x[i] = (float)(state >> 8) / 16777216.0f - 0.5f;
	}
	return x;
}

struct product {
	sgemm f;
	int ta, tb, m, n, k;
	float beta, *a, *b, *c;
};

static double calls(struct product *p, int repeats) {
	double from = now();
	for (int i = 0; i < repeats; i++)
		p->f(ROW_MAJOR, p->ta ? TRANSPOSED : AS_IT_IS, p->tb ? TRANSPOSED : AS_IT_IS, p->m, p->n, p->k, 1, p->a,
		     p->ta ? p->m : p->k, p->b, p->tb ? p->k : p->n, p->beta, p->c, p->n);
	return (now() - from) / repeats;
}

// measure warms up, calibrates on warm calls, and returns the median of bursts.
static double measure(struct product *p, double nanoseconds) {
	double bursts[BURSTS];
	double one = calls(p, 2);
	one = calls(p, 1 + (int)(nanoseconds / 4 / one));
	int repeats = 1 + (int)(nanoseconds / one);
	for (int i = 0; i < BURSTS; i++)
		bursts[i] = calls(p, repeats);
	qsort(bursts, BURSTS, sizeof(double), ascending);
	return bursts[BURSTS / 2];
}

int main(int argc, char **argv) {
	void *library = NULL;
	for (int i = 2; i < argc && !library; i++)
		library = dlopen(argv[i], RTLD_NOW);
	if (!library) {
		fprintf(stderr, "no OpenBLAS: %s\n", dlerror());
		return 1;
	}
	char *(*core)(void) = (char *(*)(void))dlsym(library, "openblas_get_corename");
	char *(*config)(void) = (char *(*)(void))dlsym(library, "openblas_get_config");
	void (*threads)(int) = (void (*)(int))dlsym(library, "openblas_set_num_threads");
	sgemm f = (sgemm)dlsym(library, "cblas_sgemm");
	if (!core || !config || !threads || !f) {
		fprintf(stderr, "the library is no OpenBLAS\n");
		return 1;
	}
	threads(atoi(argv[1]));
	char name[32] = "", version[32] = "";
	sscanf(config(), "%31s %31s", name, version);
	printf("%s %s %s\n", name, version, core());
	fflush(stdout);

	char op[8];
	struct product p = {.f = f};
	double milliseconds;
	int accumulate;
	while (scanf("%7s %d %d %d %d %lf", op, &p.m, &p.n, &p.k, &accumulate, &milliseconds) == 6) {
		p.ta = op[0] == 'T', p.tb = op[1] == 'T', p.beta = accumulate ? 1 : 0;
		p.a = numbers((size_t)p.m * p.k, 1), p.b = numbers((size_t)p.k * p.n, 2), p.c = numbers((size_t)p.m * p.n, 3);
		double nanoseconds = measure(&p, milliseconds * 1e6);
		nanosleep(&until_idle, NULL);
		printf("%.1f\n", nanoseconds);
		fflush(stdout);
		free(p.a), free(p.b), free(p.c);
	}
	return 0;
}
