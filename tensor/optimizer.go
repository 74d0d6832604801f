package tensor

import (
	"math"

	"github.com/autonet/autonet/kernels"
)

// Optimizer updates parameters from gradients. It is immutable and shared freely.
type Optimizer interface {
	// StateLen returns the length of the state for that many parameters. State starts at zero and is laid out
	// slot-major: slot k is [k·params, (k+1)·params).
	StateLen(params int) int

	// Update computes dstP and dstS from srcP, srcS and grad. step counts from 1; scale makes grad, a sum over the global
	// batch, a mean. All slices are whole vectors; dst may be src. Running statistics move to the mean that grad holds in
	// their place.
	Update(step int64, scale float32, dstP, srcP, dstS, srcS, grad []float32)
}

// optimizer is every Optimizer: the rule without what depends on the step.
type optimizer struct {
	rule     kernels.Rule
	slots    int
	beta1    float64
	beta2    float64
	clip     float32
	schedule schedule
	backend  kernels.Backend
	length   int
	pieces   []piece
	learned  []span // what the norm of the gradient is taken of
}

// piece is a range of the flat vector that one call of the backend updates.
type piece struct {
	span
	decays    bool
	statistic bool
	momentum  float32 // of a statistic
}

// NewOptimizer checks a spec and returns its optimizer for parameters laid out like that. The error joins every fault
// found, each a *FieldError.
func NewOptimizer(backend kernels.Backend, s OptimizerSpec, params []Param) (Optimizer, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	s = s.WithDefaults()
	kind, _ := s.kind()
	o := &optimizer{
		rule: kernels.Rule{
			Kind: kind.rule, WeightDecay: s.WeightDecay, Momentum: s.Momentum,
			Beta1: s.Beta1, Beta2: s.Beta2, Epsilon: s.Epsilon,
		},
		slots: kind.slots, beta1: float64(s.Beta1), beta2: float64(s.Beta2), clip: s.ClipNorm,
		schedule: schedule{s.Schedule, s.Rate}, backend: backend,
	}
	all := s.DecayBiases == nil || *s.DecayBiases
	for _, p := range params {
		o.add(piece{
			span:   span{p.Offset, p.Offset + p.Len},
			decays: all || len(p.Shape) > 1, statistic: p.Statistic, momentum: p.momentum,
		})
	}
	return o, nil
}

// add takes a parameter in, together with the one before where both are treated alike. LAMB looks at each tensor.
func (o *optimizer) add(p piece) {
	o.length = p.hi
	if !p.statistic {
		if n := len(o.learned); n > 0 && o.learned[n-1].hi == p.lo {
			o.learned[n-1].hi = p.hi
		} else {
			o.learned = append(o.learned, p.span)
		}
	}
	if n := len(o.pieces); n > 0 && (o.rule.Kind != kernels.Lamb || p.statistic) {
		if q := &o.pieces[n-1]; q.hi == p.lo && q.decays == p.decays && q.statistic == p.statistic && q.momentum == p.momentum {
			q.hi = p.hi
			return
		}
	}
	o.pieces = append(o.pieces, p)
}

// StateLen implements Optimizer.
func (o *optimizer) StateLen(params int) int { return o.slots * params }

// Update implements Optimizer.
func (o *optimizer) Update(step int64, scale float32, dstP, srcP, dstS, srcS, grad []float32) {
	n := o.length
	mustHave("gradient", len(grad), n)
	mustHave("parameters", len(srcP), n)
	mustHave("parameters", len(dstP), n)
	mustHave("state", len(srcS), o.slots*n)
	mustHave("state", len(dstS), o.slots*n)
	if step < 1 {
		panic("tensor: steps count from 1")
	}
	rule := o.rule
	rule.Scale = o.clipped(scale, grad)
	rule.Rate = o.schedule.at(step)
	if o.slots == 2 {
		rule.Correction1 = float32(1 - kernels.PowInt(o.beta1, uint64(step)))
		rule.Correction2 = float32(1 - kernels.PowInt(o.beta2, uint64(step)))
	}
	for _, p := range o.pieces {
		r, dst, src := rule, o.cut(dstP, dstS, p.span), o.cut(srcP, srcS, p.span)
		switch {
		case p.statistic:
			r = kernels.Rule{Kind: kernels.Average, Scale: scale, Momentum: p.momentum}
			o.backend.Copy(dst.First, src.First)
			o.backend.Copy(dst.Second, src.Second)
		case !p.decays:
			r.WeightDecay = 0
		}
		o.backend.Update(r, dst, src, p.of(grad))
	}
}

// clipped returns scale, made smaller where the norm of the mean gradient is above the bound: the root of its Dot with
// itself, over all parameters that are learned.
func (o *optimizer) clipped(scale float32, grad []float32) float32 {
	if o.clip == 0 {
		return scale
	}
	squares := float32(0)
	for _, s := range o.learned {
		squares += o.backend.Dot(s.of(grad), s.of(grad))
	}
	norm := float32(math.Sqrt(float64(squares))) * scale
	if norm > o.clip {
		return scale * (o.clip / norm)
	}
	return scale
}

// cut returns a range of the parameters and of every slot.
func (o *optimizer) cut(params, state []float32, s span) kernels.Slots {
	n := len(params)
	slots := kernels.Slots{Params: s.of(params)}
	if o.slots > 0 {
		slots.First = state[s.lo:s.hi]
	}
	if o.slots > 1 {
		slots.Second = state[n+s.lo : n+s.hi]
	}
	return slots
}
