// Devices, contexts, modules and functions; settings; errors.

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <algorithm>

#include "emulator.h"

namespace emulated {

std::recursive_mutex lock;
std::unordered_set<const void *> handles;

void die(const char *format, ...) {
	char text[1000];
	va_list arguments;
	va_start(arguments, format);
	int n = snprintf(text, sizeof text, "emulated device: ");
	n += vsnprintf(text + n, sizeof text - n - 1, format, arguments);
	n = std::min<int>(n, sizeof text - 2);
	text[n++] = '\n';
	va_end(arguments);
	if (write(2, text, n) < 0) {
		_exit(2);
	}
	abort();
}

static Settings readSettings() {
	Settings s;
	auto number = [](const char *name, long long otherwise) {
		const char *text = getenv(name);
		return text && *text ? strtoll(text, nullptr, 10) : otherwise;
	};
	s.devices = std::clamp<int>(number("AUTONET_EMULATED_DEVICES", s.devices), 0, 16);
	s.memory = number("AUTONET_EMULATED_MEMORY", s.memory);
	s.driver = number("AUTONET_EMULATED_DRIVER", s.driver);
	s.lag = number("AUTONET_EMULATED_LAG", 0) != 0;
	if (const char *text = getenv("AUTONET_EMULATED_LOSE"); text && *text) { // launches[:error]
		sscanf(text, "%lld:%d", &s.lose, &s.loseCode);
	}
	if (const char *text = getenv("AUTONET_EMULATED_CAPABILITY")) {
		sscanf(text, "%d.%d", &s.major, &s.minor);
	}
	const char *order = getenv("AUTONET_EMULATED_ORDER");
	std::string text = order ? order : "";
	if (text == "reverse") {
		s.order = Settings::REVERSE;
	} else if (text.rfind("random", 0) == 0) {
		s.order = Settings::RANDOM;
		sscanf(order, "random:%llu", &s.seed);
	} else if (text != "" && text != "forward") {
		die("AUTONET_EMULATED_ORDER=%s: forward, reverse or random:SEED", order);
	}
	return s;
}

const Settings &settings() {
	static const Settings s = readSettings();
	return s;
}

static std::vector<Kernel> &kernels() {
	static std::vector<Kernel> all;
	return all;
}

void add(const Kernel &k) { kernels().push_back(k); }

static bool initialised;
static CUctx_st primaries[16];
static std::set<CUcontext> others; // made by cuCtxCreate
static thread_local std::vector<CUcontext> stack;

CUcontext current() { return stack.empty() ? nullptr : stack.back(); }

static bool alive(CUcontext c) { return others.count(c) || (c >= primaries && c < primaries + 16 && c->retained > 0); }

CUresult enter(bool needsContext) {
	if (!initialised) {
		return CUDA_ERROR_NOT_INITIALIZED;
	}
	CUcontext c = current();
	if (!needsContext) {
		return CUDA_SUCCESS;
	}
	if (!c) {
		return CUDA_ERROR_INVALID_CONTEXT;
	}
	if (!alive(c)) {
		return CUDA_ERROR_CONTEXT_IS_DESTROYED;
	}
	return c->lost ? (CUresult)settings().loseCode : CUDA_SUCCESS;
}

void releaseContext(CUcontext c) {
	while (!c->streams.empty()) {
		destroyStream(*c->streams.begin());
	}
	for (CUdeviceptr p : c->memory) {
		release(p);
	}
	for (CUmodule m : c->modules) {
		handles.erase(m);
		for (auto &[name, f] : m->functions) {
			handles.erase(f.get());
		}
		delete m;
	}
	delete c->legacy;
	c->memory.clear();
	c->modules.clear();
	c->legacy = nullptr;
}

// entries are the names of a PTX text's kernels.
static std::vector<std::string> entries(const std::string &text) {
	std::vector<std::string> names;
	for (size_t at = 0; (at = text.find(".entry", at)) != std::string::npos;) {
		size_t from = text.find_first_not_of(" \t\n", at + 6), to = text.find_first_of(" \t\n(", from);
		names.push_back(text.substr(from, to - from));
		at = to;
	}
	return names;
}

static const Kernel *kernelOf(const Module *m, const std::string &name) {
	for (const Kernel &k : kernels()) {
		if (k.module == m && name == k.name) {
			return &k;
		}
	}
	return nullptr;
}

// moduleOf is the source that has the most of the names: two sources may have kernels of one name.
static const Module *moduleOf(const std::vector<std::string> &names) {
	std::map<const Module *, int> score;
	for (const Kernel &k : kernels()) {
		score[k.module] += std::count(names.begin(), names.end(), k.name);
	}
	const Module *best = nullptr;
	for (auto [m, n] : score) {
		if (!best || n > score[best]) {
			best = m;
		}
	}
	return best;
}

// checkTarget compares what a PTX text wants with the device and the driver.
static CUresult checkTarget(const std::string &text) {
	int major = 0, minor = 0, sm = 0;
	size_t version = text.find(".version"), target = text.find(".target sm_");
	if (version == std::string::npos || target == std::string::npos) {
		return CUDA_ERROR_INVALID_PTX;
	}
	sscanf(text.c_str() + version, ".version %d.%d", &major, &minor);
	sscanf(text.c_str() + target, ".target sm_%d", &sm);
	const Settings &s = settings();
	int most = s.driver / 1000 >= 12 ? 80 + s.driver % 1000 / 10 : s.driver / 1000 == 11 ? 70 + s.driver % 1000 / 10 : 65;
	if (major * 10 + minor > most) {
		return CUDA_ERROR_UNSUPPORTED_PTX_VERSION;
	}
	return sm > s.major * 10 + s.minor ? CUDA_ERROR_NO_BINARY_FOR_GPU : CUDA_SUCCESS;
}

// optInShared is the most shared memory that a block may ask for, in bytes, by compute capability.
static int optInShared() {
	const Settings &s = settings();
	bool small = (s.major == 8 && (s.minor == 6 || s.minor == 9)) || s.major == 12;
	return (small ? 99 : s.major == 8 ? 163 : 227) << 10;
}

static CUresult checkShape(const CUfunction f, const unsigned grid[3], const unsigned block[3], unsigned shared) {
	const unsigned long long most[3] = {0x7fffffff, 65535, 65535}, mostThreads[3] = {1024, 1024, 64};
	unsigned long long threads = 1;
	for (int i = 0; i < 3; i++) {
		if (grid[i] == 0 || grid[i] > most[i] || block[i] == 0 || block[i] > mostThreads[i]) {
			return CUDA_ERROR_INVALID_VALUE;
		}
		threads *= block[i];
	}
	if (threads > 1024 || (int)shared > f->dynamicShared) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	return (int)threads > f->kernel->mostThreads ? CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES : CUDA_SUCCESS;
}

CUresult makeLaunch(Launch &l, CUfunction f, const unsigned grid[3], const unsigned block[3], unsigned shared, void **parameters) {
	if (!handles.count(f)) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	if (CUresult bad = checkShape(f, grid, block, shared)) {
		return bad;
	}
	l.kernel = f->kernel;
	std::copy_n(grid, 3, l.grid);
	std::copy_n(block, 3, l.block);
	l.shared = shared;
	for (int i = 0; i < l.kernel->count; i++) {
		const Parameter &p = l.kernel->parameters[i];
		size_t at = (l.bytes.size() + 15) / 16 * 16;
		l.bytes.resize(at + p.size);
		l.offsets.push_back(at);
		memcpy(&l.bytes[at], parameters[i], p.size);
		for (int k = 0; (p.address || p.record) && k + 8 <= p.size; k += 8) {
			CUdeviceptr value;
			memcpy(&value, &l.bytes[at + k], 8);
			if (isDevice((void *)value)) {
				value = (CUdeviceptr)translate(value);
				memcpy(&l.bytes[at + k], &value, 8);
			}
		}
	}
	return CUDA_SUCCESS;
}

} // namespace emulated

