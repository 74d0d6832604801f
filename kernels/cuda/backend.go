//go:build cuda && linux && cgo

package cuda

import (
	"sync"

	"github.com/autonet/autonet/kernels"
)

// Backend computes on one device. Open makes it; it is safe for concurrent use, and all calls go in one order.
type Backend struct {
	kernels.Backend // families that are not written yet; nil

	device    Device
	maxBlocks int // of a grid that goes over elements in strides

	queue sync.Mutex // guards call
	call  launch
}

// issueLocked hands a call to the device.
func (b *Backend) issueLocked(*launch, dim, dim, int) {}

// scratch lends n numbers of device memory, of any value, until release.
func (b *Backend) scratch(n int) []float32 { return make([]float32, n) }

// release gives back what scratch lent; calls made before may still use it.
func (b *Backend) release([]float32) {}
