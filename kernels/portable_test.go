package kernels_test

import (
	"fmt"
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// TestBackends runs the conformance suite on every backend of this processor, the portable one among them, and on the
// fastest with threads.
func TestBackends(t *testing.T) {
	for _, b := range kernels.Backends() {
		t.Run(b.Name(), func(t *testing.T) { kerneltest.Run(t, b) })
	}
	for _, n := range []int{2, 3} {
		t.Run(fmt.Sprintf("%d threads", n), func(t *testing.T) { kerneltest.Run(t, kernels.WithThreads(kernels.Best(), n)) })
	}
}
