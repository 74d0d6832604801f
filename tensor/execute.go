package tensor

// chunk runs a program on k samples. Losses are computed where y is given.
func (w *Workspace) chunk(p *program, x, y []float32, k int) {
	w.pass.n = k
	w.views[0] = x
	for b := 1; b < len(p.widths); b++ {
		lo := p.offsets[b] * w.maxBatch
		w.views[b] = w.arena[lo : lo+k*p.widths[b]]
	}
	w.recorded.code, w.recorded.targets = p, y
	if w.recorded.recorder != nil && w.after == nil {
		w.recorded.recorder.Record(w.tape(), w.recorded.run)
	} else {
		w.run()
	}
	w.recorded.targets = nil
}

// run runs the chunk at hand.
func (w *Workspace) run() {
	code, targets := w.recorded.code.code, w.recorded.targets
	for i := range code {
		w.execute(&code[i], targets)
		if w.after != nil && !w.after(&code[i]) {
			return
		}
	}
}

// execute runs one instruction.
func (w *Workspace) execute(i *instruction, targets []float32) {
	o, p := &i.views, &w.pass
	for j, b := range i.in {
		o.in[j] = w.view(b)
	}
	for j, b := range i.din {
		o.din[j] = w.view(b)
	}
	o.out, o.dout, o.saved, o.scratch = w.view(i.out), w.view(i.dout), w.view(i.saved), w.view(i.scratch)
	switch i.code {
	case forward:
		i.op.forward(p, o)
	case lossGrad:
		w.model.graph.loss.compute(p, w.losses.chunk(), o.din[0], o.out, targets, o.scratch)
		w.losses.add(p.backend)
	case lossOnly:
		if targets != nil {
			w.model.graph.loss.compute(p, w.losses.chunk(), nil, o.out, targets, o.scratch)
			w.losses.add(p.backend)
		}
	case paramGrad:
		i.op.backwardParams(p, o)
		w.finish(i.op.params())
	case inputGrad:
		i.op.backward(p, o)
		if i.op.traits().joint {
			w.finish(i.op.params())
		}
	case sumGrad:
		p.backend.Add(o.din[0], o.dout)
		p.backend.Flush(o.din[0])
	}
}

// finish hands out a range of the gradient once the last chunk has been added to it.
func (w *Workspace) finish(s span) {
	if w.pass.final && w.ready != nil && !s.empty() {
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

// forget drops the views of a program, and with them the caller's slices.
func (p *program) forget() {
	for i := range p.code {
		o := &p.code[i].views
		clear(o.in)
		clear(o.din)
		o.out, o.dout, o.saved, o.scratch = nil, nil, nil, nil
	}
}
