// Graphs: nodes in the order they were added, which their dependencies follow; and the capture of a stream's work.

#include <algorithm>

#include "emulator.h"

using namespace emulated;

// What cuGraphLaunch runs: a copy of a graph's nodes, whose arguments may be exchanged.
struct CUgraphExec_st {
	CUgraph_st graph;
	std::map<CUgraphNode, CUgraphNode> copies;
};

namespace emulated {

static std::set<CUgraph> graphs;
static std::set<CUgraphExec> executables;

CUgraphNode addNode(CUgraph graph, const CUgraphNode *after, size_t count) {
	graph->nodes.emplace_back(new CUgraphNode_st{graph});
	CUgraphNode node = graph->nodes.back().get();
	node->after.assign(after, after + count);
	handles.insert(node);
	return node;
}

static std::map<CUgraphNode, CUgraphNode> copyInto(CUgraph_st &to, const CUgraph_st &from) {
	std::map<CUgraphNode, CUgraphNode> copies;
	for (const auto &node : from.nodes) {
		to.nodes.emplace_back(new CUgraphNode_st(*node));
		CUgraphNode copy = to.nodes.back().get();
		copy->graph = &to;
		for (CUgraphNode &n : copy->after) {
			n = copies[n];
		}
		copies[node.get()] = copy;
	}
	return copies;
}

static void runNode(const CUgraphNode_st &);

// runGraph runs each node after those it depends on, and otherwise in the order of the settings.
static void runGraph(const CUgraph_st &graph) {
	std::vector<CUgraphNode> left;
	for (const auto &node : graph.nodes) {
		left.push_back(node.get());
	}
	if (settings().order != Settings::FORWARD) {
		std::reverse(left.begin(), left.end());
	}
	bool chain = true; // then its order is that of the nodes
	for (size_t i = 1; i < graph.nodes.size(); i++) {
		chain = chain && graph.nodes[i]->after.size() == 1 && graph.nodes[i]->after[0] == graph.nodes[i - 1].get();
	}
	if (chain) {
		for (const auto &node : graph.nodes) {
			runNode(*node);
		}
		return;
	}
	std::set<CUgraphNode> done;
	while (!left.empty()) {
		auto i = std::find_if(left.begin(), left.end(), [&](CUgraphNode n) {
			return std::all_of(n->after.begin(), n->after.end(), [&](CUgraphNode a) { return done.count(a); });
		});
		if (i == left.end()) {
			die("a graph has a circle");
		}
		runNode(**i);
		done.insert(*i);
		left.erase(i);
	}
}

static void runNode(const CUgraphNode_st &node) {
	switch (node.type) {
	case CU_GRAPH_NODE_TYPE_KERNEL:
		countLaunch(node.context);
		if (!node.context->lost) {
			runGrid(node.launch);
		}
		return;
	case CU_GRAPH_NODE_TYPE_GRAPH:
		runGraph(*node.child);
		return;
	default:
		if (node.work) {
			node.work();
		}
	}
}

static bool known(CUgraph graph, const CUgraphNode *nodes, size_t count) {
	return graphs.count(graph) && std::all_of(nodes, nodes + count, [&](CUgraphNode n) { return handles.count(n) && n->graph == graph; });
}

static CUresult setKernel(CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *p) {
	const unsigned grid[3] = {p->gridDimX, p->gridDimY, p->gridDimZ}, block[3] = {p->blockDimX, p->blockDimY, p->blockDimZ};
	Launch launch;
	if (p->extra) {
		return CUDA_ERROR_NOT_SUPPORTED;
	}
	if (CUresult bad = makeLaunch(launch, p->func, grid, block, p->sharedMemBytes, p->kernelParams)) {
		return bad;
	}
	node->context = current();
	node->function = p->func;
	node->launch = std::move(launch);
	return CUDA_SUCCESS;
}

static void destroyGraph(CUgraph graph) {
	graphs.erase(graph);
	for (const auto &node : graph->nodes) {
		handles.erase(node.get());
	}
	delete graph;
}

} // namespace emulated

CUresult cuGraphCreate(CUgraph *graph, unsigned) {
	ENTER_ANY;
	*graph = new CUgraph_st;
	graphs.insert(*graph);
	return CUDA_SUCCESS;
}

