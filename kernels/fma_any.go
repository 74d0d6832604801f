//go:build !arm64 || noasm

package kernels

// FMA32 returns a·b+c rounded once, to nearest even.
func FMA32(a, b, c float32) float32 { return softFMA(a, b, c) }
