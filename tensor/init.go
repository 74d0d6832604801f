package tensor

import (
	"math"
	"slices"

	"github.com/autonet/autonet/kernels"
)

// The initialisations of a weight. in and out count the numbers that one output depends on, and that one input
// reaches. Biases start at zero, gains and variances at one.
const (
	GlorotUniform   = "glorot_uniform"   // uniform, limit √(6/(in+out)) (Glorot, Bengio, 2010, eq. 16)
	GlorotNormal    = "glorot_normal"    // normal, deviation √(2/(in+out))
	HeUniform       = "he_uniform"       // uniform, limit √(6/in)
	HeNormal        = "he_normal"        // normal, deviation √(2/in) (He et al., 2015, eq. 10)
	Normal          = "normal"           // normal, deviation Scale [0.02]
	TruncatedNormal = "truncated_normal" // normal, deviation Scale [0.02], cut off at two deviations
	Uniform         = "uniform"          // uniform, limit Scale [0.05]
	Zeros           = "zeros"

	ones = "ones" // not for authors
)

var inits = []string{GlorotUniform, GlorotNormal, HeUniform, HeNormal, Normal, TruncatedNormal, Uniform, Zeros}

// initial is how a parameter starts.
type initial struct {
	kind    string
	in, out int
	scale   float32
}

// weightInit checks the fields init and scale of a layer and fills their defaults.
func weightInit(l *LayerSpec, fault faultFunc, missing string) {
	if l.Init == "" {
		l.Init = missing
	}
	if !slices.Contains(inits, l.Init) {
		fault("init", "one of %v expected, got %q", inits, l.Init)
		return
	}
	fallback := map[string]float32{Normal: 0.02, TruncatedNormal: 0.02, Uniform: 0.05}[l.Init]
	switch {
	case fallback == 0 && l.Scale != 0:
		fault("scale", "no scale expected for init %s, got %g", l.Init, l.Scale)
	case fallback == 0:
	case l.Scale == 0:
		l.Scale = fallback
	case !(l.Scale > 0 && l.Scale <= 1e6):
		fault("scale", "a number above 0 and at most 1e6 expected, got %g", l.Scale)
	}
}

// initOf is the start of a layer's weight with that many inputs and outputs.
func initOf(l *LayerSpec, in, out int) initial { return initial{l.Init, in, out, l.Scale} }

// Init returns fresh parameters, a pure function of the model and the seed: element e of parameter i is number e of
// the stream (seed, ForInit, i).
func (m *Model) Init(seed uint64) []float32 {
	flat := make([]float32, m.length)
	for i, p := range m.params {
		key := kernels.Key{Seed: seed, Purpose: kernels.ForInit, Step: uint32(i)}
		p.init.fill(flat[p.Offset:p.Offset+p.Len], key)
	}
	return flat
}

func (s initial) fill(x []float32, key kernels.Key) {
	switch s.kind {
	case GlorotUniform:
		kernels.FillUniform(x, key, scaleOf(6, s.in+s.out))
	case GlorotNormal:
		kernels.FillNormal(x, key, scaleOf(2, s.in+s.out))
	case HeUniform:
		kernels.FillUniform(x, key, scaleOf(6, s.in))
	case HeNormal:
		kernels.FillNormal(x, key, scaleOf(2, s.in))
	case Uniform:
		kernels.FillUniform(x, key, s.scale)
	case Normal:
		kernels.FillNormal(x, key, s.scale)
	case TruncatedNormal:
		fillTruncated(x, key, s.scale)
	case ones:
		for i := range x {
			x[i] = 1
		}
	default:
		clear(x)
	}
}

// fillTruncated draws normal numbers and draws those beyond two deviations again: try k of element e is number
// e + k·2⁴⁰ of the stream.
func fillTruncated(x []float32, key kernels.Key, deviation float32) {
	for i := range x {
		at := uint64(i)
		v := key.Normal(at)
		for v < -2 || v > 2 {
			at += 1 << 40
			v = key.Normal(at)
		}
		x[i] = v * deviation
	}
}

// scaleOf returns √(a/n), by correctly rounded operations.
func scaleOf(a float64, n int) float32 { return float32(math.Sqrt(a / float64(n))) }
