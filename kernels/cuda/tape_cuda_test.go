//go:build cuda && linux && cgo

package cuda

import (
	"fmt"
	"testing"
	"unsafe"

	"github.com/autonet/autonet/kernels"
)

// The outcome is that of the calls, whatever a tape remembers of the times before.
func TestTape(t *testing.T) {
	b := device(t)
	x, y, z := alloc(t, b, 700), alloc(t, b, 700), alloc(t, b, 700)
	for name, program := range sequences(t, b, x, y, z) {
		t.Run(name, func(t *testing.T) {
			var tape kernels.Tape
			for i := range 6 {
				want := outcome(b, x, y, z, func() { program(i) })
				got := outcome(b, x, y, z, func() { b.Record(&tape, func() { program(i) }) })
				for j := range want {
					if got[j] != want[j] {
						t.Fatalf("time %d: number %d is %g, want %g", i, j, got[j], want[j])
					}
				}
			}
		})
	}
}

// sequences are programs, by their number of times, and what changes in them from time to time.
func sequences(t *testing.T, b *Backend, x, y, z []float32) map[string]func(i int) {
	in, out := ascending(700, 0), make([]float32, 700)
	long := func(i int) {
		b.Fill(x, float32(i))
		b.Scale(y, x, 2)
		b.Add(y, x)
		b.Mul(y, y, x)
	}
	return map[string]func(i int){
		"the same":         func(int) { long(3) },
		"other numbers":    long,
		"other slices":     func(i int) { long(i); b.Copy([][]float32{z, x}[i%2], y) },
		"uploads within":   func(i int) { long(i); b.Upload(x, in); b.Add(y, x); b.Scale(z, y, 0.5) },
		"downloads within": func(i int) { long(i); b.Download(out, y); b.Upload(z, out); b.Add(z, x); b.Add(z, x) },
		"sums within":      func(i int) { long(i); b.Fill(z, b.Sum(y)); b.Add(z, x) },
		"other kernels": func(i int) {
			long(i)
			if i%2 == 0 {
				b.Flush(y)
			} else {
				b.Scale(y, y, 3)
			}
			b.Add(y, x)
		},
		"longer": func(i int) {
			long(i)
			for range i {
				b.Add(y, x)
			}
		},
		"shorter": func(i int) {
			for range 8 - i {
				b.Add(y, x)
			}
		},
		"other lengths": func(i int) { long(i); b.Add(y[:100*i+1], x[:100*i+1]); b.Add(z, y) },
		"fewer segments": func(i int) {
			for range 6 - i {
				long(i)
				b.Download(out[:1], y[:1])
			}
		},
		"memory within": func(i int) {
			long(i)
			m, err := b.Alloc(700)
			if err != nil {
				t.Fatal(err)
			}
			b.Add(m, y)
			b.Add(y, m)
			b.Free(m)
		},
		"none": func(int) {},
	}
}

// outcome is what run leaves of buffers that begin as ones.
func outcome(b *Backend, x, y, z []float32, run func()) []float32 {
	for i, v := range [][]float32{x, y, z} {
		b.Fill(v, float32(i+1))
	}
	run()
	got := make([]float32, len(x)+len(y)+len(z))
	b.Download(got[:len(x)], x)
	b.Download(got[len(x):len(x)+len(y)], y)
	b.Download(got[len(x)+len(y):], z)
	return got
}

// The second time a sequence goes as one graph, without garbage; a panic leaves the backend as after plain calls.
func TestTapeGraph(t *testing.T) {
	b := device(t)
	x, y := alloc(t, b, 700), alloc(t, b, 700)
	var tape kernels.Tape
	step := func() { b.Add(y, x); b.Add(x, y); b.Scale(x, x, 0.5) }
	b.Record(&tape, step)
	if s := memo(tape).segments; len(s) != 1 || s[0].exec == nil || len(s[0].calls) != 3 {
		t.Fatalf("%d segments, no graph of 3 calls", len(s))
	}
	if n := testing.AllocsPerRun(20, func() { b.Record(&tape, step) }); n != 0 {
		t.Errorf("%g allocations a step", n)
	}
	b.Fill(x, 1)
	b.Fill(y, 1)
	func() {
		defer func() { _ = recover() }()
		b.Record(&tape, func() { b.Add(y, x); panic("stop") })
	}()
	have(t, b, "after a panic", y[:1], []float32{2})
	b.Record(&tape, step)
	have(t, b, "after the next", y[:1], []float32{3})
}

func memo(t kernels.Tape) *tape { return t.Memo.(*tape) }

// pulse is opaque work that adds.
type pulse struct {
	b    *Backend
	y, x uintptr
}

func (p pulse) name() string { return "pulse" }

// alike is true of two that add the same.
func (p pulse) alike(other opaque) bool {
	q, ok := other.(pulse)
	return ok && p.x == q.x
}

func (p pulse) issue(stream unsafe.Pointer) error {
	var a arguments
	l := launch{kernel: addKernel, arguments: &a}
	l.addr(*(*unsafe.Pointer)(unsafe.Pointer(&p.y)))
	l.addr(*(*unsafe.Pointer)(unsafe.Pointer(&p.x)))
	l.i64(700)
	c := kernelCall{kernel: addKernel, grid: gridOf(line(3), line(threadsPerBlock), 0)}
	at := (*unsafe.Pointer)(unsafe.Pointer(&p.b.compute))
	defer func(was unsafe.Pointer) { *at = was }(*at)
	*at = stream
	p.b.submitLocked(&c, a.offsets[:l.count], unsafe.Pointer(&a.bytes[0]))
	return p.b.Err()
}

// Opaque work keeps its place among the calls, in a graph too.
func TestOpaque(t *testing.T) {
	b := device(t)
	x, y, z := alloc(t, b, 700), alloc(t, b, 700), alloc(t, b, 700)
	var tape kernels.Tape
	for i := range 5 {
		program := func() {
			b.Fill(x, 2)
			p := pulse{b, uintptr(unsafe.Pointer(&y[:1][0])), uintptr(unsafe.Pointer(&x[:1][0]))}
			if i == 3 {
				p.y = uintptr(unsafe.Pointer(&z[:1][0]))
			}
			b.opaque(p)
			b.Scale(z, y, 3)
		}
		want := fmt.Sprint(outcome(b, x, y, z, program))
		if got := fmt.Sprint(outcome(b, x, y, z, func() { b.Record(&tape, program) })); got != want {
			t.Fatalf("time %d: got %.100s, want %.100s", i, got, want)
		}
	}
}
