package kernels

// Softmax implements Backend.
func (t *threaded) Softmax(y, x Matrix) {
	j := t.begin(x.Rows, rowGrain(x.Cols, functionGrain), 1)
	if j == nil {
		t.cpu.Softmax(y, x)
		return
	}
	j.m[0], j.m[1] = y, x
	t.share(func(j *job, lo, hi int) { j.cpu.Softmax(j.m[0].rows(lo, hi), j.m[1].rows(lo, hi)) })
}

// SoftmaxGrad implements Backend.
func (t *threaded) SoftmaxGrad(dx, dy, y Matrix) {
	j := t.begin(y.Rows, rowGrain(y.Cols, functionGrain), 1)
	if j == nil {
		t.cpu.SoftmaxGrad(dx, dy, y)
		return
	}
	j.m[0], j.m[1], j.m[2] = dx, dy, y
	t.share(func(j *job, lo, hi int) {
		j.cpu.SoftmaxGrad(j.m[0].rows(lo, hi), j.m[1].rows(lo, hi), j.m[2].rows(lo, hi))
	})
}

// CrossEntropy implements Backend.
func (t *threaded) CrossEntropy(losses []float32, grad, logits Matrix, labels []float32, smoothing float32) {
	j := t.begin(logits.Rows, rowGrain(logits.Cols, functionGrain), 1)
	if j == nil {
		t.cpu.CrossEntropy(losses, grad, logits, labels, smoothing)
		return
	}
	j.x[0], j.x[1], j.m[0], j.m[1], j.f[0] = losses, labels, grad, logits, smoothing
	t.share(func(j *job, lo, hi int) {
		j.cpu.CrossEntropy(j.x[0][lo:hi], j.m[0].rows(lo, hi), j.m[1].rows(lo, hi), j.x[1][lo:hi], j.f[0])
	})
}

// ColumnSums implements Backend.
func (t *threaded) ColumnSums(dst []float32, src Matrix, accumulate bool) {
	j := t.begin(src.Cols, max(2*Lanes, moveGrain/max(1, src.Rows)), Lanes)
	if j == nil {
		t.cpu.ColumnSums(dst, src, accumulate)
		return
	}
	j.x[0], j.m[0], j.accumulate = dst, src, accumulate
	t.share(func(j *job, lo, hi int) { j.cpu.ColumnSums(j.x[0][lo:hi], j.m[0].columns(lo, hi), j.accumulate) })
}

// RowSums implements Backend.
func (t *threaded) RowSums(dst []float32, src Matrix) {
	j := t.begin(src.Rows, rowGrain(src.Cols, moveGrain), 1)
	if j == nil {
		t.cpu.RowSums(dst, src)
		return
	}
	j.x[0], j.m[0] = dst, src
	t.share(func(j *job, lo, hi int) { j.cpu.RowSums(j.x[0][lo:hi], j.m[0].rows(lo, hi)) })
}

// LayerNorm implements Backend.
func (t *threaded) LayerNorm(y Matrix, stats []float32, x Matrix, gain, bias []float32, eps float32) {
	j := t.begin(x.Rows, rowGrain(x.Cols, functionGrain), 1)
	if j == nil {
		t.cpu.LayerNorm(y, stats, x, gain, bias, eps)
		return
	}
	j.m[0], j.x[0], j.m[1], j.x[1], j.x[2], j.f[0] = y, stats, x, gain, bias, eps
	t.share(func(j *job, lo, hi int) {
		j.cpu.LayerNorm(j.m[0].rows(lo, hi), cut(j.x[0], 2*lo, 2*hi), j.m[1].rows(lo, hi), j.x[1], j.x[2], j.f[0])
	})
}

// RMSNorm implements Backend.
func (t *threaded) RMSNorm(y Matrix, stats []float32, x Matrix, gain []float32, eps float32) {
	j := t.begin(x.Rows, rowGrain(x.Cols, functionGrain), 1)
	if j == nil {
		t.cpu.RMSNorm(y, stats, x, gain, eps)
		return
	}
	j.m[0], j.x[0], j.m[1], j.x[1], j.f[0] = y, stats, x, gain, eps
	t.share(func(j *job, lo, hi int) {
		j.cpu.RMSNorm(j.m[0].rows(lo, hi), cut(j.x[0], lo, hi), j.m[1].rows(lo, hi), j.x[1], j.f[0])
	})
}

