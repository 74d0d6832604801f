// A kernel of the host: how its source's object file shows it to the emulator, and what the emulator does for it (block.cc).
#ifndef AUTONET_KERNEL_H
#define AUTONET_KERNEL_H

#include <stddef.h>
#include <stdint.h>

#include <utility>

namespace emulated {

// Where the running thread is.
struct Place {
	int thread[3], block[3], blockDim[3], gridDim[3];
	int number; // of the thread in its block
	void *dynamicShared;
};
extern __attribute__((visibility("hidden"))) Place here;

struct Parameter {
	int size;
	bool address, record; // a pointer; a structure, which may hold some
};

// A kernel of the host.
struct Kernel {
	const struct Module *module;
	const char *name;
	int mostThreads;
	void (*function)();
	void (*call)(void (*function)(), char *const *arguments);
	const Parameter *parameters;
	int count;
};

// The kernels of one source file and their shared memory.
struct Module {
	const char *name;
	char *shared, *sharedEnd;
};

void add(const Kernel &);

template <class... P, size_t... I>
static inline void callWith(void (*f)(), char *const *arguments, std::index_sequence<I...>) {
	((void (*)(P...))f)(*(P *)arguments[I]...);
}
template <class... P> static void call(void (*f)(), char *const *arguments) {
	callWith<P...>(f, arguments, std::index_sequence_for<P...>());
}

template <class T> constexpr Parameter parameter = {sizeof(T), false, __is_class(T)};
template <class T> constexpr Parameter parameter<T *> = {sizeof(T *), true, false};
template <class T> constexpr Parameter parameter<T *__restrict__> = {sizeof(T *), true, false};

struct Registrar {
	template <class... P> Registrar(const Module &m, const char *name, int mostThreads, void (*f)(P...)) {
		static constexpr Parameter all[] = {parameter<P>..., {}};
		add(Kernel{&m, name, mostThreads, (void (*)())f, call<P...>, all, sizeof...(P)});
	}
};

// What a lane gives to the others of its warp.
struct Parcel {
	unsigned words[8];
};
enum Exchange { SYNC_WARP, SHUFFLE, BALLOT, MMA };

// exchange waits for all lanes of the warp and returns what each gave.
const Parcel *exchange(Exchange kind, const unsigned *words, int count);
void waitForBlock();
void beginCopy(void *shared, const void *global, int bytes, bool valid);
void commitCopies();
void waitForCopies(int groups);

} // namespace emulated

#endif
