package tensor

// chunk runs a program on k samples from sample at on. Losses are computed where y is given.
func (w *Workspace) chunk(p *program, x, y []float32, at, k int) {
	m := w.model
	w.pass.n = k
	w.views[0] = x[at*m.inputLen : (at+k)*m.inputLen]
	for b := 1; b < len(p.widths); b++ {
		lo := p.offsets[b] * w.maxBatch
		w.views[b] = w.arena[lo : lo+k*p.widths[b]]
	}
	var targets []float32
	if y != nil {
		t := m.TargetLen()
		targets = y[at*t : (at+k)*t]
	}
	for i := range p.code {
		w.execute(&p.code[i], targets)
	}
}

// execute runs one instruction. Gradients are flushed where they are made (kernels/README.md), so that tiny ones do
// not crawl through the passes before.
func (w *Workspace) execute(i *instruction, targets []float32) {
	for j, b := range i.in {
		i.inView[j] = w.view(b)
	}
	for j, b := range i.din {
		i.dinView[j] = w.view(b)
	}
	p := &w.pass
	switch i.code {
	case forward:
		i.op.forward(p, w.view(i.out), i.inView)
	case lossGrad:
		w.model.graph.loss(p, w.losses[:p.n], i.dinView[0], w.view(i.out), targets, w.model.outputLen)
		p.backend.Flush(i.dinView[0])
	case lossOnly:
		if targets != nil {
			w.model.graph.loss(p, w.losses[:p.n], nil, w.view(i.out), targets, w.model.outputLen)
		}
	case paramGrad:
		i.op.backwardParams(p, w.view(i.dout), i.inView)
		w.finish(i.op.params())
	case inputGrad:
		i.op.backward(p, i.dinView, w.view(i.dout), w.view(i.out), i.inView)
		for _, d := range i.dinView {
			p.backend.Flush(d)
		}
	case sumGrad:
		p.backend.Add(i.dinView[0], w.view(i.dout))
		p.backend.Flush(i.dinView[0])
	}
	clear(i.inView)
	clear(i.dinView)
}

// finish hands out a range of the gradient once the last chunk has been added to it.
func (w *Workspace) finish(s span) {
	if !w.final {
		return
	}
	w.pass.backend.Flush(s.of(w.pass.grad))
	if w.ready != nil {
		w.ready(s.lo, s.hi)
	}
}

// view returns the chunk's part of a buffer; nil for none.
func (w *Workspace) view(b int) []float32 {
	if b == none {
		return nil
	}
	return w.views[b]
}
