//go:build cuda && linux && cgo

package cuda

/*
#cgo LDFLAGS: -ldl
#include "lt.h"
#include "shim.h"
#include <stdlib.h>
*/
import "C"

import (
	"errors"
	"fmt"
	"os"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// ltNames are the names under which cublasLt is looked for, the newest first. ltPath names another: that of a Python
// package, say.
var ltNames = []string{"libcublasLt.so.13", "libcublasLt.so.12", "libcublasLt.so.11"}

const ltPath = "AUTONET_CUBLASLT"

// ltWorkspace is the device memory in which partial sums are kept: what NVIDIA advises for Hopper.
const ltWorkspace = 32 << 20

// lt is cublasLt on one device.
type lt struct {
	context, handle unsafe.Pointer
	workspace       []float32
	plans           map[ltProduct]ltPlan // guarded by the backend's queue
}

// ltProduct is what an algorithm is chosen for.
type ltProduct struct {
	op                           kernels.Op
	bf16, accumulate, relu, bias bool
	m, n, k, lda, ldb, ldc       int
	alignA, alignB, alignC       int
	alignBias                    int
}

// openLt returns the device's cublasLt, opened when it is first asked for.
func (b *Backend) openLt() (*lt, error) {
	b.queue.Lock()
	defer b.queue.Unlock()
	if b.lt != nil {
		return b.lt, nil
	}
	l, err := newLt(b)
	b.lt = l
	return l, err
}

// newLt finds the library and takes memory for it.
func newLt(b *Backend) (*lt, error) {
	names := ltNames
	if path := os.Getenv(ltPath); path != "" {
		names = []string{path}
	}
	list := make([]*C.char, len(names))
	for i, name := range names {
		list[i] = C.CString(name)
		defer C.free(unsafe.Pointer(list[i]))
	}
	context := unsafe.Pointer(b.context)
	l := &lt{context: context, plans: map[ltProduct]ltPlan{}}
	if said := C.lt_load(context, &list[0], C.int(len(list)), &l.handle); said != nil {
		return nil, fmt.Errorf("cublasLt, which comes with CUDA and with PyTorch, cannot be used: %s (the variable %s names its file)", C.GoString(said), ltPath)
	}
	p, err := b.takeLocked(ltWorkspace)
	if err != nil {
		return nil, err
	}
	l.workspace = slice(p, ltWorkspace/4)
	return l, nil
}

// ltPlan is the algorithm for a product, or why there is none.
type ltPlan struct {
	of  unsafe.Pointer
	err error
}

// multiply issues a product. bias may be nil.
func (l *lt) multiply(b *Backend, p ltProduct, c []float32, a, other unsafe.Pointer, bias []float32) {
	plan, err := l.plan(b, p)
	if err != nil {
		b.fail(fmt.Errorf("%v: a product of %d×%d×%d at less precision: %w", b.device, p.m, p.n, p.k, err))
		return
	}
	b.opaque(ltCall{l, plan, uintptr(address(c)), uintptr(a), uintptr(other), uintptr(address(bias))})
}

// plan returns the algorithm for a product, chosen when it is first asked for.
func (l *lt) plan(b *Backend, p ltProduct) (unsafe.Pointer, error) {
	b.queue.Lock()
	defer b.queue.Unlock()
	if plan, ok := l.plans[p]; ok {
		return plan.of, plan.err
	}
	asked := C.ltProduct{
		op: C.int(p.op), bf16: truth(p.bf16), accumulate: truth(p.accumulate), epilogue: truth(p.relu) | truth(p.bias)<<1,
		m: C.int64_t(p.m), n: C.int64_t(p.n), k: C.int64_t(p.k),
		lda: C.int64_t(p.lda), ldb: C.int64_t(p.ldb), ldc: C.int64_t(p.ldc),
		alignA: C.int(p.alignA), alignB: C.int(p.alignB), alignC: C.int(p.alignC), alignBias: C.int(p.alignBias),
	}
	var plan unsafe.Pointer
	if said := C.lt_plan(l.context, l.handle, &asked, ltWorkspace, &plan); said != nil {
		err := errors.New(C.GoString(said))
		l.plans[p] = ltPlan{err: err}
		return nil, err
	}
	l.plans[p] = ltPlan{of: plan}
	return plan, nil
}

func truth(b bool) C.int {
	if b {
		return 1
	}
	return 0
}

// ltCall is a planned product on its operands: two that are equal do the same.
type ltCall struct {
	lt            *lt
	plan          unsafe.Pointer
	c, a, b, bias uintptr
}

// issue hands the product to a stream.
func (p ltCall) issue(stream unsafe.Pointer) error {
	status := C.lt_multiply(p.lt.context, p.lt.handle, p.plan, C.uint64_t(p.c), C.uint64_t(p.a), C.uint64_t(p.b), C.uint64_t(p.bias),
		C.uint64_t(address(p.lt.workspace)), ltWorkspace, stream)
	if status != 0 {
		return fmt.Errorf("cublasLtMatmul: status %d", status)
	}
	return nil
}

// alike says whether the other is the same product on other operands.
func (p ltCall) alike(other opaque) bool {
	q, ok := other.(ltCall)
	return ok && q.lt == p.lt && q.plan == p.plan
}

// name is what an error calls it.
func (ltCall) name() string { return "cublasLtMatmul" }
