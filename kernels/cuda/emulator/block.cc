// Runs a grid: block after block, the threads of one as fibers, of which one goes on until it waits. A thread that never
// waits costs a call: the next one starts on the same stack.

#include <signal.h>
#include <string.h>
#include <sys/mman.h>

#include <algorithm>

#include "emulator.h"

// swapStacks saves the caller's registers on its stack, *from, and goes on where the stack to was left.
extern "C" void swapStacks(void **from, void *to) __attribute__((visibility("hidden")));
#if defined(__x86_64__)
asm(R"(
	.text
	.globl swapStacks
	.hidden swapStacks
	.type swapStacks,@function
swapStacks:
	pushq %rbp
	pushq %rbx
	pushq %r12
	pushq %r13
	pushq %r14
	pushq %r15
	movq %rsp, (%rdi)
	movq %rsi, %rsp
	popq %r15
	popq %r14
	popq %r13
	popq %r12
	popq %rbx
	popq %rbp
	ret
	.size swapStacks,.-swapStacks
)");
enum { SAVED_WORDS = 8, ENTRY_WORD = 6 };
#elif defined(__aarch64__)
asm(R"(
	.text
	.globl swapStacks
	.hidden swapStacks
	.type swapStacks,%function
swapStacks:
	sub sp, sp, #160
	stp x19, x20, [sp, #0]
	stp x21, x22, [sp, #16]
	stp x23, x24, [sp, #32]
	stp x25, x26, [sp, #48]
	stp x27, x28, [sp, #64]
	stp x29, x30, [sp, #80]
	stp d8, d9, [sp, #96]
	stp d10, d11, [sp, #112]
	stp d12, d13, [sp, #128]
	stp d14, d15, [sp, #144]
	mov x2, sp
	str x2, [x0]
	mov sp, x1
	ldp x19, x20, [sp, #0]
	ldp x21, x22, [sp, #16]
	ldp x23, x24, [sp, #32]
	ldp x25, x26, [sp, #48]
	ldp x27, x28, [sp, #64]
	ldp x29, x30, [sp, #80]
	ldp d8, d9, [sp, #96]
	ldp d10, d11, [sp, #112]
	ldp d12, d13, [sp, #128]
	ldp d14, d15, [sp, #144]
	add sp, sp, #160
	ret
	.size swapStacks,.-swapStacks
)");
enum { SAVED_WORDS = 20, ENTRY_WORD = 11 };
#endif

namespace emulated {

Place here;

namespace {

constexpr size_t STACK = 128 << 10, PAGE = 4096;
constexpr size_t DYNAMIC = 256 << 10;
constexpr uint32_t GARBAGE = 0xffe7ffe5u; // NaN as a float and as two bf16, far out of any range as an index

struct Fiber {
	void *stack;
	int thread;
};

struct Copy {
	void *shared;
	const void *global;
	int bytes; // 0: the end of a group
	bool valid;
};

struct Warp {
	int live, arrived, phase;
	Exchange kind;
	Parcel parcels[2][32];
	std::vector<Fiber *> waiting;
};

// What is under way. One grid at a time runs in a process.
const Launch *running;
pthread_t runner;
std::vector<char *> arguments;
unsigned long long randomState;

int threads, live, started;        // of the block
int order[1024];                   // in which its threads start
int coordinates[1024][3];          // of its threads
std::vector<Fiber *> idle, waiting; // fibers without a thread; fibers at sync
std::vector<Fiber *> ready;
size_t readyAt;
Fiber *fiber; // that runs
void *mainStack;
Warp warps[32];
std::vector<Copy> copies[1024];
bool anyCopies;

unsigned long long draw(unsigned long long below) {
	randomState = randomState * 6364136223846793005ull + 1442695040888963407ull;
	return (randomState >> 33) % below;
}

bool randomOrder() { return settings().order == Settings::RANDOM; }

inline void become(int thread) {
	here.number = thread;
	memcpy(here.thread, coordinates[thread], sizeof here.thread);
}

const char *where() {
	static char text[400];
	snprintf(text, sizeof text, "kernel %s, grid %u×%u×%u of %u×%u×%u threads, block (%d,%d,%d), thread (%d,%d,%d)", running->kernel->name,
			 running->grid[0], running->grid[1], running->grid[2], running->block[0], running->block[1], running->block[2],
			 here.block[0], here.block[1], here.block[2], here.thread[0], here.thread[1], here.thread[2]);
	return text;
}

void threadsOfFiber();

Fiber *newFiber() {
	char *low = (char *)mmap(nullptr, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (low == MAP_FAILED) {
		die("no memory for a thread's stack");
	}
	mprotect(low, PAGE, PROT_NONE);
	void **top = (void **)(low + STACK) - SAVED_WORDS - 2;
	memset(top, 0, SAVED_WORDS * sizeof *top);
	top[ENTRY_WORD] = (void *)threadsOfFiber;
	return new Fiber{top, -1};
}

[[noreturn]] void stuck() {
	int atSync = waiting.size(), atWarp = 0;
	for (const Warp &w : warps) {
		atWarp += w.waiting.size();
	}
	die("%s: all threads wait, %d at sync and %d for the other lanes of their warp: they diverge", where(), atSync, atWarp);
}

// next is the fiber that should go on: one that is ready, or one that starts the block's next threads.
Fiber *next() {
	bool any = readyAt < ready.size(), more = started < threads;
	if (any && !(more && randomOrder() && draw(2))) {
		Fiber *f = ready[readyAt++];
		if (readyAt == ready.size()) {
			ready.clear();
			readyAt = 0;
		}
		return f;
	}
	if (!more) {
		stuck();
	}
	if (idle.empty()) {
		return newFiber();
	}
	Fiber *f = idle.back();
	idle.pop_back();
	return f;
}

// pause lets others run until someone makes this fiber ready.
void pause() {
	Fiber *self = fiber;
	int thread = here.number;
	fiber = next();
	if (fiber != self) {
		swapStacks(&self->stack, fiber->stack);
	}
	become(thread);
}

void wake(std::vector<Fiber *> &who) {
	if (randomOrder()) {
		for (size_t i = who.size(); i > 1; i--) {
			std::swap(who[i - 1], who[draw(i)]);
		}
	}
	ready.insert(ready.end(), who.begin(), who.end());
	who.clear();
}

// leave ends the running thread.
void leave() {
	live--;
	Warp &w = warps[here.number / 32];
	w.live--;
	if (w.arrived > 0) {
		die("%s: it ends while lanes of its warp wait for it", where());
	}
	if (live > 0 && (int)waiting.size() == live) {
		wake(waiting);
	}
}

void threadsOfFiber() {
	for (;;) {
		void (*call)(void (*)(), char *const *) = running->kernel->call;
		void (*function)() = running->kernel->function;
		while (started < threads) {
			become(order[started++]);
			call(function, arguments.data());
			leave();
		}
		Fiber *self = fiber;
		idle.push_back(self);
		if (live == 0) {
			fiber = nullptr;
			swapStacks(&self->stack, mainStack);
		} else {
			fiber = next();
			swapStacks(&self->stack, fiber->stack);
		}
	}
}

void fillGarbage(char *from, char *to) {
	std::fill((uint32_t *)from, (uint32_t *)to, GARBAGE);
}

// The parts of a module's shared memory that a kernel was seen to write. A module's is large, and filled between launches;
// between the blocks of one only these parts are.
constexpr size_t PART = 1024;
std::map<const Kernel *, std::set<char *>> written;

void fillWritten(const Kernel *k) {
	for (char *part : written[k]) {
		fillGarbage(part, std::min(part + PART, k->module->sharedEnd));
	}
}

void lookForWritten(const Kernel *k) {
	std::set<char *> &parts = written[k];
	for (char *part = k->module->shared; part < k->module->sharedEnd; part += PART) {
		const uint64_t *p = (uint64_t *)part, *end = (uint64_t *)std::min(part + PART, k->module->sharedEnd);
		uint64_t differs = 0;
		for (; p < end && !differs; p += 8) { // both ends are aligned to 64 bytes
			for (int i = 0; i < 8; i++) {
				differs |= p[i] ^ ((uint64_t)GARBAGE << 32 | GARBAGE);
			}
		}
		if (differs) {
			parts.insert(part);
		}
	}
}

void runBlock(const Launch &l, char *dynamicEnd) {
	fillWritten(l.kernel);
	fillGarbage((char *)here.dynamicShared, dynamicEnd);
	if (randomOrder()) {
		for (int i = threads; i > 1; i--) {
			std::swap(order[i - 1], order[draw(i)]);
		}
	}
	if (anyCopies) {
		for (std::vector<Copy> &c : copies) {
			c.clear();
		}
		anyCopies = false;
	}
	for (int w = 0; w * 32 < threads; w++) {
		warps[w].live = std::min(32, threads - w * 32);
		warps[w].arrived = 0;
	}
	live = threads;
	started = 0;
	fiber = next();
	swapStacks(&mainStack, fiber->stack);
}

struct sigaction oldSegv, oldBus, oldFpe;

void onFault(int signal, siginfo_t *info, void *context) {
	if (running && pthread_equal(runner, pthread_self())) {
		char about[300];
		if (signal == SIGFPE) {
			die("%s: it divided an integer by zero", where());
		}
		describeFault(info->si_addr, about, sizeof about);
		die("%s: %s", where(), about);
	}
	struct sigaction &old = signal == SIGBUS ? oldBus : signal == SIGFPE ? oldFpe : oldSegv;
	if (old.sa_flags & SA_SIGINFO) {
		old.sa_sigaction(signal, info, context);
		return;
	}
	if (old.sa_handler != SIG_DFL && old.sa_handler != SIG_IGN) {
		old.sa_handler(signal);
		return;
	}
	sigaction(signal, &old, nullptr); // the instruction faults again, without us
}

// watchFaults makes faults of kernels name them, and hands others to who handled them before. A fiber's stack may be what
// is full, so that the handler wants one of its own; a thread of Go has it.
void watchFaults() {
	stack_t alternate;
	if (sigaltstack(nullptr, &alternate) == 0 && (alternate.ss_flags & SS_DISABLE)) {
		alternate = {};
		alternate.ss_size = 64 << 10;
		alternate.ss_sp = malloc(alternate.ss_size);
		sigaltstack(&alternate, nullptr);
	}
	static bool done;
	if (done) {
		return;
	}
	done = true;
	struct sigaction ours = {};
	ours.sa_sigaction = onFault;
	ours.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
	sigaction(SIGSEGV, &ours, &oldSegv);
	sigaction(SIGBUS, &ours, &oldBus);
	sigaction(SIGFPE, &ours, &oldFpe);
}

// dynamicShared ends where nobody may write.
char *dynamicArea() {
	static char *area;
	if (!area) {
		area = (char *)mmap(nullptr, DYNAMIC + 2 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		mprotect(area + PAGE, DYNAMIC, PROT_READ | PROT_WRITE);
	}
	return area + PAGE;
}

void prepare(const Launch &l) {
	threads = l.block[0] * l.block[1] * l.block[2];
	for (int t = 0; t < threads; t++) {
		coordinates[t][0] = t % l.block[0];
		coordinates[t][1] = t / l.block[0] % l.block[1];
		coordinates[t][2] = t / l.block[0] / l.block[1];
		order[t] = settings().order == Settings::REVERSE ? threads - 1 - t : t;
	}
	for (int i = 0; i < 3; i++) {
		here.gridDim[i] = l.grid[i];
		here.blockDim[i] = l.block[i];
	}
	arguments.clear();
	for (size_t offset : l.offsets) {
		arguments.push_back((char *)l.bytes.data() + offset);
	}
}

// blockOrder puts block i of count in the order of the settings.
unsigned long long blockOrder(unsigned long long i, unsigned long long count, unsigned long long start, unsigned long long step) {
	switch (settings().order) {
	case Settings::REVERSE:
		return count - 1 - i;
	case Settings::RANDOM:
		return (start + i * step) % count;
	default:
		return i;
	}
}

unsigned long long greatestDivisor(unsigned long long a, unsigned long long b) { return b ? greatestDivisor(b, a % b) : a; }

} // namespace

void runGrid(const Launch &l) {
	if (running) {
		die("a kernel begins inside of another");
	}
	watchFaults();
	if (!randomState) {
		randomState = settings().seed * 2862933555777941757ull + 3037000493ull;
	}
	running = &l;
	runner = pthread_self();
	prepare(l);
	static std::set<const Module *> filled;
	if (filled.insert(l.kernel->module).second) {
		fillGarbage(l.kernel->module->shared, l.kernel->module->sharedEnd);
	}
	char *dynamicEnd = dynamicArea() + DYNAMIC;
	here.dynamicShared = dynamicEnd - (l.shared + 15) / 16 * 16;
	unsigned long long count = (unsigned long long)l.grid[0] * l.grid[1] * l.grid[2], start = 0, step = 1;
	if (randomOrder()) {
		start = draw(count);
		do {
			step = 1 + draw(count);
		} while (greatestDivisor(step, count) != 1);
	}
	for (unsigned long long i = 0; i < count; i++) {
		unsigned long long b = blockOrder(i, count, start, step);
		here.block[0] = b % l.grid[0];
		here.block[1] = b / l.grid[0] % l.grid[1];
		here.block[2] = b / l.grid[0] / l.grid[1];
		runBlock(l, dynamicEnd);
		if (i == 0 || i == count - 1) {
			lookForWritten(l.kernel);
		}
	}
	fillWritten(l.kernel);
	running = nullptr;
}

void waitForBlock() {
	if (live == 1) {
		return;
	}
	waiting.push_back(fiber);
	if ((int)waiting.size() == live) {
		wake(waiting);
	}
	pause();
}

const Parcel *exchange(Exchange kind, const unsigned *words, int count) {
	Warp &w = warps[here.number / 32];
	int whole = std::min(32, threads - here.number / 32 * 32);
	if (w.live != whole) {
		die("%s: it waits for lanes of its warp that have ended", where());
	}
	if (w.arrived == 0) {
		w.kind = kind;
		w.phase ^= 1;
	}
	if (w.kind != kind) {
		die("%s: the lanes of a warp are at different exchanges", where());
	}
	Parcel *all = w.parcels[w.phase];
	memcpy(all[here.number % 32].words, words, count * sizeof *words);
	for (int i = whole; w.arrived == 0 && i < 32; i++) {
		std::fill_n(all[i].words, 8, GARBAGE);
	}
	w.arrived++;
	w.waiting.push_back(fiber);
	if (w.arrived == w.live) {
		w.arrived = 0;
		wake(w.waiting);
	}
	pause();
	return all;
}

static void copyNow(const Copy &c) {
	if (c.valid) {
		memcpy(c.shared, c.global, c.bytes);
	} else {
		memset(c.shared, 0, c.bytes);
	}
}

// A copy may happen at once or as late as its wait; in the random order it does either, and otherwise it is late.
void beginCopy(void *shared, const void *global, int bytes, bool valid) {
	if ((uintptr_t)shared % bytes || (valid && (uintptr_t)global % bytes)) {
		die("%s: an asynchronous copy of %d bytes is not aligned to them", where(), bytes);
	}
	Copy c{shared, global, bytes, valid};
	if (randomOrder() && draw(2)) {
		copyNow(c);
		return;
	}
	anyCopies = true;
	copies[here.number].push_back(c);
}

void commitCopies() {
	anyCopies = true;
	copies[here.number].push_back(Copy{nullptr, nullptr, 0, false});
}

void waitForCopies(int groups) {
	std::vector<Copy> &all = copies[here.number];
	int open = std::count_if(all.begin(), all.end(), [](const Copy &c) { return c.bytes == 0; });
	size_t done = 0;
	for (; open > groups; done++) {
		if (all[done].bytes == 0) {
			open--;
		} else {
			copyNow(all[done]);
		}
	}
	all.erase(all.begin(), all.begin() + done);
}

} // namespace emulated
