package kernels

import "sync"

// cpu is every Backend: the operators in Go, over a table of primitives. It draws no number of threads from anywhere:
// one call runs on its caller's goroutine.
type cpu struct {
	name    string
	p       primitives // complete: newCPU has put the portable loops where the table had none
	scratch scratch
	micro   *microkernels // for convolutions without im2col; nil: none
	// products lends *blocked to the products that run on micro-kernels.
	products sync.Pool
}

var _ Backend = (*cpu)(nil)

// newCPU returns a backend over a table, whose missing entries become the portable ones.
func newCPU(name string, table primitives) *cpu {
	return &cpu{name: name, p: table.complete()}
}

// Name implements Backend.
func (c *cpu) Name() string { return c.name }

// scratch lends buffers, so that operators allocate nothing in their steady state. Primitives are called through
// function values, which make the address of a local variable escape: what they write into comes from here.
type scratch struct {
	classes [32]sync.Pool // class i holds buffers of 2ⁱ numbers
}

// buffer is a loan. Its numbers are whatever the borrower before left.
type buffer struct {
	data  []float32
	class int
}

// get borrows a buffer of n numbers.
func (s *scratch) get(n int) *buffer {
	class := 6
	for 1<<class < n {
		class++
	}
	b, ok := s.classes[class].Get().(*buffer)
	if !ok {
		b = &buffer{data: make([]float32, 1<<class), class: class}
	}
	b.data = b.data[:n]
	return b
}

// put gives a buffer back.
func (s *scratch) put(b *buffer) {
	b.data = b.data[:cap(b.data)]
	s.classes[b.class].Put(b)
}
