package kernels

import (
	"math"
	"testing"
)

// Each rule in float64, by the book, over several steps of one tensor.
func TestUpdatesByTheBook(t *testing.T) {
	const n, scale, rate, decay, mu, b1, b2, eps, steps = 50, 0.125, 0.01, 0.05, 0.9, 0.9, 0.999, 1e-6, 4
	p64, m64, v64 := make([]float64, n), make([]float64, n), make([]float64, n)
	for kind, rule := range map[RuleKind]func(t float64, g []float64){
		SGD: func(_ float64, g []float64) {
			for i := range g {
				p64[i] -= rate * (g[i] + decay*p64[i])
			}
		},
		Momentum: func(_ float64, g []float64) {
			for i := range g {
				m64[i] = mu*m64[i] + g[i] + decay*p64[i]
				p64[i] -= rate * m64[i]
			}
		},
		Nesterov: func(_ float64, g []float64) {
			for i := range g {
				d := g[i] + decay*p64[i]
				m64[i] = mu*m64[i] + d
				p64[i] -= rate * (d + mu*m64[i])
			}
		},
		Adam: func(t float64, g []float64) {
			for i := range g {
				p64[i] -= rate * moments64(&m64[i], &v64[i], g[i]+decay*p64[i], t)
			}
		},
		AdamW: func(t float64, g []float64) {
			for i := range g {
				u := moments64(&m64[i], &v64[i], g[i], t)
				p64[i] -= rate * (u + decay*p64[i])
			}
		},
		Lamb: func(t float64, g []float64) {
			u, pp, uu := make([]float64, n), 0.0, 0.0
			for i := range g {
				u[i] = moments64(&m64[i], &v64[i], g[i], t) + decay*p64[i]
				pp, uu = pp+p64[i]*p64[i], uu+u[i]*u[i]
			}
			for i := range g {
				p64[i] -= rate * math.Sqrt(pp/uu) * u[i]
			}
		},
		Average: func(_ float64, g []float64) {
			for i := range g {
				p64[i] = mu*p64[i] + (1-mu)*g[i]
			}
		},
	} {
		s := Slots{normals(n, 1), make([]float32, n), make([]float32, n)}
		copy(p64, widen(s.Params))
		clear(m64)
		clear(v64)
		for step := 1; step <= steps; step++ {
			grad := normals(n, uint64(step)+10)
			g := widen(grad)
			for i := range g {
				g[i] *= scale
			}
			rule(float64(step), g)
			Portable().Update(Rule{
				Kind: kind, Scale: scale, Rate: rate, WeightDecay: decay, Momentum: mu, Beta1: b1, Beta2: b2, Epsilon: eps,
				Correction1: float32(1 - math.Pow(b1, float64(step))), Correction2: float32(1 - math.Pow(b2, float64(step))),
			}, s, s, grad)
		}
		near(t, "parameters under rule "+string(rune('0'+kind)), s.Params, p64, 2e-6)
	}
}

// moments64 updates Adam's moments and returns the step.
func moments64(m, v *float64, g, t float64) float64 {
	const b1, b2, eps = 0.9, 0.999, 1e-6
	*m, *v = b1**m+(1-b1)*g, b2**v+(1-b2)*g*g
	return *m / (1 - math.Pow(b1, t)) / (math.Sqrt(*v/(1-math.Pow(b2, t))) + eps)
}

// A tensor of zeros, or one that does not move, has no ratio of norms: LAMB takes 1.
func TestLambOfZeros(t *testing.T) {
	const n = 5
	r := Rule{Kind: Lamb, Scale: 1, Rate: 0.5, Beta1: 0.9, Beta2: 0.999, Epsilon: 1e-6, Correction1: 0.1, Correction2: 0.001}
	s := Slots{make([]float32, n), make([]float32, n), make([]float32, n)}
	Portable().Update(r, s, s, []float32{1, 1, 1, 1, 1})
	near(t, "parameters", s.Params, []float64{-.5, -.5, -.5, -.5, -.5}, 1e-5)
	s = Slots{[]float32{1, 2, 3, 4, 5}, make([]float32, n), make([]float32, n)}
	Portable().Update(r, s, s, make([]float32, n))
	sameBits(t, "parameters without a gradient", s.Params, []float32{1, 2, 3, 4, 5})
}
