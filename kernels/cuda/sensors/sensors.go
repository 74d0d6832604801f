// Package sensors reads what the driver of an NVIDIA GPU measures: how busy it is, its memory, its temperature and its
// power, through NVML. Build with the tag cuda and cgo, on Linux; every other build has the same names and answers
// ErrAbsent. Nothing that is computed depends on it.
//
// Sensors are safe for concurrent use. They fail by ErrAbsent alone, where there is no NVML or no such device; a number
// that a device does not measure is NaN.
package sensors

import "errors"

// ErrAbsent says that nothing can be measured here; errors wrap it and say why.
var ErrAbsent = errors.New("sensors: absent")

// Reading is what a device measures at one moment. What it does not measure is NaN.
type Reading struct {
	Utilisation float64 // share of the last moments, a second at most, in which something ran on the device: 0 to 1
	MemoryUsed  float64 // bytes, of all processes
	MemoryTotal float64 // bytes
	Temperature float64 // °C
	Power       float64 // W
}
