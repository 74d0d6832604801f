package tensor

import "github.com/autonet/autonet/kernels"

var denseKinds = []kind{{
	name: "dense", fields: "units init scale no_bias", short: "units",
	check: func(l *LayerSpec, fault faultFunc) bool {
		weightInit(l, fault, GlorotUniform)
		return count(fault, "units", l.Units, MaxWidth)
	},
	record: recordDense,
}}

func recordDense(b *builder, l *LayerSpec) bool {
	rows, features, ok := b.rows()
	if !ok {
		b.fault("kind", "dense expects a flat input, [%d], got shape %v; put a flatten layer before it", b.width(), b.shape)
		return false
	}
	if !b.room("units", features+1, l.Units) {
		return false
	}
	weight := b.param("weight", initOf(l, features, l.Units), l.Units, features)
	return b.product(dense{rows: rows, in: features, out: l.Units, weight: weight, bias: b.bias(l, "bias", l.Units)})
}

// rows says how often a layer of flat inputs is applied, and to how many numbers: once to all, or at each step of a
// sequence. It reports false for other shapes.
func (b *builder) rows() (rows, features int, ok bool) {
	switch {
	case len(b.shape) == 1:
		return 1, b.shape[0], true
	case len(b.shape) == 2 && b.sequence:
		return b.shape[0], b.shape[1], true
	}
	return 0, 0, false
}

// bias lays out a layer's bias, unless it has none.
func (b *builder) bias(l *LayerSpec, role string, n int) span {
	if l.NoBias {
		n = 0
	}
	return b.vector(role, Zeros, n)
}

// product records a dense operator behind the last value.
func (b *builder) product(d dense) bool {
	if d.rows > 1 || b.sequence {
		return b.grow(d, []int{d.rows, d.out})
	}
	return b.grow(d, []int{d.out})
}

// dense is y = x·Wᵀ + b for each row. The product starts at +0 and the bias is added to its result.
type dense struct {
	rows    int // of a sample
	in, out int
	weight  span
	bias    span // right behind weight
	f       kernels.Activation
}

var _ fusable = dense{}

func (d dense) forward(p *pass, o *operands) {
	p.times(d.read(), d.outputs(p, o.out), d.inputs(p, o.in[0]), kernels.Epilogue{Bias: d.bias.orNil(p.params), Activation: d.f})
}

func (d dense) read() weight      { return weight{d.weight.lo, d.out, d.in} }
func (d dense) weights() []weight { return []weight{d.read()} }

func (d dense) backwardParams(p *pass, o *operands) {
	dy := d.outputs(p, o.dout)
	if !d.bias.empty() {
		p.backend.ColumnSums(d.bias.of(p.grad), dy, p.accumulate)
		p.flush(d.bias)
	}
	p.backend.Gemm(kernels.TN, d.matrix(p.grad), dy, d.inputs(p, o.in[0]),
		kernels.Epilogue{Accumulate: p.accumulate, Flush: p.final})
}

func (d dense) backward(p *pass, o *operands) {
	p.backend.Gemm(kernels.NN, d.inputs(p, o.din[0]), d.outputs(p, o.dout), d.matrix(p.params),
		kernels.Epilogue{Flush: true})
}

func (d dense) inputs(p *pass, x []float32) kernels.Matrix { return kernels.Dense(x, p.n*d.rows, d.in) }
func (d dense) outputs(p *pass, x []float32) kernels.Matrix {
	return kernels.Dense(x, p.n*d.rows, d.out)
}
func (d dense) matrix(flat []float32) kernels.Matrix {
	return kernels.Dense(d.weight.of(flat), d.out, d.in)
}

func (d dense) params() span   { return span{d.weight.lo, d.bias.hi} }
func (d dense) traits() traits { return traits{keepsIn: true} }

func (d dense) fuse(f kernels.Activation) operator {
	d.f = f
	return d
}
