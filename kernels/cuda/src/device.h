// What a kernel's source may use, in two versions: for the device (compiled to PTX by clang, with no CUDA toolkit) and, with
// AUTONET_HOST defined, for the host, where the tests run the same sources (kernels/cuda/emulator).
//
//	KERNEL(relu, (float *y, const float *x, int n)) { … }
//
// Parameters are pointers, int, unsigned, long long, unsigned long long, float and plain structs of these. Contraction is
// off in both versions: a product is fused with a sum only by fma.
#ifndef AUTONET_DEVICE_H
#define AUTONET_DEVICE_H

struct alignas(8) float2 { float x, y; };
struct alignas(16) float4 { float x, y, z, w; };
struct alignas(16) uint4 { unsigned x, y, z, w; };

#ifdef AUTONET_HOST
#include "host.h"
#else

#define DEVICE static inline __attribute__((device))
#define SHARED static __attribute__((shared))
// DYNAMIC_SHARED names the shared memory a launch asks for; it is aligned to 16 bytes, and there is one of it in a kernel.
#define DYNAMIC_SHARED(type, name)                                                                                             \
	extern __attribute__((shared)) __attribute__((aligned(16))) unsigned char dynamicShared[];                                 \
	type *name = (type *)dynamicShared
#define KERNEL(name, parameters) extern "C" __attribute__((global)) void name parameters
// BOUNDED_KERNEL promises the most threads a block has, and how many blocks should fit on a multiprocessor.
#define BOUNDED_KERNEL(name, threads, blocks, parameters)                                                                      \
	extern "C" __attribute__((global)) __attribute__((launch_bounds(threads, blocks))) void name parameters

DEVICE int threadX() { return __nvvm_read_ptx_sreg_tid_x(); }
DEVICE int threadY() { return __nvvm_read_ptx_sreg_tid_y(); }
DEVICE int threadZ() { return __nvvm_read_ptx_sreg_tid_z(); }
DEVICE int blockX() { return __nvvm_read_ptx_sreg_ctaid_x(); }
DEVICE int blockY() { return __nvvm_read_ptx_sreg_ctaid_y(); }
DEVICE int blockZ() { return __nvvm_read_ptx_sreg_ctaid_z(); }
DEVICE int blockDimX() { return __nvvm_read_ptx_sreg_ntid_x(); }
DEVICE int blockDimY() { return __nvvm_read_ptx_sreg_ntid_y(); }
DEVICE int blockDimZ() { return __nvvm_read_ptx_sreg_ntid_z(); }
DEVICE int gridDimX() { return __nvvm_read_ptx_sreg_nctaid_x(); }
DEVICE int gridDimY() { return __nvvm_read_ptx_sreg_nctaid_y(); }
DEVICE int gridDimZ() { return __nvvm_read_ptx_sreg_nctaid_z(); }

// sync waits for all threads of the block, syncWarp for those of the warp.
DEVICE void sync() { __syncthreads(); }
DEVICE void syncWarp() { __nvvm_bar_warp_sync(0xffffffffu); }

DEVICE unsigned bits(float x) { return __builtin_bit_cast(unsigned, x); }
DEVICE float number(unsigned b) { return __builtin_bit_cast(float, b); }

// All lanes of the warp take part in a shuffle, a ballot or an mma. A lane whose partner does not exist gets its own value.
DEVICE int shuffle(int v, int lane) { return __nvvm_shfl_sync_idx_i32(0xffffffffu, v, lane, 31); }
DEVICE int shuffleDown(int v, int d) { return __nvvm_shfl_sync_down_i32(0xffffffffu, v, d, 31); }
DEVICE int shuffleUp(int v, int d) { return __nvvm_shfl_sync_up_i32(0xffffffffu, v, d, 0); }
DEVICE int shuffleXor(int v, int m) { return __nvvm_shfl_sync_bfly_i32(0xffffffffu, v, m, 31); }
DEVICE unsigned ballot(bool p) { return __nvvm_vote_ballot_sync(0xffffffffu, p); }

// Rounded once, to nearest even.
DEVICE float fma(float a, float b, float c) { return __nvvm_fma_rn_f(a, b, c); }
DEVICE float div(float a, float b) { return __nvvm_div_rn_f(a, b); }
DEVICE float root(float x) { return __nvvm_sqrt_rn_f(x); }

