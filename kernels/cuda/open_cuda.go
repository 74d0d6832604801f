//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"embed"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"unsafe"

	"gorgonia.org/cu"
)

// Built says whether this program was built with CUDA.
const Built = true

//go:embed ptx/*.ptx
var assembly embed.FS

// Devices lists the devices of this machine. The error wraps ErrNoDriver where there is no driver to be asked.
func Devices() ([]Device, error) {
	if err := driverState(); err != nil {
		return nil, err
	}
	n, err := cu.NumDevices()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoDriver, err)
	}
	version := driverVersion()
	all := make([]Device, n)
	for i := range all {
		if all[i], err = describe(i, version); err != nil {
			return nil, fmt.Errorf("cuda:%d: %w", i, err)
		}
	}
	return all, nil
}

func driverVersion() string {
	v := cu.Version()
	return fmt.Sprintf("%d.%d", v/1000, v%1000/10)
}

func describe(ordinal int, version string) (Device, error) {
	d := Device{Ordinal: ordinal, Driver: version}
	dev, err := cu.GetDevice(ordinal)
	if err != nil {
		return d, err
	}
	name, err := dev.Name()
	if err != nil {
		return d, err
	}
	d.Name = strings.TrimRight(name, "\x00")
	id, err := dev.UUID()
	if err != nil {
		return d, err
	}
	d.UUID = id.String()
	if d.Memory, err = dev.TotalMem(); err != nil {
		return d, err
	}
	for _, a := range []struct {
		to   *int
		what cu.DeviceAttribute
	}{
		{&d.Major, cu.ComputeCapabilityMajor}, {&d.Minor, cu.ComputeCapabilityMinor}, {&d.Multiprocessors, cu.MultiprocessorCount},
	} {
		if *a.to, err = dev.Attribute(a.what); err != nil {
			return d, err
		}
	}
	return d, nil
}

// contexts are the primary contexts, one a device, which the process keeps.
var contexts = struct {
	sync.Mutex
	of map[int]C.CUcontext
}{of: map[int]C.CUcontext{}}

func contextOf(ordinal int) (C.CUcontext, error) {
	contexts.Lock()
	defer contexts.Unlock()
	if c, ok := contexts.of[ordinal]; ok {
		return c, nil
	}
	dev, err := cu.GetDevice(ordinal)
	if err != nil {
		return nil, err
	}
	primary, err := dev.RetainPrimaryCtx()
	if err != nil {
		return nil, err
	}
	c := *(*C.CUcontext)(unsafe.Pointer(&primary))
	contexts.of[ordinal] = c
	return c, nil
}

// Open returns a backend that computes on the device of that number. Close ends it.
func Open(ordinal int) (*Backend, error) {
	all, err := Devices()
	if err != nil {
		return nil, err
	}
	if ordinal < 0 || ordinal >= len(all) {
		return nil, fmt.Errorf("%w: cuda:%d; this machine has %d", ErrNoDevice, ordinal, len(all))
	}
	b := &Backend{device: all[ordinal], maxBlocks: 32 * all[ordinal].Multiprocessors}
	b.call.arguments, b.allowed = new(arguments), map[*kernel]int{}
	if err := b.device.Usable(); err != nil {
		return nil, err
	}
	if b.context, err = contextOf(ordinal); err != nil {
		return nil, fmt.Errorf("%v: %w", b.device, err)
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if !b.check("cuCtxSetCurrent", C.shim_bind(b.context)) {
		return nil, b.Err()
	}
	if err := b.prepare(); err != nil {
		b.Close()
		return nil, fmt.Errorf("%v: %w", b.device, err)
	}
	return b, nil
}

// prepare loads the kernels and makes streams and rings; the context is current.
func (b *Backend) prepare() error {
	modules := map[string]cu.Module{}
	b.functions = make([]C.CUfunction, len(registered))
	for _, k := range registered {
		m, ok := modules[k.module]
		if !ok {
			text, err := assembly.ReadFile("ptx/" + k.module + ".ptx")
			if err != nil {
				return err
			}
			if m, err = cu.LoadData(string(text)); err != nil {
				return fmt.Errorf("load kernels %s: %w", k.module, err)
			}
			modules[k.module] = m
		}
		f, err := m.Function(k.function)
		if err != nil {
			return fmt.Errorf("kernel %s.%s: %w", k.module, k.function, err)
		}
		b.functions[k.index] = *(*C.CUfunction)(unsafe.Pointer(&f))
	}
	for _, s := range []*C.CUstream{&b.compute, &b.side} {
		stream, err := newStream()
		if err != nil {
			return err
		}
		*s = stream
	}
	return nil
}

func newStream() (C.CUstream, error) {
	s, err := cu.MakeStream(cu.NonBlocking)
	return *(*C.CUstream)(unsafe.Pointer(&s)), err
}

// Close waits for what was called and gives the device's memory back.
func (b *Backend) Close() {
	b.queue.Lock()
	defer b.queue.Unlock()
	if b.context == nil {
		return
	}
	b.cutLocked()
	b.memory.freeAll(b)
}
