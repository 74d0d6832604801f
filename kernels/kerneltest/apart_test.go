//go:build unix

package kerneltest

import (
	"errors"
	"math"
	"runtime/debug"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// A device's memory is out of reach of the program, and only of it.
func TestApart(t *testing.T) {
	b := Apart(t, kernels.Portable(), 1<<20)
	x, err := b.Alloc(100)
	if err != nil {
		t.Fatal(err)
	}
	var seen float32
	if !panics(func() { seen = x[3] }) {
		t.Errorf("the program can look into the memory and sees %g", seen)
	}
	if !panics(func() { b.Fill(make([]float32, 3), 1) }) {
		t.Error("a slice of the program's was an operand")
	}
	b.Fill(x, 2)
	got := make([]float32, 100)
	wait := b.Fetch(got, x)
	b.Fill(x, 3)
	if !math.IsNaN(float64(got[0])) {
		t.Error("fetched before the wait")
	}
	wait()
	if got[99] != 2 {
		t.Errorf("fetched %g, want 2", got[99])
	}
	var none *kernels.OutOfMemoryError
	if _, err := b.Alloc(1 << 20); !errors.As(err, &none) {
		t.Errorf("%v, want that memory is out", err)
	}
}

func panics(f func()) (did bool) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() { did = recover() != nil }()
	f()
	return false
}
