package tensor

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/autonet/autonet/kernels"
)

// OptimizerSpec is an optimizer as its author writes it. A field at zero takes the default in brackets; a field that
// the kind does not take must be zero.
type OptimizerSpec struct {
	Kind        string       `yaml:"kind" json:"kind"`                                     // sgd, momentum, nesterov, adam, adamw, lamb
	Rate        float32      `yaml:"rate" json:"rate"`                                     // learning rate, above 0
	Momentum    float32      `yaml:"momentum,omitempty" json:"momentum,omitempty"`         // of momentum, nesterov [0.9]
	Beta1       float32      `yaml:"beta1,omitempty" json:"beta1,omitempty"`               // of adam, adamw, lamb [0.9]
	Beta2       float32      `yaml:"beta2,omitempty" json:"beta2,omitempty"`               // of adam, adamw, lamb [0.999]
	Epsilon     float32      `yaml:"epsilon,omitempty" json:"epsilon,omitempty"`           // of adam, adamw [1e-8], lamb [1e-6]
	WeightDecay float32      `yaml:"weight_decay,omitempty" json:"weight_decay,omitempty"` // [0]; adamw takes it from the weights, lamb adds it to the step, the others to the gradient
	DecayBiases *bool        `yaml:"decay_biases,omitempty" json:"decay_biases,omitempty"` // false: parameters of one dimension (biases, gains) do not decay [true]
	ClipNorm    float32      `yaml:"clip_norm,omitempty" json:"clip_norm,omitempty"`       // most that the norm of the mean gradient may be, all parameters together [0: any]
	Schedule    ScheduleSpec `yaml:"schedule,omitempty" json:"schedule"`
}

// FieldError says which field of an OptimizerSpec is wrong.
type FieldError struct {
	Field string // the key in the job file: "rate", "schedule.kind"…
	Err   error
}

// Error names the field and the fault.
func (e *FieldError) Error() string { return fmt.Sprintf("optimizer: %s: %v", e.Field, e.Err) }

// Unwrap returns the fault alone.
func (e *FieldError) Unwrap() error { return e.Err }

// ruleKind is what an optimizer's Kind stands for.
type ruleKind struct {
	name           string
	rule           kernels.RuleKind
	slots          int
	momentum, adam bool    // which fields it takes
	epsilon        float32 // default
}

var ruleKinds = []ruleKind{
	{name: "sgd", rule: kernels.SGD},
	{name: "momentum", rule: kernels.Momentum, slots: 1, momentum: true},
	{name: "nesterov", rule: kernels.Nesterov, slots: 1, momentum: true},
	{name: "adam", rule: kernels.Adam, slots: 2, adam: true, epsilon: 1e-8},
	{name: "adamw", rule: kernels.AdamW, slots: 2, adam: true, epsilon: 1e-8},
	{name: "lamb", rule: kernels.Lamb, slots: 2, adam: true, epsilon: 1e-6},
}

func (s OptimizerSpec) kind() (k ruleKind, ok bool) {
	i := slices.IndexFunc(ruleKinds, func(k ruleKind) bool { return k.name == s.Kind })
	if i < 0 {
		return ruleKind{momentum: true, adam: true}, false
	}
	return ruleKinds[i], true
}

// WithDefaults returns the spec with its defaults filled in: the form whose JSON belongs into a canonical encoding.
func (s OptimizerSpec) WithDefaults() OptimizerSpec {
	fill := func(f *float32, v float32) {
		if *f == 0 {
			*f = v
		}
	}
	k, ok := s.kind()
	if ok && k.momentum {
		fill(&s.Momentum, 0.9)
	}
	if ok && k.adam {
		fill(&s.Beta1, 0.9)
		fill(&s.Beta2, 0.999)
		fill(&s.Epsilon, k.epsilon)
	}
	if s.DecayBiases != nil && *s.DecayBiases {
		s.DecayBiases = nil
	}
	s.Schedule = s.Schedule.withDefaults()
	return s
}

// Validate returns every fault of the spec, joined, each a *FieldError.
func (s OptimizerSpec) Validate() error {
	var faults []error
	fault := func(field, format string, args ...any) {
		faults = append(faults, &FieldError{field, fmt.Errorf(format, args...)})
	}
	kind, ok := s.kind()
	if !ok {
		var names []string
		for _, k := range ruleKinds {
			names = append(names, k.name)
		}
		fault("kind", "one of %s expected, got %q", strings.Join(names, ", "), s.Kind)
	}
	between := func(field string, v, lo, hi float32, taken bool) {
		switch {
		case !taken && v != 0:
			fault(field, "%s takes no %s", s.Kind, field)
		case taken && !(v >= lo && v < hi):
			fault(field, "a number from %g to below %g expected, got %g", lo, hi, v)
		}
	}
	if !(s.Rate > 0 && s.Rate <= math.MaxFloat32) {
		fault("rate", "a finite number above 0 expected, got %g", s.Rate)
	}
	between("momentum", s.Momentum, 0, 1, kind.momentum)
	between("beta1", s.Beta1, 0, 1, kind.adam)
	between("beta2", s.Beta2, 0, 1, kind.adam)
	between("epsilon", s.Epsilon, 0, 1, kind.adam)
	between("weight_decay", s.WeightDecay, 0, 1, true)
	if !(s.ClipNorm >= 0 && s.ClipNorm <= math.MaxFloat32) {
		fault("clip_norm", "a finite number of 0 or more expected, got %g", s.ClipNorm)
	}
	s.Schedule.validate(fault)
	return errors.Join(faults...)
}
