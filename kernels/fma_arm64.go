//go:build arm64 && !noasm

package kernels

// FMA32 returns a·b+c rounded once, to nearest even. The compiler makes it one instruction where the product has no other
// use. Inlined, it could meet a product that its caller needs too; so it is not, and the tests of this function speak
// for every call.
//
//go:noinline
func FMA32(a, b, c float32) float32 { return a*b + c }
