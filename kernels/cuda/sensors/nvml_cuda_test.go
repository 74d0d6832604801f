//go:build cuda && linux && cgo

package sensors

import (
	"errors"
	"strings"
	"testing"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// TestRead measures the first device; a device that is not there is absent.
func TestRead(t *testing.T) {
	s, err := Open()
	if errors.Is(err, ErrAbsent) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if s.Driver() == "" {
		t.Error("no version of the driver")
	}
	if _, err := s.Read("00000000-0000-0000-0000-000000000000"); !errors.Is(err, ErrAbsent) {
		t.Errorf("a device that is not there: %v", err)
	}
	d, r := s.lib.DeviceGetHandleByIndex(0)
	if r != nvml.SUCCESS {
		t.Skip("the driver lists no device")
	}
	uuid, r := d.GetUUID()
	if r != nvml.SUCCESS {
		t.Fatal(s.lib.ErrorString(r))
	}
	got, err := s.Read(strings.TrimPrefix(uuid, "GPU-"))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("driver %s: %+v", s.Driver(), got)
	// What a device does not measure is NaN, which passes.
	if got.MemoryTotal < 1 || got.MemoryUsed > got.MemoryTotal || got.MemoryUsed < 0 || got.Utilisation < 0 || got.Utilisation > 1 ||
		got.Temperature < 0 || got.Temperature > 150 || got.Power < 0 || got.Power > 5000 {
		t.Errorf("measured %+v", got)
	}
}
