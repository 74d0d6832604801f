//go:build cuda && linux && cgo

package cuda

import (
	"errors"
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
