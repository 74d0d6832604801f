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

// lstmParts are the saved numbers: the gates, the output and the cell before each step, and tanh of the cell after it.
type lstmParts struct{ gates, before, cells, after []float32 }

func (l *lstm) parts(p *pass, saved []float32) lstmParts {
	u := l.units
	return lstmParts{l.part(p, saved, 0, 4*u), l.part(p, saved, 4*u, u), l.part(p, saved, 5*u, u), l.part(p, saved, 6*u, u)}
}

func (l *lstm) traits() traits {
	return traits{keepsIn: true, joint: true, saved: 7 * l.steps * l.units, forward: 2 * l.units, backward: 4 * l.units}
}

func (l *lstm) weights() []weight { return []weight{l.ofInputs(), l.ofHidden(0, 4)} }

func (l *lstm) forward(p *pass, o *operands) {
	v, u := l.parts(p, o.saved), l.units
	l.inputs(p, v.gates, o.in[0])
	for s := range p.n {
		clear(l.row(v.before, s, 0, u))
		clear(l.row(v.cells, s, 0, u))
	}
	for t := range l.steps {
		p.times(l.ofHidden(0, 4), l.step(p, v.gates, t, 4*u, 0, 4*u), l.step(p, v.before, t, u, 0, u),
			kernels.Epilogue{Accumulate: true, Bias: l.hiddenBias(p.params, 0, 4)})
		for s := range p.n {
			l.cell(p, o, v, s, t)
		}
	}
}

// cell computes one sample's cell and output of one step.
func (l *lstm) cell(p *pass, o *operands, v lstmParts, s, t int) {
	u := l.units
	gates, after := l.row(v.gates, s, t, 4*u), l.row(v.after, s, t, u)
	in, forget, fresh, out := gates[:u], gates[u:2*u], gates[2*u:3*u], gates[3*u:]
	p.backend.Activate(sigmoid, gates[:2*u], gates[:2*u])
	p.backend.Activate(tanh, fresh, fresh)
	p.backend.Activate(sigmoid, out, out)
	cell, h := o.scratch[:u], o.scratch[u:2*u]
	p.backend.Mul(cell, in, fresh)
	p.backend.MulAdd(cell, forget, l.row(v.cells, s, t, u))
	if t+1 < l.steps {
		copy(l.row(v.cells, s, t+1, u), cell)
	}
	p.backend.Activate(tanh, after, cell)
	p.backend.Mul(h, out, after)
	l.put(o, v.before, h, s, t)
}

// backward goes through the steps from the last. It puts the gradients of the gates in their places.
func (l *lstm) backward(p *pass, o *operands) {
	v, u := l.parts(p, o.saved), l.units
	dh, dc := o.scratch[:p.n*u], o.scratch[p.n*u:2*p.n*u]
	clear(dh)
	clear(dc)
	for t := l.steps - 1; t >= 0; t-- {
		for s := range p.n {
			l.cellGrad(p, o, v, dh[s*u:(s+1)*u], dc[s*u:(s+1)*u], s, t)
		}
		if t > 0 {
			p.backend.Flush(dc)
			p.backend.Gemm(kernels.NN, matrix(dh, p.n, u), l.step(p, v.gates, t, 4*u, 0, 4*u), l.hidden(p.params, 0, 4), kernels.Epilogue{Flush: true})
		}
	}
	l.finishHidden(p, matrix(v.gates, p.n*l.steps, 4*u), v.before, 0, 4)
	l.finish(p, o, v.gates)
}

// cellGrad differentiates cell. dh and dc hold what the step after adds to the gradients of the output and of the cell;
// dc receives that of the cell before.
func (l *lstm) cellGrad(p *pass, o *operands, v lstmParts, dh, dc []float32, s, t int) {
	u := l.units
	gates, after := l.row(v.gates, s, t, 4*u), l.row(v.after, s, t, u)
	in, forget, fresh, out := gates[:u], gates[u:2*u], gates[2*u:3*u], gates[3*u:]
	a, b := o.scratch[2*p.n*u:][:u], o.scratch[2*p.n*u+u:][:u]
	if dy := l.dout(o, s, t); dy != nil {
		p.backend.Add(dh, dy)
	}
	p.backend.Mul(a, dh, out)
	p.backend.ActivateGrad(tanh, a, a, nil, after)
	p.backend.Add(dc, a)
	p.backend.Mul(after, dh, after)
	p.backend.ActivateGrad(sigmoid, after, after, nil, out)
	copy(out, after)
	p.backend.Mul(a, dc, fresh)
	p.backend.ActivateGrad(sigmoid, a, a, nil, in)
	p.backend.Mul(b, dc, in)
	p.backend.ActivateGrad(tanh, b, b, nil, fresh)
	copy(in, a)
	copy(fresh, b)
	p.backend.Mul(a, dc, l.row(v.cells, s, t, u))
	p.backend.ActivateGrad(sigmoid, a, a, nil, forget)
	p.backend.Mul(dc, dc, forget)
	copy(forget, a)
}
