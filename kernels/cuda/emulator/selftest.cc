// Tests the emulator with the kernels of testdata/test.cu: what a device does, and that faults of a program are found.
// Each test is a process of its own, since settings are read once and most faults end it.

#include <cuda.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <functional>
#include <string>
#include <vector>

static void fail(const char *what, int line) {
	fprintf(stderr, "line %d: %s\n", line, what);
	exit(1);
}
#define want(condition) ((condition) ? (void)0 : fail(#condition, __LINE__))
#define ok(call) want((call) == CUDA_SUCCESS)

static const char *names[] = {"scale", "reverseRow", "unsynced", "unwaited", "pipelined", "unwritten", "warps", "product",
							  "divergent", "leaving", "viaStructure", "bounded", "multiply", "missing"};
static CUmodule module;

static void begin() {
	CUcontext context;
	ok(cuInit(0));
	ok(cuDevicePrimaryCtxRetain(&context, 0));
	ok(cuCtxSetCurrent(context));
	std::string ptx = ".version 7.8\n.target sm_80\n";
	for (const char *name : names) {
		ptx += std::string(".visible .entry ") + name + "(\n)\n{}\n";
	}
	ok(cuModuleLoadData(&module, ptx.c_str()));
}

static CUfunction function(const char *name) {
	CUfunction f;
	ok(cuModuleGetFunction(&f, module, name));
	return f;
}

static CUdeviceptr memory(size_t floats) {
	CUdeviceptr p;
	ok(cuMemAlloc(&p, floats * 4));
	return p;
}

static CUdeviceptr upload(const std::vector<float> &x) {
	CUdeviceptr p = memory(x.size());
	ok(cuMemcpyHtoD(p, x.data(), x.size() * 4));
	return p;
}

static std::vector<float> download(CUdeviceptr p, size_t n) {
	std::vector<float> x(n);
	ok(cuMemcpyDtoH(x.data(), p, n * 4));
	return x;
}

static std::vector<float> count(int n) {
	std::vector<float> x(n);
	for (int i = 0; i < n; i++) {
		x[i] = i;
	}
	return x;
}

template <class... A>
static CUresult launch(const char *name, int grid, int block, int shared, CUstream s, A... a) {
	void *arguments[] = {&a..., nullptr};
	return cuLaunchKernel(function(name), grid, 1, 1, block, 1, 1, shared, s, arguments, nullptr);
}

static void threadsWait() {
	begin();
	CUdeviceptr x = upload(count(1024)), y = memory(1024);
	ok(launch("reverseRow", 4, 256, 0, nullptr, y, x));
	std::vector<float> got = download(y, 1024);
	for (int i = 0; i < 1024; i++) {
		want(got[i] == i / 256 * 256 + 255 - i % 256);
	}
	ok(launch("pipelined", 1, 64, 2048, nullptr, y, x));
	got = download(y, 512);
	for (int i = 0; i < 512; i++) {
		int from = 255 - i % 256;
		want(got[i] == (i < 256 ? from : from < 240 ? 256 + from : 0));
	}
	ok(cuMemFree(x));
	ok(cuMemFree(y));
}

static void warpsExchange() {
	begin();
	CUdeviceptr x = upload(count(64)), y = memory(64);
	ok(launch("warps", 1, 64, 0, nullptr, y, x));
	std::vector<float> got = download(y, 64);
	for (int i = 0; i < 64; i++) {
		int w = i / 32 * 32, lane = i % 32;
		float sum = 32 * w + 31 * 16, down = lane < 31 ? i + 1 : i, up = lane >= 2 ? i - 2 : i;
		want(got[i] == sum + down + 100 * (w + 3) + 10000 * up + (w == 0 ? 27 : 32));
	}
	std::vector<float> a(256), b(128);
	for (int i = 0; i < 256; i++) {
		a[i] = i * 37 % 17 - 8;
	}
	for (int i = 0; i < 128; i++) {
		b[i] = i * 29 % 13 - 6;
	}
	CUdeviceptr c = memory(128);
	ok(launch("product", 1, 32, 0, nullptr, c, upload(a), upload(b)));
	got = download(c, 128);
	for (int i = 0; i < 16; i++) {
		for (int j = 0; j < 8; j++) {
			float sum = 0;
			for (int k = 0; k < 16; k++) {
				sum += a[i * 16 + k] * b[k * 8 + j];
			}
			want(got[i * 8 + j] == sum);
		}
	}
}

