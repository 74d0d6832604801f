//go:build unix

package kerneltest

import (
	"fmt"
	"math"
	"sync"
	"syscall"
	"testing"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// Apart returns a backend that computes as b, a processor's, does, but behaves as a device: its memory, of a size in bytes,
// may be touched only by its own calls (anything else is a fault that ends the test), operands from anywhere else panic, and
// what Fetch hands out is there only after the wait. It implements kernels.Recorder.
func Apart(t testing.TB, b kernels.Backend, memory int64) kernels.Backend {
	t.Helper()
	pages, err := syscall.Mmap(-1, 0, int(memory), syscall.PROT_NONE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		t.Fatal(err)
	}
	s := &apartMemory{pages: pages, free: map[int][][]float32{}, left: memory}
	t.Cleanup(func() { _ = syscall.Munmap(pages) })
	return &apart{moved{Memory: s, inner: b, carrier: s}, s}
}

// apart is the backend that Apart returns.
type apart struct {
	moved
	memory *apartMemory
}

var (
	_ kernels.Faster   = (*apart)(nil)
	_ kernels.Recorder = (*apart)(nil)
)

// Record implements kernels.Recorder.
func (a *apart) Record(_ *kernels.Tape, calls func()) { calls() }

// Pack implements kernels.Backend.
func (a *apart) Pack(b kernels.Matrix) (kernels.Packed, error) {
	p, err := a.moved.Pack(b)
	if err != nil {
		return p, err
	}
	there, err := a.memory.Alloc(len(p.Data))
	if err != nil {
		return p, err
	}
	a.memory.Upload(there, p.Data)
	p.Data = there
	return p, nil
}

// GemmPacked implements kernels.Backend.
func (a *apart) GemmPacked(c, x kernels.Matrix, b kernels.Packed, e kernels.Epilogue) {
	defer a.pass(of(b.Data)).end()
	a.moved.GemmPacked(c, x, b, e)
}

// At implements kernels.Faster.
func (a *apart) At(p kernels.Precision) (kernels.Backend, error) {
	inner, err := kernels.At(a.inner, p)
	if err != nil {
		return nil, err
	}
	return &apart{moved{Memory: a.memory, inner: inner, carrier: a.memory}, a.memory}, nil
}

// apartMemory can be touched while a call is under way.
type apartMemory struct {
	mu    sync.Mutex
	pages []byte
	used  int                 // bytes from the front that were ever handed out
	left  int64               // bytes
	free  map[int][][]float32 // by length
	calls int                 // under way
}

const apartAlign = 64

// begin implements carrier.
func (s *apartMemory) begin(o operands) passage {
	for _, x := range o.spans[:o.count] {
		if x.bytes > 0 && !s.holds(x) {
			panic("kerneltest: an operand that is not in the device's memory")
		}
	}
	s.open()
	return s
}

// holds reports whether all of an operand lies in this memory.
func (s *apartMemory) holds(x span) bool {
	at := uintptr(x.at) - uintptr(unsafe.Pointer(unsafe.SliceData(s.pages)))
	return at < uintptr(len(s.pages)) && at+uintptr(x.bytes) <= uintptr(len(s.pages))
}

func (s *apartMemory) to(x span) unsafe.Pointer { return x.at }

func (s *apartMemory) end() { s.close() }

func (s *apartMemory) open() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.calls++; s.calls == 1 {
		s.protect(syscall.PROT_READ | syscall.PROT_WRITE)
	}
}

func (s *apartMemory) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.calls--; s.calls == 0 {
		s.protect(syscall.PROT_NONE)
	}
}

func (s *apartMemory) protect(how int) {
	page := syscall.Getpagesize()
	n := min((s.used+page-1)/page*page, len(s.pages))
	if n == 0 {
		return
	}
	if err := syscall.Mprotect(s.pages[:n], how); err != nil {
		panic(err)
	}
}

// Alloc implements kernels.Memory.
func (s *apartMemory) Alloc(n int) ([]float32, error) {
	x, err := s.take(n)
	s.open()
	clear(x)
	s.close()
	return x, err
}

func (s *apartMemory) take(n int) ([]float32, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if same := s.free[n]; len(same) > 0 {
		s.free[n] = same[:len(same)-1]
		return same[len(same)-1], nil
	}
	bytes := (4*n + apartAlign) / apartAlign * apartAlign
	if s.used+bytes > len(s.pages) {
		return nil, &kernels.OutOfMemoryError{Device: "memory apart", Asked: 4 * int64(n), Free: int64(len(s.pages) - s.used)}
	}
	x := unsafe.Slice((*float32)(unsafe.Pointer(&s.pages[s.used])), n)
	s.used += bytes
	if s.calls > 0 {
		s.protect(syscall.PROT_READ | syscall.PROT_WRITE)
	}
	return x, nil
}

// Free implements kernels.Memory.
func (s *apartMemory) Free(x []float32) {
	if len(x) == 0 {
		return
	}
	if !s.holds(of(x)) {
		panic("kerneltest: what is freed is not in the device's memory")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free[len(x)] = append(s.free[len(x)], x)
}

// Upload implements kernels.Memory.
func (s *apartMemory) Upload(dst, src []float32) { s.copy(dst, src, dst, src) }

// Download implements kernels.Memory.
func (s *apartMemory) Download(dst, src []float32) { s.copy(dst, src, src, dst) }

// copy copies between the two memories.
func (s *apartMemory) copy(dst, src, here, program []float32) {
	if len(dst) != len(src) {
		panic("kerneltest: a copy between slices of different lengths")
	}
	if len(program) > 0 && s.holds(of(program)) {
		panic("kerneltest: a slice of the program's memory expected")
	}
	p := s.begin(operands{spans: [12]span{of(here)}, count: 1})
	defer p.end()
	copy(dst, src)
}

// Fetch implements kernels.Memory: until the wait dst holds NaN.
func (s *apartMemory) Fetch(dst, src []float32) (wait func()) {
	kept := make([]float32, len(src))
	s.Download(kept, src)
	if len(dst) != len(src) {
		panic(fmt.Sprintf("kerneltest: %d numbers fetched into %d", len(src), len(dst)))
	}
	for i := range dst {
		dst[i] = float32(math.NaN())
	}
	return func() { copy(dst, kept) }
}

// Err implements kernels.Memory.
func (s *apartMemory) Err() error { return nil }