using namespace emulated;

CUresult cuInit(unsigned) {
	std::lock_guard<std::recursive_mutex> held(lock);
	initialised = true;
	return settings().devices == 0 ? CUDA_ERROR_NO_DEVICE : CUDA_SUCCESS;
}

CUresult cuDriverGetVersion(int *version) {
	*version = settings().driver;
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetCount(int *count) {
	ENTER_ANY;
	*count = settings().devices;
	return CUDA_SUCCESS;
}

#define WITH_DEVICE                                                                                                            \
	ENTER_ANY;                                                                                                                 \
	if (device < 0 || device >= settings().devices) return CUDA_ERROR_INVALID_DEVICE

CUresult cuDeviceGet(CUdevice *found, int device) {
	WITH_DEVICE;
	*found = device;
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetName(char *name, int length, CUdevice device) {
	WITH_DEVICE;
	snprintf(name, length, "Emulated GPU %d", device);
	return CUDA_SUCCESS;
}

CUresult cuDeviceTotalMem(size_t *bytes, CUdevice device) {
	WITH_DEVICE;
	*bytes = settings().memory;
	return CUDA_SUCCESS;
}

// The UUID and the bus are those that the emulated libnvidia-ml gives.
CUresult cuDeviceGetUuid(CUuuid *uuid, CUdevice device) {
	WITH_DEVICE;
	memcpy(uuid->bytes, "autonet-emulate", 15);
	uuid->bytes[15] = device;
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetUuid_v2(CUuuid *uuid, CUdevice device) { return (cuDeviceGetUuid)(uuid, device); }

CUresult cuDeviceGetPCIBusId(char *id, int length, CUdevice device) {
	WITH_DEVICE;
	snprintf(id, length, "0000:%02X:00.0", device + 1);
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetByPCIBusId(CUdevice *found, const char *id) {
	ENTER_ANY;
	unsigned domain, bus;
	if (sscanf(id, "%x:%x", &domain, &bus) != 2 || bus < 1 || (int)bus > settings().devices) {
		return CUDA_ERROR_INVALID_DEVICE;
	}
	*found = bus - 1;
	return CUDA_SUCCESS;
}

CUresult cuDeviceGetAttribute(int *value, CUdevice_attribute attribute, CUdevice device) {
	WITH_DEVICE;
	static const std::map<int, int> values = {
		{CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 1024},
		{CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X, 1024},
		{CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y, 1024},
		{CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z, 64},
		{CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X, 0x7fffffff},
		{CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y, 65535},
		{CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z, 65535},
		{CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK, 48 << 10},
		{CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN, optInShared()},
		{CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR, 164 << 10},
		{CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY, 64 << 10},
		{CU_DEVICE_ATTRIBUTE_WARP_SIZE, 32},
		{CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK, 65536},
		{CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR, 65536},
		{CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR, 2048},
		{CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR, 32},
		{CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 2},
		{CU_DEVICE_ATTRIBUTE_CLOCK_RATE, 1000000},
		{CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE, 1000000},
		{CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH, 64},
		{CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, 4 << 20},
		{CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY, 1},
		{CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS, 1},
		{CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT, 2},
		{CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING, 1},
		{CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED, 1},
	};
	switch (attribute) {
	case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR:
		*value = settings().major;
		break;
	case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR:
		*value = settings().minor;
		break;
	case CU_DEVICE_ATTRIBUTE_PCI_BUS_ID:
		*value = device + 1;
		break;
	default:
		auto i = values.find(attribute);
		*value = i == values.end() ? 0 : i->second;
	}
	return CUDA_SUCCESS;
}

CUresult cuDeviceCanAccessPeer(int *can, CUdevice, CUdevice) {
	ENTER_ANY;
	*can = 0;
	return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
	WITH_DEVICE;
	CUcontext c = &primaries[device];
	c->device = device;
	c->primary = true;
	c->retained++;
	*context = c;
	return CUDA_SUCCESS;
}

static void endPrimary(CUcontext c) {
	releaseContext(c);
	c->retained = 0;
}

CUresult cuDevicePrimaryCtxRelease(CUdevice device) {
	WITH_DEVICE;
	CUcontext c = &primaries[device];
	if (c->retained == 0) {
		return CUDA_ERROR_INVALID_CONTEXT;
	}
	if (c->retained == 1) {
		endPrimary(c);
	} else {
		c->retained--;
	}
	return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxReset(CUdevice device) {
	WITH_DEVICE;
	endPrimary(&primaries[device]);
	return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxGetState(CUdevice device, unsigned *flags, int *active) {
	WITH_DEVICE;
	*flags = 0;
	*active = primaries[device].retained > 0;
	return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxSetFlags(CUdevice device, unsigned) {
	WITH_DEVICE;
	return CUDA_SUCCESS;
}

CUresult cuCtxCreate(CUcontext *context, unsigned, CUdevice device) {
	WITH_DEVICE;
	*context = new CUctx_st;
	(*context)->device = device;
	others.insert(*context);
	stack.push_back(*context);
	return CUDA_SUCCESS;
}

CUresult cuCtxDestroy(CUcontext context) {
	ENTER_ANY;
	if (!others.count(context)) {
		return CUDA_ERROR_INVALID_CONTEXT;
	}
	releaseContext(context);
	others.erase(context);
	if (current() == context) {
		stack.pop_back();
	}
	delete context;
	return CUDA_SUCCESS;
}

CUresult cuCtxSetCurrent(CUcontext context) {
	ENTER_ANY;
	if (context && !alive(context)) {
		return CUDA_ERROR_INVALID_CONTEXT;
	}
	if (!stack.empty()) {
		stack.pop_back();
	}
	if (context) {
		stack.push_back(context);
	}
	return CUDA_SUCCESS;
}

CUresult cuCtxGetCurrent(CUcontext *context) {
	ENTER_ANY;
	*context = current();
	return CUDA_SUCCESS;
}

CUresult cuCtxPushCurrent(CUcontext context) {
	ENTER_ANY;
	if (!alive(context)) {
		return CUDA_ERROR_INVALID_CONTEXT;
	}
	stack.push_back(context);
	return CUDA_SUCCESS;
}

CUresult cuCtxPopCurrent(CUcontext *context) {
	ENTER_ANY;
	if (stack.empty()) {
		return CUDA_ERROR_INVALID_CONTEXT;
	}
	if (context) {
		*context = stack.back();
	}
	stack.pop_back();
	return CUDA_SUCCESS;
}

CUresult cuCtxGetDevice(CUdevice *device) {
	ENTER;
	*device = current()->device;
	return CUDA_SUCCESS;
}

CUresult cuCtxGetApiVersion(CUcontext, unsigned *version) {
	ENTER;
	*version = 3020;
	return CUDA_SUCCESS;
}

CUresult cuCtxGetFlags(unsigned *flags) {
	ENTER;
	*flags = 0;
	return CUDA_SUCCESS;
}

CUresult cuCtxGetStreamPriorityRange(int *least, int *greatest) {
	ENTER;
	*least = 0;
	*greatest = -5;
	return CUDA_SUCCESS;
}

CUresult cuModuleLoadData(CUmodule *module, const void *image) {
	ENTER;
	std::string text = (const char *)image;
	if (CUresult bad = checkTarget(text)) {
		return bad;
	}
	std::vector<std::string> names = entries(text);
	const Module *source = moduleOf(names);
	*module = new CUmod_st{current(), {}};
	for (const std::string &name : names) {
		if (const Kernel *k = source ? kernelOf(source, name) : nullptr) {
			CUfunction f = new CUfunc_st{*module, k};
			(*module)->functions[name].reset(f);
			handles.insert(f);
		}
	}
	handles.insert(*module);
	current()->modules.insert(*module);
	return CUDA_SUCCESS;
}

CUresult cuModuleLoadDataEx(CUmodule *module, const void *image, unsigned, CUjit_option *, void **) { return cuModuleLoadData(module, image); }

CUresult cuModuleUnload(CUmodule module) {
	ENTER;
	if (!handles.erase(module)) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	finish(module->context);
	for (auto &[name, f] : module->functions) {
		handles.erase(f.get());
	}
	module->context->modules.erase(module);
	delete module;
	return CUDA_SUCCESS;
}

CUresult cuModuleGetFunction(CUfunction *f, CUmodule module, const char *name) {
	ENTER;
	if (!handles.count(module)) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	auto i = module->functions.find(name);
	if (i == module->functions.end()) {
		return CUDA_ERROR_NOT_FOUND;
	}
	*f = i->second.get();
	return CUDA_SUCCESS;
}

CUresult cuFuncGetAttribute(int *value, CUfunction_attribute attribute, CUfunction f) {
	ENTER;
	if (!handles.count(f)) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	switch (attribute) {
	case CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
		*value = f->kernel->mostThreads;
		break;
	case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
		*value = f->dynamicShared;
		break;
	default:
		*value = 0;
	}
	return CUDA_SUCCESS;
}

CUresult cuFuncSetAttribute(CUfunction f, CUfunction_attribute attribute, int value) {
	ENTER;
	if (!handles.count(f)) {
		return CUDA_ERROR_INVALID_HANDLE;
	}
	if (attribute == CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES) {
		if (value < 0 || value > optInShared()) {
			return CUDA_ERROR_INVALID_VALUE;
		}
		f->dynamicShared = value;
	}
	return CUDA_SUCCESS;
}

CUresult cuFuncSetCacheConfig(CUfunction, CUfunc_cache) {
	ENTER;
	return CUDA_SUCCESS;
}

CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, CUfunction f, int threads, size_t) {
	ENTER;
	if (!handles.count(f) || threads < 1) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*blocks = std::min(32, 2048 / std::min(threads, 2048));
	return CUDA_SUCCESS;
}

// An error's name and what it says.
static const struct {
	CUresult code;
	const char *name, *text;
} errorTexts[] = {
	{CUDA_SUCCESS, "CUDA_SUCCESS", "no error"},
	{CUDA_ERROR_INVALID_VALUE, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
	{CUDA_ERROR_OUT_OF_MEMORY, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
	{CUDA_ERROR_NOT_INITIALIZED, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"},
	{CUDA_ERROR_DEINITIALIZED, "CUDA_ERROR_DEINITIALIZED", "driver shutting down"},
	{CUDA_ERROR_NO_DEVICE, "CUDA_ERROR_NO_DEVICE", "no CUDA-capable device is detected"},
	{CUDA_ERROR_INVALID_DEVICE, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
	{CUDA_ERROR_INVALID_CONTEXT, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context"},
	{CUDA_ERROR_NO_BINARY_FOR_GPU, "CUDA_ERROR_NO_BINARY_FOR_GPU", "no kernel image is available for execution on the device"},
	{CUDA_ERROR_INVALID_PTX, "CUDA_ERROR_INVALID_PTX", "a PTX JIT compilation failed"},
	{CUDA_ERROR_UNSUPPORTED_PTX_VERSION, "CUDA_ERROR_UNSUPPORTED_PTX_VERSION", "the provided PTX was compiled with an unsupported toolchain."},
	{CUDA_ERROR_INVALID_HANDLE, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"},
	{CUDA_ERROR_ILLEGAL_STATE, "CUDA_ERROR_ILLEGAL_STATE", "the operation cannot be performed in the present state"},
	{CUDA_ERROR_NOT_FOUND, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
	{CUDA_ERROR_NOT_READY, "CUDA_ERROR_NOT_READY", "device not ready"},
	{CUDA_ERROR_ILLEGAL_ADDRESS, "CUDA_ERROR_ILLEGAL_ADDRESS", "an illegal memory access was encountered"},
	{CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES", "too many resources requested for launch"},
	{CUDA_ERROR_CONTEXT_IS_DESTROYED, "CUDA_ERROR_CONTEXT_IS_DESTROYED", "context is destroyed"},
	{CUDA_ERROR_LAUNCH_FAILED, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"},
	{CUDA_ERROR_NOT_SUPPORTED, "CUDA_ERROR_NOT_SUPPORTED", "operation not supported"},
	{CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED", "operation not permitted when stream is capturing"},
	{CUDA_ERROR_UNKNOWN, "CUDA_ERROR_UNKNOWN", "unknown error"},
};

CUresult cuGetErrorName(CUresult code, const char **name) {
	for (const auto &e : errorTexts) {
		if (e.code == code) {
			*name = e.name;
			return CUDA_SUCCESS;
		}
	}
	*name = nullptr;
	return CUDA_ERROR_INVALID_VALUE;
}

CUresult cuGetErrorString(CUresult code, const char **text) {
	for (const auto &e : errorTexts) {
		if (e.code == code) {
			*text = e.text;
			return CUDA_SUCCESS;
		}
	}
	*text = nullptr;
	return CUDA_ERROR_INVALID_VALUE;
}

// For the emulated libnvidia-ml: what the devices hold and have done.
extern "C" void autonetEmulatedUse(int device, unsigned long long *bytes, unsigned long long *launches) {
	std::lock_guard<std::recursive_mutex> held(lock);
	*bytes = memoryUsed(device);
	*launches = primaries[device].launches;
}
