//go:build !(cuda && linux && cgo)

package sensors

// Sensors are those of this machine's devices. There are none in this build.
type Sensors struct{}

// Open finds the sensors of this machine. Close them.
func Open() (*Sensors, error) { return nil, ErrAbsent }

// Driver is the version of the driver, such as "570.86.15"; empty where it does not say.
func (*Sensors) Driver() string { return "" }

// Read measures the device with that UUID, as cuda.Device has it.
func (*Sensors) Read(string) (Reading, error) { return Reading{}, ErrAbsent }

// Close ends the use of the sensors.
func (*Sensors) Close() {}
