package kernels

// Elements of one part at least: enough that sharing costs little beside them.
const (
	moveGrain     = 1 << 13 // loops as fast as memory
	functionGrain = 1 << 11 // exponentials
)

// Add implements Backend.
func (t *threaded) Add(dst, src []float32) {
	j := t.begin(len(dst), moveGrain, Lanes)
	if j == nil {
		t.cpu.Add(dst, src)
		return
	}
	j.x[0], j.x[1] = dst, src
	t.share(func(j *job, lo, hi int) { j.cpu.Add(j.x[0][lo:hi], j.x[1][lo:hi]) })
}

// Sum2 implements Backend.
func (t *threaded) Sum2(dst, a, b []float32) {
	j := t.begin(len(dst), moveGrain, Lanes)
	if j == nil {
		t.cpu.Sum2(dst, a, b)
		return
	}
	j.x[0], j.x[1], j.x[2] = dst, a, b
	t.share(func(j *job, lo, hi int) { j.cpu.Sum2(j.x[0][lo:hi], j.x[1][lo:hi], j.x[2][lo:hi]) })
}

// Mul implements Backend.
func (t *threaded) Mul(dst, a, b []float32) {
	j := t.begin(len(dst), moveGrain, Lanes)
	if j == nil {
		t.cpu.Mul(dst, a, b)
		return
	}
	j.x[0], j.x[1], j.x[2] = dst, a, b
	t.share(func(j *job, lo, hi int) { j.cpu.Mul(j.x[0][lo:hi], j.x[1][lo:hi], j.x[2][lo:hi]) })
}

// MulAdd implements Backend.
func (t *threaded) MulAdd(dst, a, b []float32) {
	j := t.begin(len(dst), moveGrain, Lanes)
	if j == nil {
		t.cpu.MulAdd(dst, a, b)
		return
	}
	j.x[0], j.x[1], j.x[2] = dst, a, b
	t.share(func(j *job, lo, hi int) { j.cpu.MulAdd(j.x[0][lo:hi], j.x[1][lo:hi], j.x[2][lo:hi]) })
}

// Scale implements Backend.
func (t *threaded) Scale(dst, src []float32, factor float32) {
	j := t.begin(len(dst), moveGrain, Lanes)
	if j == nil {
		t.cpu.Scale(dst, src, factor)
		return
	}
	j.x[0], j.x[1], j.f[0] = dst, src, factor
	t.share(func(j *job, lo, hi int) { j.cpu.Scale(j.x[0][lo:hi], j.x[1][lo:hi], j.f[0]) })
}

// Axpy implements Backend.
func (t *threaded) Axpy(dst []float32, a float32, x []float32) {
	j := t.begin(len(dst), moveGrain, Lanes)
	if j == nil {
		t.cpu.Axpy(dst, a, x)
		return
	}
	j.x[0], j.f[0], j.x[1] = dst, a, x
	t.share(func(j *job, lo, hi int) { j.cpu.Axpy(j.x[0][lo:hi], j.f[0], j.x[1][lo:hi]) })
}

// AddRow implements Backend.
func (t *threaded) AddRow(dst Matrix, row []float32) {
	j := t.begin(dst.Rows, rowGrain(dst.Cols, moveGrain), 1)
	if j == nil {
		t.cpu.AddRow(dst, row)
		return
	}
	j.m[0], j.x[0] = dst, row
	t.share(func(j *job, lo, hi int) { j.cpu.AddRow(j.m[0].rows(lo, hi), j.x[0]) })
}

// Flush implements Backend.
func (t *threaded) Flush(x []float32) {
	j := t.begin(len(x), moveGrain, Lanes)
	if j == nil {
		t.cpu.Flush(x)
		return
	}
	j.x[0] = x
	t.share(func(j *job, lo, hi int) { j.cpu.Flush(j.x[0][lo:hi]) })
}

// Activate implements Backend.
func (t *threaded) Activate(f Activation, y, x []float32) {
	j := t.begin(len(y), functionGrain, Lanes)
	if j == nil {
		t.cpu.Activate(f, y, x)
		return
	}
	j.activation, j.x[0], j.x[1] = f, y, x
	t.share(func(j *job, lo, hi int) { j.cpu.Activate(j.activation, j.x[0][lo:hi], j.x[1][lo:hi]) })
}

// ActivateGrad implements Backend.
func (t *threaded) ActivateGrad(f Activation, dx, dy, x, y []float32) {
	j := t.begin(len(dx), functionGrain, Lanes)
	if j == nil {
		t.cpu.ActivateGrad(f, dx, dy, x, y)
		return
	}
	j.activation, j.x[0], j.x[1], j.x[2], j.x[3] = f, dx, dy, x, y
	t.share(func(j *job, lo, hi int) {
		j.cpu.ActivateGrad(j.activation, j.x[0][lo:hi], j.x[1][lo:hi], cut(j.x[2], lo, hi), cut(j.x[3], lo, hi))
	})
}

// cut slices x, unless it is nil.
func cut(x []float32, lo, hi int) []float32 {
	if x == nil {
		return nil
	}
	return x[lo:hi]
}

// rowGrain is the rows of a part whose elements number at least grain.
func rowGrain(columns, grain int) int { return max(1, grain/max(1, columns)) }

// rows views rows [lo,hi); a matrix without data stays one.
func (m Matrix) rows(lo, hi int) Matrix {
	if m.Data == nil {
		return m
	}
	return m.Sub(lo, 0, hi-lo, m.Cols)
}

// columns views columns [lo,hi); a matrix without data stays one.
func (m Matrix) columns(lo, hi int) Matrix {
	if m.Data == nil {
		return m
	}
	return m.Sub(0, lo, m.Rows, hi-lo)
}
