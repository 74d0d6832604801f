// The calls of the CUDA driver that the binding lacks, or makes dearly. Each makes the device's context current on the
// thread that it runs on, which costs nothing where it is so already, and returns CUDA's code: 0 is success.
#ifndef AUTONET_SHIM_H
#define AUTONET_SHIM_H

#include <cuda.h>
#include <stdint.h>

int shim_bind(CUcontext context);
const char *shim_error(int code); // CUDA's name of a code

// shim_grid is the sides of a grid and of its blocks, and the shared memory beyond the kernel's own, in bytes.
typedef struct {
	uint32_t grid[3], block[3], shared;
} shim_grid;

// shim_launch calls a kernel; offsets are those of its parameters in arguments.
int shim_launch(CUcontext context, CUfunction f, shim_grid g, CUstream stream, const int32_t *offsets,
                int count, void *arguments);
int shim_shared(CUcontext context, CUfunction f, int bytes); // the most shared memory a launch may ask for

int shim_pinned(CUcontext context, size_t bytes, void **memory);
int shim_unpin(CUcontext context, void *memory);

// shim_up copies from pinned memory by way of a stage on the device: the copy of it to dst is the compute stream's.
int shim_up(CUcontext context, CUdeviceptr dst, CUdeviceptr stage, const void *pinned, size_t bytes, CUstream in, CUstream compute,
            CUevent arrived, CUevent consumed);
// shim_down copies to pinned memory by way of a stage on the device, where it has the numbers of now.
int shim_down(CUcontext context, void *pinned, CUdeviceptr stage, CUdeviceptr src, size_t bytes, CUstream out, CUstream compute,
              CUevent staged, CUevent arrived);
// shim_zero sets numbers to zero on a stream.
int shim_zero(CUcontext context, CUdeviceptr x, size_t numbers, CUstream stream);
int shim_wait(CUcontext context, CUevent event);
int shim_finish(CUcontext context, CUstream stream);
int shim_drop_stream(CUcontext context, CUstream stream);
int shim_drop_event(CUcontext context, CUevent event);

// Graphs: a chain of nodes. The last node is *last, NULL of an empty graph.
int shim_graph(CUcontext context, CUgraph *graph);
int shim_add_kernel(CUcontext context, CUgraph graph, CUgraphNode *last, CUfunction f, shim_grid g, const int32_t *offsets,
                    int count, void *arguments);
int shim_add_graph(CUcontext context, CUgraph graph, CUgraphNode *last, CUgraph child);
int shim_instantiate(CUcontext context, CUgraph graph, CUgraphExec *exec);
int shim_patch(CUcontext context, CUgraphExec exec, CUgraphNode node, CUfunction f, shim_grid g,
               const int32_t *offsets, int count, void *arguments);
int shim_graph_launch(CUcontext context, CUgraphExec exec, CUstream stream);
int shim_capture(CUcontext context, CUstream stream);
int shim_captured(CUcontext context, CUstream stream, CUgraph *graph);
int shim_patch_graph(CUcontext context, CUgraphExec exec, CUgraphNode at, CUgraph child);
void shim_forget(CUcontext context, CUgraph graph, CUgraphExec exec);

#endif
