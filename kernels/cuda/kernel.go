//go:build cuda && linux && cgo

package cuda

// kernel is a function of a module: what a launch names. Each device that is opened resolves all of them.
type kernel struct {
	module, function string
	index            int // in registered, and in a device's functions
}

// registered are all kernels of the program.
var registered []*kernel

// newKernel registers a function of src/module.cu; package variables call it.
func newKernel(module, function string) *kernel {
	k := &kernel{module: module, function: function, index: len(registered)}
	registered = append(registered, k)
	return k
}
