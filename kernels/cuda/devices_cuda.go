//go:build cuda && linux && cgo

package cuda

// #include "driver/driver.h"
// #include <cuda.h>
import "C"

import (
	"fmt"

	"gorgonia.org/cu"
)

// Built says whether this program was built with CUDA.
const Built = true

// minDriver is MinDriver as the driver counts.
const minDriver = 12000

// Devices lists the devices of this machine. The error wraps ErrNoDriver, or says what the driver answered.
func Devices() ([]Device, error) {
	if err := driverState(); err != nil {
		return nil, err
	}
	n, err := cu.NumDevices()
	if err != nil {
		return nil, fmt.Errorf("cuda: cuDeviceGetCount: %s", errorName(codeOf(err)))
	}
	all := make([]Device, n)
	for i := range all {
		if all[i], err = describe(i); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// driverState says why the machine's driver cannot be used; nil where it can.
func driverState() error {
	if missing := C.autonet_cuda_missing(); missing != nil {
		return fmt.Errorf("%w: %s", ErrNoDriver, C.GoString(missing))
	}
	code := int(C.autonet_cuda_init_result())
	if v := cu.Version(); v >= 0 && v < minDriver {
		return fmt.Errorf("%w: it is of CUDA %s; %s or newer is needed", ErrNoDriver, version(v), MinDriver)
	}
	switch code {
	case C.CUDA_SUCCESS, C.CUDA_ERROR_NO_DEVICE:
		return nil
	}
	return fmt.Errorf("%w: cuInit: %s", ErrNoDriver, errorName(code))
}

// version is a version of CUDA as people write it.
func version(v int) string { return fmt.Sprintf("%d.%d", v/1000, v%1000/10) }

// describe asks the driver about a device.
func describe(ordinal int) (Device, error) {
	d := Device{Ordinal: ordinal, Driver: version(cu.Version())}
	device, err := cu.GetDevice(ordinal)
	if err == nil {
		d.Name, err = device.Name()
	}
	if err == nil {
		id, failed := device.UUID()
		d.UUID, err = id.String(), failed
	}
	if err == nil {
		d.Memory, err = device.TotalMem()
	}
	for _, a := range []struct {
		value     *int
		attribute cu.DeviceAttribute
	}{
		{&d.Major, cu.ComputeCapabilityMajor}, {&d.Minor, cu.ComputeCapabilityMinor}, {&d.Multiprocessors, cu.MultiprocessorCount},
		{&d.Clock, cu.ClockRate}, {&d.MemoryClock, cu.MemoryClockRate}, {&d.BusWidth, cu.GlobalMemoryBusWidth},
	} {
		if err == nil {
			*a.value, err = device.Attribute(a.attribute)
		}
	}
	if err != nil {
		return d, callError(d, "device query", codeOf(err))
	}
	return d, nil
}
