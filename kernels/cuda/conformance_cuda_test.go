//go:build cuda && linux && cgo

package cuda

import (
	"testing"

	"github.com/autonet/autonet/kernels/kerneltest"
)

// device opens the first device; without one the test is skipped.
func device(t testing.TB) *Backend {
	t.Helper()
	b, err := Open(0)
	if err != nil {
		t.Skip(err)
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
