package kernels

import "testing"

// TestFlatNorm compares the loops along the channels with those along the positions, which define them.
func TestFlatNorm(t *testing.T) {
	const n, channels = 7, 37
	for kind, numbers := range hostile {
		for _, b := range Backends() {
			c := b.(*cpu)
			stream := uint32(0)
			fill := func(n int) []float32 {
				stream++
				x := make([]float32, n)
				for i := range x {
					x[i] = numbers(Key{Seed: 3, Step: stream}, uint64(i))
				}
				return x
			}
			x, dy, gain, bias := fill(n*channels), fill(n*channels), fill(channels), fill(channels)
			same := func(what string, got, want []float32) {
				t.Helper()
				for i := range want {
					if Bits(got[i]) != Bits(want[i]) {
						t.Fatalf("%s, %s, %s: number %d is %x, want %x", b.Name(), kind, what, i, got[i], want[i])
					}
				}
			}
			y, wantY := make([]float32, n*channels), make([]float32, n*channels)
			stats, wantStats := make([]float32, 3*channels), make([]float32, 3*channels)
			c.flatNorm(Dense(y, n, channels), stats, Dense(x, n, channels), gain, bias, 1e-5)
			c.planeNorm(wantY, wantStats, x, n, channels, 1, gain, bias, 1e-5)
			same("output", y, wantY)
			same("statistics", stats, wantStats)

			mean, variance := fill(channels), fill(channels)
			c.flatNormApply(Dense(y, n, channels), Dense(x, n, channels), mean, variance, gain, bias, 1e-5)
			c.planeNormApply(wantY, x, n, channels, 1, mean, variance, gain, bias, 1e-5)
			same("inference", y, wantY)

			sums := [2][]float32{fill(channels), fill(channels)}
			wantSums := [2][]float32{append([]float32(nil), sums[0]...), append([]float32(nil), sums[1]...)}
			dx, wantDx := make([]float32, n*channels), make([]float32, n*channels)
			c.flatNormGrad(dx, sums[0], sums[1], Dense(dy, n, channels), Dense(x, n, channels), stats, gain)
			c.planeNormGrad(wantDx, wantSums[0], wantSums[1], dy, x, stats, n, channels, 1, gain)
			same("gradient", dx, wantDx)
			same("gradient of the gain", sums[0], wantSums[0])
			same("gradient of the bias", sums[1], wantSums[1])
		}
	}
}
