//go:build (amd64 || arm64) && !noasm

package kernels

// block is how many numbers a call of assembly, which cannot be preempted, gets at most: a few microseconds of work. It
// holds whole rounds of the 64 lanes, so that cut sums stay the same.
const block = 1 << 14

// Each of these turns a loop in assembly, which takes its length from its first slice, into an entry of the table that
// calls it block by block.

func blocks1(f func(x []float32)) func(x []float32) {
	return func(x []float32) {
		for ; len(x) > block; x = x[block:] {
			f(x[:block])
		}
		f(x)
	}
}

func blocks2(f func(a, b []float32)) func(a, b []float32) {
	return func(a, b []float32) {
		for ; len(a) > block; a, b = a[block:], b[block:] {
			f(a[:block], b)
		}
		f(a, b)
	}
}

func blocks3(f func(a, b, c []float32)) func(a, b, c []float32) {
	return func(a, b, c []float32) {
		for ; len(a) > block; a, b, c = a[block:], b[block:], c[block:] {
			f(a[:block], b, c)
		}
		f(a, b, c)
	}
}

func blocks4(f func(a, b, c, d []float32)) func(a, b, c, d []float32) {
	return func(a, b, c, d []float32) {
		for ; len(a) > block; a, b, c, d = a[block:], b[block:], c[block:], d[block:] {
			f(a[:block], b, c, d)
		}
		f(a, b, c, d)
	}
}

func blocks4By(f func(a, b, c, d []float32, by float32)) func(a, b, c, d []float32, by float32) {
	return func(a, b, c, d []float32, by float32) {
		for ; len(a) > block; a, b, c, d = a[block:], b[block:], c[block:], d[block:] {
			f(a[:block], b, c, d, by)
		}
		f(a, b, c, d, by)
	}
}

func blocks2By2(f func(a, b []float32, by, and float32)) func(a, b []float32, by, and float32) {
	return func(a, b []float32, by, and float32) {
		for ; len(a) > block; a, b = a[block:], b[block:] {
			f(a[:block], b, by, and)
		}
		f(a, b, by, and)
	}
}

func blocks2By(f func(a, b []float32, by float32)) func(a, b []float32, by float32) {
	return func(a, b []float32, by float32) {
		for ; len(a) > block; a, b = a[block:], b[block:] {
			f(a[:block], b, by)
		}
		f(a, b, by)
	}
}

func blocks3By(f func(a, b, c []float32, by float32)) func(a, b, c []float32, by float32) {
	return func(a, b, c []float32, by float32) {
		for ; len(a) > block; a, b, c = a[block:], b[block:], c[block:] {
			f(a[:block], b, c, by)
		}
		f(a, b, c, by)
	}
}

func blocksAxpy(f func(dst []float32, a float32, x []float32)) func(dst []float32, a float32, x []float32) {
	return func(dst []float32, a float32, x []float32) {
		for ; len(dst) > block; dst, x = dst[block:], x[block:] {
			f(dst[:block], a, x)
		}
		f(dst, a, x)
	}
}

func blocksSoftmaxGrad(f func(dst, dy, y []float32, d, scale float32)) func(dst, dy, y []float32, d, scale float32) {
	return func(dst, dy, y []float32, d, scale float32) {
		for ; len(dst) > block; dst, dy, y = dst[block:], dy[block:], y[block:] {
			f(dst[:block], dy, y, d, scale)
		}
		f(dst, dy, y, d, scale)
	}
}

func blocksNormGrad(f func(dx, g, h []float32, a, b, r float32)) func(dx, g, h []float32, a, b, r float32) {
	return func(dx, g, h []float32, a, b, r float32) {
		for ; len(dx) > block; dx, g, h = dx[block:], g[block:], h[block:] {
			f(dx[:block], g, h, a, b, r)
		}
		f(dx, g, h, a, b, r)
	}
}

// blocksOfRows cuts rows × columns: the sum of a column may be cut anywhere, since it goes on from dst.
func blocksOfRows(f func(dst, src []float32, rows, stride int)) func(dst, src []float32, rows, stride int) {
	return func(dst, src []float32, rows, stride int) {
		atOnce := max(1, block/max(1, len(dst)))
		for rows > 0 {
			n := min(rows, atOnce)
			f(dst, src, n, stride)
			if rows -= n; rows > 0 {
				src = src[n*stride:]
			}
		}
	}
}

func blocksMatrix(f func(dst, src []float32, rows, cols, dstStride, srcStride int)) func(dst, src Matrix) {
	return func(dst, src Matrix) {
		for j := 0; j < dst.Cols; j += block {
			cols := min(block, dst.Cols-j)
			rows := block / cols
			for i := 0; i < dst.Rows; i += rows {
				f(dst.Data[i*dst.Stride+j:], src.Data[i*src.Stride+j:], min(rows, dst.Rows-i), cols, dst.Stride, src.Stride)
			}
		}
	}
}

func blocksMaxWindows(
	f func(y []float32, from []int32, x []float32, rows, cols, width, stride int, first int32),
) func(y []float32, from []int32, x []float32, rows, cols, width, stride int, first int32) {
	return func(y []float32, from []int32, x []float32, rows, cols, width, stride int, first int32) {
		for len(y) > 16 && len(y)*rows*cols > block {
			n := max(16, block/(rows*cols))
			f(y[:n], from, x, rows, cols, width, stride, first)
			y, x, first = y[n:], x[n*stride:], first+int32(n*stride)
			if from != nil {
				from = from[n:]
			}
		}
		f(y, from, x, rows, cols, width, stride, first)
	}
}

func blocksMax(f func(x []float32, m float32) float32) func(x []float32) float32 {
	return func(x []float32) float32 {
		m := x[0]
		for ; len(x) > block; x = x[block:] {
			m = f(x[:block], m)
		}
		return f(x, m)
	}
}

func blocksMaxAbs(f func(x []float32, m float32) float32) func(x []float32) float32 {
	return func(x []float32) float32 {
		m := float32(0)
		for ; len(x) > block; x = x[block:] {
			m = f(x[:block], m)
		}
		return f(x, m)
	}
}

func blocksFinite(magnitude func(x []float32) float32) func(x []float32) bool {
	return func(x []float32) bool {
		for ; len(x) > block; x = x[block:] {
			if m := magnitude(x[:block]); m-m != 0 {
				return false
			}
		}
		m := magnitude(x)
		return m-m == 0
	}
}
