package cuda

import (
	"errors"
	"fmt"
)

// What this package needs of a device and of its driver.
const (
	MinMajor  = 8      // of the compute capability
	MinDriver = "12.0" // of CUDA
)

// Device describes one that the driver lists, usable or not; Usable says which.
type Device struct {
	Ordinal         int
	Name            string
	UUID            string // as nvidia-smi prints it, without "GPU-"
	Memory          int64  // bytes
	Major, Minor    int    // compute capability
	Multiprocessors int
	Clock           int    // of the multiprocessors at most, kHz
	MemoryClock     int    // kHz; two transfers each
	BusWidth        int    // of the memory, bits
	Driver          string // the version of CUDA that the driver has: "12.4"
}

// Capability is the compute capability: "9.0".
func (d Device) Capability() string { return fmt.Sprintf("%d.%d", d.Major, d.Minor) }

// String names the device in messages.
func (d Device) String() string { return fmt.Sprintf("cuda:%d (%s)", d.Ordinal, d.Name) }

// Usable says why the device cannot be opened; nil where it can.
func (d Device) Usable() error {
	if d.Major < MinMajor {
		return fmt.Errorf("cuda: %v has compute capability %s; %d.0 or more is needed", d, d.Capability(), MinMajor)
	}
	return nil
}

var (
	// ErrNotBuilt says that this program was built without CUDA.
	ErrNotBuilt = errors.New("cuda: this program was built without CUDA (build it with: make cuda)")
	// ErrNoDriver says that this machine has no NVIDIA driver that can be used; errors wrap it and say why.
	ErrNoDriver = errors.New("cuda: no driver")
	// ErrNoDevice says that there is no device of that number.
	ErrNoDevice = errors.New("cuda: no such device")
)

// LostError says that a device has stopped computing for good: everything on it is gone, and only another process may be
// able to use it again.
type LostError struct {
	Device Device
	Call   string // of the driver, or the kernel, that told
	Code   string // CUDA's name of the error
}

// Error names the device, the call and CUDA's error.
func (e *LostError) Error() string {
	return fmt.Sprintf("%v: lost: %s in %s", e.Device, e.Code, e.Call)
}

// CallError is any other error of a call to the driver.
type CallError struct {
	Device Device
	Call   string
	Code   string // CUDA's name of the error
}

// Error names the device, the call and CUDA's error.
func (e *CallError) Error() string { return fmt.Sprintf("%v: %s: %s", e.Device, e.Call, e.Code) }
