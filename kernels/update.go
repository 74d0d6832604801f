package kernels

// Updates are the optimizers' steps.
type Updates interface {
	// Update applies one step to every element; see Rule. dst and src may be the same slots.
	Update(r Rule, dst, src Slots, grad []float32)
}

// Rule is one optimizer step with all its scalars computed. The gradient handed to Update is a sum over the global
// batch; Scale (one over the batch) makes it the mean.
type Rule struct {
	Kind        RuleKind
	Scale       float32
	Rate        float32
	WeightDecay float32 // added to the gradient as WeightDecay·p; in AdamW taken from p as Rate·WeightDecay·p
	Momentum    float32
	Beta1       float32
	Beta2       float32
	Epsilon     float32
	Correction1 float32 // 1 − Beta1^t
	Correction2 float32 // 1 − Beta2^t
}

// RuleKind names an optimizer.
type RuleKind uint8

const (
	SGD RuleKind = iota
	Momentum
	Adam
	AdamW
	Nesterov
	Lamb    // of one whole tensor: its norms scale the step
	Average // of a statistic: the parameter moves to the mean gradient, keeping Momentum of itself
)

// Slots are the vectors an update reads or writes: parameters and the optimizer's state, nil where the rule has none
// (SGD, Average: both; Momentum, Nesterov: Second). All have the gradient's length.
type Slots struct {
	Params, First, Second []float32
}

// check panics unless the slots that the rule uses have length n.
func (s Slots) check(k RuleKind, n int) {
	sameLength(len(s.Params), n)
	if k != SGD && k != Average {
		sameLength(len(s.First), n)
	}
	if k == Adam || k == AdamW || k == Lamb {
		sameLength(len(s.Second), n)
	}
}

// Update implements Backend.
func (c *cpu) Update(r Rule, dst, src Slots, grad []float32) {
	dst.check(r.Kind, len(grad))
	src.check(r.Kind, len(grad))
	switch r.Kind {
	case SGD:
		c.p.SGD(r, dst, src, grad)
	case Momentum:
		c.p.Momentum(r, dst, src, grad)
	case Adam, AdamW:
		c.p.Adam(r, dst, src, grad)
	case Nesterov:
		c.p.Nesterov(r, dst, src, grad)
	case Lamb:
		c.lamb(r, dst, src, grad)
	case Average:
		r.average(dst, src, grad)
	default:
		panic("kernels: unknown update rule")
	}
}

// The loops below mark by conversions the products that round by themselves; FMA32 marks those that do not. Results are
// flushed (Flush1), so that decaying state does not linger in subnormal numbers.

func (r Rule) sgd(dst, src Slots, grad []float32) {
	for i, g := range grad {
		p := src.Params[i]
		g = FMA32(r.WeightDecay, p, float32(g*r.Scale))
		dst.Params[i] = Flush1(FMA32(-r.Rate, g, p))
	}
}

func (r Rule) momentum(dst, src Slots, grad []float32) {
	for i, g := range grad {
		p := src.Params[i]
		g = FMA32(r.WeightDecay, p, float32(g*r.Scale))
		v := Flush1(FMA32(r.Momentum, src.First[i], g))
		dst.First[i] = v
		dst.Params[i] = Flush1(FMA32(-r.Rate, v, p))
	}
}

// nesterov is momentum with a look ahead (Sutskever et al., On the importance of initialization and momentum, 2013, as
// commonly rearranged).
func (r Rule) nesterov(dst, src Slots, grad []float32) {
	for i, g := range grad {
		p := src.Params[i]
		g = FMA32(r.WeightDecay, p, float32(g*r.Scale))
		v := Flush1(FMA32(r.Momentum, src.First[i], g))
		dst.First[i] = v
		dst.Params[i] = Flush1(FMA32(-r.Rate, FMA32(r.Momentum, v, g), p))
	}
}

// average is the moving average of a statistic, such as a batch norm's mean.
func (r Rule) average(dst, src Slots, grad []float32) {
	rest := 1 - r.Momentum
	for i, g := range grad {
		dst.Params[i] = Flush1(FMA32(r.Momentum, src.Params[i], float32(rest*float32(g*r.Scale))))
	}
}

// adam is Adam (Kingma, Ba, 2015, algorithm 1) with weight decay in the gradient, or AdamW (Loshchilov, Hutter, 2019,
// algorithm 2) with weight decay apart from it.
func (r Rule) adam(dst, src Slots, grad []float32) {
	coupled, apart := r.WeightDecay, float32(0)
	if r.Kind == AdamW {
		coupled, apart = 0, float32(r.Rate*r.WeightDecay)
	}
	rest1, rest2 := 1-r.Beta1, 1-r.Beta2
	for i, g := range grad {
		p := src.Params[i]
		g = FMA32(coupled, p, float32(g*r.Scale))
		m := Flush1(FMA32(r.Beta1, src.First[i], float32(rest1*g)))
		v := Flush1(FMA32(r.Beta2, src.Second[i], float32(float32(rest2*g)*g)))
		dst.First[i], dst.Second[i] = m, v
		step := (m / r.Correction1) / (sqrt32(v/r.Correction2) + r.Epsilon)
		p = FMA32(-apart, p, p)
		dst.Params[i] = Flush1(FMA32(-r.Rate, step, p))
	}
}
