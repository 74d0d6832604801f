//go:build cuda && linux && cgo

package cuda

import (
	"errors"
	"os"
	"testing"

	"github.com/autonet/autonet/kernels/kerneltest"
)

// device opens the first device; without one the test is skipped.
func device(t testing.TB) *Backend {
	t.Helper()
	all, err := Devices()
	if errors.Is(err, ErrNoDriver) || err == nil && len(all) == 0 {
		t.Skip("no device here: ", err)
	}
	b, err := Open(0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := b.Err(); err != nil {
			t.Error(err)
		}
		b.Close()
	})
	return b
}

// The device computes the canonical arithmetic, bit for bit.
func TestConformance(t *testing.T) { kerneltest.Run(t, kerneltest.Hosted(device(t))) }

// The device's golden hashes are the processors'.
func TestGolden(t *testing.T) {
	want, err := os.ReadFile("../testdata/golden.txt")
	if err != nil {
		t.Fatal(err)
	}
	if got := kerneltest.Golden(kerneltest.Hosted(device(t))); got != string(want) {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
