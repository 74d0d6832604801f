//go:build noasm || !(amd64 || arm64)

package kernels

// accelerated lists the tables that this processor can run: none.
func accelerated() []accelerator { return nil }
