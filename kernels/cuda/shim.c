//go:build cuda && linux && cgo

#include "shim.h"

#define TRY(call)                                                                                                              \
	do {                                                                                                                       \
		CUresult code = (call);                                                                                                \
		if (code != CUDA_SUCCESS) return code;                                                                                 \
	} while (0)

enum { maxParameters = 48 };

int shim_bind(CUcontext context) {
	static _Thread_local CUcontext bound;
	if (bound != context) {
		TRY(cuCtxSetCurrent(context));
		bound = context;
	}
	return CUDA_SUCCESS;
}

const char *shim_error(int code) {
	const char *name = NULL;
	return cuGetErrorName(code, &name) == CUDA_SUCCESS && name ? name : "";
}

// point makes the list of addresses that the driver takes.
static void point(void **list, const int32_t *offsets, int count, void *arguments) {
	for (int i = 0; i < count; i++) {
		list[i] = (char *)arguments + offsets[i];
	}
}

int shim_launch(CUcontext context, CUfunction f, shim_grid g, CUstream stream, const int32_t *offsets,
                int count, void *arguments) {
	void *list[maxParameters];
	TRY(shim_bind(context));
	point(list, offsets, count, arguments);
	return cuLaunchKernel(f, g.grid[0], g.grid[1], g.grid[2], g.block[0], g.block[1], g.block[2], g.shared, stream, list, NULL);
}

int shim_shared(CUcontext context, CUfunction f, int bytes) {
	TRY(shim_bind(context));
	return cuFuncSetAttribute(f, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, bytes);
}

int shim_pinned(CUcontext context, size_t bytes, void **memory) {
	TRY(shim_bind(context));
	return cuMemHostAlloc(memory, bytes, CU_MEMHOSTALLOC_PORTABLE);
}

int shim_unpin(CUcontext context, void *memory) {
	TRY(shim_bind(context));
	return cuMemFreeHost(memory);
}

int shim_up(CUcontext context, CUdeviceptr dst, CUdeviceptr stage, const void *pinned, size_t bytes, CUstream in, CUstream compute,
            CUevent arrived, CUevent consumed) {
	TRY(shim_bind(context));
	TRY(cuStreamWaitEvent(in, consumed, 0)); // by the compute stream, last time
	TRY(cuMemcpyHtoDAsync(stage, pinned, bytes, in));
	TRY(cuEventRecord(arrived, in));
	TRY(cuStreamWaitEvent(compute, arrived, 0));
	TRY(cuMemcpyDtoDAsync(dst, stage, bytes, compute));
	return cuEventRecord(consumed, compute);
}

int shim_down(CUcontext context, void *pinned, CUdeviceptr stage, CUdeviceptr src, size_t bytes, CUstream out, CUstream compute,
              CUevent staged, CUevent arrived) {
	TRY(shim_bind(context));
	TRY(cuMemcpyDtoDAsync(stage, src, bytes, compute));
	TRY(cuEventRecord(staged, compute));
	TRY(cuStreamWaitEvent(out, staged, 0));
	TRY(cuMemcpyDtoHAsync(pinned, stage, bytes, out));
	return cuEventRecord(arrived, out);
}

int shim_wait(CUcontext context, CUevent event) {
	TRY(shim_bind(context));
	return cuEventSynchronize(event);
}

int shim_graph(CUcontext context, CUgraph *graph) {
	TRY(shim_bind(context));
	return cuGraphCreate(graph, 0);
}

static void describe(CUDA_KERNEL_NODE_PARAMS *node, CUfunction f, shim_grid g, void **list) {
	*node = (CUDA_KERNEL_NODE_PARAMS){
		.func = f, .gridDimX = g.grid[0], .gridDimY = g.grid[1], .gridDimZ = g.grid[2],
		.blockDimX = g.block[0], .blockDimY = g.block[1], .blockDimZ = g.block[2], .sharedMemBytes = g.shared, .kernelParams = list,
	};
}

int shim_add_kernel(CUcontext context, CUgraph graph, CUgraphNode *last, CUfunction f, shim_grid g, const int32_t *offsets,
                    int count, void *arguments) {
	void *list[maxParameters];
	CUDA_KERNEL_NODE_PARAMS node;
	CUgraphNode before = *last;
	TRY(shim_bind(context));
	point(list, offsets, count, arguments);
	describe(&node, f, g, list);
	return cuGraphAddKernelNode(last, graph, before ? &before : NULL, before != NULL, &node);
}

int shim_add_graph(CUcontext context, CUgraph graph, CUgraphNode *last, CUgraph child) {
	CUgraphNode before = *last;
	TRY(shim_bind(context));
	return cuGraphAddChildGraphNode(last, graph, before ? &before : NULL, before != NULL, child);
}

int shim_instantiate(CUcontext context, CUgraph graph, CUgraphExec *exec) {
	TRY(shim_bind(context));
	return cuGraphInstantiateWithFlags(exec, graph, 0);
}

int shim_patch(CUcontext context, CUgraphExec exec, CUgraphNode at, CUfunction f, shim_grid g,
               const int32_t *offsets, int count, void *arguments) {
	void *list[maxParameters];
	CUDA_KERNEL_NODE_PARAMS node;
	TRY(shim_bind(context));
	point(list, offsets, count, arguments);
	describe(&node, f, g, list);
	return cuGraphExecKernelNodeSetParams(exec, at, &node);
}

int shim_patch_graph(CUcontext context, CUgraphExec exec, CUgraphNode at, CUgraph child) {
	TRY(shim_bind(context));
	return cuGraphExecChildGraphNodeSetParams(exec, at, child);
}

int shim_graph_launch(CUcontext context, CUgraphExec exec, CUstream stream) {
	TRY(shim_bind(context));
	return cuGraphLaunch(exec, stream);
}

int shim_capture(CUcontext context, CUstream stream) {
	TRY(shim_bind(context));
	return cuStreamBeginCapture(stream, CU_STREAM_CAPTURE_MODE_RELAXED);
}

int shim_captured(CUcontext context, CUstream stream, CUgraph *graph) {
	TRY(shim_bind(context));
	return cuStreamEndCapture(stream, graph);
}

void shim_forget(CUcontext context, CUgraph graph, CUgraphExec exec) {
	if (shim_bind(context) != CUDA_SUCCESS) {
		return;
	}
	if (exec) {
		cuGraphExecDestroy(exec);
	}
	if (graph) {
		cuGraphDestroy(graph);
	}
}

int shim_zero(CUcontext context, CUdeviceptr x, size_t numbers, CUstream stream) {
	TRY(shim_bind(context));
	return cuMemsetD32Async(x, 0, numbers, stream);
}

int shim_finish(CUcontext context, CUstream stream) {
	TRY(shim_bind(context));
	return cuStreamSynchronize(stream);
}

int shim_drop_stream(CUcontext context, CUstream stream) {
	TRY(shim_bind(context));
	return cuStreamDestroy(stream);
}

int shim_drop_event(CUcontext context, CUevent event) {
	TRY(shim_bind(context));
	return cuEventDestroy(event);
}
