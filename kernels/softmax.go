package kernels

// Softmaxes turn rows of unnormalised log-probabilities into probabilities.
type Softmaxes interface {
	// Softmax computes for each row: m = its maximum; e = Exp(x−m); S = Sum(e); y = e ÷ S. y may be x.
	Softmax(y, x Matrix)
	// SoftmaxGrad computes for each row: d = Dot(dy, y); dx = Flush((dy−d) × y). dx may be dy or y.
	SoftmaxGrad(dx, dy, y Matrix)
	// CrossEntropy treats each row of logits as unnormalised log-probabilities and labels[i] as the index of row i's
	// class. It sets losses[i] = −log softmax(row)[label] and, unless grad.Data is nil, grad = softmax(row) − onehot.
	// A smoothing ε above 0 takes ε of the target's weight and spreads it over all classes evenly. grad may be logits.
	// A label that is no class index gives NaN in its row only.
	CrossEntropy(losses []float32, grad, logits Matrix, labels []float32, smoothing float32)
}

// Softmax implements Backend.
func (c *cpu) Softmax(y, x Matrix) {
	x.Check()
	y.CheckShape(x.Rows, x.Cols)
	if x.Cols == 0 {
		return
	}
	for i := range x.Rows {
		c.softmaxRow(y.Row(i), x.Row(i))
	}
}

// softmaxRow returns the row's maximum and the sum of its exponentials.
func (c *cpu) softmaxRow(y, x []float32) (m, s float32) {
	m = c.p.Max(x)
	s = c.p.ExpSum(y, x, m)
	c.p.Divide(y, y, s)
	return m, s
}

// SoftmaxGrad implements Backend.
func (c *cpu) SoftmaxGrad(dx, dy, y Matrix) {
	y.Check()
	dx.CheckShape(y.Rows, y.Cols)
	dy.CheckShape(y.Rows, y.Cols)
	for i := range y.Rows {
		c.p.SoftmaxGrad(dx.Row(i), dy.Row(i), y.Row(i), c.p.Dot(dy.Row(i), y.Row(i)), 1)
	}
}

func expSum(dst, x []float32, m float32) float32 {
	var lane [Lanes]float32
	for i, v := range x {
		e := Exp(v - m)
		lane[i%Lanes] += e
		dst[i] = e
	}
	return fold(&lane)
}

func softmaxGrad(dst, dy, y []float32, d, scale float32) {
	for i, g := range dy {
		dst[i] = Flush1(float32(float32((g-d)*y[i]) * scale))
	}
}
