//go:build cuda && linux && cgo

package cuda

// Built says whether this program was built with CUDA.
const Built = true

// Devices lists the devices of this machine.
func Devices() ([]Device, error) { return nil, ErrNoDriver }

// Open returns a backend that computes on the device of that number. Close ends it.
func Open(int) (*Backend, error) { return nil, ErrNoDriver }

// Device is the device that it computes on.
func (b *Backend) Device() Device { return b.device }

// Close waits for what was called and gives the device's memory back.
func (b *Backend) Close() {}
