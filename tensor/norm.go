package tensor

import "github.com/autonet/autonet/kernels"

const (
	layerNormName = "layernorm"
	rmsNormName   = "rmsnorm"
)

var normKinds = []kind{
	{name: layerNormName, fields: "epsilon", check: checkNorm, record: recordNorm},
	{name: rmsNormName, fields: "epsilon", check: checkNorm, record: recordNorm},
	{name: "batchnorm", fields: "epsilon momentum", check: checkBatchNorm, record: recordBatchNorm},
}

func checkNorm(l *LayerSpec, fault faultFunc) bool {
	epsilon(l, fault)
	return true
}

// recordNorm normalises a flat input, or each step of two dimensions.
func recordNorm(b *builder, l *LayerSpec) bool {
	if len(b.shape) > 2 {
		return b.unfit("[features] or [steps, features]")
	}
	b.sequence = len(b.shape) == 2
	return b.norm(l.Kind, "", l.Epsilon)
}

// norm records a norm of each row with parameters of that role.
func (b *builder) norm(kind, role string, eps float32) bool {
	rows, features, _ := b.rows()
	if !b.room("kind", 2, features) {
		return false
	}
	n := norm{rows: rows, features: features, eps: eps}
	n.gain = b.vector(role+"gain", ones, features)
	if kind == rmsNormName {
		return b.grow(rmsNorm{norm: n}, b.shape)
	}
	return b.grow(layerNorm{norm: n, bias: b.vector(role+"bias", Zeros, features)}, b.shape)
}

// norm is what both norms of rows have.
type norm struct {
	joint
	rows     int // of a sample
	features int
	eps      float32
	gain     span
}

func (n norm) matrix(p *pass, x []float32) kernels.Matrix { return optional(x, p.n*n.rows, n.features) }

// layerNorm and rmsNorm save what they measured of each row.
type layerNorm struct {
	norm
	bias span // right behind gain
}

func (l layerNorm) forward(p *pass, o *operands) {
	p.backend.LayerNorm(l.matrix(p, o.out), o.saved, l.matrix(p, o.in[0]), l.gain.of(p.params), l.bias.of(p.params), l.eps)
}

func (l layerNorm) backward(p *pass, o *operands) {
	p.backend.LayerNormGrad(l.matrix(p, o.din[0]), l.gain.of(p.grad), l.bias.of(p.grad), l.matrix(p, o.dout),
		l.matrix(p, o.in[0]), o.saved, l.gain.of(p.params), p.accumulate)
	p.flush(l.params())
}

func (l layerNorm) params() span   { return span{l.gain.lo, l.bias.hi} }
func (l layerNorm) traits() traits { return traits{keepsIn: true, joint: true, saved: 2 * l.rows} }

type rmsNorm struct{ norm }

func (r rmsNorm) forward(p *pass, o *operands) {
	p.backend.RMSNorm(r.matrix(p, o.out), o.saved, r.matrix(p, o.in[0]), r.gain.of(p.params), r.eps)
}

func (r rmsNorm) backward(p *pass, o *operands) {
	p.backend.RMSNormGrad(r.matrix(p, o.din[0]), r.gain.of(p.grad), r.matrix(p, o.dout), r.matrix(p, o.in[0]),
		o.saved, r.gain.of(p.params), p.accumulate)
	p.flush(r.gain)
}

func (r rmsNorm) params() span   { return r.gain }
func (r rmsNorm) traits() traits { return traits{keepsIn: true, joint: true, saved: r.rows} }
