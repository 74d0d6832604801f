// A CUDA driver without a device, for tests: the parts that its files share. All of it runs under one lock.
#ifndef AUTONET_EMULATOR_H
#define AUTONET_EMULATOR_H

#pragma GCC visibility push(default)
#include <cuda.h>
#pragma GCC visibility pop

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "kernel.h"

namespace emulated {

extern std::recursive_mutex lock;

// die reports a fault of the program under test and aborts.
[[noreturn]] void die(const char *format, ...) __attribute__((format(printf, 1, 2)));

// Settings, from the environment, AUTONET_EMULATED_….
struct Settings {
	int devices = 1;
	size_t memory = 1ull << 30;
	int driver = 12060;
	int major = 8, minor = 0;
	bool lag = false;
	long long lose = -1; // launches until a device is lost
	int loseCode = CUDA_ERROR_ILLEGAL_ADDRESS;
	enum { FORWARD, REVERSE, RANDOM } order = FORWARD;
	unsigned long long seed = 1;
};
const Settings &settings();

// Memory (memory.cc): a device address is one nobody can read; what it stands for lies at a constant distance.
struct Allocation {
	CUdeviceptr address;
	size_t bytes;
	int device;
};
CUdeviceptr allocate(int device, size_t bytes); // 0 where there is too little
bool release(CUdeviceptr);
const Allocation *find(CUdeviceptr, size_t bytes); // that holds all of a range
bool isDevice(const void *);
void *translate(CUdeviceptr);
size_t memoryUsed(int device);
void describeFault(const void *address, char *text, size_t size);
bool isPinned(const void *, size_t bytes);

// One launch of a kernel, its arguments copied and translated.
struct Launch {
	const Kernel *kernel = nullptr;
	unsigned grid[3], block[3], shared;
	std::vector<char> bytes;
	std::vector<size_t> offsets;
};
void runGrid(const Launch &); // block.cc

} // namespace emulated

// The work of a stream. Positions count what was issued.
struct Line {
	std::deque<std::function<void()>> queue;
	unsigned long long issued = 0, done = 0;
	void runTo(unsigned long long position);
};

struct CUctx_st {
	int device;
	bool primary;
	int retained = 0;
	long long launches = 0;
	bool lost = false;
	CUstream legacy = nullptr;
	std::set<CUstream> streams;
	std::set<CUmodule> modules;
	std::set<CUdeviceptr> memory;
};

struct CUstream_st {
	CUcontext context;
	unsigned flags;
	int priority;
	std::shared_ptr<Line> line = std::make_shared<Line>();
	CUgraph capture = nullptr; // what it is being captured into
	CUgraphNode last = nullptr;
};

struct CUevent_st {
	CUcontext context;
	unsigned flags;
	std::shared_ptr<Line> line; // nullptr: never recorded
	unsigned long long position = 0;
	std::shared_ptr<double> time = std::make_shared<double>(0);
};

struct CUfunc_st {
	CUmodule module;
	const emulated::Kernel *kernel;
	int dynamicShared = 48 << 10; // the most a launch may ask for
};

struct CUmod_st {
	CUcontext context;
	std::map<std::string, std::unique_ptr<CUfunc_st>> functions;
};

struct CUgraphNode_st {
	CUgraph graph;
	CUgraphNodeType type;
	CUcontext context;
	CUfunction function;
	emulated::Launch launch;
	std::function<void()> work;
	std::shared_ptr<CUgraph_st> child;
	std::vector<CUgraphNode> after;
};

struct CUgraph_st {
	std::vector<std::unique_ptr<CUgraphNode_st>> nodes;
};

namespace emulated {

extern std::unordered_set<const void *> handles; // that are alive

CUcontext current();
CUresult enter(bool needsContext); // why a call fails at once
CUresult makeLaunch(Launch &, CUfunction, const unsigned grid[3], const unsigned block[3], unsigned shared, void **parameters);
void countLaunch(CUcontext);
CUresult onStream(CUstream, CUstream *found); // checks a stream's handle
void issue(CUstream, std::function<void()>);
void finish(CUcontext);                      // all work of a context
CUgraphNode addNode(CUgraph, const CUgraphNode *after, size_t count);
void destroyStream(CUstream);
void releaseContext(CUcontext);

} // namespace emulated

// ENTER begins a call that needs a context, ENTER_ANY one that does not.
#define ENTER                                                                                                                  \
	std::lock_guard<std::recursive_mutex> held(emulated::lock);                                                                \
	if (CUresult bad = emulated::enter(true)) return bad
#define ENTER_ANY                                                                                                              \
	std::lock_guard<std::recursive_mutex> held(emulated::lock);                                                                \
	if (CUresult bad = emulated::enter(false)) return bad

#endif
