//go:build cuda && linux && cgo

package cuda

// #include "shim.h"
import "C"

import (
	"fmt"
	"reflect"
)

// callError is the error of a call that gave a code.
func callError(d Device, call string, code int) error {
	name := errorName(code)
	if lost(code) {
		return &LostError{Device: d, Call: call, Code: name}
	}
	return &CallError{Device: d, Call: call, Code: name}
}

// errorName is CUDA's name of a code.
func errorName(code int) string {
	if name := C.GoString(C.shim_error(C.int(code))); name != "" {
		return name
	}
	return fmt.Sprintf("CUDA error %d", code)
}

// codeOf is the code in an error of the binding, whose type is its own.
func codeOf(err error) int {
	if v := reflect.ValueOf(err); v.CanInt() {
		return int(v.Int())
	}
	return C.CUDA_ERROR_UNKNOWN
}

// lost says whether a context computes no more after an error, as the driver's documentation has it: nothing less is
// returned by the calls that are made here but for a lack of memory, kernels that the device cannot run, a device
// that another process has for itself, and the caller's mistakes.
func lost(code int) bool {
	switch code {
	case C.CUDA_ERROR_OUT_OF_MEMORY, C.CUDA_ERROR_INVALID_VALUE, C.CUDA_ERROR_NOT_FOUND, C.CUDA_ERROR_INVALID_HANDLE, C.CUDA_ERROR_NOT_SUPPORTED,
		C.CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, C.CUDA_ERROR_INVALID_PTX, C.CUDA_ERROR_INVALID_IMAGE, C.CUDA_ERROR_NO_BINARY_FOR_GPU,
		C.CUDA_ERROR_UNSUPPORTED_PTX_VERSION, C.CUDA_ERROR_JIT_COMPILER_NOT_FOUND, C.CUDA_ERROR_INVALID_DEVICE, C.CUDA_ERROR_NO_DEVICE,
		C.CUDA_ERROR_NOT_INITIALIZED, C.CUDA_ERROR_INVALID_CONTEXT,
		C.CUDA_ERROR_DEVICE_UNAVAILABLE, C.CUDA_ERROR_OPERATING_SYSTEM, C.CUDA_ERROR_NOT_PERMITTED:
		return false
	}
	return true
}
