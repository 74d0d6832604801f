//go:build cuda && linux && cgo

package cuda

// #include "driver/driver.h"
import "C"

import (
	"fmt"

	"gorgonia.org/cu"
)

// driverState says what the machine's driver answered when the program started.
func driverState() error {
	if missing := C.autonet_cuda_missing(); missing != nil {
		return fmt.Errorf("no CUDA driver: %s", C.GoString(missing))
	}
	if code := C.autonet_cuda_init_result(); code != 0 {
		return fmt.Errorf("CUDA driver: cuInit returned %d", int(code))
	}
	if n, err := cu.NumDevices(); err != nil || n == 0 {
		return fmt.Errorf("the CUDA driver finds no device (%v)", err)
	}
	return nil
}
