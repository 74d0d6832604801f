package tensor

import (
	"math"

	"github.com/autonet/autonet/kernels"
)

// How positions are encoded.
const (
	Learned    = "learned"    // a parameter for each step
	Sinusoidal = "sinusoidal" // sines and cosines of wavelengths from 2π to 10,000·2π (Vaswani et al., 2017, section 3.5)
)

// maxSinusoids bounds what Build computes for one layer.
const maxSinusoids = 1 << 20

func checkPositional(l *LayerSpec, fault faultFunc) bool {
	if l.Encoding == "" {
		l.Encoding = Learned
	}
	switch {
	case l.Encoding == Learned:
		weightInit(l, fault, Normal)
	case l.Encoding != Sinusoidal:
		fault("encoding", "learned or sinusoidal expected, got %q", l.Encoding)
		return false
	case l.Init != "" || l.Scale != 0:
		fault("init", "none expected, since sinusoidal positions are not learned, got %q", l.Init)
	}
	return true
}

func recordPositional(b *builder, l *LayerSpec) bool {
	if len(b.shape) != 2 {
		return b.unfit("a sequence of shape [steps, features]")
	}
	steps, features := b.shape[0], b.shape[1]
	b.sequence = true
	if l.Encoding == Sinusoidal {
		if b.width() > maxSinusoids {
			b.fault("encoding", "at most %d numbers in a sequence with sinusoidal positions expected, got shape %v", maxSinusoids, b.shape)
			return false
		}
		at := len(b.m.fixed)
		b.m.fixed = append(b.m.fixed, Sinusoids(steps, features)...)
		return b.grow(positional{width: steps * features, fixed: span{at, len(b.m.fixed)}}, b.shape)
	}
	if !b.room("kind", steps, features) {
		return false
	}
	return b.grow(positional{
		width: steps * features, learned: b.param("weight", initOf(l, steps, features), steps, features),
	}, b.shape)
}

// positional adds the same numbers to every sample.
type positional struct {
	width   int
	learned span
	fixed   span // of the model's fixed numbers, where nothing is learned
}

func (t positional) forward(p *pass, o *operands) {
	add := t.learned.of(p.params)
	if !t.fixed.empty() {
		add = t.fixed.of(p.fixed)
	}
	p.copy(o.out, o.in[0])
	p.backend.AddRow(matrix(o.out, p.n, t.width), add)
}

func (t positional) backwardParams(p *pass, o *operands) {
	p.backend.ColumnSums(t.learned.of(p.grad), matrix(o.dout, p.n, t.width), p.accumulate)
	p.flush(t.learned)
}

func (positional) backward(p *pass, o *operands) { p.copy(o.din[0], o.dout) }

func (t positional) params() span { return t.learned }
func (positional) traits() traits { return traits{inPlace: true} }

// Sinusoids returns sin(t·f) in even columns 2i and cos(t·f) in odd ones, f = 10,000^(−2i/features) rounded to float32,
// the rest in float64 by operations that IEEE-754 fixes.
func Sinusoids(steps, features int) []float32 {
	x := make([]float32, steps*features)
	for j := range features {
		f := kernels.Exp(float32(-math.Ln10 * 4 * float64(j&^1) / float64(features)))
		phase := 0.5 // sin πx = cos π(x − ½)
		if j%2 == 1 {
			phase = 0
		}
		for t := range steps {
			halfTurns := float64(float64(t)*float64(f)) / math.Pi
			x[t*features+j] = float32(kernels.CosPi(halfTurns - phase))
		}
	}
	return x
}
