//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"slices"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// recording is a sequence of calls that is being made under a tape. Its segments lie between the points at which the
// device had to be told: where numbers come or go.
type recording struct {
	tape    *tape
	segment int // at hand
	at      int // calls of the segment that were made
}

// tape is what is remembered of a sequence.
type tape struct {
	owner    *Backend
	at       recording // of the Record under way
	segments []*segment
}

// segment is a chain of calls and the graph that issues them together.
type segment struct {
	calls []remembered
	other int  // times that other calls were made, less those that the same were made without a graph
	apart bool // other calls were made this time
	graph C.CUgraph
	exec  C.CUgraphExec // nil: not made, the calls were issued one by one
}

// remembered is a call of a segment.
type remembered struct {
	kernelCall
	offsets []int32
	bytes   []uint64
	opaque  opaque // in the place of a kernel
	node    C.CUgraphNode
	changed bool // since the graph was issued last
}

// opaque is work on a stream that is no kernel of ours. Two that are equal do the same, and two that are alike do it with
// other addresses.
type opaque interface {
	issue(stream unsafe.Pointer) error
	alike(opaque) bool
	name() string
}

// Record implements kernels.Recorder. Recording within a recording is part of it.
func (b *Backend) Record(t *kernels.Tape, calls func()) {
	b.queue.Lock()
	if b.recording != nil {
		b.queue.Unlock()
		calls()
		return
	}
	memo, ok := t.Memo.(*tape)
	if !ok || memo.owner != b {
		memo = &tape{owner: b}
		t.Memo = memo
	}
	memo.at = recording{tape: memo}
	b.recording = &memo.at
	b.queue.Unlock()
	defer b.endRecord(memo)
	calls()
}

// endRecord issues what was put off.
func (b *Backend) endRecord(memo *tape) {
	b.queue.Lock()
	defer b.queue.Unlock()
	b.cutLocked()
	for _, s := range memo.segments[min(b.recording.segment, len(memo.segments)):] {
		s.forget(b)
	}
	memo.segments = memo.segments[:min(b.recording.segment, len(memo.segments))]
	b.recording = nil
}

// takeLocked adds a kernel's call.
func (r *recording) takeLocked(b *Backend, c kernelCall, l *launch) {
	offsets, words := l.offsets[:c.count], l.bytes[:(c.used+7)/8]
	s := r.current()
	if r.at < len(s.calls) {
		m := &s.calls[r.at]
		if m.opaque == nil && m.kernelCall == c && slices.Equal(m.offsets, offsets) {
			if !slices.Equal(m.bytes, words) {
				copy(m.bytes, words)
				m.changed = true
			}
			r.next(b, s)
			return
		}
	}
	r.divergeLocked(b, s)
	s.calls = append(s.calls, remembered{kernelCall: c, offsets: slices.Clone(offsets), bytes: slices.Clone(words)})
	r.next(b, s)
}

// current is the segment at hand.
func (r *recording) current() *segment {
	if r.segment == len(r.tape.segments) {
		r.tape.segments = append(r.tape.segments, &segment{})
	}
	return r.tape.segments[r.segment]
}

// next goes on behind a call. Without a graph it is issued at once, so that the device need not wait.
func (r *recording) next(b *Backend, s *segment) {
	if s.exec == nil {
		s.calls[r.at].issueLocked(b)
	}
	r.at++
}

// divergeLocked goes on with calls that the segment does not have: what its graph would have issued is issued, and what
// was remembered beyond is forgotten.
func (r *recording) divergeLocked(b *Backend, s *segment) {
	if s.exec == nil && r.at == len(s.calls) {
		return // it is being recorded
	}
	if s.exec != nil {
		for i := range s.calls[:r.at] {
			s.calls[i].issueLocked(b)
		}
	}
	s.forget(b)
	s.calls = s.calls[:r.at]
	s.other, s.apart = min(s.other+1, mostOther+enoughSame), true
}

// cutLocked ends the segment at hand, if calls are being recorded: what was put off is issued.
func (b *Backend) cutLocked() {
	r := b.recording
	if r == nil || r.at == 0 {
		return
	}
	s := r.current()
	switch {
	case r.at < len(s.calls):
		r.divergeLocked(b, s)
	case s.exec != nil:
		s.issueLocked(b)
	default:
		if !s.apart && s.other > 0 {
			s.other-- // what disturbed it may be over
		}
		s.build(b)
	}
	s.apart = false
	r.segment, r.at = r.segment+1, 0
}

// issueLocked issues a call by itself.
func (m *remembered) issueLocked(b *Backend) {
	if m.opaque != nil {
		b.submitOpaqueLocked(m.opaque, b.compute)
		return
	}
	var arguments unsafe.Pointer
	if len(m.bytes) > 0 {
		arguments = unsafe.Pointer(&m.bytes[0])
	}
	b.submitLocked(&m.kernelCall, m.offsets, arguments)
}