CUresult cuGraphDestroy(CUgraph graph) {
	ENTER_ANY;
	if (!graphs.count(graph)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	destroyGraph(graph);
	return CUDA_SUCCESS;
}

CUresult cuGraphClone(CUgraph *clone, CUgraph graph) {
	ENTER_ANY;
	if (!graphs.count(graph)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*clone = new CUgraph_st;
	graphs.insert(*clone);
	for (auto &[original, copy] : copyInto(**clone, *graph)) {
		handles.insert(copy);
	}
	return CUDA_SUCCESS;
}

CUresult cuGraphAddKernelNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *after, size_t count, const CUDA_KERNEL_NODE_PARAMS *p) {
	ENTER;
	if (!known(graph, after, count)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	CUgraphNode_st made{graph};
	if (CUresult bad = setKernel(&made, p)) {
		return bad;
	}
	*node = addNode(graph, after, count);
	made.after = (*node)->after;
	made.type = CU_GRAPH_NODE_TYPE_KERNEL;
	**node = made;
	return CUDA_SUCCESS;
}

CUresult cuGraphAddChildGraphNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *after, size_t count, CUgraph child) {
	ENTER_ANY;
	if (!known(graph, after, count) || !graphs.count(child)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*node = addNode(graph, after, count);
	(*node)->type = CU_GRAPH_NODE_TYPE_GRAPH;
	(*node)->child = std::make_shared<CUgraph_st>();
	copyInto(*(*node)->child, *child);
	return CUDA_SUCCESS;
}

CUresult cuGraphAddEmptyNode(CUgraphNode *node, CUgraph graph, const CUgraphNode *after, size_t count) {
	ENTER_ANY;
	if (!known(graph, after, count)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*node = addNode(graph, after, count);
	(*node)->type = CU_GRAPH_NODE_TYPE_EMPTY;
	return CUDA_SUCCESS;
}

CUresult cuGraphAddDependencies(CUgraph graph, const CUgraphNode *from, const CUgraphNode *to, size_t count) {
	ENTER_ANY;
	if (!known(graph, from, count) || !known(graph, to, count)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	for (size_t i = 0; i < count; i++) {
		to[i]->after.push_back(from[i]);
	}
	return CUDA_SUCCESS;
}

CUresult cuGraphGetNodes(CUgraph graph, CUgraphNode *nodes, size_t *count) {
	ENTER_ANY;
	if (!graphs.count(graph)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	for (size_t i = 0; nodes && i < *count && i < graph->nodes.size(); i++) {
		nodes[i] = graph->nodes[i].get();
	}
	*count = nodes ? std::min(*count, graph->nodes.size()) : graph->nodes.size();
	return CUDA_SUCCESS;
}

CUresult cuGraphNodeGetType(CUgraphNode node, CUgraphNodeType *type) {
	ENTER_ANY;
	if (!handles.count(node)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*type = node->type;
	return CUDA_SUCCESS;
}

CUresult cuGraphKernelNodeSetParams(CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *p) {
	ENTER;
	return handles.count(node) ? setKernel(node, p) : CUDA_ERROR_INVALID_VALUE;
}

CUresult cuGraphInstantiateWithFlags(CUgraphExec *exec, CUgraph graph, unsigned long long) {
	ENTER;
	if (!graphs.count(graph)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*exec = new CUgraphExec_st;
	(*exec)->copies = copyInto((*exec)->graph, *graph);
	executables.insert(*exec);
	return CUDA_SUCCESS;
}

// nodeOf is the copy that an executable has of a node.
static CUresult nodeOf(CUgraphExec exec, CUgraphNode node, CUgraphNodeType type, CUgraphNode *copy) {
	if (!executables.count(exec) || !handles.count(node) || !exec->copies.count(node) || node->type != type) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*copy = exec->copies[node];
	return CUDA_SUCCESS;
}

CUresult cuGraphExecKernelNodeSetParams(CUgraphExec exec, CUgraphNode node, const CUDA_KERNEL_NODE_PARAMS *p) {
	ENTER;
	CUgraphNode copy;
	CUresult bad = nodeOf(exec, node, CU_GRAPH_NODE_TYPE_KERNEL, &copy);
	return bad ? bad : setKernel(copy, p);
}

CUresult cuGraphExecChildGraphNodeSetParams(CUgraphExec exec, CUgraphNode node, CUgraph child) {
	ENTER;
	CUgraphNode copy;
	if (CUresult bad = nodeOf(exec, node, CU_GRAPH_NODE_TYPE_GRAPH, &copy)) {
		return bad;
	}
	if (!graphs.count(child) || child->nodes.size() != copy->child->nodes.size()) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	copy->child = std::make_shared<CUgraph_st>();
	copyInto(*copy->child, *child);
	return CUDA_SUCCESS;
}

CUresult cuGraphUpload(CUgraphExec exec, CUstream) {
	ENTER;
	return executables.count(exec) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult cuGraphLaunch(CUgraphExec exec, CUstream handle) {
	ENTER;
	CUstream stream;
	if (CUresult bad = onStream(handle, &stream)) {
		return bad;
	}
	if (!executables.count(exec)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	auto graph = std::make_shared<CUgraph_st>(); // later changes of the executable are not for this launch
	copyInto(*graph, exec->graph);
	issue(stream, [graph] { runGraph(*graph); });
	return CUDA_SUCCESS;
}

CUresult cuGraphExecDestroy(CUgraphExec exec) {
	ENTER_ANY;
	if (!executables.erase(exec)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	delete exec;
	return CUDA_SUCCESS;
}

CUresult cuStreamBeginCapture(CUstream handle, CUstreamCaptureMode) {
	ENTER;
	CUstream stream;
	if (CUresult bad = onStream(handle, &stream)) {
		return bad;
	}
	if (stream == stream->context->legacy || stream->capture) {
		return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
	}
	stream->capture = new CUgraph_st;
	stream->last = nullptr;
	return CUDA_SUCCESS;
}

CUresult cuStreamEndCapture(CUstream handle, CUgraph *graph) {
	ENTER;
	CUstream stream;
	if (CUresult bad = onStream(handle, &stream)) {
		return bad;
	}
	if (!stream->capture) {
		return CUDA_ERROR_ILLEGAL_STATE;
	}
	*graph = stream->capture;
	graphs.insert(*graph);
	stream->capture = nullptr;
	return CUDA_SUCCESS;
}

CUresult cuStreamIsCapturing(CUstream handle, CUstreamCaptureStatus *status) {
	ENTER;
	CUstream stream;
	if (CUresult bad = onStream(handle, &stream)) {
		return bad;
	}
	*status = stream->capture ? CU_STREAM_CAPTURE_STATUS_ACTIVE : CU_STREAM_CAPTURE_STATUS_NONE;
	return CUDA_SUCCESS;
}

CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *mode) {
	ENTER_ANY;
	static thread_local CUstreamCaptureMode kept = CU_STREAM_CAPTURE_MODE_GLOBAL;
	std::swap(*mode, kept);
	return CUDA_SUCCESS;
}
