package tensor

import (
	"slices"

	"github.com/autonet/autonet/kernels"
)

var joinKinds = []kind{
	{name: "add", fields: "from", short: "from", record: recordAdd},
	{name: "concat", fields: "from", short: "from", record: recordConcat},
	{name: "residual", fields: "layers", short: "layers"},
}

func recordAdd(b *builder, l *LayerSpec) bool {
	from := b.names[l.From]
	if !from.known || !slices.Equal(from.shape, b.shape) {
		b.fault("from", "a layer of shape %v expected, but %q has %v", b.shape, l.From, from.shape)
		return false
	}
	return b.grow(add{}, b.shape, from.value)
}

// residual enters the layers inside a residual layer, also where shapes are unknown, and adds what comes out to what
// went in.
func (b *builder) residual(l *LayerSpec) bool {
	if len(l.Layers) == 0 {
		b.fault("layers", "one layer or more expected, got none")
		return false
	}
	if b.depth == MaxDepth {
		b.fault("layers", "at most %d layers in layers expected, got more", MaxDepth)
		return false
	}
	in, shape, sequence := b.last, b.shape, b.sequence
	b.depth++
	for i := range l.Layers {
		b.layer(i, &l.Layers[i])
	}
	b.depth--
	if !b.known {
		return false
	}
	if !slices.Equal(b.shape, shape) {
		b.fault("layers", "the shape %v that goes into a residual layer expected to come out of it, got %v", shape, b.shape)
		return false
	}
	b.sequence = sequence
	return b.grow(add{}, shape, in)
}

// add is the sum of two values: in[0] + in[1].
type add struct{ plain }

func (add) forward(p *pass, o *operands) { p.backend.Sum2(o.out, o.in[0], o.in[1]) }

func (add) backward(p *pass, o *operands) {
	for _, d := range o.din {
		if d != nil {
			p.copy(d, o.dout)
		}
	}
}

func (add) traits() traits { return traits{inPlace: true} }

func recordConcat(b *builder, l *LayerSpec) bool {
	from := b.names[l.From]
	if !from.known || len(from.shape) != len(b.shape) {
		b.fault("from", "a layer of as many dimensions as %v expected, but %q has %v", b.shape, l.From, from.shape)
		return false
	}
	axis := 0 // features of a flat input, channels of an image
	if b.sequence {
		axis = 1
	}
	op := concat{rows: 1, left: 1, right: 1}
	shape := slices.Clone(b.shape)
	shape[axis] += from.shape[axis]
	for i := range shape {
		switch {
		case i != axis && b.shape[i] != from.shape[i]:
			b.fault("from", "a layer of shape %v but for side %d expected, but %q has %v", b.shape, axis, l.From, from.shape)
			return false
		case i < axis:
			op.rows *= shape[i]
		default:
			op.left *= b.shape[i]
			op.right *= from.shape[i]
		}
	}
	return b.grow(op, shape, from.value)
}

// concat puts each row of in[1] behind that of in[0].
type concat struct {
	plain
	rows        int // of a sample
	left, right int
}

func (c concat) forward(p *pass, o *operands) {
	rows := p.n * c.rows
	out := matrix(o.out, rows, c.left+c.right)
	p.backend.CopyBlock(out.Sub(0, 0, rows, c.left), matrix(o.in[0], rows, c.left))
	p.backend.CopyBlock(out.Sub(0, c.left, rows, c.right), matrix(o.in[1], rows, c.right))
}

func (c concat) backward(p *pass, o *operands) {
	rows := p.n * c.rows
	dy := matrix(o.dout, rows, c.left+c.right)
	if o.din[0] != nil {
		p.backend.CopyBlock(matrix(o.din[0], rows, c.left), dy.Sub(0, 0, rows, c.left))
	}
	if o.din[1] != nil {
		p.backend.CopyBlock(matrix(o.din[1], rows, c.right), dy.Sub(0, c.left, rows, c.right))
	}
}

func (concat) traits() traits { return traits{} }

// matrix views the first rows×cols numbers of data.
func matrix(data []float32, rows, cols int) kernels.Matrix { return kernels.Dense(data, rows, cols) }
