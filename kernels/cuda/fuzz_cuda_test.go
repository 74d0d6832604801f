//go:build cuda && linux && cgo

package cuda

import (
	"testing"

	"github.com/autonet/autonet/kernels"
	"github.com/autonet/autonet/kernels/kerneltest"
)

// FuzzDevice holds the device to the portable backend: go test -tags cuda -fuzz FuzzDevice ./kernels/cuda
func FuzzDevice(f *testing.F) {
	kerneltest.Fuzz(f, []kernels.Backend{kerneltest.Hosted(device(f))})
}
