package kerneltest

import (
	"fmt"
	"math"
	"slices"
	"sync"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// Hosted returns a backend over the program's memory that computes as b does, whose memory is its own: each call uploads
// its operands, those that overlap as one, and downloads them. On the device guard bands surround them, so that what is
// written outside of an operand panics; every third call puts each operand into an allocation of its size instead, so that
// what is read outside of it may fault. Operands start at the four alignments of a float32 in turn.
func Hosted(b kernels.Backend) kernels.Backend {
	h := &hosted{device: b}
	h.moved = moved{Memory: h, inner: b, carrier: h}
	return h
}

// hosted is the backend that Hosted returns.
type hosted struct {
	moved
	device kernels.Memory

	mu     sync.Mutex // held while a call is under way
	calls  int
	ranges []hostedRange
	room   []float32 // on the device
	image  []float32 // what it holds, in the program's memory
	packed []unsafe.Pointer
}

// hostedRange is a piece of the program's memory, whole words, and its place on the device.
type hostedRange struct {
	from, to uintptr
	program  []float32
	device   []float32
	alone    bool // in an allocation of its own
}

// begin implements carrier.
func (h *hosted) begin(o operands) passage {
	h.mu.Lock()
	h.calls++
	h.merge(o.spans[:o.count])
	if h.calls%3 == 0 {
		h.uploadAlone()
	} else {
		h.uploadBanded(guardSize + h.calls%4)
	}
	return h
}

// merge makes ranges of operands, those that touch as one.
func (h *hosted) merge(spans []span) {
	h.ranges = h.ranges[:0]
	for _, s := range spans {
		if s.bytes == 0 {
			continue
		}
		from := uintptr(s.at) &^ 3
		base := unsafe.Add(s.at, int(from)-int(uintptr(s.at)))
		to := (uintptr(s.at) + uintptr(s.bytes) + 3) &^ 3
		h.ranges = append(h.ranges, hostedRange{from: from, to: to, program: unsafe.Slice((*float32)(base), (to-from)/4)})
	}
	slices.SortFunc(h.ranges, func(a, b hostedRange) int { return int(int64(a.from) - int64(b.from)) })
	n := 0
	for _, r := range h.ranges {
		if last := n - 1; n > 0 && r.from < h.ranges[last].to {
			h.ranges[last].to = max(h.ranges[last].to, r.to)
			h.ranges[last].program = unsafe.Slice(unsafe.SliceData(h.ranges[last].program), (h.ranges[last].to-h.ranges[last].from)/4)
			continue
		}
		h.ranges[n] = r
		n++
	}
	h.ranges = h.ranges[:n]
}

// uploadBanded puts the ranges into one room, bands of guards between them.
func (h *hosted) uploadBanded(band int) {
	n := band
	for i := range h.ranges {
		n += len(h.ranges[i].program) + band
	}
	if n > len(h.room) {
		h.device.Free(h.room)
		h.room = h.alloc(2 * n)
		h.image = make([]float32, 2*n)
	}
	for i := range h.image[:n] {
		h.image[i] = guardAt(i)
	}
	at := band
	for i := range h.ranges {
		r := &h.ranges[i]
		r.device, r.alone = h.room[at:at+len(r.program)], false
		copy(h.image[at:], r.program)
		at += len(r.program) + band
	}
	h.device.Upload(h.room[:n], h.image[:n])
}

// uploadAlone puts each range into an allocation of its own.
func (h *hosted) uploadAlone() {
	for i := range h.ranges {
		r := &h.ranges[i]
		r.device, r.alone = h.alloc(len(r.program)), true
		h.device.Upload(r.device, r.program)
	}
}

func (h *hosted) alloc(n int) []float32 {
	x, err := h.device.Alloc(n)
	if err != nil {
		panic(err)
	}
	return x
}

// to implements passage.
func (h *hosted) to(s span) unsafe.Pointer {
	at := uintptr(s.at)
	for i := range h.ranges {
		if r := &h.ranges[i]; at >= r.from && at < r.to {
			return unsafe.Add(unsafe.Pointer(unsafe.SliceData(r.device)), int(at-r.from))
		}
	}
	panic("kerneltest: an operand that was not announced")
}

// end implements passage: it downloads everything.
func (h *hosted) end() {
	defer h.mu.Unlock()
	if len(h.ranges) == 0 {
		return
	}
	if h.ranges[0].alone {
		for _, r := range h.ranges {
			h.device.Download(r.program, r.device)
			h.device.Free(r.device)
		}
	} else {
		h.downloadBanded()
	}
	if err := h.device.Err(); err != nil {
		panic(err)
	}
}

// downloadBanded checks the guards.
func (h *hosted) downloadBanded() {
	last := h.ranges[len(h.ranges)-1]
	end := h.index(last.device) + len(last.device)
	n := min(end+guardSize, len(h.room))
	h.device.Download(h.image[:n], h.room[:n])
	at := 0
	for _, r := range h.ranges {
		i := h.index(r.device)
		h.intact(at, i)
		copy(r.program, h.image[i:])
		at = i + len(r.program)
	}
	h.intact(at, n)
}

// index is where a range begins in the room.
func (h *hosted) index(x []float32) int {
	return int(uintptr(unsafe.Pointer(unsafe.SliceData(x)))-uintptr(unsafe.Pointer(unsafe.SliceData(h.room)))) / 4
}

func (h *hosted) intact(from, to int) {
	for i := from; i < to; i++ {
		if math.Float32bits(h.image[i]) != math.Float32bits(guardAt(i)) {
			panic(fmt.Sprintf("kerneltest: %s wrote outside of its operands", h.inner.Name()))
		}
	}
}
