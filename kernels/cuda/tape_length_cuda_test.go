//go:build cuda && linux && cgo

package cuda

import (
	"testing"

	"github.com/autonet/autonet/kernels"
)

// TestTapeOfAnyLength: a sequence that is longer or shorter than what its tape remembers is computed whole all the same.
func TestTapeOfAnyLength(t *testing.T) {
	b := device(t)
	x, err := b.Alloc(100)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Free(x)
	var tape kernels.Tape
	got := make([]float32, len(x))
	for round, calls := range []int{3, 3, 5, 5, 5, 9, 2, 2, 2, 7, 7} {
		b.Record(&tape, func() {
			b.Fill(x, 0)
			for i := range calls {
				b.Fill(x[i:i+1], float32(round+i+1))
			}
		})
		b.Download(got, x)
		for i, v := range got {
			want := float32(0)
			if i < calls {
				want = float32(round + i + 1)
			}
			if v != want {
				t.Fatalf("round %d of %d calls: number %d is %v, want %v", round, calls, i, v, want)
			}
		}
	}
}

// A sequence that was another one many times, and is the same from then on, gets its graph back.
func TestDisturbedTape(t *testing.T) {
	b := device(t)
	x := alloc(t, b, 100)
	var tape kernels.Tape
	for i := range 3 * mostOther {
		b.Record(&tape, func() {
			b.Scale(x, x, 2)
			if i%2 == 1 {
				b.Flush(x)
			}
			b.Scale(x, x, 0.5)
		})
	}
	graph := func() bool { return memo(tape).segments[0].exec != nil }
	if graph() {
		t.Fatal("a graph of a sequence that was never the same")
	}
	for range enoughSame + 1 {
		b.Record(&tape, func() { b.Scale(x, x, 2); b.Scale(x, x, 0.5) })
	}
	if !graph() {
		t.Fatal("no graph of a sequence that is the same again")
	}
}
