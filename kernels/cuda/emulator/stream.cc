// Streams, events, copies and launches. Work is done at the call, or, with LAG, where something waits for it.

#include <string.h>
#include <time.h>

#include "emulator.h"

using namespace emulated;

// runTo does the work up to a position. Work that waits for another stream does that stream's first.
void Line::runTo(unsigned long long position) {
	while (done < position && !queue.empty()) {
		std::function<void()> work = std::move(queue.front());
		queue.pop_front();
		work();
		done++;
	}
}

namespace emulated {

static CUstream legacyOf(CUcontext c) {
	if (!c->legacy) {
		c->legacy = new CUstream_st{c, 0, 0};
	}
	return c->legacy;
}

CUresult onStream(CUstream s, CUstream *found) {
	if (s == nullptr || s == CU_STREAM_LEGACY || s == CU_STREAM_PER_THREAD) {
		*found = legacyOf(current());
		return CUDA_SUCCESS;
	}
	*found = s;
	return handles.count(s) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_HANDLE;
}

// finishBlocking does the work of all streams that the legacy one is ordered with.
static void finishBlocking(CUcontext c) {
	legacyOf(c)->line->runTo(~0ull);
	for (CUstream s : c->streams) {
		if (!(s->flags & CU_STREAM_NON_BLOCKING)) {
			s->line->runTo(~0ull);
		}
	}
}

void finish(CUcontext c) {
	legacyOf(c)->line->runTo(~0ull);
	for (CUstream s : c->streams) {
		s->line->runTo(~0ull);
	}
}

void issue(CUstream s, std::function<void()> work) {
	if (s->capture) {
		CUgraphNode node = addNode(s->capture, &s->last, s->last ? 1 : 0);
		node->type = CU_GRAPH_NODE_TYPE_HOST;
		node->work = std::move(work);
		s->last = node;
		return;
	}
	s->line->issued++;
	s->line->queue.push_back(std::move(work));
	if (!settings().lag || s == s->context->legacy) {
		if (s == s->context->legacy) {
			finishBlocking(s->context);
		}
		s->line->runTo(~0ull);
	}
}

void countLaunch(CUcontext c) {
	c->launches++;
	if (settings().lose >= 0 && c->launches > settings().lose) {
		c->lost = true;
	}
}

void destroyStream(CUstream s) {
	s->line->runTo(~0ull);
	s->context->streams.erase(s);
	handles.erase(s);
	delete s;
}

static double now() {
	timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

// pollLine does one piece of work a call, so that who asks again and again gets on.
static CUresult pollLine(Line &line, unsigned long long position) {
	if (line.done >= position) {
		return CUDA_SUCCESS;
	}
	line.runTo(line.done + 1);
	return CUDA_ERROR_NOT_READY;
}

// lostOr is how a call ends that may have found the device lost.
static CUresult lostOr(CUresult result) {
	CUresult lost = enter(true);
	return lost ? lost : result;
}

} // namespace emulated

CUresult cuStreamCreateWithPriority(CUstream *s, unsigned flags, int priority) {
	ENTER;
	*s = new CUstream_st{current(), flags, priority};
	handles.insert(*s);
	current()->streams.insert(*s);
	return CUDA_SUCCESS;
}

CUresult cuStreamCreate(CUstream *s, unsigned flags) { return cuStreamCreateWithPriority(s, flags, 0); }

#define ON_STREAM                                                                                                              \
	ENTER;                                                                                                                     \
	CUstream stream;                                                                                                           \
	if (CUresult bad = onStream(handle, &stream)) return bad

CUresult cuStreamDestroy(CUstream handle) {
	ON_STREAM;
	if (stream == stream->context->legacy) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	destroyStream(stream);
	return CUDA_SUCCESS;
}

CUresult cuStreamSynchronize(CUstream handle) {
	ON_STREAM;
	if (stream->capture) {
		return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
	}
	stream->line->runTo(~0ull);
	return lostOr(CUDA_SUCCESS);
}

CUresult cuStreamQuery(CUstream handle) {
	ON_STREAM;
	return lostOr(pollLine(*stream->line, stream->line->issued));
}

CUresult cuStreamGetFlags(CUstream handle, unsigned *flags) {
	ON_STREAM;
	*flags = stream->flags;
	return CUDA_SUCCESS;
}

CUresult cuStreamGetPriority(CUstream handle, int *priority) {
	ON_STREAM;
	*priority = stream->priority;
	return CUDA_SUCCESS;
}

CUresult cuStreamGetCtx(CUstream handle, CUcontext *context) {
	ON_STREAM;
	*context = stream->context;
	return CUDA_SUCCESS;
}

CUresult cuStreamWaitEvent(CUstream handle, CUevent event, unsigned) {
	ON_STREAM;
	if (!handles.count(event)) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	if (event->line && event->line != stream->line) {
		issue(stream, [line = event->line, position = event->position] { line->runTo(position); });
	}
	return CUDA_SUCCESS;
}

CUresult cuLaunchHostFunc(CUstream handle, CUhostFn call, void *data) {
	ON_STREAM;
	issue(stream, [=] { call(data); });
	return CUDA_SUCCESS;
}

CUresult cuEventCreate(CUevent *event, unsigned flags) {
	ENTER;
	*event = new CUevent_st{current(), flags};
	handles.insert(*event);
	return CUDA_SUCCESS;
}

#define WITH_EVENT                                                                                                             \
	ENTER;                                                                                                                     \
	if (!handles.count(event)) return CUDA_ERROR_INVALID_HANDLE

CUresult cuEventDestroy(CUevent event) {
	WITH_EVENT;
	handles.erase(event);
	delete event;
	return CUDA_SUCCESS;
}

CUresult cuEventRecord(CUevent event, CUstream handle) {
	ON_STREAM;
	if (!handles.count(event)) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	if (stream->capture) {
		return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED; // forks are not emulated
	}
	issue(stream, [time = event->time] { *time = now(); });
	event->line = stream->line;
	event->position = stream->line->issued;
	return CUDA_SUCCESS;
}

CUresult cuEventRecordWithFlags(CUevent event, CUstream stream, unsigned) { return cuEventRecord(event, stream); }

CUresult cuEventQuery(CUevent event) {
	WITH_EVENT;
	return event->line ? lostOr(pollLine(*event->line, event->position)) : CUDA_SUCCESS;
}

CUresult cuEventSynchronize(CUevent event) {
	WITH_EVENT;
	if (event->line) {
		event->line->runTo(event->position);
	}
	return lostOr(CUDA_SUCCESS);
}

CUresult cuEventElapsedTime(float *milliseconds, CUevent start, CUevent end) {
	ENTER;
	if (!handles.count(start) || !handles.count(end) || !start->line || !end->line) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	if (start->line->done < start->position || end->line->done < end->position) {
		return CUDA_ERROR_NOT_READY;
	}
	*milliseconds = *end->time - *start->time;
	return CUDA_SUCCESS;
}

CUresult cuCtxSynchronize() {
	ENTER;
	finish(current());
	return lostOr(CUDA_SUCCESS);
}

// A side of a copy: bytes of a device, of pinned memory or of pageable memory.
static CUresult side(CUdeviceptr p, size_t bytes, void **real, bool *device) {
	*device = isDevice((void *)p);
	*real = *device ? translate(p) : (void *)p;
	return *device && !find(p, bytes) ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
}

// copy begins one. What it reads of pageable memory it reads at once, and what it writes there is there when it returns.
static CUresult copy(CUdeviceptr to, CUdeviceptr from, size_t bytes, CUstream stream) {
	void *target, *source;
	bool toDevice, fromDevice;
	if (bytes == 0) {
		return CUDA_SUCCESS;
	}
	if (CUresult bad = side(to, bytes, &target, &toDevice)) {
		return bad;
	}
	if (CUresult bad = side(from, bytes, &source, &fromDevice)) {
		return bad;
	}
	bool pageableSource = !fromDevice && !isPinned(source, bytes), pageableTarget = !toDevice && !isPinned(target, bytes);
	if (stream->capture && (pageableSource || pageableTarget)) {
		return CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
	}
	if (pageableSource && settings().lag) {
		auto kept = std::make_shared<std::vector<char>>((char *)source, (char *)source + bytes);
		issue(stream, [=] { memmove(target, kept->data(), bytes); });
	} else {
		issue(stream, [=] { memmove(target, source, bytes); });
	}
	if (pageableTarget) {
		stream->line->runTo(~0ull);
	}
	return CUDA_SUCCESS;
}

// copyNow is a call that returns when the copy is done.
static CUresult copyNow(CUdeviceptr to, CUdeviceptr from, size_t bytes) {
	ENTER;
	CUstream stream;
	onStream(nullptr, &stream);
	return lostOr(copy(to, from, bytes, stream));
}

static CUresult copyLater(CUdeviceptr to, CUdeviceptr from, size_t bytes, CUstream handle) {
	ON_STREAM;
	return copy(to, from, bytes, stream);
}

CUresult cuMemcpy(CUdeviceptr to, CUdeviceptr from, size_t n) { return copyNow(to, from, n); }
CUresult cuMemcpyHtoD(CUdeviceptr to, const void *from, size_t n) { return copyNow(to, (CUdeviceptr)from, n); }
CUresult cuMemcpyDtoH(void *to, CUdeviceptr from, size_t n) { return copyNow((CUdeviceptr)to, from, n); }
CUresult cuMemcpyDtoD(CUdeviceptr to, CUdeviceptr from, size_t n) { return copyNow(to, from, n); }
CUresult cuMemcpyAsync(CUdeviceptr to, CUdeviceptr from, size_t n, CUstream s) { return copyLater(to, from, n, s); }
CUresult cuMemcpyHtoDAsync(CUdeviceptr to, const void *from, size_t n, CUstream s) { return copyLater(to, (CUdeviceptr)from, n, s); }
CUresult cuMemcpyDtoHAsync(void *to, CUdeviceptr from, size_t n, CUstream s) { return copyLater((CUdeviceptr)to, from, n, s); }
CUresult cuMemcpyDtoDAsync(CUdeviceptr to, CUdeviceptr from, size_t n, CUstream s) { return copyLater(to, from, n, s); }

template <class T> static CUresult fill(CUdeviceptr p, T value, size_t count, CUstream handle) {
	ON_STREAM;
	if (count == 0) {
		return CUDA_SUCCESS;
	}
	if (!find(p, count * sizeof(T)) || p % sizeof(T)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	issue(stream, [=] { std::fill_n((T *)translate(p), count, value); });
	return CUDA_SUCCESS;
}

CUresult cuMemsetD8(CUdeviceptr p, unsigned char v, size_t n) { return fill(p, v, n, nullptr); }
CUresult cuMemsetD16(CUdeviceptr p, unsigned short v, size_t n) { return fill(p, v, n, nullptr); }
CUresult cuMemsetD32(CUdeviceptr p, unsigned v, size_t n) { return fill(p, v, n, nullptr); }
CUresult cuMemsetD8Async(CUdeviceptr p, unsigned char v, size_t n, CUstream s) { return fill(p, v, n, s); }
CUresult cuMemsetD16Async(CUdeviceptr p, unsigned short v, size_t n, CUstream s) { return fill(p, v, n, s); }
CUresult cuMemsetD32Async(CUdeviceptr p, unsigned v, size_t n, CUstream s) { return fill(p, v, n, s); }

CUresult cuLaunchKernel(CUfunction f, unsigned gx, unsigned gy, unsigned gz, unsigned bx, unsigned by, unsigned bz, unsigned shared,
						CUstream handle, void **parameters, void **extra) {
	ON_STREAM;
	if (extra) {
		return CUDA_ERROR_NOT_SUPPORTED;
	}
	const unsigned grid[3] = {gx, gy, gz}, block[3] = {bx, by, bz};
	auto launch = std::make_shared<Launch>();
	if (CUresult bad = makeLaunch(*launch, f, grid, block, shared, parameters)) {
		return bad;
	}
	if (stream->capture) {
		CUgraphNode node = addNode(stream->capture, &stream->last, stream->last ? 1 : 0);
		node->type = CU_GRAPH_NODE_TYPE_KERNEL;
		node->context = stream->context;
		node->launch = *launch;
		stream->last = node;
		return CUDA_SUCCESS;
	}
	issue(stream, [launch, context = stream->context] {
		countLaunch(context);
		if (!context->lost) {
			runGrid(*launch);
		}
	});
	return CUDA_SUCCESS;
}

// For other emulated libraries: work on a stream, and what an address stands for.
extern "C" CUresult autonetEmulatedIssue(CUstream handle, void (*work)(void *), void *data, void (*drop)(void *)) {
	ON_STREAM;
	std::shared_ptr<void> kept(data, drop);
	issue(stream, [=] { work(kept.get()); });
	return CUDA_SUCCESS;
}

extern "C" void *autonetEmulatedAddress(CUdeviceptr p, size_t bytes) { return find(p, bytes) ? translate(p) : nullptr; }
