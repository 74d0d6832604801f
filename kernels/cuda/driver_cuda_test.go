//go:build cuda && linux && cgo

package cuda

import (
	"errors"
	"testing"
)

// A machine with a usable driver has devices to list; one without says that it is the driver.
func TestDeviceIsFound(t *testing.T) {
	all, err := Devices()
	if driverState() != nil {
		if !errors.Is(err, ErrNoDriver) || len(all) > 0 {
			t.Errorf("without a driver: %v, %v", all, err)
		}
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range all {
		if d.Ordinal != i || d.Name == "" || d.Memory <= 0 || d.Major < 1 || d.Driver == "" {
			t.Errorf("device %d is listed as %+v", i, d)
		}
	}
}