// build makes the segment's graph. One that cannot be made is done without.
func (s *segment) build(b *Backend) {
	if b.Err() != nil || len(s.calls) < leastGraph || s.other > mostOther {
		return
	}
	if C.shim_graph(b.context, &s.graph) != 0 {
		return
	}
	var last C.CUgraphNode
	for i := range s.calls {
		m := &s.calls[i]
		if !m.addTo(b, s.graph, &last) {
			s.forget(b)
			return
		}
		m.node, m.changed = last, false
	}
	if C.shim_instantiate(b.context, s.graph, &s.exec) != 0 {
		s.exec = nil
		s.forget(b)
		return
	}
	b.graphs[s] = struct{}{}
}

// mostOther is how often a segment may turn out other than before until graphs of it are no longer worth making.
const mostOther = 16

// enoughSame is how often it must then be the same until they are again.
const enoughSame = 8

// leastGraph is the calls from which on a graph is quicker than they are.
const leastGraph = 2

func (m *remembered) addTo(b *Backend, graph C.CUgraph, last *C.CUgraphNode) bool {
	if m.opaque == nil {
		first, arguments := m.arguments()
		return C.shim_add_kernel(b.context, graph, last, b.functions[m.kernel.index], m.grid, first, C.int(len(m.offsets)), arguments) == 0
	}
	child := m.captured(b)
	if child == nil {
		return false
	}
	defer C.shim_forget(b.context, child, nil)
	return C.shim_add_graph(b.context, graph, last, child) == 0
}

// captured returns what opaque work issues as a graph, nil if it cannot be had.
func (m *remembered) captured(b *Backend) C.CUgraph {
	if C.shim_capture(b.context, b.side) != 0 {
		return nil
	}
	issued := m.opaque.issue(unsafe.Pointer(b.side))
	var child C.CUgraph
	if C.shim_captured(b.context, b.side, &child) != 0 {
		return nil
	}
	if issued != nil {
		C.shim_forget(b.context, child, nil)
		return nil
	}
	return child
}

// patch tells the graph of a call's new arguments.
func (m *remembered) patch(b *Backend, exec C.CUgraphExec) bool {
	if m.opaque == nil {
		first, arguments := m.arguments()
		return C.shim_patch(b.context, exec, m.node, b.functions[m.kernel.index], m.grid, first, C.int(len(m.offsets)), arguments) == 0
	}
	child := m.captured(b)
	if child == nil {
		return false
	}
	defer C.shim_forget(b.context, child, nil)
	return C.shim_patch_graph(b.context, exec, m.node, child) == 0
}

func (m *remembered) arguments() (offsets *C.int32_t, arguments unsafe.Pointer) {
	if len(m.offsets) == 0 {
		return nil, nil
	}
	return (*C.int32_t)(unsafe.Pointer(&m.offsets[0])), unsafe.Pointer(&m.bytes[0])
}

// issueLocked patches what has changed and issues the graph.
func (s *segment) issueLocked(b *Backend) {
	if b.Err() != nil {
		return
	}
	for i := range s.calls {
		m := &s.calls[i]
		if !m.changed {
			continue
		}
		if !m.patch(b, s.exec) {
			s.issuePlainlyLocked(b)
			return
		}
		m.changed = false
	}
	b.check("cuGraphLaunch", C.shim_graph_launch(b.context, s.exec, b.compute))
}

// issuePlainlyLocked issues all calls without a graph, which a driver that does not patch it leaves worthless.
func (s *segment) issuePlainlyLocked(b *Backend) {
	s.forget(b)
	s.other = mostOther + enoughSame
	for i := range s.calls {
		s.calls[i].issueLocked(b)
	}
}

// Forget gives the graphs back, and is called by kernels.Tape.
func (t *tape) Forget() {
	b := t.owner
	b.queue.Lock()
	defer b.queue.Unlock()
	for _, s := range t.segments {
		s.forget(b)
	}
	t.segments = nil
}

// forget gives the graph back; the calls stay.
func (s *segment) forget(b *Backend) {
	if s.graph != nil {
		C.shim_forget(b.context, s.graph, s.exec)
	}
	s.graph, s.exec = nil, nil
	delete(b.graphs, s)
}

// opaque makes or remembers work that is no kernel of ours.
func (b *Backend) opaque(work opaque) {
	b.queue.Lock()
	defer b.queue.Unlock()
	if b.Err() != nil {
		return
	}
	r := b.recording
	if r == nil {
		b.submitOpaqueLocked(work, b.compute)
		return
	}
	s := r.current()
	if r.at < len(s.calls) {
		m := &s.calls[r.at]
		if m.opaque == work || m.opaque != nil && work.alike(m.opaque) {
			m.changed = m.changed || m.opaque != work
			m.opaque = work
			r.next(b, s)
			return
		}
	}
	r.divergeLocked(b, s)
	s.calls = append(s.calls, remembered{opaque: work})
	r.next(b, s)
}

func (b *Backend) submitOpaqueLocked(work opaque, stream C.CUstream) {
	if b.Err() != nil {
		return
	}
	if err := work.issue(unsafe.Pointer(stream)); err != nil {
		b.check(work.name(), C.shim_finish(b.context, stream)) // a lost device says so
		b.fail(&CallError{Device: b.device, Call: work.name(), Code: err.Error()})
	}
}
