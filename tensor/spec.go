package tensor

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Bounds of what a model may ask for. They keep a job file from exhausting a machine before training starts.
const (
	MaxLayers = 1024    // nested ones counted
	MaxDepth  = 8       // of layers in layers
	MaxWidth  = 1 << 24 // floats that one sample may have anywhere in the model
	MaxParams = 1 << 30 // floats of the flat parameter vector
	MaxValues = 1 << 31 // floats that one sample may have in all places together
)

// Spec is a model as its author writes it. Its canonical JSON (Model.Canonical) is the model's identity.
type Spec struct {
	Input  []int       `yaml:"input" json:"input"`   // shape of one sample
	Layers []LayerSpec `yaml:"layers" json:"layers"` // applied in order
	Loss   string      `yaml:"loss" json:"loss"`     // one of the losses below

	LabelSmoothing float32 `yaml:"label_smoothing,omitempty" json:"label_smoothing,omitempty"` // of cross_entropy: share of the truth that is spread over all classes [0]
	Delta          float32 `yaml:"delta,omitempty" json:"delta,omitempty"`                     // of huber: error at which the square turns into a line [1]
}

// LayerSpec is one layer. Kind decides which of the other fields it takes, as documented with each kind (kinds.go); a
// field that it does not take must be empty, and one left empty takes the default that is documented there.
type LayerSpec struct {
	Kind   string `yaml:"kind" json:"kind"`
	Name   string `yaml:"name,omitempty" json:"name,omitempty"`       // prefix of its parameters; default: its index
	Units  int    `yaml:"units,omitempty" json:"units,omitempty"`     // outputs of a dense or recurrent layer
	Init   string `yaml:"init,omitempty" json:"init,omitempty"`       // of its weights; biases start at zero
	NoBias bool   `yaml:"no_bias,omitempty" json:"no_bias,omitempty"` // leaves biases out
	From   string `yaml:"from,omitempty" json:"from,omitempty"`       // which earlier layer's output is added or joined

	Scale      float32     `yaml:"scale,omitempty" json:"scale,omitempty"`           // of init normal, truncated_normal: the deviation; of uniform: the limit
	Filters    int         `yaml:"filters,omitempty" json:"filters,omitempty"`       // output channels of a convolution
	Kernel     Sides       `yaml:"kernel,omitempty" json:"kernel,omitempty"`         // sides of a convolution's window
	Size       Sides       `yaml:"size,omitempty" json:"size,omitempty"`             // sides of a pooling window
	Stride     Sides       `yaml:"stride,omitempty" json:"stride,omitempty"`         // how far a window moves
	Padding    Sides       `yaml:"padding,omitempty" json:"padding,omitempty"`       // zeros around the input
	Groups     int         `yaml:"groups,omitempty" json:"groups,omitempty"`         // of a convolution's channels; as many as channels: depthwise
	Shape      []int       `yaml:"shape,omitempty" json:"shape,omitempty"`           // that reshape gives
	Rate       float32     `yaml:"rate,omitempty" json:"rate,omitempty"`             // share that dropout drops
	Slope      float32     `yaml:"slope,omitempty" json:"slope,omitempty"`           // of leaky_relu below zero
	Epsilon    float32     `yaml:"epsilon,omitempty" json:"epsilon,omitempty"`       // that a norm adds to the variance
	Momentum   float32     `yaml:"momentum,omitempty" json:"momentum,omitempty"`     // of batchnorm's running statistics
	Vocab      int         `yaml:"vocab,omitempty" json:"vocab,omitempty"`           // rows of an embedding's table
	Dim        int         `yaml:"dim,omitempty" json:"dim,omitempty"`               // columns of an embedding's table
	Columns    []int       `yaml:"columns,omitempty" json:"columns,omitempty"`       // of a table's row that hold ids
	Encoding   string      `yaml:"encoding,omitempty" json:"encoding,omitempty"`     // of positions: learned or sinusoidal
	Heads      int         `yaml:"heads,omitempty" json:"heads,omitempty"`           // of attention
	Causal     bool        `yaml:"causal,omitempty" json:"causal,omitempty"`         // attends to earlier positions only
	Dropout    float32     `yaml:"dropout,omitempty" json:"dropout,omitempty"`       // share dropped from what a block adds
	Hidden     int         `yaml:"hidden,omitempty" json:"hidden,omitempty"`         // units inside a transformer's block
	Norm       string      `yaml:"norm,omitempty" json:"norm,omitempty"`             // layernorm or rmsnorm
	Activation string      `yaml:"activation,omitempty" json:"activation,omitempty"` // inside a transformer's block
	Sequences  bool        `yaml:"sequences,omitempty" json:"sequences,omitempty"`   // a recurrent layer gives every step's output
	Layers     []LayerSpec `yaml:"layers,omitempty" json:"layers,omitempty"`         // inside a residual layer
}

// Sides is one number a side of a window, or a single number that stands for all sides.
type Sides []int

// clone copies a list of layers deeply.
func clone(layers []LayerSpec) []LayerSpec {
	layers = slices.Clone(layers)
	for i := range layers {
		l := &layers[i]
		l.Kernel, l.Size = slices.Clone(l.Kernel), slices.Clone(l.Size)
		l.Stride, l.Padding = slices.Clone(l.Stride), slices.Clone(l.Padding)
		l.Shape, l.Columns = slices.Clone(l.Shape), slices.Clone(l.Columns)
		l.Layers = clone(l.Layers)
	}
	return layers
}

func (s Spec) clone() Spec {
	s.Input, s.Layers = slices.Clone(s.Input), clone(s.Layers)
	return s
}

// given lists the fields of a layer that are set, by their keys in the job file, without kind and name.
func (l *LayerSpec) given() []string {
	var keys []string
	v := reflect.ValueOf(l).Elem()
	for i := range v.NumField() {
		key, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
		if key != "kind" && key != "name" && !v.Field(i).IsZero() {
			keys = append(keys, key)
		}
	}
	return keys
}

// Canonical returns the bytes that identify the model: JSON without spaces, keys in the order of the structs, defaults
// filled in.
func (m *Model) Canonical() []byte {
	b, err := json.Marshal(m.spec)
	if err != nil {
		panic("tensor: a built model has no JSON: " + err.Error()) // strings, integers and finite numbers always have
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
