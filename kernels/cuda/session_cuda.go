//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"embed"
	"runtime"
	"sync"
	"unsafe"

	"gorgonia.org/cu"
)

//go:embed ptx/*.ptx
var assembly embed.FS

// session is a device that this process uses: its primary context and the kernels in it. All backends on a device share
// it, and it lives as long as the process.
type session struct {
	device    Device
	context   C.CUcontext
	functions []C.CUfunction // by kernel.index

	mu      sync.Mutex
	allowed map[*kernel]int // shared memory that kernels were allowed, in bytes; guarded by mu
}

var sessions = struct {
	sync.Mutex
	of map[int]*session // by ordinal
}{of: map[int]*session{}}

// sessionOf returns the session of a device; the first call loads the kernels.
func sessionOf(d Device) (*session, error) {
	sessions.Lock()
	defer sessions.Unlock()
	if s, ok := sessions.of[d.Ordinal]; ok {
		return s, nil
	}
	primary, err := cu.Device(d.Ordinal).RetainPrimaryCtx()
	if err != nil {
		return nil, callError(d, "cuDevicePrimaryCtxRetain", codeOf(err))
	}
	s := &session{device: d, context: *(*C.CUcontext)(unsafe.Pointer(&primary)), functions: make([]C.CUfunction, len(registered)),
		allowed: map[*kernel]int{}}
	if err := s.load(); err != nil {
		_ = cu.Device(d.Ordinal).ReleasePrimaryCtx() // the error is the first one
		return nil, err
	}
	sessions.of[d.Ordinal] = s
	return s, nil
}

// load has the driver compile all modules, several at a time.
func (s *session) load() error {
	modules := map[string][]*kernel{}
	for _, k := range registered {
		modules[k.module] = append(modules[k.module], k)
	}
	var first struct {
		sync.Mutex
		err error
	}
	var wait sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for name, all := range modules {
		wait.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			if err := s.loadModule(name, all); err != nil {
				first.Lock()
				defer first.Unlock()
				first.err = err
			}
		})
	}
	wait.Wait()
	return first.err
}

// loadModule has the driver compile a module and looks its kernels up.
func (s *session) loadModule(name string, all []*kernel) error {
	text, err := assembly.ReadFile("ptx/" + name + ".ptx")
	if err != nil {
		return err
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if code := C.shim_bind(s.context); code != 0 {
		return callError(s.device, "cuCtxSetCurrent", int(code))
	}
	module, err := cu.LoadData(string(text))
	if err != nil {
		return callError(s.device, "cuModuleLoadData of "+name, codeOf(err))
	}
	for _, k := range all {
		f, err := module.Function(k.function)
		if err != nil {
			return callError(s.device, "cuModuleGetFunction of "+k.function, codeOf(err))
		}
		s.functions[k.index] = *(*C.CUfunction)(unsafe.Pointer(&f))
	}
	return nil
}

// allow lets a kernel ask for so much shared memory, and gives CUDA's code. What a kernel was allowed is never lowered: it
// is one for all backends.
func (s *session) allow(k *kernel, bytes int) C.int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if bytes <= s.allowed[k] {
		return 0
	}
	code := C.shim_shared(s.context, s.functions[k.index], C.int(bytes))
	if code == 0 {
		s.allowed[k] = bytes
	}
	return code
}
