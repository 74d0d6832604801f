package tensor

import "github.com/autonet/autonet/kernels"

var attentionKinds = []kind{
	{name: "attention", fields: "heads causal dropout init scale no_bias", short: "heads", check: checkAttention, record: recordAttention},
	{name: "transformer", fields: "heads causal dropout hidden norm activation epsilon no_bias", short: "heads", check: checkTransformer, record: recordTransformer},
}

func checkAttention(l *LayerSpec, fault faultFunc) bool {
	weightInit(l, fault, GlorotUniform)
	share(fault, "dropout", l.Dropout)
	return count(fault, "heads", l.Heads, MaxWidth)
}

func recordAttention(b *builder, l *LayerSpec) bool {
	if !b.headsFit(l) {
		return false
	}
	features := b.shape[1]
	start := initOf(l, features, features)
	return b.attention(l, "", start, start) && b.dropout(l.Dropout)
}

// headsFit checks that the shape at hand is a sequence whose features the heads divide.
func (b *builder) headsFit(l *LayerSpec) bool {
	if len(b.shape) != 2 {
		return b.unfit("a sequence of shape [steps, features]")
	}
	if b.shape[1]%l.Heads != 0 {
		b.fault("heads", "a divisor of the %d features of shape %v expected, got %d", b.shape[1], b.shape, l.Heads)
		return false
	}
	b.sequence = true
	return b.room("heads", 4*(b.shape[1]+1), b.shape[1])
}

// attention records multi-head self-attention with parameters of that role. The weights of queries, keys and values lie
// behind each other, and so do their biases: one product computes all three.
func (b *builder) attention(l *LayerSpec, role string, start, last initial) bool {
	steps, features := b.shape[0], b.shape[1]
	var weight, bias span
	for i, part := range []string{"query", "key", "value"} {
		s := b.param(role+part+".weight", start, features, features)
		if i == 0 {
			weight.lo = s.lo
		}
		weight.hi = s.hi
	}
	bias = span{weight.hi, weight.hi}
	for _, part := range []string{"query", "key", "value"} {
		bias.hi = b.bias(l, role+part+".bias", features).hi
	}
	shape := kernels.AttentionShape{Heads: l.Heads, Length: steps, HeadDim: features / l.Heads, Causal: l.Causal}
	if !b.product(dense{rows: steps, in: features, out: 3 * features, weight: weight, bias: bias}) ||
		!b.grow(attention{shape: shape}, []int{steps, features}) {
		return false
	}
	out := b.param(role+"output.weight", last, features, features)
	return b.product(dense{rows: steps, in: features, out: features, weight: out, bias: b.bias(l, role+"output.bias", features)})
}

// attention is kernels.Attentions on rows of queries, keys and values, one behind the other.
type attention struct {
	plain
	shape kernels.AttentionShape
}

func (a attention) forward(p *pass, o *operands) {
	q, k, v := a.parts(p, o.in[0])
	p.backend.Attention(a.shape, o.out, o.saved, q, k, v, p.n)
}

func (a attention) backward(p *pass, o *operands) {
	q, k, v := a.parts(p, o.in[0])
	dq, dk, dv := a.parts(p, o.din[0])
	p.backend.AttentionGrad(a.shape, dq, dk, dv, o.dout, o.saved, q, k, v, p.n)
}

// parts are the queries, keys and values within rows of three times the width.
func (a attention) parts(p *pass, x []float32) (q, k, v kernels.Matrix) {
	width := a.shape.Width()
	m := kernels.Matrix{Data: x, Rows: p.n * a.shape.Length, Cols: width, Stride: 3 * width}
	q, k, v = m, m, m
	k.Data, v.Data = x[width:], x[2*width:]
	return q, k, v
}

func (a attention) traits() traits { return traits{keepsIn: true, saved: a.shape.StatsLen(1)} }
