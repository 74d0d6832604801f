//go:build cuda && linux && cgo

package cuda

import (
	"runtime"
	"sync"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// Backends on one device share its kernels: what one asks of them takes nothing from the other.
func TestBackendsOfOneDevice(t *testing.T) {
	a, b := device(t), device(t)
	attend := func(on *Backend, length int) {
		s := kernels.AttentionShape{Heads: 1, Length: length, HeadDim: 4}
		x := alloc(t, on, length*s.HeadDim)
		m := kernels.Dense(x, length, s.HeadDim)
		on.Attention(s, alloc(t, on, len(x)), nil, m, m, m, 1)
		if err := on.Err(); err != nil {
			t.Fatalf("%d keys: %v", length, err)
		}
	}
	attend(a, 4*attentionSide) // the most shared memory that attention asks for
	attend(b, 3*attentionSide) // less, but more than any kernel may have
	attend(a, 4*attentionSide)
}

// Products at less precision may be asked for by any thread, one that has not called the driver before among them.
func TestFastOnAnyThread(t *testing.T) {
	const threads, side = 24, 160
	b := device(t)
	f, err := b.At(kernels.BF16)
	if err != nil {
		t.Skip(err)
	}
	x, y, z := kernels.Dense(alloc(t, b, side*side), side, side), alloc(t, b, side*side), alloc(t, b, side*side)
	var all, done sync.WaitGroup
	all.Add(threads)
	for i := range threads {
		done.Go(func() {
			runtime.LockOSThread() // for good: so many threads there are
			all.Done()
			all.Wait()
			rows := side - i // each one a plan of its own
			f.Gemm(kernels.NT, kernels.Dense(z[:rows*side], rows, side), kernels.Dense(y[:rows*side], rows, side), x, kernels.Epilogue{})
		})
	}
	done.Wait()
}

// A tape that is forgotten leaves nothing behind, and can be used again.
func TestForgottenTape(t *testing.T) {
	b := device(t)
	x := alloc(t, b, 100)
	var tape kernels.Tape
	step := func() { b.Scale(x, x, 2); b.Scale(x, x, 0.5) }
	for range 2 {
		b.Record(&tape, step)
		if len(b.graphs) != 1 {
			t.Fatalf("%d graphs, want 1", len(b.graphs))
		}
		tape.Forget()
		if tape.Memo != nil || len(b.graphs) != 0 {
			t.Fatalf("%d graphs are left", len(b.graphs))
		}
	}
}
