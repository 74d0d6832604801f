package tensor

import (
	"math"
	"slices"

	"github.com/autonet/autonet/kernels"
)

// Model is a checked Spec: shapes inferred, parameters laid out, operators recorded. It is immutable.
type Model struct {
	spec      Spec
	graph     graph
	params    []Param
	length    int
	outputLen int
	inputLen  int
}

// Param is a named tensor inside the flat parameter vector, at [Offset, Offset+Len), row-major.
type Param struct {
	Name   string // "0.weight": layer's name or index, then the role
	Shape  []int
	Offset int
	Len    int
	init   string
}

// Spec returns the model's description, defaults filled in.
func (m *Model) Spec() Spec {
	s := m.spec
	s.Input = slices.Clone(s.Input)
	s.Layers = slices.Clone(s.Layers)
	return s
}

// Params lists the parameters in the order of the flat vector.
func (m *Model) Params() []Param {
	ps := slices.Clone(m.params)
	for i := range ps {
		ps[i].Shape = slices.Clone(ps[i].Shape)
	}
	return ps
}

// Len returns the number of floats of the flat parameter vector.
func (m *Model) Len() int { return m.length }

// InputLen returns the number of floats of one sample.
func (m *Model) InputLen() int { return m.inputLen }

// OutputLen returns the number of raw outputs of one sample.
func (m *Model) OutputLen() int { return m.outputLen }

// TargetLen returns the number of floats in y for one sample: 1 for cross_entropy, OutputLen for mse.
func (m *Model) TargetLen() int {
	if m.spec.Loss == CrossEntropy {
		return 1
	}
	return m.outputLen
}

// The initialisations of a weight of shape [out, in]; biases start at zero.
const (
	GlorotUniform = "glorot_uniform" // uniform, limit √(6/(in+out)) (Glorot, Bengio, 2010, eq. 16)
	GlorotNormal  = "glorot_normal"  // normal, deviation √(2/(in+out))
	HeUniform     = "he_uniform"     // uniform, limit √(6/in)
	HeNormal      = "he_normal"      // normal, deviation √(2/in) (He et al., 2015, eq. 10)
	Zeros         = "zeros"
)

// Init returns fresh parameters, a pure function of the model and the seed: element e of parameter i is number e of
// the stream (seed, ForInit, i).
func (m *Model) Init(seed uint64) []float32 {
	flat := make([]float32, m.length)
	for i, p := range m.params {
		key := kernels.Key{Seed: seed, Purpose: kernels.ForInit, Step: uint32(i)}
		p.fill(flat[p.Offset:p.Offset+p.Len], key)
	}
	return flat
}

func (p Param) fill(x []float32, key kernels.Key) {
	switch p.init {
	case GlorotUniform:
		kernels.FillUniform(x, key, scaleOf(6, p.Shape[0]+p.Shape[1]))
	case GlorotNormal:
		kernels.FillNormal(x, key, scaleOf(2, p.Shape[0]+p.Shape[1]))
	case HeUniform:
		kernels.FillUniform(x, key, scaleOf(6, p.Shape[1]))
	case HeNormal:
		kernels.FillNormal(x, key, scaleOf(2, p.Shape[1]))
	default:
		clear(x)
	}
}

// scaleOf returns √(a/n), by correctly rounded operations.
func scaleOf(a float64, n int) float32 { return float32(math.Sqrt(a / float64(n))) }
