package cluster

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Device is the accelerator that a worker computes on, as the worker says; the zero value is none.
type Device struct {
	Name       string `json:"name"`       // "NVIDIA H200"
	Memory     int64  `json:"memory"`     // bytes in all
	Capability string `json:"capability"` // compute capability, "9.0"
	Driver     string `json:"driver"`     // its version
}

// Bounds of what a node says of its device, so that all of it fits in its metadata and on a line.
const (
	maxDeviceName   = 64
	maxDriver       = 32
	maxKernels      = 32
	maxDeviceMemory = 1 << 50
)

var capabilityPattern = regexp.MustCompile(`^\d{1,2}\.\d{1,2}$`)

// DeviceName makes a name that can be announced of what a driver calls its device.
func DeviceName(text string) string {
	text = strings.TrimSpace(strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, text))
	for len(text) > maxDeviceName {
		_, size := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-size]
	}
	if text == "" {
		return "unnamed"
	}
	return text
}

// None says whether there is no device.
func (d Device) None() bool { return d == Device{} }

// Capable says whether the device's compute capability is at least that.
func (d Device) Capable(major, minor int) bool {
	var have [2]int
	if _, err := fmt.Sscanf(d.Capability, "%d.%d", &have[0], &have[1]); err != nil {
		return false
	}
	return have[0] > major || have[0] == major && have[1] >= minor
}

// Validate says what is wrong with a device that is announced.
func (d Device) Validate() error {
	switch {
	case d.None():
		return nil
	case d.Name == "" || !shortText(d.Name, maxDeviceName):
		return fmt.Errorf("device: name: expected 1 to %d bytes of plain text, got %.80q", maxDeviceName, d.Name)
	case d.Memory < 1 || d.Memory > maxDeviceMemory:
		return fmt.Errorf("device: memory: expected 1 to %d bytes, got %d", int64(maxDeviceMemory), d.Memory)
	case !capabilityPattern.MatchString(d.Capability):
		return fmt.Errorf("device: compute capability: expected one such as 9.0, got %.80q", d.Capability)
	case !shortText(d.Driver, maxDriver):
		return fmt.Errorf("device: driver: expected at most %d bytes of plain text, got %.80q", maxDriver, d.Driver)
	}
	return nil
}

// shortText says whether text is short and can be shown as it is.
func shortText(text string, most int) bool {
	if len(text) > most || !utf8.ValidString(text) {
		return false
	}
	for _, r := range text {
		if !unicode.IsPrint(r) {
			return false
		}
	}
	return true
}

// computing checks what a node says of its arithmetic.
func (m *Meta) computing() error {
	if !shortText(m.Kernels, maxKernels) {
		return fmt.Errorf("kernels: expected at most %d bytes of plain text, got %.80q", maxKernels, m.Kernels)
	}
	return m.Device.Validate()
}
