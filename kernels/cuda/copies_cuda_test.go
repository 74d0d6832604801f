//go:build cuda && linux && cgo

package cuda

import (
	"fmt"
	"slices"
	"sync"
	"testing"
)

// alloc returns n numbers of the device's until the test ends.
func alloc(t testing.TB, b *Backend, n int) []float32 {
	t.Helper()
	x, err := b.Alloc(n)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Free(x) })
	return x
}

func ascending(n int, from float32) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = from + float32(i%1000)
	}
	return x
}

// have checks what lies on the device.
func have(t testing.TB, b *Backend, what string, x, want []float32) {
	t.Helper()
	got := make([]float32, len(x))
	b.Download(got, x)
	for i := range got {
		if got[i] != want[i] {
			t.Fatalf("%s: number %d of %d is %g, want %g", what, i, len(got), got[i], want[i])
		}
	}
}

// Copies of all sizes, in pieces too, arrive; what was uploaded may be changed at once.
func TestCopies(t *testing.T) {
	b := device(t)
	for _, n := range []int{0, 1, 33, slotNumbers, 6*slotNumbers + 5} {
		x := alloc(t, b, n)
		have(t, b, fmt.Sprintf("%d fresh numbers", n), x, make([]float32, n))
		src := ascending(n, 1)
		want := slices.Clone(src)
		b.Upload(x, src)
		clear(src)
		have(t, b, fmt.Sprintf("%d uploaded numbers", n), x, want)
	}
}

// Memory that comes back is zeros again, and is not lent before earlier calls have used it.
func TestMemoryComesBack(t *testing.T) {
	b := device(t)
	first, err := b.Alloc(5000)
	if err != nil {
		t.Fatal(err)
	}
	y := alloc(t, b, 5000)
	b.Fill(first, 3)
	b.Scale(y, first, 2)
	b.Free(first)
	second := alloc(t, b, 5000)
	if &first[:1][0] != &second[:1][0] {
		t.Error("the memory was not lent again")
	}
	have(t, b, "memory that came back", second, make([]float32, 5000))
	want := make([]float32, 5000)
	for i := range want {
		want[i] = 6
	}
	have(t, b, "what earlier calls made of it", y, want)
}

// A fetch has the numbers of its time, however late it is waited for and however many are under way.
func TestFetch(t *testing.T) {
	b := device(t)
	x := alloc(t, b, 2*slotNumbers+7)
	small := alloc(t, b, 10)
	const times = maxFetchSlots
	var got [times][]float32
	var waits, others [times]func()
	var tens [times][]float32
	for i := range times {
		got[i], tens[i] = make([]float32, len(x)), make([]float32, 10)
		b.Fill(x, float32(i))
		waits[i] = b.Fetch(got[i], x)
		b.Fill(small, float32(-i))
		others[i] = b.Fetch(tens[i], small)
	}
	b.Fill(x, 99)
	for i := times - 1; i >= 0; i-- {
		waits[i]()
		others[i]()
		others[i]() // once more does nothing
		if got[i][0] != float32(i) || got[i][len(x)-1] != float32(i) || tens[i][9] != float32(-i) {
			t.Fatalf("fetch %d brought %g, %g and %g", i, got[i][0], got[i][len(x)-1], tens[i][9])
		}
	}
}

// Nothing that a step does leaves garbage.
func TestCopiesAllocateNothing(t *testing.T) {
	b := device(t)
	x, src, dst := alloc(t, b, 1000), ascending(1000, 0), make([]float32, 1000)
	if n := testing.AllocsPerRun(20, func() {
		b.Upload(x, src)
		wait := b.Fetch(dst, x)
		b.Sum(x)
		wait()
		b.Download(dst, x)
		b.release(b.scratch(100))
	}); n != 0 {
		t.Errorf("%g allocations a step", n)
	}
}

// Several goroutines and several backends on one device do not get in each other's way.
func TestTogether(t *testing.T) {
	backends := []*Backend{device(t), device(t)}
	var wait sync.WaitGroup
	for g := range 6 {
		b := backends[g%2]
		x, y := alloc(t, b, 3000), alloc(t, b, 3000)
		wait.Go(func() {
			got := make([]float32, 3000)
			for i := range 30 {
				b.Upload(x, ascending(3000, float32(g)))
				b.Scale(y, x, float32(i))
				b.Add(y, x)
				done := b.Fetch(got, y)
				b.Fill(x, -1)
				done()
				if want := (float32(g) + 999) * float32(i+1); got[2999] != want {
					t.Errorf("goroutine %d has %g, want %g", g, got[2999], want)
					return
				}
			}
		})
	}
	wait.Wait()
}
