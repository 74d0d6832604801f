package kernels

import "math"

// attentionBlock is how many positions share a block of scores.
const attentionBlock = 64

// head is one head of one sample: views of its rows and columns.
type head struct {
	AttentionShape
	scale   float32
	q, k, v Matrix
	lse     []float32 // nil, or two numbers a position
}

// head views head h of sample i.
func (s AttentionShape) head(q, k, v Matrix, lse []float32, i, h int) head {
	w := head{AttentionShape: s, scale: float32(1 / math.Sqrt(float64(s.HeadDim)))}
	w.q, w.k, w.v = s.view(q, i, h), s.view(k, i, h), s.view(v, i, h)
	if lse != nil {
		at := (i*s.Heads + h) * s.Length * 2
		w.lse = lse[at : at+2*s.Length]
	}
	return w
}

// view cuts head h of sample i out of a matrix.
func (s AttentionShape) view(m Matrix, i, h int) Matrix {
	return m.Sub(i*s.Length, h*s.HeadDim, s.Length, s.HeadDim)
}

// keys is how many keys the block of positions from lo on sees.
func (s AttentionShape) keys(lo int) int {
	if s.Causal {
		return min(s.Length, lo+attentionBlock)
	}
	return s.Length
}

// allowed is how many keys position i gives weight to.
func (s AttentionShape) allowed(i int) int {
	if s.Causal {
		return i + 1
	}
	return s.Length
}

// check panics unless n samples fit the matrices.
func (s AttentionShape) check(n int, all ...Matrix) {
	if s.Heads < 1 || s.Length < 1 || s.HeadDim < 1 {
		panic("kernels: attention without heads, positions or numbers")
	}
	for _, m := range all {
		m.CheckShape(n*s.Length, s.Width())
	}
}

// Attention implements Backend.
func (c *cpu) Attention(s AttentionShape, o, lse []float32, q, k, v Matrix, n int) {
	s.check(n, q, k, v)
	sameLength(len(o), n*s.Length*s.Width())
	if lse != nil {
		sameLength(len(lse), s.StatsLen(n))
	}
	c.attendHeads(s, o, lse, q, k, v, n, 0, n*s.Heads)
}

// attendHeads is Attention of the heads [first,end), counted through all samples.
func (c *cpu) attendHeads(s AttentionShape, o, lse []float32, q, k, v Matrix, n, first, end int) {
	out := Dense(o, n*s.Length, s.Width())
	buf := c.scratch.get(attentionBlock * s.Length)
	for at := first; at < end; at++ {
		i, h := at/s.Heads, at%s.Heads
		w, dst := s.head(q, k, v, lse, i, h), s.view(out, i, h)
		for lo := 0; lo < s.Length; lo += attentionBlock {
			p := w.scores(c, buf.data, lo)
			for r := range p.Rows {
				w.weigh(c, p.Row(r), lo+r)
			}
			c.Gemm(NN, dst.Sub(lo, 0, p.Rows, s.HeadDim), p, w.v.Sub(0, 0, p.Cols, s.HeadDim), Epilogue{})
		}
	}
	c.scratch.put(buf)
}

// scores computes (q·k) × scale for the block of positions from lo on.
func (w *head) scores(c *cpu, data []float32, lo int) Matrix {
	rows, keys := min(attentionBlock, w.Length-lo), w.keys(lo)
	s := Dense(data, rows, keys)
	c.Gemm(NT, s, w.q.Sub(lo, 0, rows, w.HeadDim), w.k.Sub(0, 0, keys, w.HeadDim), Epilogue{})
	c.p.Scale(s.Data, s.Data, w.scale)
	return s
}

// weigh turns the scores of position i into weights.
func (w *head) weigh(c *cpu, row []float32, i int) {
	n := w.allowed(i)
	m, sum := c.softmaxRow(row[:n], row[:n])
	clear(row[n:])
	if w.lse != nil {
		w.lse[2*i], w.lse[2*i+1] = m, sum
	}
}

// AttentionGrad implements Backend.
func (c *cpu) AttentionGrad(s AttentionShape, dq, dk, dv Matrix, do, lse []float32, q, k, v Matrix, n int) {
	s.check(n, q, k, v, dq, dk, dv)
	sameLength(len(do), n*s.Length*s.Width())
	sameLength(len(lse), s.StatsLen(n))
	c.attendHeadsGrad(s, dq, dk, dv, do, lse, q, k, v, n, 0, n*s.Heads)
}

// attendHeadsGrad is AttentionGrad of the heads [first,end), counted through all samples.
func (c *cpu) attendHeadsGrad(s AttentionShape, dq, dk, dv Matrix, do, lse []float32, q, k, v Matrix, n, first, end int) {
	dout := Dense(do, n*s.Length, s.Width())
	b1, b2 := c.scratch.get(attentionBlock*s.Length), c.scratch.get(attentionBlock*s.Length)
	for at := first; at < end; at++ {
		i, h := at/s.Heads, at%s.Heads
		w := s.head(q, k, v, lse, i, h)
		g := headGrad{s.view(dq, i, h), s.view(dk, i, h), s.view(dv, i, h), s.view(dout, i, h)}
		clearMatrix(g.dk)
		clearMatrix(g.dv)
		for lo := 0; lo < s.Length; lo += attentionBlock {
			w.gradient(c, &g, b1.data, b2.data, lo)
		}
		c.flushMatrix(g.dk)
		c.flushMatrix(g.dv)
	}
	c.scratch.put(b1)
	c.scratch.put(b2)
}

// headGrad is the gradients of one head.
type headGrad struct{ dq, dk, dv, do Matrix }

// gradient handles the block of positions from lo on.
func (w *head) gradient(c *cpu, g *headGrad, b1, b2 []float32, lo int) {
	p := w.scores(c, b1, lo)
	keys := p.Cols
	do := g.do.Sub(lo, 0, p.Rows, w.HeadDim)
	ds := Dense(b2, p.Rows, keys)
	c.Gemm(NT, ds, do, w.v.Sub(0, 0, keys, w.HeadDim), Epilogue{})
	for r := range p.Rows {
		w.gradientRow(c, p.Row(r), ds.Row(r), lo+r)
	}
	q, k := w.q.Sub(lo, 0, p.Rows, w.HeadDim), w.k.Sub(0, 0, keys, w.HeadDim)
	c.Gemm(NN, g.dq.Sub(lo, 0, p.Rows, w.HeadDim), ds, k, Epilogue{Flush: true})
	c.Gemm(TN, g.dk.Sub(0, 0, keys, w.HeadDim), ds, q, Epilogue{Accumulate: true})
	c.Gemm(TN, g.dv.Sub(0, 0, keys, w.HeadDim), p, do, Epilogue{Accumulate: true})
}

// gradientRow turns position i's scores into weights and the gradient of its weights into that of its scores.
func (w *head) gradientRow(c *cpu, p, ds []float32, i int) {
	n := w.allowed(i)
	c.p.ExpSum(p[:n], p[:n], w.lse[2*i])
	c.p.Divide(p[:n], p[:n], w.lse[2*i+1])
	clear(p[n:])
	clear(ds[n:])
	c.p.SoftmaxGrad(ds[:n], ds[:n], p[:n], c.p.Dot(ds[:n], p[:n]), w.scale)
}

func clearMatrix(m Matrix) {
	for i := range m.Rows {
		clear(m.Row(i))
	}
}

func (c *cpu) flushMatrix(m Matrix) {
	for i := range m.Rows {
		c.p.Flush(m.Row(i))
	}
}
