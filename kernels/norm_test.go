package kernels

import (
	"math"
	"testing"
)

const eps = 1e-5

// normalize64 is (x − mean)/√(var + eps)·gain + bias over the places that at lists; rms leaves the mean out.
func normalize64(y, x []float64, at []int, gain, bias float64, rms bool) {
	mean, square := 0.0, 0.0
	for _, i := range at {
		mean += x[i] / float64(len(at))
	}
	if rms {
		mean = 0
	}
	for _, i := range at {
		square += (x[i] - mean) * (x[i] - mean) / float64(len(at))
	}
	for _, i := range at {
		y[i] = (x[i]-mean)/math.Sqrt(square+eps)*gain + bias
	}
}

// rows64 normalises each row, with gain and bias a column.
func rows64(x []float64, cols int, gain, bias []float64, rms bool) []float64 {
	y := make([]float64, len(x))
	for i := 0; i < len(x); i += cols {
		at := make([]int, cols)
		for j := range at {
			at[j] = i + j
		}
		normalize64(y, x, at, 1, 0, rms)
		for j := range at {
			y[i+j] = y[i+j]*gain[j] + bias[j]
		}
	}
	return y
}

func TestRowNorms(t *testing.T) {
	for _, cols := range []int{1, 2, 7, 64, 100} {
		const rows = 4
		x, dy := normals(rows*cols, 1), normals(rows*cols, 2)
		gain, bias, zero := normals(cols, 3), normals(cols, 4), make([]float32, cols)
		mx, my := Dense(x, rows, cols), Dense(make([]float32, rows*cols), rows, cols)
		for _, rms := range []bool{false, true} {
			dx, dgain, dbias := Dense(make([]float32, rows*cols), rows, cols), make([]float32, cols), make([]float32, cols)
			b, what := bias, "layer norm"
			if rms {
				b, what = zero, "rms norm"
				stats := make([]float32, rows)
				Portable().RMSNorm(my, stats, mx, gain, eps)
				Portable().RMSNormGrad(dx, dgain, Dense(dy, rows, cols), mx, stats, gain, false)
			} else {
				stats := make([]float32, 2*rows)
				Portable().LayerNorm(my, stats, mx, gain, bias, eps)
				Portable().LayerNormGrad(dx, dgain, dbias, Dense(dy, rows, cols), mx, stats, gain, false)
			}
			wx, wg, wb := widen(x), widen(gain), widen(b)
			value := func([]float64) float64 { return weighted(dy, rows64(wx, cols, wg, wb, rms)) }
			near(t, what, my.Data, rows64(wx, cols, wg, wb, rms), 1e-6)
			near(t, what+" gradient of gain", dgain, derivative(wg, value), 1e-5)
			if cols == 1 {
				continue // a slope of 1/√eps, or 0 among numbers that cancel
			}
			near(t, what+" gradient", dx.Data, derivative(wx, value), 2e-5)
			if !rms {
				near(t, what+" gradient of bias", dbias, derivative(wb, value), 1e-5)
			}
		}
	}
}

func TestBatchNorm(t *testing.T) {
	for _, s := range [][3]int{{6, 3, 1}, {2, 2, 9}, {3, 1, 70}} {
		n, channels, positions := s[0], s[1], s[2]
		x, dy := normals(n*channels*positions, 1), normals(n*channels*positions, 2)
		gain, bias := normals(channels, 3), normals(channels, 4)
		forward := func(x, gain, bias []float64) []float64 {
			y := make([]float64, len(x))
			for c := range channels {
				var at []int
				for i := range len(x) {
					if i/positions%channels == c {
						at = append(at, i)
					}
				}
				normalize64(y, x, at, gain[c], bias[c], false)
			}
			return y
		}
		p := Portable()
		y, stats, again := make([]float32, len(x)), make([]float32, 3*channels), make([]float32, len(x))
		dx, dgain, dbias := make([]float32, len(x)), make([]float32, channels), make([]float32, channels)
		p.BatchNorm(y, stats, x, n, channels, positions, gain, bias, eps)
		p.BatchNormGrad(dx, dgain, dbias, dy, x, stats, n, channels, positions, gain, false)
		mean, variance := make([]float32, channels), make([]float32, channels)
		for c := range channels {
			mean[c], variance[c] = stats[3*c], stats[3*c+2]
		}
		p.BatchNormApply(again, x, n, channels, positions, mean, variance, gain, bias, eps)
		sameBits(t, "with its own statistics given", again, y)

		wx, wg, wb := widen(x), widen(gain), widen(bias)
		value := func([]float64) float64 { return weighted(dy, forward(wx, wg, wb)) }
		near(t, "batch norm", y, forward(wx, wg, wb), 2e-6)
		near(t, "gradient", dx, derivative(wx, value), 2e-5)
		near(t, "gradient of gain", dgain, derivative(wg, value), 1e-5)
		near(t, "gradient of bias", dbias, derivative(wb, value), 1e-5)
	}
}

// What is not asked for is not computed, and changes nothing of the rest.
func TestNormGradientsLeftOut(t *testing.T) {
	const rows, cols = 3, 10
	p := Portable()
	x, dy, gain := Dense(normals(rows*cols, 1), rows, cols), Dense(normals(rows*cols, 2), rows, cols), normals(cols, 3)
	y, stats := Dense(make([]float32, rows*cols), rows, cols), make([]float32, 2*rows)
	p.LayerNorm(y, stats, x, gain, gain, eps)
	dx, dgain, dbias := Dense(make([]float32, rows*cols), rows, cols), make([]float32, cols), make([]float32, cols)
	p.LayerNormGrad(dx, dgain, dbias, dy, x, stats, gain, false)
	only, other := Dense(make([]float32, rows*cols), rows, cols), make([]float32, cols)
	p.LayerNormGrad(only, nil, nil, dy, x, stats, gain, false)
	sameBits(t, "dx alone", only.Data, dx.Data)
	p.LayerNormGrad(Matrix{}, other, nil, dy, x, stats, gain, false)
	sameBits(t, "dgain alone", other, dgain)
	p.LayerNormGrad(Matrix{}, nil, other, dy, x, stats, gain, false)
	sameBits(t, "dbias alone", other, dbias)
	p.LayerNormGrad(dy, nil, nil, dy, x, stats, gain, false)
	sameBits(t, "dx in place of dy", dy.Data, dx.Data)
}
