package tensor

import "github.com/autonet/autonet/kernels"

var (
	sigmoid = kernels.Activation{Kind: kernels.Sigmoid}
	tanh    = kernels.Activation{Kind: kernels.TanH}
)

func recordGRU(b *builder, l *LayerSpec) bool {
	r, ok := b.recurrent(l, 3)
	return ok && b.recurs(&gru{r}, l)
}

// gru is a gated recurrent unit (Cho et al., 2014) in the form that applies the reset gate behind the product, as cuDNN
// and PyTorch do. With the gates' blocks in the order reset, update, new:
//
//	r = σ(Wr·x + Ur·h), z = σ(Wz·x + Uz·h), n = tanh(Wn·x + r·(Un·h)), h' = n + z·(h − n)
//
// every product with its bias. For r and z the chain over x, its bias, the chain over h and its bias follow each other.
type gru struct{ recurrent }

// gruParts are the saved numbers: the gates, Un·h, and the output before each step.
type gruParts struct{ gates, fresh, before []float32 }

func (g *gru) parts(p *pass, saved []float32) gruParts {
	u := g.units
	return gruParts{g.part(p, saved, 0, 3*u), g.part(p, saved, 3*u, u), g.part(p, saved, 4*u, u)}
}

func (g *gru) traits() traits {
	return traits{keepsIn: true, joint: true, saved: 5 * g.steps * g.units, forward: 2 * g.units, backward: 4 * g.units}
}

func (g *gru) weights() []weight { return []weight{g.ofInputs(), g.ofHidden(0, 2), g.ofHidden(2, 3)} }

func (g *gru) forward(p *pass, o *operands) {
	v, u := g.parts(p, o.saved), g.units
	g.inputs(p, v.gates, o.in[0])
	for s := range p.n {
		clear(g.row(v.before, s, 0, u))
	}
	for t := range g.steps {
		h := g.step(p, v.before, t, u, 0, u)
		p.times(g.ofHidden(0, 2), g.step(p, v.gates, t, 3*u, 0, 2*u), h,
			kernels.Epilogue{Accumulate: true, Bias: g.hiddenBias(p.params, 0, 2)})
		p.times(g.ofHidden(2, 3), g.step(p, v.fresh, t, u, 0, u), h,
			kernels.Epilogue{Bias: g.hiddenBias(p.params, 2, 3)})
		for s := range p.n {
			g.cell(p, o, v, s, t)
		}
	}
}

// cell computes one sample's output of one step.
func (g *gru) cell(p *pass, o *operands, v gruParts, s, t int) {
	u := g.units
	gates, h := g.row(v.gates, s, t, 3*u), g.row(v.before, s, t, u)
	r, z, n := gates[:u], gates[u:2*u], gates[2*u:]
	p.backend.Activate(sigmoid, gates[:2*u], gates[:2*u])
	p.backend.MulAdd(n, r, g.row(v.fresh, s, t, u))
	p.backend.Activate(tanh, n, n)
	step, next := o.scratch[:u], o.scratch[u:2*u]
	copy(step, h)
	p.backend.Axpy(step, -1, n)
	copy(next, n)
	p.backend.MulAdd(next, z, step)
	g.put(o, v.before, next, s, t)
}

// backward goes through the steps from the last. It puts the gradients of the gates and of Un·h in their places.
func (g *gru) backward(p *pass, o *operands) {
	v, u := g.parts(p, o.saved), g.units
	dh, carried := o.scratch[:p.n*u], o.scratch[p.n*u:2*p.n*u]
	clear(dh)
	for t := g.steps - 1; t >= 0; t-- {
		for s := range p.n {
			g.cellGrad(p, o, v, dh[s*u:(s+1)*u], carried[s*u:(s+1)*u], s, t)
		}
		if t > 0 {
			c := matrix(carried, p.n, u)
			p.backend.Gemm(kernels.NN, c, g.step(p, v.gates, t, 3*u, 0, 2*u), g.hidden(p.params, 0, 2), kernels.Epilogue{Accumulate: true})
			p.backend.Gemm(kernels.NN, c, g.step(p, v.fresh, t, u, 0, u), g.hidden(p.params, 2, 3), kernels.Epilogue{Accumulate: true, Flush: true})
		}
		dh, carried = carried, dh
	}
	rows := p.n * g.steps
	both := kernels.Matrix{Data: v.gates, Rows: rows, Cols: 2 * u, Stride: 3 * u}
	g.finishHidden(p, both, v.before, 0, 2)
	g.finishHidden(p, matrix(v.fresh, rows, u), v.before, 2, 3)
	g.finish(p, o, v.gates)
}

// cellGrad differentiates cell. dh holds what the step after adds to the output's gradient, and carried receives what
// reaches the output before past the gates.
func (g *gru) cellGrad(p *pass, o *operands, v gruParts, dh, carried []float32, s, t int) {
	u := g.units
	gates, fresh := g.row(v.gates, s, t, 3*u), g.row(v.fresh, s, t, u)
	r, z, n := gates[:u], gates[u:2*u], gates[2*u:]
	dz, dr := o.scratch[2*p.n*u:][:u], o.scratch[2*p.n*u+u:][:u]
	if dy := g.dout(o, s, t); dy != nil {
		p.backend.Add(dh, dy)
	}
	copy(dz, g.row(v.before, s, t, u))
	p.backend.Axpy(dz, -1, n)
	p.backend.Mul(dz, dz, dh)
	p.backend.ActivateGrad(sigmoid, dz, dz, nil, z)
	p.backend.Mul(carried, dh, z)
	p.backend.Axpy(dh, -1, carried)
	p.backend.ActivateGrad(tanh, dh, dh, nil, n)
	p.backend.Mul(dr, dh, fresh)
	p.backend.ActivateGrad(sigmoid, dr, dr, nil, r)
	p.backend.Mul(fresh, dh, r)
	copy(r, dr)
	copy(z, dz)
	copy(n, dh)
}
