package tensor

import (
	"slices"

	"github.com/autonet/autonet/kernels"
)

var shapeKinds = []kind{
	{name: "flatten", record: func(b *builder, _ *LayerSpec) bool { return b.view([]int{b.width()}, false) }},
	{name: "reshape", fields: "shape", short: "shape", check: checkReshape, record: recordReshape},
	{name: "transpose", record: recordTranspose},
	{name: "last", record: recordLast},
	{name: "mean", record: recordMean},
}

// view records no operator: the same numbers have another shape.
func (b *builder) view(shape []int, sequence bool) bool {
	b.shape, b.sequence = shape, sequence
	return true
}

func checkReshape(l *LayerSpec, fault faultFunc) bool {
	_, err := shapeLen(l.Shape)
	if err != nil {
		fault("shape", "%w", err)
	}
	return err == nil
}

func recordReshape(b *builder, l *LayerSpec) bool {
	if n, _ := shapeLen(l.Shape); n != b.width() {
		b.fault("shape", "as many numbers as in the shape %v before it expected, got %v", b.shape, l.Shape)
		return false
	}
	return b.view(slices.Clone(l.Shape), len(l.Shape) == 2)
}

func recordTranspose(b *builder, _ *LayerSpec) bool {
	if len(b.shape) != 2 {
		return b.unfit("two dimensions")
	}
	rows, cols := b.shape[0], b.shape[1]
	ok := b.grow(transpose{rows: rows, cols: cols}, []int{cols, rows})
	b.sequence = !b.sequence
	return ok
}

// transpose swaps the two dimensions of each sample.
type transpose struct {
	plain
	rows, cols int
}

func (t transpose) forward(p *pass, o *operands) {
	p.backend.Transpose(o.out, o.in[0], p.n, t.rows, t.cols)
}

func (t transpose) backward(p *pass, o *operands) {
	p.backend.Transpose(o.din[0], o.dout, p.n, t.cols, t.rows)
}

func (transpose) traits() traits { return traits{} }

func recordLast(b *builder, _ *LayerSpec) bool {
	if len(b.shape) != 2 {
		return b.unfit("a sequence of shape [steps, features]")
	}
	steps, features := b.shape[0], b.shape[1]
	b.sequence = false
	return b.grow(last{steps: steps, features: features}, []int{features})
}

// last takes a sequence's last step.
type last struct {
	plain
	steps, features int
}

func (l last) forward(p *pass, o *operands) {
	p.backend.CopyBlock(matrix(o.out, p.n, l.features), l.of(p, o.in[0]))
}

func (l last) backward(p *pass, o *operands) {
	p.backend.Fill(o.din[0], 0)
	p.backend.CopyBlock(l.of(p, o.din[0]), matrix(o.dout, p.n, l.features))
}

// of views the last step of every sample.
func (l last) of(p *pass, x []float32) kernels.Matrix {
	return matrix(x, p.n, l.steps*l.features).Sub(0, (l.steps-1)*l.features, p.n, l.features)
}

func (last) traits() traits { return traits{} }

func recordMean(b *builder, _ *LayerSpec) bool {
	if len(b.shape) != 2 {
		return b.unfit("a sequence of shape [steps, features]")
	}
	steps, features := b.shape[0], b.shape[1]
	b.sequence = false
	return b.grow(mean{steps: steps, features: features, pool: kernels.PoolShape{
		Channels: 1, Height: steps, Width: features, SizeH: steps, SizeW: 1, StrideH: steps, StrideW: 1,
	}}, []int{features})
}

// mean is the mean over a sequence's steps: their sum, first to last, times 1/steps. That is the mean of a pool's windows,
// too: one call for all samples, where calls are what costs.
type mean struct {
	plain
	steps, features int
	pool            kernels.PoolShape
}

func (m mean) pooled(p *pass) bool { return p.apart && m.pool.Validate() == nil }

func (m mean) forward(p *pass, o *operands) {
	if m.pooled(p) {
		p.backend.AvgPool(m.pool, o.out, o.in[0], p.n)
		return
	}
	width := m.steps * m.features
	for s := range p.n {
		out := o.out[s*m.features:][:m.features]
		p.backend.ColumnSums(out, matrix(o.in[0][s*width:], m.steps, m.features), false)
		p.backend.Scale(out, out, 1/float32(m.steps))
	}
}

func (m mean) backward(p *pass, o *operands) {
	if m.pooled(p) {
		p.backend.AvgPoolGrad(m.pool, o.din[0], o.dout, p.n)
		return
	}
	for s := range p.n {
		dy := o.dout[s*m.features:][:m.features]
		for t := range m.steps {
			p.backend.Scale(o.din[0][(s*m.steps+t)*m.features:][:m.features], dy, 1/float32(m.steps))
		}
	}
	p.backend.Flush(o.din[0])
}

func (mean) traits() traits { return traits{} }
