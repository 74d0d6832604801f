//go:build cuda && linux && cgo

package sensors

import (
	"fmt"
	"math"
	"sync"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

// Sensors are those of this machine's devices.
type Sensors struct {
	mu     sync.Mutex // guards lib against Close
	lib    nvml.Interface
	driver string
}

// calls are what NVML must have. The library leaves each to be found when it is first made, and a program ends at once by
// a call that is not found: so they are looked for here.
var calls = []string{"nvmlInit_v2", "nvmlShutdown", "nvmlSystemGetDriverVersion", "nvmlDeviceGetHandleByUUID",
	"nvmlDeviceGetUtilizationRates", "nvmlDeviceGetMemoryInfo", "nvmlDeviceGetTemperature", "nvmlDeviceGetPowerUsage"}

// Open finds the sensors of this machine. Close them.
func Open() (*Sensors, error) {
	s := &Sensors{lib: nvml.New()}
	if r := s.lib.Init(); r != nvml.SUCCESS {
		return nil, fmt.Errorf("%w: NVML does not begin: %s", ErrAbsent, s.lib.ErrorString(r))
	}
	for _, call := range calls {
		if err := s.lib.Extensions().LookupSymbol(call); err != nil {
			s.lib.Shutdown()
			return nil, fmt.Errorf("%w: this machine's NVML has no %s", ErrAbsent, call)
		}
	}
	if version, r := s.lib.SystemGetDriverVersion(); r == nvml.SUCCESS {
		s.driver = version
	}
	return s, nil
}

// Driver is the version of the driver, such as "570.86.15"; empty where it does not say.
func (s *Sensors) Driver() string { return s.driver }

// Read measures the device with that UUID, as cuda.Device has it.
func (s *Sensors) Read(uuid string) (Reading, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d, r := s.lib.DeviceGetHandleByUUID("GPU-" + uuid)
	if r != nvml.SUCCESS { // part of a device that is split up?
		d, r = s.lib.DeviceGetHandleByUUID("MIG-" + uuid)
	}
	if r != nvml.SUCCESS {
		return Reading{}, fmt.Errorf("%w: device GPU-%s: %s", ErrAbsent, uuid, s.lib.ErrorString(r))
	}
	unknown := math.NaN()
	read := Reading{unknown, unknown, unknown, unknown, unknown}
	if u, r := d.GetUtilizationRates(); r == nvml.SUCCESS {
		read.Utilisation = float64(u.Gpu) / 100
	}
	if m, r := d.GetMemoryInfo(); r == nvml.SUCCESS {
		read.MemoryUsed, read.MemoryTotal = float64(m.Used), float64(m.Total)
	}
	// Its successor is missing in drivers before 560.
	if t, r := d.GetTemperature(nvml.TEMPERATURE_GPU); r == nvml.SUCCESS {
		read.Temperature = float64(t)
	}
	if p, r := d.GetPowerUsage(); r == nvml.SUCCESS {
		read.Power = float64(p) / 1000
	}
	return read, nil
}

// Close ends the use of the sensors.
func (s *Sensors) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lib.Shutdown() // whatever it says, nothing more is asked of it
}
