//go:build cuda && linux && cgo

package cuda

import "testing"

func TestDeviceIsFound(t *testing.T) {
	if err := driverState(); err != nil {
		t.Skip(err)
	}
}
