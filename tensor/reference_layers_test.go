package tensor

import (
	"math"

	"github.com/autonet/autonet/kernels"
)

// The textbook's formulas of the larger operators, for reference_test.go.

func (e *in64) conv(out, x []float64, o conv) {
	s, w := o.shape, e.of(o.weight)
	taps := s.Channels / s.Groups * s.KernelH * s.KernelW
	for i := range out {
		at := i % s.OutLen()
		f, oy, ox := at/(s.OutH()*s.OutW()), at/s.OutW()%s.OutH(), at%s.OutW()
		first := f / (s.Filters / s.Groups) * (s.Channels / s.Groups)
		for k := range taps {
			c, ky, kx := k/(s.KernelH*s.KernelW), k/s.KernelW%s.KernelH, k%s.KernelW
			iy, ix := oy*s.StrideH-s.PadH+ky, ox*s.StrideW-s.PadW+kx
			if iy >= 0 && iy < s.Height && ix >= 0 && ix < s.Width {
				out[i] += x[i/s.OutLen()*s.InLen()+((first+c)*s.Height+iy)*s.Width+ix] * w[f*taps+k]
			}
		}
		if !o.bias.empty() {
			out[i] += e.of(o.bias)[f]
		}
	}
}

func pooled(out, x []float64, s kernels.PoolShape, n int, f func(window []float64, size int) float64) {
	for i := range out {
		at := i % s.OutLen()
		c, oy, ox := at/(s.OutH()*s.OutW()), at/s.OutW()%s.OutH(), at%s.OutW()
		var window []float64
		for ky := range s.SizeH {
			for kx := range s.SizeW {
				iy, ix := oy*s.StrideH-s.PadH+ky, ox*s.StrideW-s.PadW+kx
				if iy >= 0 && iy < s.Height && ix >= 0 && ix < s.Width {
					window = append(window, x[i/s.OutLen()*s.InLen()+(c*s.Height+iy)*s.Width+ix])
				}
			}
		}
		out[i] = f(window, s.SizeH*s.SizeW)
	}
}

func (e *in64) dropout(out, x []float64, o dropout) {
	key := kernels.Key{Seed: e.step.Seed, Purpose: kernels.ForDropout, Step: uint32(e.step.Step)}
	for i, v := range x {
		at := uint64(o.number)<<48 + uint64(e.step.First)*uint64(o.width) + uint64(i)
		if key.Uniform(at) >= o.rate {
			out[i] = v / (1 - float64(o.rate))
		}
	}
}

func (e *in64) batchNorm(out, x []float64, o batchNorm) {
	for c := range o.channels {
		var at []int
		for i := range x {
			if i/o.positions%o.channels == c {
				at = append(at, i)
			}
		}
		mean, variance, n := 0.0, 0.0, float64(len(at))
		for _, i := range at {
			mean += x[i] / n
		}
		for _, i := range at {
			variance += (x[i] - mean) * (x[i] - mean) / n
		}
		for _, i := range at {
			out[i] = (x[i]-mean)/math.Sqrt(variance+float64(o.eps))*e.of(o.gain)[c] + e.of(o.bias)[c]
		}
	}
}

func (e *in64) columns(out, x []float64, o columns) {
	width := len(out) / e.n
	for s := range e.n {
		row, to := x[s*o.width:(s+1)*o.width], out[s*width:]
		for j, from := range o.kept {
			to[j] = row[from]
		}
		for k, from := range o.embedded {
			id := k*o.vocab + int(row[from])
			copy(to[len(o.kept)+k*o.dim:][:o.dim], e.of(o.table)[id*o.dim:])
		}
	}
}

func (e *in64) attention(out, x []float64, o attention) {
	s := o.shape
	w := s.Width()
	for i := range e.n * s.Length * s.Heads {
		sample, pos, head := i/(s.Length*s.Heads), i/s.Heads%s.Length, i%s.Heads
		at := func(position, part int) []float64 {
			return x[(sample*s.Length+position)*3*w+part*w+head*s.HeadDim:][:s.HeadDim]
		}
		keys := s.Length
		if s.Causal {
			keys = pos + 1
		}
		weights := make([]float64, keys)
		for j := range weights {
			dot := 0.0
			for d, q := range at(pos, 0) {
				dot += q * at(j, 1)[d]
			}
			weights[j] = math.Exp(dot / math.Sqrt(float64(s.HeadDim)))
		}
		sum := total(weights)
		for j, p := range weights {
			for d, v := range at(j, 2) {
				out[(sample*s.Length+pos)*w+head*s.HeadDim+d] += p / sum * v
			}
		}
	}
}

// gates computes Wx + b and Uh + c for all gates.
func (e *in64) gates(r *recurrent, x, h []float64) (wx, uh []float64) {
	wx, uh = make([]float64, r.gates*r.units), make([]float64, r.gates*r.units)
	product(wx, x, e.of(r.wi), e.of(r.bi), 1, r.in, len(wx))
	product(uh, h, e.of(r.wh), e.of(r.bh), 1, r.units, len(uh))
	return wx, uh
}

func (e *in64) recur(out, x []float64, r *recurrent, step func(h, c, wx, uh []float64)) {
	for s := range e.n {
		h, c := make([]float64, r.units), make([]float64, r.units)
		for t := range r.steps {
			wx, uh := e.gates(r, x[(s*r.steps+t)*r.in:][:r.in], h)
			step(h, c, wx, uh)
			if r.sequences {
				copy(out[(s*r.steps+t)*r.units:(s*r.steps+t+1)*r.units], h)
			}
		}
		if !r.sequences {
			copy(out[s*r.units:(s+1)*r.units], h)
		}
	}
}

func sigma(v float64) float64 { return 1 / (1 + math.Exp(-v)) }

func (e *in64) gru(out, x []float64, o *gru) {
	u := o.units
	e.recur(out, x, &o.recurrent, func(h, _, wx, uh []float64) {
		for i := range u {
			r, z := sigma(wx[i]+uh[i]), sigma(wx[u+i]+uh[u+i])
			n := math.Tanh(wx[2*u+i] + r*uh[2*u+i])
			h[i] = (1-z)*n + z*h[i]
		}
	})
}

func (e *in64) lstm(out, x []float64, o *lstm) {
	u := o.units
	e.recur(out, x, &o.recurrent, func(h, c, wx, uh []float64) {
		for i := range u {
			at := func(gate int) float64 { return wx[gate*u+i] + uh[gate*u+i] }
			c[i] = sigma(at(1))*c[i] + sigma(at(0))*math.Tanh(at(2))
			h[i] = sigma(at(3)) * math.Tanh(c[i])
		}
	})
}
