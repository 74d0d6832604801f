// The part of libnvidia-ml that metrics are read from, for the emulated devices of the libcuda.so.1 in this process.

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define API extern "C" __attribute__((visibility("default"))) int

enum { SUCCESS = 0, UNINITIALIZED = 1, INVALID_ARGUMENT = 2, NOT_SUPPORTED = 3, NOT_FOUND = 6, INSUFFICIENT_SIZE = 7 };

typedef unsigned long long u64;
typedef const char *Device; // points to its character of the table
static const char table[16] = {};
static int users;

static long long setting(const char *name, long long otherwise) {
	const char *text = getenv(name);
	return text && *text ? strtoll(text, nullptr, 10) : otherwise;
}
static int count() { return (int)setting("AUTONET_EMULATED_DEVICES", 1); }
static u64 total() { return (u64)setting("AUTONET_EMULATED_MEMORY", 1ll << 30); }

static void use(Device d, u64 *bytes, u64 *launches) {
	*bytes = *launches = 0;
	if (void *driver = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_NOLOAD)) {
		if (auto f = (void (*)(int, u64 *, u64 *))dlsym(driver, "autonetEmulatedUse")) {
			f((int)(d - table), bytes, launches);
		}
		dlclose(driver);
	}
}

static int say(char *to, unsigned length, const char *text) {
	if (strlen(text) >= length) {
		return INSUFFICIENT_SIZE;
	}
	strcpy(to, text);
	return SUCCESS;
}

static int check(Device d) { return users == 0 ? UNINITIALIZED : d < table || d >= table + count() ? INVALID_ARGUMENT : SUCCESS; }

#define WITH_DEVICE                                                                                                            \
	if (int bad = check(device)) return bad

