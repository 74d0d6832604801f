package kernels

// Losses compare each row of an output with a target. losses[i] is the mean of row i's terms: their Sum ÷ columns. Unless
// grad.Data is nil, grad receives the gradient of each row's loss; it may be out.
type Losses interface {
	// SquaredError has terms (out−target)² and the gradient (out−target) × (2 ÷ columns).
	SquaredError(losses []float32, grad, out, target Matrix)
	// AbsoluteError has terms |out−target| and the gradient ±(1 ÷ columns), 0 where they are equal.
	AbsoluteError(losses []float32, grad, out, target Matrix)
	// Huber has, with d = out−target, terms d²/2 where |d| ≤ delta and delta × (|d| − delta/2) elsewhere; the gradient
	// is d, cut to [−delta, delta], × (1 ÷ columns).
	Huber(losses []float32, grad, out, target Matrix, delta float32)
	// BinaryCrossEntropy treats each number of logits as the log-odds of its target, which lies in [0,1]: terms
	// max(x,0) − x·t + log(1+e^−|x|) and the gradient (Sigmoid(x) − t) × (1 ÷ columns).
	BinaryCrossEntropy(losses []float32, grad, logits, target Matrix)
}

// SquaredError implements Backend.
func (c *cpu) SquaredError(losses []float32, grad, out, target Matrix) {
	c.rowLosses(losses, grad, out, target, squaredError, 2/float32(out.Cols))
}

// AbsoluteError implements Backend.
func (c *cpu) AbsoluteError(losses []float32, grad, out, target Matrix) {
	c.rowLosses(losses, grad, out, target, absoluteError, 1/float32(out.Cols))
}

// Huber implements Backend.
func (c *cpu) Huber(losses []float32, grad, out, target Matrix, delta float32) {
	c.rowLosses(losses, grad, out, target, func(x, t, factor float32) (float32, float32) {
		return huber(x, t, delta, factor)
	}, 1/float32(out.Cols))
}

// BinaryCrossEntropy implements Backend.
func (c *cpu) BinaryCrossEntropy(losses []float32, grad, logits, target Matrix) {
	c.rowLosses(losses, grad, logits, target, binaryCrossEntropy, 1/float32(logits.Cols))
}

// rowLosses applies a loss whose terms are independent: term returns a number's term and its gradient, which is
// multiplied by factor.
func (c *cpu) rowLosses(losses []float32, grad, out, target Matrix, term func(x, t, factor float32) (loss, grad float32), factor float32) {
	out.check()
	target.checkShape(out.Rows, out.Cols)
	sameLength(len(losses), out.Rows)
	withGrad := grad.Data != nil
	if withGrad {
		grad.checkShape(out.Rows, out.Cols)
	}
	columns := float32(out.Cols)
	for i := range out.Rows {
		t := target.Row(i)
		var lane [Lanes]float32
		for j, v := range out.Row(i) {
			l, d := term(v, t[j], factor)
			lane[j%Lanes] += l
			if withGrad {
				grad.Data[i*grad.Stride+j] = d
			}
		}
		losses[i] = fold(&lane) / columns
	}
}

func squaredError(x, t, factor float32) (loss, grad float32) {
	d := x - t
	return float32(d * d), float32(d * factor)
}

func absoluteError(x, t, factor float32) (loss, grad float32) {
	d := x - t
	switch {
	case d > 0:
		return d, factor
	case d < 0:
		return -d, -factor
	}
	return d + 0, d + 0 // +0, or NaN
}

func huber(x, t, delta, factor float32) (loss, grad float32) {
	d := x - t
	a := absolute(d)
	switch {
	case a <= delta:
		return float32(float32(0.5*d) * d), float32(d * factor)
	case d > 0:
		grad = float32(delta * factor)
	case d < 0:
		grad = float32(-delta * factor)
	default:
		grad = d // NaN
	}
	return float32(delta * float32(a-float32(0.5*delta))), grad
}

// binaryCrossEntropy computes log(1+e) with the part of e that 1+e loses.
func binaryCrossEntropy(x, t, factor float32) (loss, grad float32) {
	e := Exp(-absolute(x))
	u := 1 + e
	softplus := Log(u) + float32(e-(u-1))/u
	return FMA32(-x, t, relu(x, x)) + softplus, float32((Logistic(x) - t) * factor)
}
