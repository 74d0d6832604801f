package kernels_test

import (
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// TestBackends runs the conformance suite on every backend of this processor, the portable one among them.
func TestBackends(t *testing.T) {
	for _, b := range kernels.Backends() {
		t.Run(b.Name(), func(t *testing.T) { kerneltest.Run(t, b) })
	}
}
