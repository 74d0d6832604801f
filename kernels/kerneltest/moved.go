package kerneltest

import (
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// moved is a backend whose operands are somewhere else than those of the backend that computes: each call passes through
// a carrier.
type moved struct {
	kernels.Memory
	inner   kernels.Backend
	carrier carrier
}

// carrier makes the operands of a call ready for the backend that computes.
type carrier interface {
	begin(o operands) passage
}

// operands are those of one call, by value so that no call leaves garbage.
type operands struct {
	spans [12]span
	count int
}

// passage is a call under way.
type passage interface {
	to(s span) unsafe.Pointer // where the backend that computes finds an operand
	end()
}

// span is where an operand lies.
type span struct {
	at    unsafe.Pointer
	bytes int
}

// of is where a slice lies.
func of[T any](x []T) span {
	return span{unsafe.Pointer(unsafe.SliceData(x)), len(x) * int(unsafe.Sizeof(*new(T)))}
}

// at is the slice that the backend that computes gets for x.
func at[T any](p passage, x []T) []T {
	if len(x) == 0 {
		return x
	}
	return unsafe.Slice((*T)(p.to(of(x))), len(x))
}

func matrix(p passage, m kernels.Matrix) kernels.Matrix {
	m.Data = at(p, m.Data)
	return m
}

func (m *moved) pass(spans ...span) passage {
	var o operands
	o.count = copy(o.spans[:], spans)
	return m.carrier.begin(o)
}

// Name implements kernels.Backend.
func (m *moved) Name() string { return m.inner.Name() }

// Copy implements kernels.Backend.
func (m *moved) Copy(dst, src []float32) {
	p := m.pass(of(dst), of(src))
	defer p.end()
	m.inner.Copy(at(p, dst), at(p, src))
}

// CopyBlock implements kernels.Backend.
func (m *moved) CopyBlock(dst, src kernels.Matrix) {
	p := m.pass(of(dst.Data), of(src.Data))
	defer p.end()
	m.inner.CopyBlock(matrix(p, dst), matrix(p, src))
}

// Fill implements kernels.Backend.
func (m *moved) Fill(x []float32, v float32) {
	p := m.pass(of(x))
	defer p.end()
	m.inner.Fill(at(p, x), v)
}

// Transpose implements kernels.Backend.
func (m *moved) Transpose(dst, src []float32, n, rows, cols int) {
	p := m.pass(of(dst), of(src))
	defer p.end()
	m.inner.Transpose(at(p, dst), at(p, src), n, rows, cols)
}
