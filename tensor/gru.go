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
	return traits{keepsIn: true, joint: true, saved: 5 * g.steps * g.units, forward: 6 * g.units, backward: 8 * g.units}
}

func (g *gru) weights() []weight { return []weight{g.ofInputs(), g.ofHidden(0, 2), g.ofHidden(2, 3)} }

func (g *gru) forward(p *pass, o *operands) {
	v, u := g.parts(p, o.saved), g.units
	g.inputs(p, v.gates, o.in[0])
	start := g.block(p, o.scratch, 0)
	p.backend.Fill(start, 0)
	g.store(p, v.before, 0, u, 0, start)
	for t := range g.steps {
		h := g.step(p, v.before, t, u, 0, u)
		p.times(g.ofHidden(0, 2), g.step(p, v.gates, t, 3*u, 0, 2*u), h,
			kernels.Epilogue{Accumulate: true, Bias: g.hiddenBias(p.params, 0, 2)})
		p.times(g.ofHidden(2, 3), g.step(p, v.fresh, t, u, 0, u), h,
			kernels.Epilogue{Bias: g.hiddenBias(p.params, 2, 3)})
		g.cell(p, o, v, t)
	}
}

// partsOf loads one step's gates, Un·h and outputs before into the first blocks of a scratch.
func (g *gru) partsOf(p *pass, v gruParts, scratch []float32, t int) (r, z, n, fresh, before []float32) {
	for k := range 3 {
		g.load(p, g.block(p, scratch, k), v.gates, t, 3*g.units, k*g.units)
	}
	fresh, before = g.block(p, scratch, 3), g.block(p, scratch, 4)
	g.load(p, fresh, v.fresh, t, g.units, 0)
	g.load(p, before, v.before, t, g.units, 0)
	return g.block(p, scratch, 0), g.block(p, scratch, 1), g.block(p, scratch, 2), fresh, before
}

// putGates stores the first blocks of a scratch as one step's gates.
func (g *gru) putGates(p *pass, v gruParts, scratch []float32, t int) {
	for k := range 3 {
		g.store(p, v.gates, t, 3*g.units, k*g.units, g.block(p, scratch, k))
	}
}

// cell computes the outputs of one step.
func (g *gru) cell(p *pass, o *operands, v gruParts, t int) {
	r, z, n, fresh, h := g.partsOf(p, v, o.scratch, t)
	next, both := g.block(p, o.scratch, 5), o.scratch[:2*p.n*g.units]
	p.backend.Activate(sigmoid, both, both)
	p.backend.MulAdd(n, r, fresh)
	p.backend.Activate(tanh, n, n)
	g.putGates(p, v, o.scratch, t)
	p.backend.Axpy(h, -1, n)
	p.backend.Copy(next, n)
	p.backend.MulAdd(next, z, h)
	g.put(p, o, v.before, next, t)
}

// backward goes through the steps from the last. It puts the gradients of the gates and of Un·h in their places.
func (g *gru) backward(p *pass, o *operands) {
	v, u := g.parts(p, o.saved), g.units
	dh, carried := g.block(p, o.scratch, 6), g.block(p, o.scratch, 7)
	p.backend.Fill(dh, 0)
	for t := g.steps - 1; t >= 0; t-- {
		g.cellGrad(p, o, v, dh, carried, t)
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

// cellGrad differentiates cell. dh holds what the step after adds to the outputs' gradient, and carried receives what
// reaches the outputs before past the gates.
func (g *gru) cellGrad(p *pass, o *operands, v gruParts, dh, carried []float32, t int) {
	r, z, n, fresh, dz := g.partsOf(p, v, o.scratch, t)
	dr := g.block(p, o.scratch, 5)
	g.addOut(p, o, dh, dr, t)
	p.backend.Axpy(dz, -1, n)
	p.backend.Mul(dz, dz, dh)
	p.backend.Mul(carried, dh, z)
	p.backend.ActivateGrad(sigmoid, z, dz, nil, z)
	p.backend.Axpy(dh, -1, carried)
	p.backend.ActivateGrad(tanh, n, dh, nil, n)
	p.backend.Mul(dr, n, fresh)
	p.backend.Mul(fresh, n, r)
	g.store(p, v.fresh, t, g.units, 0, fresh)
	p.backend.ActivateGrad(sigmoid, r, dr, nil, r)
	g.putGates(p, v, o.scratch, t)
}