static void structuresHoldAddresses() {
	begin();
	struct {
		CUdeviceptr x;
		int n, m;
	} pair = {upload(count(32)), 32, 5};
	CUdeviceptr y = memory(32);
	ok(launch("viaStructure", 1, 32, 0, nullptr, y, pair));
	want(download(y, 32)[0] == 36);
}

static void memoryIsGarbage() {
	begin();
	CUdeviceptr y = memory(64);
	want(isnan(download(y, 64)[63]));
	ok(cuMemsetD32(y, 0, 64));
	want(download(y, 64)[63] == 0);
	ok(launch("unwritten", 1, 64, 0, nullptr, y));
	want(isnan(download(y, 64)[5]));
}

static void callsFail() {
	begin();
	CUdeviceptr p;
	size_t free, total;
	want(cuMemAlloc(&p, 3 << 20) == CUDA_ERROR_OUT_OF_MEMORY);
	ok(cuMemAlloc(&p, 1 << 20));
	ok(cuMemGetInfo(&free, &total));
	want(total == 2 << 20 && free == 1 << 20);
	char text[64];
	want(cuMemcpyHtoD(p + (1 << 20) - 32, text, 64) == CUDA_ERROR_INVALID_VALUE);
	ok(cuMemFree(p));
	want(cuMemFree(p) == CUDA_ERROR_INVALID_VALUE);
	CUfunction f;
	want(cuModuleGetFunction(&f, module, "missing") == CUDA_ERROR_NOT_FOUND);
	p = upload({0});
	want(launch("bounded", 1, 128, 0, nullptr, p) == CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES);
	want(launch("scale", 1, 32, 50 << 10, nullptr, p, p, 1.0f, 1ll) == CUDA_ERROR_INVALID_VALUE);
	ok(cuFuncSetAttribute(function("scale"), CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, 60 << 10));
	ok(launch("scale", 1, 32, 50 << 10, nullptr, p, p, 1.0f, 1ll));
	want(cuModuleLoadData(&module, ".version 8.0\n.target sm_90\n") == CUDA_ERROR_NO_BINARY_FOR_GPU);
	const char *name;
	ok(cuGetErrorName(CUDA_ERROR_NOT_FOUND, &name));
	want(strcmp(name, "CUDA_ERROR_NOT_FOUND") == 0);
}

static void graphsRun() {
	begin();
	std::vector<CUgraphNode> nodes(3);
	CUgraph graph, child, captured;
	CUgraphExec exec;
	CUstream s;
	CUdeviceptr y = upload({1});
	float by = 2;
	long long n = 1;
	void *arguments[] = {&y, &y, &by, &n};
	CUDA_KERNEL_NODE_PARAMS p = {};
	p.func = function("scale");
	p.gridDimX = p.gridDimY = p.gridDimZ = p.blockDimX = p.blockDimY = p.blockDimZ = 1;
	p.kernelParams = arguments;
	ok(cuStreamCreate(&s, CU_STREAM_NON_BLOCKING));
	ok(cuStreamBeginCapture(s, CU_STREAM_CAPTURE_MODE_RELAXED));
	ok(launch("scale", 1, 1, 0, s, y, y, 10.0f, 1ll));
	ok(launch("scale", 1, 1, 0, s, y, y, 10.0f, 1ll));
	ok(cuStreamEndCapture(s, &captured));
	ok(cuGraphCreate(&graph, 0));
	ok(cuGraphAddKernelNode(&nodes[0], graph, nullptr, 0, &p));
	ok(cuGraphAddChildGraphNode(&nodes[1], graph, &nodes[0], 1, captured));
	by = 3;
	ok(cuGraphAddKernelNode(&nodes[2], graph, &nodes[1], 1, &p));
	ok(cuGraphInstantiate(&exec, graph, 0));
	ok(cuGraphLaunch(exec, s));
	by = 5;
	ok(cuGraphExecKernelNodeSetParams(exec, nodes[0], &p));
	ok(cuGraphLaunch(exec, s));
	ok(cuStreamSynchronize(s));
	want(download(y, 1)[0] == 2 * 100 * 3 * 5 * 100 * 3.0f);
	ok(cuGraphExecDestroy(exec));
	ok(cuGraphDestroy(graph));
	ok(cuGraphDestroy(captured));
	want(cuGraphDestroy(graph) == CUDA_ERROR_INVALID_VALUE);
	(void)child;
}

