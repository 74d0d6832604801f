package kerneltest

import (
	"math"
	"testing"

	"github.com/autonet/autonet/kernels"
)

// numbers is a named kind of test data: the i-th number of a stream.
type numbers struct {
	name string
	at   func(k kernels.Key, i uint64) float32
}

// palette lists the kinds: what training sees, and what breaks a kernel that is only nearly right.
func palette() []numbers {
	return []numbers{
		{"normal", func(k kernels.Key, i uint64) float32 { return k.Normal(i) }},
		{"pixels", pixel},
		{"tiny", tiny},
		{"sparse", sparse},
		{"near midpoints", nearMidpoint},
		{"near subnormal midpoints", func(k kernels.Key, i uint64) float32 { return 0x1p-62 * nearMidpoint(k, i) }},
		{"any bits", func(k kernels.Key, i uint64) float32 { return math.Float32frombits(k.Word(i)) }},
		{"special", special},
	}
}

// few are the kinds for operators that take long: one that is like training, one that is hostile.
func few() []numbers {
	all := palette()
	return []numbers{all[0], all[len(all)-1]}
}

// lengths are every remainder of the widest vector and some longer ones, one of them long enough to be cut among
// threads; a few of them under -short.
func lengths() []int {
	if testing.Short() {
		return []int{0, 1, 2, 3, 5, 15, 16, 17, 31, 64, 65, 129, 20_500}
	}
	ns := []int{100, 127, 128, 129, 255, 1000, 1025, 70_001}
	for n := range 70 {
		ns = append(ns, n)
	}
	return ns
}

// each runs f on every kind of numbers and every length.
func each(t *testing.T, f func(t *testing.T, p numbers, n int)) {
	for i, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for _, n := range lengths() {
				if n > 10_000 && i > 0 {
					continue
				}
				f(t, p, n)
			}
		})
	}
}

// grids are rows×cols: every case of rows by few, columns of every remainder, ones that are worth cutting, and ones too
// long for what a device keeps of a row or a column.
func grids() [][2]int {
	g := [][2]int{{0, 3}, {1, 1}, {1, 2}, {2, 7}, {3, 15}, {2, 16}, {5, 17}, {3, 33}, {2, 63}, {1, 64}, {4, 65}, {2, 100}, {7, 129}, {300, 3}, {2, 13_000}}
	if testing.Short() {
		return g
	}
	for cols := 3; cols < 50; cols++ {
		g = append(g, [2]int{2, cols})
	}
	return append(g, [2]int{3, 1000}, [2]int{130, 70}, [2]int{1, 9000}, [2]int{700, 20})
}

// eachGrid runs f on every kind of numbers and every grid.
func eachGrid(t *testing.T, f func(t *testing.T, p numbers, rows, cols int)) {
	for i, p := range palette() {
		t.Run(p.name, func(t *testing.T) {
			for _, g := range grids() {
				if g[0]*g[1] > 10_000 && i > 0 {
					continue
				}
				f(t, p, g[0], g[1])
			}
		})
	}
}

// grid returns a buffer for rows×cols numbers with gap numbers between the rows.
func (p numbers) grid(rows, cols, gap int, stream uint32) *buffer {
	n := 0
	if rows > 0 {
		n = (rows-1)*(cols+gap) + cols
	}
	return p.fill(n, stream)
}

// fill returns n numbers between guards.
func (p numbers) fill(n int, stream uint32) *buffer {
	k := kernels.Key{Seed: 0x6b65726e, Step: stream}
	return newBuffer(n, func(i int) float32 { return p.at(k, uint64(i)) })
}

// pixel returns sixteenths, half of them zero: sums of their products often are midpoints exactly.
func pixel(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	if w&1 == 0 {
		return 0
	}
	return float32(w>>8%17) / 16
}

// tiny returns numbers around the square root of the least normal number, so that products are subnormal.
func tiny(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	return float32(math.Ldexp(float64(k.Normal(i)), -50-int(w%40)))
}

// sparse returns zeros of both signs among numbers whose products underflow to zeros of both signs.
func sparse(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	if w&1 == 0 {
		return float32(math.Copysign(0, float64(int32(w))))
	}
	return tiny(k, i) * 0x1p-20
}

// nearMidpoint returns 1 ± 2⁻ⁱ times powers of two: their products and sums crowd around midpoints of float32.
func nearMidpoint(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	v := 1 + math.Ldexp(1, -int(w%24))
	if w>>8&1 == 1 {
		v = 1 - math.Ldexp(1, -1-int(w%24))
	}
	if w>>9&1 == 1 {
		v = -v
	}
	return float32(math.Ldexp(v, -int(w>>10%27)))
}

// special returns infinities, NaNs, zeros of both signs and the ends of the range among ordinary numbers.
func special(k kernels.Key, i uint64) float32 {
	w := k.Word(i)
	ends := [...]float32{
		float32(math.Inf(1)), float32(math.Inf(-1)), float32(math.NaN()), math.Float32frombits(0xffc12345),
		0, float32(math.Copysign(0, -1)), math.MaxFloat32, -math.MaxFloat32, 0x1p-149, -0x1p-149, 0x1p-126, -0x1.fffffcp-127,
		88.72284, -87.33655, 1, -1,
	}
	if w>>16%6 != 0 {
		return k.Normal(i)
	}
	return ends[w%uint32(len(ends))]
}

// everywhere returns number i of 2¹⁶ that lie all over the bit patterns, the middle of each exponent's range among them.
func everywhere(i int) float32 { return math.Float32frombits(uint32(i)<<16 | uint32(i*40503)&0xffff) }
