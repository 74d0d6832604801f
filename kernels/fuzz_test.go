package kernels_test

import (
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// FuzzBackends holds every backend, and the fastest with threads, to the portable one:
// go test -fuzz FuzzBackends ./kernels
func FuzzBackends(f *testing.F) {
	backends := kernels.Backends()
	kerneltest.Fuzz(f, append(backends[:len(backends):len(backends)], kernels.WithThreads(kernels.Best(), 2)))
}
