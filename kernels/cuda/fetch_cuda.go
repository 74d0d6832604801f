//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// fetchRing brings numbers from the device. The computing stream puts them into a slot there, so that later calls may change
// them where they were; from it they travel on a stream of their own, and whoever waits copies them out. Where all slots
// are taken the oldest is copied out by who needs one.
type fetchRing struct {
	slots  []*fetchSlot
	pieces uint64 // that were begun
	idle   []*fetch
}

// maxFetchSlots bounds what can be on its way: 64 MiB.
const maxFetchSlots = 16

// fetchSlot is a slot with a piece of a fetch; without one it is free.
type fetchSlot struct {
	slot
	fetch *fetch
	piece uint64
	dst   []float32
}

// fetch is one that is not waited for yet.
type fetch struct {
	b     *Backend
	begun bool
	wait  func()
}

// Fetch implements kernels.Backend.
func (b *Backend) Fetch(dst, src []float32) (wait func()) {
	kernels.SameLength(len(dst), len(src))
	b.queue.Lock()
	defer b.queue.Unlock()
	b.cutLocked()
	f := b.fetchLocked()
	for len(src) > 0 && b.failure.Load() == nil {
		n := min(len(src), slotNumbers)
		b.sendLocked(f, dst[:n], src[:n])
		dst, src = dst[n:], src[n:]
	}
	return f.wait
}

// Download implements kernels.Backend.
func (b *Backend) Download(dst, src []float32) { b.Fetch(dst, src)() }

// fetchLocked returns one that nobody waits for.
func (b *Backend) fetchLocked() *fetch {
	r := &b.out
	if n := len(r.idle); n > 0 {
		f := r.idle[n-1]
		r.idle = r.idle[:n-1]
		f.begun = true
		return f
	}
	f := &fetch{b: b, begun: true}
	f.wait = f.finish
	return f
}

// sendLocked begins the way of a piece.
func (b *Backend) sendLocked(f *fetch, dst, src []float32) {
	s := b.slotLocked()
	if !s.readyLocked(b) {
		return
	}
	if b.check("cuMemcpyDtoHAsync", C.shim_down(b.context, unsafe.Pointer(unsafe.SliceData(s.pinned)), address(s.device), address(src),
		C.size_t(4*len(src)), b.downloads, b.compute, s.through, s.arrived)) {
		s.fetch, s.piece, s.dst = f, b.out.pieces, dst
		b.out.pieces++
	}
}

// slotLocked returns a free slot.
func (b *Backend) slotLocked() *fetchSlot {
	r := &b.out
	var oldest *fetchSlot
	for _, s := range r.slots {
		if s.fetch == nil {
			return s
		}
		if oldest == nil || s.piece < oldest.piece {
			oldest = s
		}
	}
	if len(r.slots) < maxFetchSlots {
		oldest = &fetchSlot{}
		r.slots = append(r.slots, oldest)
	}
	b.emptyLocked(oldest)
	return oldest
}

// emptyLocked waits for what a slot holds and copies it to where it belongs.
func (b *Backend) emptyLocked(s *fetchSlot) {
	if s.fetch != nil && b.failure.Load() == nil && b.check("cuEventSynchronize", C.shim_wait(b.context, s.arrived)) {
		copy(s.dst, s.pinned)
	}
	s.fetch, s.dst = nil, nil
}

// finish waits until all pieces are where they belong. Others may make calls meanwhile.
func (f *fetch) finish() {
	b := f.b
	b.queue.Lock()
	defer b.queue.Unlock()
	if !f.begun {
		return
	}
	for s := f.oldestLocked(); s != nil; s = f.oldestLocked() {
		arrived, piece := s.arrived, s.piece
		b.queue.Unlock()
		b.check("cuEventSynchronize", C.shim_wait(b.context, arrived))
		b.queue.Lock()
		if s.fetch == f && s.piece == piece {
			b.emptyLocked(s)
		}
	}
	f.begun = false
	b.out.idle = append(b.out.idle, f)
}

// oldestLocked is the first piece that is not copied out.
func (f *fetch) oldestLocked() *fetchSlot {
	var oldest *fetchSlot
	for _, s := range f.b.out.slots {
		if s.fetch == f && (oldest == nil || s.piece < oldest.piece) {
			oldest = s
		}
	}
	return oldest
}
