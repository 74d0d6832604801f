package tensor

import (
	"errors"
	"fmt"
	"math"

	"github.com/autonet/autonet/kernels"
)

// OptimizerSpec is an optimizer as its author writes it. A field at zero takes the default in brackets; a field that
// the kind does not take must be zero.
type OptimizerSpec struct {
	Kind        string       `yaml:"kind" json:"kind"`                                     // sgd, momentum, adam, adamw
	Rate        float32      `yaml:"rate" json:"rate"`                                     // learning rate, above 0
	Momentum    float32      `yaml:"momentum,omitempty" json:"momentum,omitempty"`         // of momentum [0.9]
	Beta1       float32      `yaml:"beta1,omitempty" json:"beta1,omitempty"`               // of adam, adamw [0.9]
	Beta2       float32      `yaml:"beta2,omitempty" json:"beta2,omitempty"`               // of adam, adamw [0.999]
	Epsilon     float32      `yaml:"epsilon,omitempty" json:"epsilon,omitempty"`           // of adam, adamw [1e-8]
	WeightDecay float32      `yaml:"weight_decay,omitempty" json:"weight_decay,omitempty"` // [0]; adamw takes it from the weights, the others add it to the gradient
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

// Optimizer updates parameters from gradients, elementwise: any cut of the flat vector into ranges gives the same bits.
// It is immutable and shared freely.
type Optimizer interface {
	// StateLen returns the length of the state for that many parameters. State starts at zero and is laid out
	// slot-major: slot k is [k·params, (k+1)·params).
	StateLen(params int) int

	// Update computes elements [lo,hi) of dstP and dstS from those of srcP, srcS and grad. step counts from 1; scale
	// makes grad, a sum over the global batch, a mean. All slices are whole vectors; dst may be src.
	Update(step int64, scale float32, dstP, srcP, dstS, srcS, grad []float32, lo, hi int)
}

// optimizer is every Optimizer: the rule without what depends on the step.
type optimizer struct {
	rule     kernels.Rule
	slots    int
	beta1    float64
	beta2    float64
	schedule schedule
	backend  kernels.Backend
}

// WithDefaults returns the spec with its defaults filled in: the form whose JSON belongs into a canonical encoding.
func (s OptimizerSpec) WithDefaults() OptimizerSpec {
	fill := func(f *float32, v float32) {
		if *f == 0 {
			*f = v
		}
	}
	switch s.Kind {
	case "momentum":
		fill(&s.Momentum, 0.9)
	case "adam", "adamw":
		fill(&s.Beta1, 0.9)
		fill(&s.Beta2, 0.999)
		fill(&s.Epsilon, 1e-8)
	}
	s.Schedule = s.Schedule.withDefaults()
	return s
}

// NewOptimizer checks a spec and returns its optimizer on the portable backend. The error joins every fault found,
// each a *FieldError.
func NewOptimizer(s OptimizerSpec) (Optimizer, error) {
	return NewOptimizerOn(kernels.Portable(), s)
}

// NewOptimizerOn is NewOptimizer on a backend of choice.
func NewOptimizerOn(backend kernels.Backend, s OptimizerSpec) (Optimizer, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	s = s.WithDefaults()
	kind := ruleKinds[s.Kind]
	return &optimizer{
		rule: kernels.Rule{
			Kind: kind.rule, WeightDecay: s.WeightDecay, Momentum: s.Momentum,
			Beta1: s.Beta1, Beta2: s.Beta2, Epsilon: s.Epsilon,
		},
		slots: kind.slots, beta1: float64(s.Beta1), beta2: float64(s.Beta2),
		schedule: schedule{s.Schedule, s.Rate}, backend: backend,
	}, nil
}

var ruleKinds = map[string]struct {
	rule           kernels.RuleKind
	slots          int
	momentum, adam bool // which fields it takes
}{
	"sgd":      {rule: kernels.SGD},
	"momentum": {rule: kernels.Momentum, slots: 1, momentum: true},
	"adam":     {rule: kernels.Adam, slots: 2, adam: true},
	"adamw":    {rule: kernels.AdamW, slots: 2, adam: true},
}

// Validate returns every fault of the spec, joined, each a *FieldError.
func (s OptimizerSpec) Validate() error {
	var faults []error
	fault := func(field, format string, args ...any) {
		faults = append(faults, &FieldError{field, fmt.Errorf(format, args...)})
	}
	kind, ok := ruleKinds[s.Kind]
	if !ok {
		fault("kind", "sgd, momentum, adam or adamw expected, got %q", s.Kind)
		kind.momentum, kind.adam = true, true
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
	s.Schedule.validate(fault)
	return errors.Join(faults...)
}

// StateLen implements Optimizer.
func (o *optimizer) StateLen(params int) int { return o.slots * params }

// Update implements Optimizer.
func (o *optimizer) Update(step int64, scale float32, dstP, srcP, dstS, srcS, grad []float32, lo, hi int) {
	n := len(grad)
	mustHave("parameters", len(srcP), n)
	mustHave("parameters", len(dstP), n)
	mustHave("state", len(srcS), o.slots*n)
	mustHave("state", len(dstS), o.slots*n)
	if step < 1 {
		panic("tensor: steps count from 1")
	}
	r := o.rule
	r.Scale = scale
	r.Rate = o.schedule.at(step)
	if o.slots == 2 {
		r.Correction1 = float32(1 - kernels.PowInt(o.beta1, uint64(step)))
		r.Correction2 = float32(1 - kernels.PowInt(o.beta2, uint64(step)))
	}
	o.backend.Update(r, o.cut(dstP, dstS, lo, hi), o.cut(srcP, srcS, lo, hi), grad[lo:hi])
}

// cut returns elements [lo,hi) of the parameters and of every slot.
func (o *optimizer) cut(params, state []float32, lo, hi int) kernels.Slots {
	n := len(params)
	s := kernels.Slots{Params: params[lo:hi]}
	if o.slots > 0 {
		s.First = state[lo:hi]
	}
	if o.slots > 1 {
		s.Second = state[n+lo : n+hi]
	}
	return s
}