// Under LAG what is not waited for has not happened.
static void workLags() {
	begin();
	CUstream s, other;
	CUevent e;
	ok(cuStreamCreate(&s, CU_STREAM_NON_BLOCKING));
	ok(cuStreamCreate(&other, CU_STREAM_NON_BLOCKING));
	ok(cuEventCreate(&e, 0));
	float *pinned, *result, pageable = 1;
	ok(cuMemHostAlloc((void **)&pinned, 4, 0));
	ok(cuMemHostAlloc((void **)&result, 4, 0));
	CUdeviceptr x = memory(1), y = memory(1);
	*pinned = 1;
	ok(cuMemcpyHtoDAsync(x, pinned, 4, s));
	ok(cuMemcpyHtoDAsync(y, &pageable, 4, s));
	*pinned = 7; // too early: the copy reads this
	pageable = 8; // was read at the call
	ok(launch("scale", 1, 1, 0, s, x, x, 2.0f, 1ll));
	ok(cuMemcpyDtoHAsync(result, x, 4, s));
	ok(cuEventRecord(e, s));
	want(isnan(*result));
	want(cuEventQuery(e) == CUDA_ERROR_NOT_READY);
	ok(cuStreamWaitEvent(other, e, 0));
	want(isnan(*result));
	ok(cuStreamSynchronize(other));
	want(*result == 14);
	want(download(y, 1)[0] == 1);
	ok(cuEventQuery(e));
	ok(cuStreamDestroy(s));
	ok(cuStreamDestroy(other));
	ok(cuEventDestroy(e));
	ok(cuMemFreeHost(pinned));
}

static void devicesGetLost() {
	begin();
	CUdeviceptr y = upload({1});
	for (int i = 0; i < 3; i++) {
		ok(launch("scale", 1, 1, 0, nullptr, y, y, 2.0f, 1ll));
	}
	launch("scale", 1, 1, 0, nullptr, y, y, 2.0f, 1ll);
	want(cuCtxSynchronize() == CUDA_ERROR_ILLEGAL_ADDRESS);
	want(cuMemAlloc(&y, 4) == CUDA_ERROR_ILLEGAL_ADDRESS);
}

static void speed() {
	begin();
	int n = 512;
	std::vector<float> x(n * n, 0.5f);
	CUdeviceptr a = upload(x), b = upload(x), c = memory(n * n);
	auto seconds = [](std::function<void()> work) {
		timespec from, to;
		clock_gettime(CLOCK_MONOTONIC, &from);
		work();
		clock_gettime(CLOCK_MONOTONIC, &to);
		return to.tv_sec - from.tv_sec + (to.tv_nsec - from.tv_nsec) / 1e9;
	};
	void *arguments[] = {&c, &a, &b, &n};
	double product = seconds([&] { ok(cuLaunchKernel(function("multiply"), n / 128, n / 128, 1, 256, 1, 1, 0, nullptr, arguments, nullptr)); });
	want(download(c, n * n)[n * n - 1] == n * 0.25f);
	double plain = seconds([&] { ok(launch("scale", 1024, 256, 0, nullptr, c, a, 2.0f, (long long)n * n)); });
	printf("product %.2f GFLOP/s, a thread for each number %.1f ns\n", 2.0 * n * n * n / product / 1e9, plain / n / n * 1e9);
}

