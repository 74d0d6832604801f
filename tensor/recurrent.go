package tensor

import "github.com/autonet/autonet/kernels"

const recurrentFields = "units sequences init scale no_bias"

var recurrentKinds = []kind{
	{name: "gru", fields: recurrentFields, short: "units", check: checkRecurrent, record: recordGRU},
	{name: "lstm", fields: recurrentFields, short: "units", check: checkRecurrent, record: recordLSTM},
}

// checkRecurrent fills the default start of the weights: uniform up to 1/√units.
func checkRecurrent(l *LayerSpec, fault faultFunc) bool {
	if !count(fault, "units", l.Units, MaxWidth) {
		return false
	}
	if l.Init == "" && l.Scale == 0 {
		l.Scale = scaleOf(1, l.Units)
	}
	weightInit(l, fault, Uniform)
	return true
}

// recurrent is what both recurrent operators have: weights of the input and of the units' own last output, each with a
// block of rows for every gate.
type recurrent struct {
	joint
	steps, in, units int
	gates            int
	sequences        bool
	wi, wh           span
	bi, bh           span // empty, or behind the weights
}

// recurrent lays out the parameters of a recurrent layer. It reports false where the shape does not fit.
func (b *builder) recurrent(l *LayerSpec, gates int) (recurrent, bool) {
	if len(b.shape) != 2 {
		return recurrent{}, b.unfit("a sequence of shape [steps, features]")
	}
	r := recurrent{steps: b.shape[0], in: b.shape[1], units: l.Units, gates: gates, sequences: l.Sequences}
	if !b.room("units", gates*(r.in+r.units+2), r.units) {
		return r, false
	}
	r.wi = b.param("input.weight", initOf(l, r.in, r.units), gates*r.units, r.in)
	r.wh = b.param("hidden.weight", initOf(l, r.units, r.units), gates*r.units, r.units)
	r.bi = b.bias(l, "input.bias", gates*r.units)
	r.bh = b.bias(l, "hidden.bias", gates*r.units)
	return r, true
}

// recurs records a recurrent operator.
func (b *builder) recurs(op operator, l *LayerSpec) bool {
	b.sequence = l.Sequences
	if l.Sequences {
		return b.grow(op, []int{b.shape[0], l.Units})
	}
	return b.grow(op, []int{l.Units})
}

func (r *recurrent) params() span { return span{r.wi.lo, r.bh.hi} }

// part cuts width floats a sample and step out of a buffer, behind at such floats.
func (r *recurrent) part(p *pass, buf []float32, at, width int) []float32 {
	each := p.n * r.steps
	return buf[at*each : (at+width)*each]
}

// step views columns [lo,hi) of all samples at one step; the numbers have width columns.
func (r *recurrent) step(p *pass, x []float32, t, width, lo, hi int) kernels.Matrix {
	return kernels.Matrix{Data: x[t*width+lo:], Rows: p.n, Cols: hi - lo, Stride: r.steps * width}
}

// load copies what all samples have at one step in the columns from lo on, as step views them, to a block of their own.
func (r *recurrent) load(p *pass, block, x []float32, t, width, lo int) {
	p.backend.CopyBlock(matrix(block, p.n, r.units), r.step(p, x, t, width, lo, lo+r.units))
}

// store is load backwards.
func (r *recurrent) store(p *pass, x []float32, t, width, lo int, block []float32) {
	p.backend.CopyBlock(r.step(p, x, t, width, lo, lo+r.units), matrix(block, p.n, r.units))
}

// block is number k of the blocks, of units numbers a sample, that a buffer consists of.
func (r *recurrent) block(p *pass, x []float32, k int) []float32 {
	size := p.n * r.units
	return x[k*size : (k+1)*size]
}

// hidden views rows [lo,hi) of the weights of the last output, in units.
func (r *recurrent) hidden(flat []float32, lo, hi int) kernels.Matrix {
	return r.ofHidden(lo, hi).of(flat)
}

// hiddenBias are the same rows of its bias, nil where there is none.
func (r *recurrent) hiddenBias(flat []float32, lo, hi int) []float32 {
	if r.bh.empty() {
		return nil
	}
	return r.bh.of(flat)[lo*r.units : hi*r.units]
}

// inputs computes what the input adds to all gates of all steps, in one product.
func (r *recurrent) inputs(p *pass, gates, x []float32) {
	n, width := p.n*r.steps, r.gates*r.units
	p.times(r.ofInputs(), matrix(gates, n, width), matrix(x, n, r.in), kernels.Epilogue{Bias: r.bi.orNil(p.params)})
}

func (r *recurrent) ofInputs() weight { return weight{r.wi.lo, r.gates * r.units, r.in} }

// ofHidden are rows [lo,hi) of the weights of the last output, in units.
func (r *recurrent) ofHidden(lo, hi int) weight {
	return weight{r.wh.lo + lo*r.units*r.units, (hi - lo) * r.units, r.units}
}

// put stores the outputs of one step: for the step after it in before, and in out where they are asked for.
func (r *recurrent) put(p *pass, o *operands, before, h []float32, t int) {
	if t+1 < r.steps {
		r.store(p, before, t+1, r.units, 0, h)
	}
	switch {
	case r.sequences:
		r.store(p, o.out, t, r.units, 0, h)
	case t+1 == r.steps:
		p.backend.Copy(o.out, h)
	}
}

// addOut adds to dh the gradients of the outputs of one step, where they are asked for.
func (r *recurrent) addOut(p *pass, o *operands, dh, scratch []float32, t int) {
	switch {
	case r.sequences:
		r.load(p, scratch, o.dout, t, r.units, 0)
		p.backend.Add(dh, scratch)
	case t+1 == r.steps:
		p.backend.Add(dh, o.dout)
	}
}

// finish computes, from the gradients of all gates before their nonlinearities, those of the input's weights and of the
// input.
func (r *recurrent) finish(p *pass, o *operands, dgates []float32) {
	n, width := p.n*r.steps, r.gates*r.units
	dg, sum := matrix(dgates, n, width), kernels.Epilogue{Accumulate: p.accumulate, Flush: p.final}
	p.backend.Gemm(kernels.TN, matrix(r.wi.of(p.grad), width, r.in), dg, matrix(o.in[0], n, r.in), sum)
	if !r.bi.empty() {
		p.backend.ColumnSums(r.bi.of(p.grad), dg, p.accumulate)
		p.flush(r.bi)
	}
	if o.din[0] != nil {
		p.backend.Gemm(kernels.NN, matrix(o.din[0], n, r.in), dg, matrix(r.wi.of(p.params), width, r.in),
			kernels.Epilogue{Flush: true})
	}
}

// finishHidden computes the gradient of gates [lo,hi) of the hidden weights and bias, from that of what they added.
func (r *recurrent) finishHidden(p *pass, d kernels.Matrix, before []float32, lo, hi int) {
	p.backend.Gemm(kernels.TN, r.hidden(p.grad, lo, hi), d, matrix(before, p.n*r.steps, r.units),
		kernels.Epilogue{Accumulate: p.accumulate, Flush: p.final})
	if db := r.hiddenBias(p.grad, lo, hi); db != nil {
		p.backend.ColumnSums(db, d, p.accumulate)
		if p.final {
			p.backend.Flush(db)
		}
	}
}