DEVICE unsigned mulHigh(unsigned a, unsigned b) { return __nvvm_mulhi_ui(a, b); }
DEVICE int countOnes(unsigned b) { return __builtin_popcount(b); }
DEVICE int leadingZeros(unsigned b) { return b == 0 ? 32 : __builtin_clz(b); }
DEVICE int trailingZeros(unsigned b) { return b == 0 ? 32 : __builtin_ctz(b); }

DEVICE int atomicAddInt(int *p, int v) { return __nvvm_atom_add_gen_i(p, v); }
DEVICE unsigned atomicAddInt(unsigned *p, unsigned v) { return (unsigned)__nvvm_atom_add_gen_i((int *)p, (int)v); }

// The address of shared memory as instructions take it.
DEVICE unsigned sharedAddress(const void *p) {
	return (unsigned)(unsigned long long)(__attribute__((address_space(3))) const void *)p;
}

// copyAsync begins a copy from global to shared memory, both aligned to the size; where valid is false, it writes zeros and
// reads nothing. copyWait<n> waits until at most the n last groups of this thread's copies, as cut by copyCommit, are under way.
DEVICE void copyAsync4(void *shared, const void *global, bool valid = true) {
	asm volatile("cp.async.ca.shared.global [%0], [%1], 4, %2;" ::"r"(sharedAddress(shared)), "l"(global), "r"(valid ? 4 : 0) : "memory");
}
DEVICE void copyAsync16(void *shared, const void *global, bool valid = true) {
	asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(sharedAddress(shared)), "l"(global), "r"(valid ? 16 : 0) : "memory");
}
DEVICE void copyCommit() { asm volatile("cp.async.commit_group;" ::: "memory"); }
template <int n> DEVICE void copyWait() { asm volatile("cp.async.wait_group %0;" ::"n"(n) : "memory"); }

// pairBF16 rounds two numbers to bf16, to nearest even; low lies in the lower half.
DEVICE unsigned pairBF16(float low, float high) {
	unsigned pair;
	asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(pair) : "f"(high), "f"(low));
	return pair;
}

// mmaBF16 adds the product of a (16×16) and b (16×8), pairs of bf16, to d (16×8). With g = lane/4 and t = lane%4 a lane holds
// a: rows g, g+8, g, g+8 at columns 2t, 2t, 2t+8, 2t+8 and the next; b: rows 2t, 2t+8 and the next at column g;
// d: (g, 2t), (g, 2t+1), (g+8, 2t), (g+8, 2t+1).
DEVICE void mmaBF16(float (&d)[4], const unsigned (&a)[4], const unsigned (&b)[2]) {
	asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
				 : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
				 : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}

#endif // AUTONET_HOST

DEVICE unsigned shuffle(unsigned v, int lane) { return (unsigned)shuffle((int)v, lane); }
DEVICE unsigned shuffleDown(unsigned v, int d) { return (unsigned)shuffleDown((int)v, d); }
DEVICE unsigned shuffleUp(unsigned v, int d) { return (unsigned)shuffleUp((int)v, d); }
DEVICE unsigned shuffleXor(unsigned v, int m) { return (unsigned)shuffleXor((int)v, m); }
DEVICE float shuffle(float v, int lane) { return number((unsigned)shuffle((int)bits(v), lane)); }
DEVICE float shuffleDown(float v, int d) { return number((unsigned)shuffleDown((int)bits(v), d)); }
DEVICE float shuffleUp(float v, int d) { return number((unsigned)shuffleUp((int)bits(v), d)); }
DEVICE float shuffleXor(float v, int m) { return number((unsigned)shuffleXor((int)bits(v), m)); }

// Sixteen bytes at once, aligned to sixteen.
typedef float Float4Vector __attribute__((vector_size(16), may_alias));

DEVICE float4 load16(const float *p) {
	Float4Vector v = *(const Float4Vector *)p;
	return float4{v[0], v[1], v[2], v[3]};
}
DEVICE void store16(float *p, float4 v) { *(Float4Vector *)p = Float4Vector{v.x, v.y, v.z, v.w}; }
DEVICE bool aligned16(const void *p) { return ((unsigned long long)p & 15) == 0; }

#endif