static void uuidOf(int device, char text[64]) {
	const unsigned char *b = (const unsigned char *)"autonet-emulate"; // as cuDeviceGetUuid
	int n = snprintf(text, 64, "GPU-");
	for (int i = 0; i < 16; i++) {
		n += snprintf(text + n, 64 - n, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", i == 15 ? device : b[i]);
	}
}

API nvmlInit_v2() {
	users++;
	return SUCCESS;
}
API nvmlInit() { return nvmlInit_v2(); }
API nvmlInitWithFlags(unsigned) { return nvmlInit_v2(); }
API nvmlShutdown() {
	if (users == 0) {
		return UNINITIALIZED;
	}
	users--;
	return SUCCESS;
}

extern "C" __attribute__((visibility("default"))) const char *nvmlErrorString(int code) {
	switch (code) {
	case SUCCESS:
		return "The operation was successful";
	case UNINITIALIZED:
		return "NVML was not first initialized with nvmlInit()";
	case NOT_FOUND:
		return "A query to find an object was unsuccessful";
	default:
		return "A supplied argument is invalid";
	}
}

API nvmlSystemGetDriverVersion(char *text, unsigned length) { return users ? say(text, length, "560.35.03") : (int)UNINITIALIZED; }
API nvmlSystemGetNVMLVersion(char *text, unsigned length) { return users ? say(text, length, "12.560.35.03") : (int)UNINITIALIZED; }
API nvmlSystemGetCudaDriverVersion_v2(int *version) {
	*version = (int)setting("AUTONET_EMULATED_DRIVER", 12060);
	return SUCCESS;
}
API nvmlSystemGetCudaDriverVersion(int *version) { return nvmlSystemGetCudaDriverVersion_v2(version); }

API nvmlDeviceGetCount_v2(unsigned *n) {
	*n = count();
	return users ? SUCCESS : UNINITIALIZED;
}
API nvmlDeviceGetCount(unsigned *n) { return nvmlDeviceGetCount_v2(n); }

API nvmlDeviceGetHandleByIndex_v2(unsigned index, Device *device) {
	if (index >= (unsigned)count()) {
		return INVALID_ARGUMENT;
	}
	*device = table + index;
	return users ? SUCCESS : UNINITIALIZED;
}
API nvmlDeviceGetHandleByIndex(unsigned index, Device *device) { return nvmlDeviceGetHandleByIndex_v2(index, device); }

API nvmlDeviceGetHandleByUUID(const char *uuid, Device *device) {
	for (int i = 0; i < count(); i++) {
		char text[64];
		uuidOf(i, text);
		if (strcmp(text, uuid) == 0) {
			return nvmlDeviceGetHandleByIndex_v2(i, device);
		}
	}
	return NOT_FOUND;
}

API nvmlDeviceGetHandleByPciBusId_v2(const char *id, Device *device) {
	unsigned domain, bus;
	if (sscanf(id, "%x:%x", &domain, &bus) != 2 || bus < 1) {
		return NOT_FOUND;
	}
	return nvmlDeviceGetHandleByIndex_v2(bus - 1, device);
}

API nvmlDeviceGetIndex(Device device, unsigned *index) {
	WITH_DEVICE;
	*index = device - table;
	return SUCCESS;
}

API nvmlDeviceGetName(Device device, char *name, unsigned length) {
	WITH_DEVICE;
	char text[32];
	snprintf(text, sizeof text, "Emulated GPU %d", (int)(device - table));
	return say(name, length, text);
}

API nvmlDeviceGetUUID(Device device, char *uuid, unsigned length) {
	WITH_DEVICE;
	char text[64];
	uuidOf(device - table, text);
	return say(uuid, length, text);
}

struct Memory {
	u64 total, free, used;
};
API nvmlDeviceGetMemoryInfo(Device device, Memory *m) {
	WITH_DEVICE;
	u64 launches;
	m->total = total();
	use(device, &m->used, &launches);
	m->free = m->total - m->used;
	return SUCCESS;
}

struct Memory2 {
	unsigned version;
	u64 total, reserved, free, used;
};
API nvmlDeviceGetMemoryInfo_v2(Device device, Memory2 *m) {
	Memory plain;
	if (int bad = nvmlDeviceGetMemoryInfo(device, &plain)) {
		return bad;
	}
	m->total = plain.total;
	m->reserved = 0;
	m->free = plain.free;
	m->used = plain.used;
	return SUCCESS;
}

// busy says whether a device was given work since this was last asked.
static bool busy(Device d) {
	static u64 seen[16];
	u64 bytes, launches;
	use(d, &bytes, &launches);
	bool more = launches != seen[d - table];
	seen[d - table] = launches;
	return more;
}

struct Utilization {
	unsigned gpu, memory;
};
API nvmlDeviceGetUtilizationRates(Device device, Utilization *u) {
	WITH_DEVICE;
	u->gpu = busy(device) ? 87 : 0;
	u->memory = u->gpu / 2;
	return SUCCESS;
}

API nvmlDeviceGetTemperature(Device device, int, unsigned *degrees) {
	WITH_DEVICE;
	*degrees = 45 + (device - table);
	return SUCCESS;
}

API nvmlDeviceGetPowerUsage(Device device, unsigned *milliwatts) {
	WITH_DEVICE;
	*milliwatts = 120000;
	return SUCCESS;
}

API nvmlDeviceGetEnforcedPowerLimit(Device device, unsigned *milliwatts) {
	WITH_DEVICE;
	*milliwatts = 400000;
	return SUCCESS;
}

API nvmlDeviceGetPowerManagementLimit(Device device, unsigned *milliwatts) { return nvmlDeviceGetEnforcedPowerLimit(device, milliwatts); }

API nvmlDeviceGetCudaComputeCapability(Device device, int *major, int *minor) {
	WITH_DEVICE;
	*major = 8;
	*minor = 0;
	if (const char *text = getenv("AUTONET_EMULATED_CAPABILITY")) {
		sscanf(text, "%d.%d", major, minor);
	}
	return SUCCESS;
}
