package kernels

// productGrain is the multiply-adds of one part of a product at least: some five microseconds of a core, many times
// what it takes to hand a part over.
const productGrain = 1 << 18

// Gemm implements Backend. Rows are cut where B is not packed again for each part, or has enough rows to make up for
// it; columns elsewhere.
func (t *threaded) Gemm(op Op, dst, a, b Matrix, e Epilogue) {
	k := GemmShape(op, dst, a, b)
	rows := dst.Rows >= 32*t.threads && (op != NT || dst.Rows >= 256*t.threads)
	total, other, align := dst.Cols, dst.Rows, 2*cacheLine/4
	if rows {
		total, other, align = dst.Rows, dst.Cols, 2
	}
	grain := max(align, productGrain/max(1, other*k))
	j := t.begin(total, grain, align)
	if j == nil {
		t.cpu.Gemm(op, dst, a, b, e)
		return
	}
	if long := 128 * productGrain * t.threads; j.parts > t.threads {
		j.parts = min(j.parts, t.threads*max(1, total*other*k/long)) // as many for each thread
	}
	j.op, j.m[0], j.m[1], j.m[2], j.epilogue = op, dst, a, b, e
	if rows {
		t.share(gemmRows)
		return
	}
	t.share(gemmColumns)
}

// GemmPacked implements Backend.
func (t *threaded) GemmPacked(dst, a Matrix, b Packed, e Epilogue) {
	b.Check(dst, a)
	rows := dst.Rows >= 32*t.threads
	total, other, align := dst.Cols, dst.Rows, packedWidth
	if rows {
		total, other, align = dst.Rows, dst.Cols, 2
	}
	j := t.begin(total, max(align, productGrain/max(1, other*b.Depth)), align)
	if j == nil {
		t.cpu.GemmPacked(dst, a, b, e)
		return
	}
	j.parts = min(j.parts, t.threads)
	j.packed, j.m[0], j.m[1], j.epilogue = b, dst, a, e
	if rows {
		t.share(func(j *job, lo, hi int) {
			e := j.epilogue
			e.RowBias = cut(e.RowBias, lo, hi)
			j.cpu.GemmPacked(j.m[0].rows(lo, hi), j.m[1].rows(lo, hi), j.packed, e)
		})
		return
	}
	t.share(func(j *job, lo, hi int) { j.cpu.gemmPanels(j.m[0], j.m[1], j.packed, j.epilogue, lo, hi) })
}

func gemmRows(j *job, lo, hi int) {
	a, e := j.m[1], j.epilogue
	if j.op == TN {
		a = a.columns(lo, hi)
	} else {
		a = a.rows(lo, hi)
	}
	e.RowBias = cut(e.RowBias, lo, hi)
	j.cpu.Gemm(j.op, j.m[0].rows(lo, hi), a, j.m[2], e)
}

func gemmColumns(j *job, lo, hi int) {
	b, e := j.m[2], j.epilogue
	if j.op == NT {
		b = b.rows(lo, hi)
	} else {
		b = b.columns(lo, hi)
	}
	e.Bias = cut(e.Bias, lo, hi)
	j.cpu.Gemm(j.op, j.m[0].columns(lo, hi), j.m[1], b, e)
}

// Conv implements Backend.
func (t *threaded) Conv(s ConvShape, y, x, w, bias []float32, n int, f Activation) {
	j := t.begin(n, s.sampleGrain(), 1)
	if j == nil {
		t.cpu.Conv(s, y, x, w, bias, n, f)
		return
	}
	j.conv, j.x[0], j.x[1], j.x[2], j.x[3], j.activation = s, y, x, w, bias, f
	t.share(func(j *job, lo, hi int) {
		in, out := j.conv.InLen(), j.conv.OutLen()
		j.cpu.Conv(j.conv, j.x[0][lo*out:hi*out], j.x[1][lo*in:hi*in], j.x[2], j.x[3], hi-lo, j.activation)
	})
}

// ConvGradWeights implements Backend. Samples are one chain, so that filters are cut.
func (t *threaded) ConvGradWeights(s ConvShape, dw, dy, x []float32, n int, accumulate bool) {
	var j *job
	s.Check(x, dy, dw, n)
	if t.micro != nil && s.gradWeights(t.micro) {
		j = t.begin(s.Filters, max(4, productGrain/max(1, n*s.OutH()*s.OutW()*s.taps())), 2)
	}
	if j == nil {
		t.cpu.ConvGradWeights(s, dw, dy, x, n, accumulate)
		return
	}
	j.parts = min(j.parts, t.threads) // each part lays the input out for itself
	j.conv, j.x[0], j.x[1], j.x[2], j.n[0], j.accumulate = s, dw, dy, x, n, accumulate
	t.share(func(j *job, lo, hi int) {
		j.cpu.convolveGradWeights(j.conv, j.x[0], j.x[1], j.x[2], j.n[0], j.accumulate, lo, hi)
	})
}

// ConvGradInput implements Backend.
func (t *threaded) ConvGradInput(s ConvShape, dx, dy, w []float32, n int) {
	j := t.begin(n, s.sampleGrain(), 1)
	if j == nil {
		t.cpu.ConvGradInput(s, dx, dy, w, n)
		return
	}
	j.conv, j.x[0], j.x[1], j.x[2] = s, dx, dy, w
	t.share(func(j *job, lo, hi int) {
		in, out := j.conv.InLen(), j.conv.OutLen()
		j.cpu.ConvGradInput(j.conv, j.x[0][lo*in:hi*in], j.x[1][lo*out:hi*out], j.x[2], hi-lo)
	})
}

// sampleGrain is the samples of one part at least.
func (s ConvShape) sampleGrain() int { return max(1, productGrain/max(1, s.OutLen()*s.taps())) }

// Attention implements Backend.
func (t *threaded) Attention(s AttentionShape, o, lse []float32, q, k, v Matrix, n int) {
	j := t.begin(n*s.Heads, s.headGrain(), 1)
	if j == nil {
		t.cpu.Attention(s, o, lse, q, k, v, n)
		return
	}
	j.attention, j.x[0], j.x[1], j.m[0], j.m[1], j.m[2], j.n[0] = s, o, lse, q, k, v, n
	t.share(func(j *job, lo, hi int) {
		j.cpu.attendHeads(j.attention, j.x[0], j.x[1], j.m[0], j.m[1], j.m[2], j.n[0], lo, hi)
	})
}

// AttentionGrad implements Backend.
func (t *threaded) AttentionGrad(s AttentionShape, dq, dk, dv Matrix, do, lse []float32, q, k, v Matrix, n int) {
	j := t.begin(n*s.Heads, s.headGrain(), 1)
	if j == nil {
		t.cpu.AttentionGrad(s, dq, dk, dv, do, lse, q, k, v, n)
		return
	}
	j.attention, j.x[0], j.x[1], j.n[0] = s, do, lse, n
	j.m, j.more = [4]Matrix{q, k, v}, [3]Matrix{dq, dk, dv}
	t.share(func(j *job, lo, hi int) {
		j.cpu.attendHeadsGrad(j.attention, j.more[0], j.more[1], j.more[2], j.x[0], j.x[1], j.m[0], j.m[1], j.m[2], j.n[0], lo, hi)
	})
}

// headGrain is the heads of one part at least.
func (s AttentionShape) headGrain() int {
	return max(1, productGrain/max(1, s.Length*s.Length*s.HeadDim))
}
