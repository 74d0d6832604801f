package tensor

import "github.com/autonet/autonet/kernels"

var dropoutKinds = []kind{{
	name: "dropout", fields: "rate", short: "rate",
	check: func(l *LayerSpec, fault faultFunc) bool {
		if !(l.Rate > 0 && l.Rate < 1) {
			fault("rate", "a share above 0 and below 1 expected, got %g", l.Rate)
		}
		return true
	},
	record: func(b *builder, l *LayerSpec) bool { return b.dropout(l.Rate) },
}}

// dropout records a dropout of that rate, nothing for 0.
func (b *builder) dropout(rate float32) bool {
	if rate == 0 {
		return true
	}
	b.dropouts++
	return b.grow(dropout{rate: rate, number: b.dropouts - 1, width: b.width()}, b.shape)
}

// dropout drops numbers in training. The masks of a model's dropouts are keyed by the seed, the step, the sample's
// index in the global batch and the dropout's number: the same for every chunk, partition and worker.
type dropout struct {
	plain
	rate   float32
	number int // among the model's dropouts
	width  int
}

func (d dropout) forward(p *pass, o *operands) {
	if !p.training {
		p.copy(o.out, o.in[0])
		return
	}
	d.mask(p, o.out, o.in[0])
}

func (d dropout) backward(p *pass, o *operands) {
	d.mask(p, o.din[0], o.dout)
	p.backend.Flush(o.din[0])
}

// mask takes words of the stream from sample·width on, each dropout from a multiple of 2⁴⁸: a batch has fewer words.
func (d dropout) mask(p *pass, dst, src []float32) {
	key := kernels.Key{Seed: p.step.Seed, Purpose: kernels.ForDropout, Step: uint32(p.step.Step)}
	at := uint64(d.number)<<48 + uint64(p.step.First)*uint64(d.width)
	p.backend.Dropout(dst, src, key, at, d.rate)
}

func (dropout) traits() traits { return traits{inPlace: true} }
