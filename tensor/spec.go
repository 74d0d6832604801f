package tensor

import (
	"encoding/json"
	"fmt"
)

// Bounds of what a model may ask for. They keep a job file from exhausting a machine before training starts.
const (
	MaxLayers = 1024
	MaxWidth  = 1 << 24 // floats that one sample may have anywhere in the model
	MaxParams = 1 << 30 // floats of the flat parameter vector
)

// Spec is a model as its author writes it. Its canonical JSON (Model.Canonical) is the model's identity.
type Spec struct {
	Input  []int       `yaml:"input" json:"input"`   // shape of one sample
	Layers []LayerSpec `yaml:"layers" json:"layers"` // applied in order
	Loss   string      `yaml:"loss" json:"loss"`     // cross_entropy or mse
}

// LayerSpec is one layer. Kind decides which of the other fields it takes; a field that it does not take must be
// empty.
//
//	dense    Units outputs from a flat input: y = x·Wᵀ + b; W has shape [units, inputs]. Takes Units, Init, NoBias
//	relu     max(x, 0)
//	tanh     hyperbolic tangent
//	sigmoid  1/(1+e⁻ˣ)
//	flatten  the same numbers in one dimension
//	add      x plus the output of the earlier layer named From, of the same shape
type LayerSpec struct {
	Kind   string `yaml:"kind" json:"kind"`
	Name   string `yaml:"name,omitempty" json:"name,omitempty"`       // prefix of its parameters; default: its index
	Units  int    `yaml:"units,omitempty" json:"units,omitempty"`     // outputs of a dense layer
	Init   string `yaml:"init,omitempty" json:"init,omitempty"`       // of a dense layer's weight; default glorot_uniform
	NoBias bool   `yaml:"no_bias,omitempty" json:"no_bias,omitempty"` // a dense layer without bias
	From   string `yaml:"from,omitempty" json:"from,omitempty"`       // which layer's output an add layer adds
}

// The losses.
const (
	CrossEntropy = "cross_entropy" // −log softmax(output)[label]; one label a sample
	MSE          = "mse"           // mean over the outputs of (output−target)²; OutputLen targets a sample
)

// LayerError says which layer of a Spec is wrong, and in which field. Layer −1 is the model itself.
type LayerError struct {
	Layer int
	Field string // the key in the job file: "kind", "units", "input", "loss"…
	Err   error
}

// Error names the layer, the field and the fault.
func (e *LayerError) Error() string {
	if e.Layer < 0 {
		return fmt.Sprintf("model: %s: %v", e.Field, e.Err)
	}
	return fmt.Sprintf("model: layer %d: %s: %v", e.Layer, e.Field, e.Err)
}

// Unwrap returns the fault alone.
func (e *LayerError) Unwrap() error { return e.Err }

// Canonical returns the bytes that identify the model: JSON without spaces, keys in the order of the structs, defaults
// filled in.
func (m *Model) Canonical() []byte {
	b, err := json.Marshal(m.spec)
	if err != nil {
		panic("tensor: a built model has no JSON: " + err.Error()) // strings, integers and booleans always have
	}
	return b
}

// shapeLen returns the number of elements of a shape, or an error where a side is not positive or there are too many.
func shapeLen(shape []int) (int, error) {
	if len(shape) == 0 {
		return 0, fmt.Errorf("a shape of one or more sides expected, got none")
	}
	n := 1
	for _, side := range shape {
		if side < 1 {
			return 0, fmt.Errorf("sides of 1 or more expected, got %v", shape)
		}
		if side > MaxWidth/n {
			return 0, fmt.Errorf("at most %d numbers a sample expected, got %v", MaxWidth, shape)
		}
		n *= side
	}
	return n, nil
}

// Faults takes an error of Build apart: every *LayerError in it, in the order in which they were found.
func Faults(err error) []*LayerError {
	var all []*LayerError
	switch e := err.(type) {
	case *LayerError:
		all = append(all, e)
	case interface{ Unwrap() []error }:
		for _, one := range e.Unwrap() {
			all = append(all, Faults(one)...)
		}
	}
	return all
}
