package tensor

import (
	"slices"
)

// Model is a checked Spec: shapes inferred, parameters laid out, operators recorded. It is immutable.
type Model struct {
	spec     Spec
	graph    graph
	params   []Param
	outline  []Applied
	length   int
	inputLen int
	output   []int     // shape of a sample's raw outputs
	fixed    []float32 // numbers that operators read and nobody learns
	whole    bool      // holds an operator over all samples of a partition
}

// Param is a named tensor inside the flat parameter vector, at [Offset, Offset+Len), row-major.
type Param struct {
	Name   string // "0.weight": layer's name or index, then the role
	Shape  []int
	Offset int
	Len    int
	// Statistic says that this is no weight but a running statistic of batchnorm: its place in a gradient holds the sum
	// over samples of what was measured, and an optimizer moves it towards their mean.
	Statistic bool

	momentum float32 // of a statistic
	init     initial
}

// Spec returns the model's description, defaults filled in.
func (m *Model) Spec() Spec { return m.spec.clone() }

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

// OutputShape returns the shape of one sample's raw outputs: [classes], or [steps, classes] of a sequence.
func (m *Model) OutputShape() []int { return slices.Clone(m.output) }

// OutputLen returns the number of raw outputs of one sample.
func (m *Model) OutputLen() int {
	n := 1
	for _, side := range m.output {
		n *= side
	}
	return n
}

// TargetLen returns the number of floats in y for one sample: for cross_entropy one label, or one a step of a
// sequence; for the others OutputLen.
func (m *Model) TargetLen() int { return m.graph.loss.targets() }

// WholePartition says that a gradient depends on which samples are computed together (batchnorm does): a workspace
// must hold all of a partition's samples in one chunk.
func (m *Model) WholePartition() bool { return m.whole }
