//go:build !(cuda && linux && cgo)

package cuda

import "github.com/autonet/autonet/kernels"

// Built says whether this program was built with CUDA.
const Built = false

// Backend computes on one device. There is none in this build.
type Backend struct{ kernels.Backend }

// Device is the device that it computes on.
func (b *Backend) Device() Device { return Device{} }

// Close waits for what was called and gives the device's memory back.
func (b *Backend) Close() {}

// Devices lists the devices of this machine.
func Devices() ([]Device, error) { return nil, ErrNotBuilt }

// Open returns a backend that computes on the device of that number. Close ends it.
func Open(int) (*Backend, error) { return nil, ErrNotBuilt }
