package kernels

// rounded is a processor's backend that rounds what it multiplies.
type rounded struct {
	Backend
	precision Precision
	scratch   *scratch
}

// Name implements Backend.
func (r *rounded) Name() string { return r.Backend.Name() + "-" + r.precision.String() }

// Shared says whether any slice will do.
func (r *rounded) Shared() bool { return Shared(r.Backend) }

// vector returns x rounded, in a buffer that goes back to the scratch; nil stays nil.
func (r *rounded) vector(x []float32) ([]float32, *buffer) {
	if x == nil {
		return nil, nil
	}
	buf := r.scratch.get(len(x))
	for i, v := range x {
		buf.data[i] = r.precision.Round(v)
	}
	return buf.data, buf
}

// matrix returns m rounded.
func (r *rounded) matrix(m Matrix) (Matrix, *buffer) {
	m.Check()
	buf := r.scratch.get(m.Rows * m.Cols)
	out := Dense(buf.data, m.Rows, m.Cols)
	for i := range m.Rows {
		to := out.Row(i)
		for j, v := range m.Row(i) {
			to[j] = r.precision.Round(v)
		}
	}
	return out, buf
}

// put gives buffers back.
func (r *rounded) put(all ...*buffer) {
	for _, b := range all {
		if b != nil {
			r.scratch.put(b)
		}
	}
}

// Gemm implements Backend.
func (r *rounded) Gemm(op Op, c, a, b Matrix, e Epilogue) {
	ra, keepA := r.matrix(a)
	rb, keepB := r.matrix(b)
	r.Backend.Gemm(op, c, ra, rb, e)
	r.put(keepA, keepB)
}

// Conv implements Backend.
func (r *rounded) Conv(s ConvShape, y, x, w, bias []float32, n int, f Activation) {
	rx, keepX := r.vector(x)
	rw, keepW := r.vector(w)
	r.Backend.Conv(s, y, rx, rw, bias, n, f)
	r.put(keepX, keepW)
}

// ConvGradWeights implements Backend.
func (r *rounded) ConvGradWeights(s ConvShape, dw, dy, x []float32, n int, accumulate bool) {
	rdy, keepY := r.vector(dy)
	rx, keepX := r.vector(x)
	r.Backend.ConvGradWeights(s, dw, rdy, rx, n, accumulate)
	r.put(keepY, keepX)
}

// ConvGradInput implements Backend.
func (r *rounded) ConvGradInput(s ConvShape, dx, dy, w []float32, n int) {
	rdy, keepY := r.vector(dy)
	rw, keepW := r.vector(w)
	r.Backend.ConvGradInput(s, dx, rdy, rw, n)
	r.put(keepY, keepW)
}

// Attention implements Backend. Probabilities are multiplied as they are.
func (r *rounded) Attention(s AttentionShape, o, lse []float32, q, k, v Matrix, n int) {
	rq, keepQ := r.matrix(q)
	rk, keepK := r.matrix(k)
	rv, keepV := r.matrix(v)
	r.Backend.Attention(s, o, lse, rq, rk, rv, n)
	r.put(keepQ, keepK, keepV)
}

// AttentionGrad implements Backend.
func (r *rounded) AttentionGrad(s AttentionShape, dq, dk, dv Matrix, do, lse []float32, q, k, v Matrix, n int) {
	rq, keepQ := r.matrix(q)
	rk, keepK := r.matrix(k)
	rv, keepV := r.matrix(v)
	rdo, keepO := r.vector(do)
	r.Backend.AttentionGrad(s, dq, dk, dv, rdo, lse, rq, rk, rv, n)
	r.put(keepQ, keepK, keepV, keepO)
}
