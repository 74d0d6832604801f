//go:build arm64 && !noasm

package kernels

// accelerated lists the tables that this processor can run, the slowest first.
func accelerated() []accelerator { return nil }