// LayerNormGrad implements Backend. The gradients of gain and bias are chains over rows, and are cut by columns; after
// them dx, which may be dy, by rows.
func (t *threaded) LayerNormGrad(dx Matrix, dgain, dbias []float32, dy, x Matrix, stats, gain []float32, accumulate bool) {
	grain := rowGrain(x.Cols, functionGrain)
	if x.Rows < 2*grain || x.Cols < 2*Lanes {
		t.cpu.LayerNormGrad(dx, dgain, dbias, dy, x, stats, gain, accumulate)
		return
	}
	if dgain != nil || dbias != nil {
		t.normSums(dgain, dbias, dy, x, stats, gain, accumulate)
	}
	if dx.Data == nil {
		return
	}
	j := t.begin(x.Rows, grain, 1)
	if j == nil {
		t.cpu.LayerNormGrad(dx, nil, nil, dy, x, stats, gain, false)
		return
	}
	j.m[0], j.m[1], j.m[2], j.x[0], j.x[1] = dx, dy, x, stats, gain
	t.share(func(j *job, lo, hi int) {
		j.cpu.LayerNormGrad(j.m[0].rows(lo, hi), nil, nil, j.m[1].rows(lo, hi), j.m[2].rows(lo, hi), cut(j.x[0], 2*lo, 2*hi), j.x[1], false)
	})
}

// normSums computes the gradients of gain and bias alone.
func (t *threaded) normSums(dgain, dbias []float32, dy, x Matrix, stats, gain []float32, accumulate bool) {
	j := t.begin(x.Cols, Lanes, Lanes)
	if j == nil {
		t.cpu.LayerNormGrad(Matrix{}, dgain, dbias, dy, x, stats, gain, accumulate)
		return
	}
	j.parts = min(j.parts, t.threads)
	j.x[0], j.x[1], j.m[0], j.m[1], j.x[2], j.x[3], j.accumulate = dgain, dbias, dy, x, stats, gain, accumulate
	t.share(func(j *job, lo, hi int) {
		j.cpu.LayerNormGrad(Matrix{}, cut(j.x[0], lo, hi), cut(j.x[1], lo, hi), j.m[0].columns(lo, hi), j.m[1].columns(lo, hi), j.x[2], j.x[3][lo:hi], j.accumulate)
	})
}

// MaxPool implements Backend.
func (t *threaded) MaxPool(s PoolShape, y []float32, from []int32, x []float32, n int) {
	j := t.begin(n, rowGrain(s.OutLen(), functionGrain), 1)
	if j == nil {
		t.cpu.MaxPool(s, y, from, x, n)
		return
	}
	j.pool, j.x[0], j.from, j.x[1] = s, y, from, x
	t.share(func(j *job, lo, hi int) {
		in, out, from := j.pool.InLen(), j.pool.OutLen(), j.from
		if from != nil {
			from = from[lo*out : hi*out]
		}
		j.cpu.MaxPool(j.pool, j.x[0][lo*out:hi*out], from, j.x[1][lo*in:hi*in], hi-lo)
	})
}

// MaxPoolGrad implements Backend.
func (t *threaded) MaxPoolGrad(s PoolShape, dx, dy []float32, from []int32, n int) {
	j := t.begin(n, rowGrain(s.OutLen(), functionGrain), 1)
	if j == nil {
		t.cpu.MaxPoolGrad(s, dx, dy, from, n)
		return
	}
	j.pool, j.x[0], j.x[1], j.from = s, dx, dy, from
	t.share(func(j *job, lo, hi int) {
		in, out := j.pool.InLen(), j.pool.OutLen()
		j.cpu.MaxPoolGrad(j.pool, j.x[0][lo*in:hi*in], j.x[1][lo*out:hi*out], j.from[lo*out:hi*out], hi-lo)
	})
}

// AvgPool implements Backend.
func (t *threaded) AvgPool(s PoolShape, y, x []float32, n int) {
	j := t.begin(n, rowGrain(s.OutLen(), functionGrain), 1)
	if j == nil {
		t.cpu.AvgPool(s, y, x, n)
		return
	}
	j.pool, j.x[0], j.x[1] = s, y, x
	t.share(func(j *job, lo, hi int) {
		in, out := j.pool.InLen(), j.pool.OutLen()
		j.cpu.AvgPool(j.pool, j.x[0][lo*out:hi*out], j.x[1][lo*in:hi*in], hi-lo)
	})
}

// AvgPoolGrad implements Backend.
func (t *threaded) AvgPoolGrad(s PoolShape, dx, dy []float32, n int) {
	j := t.begin(n, rowGrain(s.OutLen(), functionGrain), 1)
	if j == nil {
		t.cpu.AvgPoolGrad(s, dx, dy, n)
		return
	}
	j.pool, j.x[0], j.x[1] = s, dx, dy
	t.share(func(j *job, lo, hi int) {
		in, out := j.pool.InLen(), j.pool.OutLen()
		j.cpu.AvgPoolGrad(j.pool, j.x[0][lo*in:hi*in], j.x[1][lo*out:hi*out], hi-lo)
	})
}