// Faults: each has to end the process and say this.
static void outOfBounds() {
	begin();
	CUdeviceptr x = upload(count(64)), y = memory(64);
	ok(launch("scale", 1, 32, 0, nullptr, y, x, 2.0f, 65ll));
}
static void beforeBounds() {
	begin();
	CUdeviceptr x = upload(count(1024)), y = memory(1024);
	ok(launch("scale", 1, 32, 0, nullptr, y - 64, x, 2.0f, 1ll));
}
static void slackWritten() {
	begin();
	CUdeviceptr x = upload(count(64)), y = memory(61);
	ok(launch("scale", 1, 32, 0, nullptr, y, x, 2.0f, 62ll));
	cuMemFree(y);
}
static void lookedIntoByHost() {
	begin();
	printf("%f\n", *(volatile float *)memory(64));
}
static void diverge() {
	begin();
	launch("divergent", 1, 32, 0, nullptr, memory(32));
}
static void leave() {
	begin();
	launch("leaving", 1, 32, 0, nullptr, memory(32));
}

// Errors of a kernel that show as wrong numbers.
static void missingBarrier() {
	begin();
	CUdeviceptr x = upload(count(256)), y = memory(256);
	ok(launch("unsynced", 1, 256, 0, nullptr, y, x));
	std::vector<float> got = download(y, 256);
	for (int i = 0; i < 256; i++) {
		want(got[i] == 255 - i);
	}
}
static void missingWait() {
	begin();
	CUdeviceptr x = upload(count(256)), y = memory(256);
	ok(launch("unwaited", 1, 256, 0, nullptr, y, x));
	std::vector<float> got = download(y, 256);
	for (int i = 0; i < 256; i++) {
		want(got[i] == i);
	}
}

static bool run(const char *name, void (*test)(), std::vector<std::string> settings, const char *fault) {
	int out[2];
	if (pipe(out)) {
		return false;
	}
	pid_t child = fork();
	if (child == 0) {
		for (const std::string &s : settings) {
			putenv(strdup(("AUTONET_EMULATED_" + s).c_str()));
		}
		dup2(out[1], 1);
		dup2(out[1], 2);
		test();
		exit(0);
	}
	close(out[1]);
	std::string text;
	char buffer[4096];
	for (ssize_t n; (n = read(out[0], buffer, sizeof buffer)) > 0;) {
		text.append(buffer, n);
	}
	close(out[0]);
	int status;
	waitpid(child, &status, 0);
	bool good = fault ? status != 0 && text.find(fault) != std::string::npos : status == 0;
	printf("%s %s", good ? "ok  " : "FAIL", name);
	for (const std::string &s : settings) {
		printf(" %s", s.c_str());
	}
	printf("%s%s", text.empty() ? "\n" : ": ", text.c_str());
	fflush(stdout);
	return good;
}

int main() {
	bool good = true;
	auto test = [&](const char *name, void (*f)(), std::vector<std::string> settings = {}, const char *fault = nullptr) {
		good = run(name, f, settings, fault) && good;
	};
	for (const char *order : {"ORDER=forward", "ORDER=reverse", "ORDER=random:1", "ORDER=random:2"}) {
		test("threads wait", threadsWait, {order});
		test("warps exchange", warpsExchange, {order});
		test("graphs run", graphsRun, {order});
		test("a missing barrier shows", missingBarrier, {order}, "got[i] == 255 - i");
		test("a missing wait shows", missingWait, {order}, "got[i] == i");
	}
	test("threads wait", threadsWait, {"LAG=1"});
	test("graphs run", graphsRun, {"LAG=1"});
	test("structures hold addresses", structuresHoldAddresses);
	test("memory is garbage", memoryIsGarbage);
	test("calls fail", callsFail, {"MEMORY=2097152"});
	test("work lags", workLags, {"LAG=1"});
	test("devices get lost", devicesGetLost, {"LOSE=3"});
	test("out of bounds", outOfBounds, {}, "kernel scale, grid 1×1×1 of 32×1×1 threads, block (0,0,0), thread (0,0,0): it touched");
	test("before bounds", beforeBounds, {}, "before an allocation of 4096");
	test("slack written", slackWritten, {}, "something wrote after an allocation of 244 bytes");
	test("looked into by the host", lookedIntoByHost, {}, "");
	test("threads diverge", diverge, {}, "they diverge");
	test("a lane leaves", leave, {}, "of its warp that have ended");
	test("speed", speed);
	return good ? 0 : 1;
}
