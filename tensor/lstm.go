package tensor

import "github.com/autonet/autonet/kernels"

func recordLSTM(b *builder, l *LayerSpec) bool {
	r, ok := b.recurrent(l, 4)
	return ok && b.recurs(&lstm{r}, l)
}

// lstm is long short-term memory (Hochreiter, Schmidhuber, 1997; Gers et al., 2000). With the gates' blocks in the order
// input, forget, cell, output, each the chain over x, its bias, the chain over the last output h and its bias:
//
//	c' = σ(f)·c + σ(i)·tanh(g), h' = σ(o)·tanh(c')
type lstm struct{ recurrent }

// lstmParts are the saved numbers: the gates and the output before each step, sample by sample, and the cell before and
// tanh of the cell after it, step by step.
type lstmParts struct{ gates, before, cells, after []float32 }

func (l *lstm) parts(p *pass, saved []float32) lstmParts {
	u := l.units
	return lstmParts{l.part(p, saved, 0, 4*u), l.part(p, saved, 4*u, u), l.part(p, saved, 5*u, u), l.part(p, saved, 6*u, u)}
}

func (l *lstm) traits() traits {
	return traits{keepsIn: true, joint: true, saved: 7 * l.steps * l.units, forward: 6 * l.units, backward: 8 * l.units}
}

func (l *lstm) weights() []weight { return []weight{l.ofInputs(), l.ofHidden(0, 4)} }

func (l *lstm) forward(p *pass, o *operands) {
	v, u := l.parts(p, o.saved), l.units
	l.inputs(p, v.gates, o.in[0])
	p.backend.Fill(l.block(p, v.cells, 0), 0)
	l.store(p, v.before, 0, u, 0, l.block(p, v.cells, 0))
	for t := range l.steps {
		p.times(l.ofHidden(0, 4), l.step(p, v.gates, t, 4*u, 0, 4*u), l.step(p, v.before, t, u, 0, u),
			kernels.Epilogue{Accumulate: true, Bias: l.hiddenBias(p.params, 0, 4)})
		l.cell(p, o, v, t)
	}
}

// gatesOf loads the blocks of one step's gates into the first blocks of a scratch.
func (l *lstm) gatesOf(p *pass, v lstmParts, scratch []float32, t int) (in, forget, fresh, out []float32) {
	for k := range 4 {
		l.load(p, l.block(p, scratch, k), v.gates, t, 4*l.units, k*l.units)
	}
	return l.block(p, scratch, 0), l.block(p, scratch, 1), l.block(p, scratch, 2), l.block(p, scratch, 3)
}

// cell computes the cells and outputs of one step.
func (l *lstm) cell(p *pass, o *operands, v lstmParts, t int) {
	u := l.units
	in, forget, fresh, out := l.gatesOf(p, v, o.scratch, t)
	both := o.scratch[:2*p.n*u]
	p.backend.Activate(sigmoid, both, both)
	p.backend.Activate(tanh, fresh, fresh)
	p.backend.Activate(sigmoid, out, out)
	for k := range 4 {
		l.store(p, v.gates, t, 4*u, k*u, l.block(p, o.scratch, k))
	}
	cell, h, after := l.block(p, o.scratch, 4), l.block(p, o.scratch, 5), l.block(p, v.after, t)
	if t+1 < l.steps {
		cell = l.block(p, v.cells, t+1)
	}
	p.backend.Mul(cell, in, fresh)
	p.backend.MulAdd(cell, forget, l.block(p, v.cells, t))
	p.backend.Activate(tanh, after, cell)
	p.backend.Mul(h, out, after)
	l.put(p, o, v.before, h, t)
}

// backward goes through the steps from the last. It puts the gradients of the gates in their places.
func (l *lstm) backward(p *pass, o *operands) {
	v, u := l.parts(p, o.saved), l.units
	dh, dc := l.block(p, o.scratch, 6), l.block(p, o.scratch, 7)
	p.backend.Fill(dh, 0)
	p.backend.Fill(dc, 0)
	for t := l.steps - 1; t >= 0; t-- {
		l.cellGrad(p, o, v, dh, dc, t)
		if t > 0 {
			p.backend.Flush(dc)
			p.backend.Gemm(kernels.NN, matrix(dh, p.n, u), l.step(p, v.gates, t, 4*u, 0, 4*u), l.hidden(p.params, 0, 4), kernels.Epilogue{Flush: true})
		}
	}
	l.finishHidden(p, matrix(v.gates, p.n*l.steps, 4*u), v.before, 0, 4)
	l.finish(p, o, v.gates)
}

// cellGrad differentiates cell. dh and dc hold what the step after adds to the gradients of the outputs and of the cells;
// dc receives that of the cells before.
func (l *lstm) cellGrad(p *pass, o *operands, v lstmParts, dh, dc []float32, t int) {
	u := l.units
	in, forget, fresh, out := l.gatesOf(p, v, o.scratch, t)
	a, b, after := l.block(p, o.scratch, 4), l.block(p, o.scratch, 5), l.block(p, v.after, t)
	l.addOut(p, o, dh, a, t)
	p.backend.Mul(a, dh, out)
	p.backend.ActivateGrad(tanh, a, a, nil, after)
	p.backend.Add(dc, a)
	p.backend.Mul(after, dh, after)
	p.backend.ActivateGrad(sigmoid, out, after, nil, out)
	p.backend.Mul(a, dc, fresh)
	p.backend.Mul(b, dc, in)
	p.backend.ActivateGrad(sigmoid, in, a, nil, in)
	p.backend.ActivateGrad(tanh, fresh, b, nil, fresh)
	p.backend.Mul(a, dc, l.block(p, v.cells, t))
	p.backend.Mul(dc, dc, forget)
	p.backend.ActivateGrad(sigmoid, forget, a, nil, forget)
	for k := range 4 {
		l.store(p, v.gates, t, 4*u, k*u, l.block(p, o.scratch, k))
	}
}
