// Device memory. An address that a program gets is reserved and unreadable; the bytes lie at a constant distance, where only
// kernels and copies look. An allocation ends at a page nobody may touch and begins after one; new memory is garbage.

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "emulator.h"

namespace emulated {

namespace {

constexpr size_t PAGE = 4096, LEAST_SPACE = 64ull << 30;
constexpr uint32_t GARBAGE = 0xffe7ffe5u;

std::map<CUdeviceptr, Allocation> allocations;
std::map<uintptr_t, size_t> pinned;
char *base;       // of the addresses of device 0; those of the next follow
size_t space;     // of addresses, for each device
size_t used[64];  // bytes
size_t cursor[64]; // where a device's next allocation is tried

size_t roundUp(size_t n, size_t to) { return (n + to - 1) / to * to; }

void reserve() {
	space = std::max(LEAST_SPACE, roundUp(8 * settings().memory, PAGE));
	base = (char *)mmap(nullptr, 2 * space * settings().devices, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (base == MAP_FAILED) {
		die("no address space for %d devices", settings().devices);
	}
}

size_t total() { return space * settings().devices; }

// The pages of an allocation, guards left out.
char *firstPage(const Allocation &a) { return (char *)(a.address / PAGE * PAGE); }
size_t pages(const Allocation &a) { return (char *)a.address + roundUp(a.bytes, 16) - firstPage(a); }

// place finds length bytes of free addresses behind the last allocation, so that old addresses stay dead for long.
char *place(int device, size_t length) {
	char *low = base + space * device;
	for (int turn = 0; turn < 2; turn++) {
		size_t at = cursor[device];
		auto i = allocations.lower_bound((CUdeviceptr)(low + at));
		for (; at + length <= space; i++) {
			size_t end = space;
			if (i != allocations.end() && i->first < (CUdeviceptr)(low + space)) {
				end = firstPage(i->second) - PAGE - low;
			}
			if (end >= at + length) {
				cursor[device] = at + length;
				return low + at;
			}
			if (end == space) {
				break;
			}
			at = firstPage(i->second) + pages(i->second) - low;
		}
		cursor[device] = 0;
	}
	return nullptr;
}

void check(const Allocation &a) {
	const unsigned char *first = (unsigned char *)translate((CUdeviceptr)firstPage(a)), *start = (unsigned char *)translate(a.address);
	const unsigned char *end = start + a.bytes, *last = first + pages(a);
	for (const unsigned char *p = first; p < last; p++) {
		if (p == start) {
			p = end;
			if (p == last) {
				return;
			}
		}
		const uint32_t garbage = GARBAGE;
		if (*p != ((const unsigned char *)&garbage)[(p - first) % 4]) {
			die("something wrote %s an allocation of %zu bytes, by %td bytes", p < start ? "before" : "after", a.bytes,
				p < start ? start - p : p - end + 1);
		}
	}
}

} // namespace

bool isDevice(const void *p) { return base && (char *)p >= base && (char *)p < base + total(); }

void *translate(CUdeviceptr p) { return (char *)p + total(); }

size_t memoryUsed(int device) { return used[device]; }

CUdeviceptr allocate(int device, size_t bytes) {
	if (!base) {
		reserve();
	}
	size_t size = roundUp(bytes, PAGE);
	if (used[device] + bytes > settings().memory) {
		return 0;
	}
	char *at = place(device, size + 2 * PAGE);
	if (!at) {
		return 0;
	}
	char *first = at + PAGE;
	uint32_t *real = (uint32_t *)translate((CUdeviceptr)first);
	if (mmap(real, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0) == MAP_FAILED) {
		return 0;
	}
	std::fill_n(real, size / 4, GARBAGE);
	CUdeviceptr address = (CUdeviceptr)(first + size - roundUp(bytes, 16));
	allocations[address] = Allocation{address, bytes, device};
	used[device] += bytes;
	return address;
}

bool release(CUdeviceptr p) {
	auto i = allocations.find(p);
	if (i == allocations.end()) {
		return false;
	}
	const Allocation &a = i->second;
	check(a);
	mmap(translate((CUdeviceptr)firstPage(a)), pages(a), PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE, -1, 0);
	used[a.device] -= a.bytes;
	allocations.erase(i);
	return true;
}

const Allocation *find(CUdeviceptr p, size_t bytes) {
	auto i = allocations.upper_bound(p);
	if (i == allocations.begin()) {
		return nullptr;
	}
	const Allocation &a = (--i)->second;
	return p + bytes <= a.address + a.bytes ? &a : nullptr;
}

void describeFault(const void *address, char *text, size_t size) {
	if (isDevice(address)) {
		snprintf(text, size, "it got the device address %p as a number, not as a pointer", address);
		return;
	}
	CUdeviceptr p = (CUdeviceptr)address - total();
	if (!isDevice((void *)p)) {
		snprintf(text, size, "it touched %p, which is no device memory (a stack may be full)", address);
		return;
	}
	auto after = allocations.upper_bound(p);
	long long past = 1ll << 62, before = 1ll << 62;
	size_t pastBytes = 0, beforeBytes = after == allocations.end() ? 0 : after->second.bytes;
	if (after != allocations.end()) {
		before = after->first - p;
	}
	if (after != allocations.begin()) {
		auto i = std::prev(after);
		past = p - (i->second.address + i->second.bytes);
		pastBytes = i->second.bytes;
	}
	if (past > 1ll << 40 && before > 1ll << 40) {
		snprintf(text, size, "it touched %p, far from all memory", (void *)p);
	} else if (past <= before) {
		snprintf(text, size, "it touched %p, %lld bytes past the end of an allocation of %zu", (void *)p, past, pastBytes);
	} else {
		snprintf(text, size, "it touched %p, %lld bytes before an allocation of %zu", (void *)p, before, beforeBytes);
	}
}

bool isPinned(const void *p, size_t bytes) {
	auto i = pinned.upper_bound((uintptr_t)p);
	return i != pinned.begin() && (--i, (uintptr_t)p + bytes <= i->first + i->second);
}

} // namespace emulated

using namespace emulated;

CUresult cuMemGetInfo(size_t *free, size_t *total) {
	ENTER;
	*total = settings().memory;
	*free = *total - memoryUsed(current()->device);
	return CUDA_SUCCESS;
}

CUresult cuMemAlloc(CUdeviceptr *p, size_t bytes) {
	ENTER;
	if (bytes == 0) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*p = allocate(current()->device, bytes);
	if (!*p) {
		return CUDA_ERROR_OUT_OF_MEMORY;
	}
	current()->memory.insert(*p);
	return CUDA_SUCCESS;
}

CUresult cuMemFree(CUdeviceptr p) {
	ENTER;
	if (!p) {
		return CUDA_SUCCESS;
	}
	finish(current());
	if (!release(p)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	current()->memory.erase(p);
	return CUDA_SUCCESS;
}

CUresult cuMemGetAddressRange(CUdeviceptr *start, size_t *size, CUdeviceptr p) {
	ENTER;
	const Allocation *a = find(p, 1);
	if (!a) {
		return CUDA_ERROR_NOT_FOUND;
	}
	if (start) {
		*start = a->address;
	}
	if (size) {
		*size = a->bytes;
	}
	return CUDA_SUCCESS;
}

CUresult cuMemHostAlloc(void **p, size_t bytes, unsigned) {
	ENTER;
	if (bytes == 0) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	*p = aligned_alloc(PAGE, roundUp(bytes, PAGE));
	if (!*p) {
		return CUDA_ERROR_OUT_OF_MEMORY;
	}
	std::fill_n((uint32_t *)*p, roundUp(bytes, PAGE) / 4, GARBAGE);
	pinned[(uintptr_t)*p] = bytes;
	return CUDA_SUCCESS;
}

CUresult cuMemAllocHost(void **p, size_t bytes) { return cuMemHostAlloc(p, bytes, 0); }

CUresult cuMemFreeHost(void *p) {
	ENTER;
	if (!pinned.count((uintptr_t)p)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	finish(current());
	pinned.erase((uintptr_t)p);
	free(p);
	return CUDA_SUCCESS;
}

CUresult cuMemHostRegister(void *p, size_t bytes, unsigned) {
	ENTER;
	if (isPinned(p, 1)) {
		return CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED;
	}
	pinned[(uintptr_t)p] = bytes;
	return CUDA_SUCCESS;
}

CUresult cuMemHostUnregister(void *p) {
	ENTER;
	finish(current());
	return pinned.erase((uintptr_t)p) ? CUDA_SUCCESS : CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED;
}

CUresult cuMemHostGetDevicePointer(CUdeviceptr *device, void *p, unsigned) {
	ENTER;
	*device = (CUdeviceptr)p; // a kernel of the host reads it where it is
	return isPinned(p, 1) ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

CUresult cuPointerGetAttribute(void *data, CUpointer_attribute attribute, CUdeviceptr p) {
	ENTER;
	const Allocation *a = find(p, 1);
	if (!a && !isPinned((void *)p, 1)) {
		return CUDA_ERROR_INVALID_VALUE;
	}
	switch (attribute) {
	case CU_POINTER_ATTRIBUTE_MEMORY_TYPE:
		*(unsigned *)data = a ? CU_MEMORYTYPE_DEVICE : CU_MEMORYTYPE_HOST;
		return CUDA_SUCCESS;
	case CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL:
		*(int *)data = a ? a->device : current()->device;
		return CUDA_SUCCESS;
	case CU_POINTER_ATTRIBUTE_DEVICE_POINTER:
	case CU_POINTER_ATTRIBUTE_HOST_POINTER:
		*(CUdeviceptr *)data = p;
		return CUDA_SUCCESS;
	default:
		return CUDA_ERROR_NOT_SUPPORTED;
	}
}
