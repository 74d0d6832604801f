package kernels

import "fmt"

// Memory is where a backend's operands lie. For processors it is the program's own: any slice will do, and nothing below
// costs more than a copy. A device has its own: its operators take slices that Alloc gave, and parts of them, which
// nothing but its operators and the methods below may look into. A device's calls return before they are done and take
// effect in the order in which they were made; what hands numbers to the program waits for them.
//
// A device may fail at any call. Then it does nothing more, what it hands out is worth nothing, and Err says why: whoever
// takes numbers from a backend asks for Err afterwards, once for many calls.
type Memory interface {
	// Alloc returns n zeros. The error is an *OutOfMemoryError or what Err says.
	Alloc(n int) ([]float32, error)
	// Free gives back what Alloc returned, the whole of it. Calls made before may still use it.
	Free(x []float32)
	// Upload sets dst, in the backend's memory, to src in the program's, which may be changed as soon as it returns.
	Upload(dst, src []float32)
	// Download sets dst, in the program's memory, to src in the backend's.
	Download(dst, src []float32)
	// Fetch begins a Download. The function that it returns waits until dst holds the numbers that src has now; src may be
	// changed by later calls at once.
	Fetch(dst, src []float32) (wait func())
	// Err says why the backend has stopped computing; nil while it computes, and always for processors.
	Err() error
}

// Copies move numbers within a backend's memory.
type Copies interface {
	// Copy sets dst to src; they are of one length, and the same or apart.
	Copy(dst, src []float32)
	// CopyBlock sets dst to src, matrices of the same sides.
	CopyBlock(dst, src Matrix)
	// Fill sets every number of x to v.
	Fill(x []float32, v float32)
	// Transpose sets each of n matrices of cols rows in dst to the transpose of that of rows×cols numbers in src.
	Transpose(dst, src []float32, n, rows, cols int)
}

// OutOfMemoryError says that a device has no room: what asked for how much, and what was free.
type OutOfMemoryError struct {
	Device      string // its name and number
	What        string // what the memory was for; may be empty
	Asked, Free int64  // bytes
}

// Error names what asked and what was free.
func (e *OutOfMemoryError) Error() string {
	what := e.What
	if what == "" {
		what = "a buffer"
	}
	return fmt.Sprintf("%s: out of memory: %s needs %d bytes, %d are free", e.Device, what, e.Asked, e.Free)
}

// DeviceError says that a backend has stopped computing. What it was computing is lost, and it computes nothing more.
type DeviceError struct {
	Backend string // its name
	Err     error  // what its Err said
}

// Error names the backend and what happened.
func (e *DeviceError) Error() string { return fmt.Sprintf("%s has failed: %v", e.Backend, e.Err) }

// Unwrap returns what the backend said.
func (e *DeviceError) Unwrap() error { return e.Err }

// Failed returns a *DeviceError if a backend has stopped computing: numbers that it handed out are worth nothing then.
func Failed(b Backend) error {
	if err := b.Err(); err != nil {
		return &DeviceError{Backend: b.Name(), Err: err}
	}
	return nil
}

// Shared says whether the operands of a backend lie in the program's own memory, where they may be read and written in
// place. A backend that does not say so by a method Shared has a memory of its own.
func Shared(b Backend) bool {
	s, ok := b.(interface{ Shared() bool })
	return ok && s.Shared()
}

// Shared says that any slice will do.
func (c *cpu) Shared() bool { return true }

// Alloc implements Backend.
func (c *cpu) Alloc(n int) ([]float32, error) { return aligned(n), nil }

// Free implements Backend: the collector frees.
func (c *cpu) Free([]float32) {}

// Upload implements Backend.
func (c *cpu) Upload(dst, src []float32) { c.Copy(dst, src) }

// Download implements Backend.
func (c *cpu) Download(dst, src []float32) { c.Copy(dst, src) }

// Fetch implements Backend.
func (c *cpu) Fetch(dst, src []float32) (wait func()) {
	c.Copy(dst, src)
	return done
}

func done() {}

// Err implements Backend.
func (c *cpu) Err() error { return nil }

// Copy implements Backend.
func (c *cpu) Copy(dst, src []float32) {
	sameLength(len(dst), len(src))
	copy(dst, src)
}

// CopyBlock implements Backend.
func (c *cpu) CopyBlock(dst, src Matrix) {
	dst.Check()
	src.CheckShape(dst.Rows, dst.Cols)
	if dst.Rows > 0 && dst.Cols > 0 {
		c.p.CopyBlock(dst, src)
	}
}

// Fill implements Backend.
func (c *cpu) Fill(x []float32, v float32) {
	for i := range x {
		x[i] = v
	}
}

// Transpose implements Backend.
func (c *cpu) Transpose(dst, src []float32, n, rows, cols int) {
	sameLength(len(src), n*rows*cols)
	sameLength(len(dst), len(src))
	for at := 0; at < len(src); at += rows * cols {
		d, x := dst[at:at+rows*cols], src[at:at+rows*cols]
		for i := range rows {
			for j, v := range x[i*cols : (i+1)*cols] {
				d[j*rows+i] = v
			}
		}
	}
}

// Recorder is a backend whose calls cost the program less when a whole sequence of them is issued at once: a device.
type Recorder interface {
	// Record runs calls, which makes calls of the backend. What it did last time under that tape is remembered: where the
	// calls are the same again, save for slices and numbers, all are issued together. The outcome is that of running calls.
	Record(t *Tape, calls func())
}

// Tape is what a Recorder remembers of one sequence; the zero value remembers none. It belongs to one goroutine at a time.
type Tape struct{ Memo any }

// Forget gives back what the Recorder keeps for the tape, which is as new then.
func (t *Tape) Forget() {
	if kept, ok := t.Memo.(interface{ Forget() }); ok {
		kept.Forget()
	}
	t.Memo = nil
}
