//go:build cuda && linux && cgo

package tensor

import (
	"errors"
	"testing"

	"github.com/autonet/autonet/kernels/cuda"
)

// TestDeviceLayers computes every layer on a GPU, to the bits of the portable backend.
func TestDeviceLayers(t *testing.T) {
	all, err := cuda.Devices()
	if errors.Is(err, cuda.ErrNoDriver) || err == nil && len(all) == 0 {
		t.Skip("no device here: ", err)
	}
	device, err := cuda.Open(0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(device.Close)
	for name, s := range allSpecs() {
		m := mustBuild(t, s)
		apart(t, name, m, device, 5, roomFor(m, 3, 5))
	}
	m := mustBuild(t, specs()["regression"])
	apart(t, "losses in many pieces", m, device, 150, 47)
	if err := device.Err(); err != nil {
		t.Error(err)
	}
}
