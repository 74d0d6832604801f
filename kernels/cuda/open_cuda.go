//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"errors"
	"fmt"
	"runtime"
	"unsafe"

	"gorgonia.org/cu"
)

// Open returns a backend that computes on the device of that number. Close ends it.
func Open(ordinal int) (*Backend, error) {
	all, err := Devices()
	if err != nil {
		return nil, err
	}
	if ordinal < 0 || ordinal >= len(all) {
		return nil, fmt.Errorf("%w: number %d asked for, this machine has %d", ErrNoDevice, ordinal, len(all))
	}
	d := all[ordinal]
	if err := d.Usable(); err != nil {
		return nil, err
	}
	s, err := sessionOf(d)
	if err != nil {
		return nil, err
	}
	b := &Backend{
		device: d, maxBlocks: blocksPerMultiprocessor * d.Multiprocessors, session: s, context: s.context, functions: s.functions,
		graphs: map[*segment]struct{}{},
	}
	b.call.arguments = new(arguments)
	if err := b.makeStreams(); err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}

// blocksPerMultiprocessor bounds a grid that goes over elements in strides: several times what can be resident at once.
const blocksPerMultiprocessor = 32

func (b *Backend) makeStreams() error {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := b.bind(); err != nil {
		return err
	}
	for _, s := range []*C.CUstream{&b.compute, &b.uploads, &b.downloads, &b.side} {
		stream, err := cu.MakeStream(cu.NonBlocking)
		if err != nil {
			return callError(b.device, "cuStreamCreate", codeOf(err))
		}
		*s = *(*C.CUstream)(unsafe.Pointer(&stream))
	}
	return nil
}

// bind makes the device's context current on the calling thread, which the caller has locked.
func (b *Backend) bind() error {
	if !b.check("cuCtxSetCurrent", C.shim_bind(b.context)) {
		return b.Err()
	}
	return nil
}

// Close waits for what was called and gives the device's memory back, that which Alloc gave included. No call may follow.
func (b *Backend) Close() {
	b.queue.Lock()
	defer b.queue.Unlock()
	if b.context == nil {
		return
	}
	b.cutLocked()
	streams := []C.CUstream{b.compute, b.uploads, b.downloads, b.side}
	for _, s := range streams {
		if s != nil {
			C.shim_finish(b.context, s)
		}
	}
	for s := range b.graphs {
		s.forget(b)
	}
	for i := range b.in.slots {
		b.in.slots[i].end(b)
	}
	for _, s := range b.out.slots {
		s.end(b)
	}
	b.out.slots = nil
	b.memory.freeAll(b)
	for _, s := range streams {
		if s != nil {
			C.shim_drop_stream(b.context, s)
		}
	}
	b.context = nil
	b.fail(errClosed)
}

var errClosed = errors.New("cuda: the backend was closed")
