//go:build amd64 && !noasm

package kernels

// Conversions in assembly do whole vectors; these call them block by block and leave what remains to the portable loop.

const wholeVectors = 16

func blocksConvert[D, S any](f, rest func(dst []D, src []S)) func(dst []D, src []S) {
	return func(dst []D, src []S) {
		for len(dst) >= wholeVectors {
			n := min(len(dst), block) &^ (wholeVectors - 1)
			f(dst[:n], src)
			dst, src = dst[n:], src[n:]
		}
		rest(dst, src)
	}
}

func blocksConvertBy[D, S any](f, rest func(dst []D, src []S, scale float32)) func(dst []D, src []S, scale float32) {
	return func(dst []D, src []S, scale float32) {
		for len(dst) >= wholeVectors {
			n := min(len(dst), block) &^ (wholeVectors - 1)
			f(dst[:n], src, scale)
			dst, src = dst[n:], src[n:]
		}
		rest(dst, src, scale)
	}
}
